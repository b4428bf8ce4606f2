"""Folio lines: what a newspaper prints over and under every page, its date, number, section and editors."""

from __future__ import annotations

import re
from collections.abc import Sequence

from corpus.text import script

_WEB = "编辑|责编|校对|审读|审核|值班编辑|责任编辑|见习编辑|文字编辑"
_PAPER = (
    "本版编辑|本版责编|本版校对|本期编辑|版面编辑|美术编辑|视觉编辑|图片编辑|主编|执行主编"
    "|版面设计|美术设计|美编|版式|组版|排版|制图|检校"
)
"""Who makes a page: on any page, and on that of a newspaper alone."""

_NAMES = rf"[一-鿿]{{2,4}}(?:[\s、]+(?!(?:{_WEB}|{_PAPER})[\s:/|])[一-鿿]{{2,4}}(?=[\s、|]|$)){{0,2}}"
_STAFF = re.compile(rf"(?:(?P<paper>{_PAPER})|{_WEB})\s*[:/|]?\s*{_NAMES}")
_DAY = re.compile(
    r"(?:19|20)\d\d\s*[年./-]\s*\d{1,2}\s*[月./-]\s*\d{1,2}\s*日?|(?:星期|周)[一二三四五六日天]"
    r"|(?:中华民国|民国)?[\d〇○零一二三四五六七八九十]{2,4}年[\d一二三四五六七八九十]{1,3}月[\d一二三四五六七八九十]{1,3}日"
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


_EDGE = re.compile(
    r"[一-鿿]{2,8}(?:日报|晚报|晨报|早报|时报|商报|周报|导报|都市报|农民报|新报|周刊|周末)"
    r"|.{0,14}(?:机关报|主管|主办|出版社?)|[A-Z][A-Za-z .]{3,40}|第?\s*[A-Z]?\d{1,3}\s*版?"
    r"|[A-Z]\d{1,2}\s*[一-鿿·]{2,8}|\d{1,3}\s+[一-鿿·]{2,8}|[一-鿿·\s]{2,14}\s[A-Z]?\d{1,2}"
    r"|[一-鿿]{2,6}[\s·][一-鿿·]{2,8}[A-Z]?\d{1,2}"
)
"""A line over or under a page that only its place tells: the paper, whose it is, the page, its section."""

_SERVICE = re.compile(
    r"[■●◆□]?\s*(?:[一-鿿]{0,6}(?:热线|专线)|报料|稿酬\S{0,2}|E-?mail|投稿邮箱|电子信箱|电话|来稿请发至|\S{0,3}网址|官网|[一-鿿]{2,8}网:www).{0,3}"
    r"[\w:@. /()-]{4,60}"
    r"|.{0,10}(?:扫码|扫一扫|二维码).{0,20}|今日(?:气温|天气|潮汐).*|本版(?:图片|稿件|内容).{0,24}|地址:.*(?:邮编|印刷|电话).*"
    r"|.*(?:出版物号|刊号|邮发代号|CN\d\d-\d{4}).*"
    r"|.{2,24}(?:主管|主办|出版)(?:\s.{2,24}(?:主管|主办|出版|编印))?"
    r"|(?:本版|值班)(?:编辑|校对)\s*[:/ ]?\s*[一-鿿]{2,3}(?:\s+(?:责任)?校对\s*:?\s*[一-鿿]{2,3})?"
    r"|(?:(?:编辑|美编|校对|责编|组稿|题字|版式|组版|主编|设计|版面设计)\s*[:/ ]\s*[一-鿿]{2,4}\s*){2,}"
)
"""A line over or under a page that tells by itself how to reach the paper, or who made the page."""

_EDITED = re.compile(r"责任编辑\s*[一-鿿]{2,3}")
"""Who is in charge of the page; under a text the same words say who edited that text."""

_NAME_LONGEST = 6


def at_edges(texts: Sequence[str]) -> list[int]:
    """The numbers of the lines that stand over and under the pieces of a newspaper page.

    They are what a masthead is made of: a name alone, or a page number, is none without the day, the
    staff or a way to reach the paper beside it.
    """
    folded = [script.fold(text).strip() for text in texts]
    top = _edge(folded, range(len(folded)))
    bottom = _edge(folded, range(len(folded) - 1, len(top) - 1, -1))
    return [*top, *bottom]


def _edge(folded: Sequence[str], numbers: range) -> list[int]:
    """The numbers from one edge on, up to the last line that is surely none of a text."""
    taken: list[int] = []
    end = 0
    for number in numbers:
        text = folded[number]
        at_top = numbers.step > 0
        telling = is_folio(text) or bool(_SERVICE.fullmatch(text))
        telling |= at_top and (_is_day(text) or bool(_EDITED.fullmatch(text)))
        if not telling and not _EDGE.fullmatch(text) and not (at_top and len(text) <= _NAME_LONGEST):
            break
        taken.append(number)
        end = len(taken) if telling else end
    while end and end < len(taken) and _EDGE.fullmatch(folded[taken[end]]):
        end += 1
    return taken[:end]


def _is_day(text: str) -> bool:
    rest = _NUMBER.sub(" ", _DAY.sub(" ", text))
    return rest != text and bool(_DAY.search(text)) and not re.search(r"\w", rest)
