"""What the user prefers, and where it is kept."""

from __future__ import annotations

from dataclasses import dataclass, field, fields, replace
from typing import Any

from PySide6.QtCore import QObject, QSettings, Signal

from corpus.model.titles import QT_TRANSLATE_NOOP

SMALLEST_TEXT = 10.0
LARGEST_TEXT = 32.0
"""Points of the reader's text: below, strokes run together; above, a line holds too few characters."""
SHORTEST_LINE = 18
LONGEST_LINE = 60
"""Han characters: below, every line ends mid-phrase; above, the eye does not find the next line."""
TIGHTEST = 1.4
LOOSEST = 2.8
"""Line pitch over the size of the text: from a newspaper's column to a galley proof."""


def _preference(default: Any, *, title: str, help: str, **more: Any) -> Any:
    return field(default=default, metadata={"title": title, "help": help, **more})


@dataclass(frozen=True)
class Preferences:
    """Every preference, declared once; the page of preferences is drawn from the fields."""

    coder: str = _preference(
        "",
        title=QT_TRANSLATE_NOOP("Preferences", "Your name"),
        help=QT_TRANSLATE_NOOP("Preferences", "Stands beside every annotation that you make."),
    )
    language: str = _preference(
        "system",
        title=QT_TRANSLATE_NOOP("Preferences", "Language"),
        help=QT_TRANSLATE_NOOP("Preferences", "Takes effect when Meipi is opened again."),
        choices=(
            ("system", QT_TRANSLATE_NOOP("Preferences", "As the system")),
            ("zh_CN", "简体中文"),
            ("zh_TW", "繁體中文"),
            ("en", "English"),
        ),
    )
    theme: str = _preference(
        "system",
        title=QT_TRANSLATE_NOOP("Preferences", "Theme"),
        help=QT_TRANSLATE_NOOP("Preferences", "Paper by day, a calm dark by night."),
        choices=(
            ("system", QT_TRANSLATE_NOOP("Preferences", "As the system")),
            ("light", QT_TRANSLATE_NOOP("Preferences", "Light")),
            ("dark", QT_TRANSLATE_NOOP("Preferences", "Dark")),
        ),
    )
    order: str = _preference(
        "newest",
        title=QT_TRANSLATE_NOOP("Preferences", "Order of the list"),
        help=QT_TRANSLATE_NOOP("Preferences", "The order of the articles within their groups."),
        choices=(
            ("newest", QT_TRANSLATE_NOOP("Preferences", "Newest first")),
            ("oldest", QT_TRANSLATE_NOOP("Preferences", "Oldest first")),
            ("title", QT_TRANSLATE_NOOP("Preferences", "By title")),
            ("imported", QT_TRANSLATE_NOOP("Preferences", "As imported")),
        ),
    )
    group: str = _preference(
        "year",
        title=QT_TRANSLATE_NOOP("Preferences", "Groups of the list"),
        help=QT_TRANSLATE_NOOP("Preferences", "Years and months divide a list that is ordered by date."),
        choices=(
            ("none", QT_TRANSLATE_NOOP("Preferences", "None")),
            ("year", QT_TRANSLATE_NOOP("Preferences", "By year")),
            ("month", QT_TRANSLATE_NOOP("Preferences", "By month")),
            ("outlet", QT_TRANSLATE_NOOP("Preferences", "By outlet")),
            ("progress", QT_TRANSLATE_NOOP("Preferences", "By progress")),
        ),
    )
    preview: bool = _preference(
        True,
        title=QT_TRANSLATE_NOOP("Preferences", "Look at files before they are imported"),
        help=QT_TRANSLATE_NOOP("Preferences", "Files dropped with the Shift key are imported at once."),
    )
    text_size: float = _preference(
        13.5,
        title=QT_TRANSLATE_NOOP("Preferences", "Text size"),
        help=QT_TRANSLATE_NOOP("Preferences", "Points of the text in the reader."),
        range=(SMALLEST_TEXT, LARGEST_TEXT),
    )
    measure: int = _preference(
        36,
        title=QT_TRANSLATE_NOOP("Preferences", "Characters a line"),
        help=QT_TRANSLATE_NOOP("Preferences", "At most; a narrow window holds fewer."),
        range=(SHORTEST_LINE, LONGEST_LINE),
    )
    leading: float = _preference(
        1.9,
        title=QT_TRANSLATE_NOOP("Preferences", "Line spacing"),
        help=QT_TRANSLATE_NOOP("Preferences", "From line to line, as a multiple of the text size."),
        range=(TIGHTEST, LOOSEST),
    )
    face: str = _preference(
        "song",
        title=QT_TRANSLATE_NOOP("Preferences", "Typeface"),
        help=QT_TRANSLATE_NOOP("Preferences", "Where this computer does not have it, Song is used."),
        choices=(
            ("song", QT_TRANSLATE_NOOP("Preferences", "Song")),
            ("fangsong", QT_TRANSLATE_NOOP("Preferences", "Fangsong")),
            ("kai", QT_TRANSLATE_NOOP("Preferences", "Kai")),
            ("hei", QT_TRANSLATE_NOOP("Preferences", "Hei (sans-serif)")),
        ),
    )


PAGES: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    ("you", QT_TRANSLATE_NOOP("Preferences", "You"), ("coder", "language")),
    ("window", QT_TRANSLATE_NOOP("Preferences", "Window"), ("theme", "order", "group", "preview")),
    ("reading", QT_TRANSLATE_NOOP("Preferences", "Reading"), ("text_size", "measure", "leading", "face")),
)
"""The pages on which the preferences are shown: id, title, names of the fields."""


class Settings(QObject):
    """The preferences on disk. ``changed`` carries the name of the field that changed."""

    changed = Signal(object)

    def __init__(self, store: QSettings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._preferences = _read(store)

    @property
    def preferences(self) -> Preferences:
        return self._preferences

    def change(self, **values: Any) -> None:
        """Keep new values of some preferences, and say which of them changed."""
        before = self._preferences
        self._preferences = replace(before, **values)
        for name, value in values.items():
            if getattr(before, name) != value:
                self._store.setValue(f"preferences/{name}", value)
                self.changed.emit(name)


def _read(store: QSettings) -> Preferences:
    """The stored preferences; a value that is no longer allowed is as if it were not there."""
    found: dict[str, Any] = {}
    for each in fields(Preferences):
        value = store.value(f"preferences/{each.name}", each.default, type=type(each.default))
        choices = each.metadata.get("choices")
        if choices and value not in dict(choices):
            continue
        lowest, highest = each.metadata.get("range", (value, value))
        found[each.name] = min(max(value, lowest), highest) if "range" in each.metadata else value
    return Preferences(**found)
