"""Words and phrases that sites print around articles, read from ``resources/cleaning``.

The files hold simplified characters and half-width signs; lines are folded before they are compared.
"""

from __future__ import annotations

import re

from corpus.resources import resource


def _lines(name: str) -> list[str]:
    text = resource("cleaning", f"{name}.txt").read_text("utf-8")
    return [line for line in text.splitlines() if line and not line.startswith("#")]


def _pattern(name: str) -> re.Pattern[str]:
    return re.compile("|".join(_lines(name)), re.IGNORECASE)


NAVIGATION = frozenset(_lines("navigation"))
MARK = _pattern("marks")
SHARE = _pattern("share")
TAIL = _pattern("tail")
LEGAL = _pattern("legal")
SPAM = _pattern("spam")
