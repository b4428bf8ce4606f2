"""Choosing a format, and seeing beforehand what it cannot carry."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths, Qt, Signal
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QListWidget,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from corpus.exporters import EXPORTERS, AnyExporter, Loss, safe_name
from corpus.project import Project
from desktop.dialogs.options_form import OptionsForm
from desktop.dialogs.sheet import Sheet
from desktop.plain_label import PlainLabel
from desktop.tasks import Job, Tasks


class ExportDialog(Sheet):
    """The formats on the left; the options of the chosen one and what it loses on the right.

    ``export_wanted`` carries (exporter, options, path) when the user has said where to.
    """

    export_wanted = Signal(object)

    def __init__(self, project: Project, tasks: Tasks, parent: QWidget | None = None) -> None:
        button = QDialogButtonBox.StandardButton
        super().__init__(self.tr("Export"), button.Save | button.Cancel, parent)
        self._project = project
        self._tasks = tasks
        self._counting: Job | None = None
        self._form: OptionsForm | None = None
        self._formats = QListWidget()
        self._formats.setObjectName("choice-list")
        self._formats.setAccessibleName(self.tr("Formats"))
        self._formats.setFixedWidth(290)
        self._formats.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._formats.setSpacing(2)
        for exporter in EXPORTERS:
            title = _said(exporter.title)
            self._formats.addItem(title)
            self._formats.item(self._formats.count() - 1).setToolTip(title)
        self._page = QVBoxLayout()
        self._losses = PlainLabel(name="dialog-hint")
        self._losses.setWordWrap(True)
        self._build()
        self._formats.currentRowChanged.connect(self._on_format_chosen)
        self._formats.setCurrentRow(0)
        self.buttons.button(button.Save).setText(self.tr("Export…"))
        self.resize(780, 480)

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
        self.export_wanted.emit((self.exporter, options, path))
        super().accept()

    def _build(self) -> None:
        page = QWidget()
        page.setObjectName("page")
        self._page = QVBoxLayout(page)
        self._page.setContentsMargins(0, 0, 12, 0)
        self._page.setSpacing(14)
        self._page.addWidget(_line())
        self._page.addWidget(self._losses)
        self._page.addStretch(1)
        area = QScrollArea()
        area.setObjectName("scrolled")
        area.setAccessibleName(self.tr("Options"))
        area.setWidgetResizable(True)
        area.setWidget(page)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        row = QHBoxLayout()
        row.setSpacing(20)
        row.addWidget(self._formats)
        row.addWidget(area, 1)
        self.body.addLayout(row)

    def _on_format_chosen(self, _row: int) -> None:
        if self._form is not None:
            self._page.removeWidget(self._form)
            self._form.deleteLater()
        self._form = OptionsForm(self.exporter.Options(), translate=_said)
        self._page.insertWidget(0, self._form)
        self._count_losses(self.exporter)

    def _count_losses(self, exporter: AnyExporter) -> None:
        """Counting reads every article, so the window does not wait for it."""
        if self._counting is not None:
            self._counting.cancel()
        self._losses.setText(self.tr("Counting what this format cannot carry …"))
        self._counting = self._tasks.start(
            self.tr("Counting"),
            lambda job: exporter.losses(self._project),
            done=self._show_losses,
        )

    def _show_losses(self, losses: tuple[Loss, ...]) -> None:
        if not losses:
            self._losses.setText(self.tr("This format carries everything that is in the project."))
            return
        lines = "\n".join(f"· {loss.count:,} {_said(str(loss.feature))}" for loss in losses)
        self._losses.setText(self.tr("Will not be in the file:\n{list}").format(list=lines))

    def _proposed(self, exporter: AnyExporter) -> str:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        return str(Path(folder) / (safe_name(self._project.name) + exporter.suffix))


def _said(text: str) -> str:
    return QCoreApplication.translate("Export", text)


def _line() -> QFrame:
    line = QFrame()
    line.setObjectName("dialog-line")
    return line
