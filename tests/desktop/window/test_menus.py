"""The menu bar, made of the table of actions."""

from __future__ import annotations

from PySide6.QtWidgets import QMenu

from desktop.actions import ACTIONS, MENUS, WITHIN
from desktop.window.main_window import MainWindow

MOST_LINES = 32
"""Lines of a menu, with those between groups, that stand on a small screen."""


def menus(window: MainWindow) -> list[QMenu]:
    bar = window.menuBar()
    return [menu for menu in bar.findChildren(QMenu) if menu.actions()]


def test_every_action_is_in_a_menu_that_opens(window: MainWindow) -> None:
    listed = {action.objectName() for menu in menus(window) for action in menu.actions()}
    assert {action.id for action in ACTIONS} <= listed


def test_menus_within_others_stand_among_their_rows(window: MainWindow) -> None:
    bar = [action.text() for action in window.menuBar().actions()]
    assert len(bar) == len(MENUS) - len(WITHIN)
    correct = window.menuBar().actions()[bar.index("C&orrect")].menu()
    assert isinstance(correct, QMenu)
    inner = [action.text() for action in correct.actions() if action.menu() is not None]
    assert inner == ["Many repairs", "Paragraph", "Article"]
    assert not correct.actions()[-1].isSeparator()


def test_no_menu_is_longer_than_a_small_screen(window: MainWindow) -> None:
    assert [menu.title() for menu in menus(window) if len(menu.actions()) > MOST_LINES] == []
