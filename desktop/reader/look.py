"""What the theme and the preferences tell the reader: colours, faces, measure and leading."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from corpus.model import Label

MEASURE = 36
"""Han characters a line: what books and `reader.png` settle around."""
LEADING = 1.9
"""Line pitch of running text over its size (`reader.png`: 33 px at 17 px)."""


@dataclass(frozen=True)
class Look:
    """Colours as ``#rrggbb`` and font families in order of preference.

    ``accent`` is what the user wrote (memos); ``selection`` lies under selected text; ``muted``
    is for small print. A label without a colour in ``labels`` is underlined in ``muted``.
    ``measure`` is the most Han characters a line, ``leading`` the line pitch of running text over
    its size.
    """

    paper: str = "#fcfaf5"
    ink: str = "#24211c"
    muted: str = "#6b6457"
    hairline: str = "#ded7c9"
    accent: str = "#a93324"
    selection: str = "#cfdce6"
    serif: tuple[str, ...] = ("Noto Serif CJK SC", "Source Han Serif SC", "Songti SC", "SimSun", "serif")
    sans: tuple[str, ...] = ("Noto Sans CJK SC", "Source Han Sans SC", "Microsoft YaHei UI", "sans-serif")
    labels: Mapping[Label, str] = field(default_factory=dict)
    measure: int = MEASURE
    leading: float = LEADING
