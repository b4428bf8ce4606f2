"""Light or dark, how large, how much of the screen."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget

from desktop.reader.look import Look
from desktop.settings import LARGEST_TEXT, SMALLEST_TEXT, Preferences, Settings
from desktop.theme import FACES, LIGHT, Theme, apply_theme, chosen_theme, look

TEXT_STEP = 1.0
"""Points from one size of the text to the next."""


class Appearance(QObject):
    """Applies the preferences that the eye sees.

    ``worn`` carries a ``Theme``, ``page_worn`` the ``Look`` of the page that is read; sizes are points.
    """

    worn = Signal(object)
    page_worn = Signal(object)
    text_size_changed = Signal(object)

    def __init__(self, settings: Settings, window: QWidget) -> None:
        super().__init__(window)
        self._settings = settings
        self._window = window
        settings.changed.connect(self._on_setting_changed)
        _app().styleHints().colorSchemeChanged.connect(self._on_scheme_changed)

    @property
    def theme(self) -> Theme:
        return chosen_theme(self._settings.preferences.theme, _app().styleHints().colorScheme())

    @property
    def page_look(self) -> Look:
        """The theme, with the measure, the leading and the face that the user prefers to read in."""
        return self._look(self.theme)

    @property
    def paper_look(self) -> Look:
        """The same in the colours of ink on paper, whatever the screen wears."""
        return self._look(LIGHT)

    def wear(self) -> None:
        """Dress the window as the preferences say."""
        apply_theme(_app(), self.theme)
        self.worn.emit(self.theme)
        self.page_worn.emit(self.page_look)
        self.text_size_changed.emit(self._settings.preferences.text_size)

    def larger(self) -> None:
        self._resize(self._settings.preferences.text_size + TEXT_STEP)

    def smaller(self) -> None:
        self._resize(self._settings.preferences.text_size - TEXT_STEP)

    def normal(self) -> None:
        self._resize(Preferences().text_size)

    def switch_theme(self) -> None:
        """The other theme, from now on whatever the system says."""
        self._settings.change(theme="light" if self.theme.dark else "dark")

    def switch_full_screen(self) -> None:
        self._window.setWindowState(self._window.windowState() ^ Qt.WindowState.WindowFullScreen)

    def _look(self, theme: Theme) -> Look:
        kept = self._settings.preferences
        return replace(look(theme), measure=kept.measure, leading=kept.leading, serif=FACES[kept.face])

    def _resize(self, points: float) -> None:
        self._settings.change(text_size=min(max(points, SMALLEST_TEXT), LARGEST_TEXT))

    def _on_setting_changed(self, name: str) -> None:
        if name == "theme":
            self.wear()
        elif name == "text_size":
            self.text_size_changed.emit(self._settings.preferences.text_size)
        elif name in ("measure", "leading", "face"):
            self.page_worn.emit(self.page_look)

    def _on_scheme_changed(self, _scheme: Qt.ColorScheme) -> None:
        if self._settings.preferences.theme == "system":
            self.wear()


def _app() -> QApplication:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    return app
