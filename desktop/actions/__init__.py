"""Everything the user can do, as a table: menus, shortcuts and the page of keys read it."""

from __future__ import annotations

from corpus.model.titles import QT_TRANSLATE_NOOP
from desktop.actions.annotating import ANNOTATING
from desktop.actions.correcting import CORRECTING
from desktop.actions.entities import ENTITIES
from desktop.actions.going_about import GOING_ABOUT
from desktop.actions.project import PROJECT
from desktop.actions.reading import READING

MENUS = (
    ("project", QT_TRANSLATE_NOOP("Menu", "&Project")),
    ("edit", QT_TRANSLATE_NOOP("Menu", "&Edit")),
    ("view", QT_TRANSLATE_NOOP("Menu", "&View")),
    ("annotate", QT_TRANSLATE_NOOP("Menu", "&Annotate")),
    ("correct", QT_TRANSLATE_NOOP("Menu", "C&orrect")),
    ("repairs", QT_TRANSLATE_NOOP("Menu", "Many repairs")),
    ("paragraph", QT_TRANSLATE_NOOP("Menu", "Paragraph")),
    ("article", QT_TRANSLATE_NOOP("Menu", "Article")),
    ("entities", QT_TRANSLATE_NOOP("Menu", "E&ntities")),
    ("corpus", QT_TRANSLATE_NOOP("Menu", "&Corpus")),
    ("window", QT_TRANSLATE_NOOP("Menu", "&Window")),
    ("help", QT_TRANSLATE_NOOP("Menu", "&Help")),
)
"""The menu bar, from left to right, each menu with those that open out of it: id and title."""

WITHIN = {"repairs": "correct", "paragraph": "correct", "article": "correct"}
"""The menus that open out of another one, where the first of their rows stands."""

ACTIONS = (*PROJECT, *READING, *ANNOTATING, *CORRECTING, *ENTITIES, *GOING_ABOUT)
"""The rows of all menus, in their order."""

RESERVED_KEYS = frozenset(key for action in ACTIONS for key in action.keys if len(key) == 1)
"""Single keys that no code can have."""
