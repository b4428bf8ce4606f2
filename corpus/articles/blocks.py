"""A newspaper page as a row of heads and texts, before it is known which head belongs to which text."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from corpus.articles import bylines, dates, headlines, imprint, layout
from corpus.articles.bodies import JUMP, captions
from corpus.articles.datelines import DATELINE
from corpus.articles.furniture import is_prose
from corpus.articles.verse import verses
from corpus.cleaning import labels
from corpus.cleaning.lines import Line

_GENRE = re.compile(
    r"(?:本报|本報|[一-鿿]{2,4}(?=[时時快]评|[时時快]評))?(?:社论|社評|社論|时评|時評|短评|评论员文章|评论员|本报评论员|编者按|特稿|述评|微评|快评|侧记|特写|通讯|言论|论坛)"
)
_BRACKETED = re.compile(r"[（(](?=.{6,60}[）)]$).*(?:\d日|通过|公布|发布|讲话|审议|节选|摘编|批准)")
"""A deck in brackets, which says when and by whom a document was passed."""
_BULLET = re.compile("[●•▌◆◇★☆▶►]\\s*[^\\s：:]{1,12}[：:]")
"""An item of a list: what it is about, and what is said of it."""

_SIGN = re.compile("[●▲◆■★]")
"""What stands before each of several briefs under one head."""

_CONTACT = re.compile("(?:电话|電話|热线|熱線)[：:]?\\s*[\\d-]{7,}")
_PARTED = re.compile("[—：:；;|]|\\d")
"""What parts the two sides of an item in a list of results."""

_SIGNED = re.compile("[（(][^（）()]{2,40}[）)]")
"""Who sent in a piece, in brackets under it: （城关小学 供稿）."""

_EXCERPT = re.compile("[（(](?:摘[编編要登录錄]|[节節][选選]|[选選]登|[上中下]|之?[一二三四五六])[）)]")
"""What a headline says of the part that is printed."""

_SIGNER = re.compile(
    "(?:读者|讀者)[\\s　]+[㐀-鿿]{2,3}"
    "|[㐀-鿿]{0,8}[\\s　]+[㐀-鿿]{1,3}(?:先生|女士|小姐|太太|同学|同學|老师|老師|师傅|師傅|大爷|大妈)"
)
"""How papers sign a reader's letter: 荃湾 何同学, 读者 孙有田."""

_TITLE_LINES = 3
_ASKS = 24
"""Code points of the longest headline that is a question."""

NUMBERED = re.compile(
    r"第?[一二三四五六七八九十]{1,3}[、章节節批]|[（(][一二三四五六七八九十\d]|\d{1,2}[.、]"
)


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
        notice = any(labels.is_notice(line.text) for line in self.titles)
        return bool(self.titles) and (notice or len(self.lines) > len(self.titles))

    @property
    def text(self) -> str:
        return " ".join(line.text for line in [*self.titles, *self.decks])


@dataclass
class Text:
    """Lines of text between two heads or jumps, and the heads that stand before it.

    ``sure`` says that its one head is its own: the two stand alone between gaps.
    """

    heads: list[Head] = field(default_factory=list)
    jump: Line | None = None
    lines: list[Line] = field(default_factory=list)
    sure: bool = False

    @property
    def opens_news(self) -> bool:
        return bool(self.lines) and bool(DATELINE.match(self.lines[0].text))


def blocks(lines: Sequence[Line]) -> list[Text]:
    """The texts of a page, in order. Heads after the last text stand before an empty one."""
    pieces = layout.pieces(lines)
    indented, spaced = layout.is_indented(lines), layout.is_spaced(lines)
    texts: list[Text] = []
    waiting = Text()
    for piece in pieces:
        for text in _Piece(piece, set_off=len(pieces) > 1, indented=indented, spaced=spaced).texts():
            text.heads[:0] = waiting.heads
            text.jump = text.jump or waiting.jump
            waiting = Text() if text.lines else text
            texts += [text] if text.lines else []
    return [*texts, waiting] if waiting.heads else texts


class _Piece:
    """Lines between two gaps, or a whole page without gaps, as heads and texts."""

    def __init__(self, lines: Sequence[Line], *, set_off: bool, indented: bool, spaced: bool) -> None:
        self._lines = lines
        self._set_off = set_off
        self._indented = indented
        self._spaced = spaced
        self._texts = [Text()]
        texts = [line.text for line in lines]
        self._captions = captions(texts)
        self._poems = _signed_poems(lines)

    def texts(self) -> list[Text]:
        number = 0
        while number < len(self._lines):
            end = number
            while end < len(self._lines) and not self._is_text(self._lines[end]):
                end += 1
            if end > number:
                self._take_run(number, end)
            else:
                self._take_line(number)
            number = max(end, number + 1)
        return (
            self._together() if self._set_off else [text for text in self._texts if text.lines or text.heads]
        )

    def _together(self) -> list[Text]:
        """A head and all the lines that stand between the same two gaps, whichever comes first."""
        texts = [text for text in self._texts if text.lines or text.heads or text.jump]
        heads = [head for text in texts for head in text.heads]
        lines = [line for text in texts for line in text.lines]
        if len(heads) > 1 or not lines or any(text.jump for text in texts):
            return texts
        return [Text(heads, None, lines, sure=len(heads) == 1)]

    def _take_line(self, number: int) -> None:
        line = self._lines[number]
        if number in self._captions and len(line.text) < 120 and self._texts[-1].lines:
            self._texts += [Text(lines=[line]), Text()]
            return
        self._texts[-1].lines.append(line)
        following = self._lines[number + 1].text if number + 1 < len(self._lines) else ""
        if leads_away(line.text) and not JUMP.match(following):
            self._texts.append(Text())

    def _is_text(self, line: Line) -> bool:
        if self._set_off and line in self._lines[:_TITLE_LINES] and asks(line.text):
            return False
        if line.start in self._poems:
            return True
        return _is_text(line) or (self._indented and line.indent >= 2 and not JUMP.fullmatch(line.text))

    def _take_run(self, start: int, end: int) -> None:
        """A run of lines that are no prose: signatures of the text before, heads, headings within a text."""
        start = _take_signature(self._texts, self._lines, start, end)
        start = self._take_list(self._take_crossing(start, end), end)
        if start == end:
            return
        headed = any(text.heads for text in self._texts)
        if self._set_off and headed and end == len(self._lines):
            self._take_end(start)
            return
        opens = end < len(self._lines) and bool(DATELINE.match(self._lines[end].text))
        alone = (self._set_off and (start == 0 or end == len(self._lines))) or self._is_list(end)
        alone |= self._spaced and self._stands_close(start, end)
        heads, jump, rest = _heads(self._lines[start:end], opens, alone=alone)
        last = self._texts[-1]
        if not heads and jump is None:
            last.lines += rest
            return
        if last.lines or last.heads or last.jump:
            last = Text()
            self._texts.append(last)
        last.heads, last.jump = heads, jump
        last.lines += rest

    def _stands_close(self, start: int, end: int) -> bool:
        """Whether no blank line stands before any line of a run, but one before the text under it."""
        gaps = [bool(line.gap) for line in self._lines[start : end + 1]]
        return gaps == [False] * (end - start) + [True]

    def _is_list(self, start: int) -> bool:
        """Whether a list of briefs begins at a line: the same sign before each of two."""
        signs = [_SIGN.match(line.text) for line in self._lines[start : start + 2]]
        return len(signs) > 1 and len({sign and sign.group() for sign in signs}) == 1 and bool(signs[0])

    def _take_list(self, start: int, end: int) -> int:
        """The lines that a colon leads to: the first, and all that hold the same sign; the number of the
        first line after them."""
        lines = self._texts[-1].lines
        if start == end or not lines or not lines[-1].text.endswith(("：", ":")):
            return start
        sign = _PARTED.search(self._lines[start].text)
        while sign and start < end and sign.group() in self._lines[start].text:
            lines.append(self._lines[start])
            start += 1
        return start

    def _take_crossing(self, start: int, end: int) -> int:
        """The line that leads away from the text before, with what that broke off in, and the one that
        leads back to it where nothing stands between; the number of the first line after them."""
        last = self._texts[-1]
        away = [n for n in range(start, end) if _leads(self._lines[n], away=True)]
        if not last.lines or not away:
            return start
        after = away[0] + 1
        if after < end and _leads(self._lines[after], away=False):
            last.lines += self._lines[start : after + 1]
            return after + 1
        last.lines += self._lines[start:after]
        self._texts.append(Text())
        return after

    def _take_end(self, start: int) -> None:
        """The lines that end a piece whose head stands before: who wrote it, or the last of its text."""
        head = next(head for text in self._texts for head in text.heads)
        for line in self._lines[start:]:
            (head.bylines if _is_byline(line) else self._texts[-1].lines).append(line)


def _signed_poems(lines: Sequence[Line]) -> frozenset[int]:
    """The places of the lines of poems that stand right under the name of who wrote them."""
    found: set[int] = set()
    for number in sorted(verses([line.text for line in lines])):
        if number and (lines[number - 1].start in found or _is_byline(lines[number - 1])):
            found.add(lines[number].start)
    return frozenset(found)


def asks(text: str) -> bool:
    """Whether a line at the top of a piece is a headline that asks or exclaims."""
    return text.endswith(("？", "！", "?", "!")) and headlines.looks_like(text) and len(text) <= _ASKS


def leads_away(text: str) -> bool:
    """Whether a text breaks off to go on at another page."""
    jumps = [jump for jump in JUMP.finditer(text) if jump.end() >= len(text) - 1]
    return any(jump["way"] in ("下转", "转", "轉", "下轉") for jump in jumps)


def _leads(line: Line, *, away: bool) -> bool:
    """Whether a line holds a jump line only, of one that leads away or leads back."""
    return bool(JUMP.fullmatch(line.text)) and leads_away(line.text) is away


def _is_text(line: Line) -> bool:
    if JUMP.fullmatch(line.text) or headlines.is_deck(line.text) or _is_byline(line):
        return False
    if _is_genre(line.text) or _BRACKETED.match(line.text) or _EXCERPT.fullmatch(line.text):
        return False
    return (
        is_prose(line.text)
        or line.text.endswith(("，", "、"))
        or bool(_SIGNED.fullmatch(line.text))
        or bool(NUMBERED.match(line.text) and ("：" in line.text))
        or bool(_BULLET.match(line.text) or _CONTACT.search(line.text))
        or bool(bylines.name_list(line.text))
        or (not headlines.looks_like(line.text) and len(line.text) > 20)
    )


def _is_genre(text: str) -> bool:
    """Whether a line says what kind of piece stands under it, or in which column of the paper."""
    return bool(_GENRE.fullmatch("".join(text.split()))) or labels.is_column(text)


def _is_byline(line: Line) -> bool:
    return bool(bylines.whole_line(line.text)) and not bylines.name_list(line.text)


def _take_signature(texts: list[Text], lines: Sequence[Line], start: int, end: int) -> int:
    """Signers and a date under a document; the number of the first line after them."""
    if end - start > 1 and texts[-1].lines and lines[start + 1].blank and not lines[start].blank:
        texts[-1].lines.append(lines[start])
        return start + 1
    if _SIGNER.fullmatch(lines[start].text) and texts[-1].lines:
        texts[-1].lines.append(lines[start])
        return start + 1
    if end - start > 1 and _is_byline(lines[start]) and texts[-1].lines and texts[-1].heads:
        texts[-1].heads[-1].bylines.append(lines[start])
        return start + 1
    for number in range(start, min(start + 12, end)):
        if dates.DATE.fullmatch(lines[number].text.strip()) and texts[-1].lines:
            texts[-1].lines += lines[start : number + 1]
            return number + 1
    return start


def _heads(
    lines: Sequence[Line], opens_news: bool, *, alone: bool
) -> tuple[list[Head], Line | None, list[Line]]:
    """The heads of a run of lines, the jump line that ends it, and headings that belong to the text.

    ``alone`` says that a gap sets the run off, or that a list of briefs stands under it: then it heads a
    text even where nothing else shows it.
    """
    heads: list[Head] = []
    jump: Line | None = None
    current = Head()
    above: list[Line] | None = None
    for number, line in enumerate(lines):
        if JUMP.fullmatch(line.text):
            jump = line
            rest = list(lines[number + 1 :])
            return [head for head in [*heads, current] if head.titles], jump, rest
        place = _place(current, line)
        if alone and place is current.titles and current.titles:
            last = number + 1 == len(lines)
            signs = bylines.pen_name(line.text) if last else bylines.is_full_name(line.text)
            place = current.bylines if signs else place
        if place is current.genres and current.titles and current.bylines:
            heads.append(current)
            current = Head()
            place = current.genres
        if place is current.titles and place and (above is not place or len(place) >= _TITLE_LINES):
            heads.append(current)
            current = Head()
            place = current.titles
        place.append(line)
        above = place
    if alone and not current.titles:
        current.titles, current.genres = current.genres, []
    if (
        current.is_marked
        or (opens_news and current.titles)
        or (alone and not heads and _is_headline(current))
    ):
        heads.append(current)
        current = Head()
    return [head for head in heads if head.titles], jump, current.lines


def _is_headline(head: Head) -> bool:
    return bool(head.titles) and not NUMBERED.match(head.titles[0].text)


def _place(head: Head, line: Line) -> list[Line]:
    """Which part of a head a line is."""
    if headlines.is_deck(line.text) or (_BRACKETED.match(line.text) and head.titles):
        return head.decks
    if _is_byline(line):
        return head.bylines
    if _is_genre(line.text):
        return head.genres
    return head.imprints if imprint.read(line.text) else head.titles


_WEB = frozenset(("navigation", "crumbs", "share", "related"))


def is_newspaper(texts: Sequence[Text], kinds: Mapping[int, str]) -> bool:
    """Whether a page holds several articles: at least two heads that show what they are, or texts cut
    by jump lines among heads; one where gaps part several texts with their heads, or a folio line stands over
    or under them, and it is no web page."""
    marked = sum(
        head.is_marked or text.opens_news or text.jump is not None for text in texts for head in text.heads
    )
    jumps = sum(text.jump is not None for text in texts)
    folio = "folio" in kinds.values()
    printed = folio or sum(text.sure for text in texts) >= 2
    needed = 1 if printed and not _WEB & set(kinds.values()) else 2
    several = sum(bool(text.lines) for text in texts) >= 2 or (folio and needed == 1)
    return marked + jumps >= needed and several
