"""The open article on paper or as a PDF file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMarginsF, QObject, QStandardPaths, Signal
from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from desktop.reader.printing import RESOLUTION
from desktop.reader.view import ReaderView
from desktop.window.appearance import Appearance
from desktop.window.reading import Reading

MARGIN = 18.0
"""Millimetres around the page; the notes have margins of their own within."""


class Printing(QObject):
    """Prints the article as it is shown: in its script, with the annotations that the reader lets through.

    ``finished`` carries a sentence of what was written.
    """

    finished = Signal(object)

    def __init__(self, reading: Reading, reader: ReaderView, appearance: Appearance, window: QWidget) -> None:
        super().__init__(window)
        self._reading = reading
        self._reader = reader
        self._appearance = appearance
        self._window = window

    def ask_print(self) -> None:
        """Ask for a printer, and print."""
        if self._reading.page is None:
            return
        printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
        printer.setResolution(RESOLUTION)
        printer.setPageLayout(_layout())
        dialog = QPrintDialog(printer, self._window)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self._reader.print_on(printer, self._appearance.paper_look)

    def ask_pdf(self) -> None:
        """Ask for a file name, and write."""
        page = self._reading.page
        if page is None:
            return
        from corpus.exporters import safe_name  # with the libraries of every format

        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        proposed = Path(folder) / (safe_name(page.article.title or "") + ".pdf")
        name, _ = QFileDialog.getSaveFileName(
            self._window, self.tr("Save as PDF"), str(proposed), self.tr("PDF files (*.pdf)")
        )
        if name:
            self.write_pdf(Path(name))

    def write_pdf(self, path: Path) -> None:
        """Write the open article to ``path``."""
        page = self._reading.page
        if page is None:
            return
        writer = QPdfWriter(str(path))
        writer.setResolution(RESOLUTION)
        writer.setPageLayout(_layout())
        writer.setTitle(page.article.title or "")
        self._reader.print_on(writer, self._appearance.paper_look)
        self.finished.emit(self.tr("The article is in {path}.").format(path=path))


def _layout() -> QPageLayout:
    size = QPageSize(QPageSize.PageSizeId.A4)
    margins = QMarginsF(MARGIN, MARGIN, MARGIN, MARGIN)
    return QPageLayout(size, QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Millimeter)
