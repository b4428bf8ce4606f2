"""The page of preferences."""

from __future__ import annotations

from dataclasses import asdict

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialogButtonBox, QWidget

from desktop.dialogs.options_form import OptionsForm
from desktop.dialogs.sheet import Sheet
from desktop.settings import Settings


class PreferencesDialog(Sheet):
    """Drawn from ``Preferences``; a change counts when the dialog is accepted."""

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        button = QDialogButtonBox.StandardButton
        super().__init__(self.tr("Preferences"), button.Ok | button.Cancel, parent)
        self._settings = settings
        self._form = OptionsForm(settings.preferences, translate=_translated)
        self.body.addWidget(self._form)
        self.resize(460, self.sizeHint().height())

    def accept(self) -> None:
        self._settings.change(**asdict(self._form.options()))
        super().accept()


def _translated(text: str) -> str:
    return QCoreApplication.translate("Preferences", text)
