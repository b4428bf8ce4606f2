"""What the theme tells the reader: colours and faces."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from corpus.model import Label


@dataclass(frozen=True)
class Look:
    """Colours as ``#rrggbb`` and font families in order of preference.

    ``accent`` is what the user wrote (memos); ``selection`` lies under selected text; ``muted``
    is for small print. A label without a colour in ``labels`` is underlined in ``muted``.
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
