"""One file read in several encodings side by side: the user says which one is right."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QDialogButtonBox,
    QGridLayout,
    QPlainTextEdit,
    QRadioButton,
    QWidget,
)

from desktop.dialogs.sheet import Sheet
from desktop.encoding_titles import encoding_title

ACROSS = 3
"""Readings beside each other."""

Reading = tuple[str, str, float]
"""Encoding, a sample of the text, how likely the whole is: as ``corpus.text.decoding.candidates`` tells."""


class EncodingsDialog(Sheet):
    """The likeliest reading first. ``encoding_wanted`` carries the name of the encoding chosen.

    ``current`` is the encoding that the file is read in, empty where it could not be read.

    Where the file's ``folder`` is named, the user may choose for all files of it.
    """

    encoding_wanted = Signal(object)

    def __init__(
        self,
        name: str,
        current: str,
        readings: Sequence[Reading],
        parent: QWidget | None = None,
        *,
        folder: str = "",
    ) -> None:
        button = QDialogButtonBox.StandardButton
        hint = self.tr("Choose the one that reads as Chinese. The choice is kept with the source.")
        title = self.tr("Encoding of {name}").format(name=name)
        super().__init__(title, button.Ok | button.Cancel, parent, hint=hint)
        self._current = current
        self._group = QButtonGroup(self)
        self._names = [encoding for encoding, _sample, _score in readings]
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(6)
        for number, (encoding, sample, _score) in enumerate(readings):
            choice = QRadioButton(self._said(encoding, number))
            choice.setChecked(encoding == current or (current not in self._names and number == 0))
            self._group.addButton(choice, number)
            row, column = number // ACROSS * 2, number % ACROSS
            grid.addWidget(choice, row, column)
            grid.addWidget(_pane(encoding, sample), row + 1, column)
        self.body.addLayout(grid, 1)
        self._folder = QCheckBox(self.tr("For all files of the folder {name}").format(name=folder))
        self._folder.setVisible(bool(folder))
        self.body.addWidget(self._folder)
        self._group.idToggled.connect(self._on_chosen)
        self._folder.toggled.connect(self._on_chosen)
        self._ok = self.buttons.button(button.Ok)
        self._ok.setText(self.tr("Read it so"))
        self._ok.setDefault(True)
        self._on_chosen()
        self._group.button(self._group.checkedId()).setFocus()
        self.fit(960, 600)

    def choose(self, encoding: str) -> None:
        """Tick the reading in ``encoding``. Raises ValueError when there is none."""
        self._group.button(self._names.index(encoding)).setChecked(True)

    def encoding(self) -> str:
        """The encoding that is ticked."""
        return self._names[self._group.checkedId()]

    def choose_folder(self, whole: bool) -> None:
        """Let the choice go for all files of the folder, or for this one alone."""
        self._folder.setChecked(whole)

    def for_folder(self) -> bool:
        """Whether the choice goes for all files of the folder."""
        return self._folder.isChecked()

    def accept(self) -> None:
        super().accept()
        self.encoding_wanted.emit(self.encoding())

    def _said(self, encoding: str, number: int) -> str:
        title = encoding_title(encoding)
        if encoding == self._current:
            return self.tr("{encoding} – as it is read now").format(encoding=title)
        return self.tr("{encoding} – the likeliest").format(encoding=title) if not number else title

    def _on_chosen(self, *_: object) -> None:
        self._ok.setEnabled(self.encoding() != self._current or self.for_folder())


def _pane(encoding: str, sample: str) -> QPlainTextEdit:
    pane = QPlainTextEdit(sample)
    pane.setObjectName("report")
    pane.setReadOnly(True)
    pane.setAccessibleName(encoding_title(encoding))
    return pane
