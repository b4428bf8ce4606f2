"""How much of the history stays undoable."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QDialogButtonBox, QWidget

from corpus.model.titles import QT_TRANSLATE_NOOP
from desktop.dialogs.options_form import OptionsForm
from desktop.dialogs.sheet import Sheet

KEPT = 1000
"""Acts that are kept unless the user says otherwise, as by ``meipi shorten``."""


@dataclass(frozen=True)
class Shortening:
    """What the sheet asks; the form is drawn from it."""

    keep: int = field(
        default=KEPT,
        metadata={
            "title": QT_TRANSLATE_NOOP("ShortenSheet", "Acts kept"),
            "help": QT_TRANSLATE_NOOP("ShortenSheet", "So many of the last acts can still be undone."),
        },
    )


class ShortenSheet(Sheet):
    """``keep_wanted`` carries how many of the last acts can still be undone."""

    keep_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        button = QDialogButtonBox.StandardButton
        super().__init__(
            self.tr("Shorten the history"),
            button.Ok | button.Cancel,
            parent,
            hint=self.tr(
                "Older acts stay listed, but cannot be undone any more. The project gets smaller. A backup"
                " is made first."
            ),
        )
        self.form = OptionsForm(Shortening(), translate=_translated)
        self.body.addWidget(self.form)
        self.buttons.button(button.Ok).setText(self.tr("Shorten"))
        self.fit(460, self.sizeHint().height())

    def accept(self) -> None:
        super().accept()
        self.keep_wanted.emit(self.form.options().keep)


def _translated(text: str) -> str:
    return QCoreApplication.translate("ShortenSheet", text)
