"""The sheets that are about the user and the program."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from corpus.project import Project
from desktop.dialogs.about import AboutDialog
from desktop.dialogs.coders import CodersSheet
from desktop.dialogs.keys import KeysDialog
from desktop.dialogs.preferences import PreferencesDialog
from desktop.settings import Settings
from desktop.window.appearance import Appearance
from desktop.window.reading import Reading


class Sheets(QObject):
    """Opens them, and lets what is said of coders change the project."""

    def __init__(self, reading: Reading, settings: Settings, appearance: Appearance, window: QWidget) -> None:
        super().__init__(window)
        self._reading, self._settings = reading, settings
        self._appearance, self._window = appearance, window

    def show_preferences(self) -> None:
        dialog = PreferencesDialog(
            self._settings, self._window, project=self._reading.project, look=self._appearance.page_look
        )
        dialog.renamed.connect(self._rename)
        dialog.colour_chosen.connect(self._recolour)
        dialog.open()

    def show_coders(self) -> None:
        if self._reading.project is not None:
            sheet = CodersSheet(self._reading.project, self._window)
            sheet.renamed.connect(self._rename)
            sheet.open()

    def show_keys(self) -> None:
        KeysDialog(self._window).open()

    def show_about(self) -> None:
        AboutDialog(self._window).open()

    def _rename(self, names: tuple[str, str]) -> None:
        """Rename a coder; who renames himself goes on annotating under the new name."""
        before, after = names

        def rename(project: Project) -> None:
            project.coders.rename(before, after)

        if self._reading.perform(rename) and before == self._settings.preferences.coder:
            self._settings.change(coder=after)

    def _recolour(self, chosen: tuple[str, str]) -> None:
        self._reading.perform(lambda project: project.coders.recolour(*chosen))
