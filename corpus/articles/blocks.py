"""A newspaper page as a row of heads and texts, before it is known which head belongs to which text."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from corpus.articles import bylines, dates, headlines, imprint
from corpus.articles.bodies import CAPTION, JUMP
from corpus.articles.furniture import is_prose
from corpus.cleaning.lines import Line

DATELINE = re.compile(
    r"\s*(?:本报|本网|本台|本刊)?[^，。,:：]{0,14}(?:讯|訊|电|電|消息)\s*(?:[(（]|\s|[，,—])"
    r"|\S{2,8}\d{1,2}月\d{1,2}日(?:讯|電|电)"
)
"""How a news item opens: 本报讯（…, X县讯 …, 新华社北京9月25日电."""

_OUTLET = re.compile(
    r"(?:\S{2,10}-)?(?P<outlet>(?!本)[一-鿿·]{1,8}?(?:日报|日報|晚报|晚報|时报|時報|都市报|都市報|商报|报|報|网|網|社|新闻|新聞|客户端))"
    r"(?:[一-鿿]{0,8}\d{1,2}月\d{1,2}日)?(?:讯|訊|电|電)(?=[\s(（，,])"
)


def outlet(text: str) -> str | None:
    """The paper or agency that a dateline names; None for 本报讯, which names none."""
    found = _OUTLET.match(text)
    return found["outlet"] if found else None


_GENRE = re.compile(
    r"(?:本报)?(?:社论|社評|社论|时评|短评|评论员文章|评论员|本报评论员|编者按|特稿|述评|微评|快评|侧记|特写|通讯|言论|论坛)"
)
_BRACKETED = re.compile(r"[（(](?=.{6,60}[）)]$).*(?:\d日|通过|公布|发布|讲话|审议|节选|摘编|批准)")
"""A deck in brackets, which says when and by whom a document was passed."""
_TITLE_LINES = 3


@dataclass
class Head:
    """A headline with what goes with it: deck, byline, genre, source line."""

    titles: list[Line] = field(default_factory=list)
    decks: list[Line] = field(default_factory=list)
    bylines: list[Line] = field(default_factory=list)
    genres: list[Line] = field(default_factory=list)
    imprints: list[Line] = field(default_factory=list)

    @property
    def lines(self) -> list[Line]:
        return [*self.titles, *self.decks, *self.bylines, *self.genres, *self.imprints]

    @property
    def is_marked(self) -> bool:
        """Whether anything but its shape shows that it heads an article, not a section."""
        return bool(self.titles) and len(self.lines) > len(self.titles)

    @property
    def text(self) -> str:
        return " ".join(line.text for line in [*self.titles, *self.decks])


@dataclass
class Text:
    """Lines of text between two heads or jumps, and the heads that stand before it."""

    heads: list[Head] = field(default_factory=list)
    jump: Line | None = None
    lines: list[Line] = field(default_factory=list)

    @property
    def opens_news(self) -> bool:
        return bool(self.lines) and bool(DATELINE.match(self.lines[0].text))


def blocks(lines: Sequence[Line]) -> list[Text]:
    """The texts of a page, in order. Heads after the last text stand before an empty one."""
    texts = [Text()]
    number = 0
    while number < len(lines):
        end = number
        while end < len(lines) and not _is_text(lines[end]):
            end += 1
        if end > number:
            _take_run(texts, lines, number, end)
            number = end
            continue
        if CAPTION.search(lines[number].text) and len(lines[number].text) < 120 and texts[-1].lines:
            texts.append(Text())
            texts[-1].lines.append(lines[number])
            texts.append(Text())
        else:
            texts[-1].lines.append(lines[number])
        number += 1
    return [text for text in texts if text.lines or text.heads]


def _is_text(line: Line) -> bool:
    if JUMP.fullmatch(line.text) or headlines.is_deck(line.text) or _is_byline(line):
        return False
    if _GENRE.fullmatch("".join(line.text.split())) or _BRACKETED.match(line.text):
        return False
    return is_prose(line.text) or (not headlines.looks_like(line.text) and len(line.text) > 20)


def _is_byline(line: Line) -> bool:
    return bool(bylines.whole_line(line.text)) and not bylines.name_list(line.text)


def _take_run(texts: list[Text], lines: Sequence[Line], start: int, end: int) -> None:
    """A run of lines that are no prose: signatures of the text before, heads, headings of the text after."""
    start = _take_signature(texts, lines, start, end)
    heads, jump, rest = _heads(lines[start:end], end < len(lines) and bool(DATELINE.match(lines[end].text)))
    if not heads and jump is None:
        texts[-1].lines += rest
        return
    if texts[-1].lines or texts[-1].heads or texts[-1].jump:
        texts.append(Text())
    texts[-1].heads, texts[-1].jump = heads, jump
    texts[-1].lines += rest


def _take_signature(texts: list[Text], lines: Sequence[Line], start: int, end: int) -> int:
    """Signers and a date under a document; the number of the first line after them."""
    if end - start > 1 and texts[-1].lines and lines[start + 1].blank and not lines[start].blank:
        texts[-1].lines.append(lines[start])
        return start + 1
    for number in range(start, min(start + 12, end)):
        if dates.DATE.fullmatch(lines[number].text.strip()) and texts[-1].lines:
            texts[-1].lines += lines[start : number + 1]
            return number + 1
    return start


def _heads(lines: Sequence[Line], opens_news: bool) -> tuple[list[Head], Line | None, list[Line]]:
    """The heads of a run of lines, the jump line that ends it, and headings that belong to the text."""
    heads: list[Head] = []
    jump: Line | None = None
    current = Head()
    for number, line in enumerate(lines):
        if JUMP.fullmatch(line.text):
            jump = line
            rest = list(lines[number + 1 :])
            return [head for head in [*heads, current] if head.titles], jump, rest
        place = _place(current, line)
        if place is current.titles and (current.is_marked or len(current.titles) >= _TITLE_LINES):
            heads.append(current)
            current = Head()
            place = current.titles
        place.append(line)
    if current.is_marked or (opens_news and current.titles):
        heads.append(current)
        current = Head()
    return [head for head in heads if head.titles], jump, current.lines


def _place(head: Head, line: Line) -> list[Line]:
    """Which part of a head a line is."""
    text = "".join(line.text.split())
    if headlines.is_deck(line.text) or (_BRACKETED.match(line.text) and head.titles):
        return head.decks
    if _is_byline(line):
        return head.bylines
    if _GENRE.fullmatch(text):
        return head.genres
    return head.imprints if imprint.read(line.text) else head.titles


def is_newspaper(texts: Sequence[Text], kinds: Mapping[int, str]) -> bool:
    """Whether a page holds several articles: at least two heads that show what they are, or texts cut
    by jump lines among heads."""
    marked = sum(
        head.is_marked or text.opens_news or text.jump is not None for text in texts for head in text.heads
    )
    jumps = sum(text.jump is not None for text in texts)
    return marked + jumps >= 2 and sum(bool(text.lines) for text in texts) >= 2
