"""Paper and ink: the colours and faces of the window, in light and in dark."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, fields

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory

from corpus.model import Label
from corpus.resources import resource
from desktop.families import FAMILIES
from desktop.reader.look import Look

SERIF = ("Noto Serif CJK SC", "Source Han Serif SC", "Songti SC", "SimSun", "serif")
SANS = ("Noto Sans CJK SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei UI", "sans-serif")
FACES: Mapping[str, tuple[str, ...]] = {
    "song": SERIF,
    "fangsong": ("FangSong", "STFangsong", "FandolFang R", *SERIF),
    "kai": ("KaiTi", "Kaiti SC", "STKaiti", "AR PL UKai CN", "FandolKai", *SERIF),
    "hei": SANS,
}
"""What articles may be set in, by the preference ``face``: families in order of preference."""
INTERFACE_SIZE = 10.0
"""Points of the window's own text, as in ``design/reader.png`` at 96 dpi."""


@dataclass(frozen=True)
class Theme:
    """The colours of the window, ``#rrggbb``. Style sheets name them as ``@paper``, ``@ink`` …

    ``paper`` lies under the text, ``pane`` under bars and the right column, ``list`` under the
    article list, ``chosen`` under its open article. ``ink``, ``muted`` and ``accent`` are text
    colours: each has a contrast of at least 4.5:1 on all grounds (a test computes it). ``accent``
    is what the user wrote;
    ``seal`` the vermilion ground of the one button that matters (``accent_deep`` under the
    mouse), with ``on_seal`` on it. ``solid``
    with ``on_solid`` is a pressed switch.
    """

    name: str
    dark: bool
    paper: str
    pane: str
    list: str
    field: str
    chosen: str
    hover: str
    hairline: str
    handle: str
    ink: str
    muted: str
    accent: str
    seal: str
    accent_deep: str
    on_seal: str
    solid: str
    on_solid: str
    selection: str
    place: str
    person: str
    organisation: str
    date: str
    number: str
    programme: str
    work: str

    @property
    def label_colours(self) -> Mapping[Label, str]:
        """The colour of each kind of mention: the one of its family."""
        return {label: getattr(self, family.id) for family in FAMILIES for label in family.labels}

    @property
    def tokens(self) -> Mapping[str, str]:
        """What ``@name`` stands for in a style sheet."""
        colours = {f.name.replace("_", "-"): str(getattr(self, f.name)) for f in fields(self)}
        return {
            **colours,
            "icons": resource("icons").as_posix(),
            "sans": _families(SANS),
            "serif": _families(SERIF),
        }


LIGHT = Theme(
    name="light",
    dark=False,
    paper="#fcfaf5",
    pane="#f4f1ea",
    list="#ece8de",
    field="#fcfaf5",
    chosen="#fcfaf5",
    hover="#e6e0d3",
    hairline="#ded7c9",
    handle="#c9c0ae",
    ink="#24211c",
    muted="#6b6457",
    accent="#a93324",
    seal="#b5392a",
    accent_deep="#97291c",
    on_seal="#fffaf3",
    solid="#24211c",
    on_solid="#fcfaf5",
    selection="#cfdce6",
    place="#2b7f78",
    person="#4a5aa8",
    organisation="#8a4a8f",
    date="#717628",
    number="#a56a14",
    programme="#2e6da4",
    work="#8f4f3d",
)

DARK = Theme(
    name="dark",
    dark=True,
    paper="#1d1b18",
    pane="#252320",
    list="#211f1c",
    field="#1a1816",
    chosen="#302d28",
    hover="#34312c",
    hairline="#3b3731",
    handle="#5a544a",
    ink="#e3ddd0",
    muted="#a69d8d",
    accent="#e58472",
    seal="#b5392a",
    accent_deep="#97291c",
    on_seal="#fff6ee",
    solid="#ded7c9",
    on_solid="#1d1b18",
    selection="#384a58",
    place="#5fb5ac",
    person="#8f9ee0",
    organisation="#c28fc7",
    date="#b3b866",
    number="#d9a352",
    programme="#74acde",
    work="#cf9683",
)

THEMES = (LIGHT, DARK)


def chosen_theme(preference: str, scheme: Qt.ColorScheme) -> Theme:
    """The preferred theme, or for ``system`` the one of the system's colours."""
    dark = scheme is Qt.ColorScheme.Dark if preference == "system" else preference == DARK.name
    return DARK if dark else LIGHT


def style_sheet(theme: Theme) -> str:
    """All of ``resources/styles/*.qss`` with the theme's colours in place of ``@name``.

    Raises KeyError for a name that no theme has.
    """
    sheets = sorted(resource("styles").glob("*.qss"))
    text = "\n".join(path.read_text("utf-8") for path in sheets)
    tokens = theme.tokens
    return re.sub(r"@([a-z-]+)", lambda match: tokens[match[1]], text)


def palette(theme: Theme) -> QPalette:
    """The same colours for what no style sheet reaches."""
    made = QPalette()
    role = QPalette.ColorRole
    for which, colour in (
        (role.Window, theme.pane),
        (role.WindowText, theme.ink),
        (role.Base, theme.paper),
        (role.AlternateBase, theme.pane),
        (role.Text, theme.ink),
        (role.Button, theme.pane),
        (role.ButtonText, theme.ink),
        (role.BrightText, theme.on_seal),
        (role.ToolTipBase, theme.field),
        (role.ToolTipText, theme.ink),
        (role.PlaceholderText, theme.muted),
        (role.Highlight, theme.selection),
        (role.HighlightedText, theme.ink),
        (role.Link, theme.accent),
        (role.LinkVisited, theme.accent),
        (role.Accent, theme.seal),
        (role.Light, theme.hover),
        (role.Midlight, theme.hover),
        (role.Mid, theme.handle),
        (role.Dark, theme.hairline),
        (role.Shadow, theme.hairline),
    ):
        made.setColor(which, QColor(colour))
    for which in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, which, QColor(theme.muted))
    return made


def look(theme: Theme) -> Look:
    """The theme as the reader wants it."""
    return Look(
        paper=theme.paper,
        ink=theme.ink,
        muted=theme.muted,
        hairline=theme.hairline,
        accent=theme.accent,
        selection=theme.selection,
        serif=SERIF,
        sans=SANS,
        labels=theme.label_colours,
    )


def prepare_style(app: QApplication) -> None:
    """Fusion as the base, and our face: to be called before the first widget, which would keep another."""
    app.setStyle(QStyleFactory.create("Fusion"))
    font = QFont()
    font.setFamilies(list(SANS))
    font.setPointSizeF(INTERFACE_SIZE)
    app.setFont(font)


def apply_theme(app: QApplication, theme: Theme) -> None:
    """Our palette and style sheets on everything."""
    app.setPalette(palette(theme))
    app.setStyleSheet(style_sheet(theme))


def _families(names: tuple[str, ...]) -> str:
    return ", ".join(f'"{name}"' for name in names)
