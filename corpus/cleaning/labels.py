"""Words and phrases that sites print around articles, read from ``resources/cleaning``.

The files hold simplified characters and half-width signs; lines are folded before they are compared.
"""

from __future__ import annotations

import re

from corpus.resources import resource
from corpus.text import script


def _lines(name: str) -> list[str]:
    text = resource("cleaning", f"{name}.txt").read_text("utf-8")
    return [line for line in text.splitlines() if line and not line.startswith("#")]


def _pattern(name: str) -> re.Pattern[str]:
    return re.compile("|".join(_lines(name)), re.IGNORECASE)


NAVIGATION = frozenset(_lines("navigation"))
MARK = _pattern("marks")
COLUMN = _pattern("columns")
SHARE = _pattern("share")
TAIL = _pattern("tail")
LEGAL = _pattern("legal")
SPAM = _pattern("spam")

_LONGEST = 14
"""Code points of the longest label, with the spaces that pad it."""

_KIND = re.compile("社论|社评|时评|短评|快评|评论|特稿|通讯|言论|来论")

_NOTICE = re.compile("[㐀-鿿]{0,4}(?:启事|声明|公告|通告|通知|讣告|公示|更正|来信|鸣谢|倡议书|告知书)")


def is_notice(text: str) -> bool:
    """Whether a line is the headline of a notice, which says what it is (遗失声明)."""
    return len(text) <= _LONGEST and bool(_NOTICE.fullmatch(_bare(text)))


def is_column(text: str) -> bool:
    """Whether a line names a standing column of the paper (蒲州时评, 读者来信), not just a kind of piece."""
    bare = _bare(text)
    return not bare.startswith("本") and bool(COLUMN.fullmatch(bare))


def is_label(text: str) -> bool:
    """Whether a line names a column or a kind of piece."""
    return len(text) <= _LONGEST and (is_column(text) or bool(_KIND.fullmatch(_bare(text))))


def _bare(text: str) -> str:
    """A short line without spaces, folded; nothing of a line that is too long for a label."""
    return script.fold("".join(text.split())) if len(text) <= _LONGEST else ""
