"""The menu bar, made of the table of actions."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from corpus.model.titles import QT_TRANSLATE_NOOP
from desktop.actions import MENUS, WITHIN
from desktop.window_actions import Actions, menu_title

CONTEXT = ("palette", "memo", "remove", "", "copy", "select-all", "")
"""What the menu of the text begins with; an empty id is a line."""

CONTEXT_MENUS = (
    (
        QT_TRANSLATE_NOOP("Menu", "Repair"),
        (
            "accept-repair", "reject-repair", "",
            "accept-kind", "reject-kind", "accept-all", "reject-all", "",
            "accept-kind-everywhere", "reject-kind-everywhere", "accept-everywhere", "reject-everywhere",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Menu", "Entity"),
        (
            "accept-entity", "reject-entity", "kind-entity", "link-entity", "unlink-entity", "",
            "always-entity", "never-entity",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Menu", "Paragraph"),
        (
            "make-body", "make-heading", "make-caption", "make-verse", "make-signature", "",
            "join", "split", "move-up", "move-down", "move-before", "move-after", "move-over", "leave-out",
            "take-in",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Menu", "Article"),
        ("details", "", "split-article", "merge-article", "article-up", "article-down", "", "encoding"),
    ),
)  # fmt: skip
"""What opens out of it: titles and ids."""


def fill_menus(bar: QMenuBar, actions: Actions) -> dict[str, QMenu]:
    """One menu for each of ``MENUS``; by id."""
    titles = {id: menu_title(title) for id, title in MENUS}
    menus = {id: bar.addMenu(title) for id, title in titles.items() if id not in WITHIN}
    for row, action in actions:
        menu = menus.get(row.menu) or menus[WITHIN[row.menu]]
        if row.apart:
            menu.addSeparator()
        if row.menu not in menus:
            menu = menus[row.menu] = menu.addMenu(titles[row.menu])
        menu.addAction(action)
    return menus


def fill_context_menu(parent: QWidget, actions: Actions) -> QMenu:
    """What can be done with the text under the mouse."""
    menu = QMenu(parent)
    _fill(menu, CONTEXT, actions)
    for title, ids in CONTEXT_MENUS:
        _fill(menu.addMenu(menu_title(title)), ids, actions)
    return menu


def _fill(menu: QMenu, ids: Sequence[str], actions: Actions) -> None:
    for id in ids:
        if id:
            menu.addAction(actions[id])
        else:
            menu.addSeparator()


def fill_recent(menu: QMenu, paths: Sequence[Path], open_project: Callable[[Path], object]) -> None:
    """The projects opened last, as lines of ``menu``."""
    menu.clear()
    for path in paths:
        action = QAction(path.stem.replace("&", "&&"), menu)
        action.setToolTip(str(path))
        action.triggered.connect(lambda _checked=False, path=path: open_project(path))
        menu.addAction(action)
    menu.setEnabled(bool(paths))
