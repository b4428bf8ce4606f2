from __future__ import annotations

from desktop.theme import FACES
from desktop.window.main_window import MainWindow


def test_the_page_follows_the_preferences_at_once(window: MainWindow) -> None:
    window.resize(1900, 900)
    before = window.reader.character_rect(3)
    window.importing.settings.change(leading=2.6, measure=20)
    look = window.appearance.page_look
    assert (look.leading, look.measure) == (2.6, 20)
    assert window.reader.character_rect(3) != before


def test_every_face_of_the_preferences_is_known(window: MainWindow) -> None:
    for face in FACES:
        window.importing.settings.change(face=face)
        assert window.appearance.page_look.serif == FACES[face]


def test_the_other_theme_keeps_the_measure(window: MainWindow) -> None:
    window.importing.settings.change(measure=24)
    window.appearance.switch_theme()
    assert window.appearance.page_look.measure == 24
