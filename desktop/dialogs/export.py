"""Choosing a format and a part of the project, and seeing beforehand what will not be in the file."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths, Qt, Signal
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from corpus.exporters import EXPORTERS, AnyExporter, Expected, safe_name
from corpus.model import EVERY_ANNOTATION, AnnotationFilter
from corpus.project import Project
from desktop.dialogs.choice_list import ChoiceList
from desktop.dialogs.export_scope import ArticleChoice, ScopeForm
from desktop.dialogs.options_form import OptionsForm
from desktop.dialogs.scrolled import Scrolled
from desktop.dialogs.sheet import Sheet
from desktop.plain_label import PlainLabel
from desktop.tasks import Job, Tasks

OPTIONS_AT = 1
"""Where the options of a format stand on the page: below the scope."""

LINES_OF_LOSSES = 3
"""Kept free, so that the form does not jump when another format is chosen."""


class ExportDialog(Sheet):
    """The formats on the left; the part that goes out, the options, and what is lost on the right.

    ``articles`` are what the user may mean by the articles, ``shown`` the annotations to begin with.
    ``export_wanted`` carries (exporter, options, scope, path) when the user has said where to.
    """

    export_wanted = Signal(object)

    def __init__(
        self,
        project: Project,
        tasks: Tasks,
        articles: Sequence[ArticleChoice],
        shown: AnnotationFilter = EVERY_ANNOTATION,
        parent: QWidget | None = None,
    ) -> None:
        button = QDialogButtonBox.StandardButton
        super().__init__(self.tr("Export"), button.Save | button.Cancel, parent)
        self._project = project
        self._tasks = tasks
        self._counting: Job | None = None
        self._form: OptionsForm | None = None
        self._formats = ChoiceList(self.tr("Formats"))
        self._formats.setMinimumWidth(150)
        self._formats.setMaximumWidth(290)
        self._formats.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for exporter in EXPORTERS:
            title = _said(exporter.title)
            self._formats.addItem(title)
            self._formats.item(self._formats.count() - 1).setToolTip(title)
        self._page = QVBoxLayout()
        self._scope = ScopeForm(project, articles, shown)
        self._going = PlainLabel(name="form-title")
        self._losses = PlainLabel(name="dialog-hint")
        self._losses.setWordWrap(True)
        self._losses.setMinimumHeight(LINES_OF_LOSSES * self._losses.fontMetrics().lineSpacing())
        self._losses.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._build()
        self._scope.changed.connect(self._count)
        self._formats.currentRowChanged.connect(self._on_format_chosen)
        self._formats.setCurrentRow(0)
        self.buttons.button(button.Save).setText(self.tr("Export…"))
        self.fit(860, 640)

    @property
    def exporter(self) -> AnyExporter:
        return EXPORTERS[self._formats.currentRow()]

    def choose(self, name: str) -> None:
        """Bring the format of that name to the front."""
        self._formats.setCurrentRow([exporter.name for exporter in EXPORTERS].index(name))

    def accept(self) -> None:
        """Ask where to; leaving that question goes back to the dialog."""
        exporter = self.exporter
        kinds = f"{_said(exporter.title)} (*{exporter.suffix})"
        name, _ = QFileDialog.getSaveFileName(self, self.windowTitle(), self._proposed(exporter), kinds)
        if name:
            self.export_to(Path(name))

    def done(self, result: int) -> None:
        """Closed: what is being counted is no longer wanted."""
        if self._counting is not None:
            self._counting.cancel()
        super().done(result)

    def export_to(self, path: Path) -> None:
        """Ask for the export with the options that are shown, and close."""
        options = self._form.options() if self._form else self.exporter.Options()
        self.export_wanted.emit((self.exporter, options, self._scope.scope(), path))
        super().accept()

    def _build(self) -> None:
        page = QWidget()
        self._page = QVBoxLayout(page)
        self._page.setContentsMargins(0, 0, 12, 0)
        self._page.setSpacing(14)
        self._page.addWidget(self._scope)
        self._page.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(20)
        row.addWidget(self._formats, 3)
        row.addWidget(Scrolled(page, self.tr("Options")), 5)
        self.body.addLayout(row, 1)
        self.body.addWidget(self._going)
        self.body.addWidget(self._losses)

    def _on_format_chosen(self, _row: int) -> None:
        if self._form is not None:
            self._page.removeWidget(self._form)
            self._form.deleteLater()
        self._form = OptionsForm(self.exporter.Options(), translate=_said)
        self._page.insertWidget(OPTIONS_AT, self._form)
        self._count()

    def _count(self) -> None:
        """Counting reads every article, so the window does not wait for it."""
        if self._counting is not None:
            self._counting.cancel()
        self.buttons.button(QDialogButtonBox.StandardButton.Save).setEnabled(self._scope.complete)
        self._going.setText("")
        if not self._scope.complete:
            self._losses.setText(
                self.tr("A date is a year, a month or a day, as in 2026, 2026-03 or 2026-03-04.")
            )
            return
        self._losses.setText(self.tr("Counting what this format cannot carry …"))
        exporter, scope = self.exporter, self._scope.scope()
        self._counting = self._tasks.start(
            self.tr("Counting"),
            lambda job: exporter.expected(self._project, scope),
            done=self._show_expected,
        )

    def _show_expected(self, expected: Expected) -> None:
        parts = (
            self.tr("%n article(s)", "", expected.articles),
            self.tr("%n annotation(s)", "", expected.annotations),
        )
        self._going.setText(self.tr("Goes out: {list}").format(list=self.tr(", ").join(parts)))
        if not expected.losses:
            self._losses.setText(self.tr("This format carries everything of them."))
            return
        lost = self.tr("{what} ({count})")
        told = (lost.format(what=_said(each.feature), count=f"{each.count:,}") for each in expected.losses)
        losses = self.tr("; ").join(told)
        self._losses.setText(self.tr("Will not be in the file: {list}").format(list=losses))

    def _proposed(self, exporter: AnyExporter) -> str:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        return str(Path(folder) / (safe_name(self._project.name) + exporter.suffix))


def _said(text: str) -> str:
    return QCoreApplication.translate("Export", text)
