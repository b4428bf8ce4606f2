"""Choosing which annotations are shown, in the text and in the panel."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialogButtonBox, QWidget

from corpus.model import EVERY_ANNOTATION, AnnotationFilter, Status
from corpus.project import Project
from desktop.dialogs.annotation_form import AnnotationForm
from desktop.dialogs.sheet import Sheet


class ShowOnlySheet(Sheet):
    """The text behind it follows each choice at once. ``chosen`` carries an ``AnnotationFilter``."""

    chosen = Signal(object)

    def __init__(self, project: Project, shown: AnnotationFilter, parent: QWidget | None = None) -> None:
        button = QDialogButtonBox.StandardButton
        super().__init__(
            self.tr("Show only"),
            button.Reset | button.Close,
            parent,
            hint=self.tr("Hides the other annotations in the text and in the panel. Nothing is changed."),
        )
        kinds = (
            (self.tr("Any"), None),
            (self.tr("Accepted"), frozenset({Status.ACCEPTED})),
            (self.tr("Suggested, not decided yet"), frozenset({Status.PENDING})),
            (self.tr("Rejected"), frozenset({Status.REJECTED})),
        )
        self._form = AnnotationForm(project, shown, kinds)
        self.body.addWidget(self._form)
        self._form.changed.connect(self._choose)
        self.buttons.button(button.Reset).setText(self.tr("Show all"))
        self.buttons.button(button.Reset).clicked.connect(lambda: self._form.choose(EVERY_ANNOTATION))
        self.fit(460, self.sizeHint().height())

    def _choose(self) -> None:
        if self._form.complete:
            self.chosen.emit(self._form.filter())
