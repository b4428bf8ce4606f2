"""Folio lines: what a newspaper prints over and under every page, its date, number, section and editors."""

from __future__ import annotations

import re

from corpus.text import script

_WEB = "编辑|责编|校对|审读|审核|值班编辑|责任编辑|见习编辑|文字编辑"
_PAPER = (
    "本版编辑|本版责编|本版校对|本期编辑|版面编辑|美术编辑|视觉编辑|图片编辑|主编|执行主编"
    "|美编|版式|组版|排版|制图|检校"
)
"""Who makes a page: on any page, and on that of a newspaper alone."""

_NAMES = rf"[一-鿿]{{2,4}}(?:[\s、]+(?!(?:{_WEB}|{_PAPER})[\s:/|])[一-鿿]{{2,4}}(?=[\s、|]|$)){{0,2}}"
_STAFF = re.compile(rf"(?:(?P<paper>{_PAPER})|{_WEB})\s*[:/|]?\s*{_NAMES}")
_DAY = re.compile(
    r"(?:19|20)\d\d\s*[年./-]\s*\d{1,2}\s*[月./-]\s*\d{1,2}\s*日?|(?:星期|周)[一二三四五六日天]"
    r"|农历\S{2,10}|[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年\S{0,8}"
)
_NUMBER = re.compile(
    r"^\d{1,2}(?=\s|[㐀-鿿])(?!\s*[年月日])|第?\s*[A-Z]?\d{1,5}\s*[版期]|第?[一二三四五六七八九十]{1,3}版"
    r"|总第\s*\d+\s*期|今日\S{1,3}版|(?<![A-Za-z\d])[A-Z]\d{1,2}(?![A-Za-z\d])"
)
_REACHED = re.compile(r"(?:电话|热线|邮箱|信箱|电邮|投稿|E-?mail|QQ)\s*:?\s*[\w@.-]+", re.IGNORECASE)
_PRINTED = re.compile("天气:.*(?:℃|度)|(?:本报|报社)?[社地]址:.*(?:电话|邮编|印刷)")
"""What else a paper prints at its edge: the weather, where it is made."""

_SECTION = re.compile(r"[一-鿿·]{2,8}\s*[A-Z]?\d{1,2}")
_REST = 12
"""Characters that may be left: the names of the paper and of the section."""


def is_beside(text: str) -> bool:
    """Whether a line beside a folio line belongs to it: a section with its page number, a telephone."""
    folded = script.fold(text)
    return bool(_SECTION.fullmatch(folded) or _REACHED.fullmatch(folded))


def is_folio(text: str) -> bool:
    """Whether a line tells the page of a newspaper: its number with a date or its staff."""
    if len(text) > 100:
        return False
    folded = script.fold(text)
    if re.search("[，。；！？]|,", folded):
        return False
    if _PRINTED.match(folded):
        return True
    staff = list(_STAFF.finditer(folded))
    rest = _STAFF.sub(" ", folded)
    dated = bool(_DAY.search(rest))
    rest = _REACHED.sub(" ", _DAY.sub(" ", rest))
    numbered = bool(_NUMBER.search(rest))
    rest = _NUMBER.sub(" ", rest)
    if len(re.findall(r"\w", rest)) > _REST:
        return False
    made = len(staff) > 1 and any(one["paper"] for one in staff)
    return made or (numbered and (dated or bool(staff)))
