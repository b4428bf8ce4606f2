"""The coders of a project, each to be given another name."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialogButtonBox, QLineEdit, QWidget

from corpus.project import Project
from desktop.dialogs.form_grid import FormGrid
from desktop.dialogs.scrolled import Scrolled
from desktop.dialogs.sheet import Sheet


class CodersSheet(Sheet):
    """One field a coder. ``renamed`` carries a name and the new one, for each that was changed."""

    renamed = Signal(object)

    def __init__(self, project: Project, parent: QWidget | None = None) -> None:
        button = QDialogButtonBox.StandardButton
        names = [coder.name for coder in project.coders.all()]
        hint = self.tr("A new name goes into all that the coder annotated here. Two of one name become one.")
        nobody = self.tr("Nobody has annotated in this project yet.")
        super().__init__(self.tr("Coders"), button.Ok | button.Cancel, parent, hint=hint if names else nobody)
        self.fields = {name: self._field(name) for name in names}
        form = QWidget()
        grid = FormGrid(form)
        for name, field in self.fields.items():
            grid.add_field(field, title=name)
        grid.setRowStretch(grid.rowCount(), 1)
        self.body.addWidget(Scrolled(form, self.windowTitle()), 1)
        self._rename = self.buttons.button(button.Ok)
        self._rename.setText(self.tr("Rename"))
        self._offer()
        for field in list(self.fields.values())[:1]:
            field.setFocus()
        self.fit(460, max(self.sizeHint().height(), 240))

    def accept(self) -> None:
        for name, new in self._changes():
            self.renamed.emit((name, new))
        super().accept()

    def _field(self, name: str) -> QLineEdit:
        field = QLineEdit(name)
        field.setAccessibleName(self.tr("New name of {coder}").format(coder=name))
        field.textChanged.connect(self._offer)
        return field

    def _changes(self) -> list[tuple[str, str]]:
        new = ((name, field.text().strip()) for name, field in self.fields.items())
        return [(name, text) for name, text in new if text and text != name]

    def _offer(self) -> None:
        self._rename.setEnabled(bool(self._changes()))
