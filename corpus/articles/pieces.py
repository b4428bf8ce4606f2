"""A newspaper page as pieces: texts with their heads, the best way over the whole page.

Heads stand before their texts or after them, several heads in a row belong to several texts, and two texts
may follow each other with no head between. Each way to cut the page is worth what its boundaries show
(`PageCuts`) and how well each head fits its text: the order of its parts, the words that the two share.
"""

from __future__ import annotations

import math
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from corpus.articles.blocks import Head, Text
from corpus.articles.bodies import are_captions
from corpus.articles.datelines import DATELINE
from corpus.articles.matching import Division, pairs
from corpus.articles.page_cuts import OPENS, PageCuts
from corpus.articles.page_lines import JUMP, NEAR, PageLines
from corpus.cleaning.lines import Line

_SHARED, _BESIDE, _TYPICAL, _MOST = 3.0, 0.5, 20.0, 2.0
"""What it is worth that a text has all words of a head, what of it counts if the text on the other side has
them; for a headline of this weight (`Words.weight`), and how many times as much at most."""

_FRONT, _HEADLESS, _BOTH, _FAR, _MIDDLE, _LATE_JUMP, _NO_TEXT = 0.25, -1.2, -4.0, -1.0, -1.5, -3.0, -20.0
_NO_TITLE, _TITLES, _LATE_GENRE, _LATE_TITLE, _EARLY_BYLINE = -2.0, -1.5, -0.8, -3.0, -1.0
"""What speaks for a piece or against it: a head before the text, none, one before and one after, one for a
text from another page that does not stand under it, one within the text, a jump line within, no text; in a
head: no title, each title line beyond three, a genre or a title after other parts, a byline first. Set by
hand on the pages that `PageCuts` names."""

_LEAD = 0.15
"""The share of the words of a head that its lead has at least, which stands elsewhere on the page. Set by
hand on the blind pages of five lots."""

_TITLE_LINES = 3
_CLEAR = -1.0
"""A boundary between two texts worth more than this is not moved by the words of their heads."""

_HOPELESS = -3.0
"""A place worth less than this is not looked at as the end of a piece."""

_REACH = 24
"""Pieces and jump lines on either side among which a head that stands far from its text looks for it: more
than a newspaper page holds."""

_NEAR_PLACES, _HEAD_PLACES = 64, 16
"""Places before a line where its piece may have begun: so many of any kind, so many more at heads."""


@dataclass
class Piece:
    """One article in the making: its head, the lines of its text, whether it goes on from elsewhere."""

    head: Head | None = None
    lines: list[Line] = field(default_factory=list)
    jump: Line | None = None


@dataclass(frozen=True)
class _Parts:
    """A range of lines as one piece: its head before the text, after it or within it, and the text."""

    first: int
    last: int
    front: range
    back: range
    middle: Sequence[int] = ()


def pieces(texts: Sequence[Text], columns: Mapping[int, int]) -> list[Piece]:
    """The pieces of a page, in its order; ``columns`` as `PageLines` takes them."""
    found = _Pieces(PageLines([text for text in texts if not _is_caption(text)], columns)).best()
    found += [Piece(None, list(text.lines), text.jump) for text in texts if _is_caption(text)]
    return sorted(found, key=lambda piece: piece.lines[0].start)


def _is_caption(text: Text) -> bool:
    return bool(text.lines) and not text.heads and are_captions(text.lines)


class _Pieces:
    """The ways to cut a page, and what each is worth."""

    def __init__(self, page: PageLines) -> None:
        self._page = page
        self._lines = page.lines
        self._cuts = PageCuts(page)
        self._jumps = [number for number, one in enumerate(page.lines) if one.part == JUMP]
        self._fits: dict[tuple[int, int, int, int], float] = {}

    def best(self) -> list[Piece]:
        """The best pieces, by dynamic programming over the places where one may end."""
        count = len(self._lines)
        best, came = [0.0] + [-math.inf] * count, [0] * (count + 1)
        near, heads = [0], [0]
        for end in range(1, count + 1):
            if end < count and self._cuts.worths[end] < _HOPELESS:
                continue
            starts = {*near[-_NEAR_PLACES:], *heads[-_HEAD_PLACES:]}
            worths = {start: best[start] + self._worth(start, end) for start in starts}
            came[end] = max(worths, key=worths.__getitem__)
            best[end] = worths[came[end]] + self._cuts.worths[end]
            near.append(end)
            if end < count and not self._lines[end].is_text:
                heads.append(end)
        places = [count]
        while places[-1]:
            places.append(came[places[-1]])
        return self._settled([self._piece(start, end) for end, start in pairwise(places)][::-1])

    def _worth(self, start: int, end: int) -> float:
        """What the lines from ``start`` up to ``end`` are worth as one piece."""
        parts = self._parts(start, end)
        if parts is None:
            return self._far(start, end)
        jumps = self._page.jumps(start, end)
        worth = _LATE_JUMP * self._page.jumps(parts.first, end)
        if parts.middle:
            place, after = parts.middle[0], parts.middle[-1] + 1
            fit = max(
                self._fit(place, after, parts.first, place), self._fit(place, after, after, parts.last + 1)
            )
            return worth + _MIDDLE + self._cuts.run(place) + self._order(parts.middle) + fit
        if not parts.front and not parts.back:
            return worth + (0.0 if jumps else _HEADLESS)
        worth += _BOTH * bool(parts.front and parts.back) + _FAR * bool(jumps and parts.back)
        for head in filter(None, (parts.front, parts.back)):
            worth += self._order(head) + self._fit(head.start, head.stop, parts.first, parts.last + 1)
        if parts.front:
            opens = DATELINE.match(self._lines[parts.first].line.text)
            worth += _FRONT + OPENS * bool(opens or self._lines[parts.front.start].part == "genres")
        return worth

    def _parts(self, start: int, end: int) -> _Parts | None:
        text = self._page.text_range(start, end)
        if text is None:
            return None
        first, last = text
        front, back = range(start, first), range(last + 1, end)
        if front and self._lines[front[-1]].part == JUMP:
            front = front[:-1]
        if front and all(self._lines[n].bare or self._lines[n].part == "bylines" for n in back):
            back = range(end, end)
        middle: Sequence[int] = ()
        if not front and not back and self._page.marked(first, last):
            marked = [n for n in range(first, last) if self._lines[n].is_head and not self._lines[n].bare]
            middle = marked if len({self._lines[n].run for n in marked}) == 1 else ()
        return _Parts(first, last, front, back, middle)

    def _order(self, numbers: Sequence[int]) -> float:
        """What speaks against lines as one head, by the order of its parts."""
        parts = [self._lines[number].part for number in numbers]
        titles = [place for place, part in enumerate(parts) if part == "titles"]
        if not titles:
            return _NO_TITLE
        worth = _TITLES * max(0, len(titles) - _TITLE_LINES)
        worth += _EARLY_BYLINE * (parts[0] in ("decks", "bylines"))
        worth += _LATE_GENRE * sum(place > titles[0] for place, part in enumerate(parts) if part == "genres")
        ends = [place for place, part in enumerate(parts) if part in ("decks", "bylines")]
        return worth + _LATE_TITLE * bool(ends and titles[-1] > ends[0])

    def _fit(self, start: int, end: int, first: int, last: int) -> float:
        """How much more of the words of a head its text has than the text on the other side of the head."""
        leads = start < first
        own = self._page.after(first) if leads else self._page.before(last)
        most = last - first
        own = own[:most] if leads else own[-most:]
        key = (start, end, first, min(most, NEAR)) if leads else (start, end, last, -min(most, NEAR))
        if key not in self._fits:
            beside = self._page.before(start) if leads else self._page.after(end)
            head = self._page.printed(start, end)
            words = self._page.words
            much = min(_MOST, words.weight(pairs(head)) / _TYPICAL)
            self._fits[key] = _SHARED * much * (words.share(head, own) - _BESIDE * words.share(head, beside))
        return self._fits[key]

    def _far(self, start: int, end: int) -> float:
        """What a head is worth that belongs to no text beside it, but to one from another page."""
        if end == len(self._lines) or self._lines[end].part != JUMP:
            return _NO_TEXT
        head = self._page.printed(start, end)
        here = bisect_left(self._jumps, end)
        near = self._jumps[max(0, here - _REACH) : here + _REACH]
        shares = (self._page.words.share(head, self._page.after(jump)) for jump in near)
        return self._order(range(start, end)) + _SHARED * max(shares) + _FAR

    def _piece(self, start: int, end: int) -> Piece:
        parts = self._parts(start, end)
        piece, head = Piece(), Head()
        for number, one in enumerate(self._lines[start:end], start):
            in_head = parts is None or number in parts.front or number in parts.back or number in parts.middle
            if one.part == JUMP:
                piece.jump = piece.jump or one.line
            elif one.is_head and (in_head or (one.part == "bylines" and parts and number > parts.last)):
                getattr(head, one.part).append(one.line)
            else:
                piece.lines.append(one.line)
        if parts and len(head.titles) > _TITLE_LINES:
            head.titles = head.titles[-_TITLE_LINES:] if parts.front else head.titles[:_TITLE_LINES]
        piece.head = head if head.lines else None
        return piece

    # -- the pieces seen together -------------------------------------------------------------------

    def _settled(self, found: Sequence[Piece]) -> list[Piece]:
        """The pieces with far heads given away and doubtful boundaries between texts put right."""
        for number, far in (
            (n, piece.head) for n, piece in enumerate(found) if not piece.lines and piece.head
        ):
            near = found[max(0, number - _REACH) : number + _REACH]
            free = [piece for piece in near if piece.lines and piece.jump is not None and piece.head is None]
            shares = [self._page.words.share(far.text, _texts(piece.lines[:NEAR])) for piece in free]
            if shares and max(shares) > 0:
                free[shares.index(max(shares))].head = far
        kept = [piece for piece in found if piece.lines]
        for one, other in pairwise(kept):
            self._divide(one, other)
        for number, piece in enumerate(kept):
            self._give_lead(piece, kept[number + 1 : number + _REACH])
        return kept

    def _give_lead(self, piece: Piece, below: Sequence[Piece]) -> None:
        """Give the end of a text, or its beginning where the head stands after it, to the article whose lead
        it is: it stands in a column of another width, and has the words of an article further down."""
        if piece.head is None or piece.jump is not None:
            return
        leads = piece.head.lines[0].start < piece.lines[0].start
        for place in range(1, len(piece.lines)):
            here = bisect_left(self._lines, piece.lines[place].start, key=lambda found: found.line.start)
            if not self._cuts.changes_column(here):
                continue
            first, second = piece.lines[:place], piece.lines[place:]
            lead, rest = (second, first) if leads else (first, second)
            owner = self._owner(lead, Piece(piece.head, rest), below)
            if owner is not None:
                owner.lines, piece.lines = [*lead, *owner.lines], rest
                return

    def _owner(self, lead: Sequence[Line], beside: Piece, below: Sequence[Piece]) -> Piece | None:
        """The article further down that a text leads to: its head and its text share more words with it than
        those of the article beside, and it does not open as news do."""
        texts, words = _texts(lead[:NEAR]), self._page.words

        def shares(piece: Piece) -> tuple[float, float]:
            head = words.share(piece.head.text, texts) if piece.head else 0.0
            return head, words.likeness(texts, _texts(piece.lines[:NEAR]))

        share, likeness = shares(beside)
        for one in below:
            if one.head is None or one.jump is not None or DATELINE.match(one.lines[0].text):
                continue
            found = shares(one)
            if found[0] > max(_LEAD, share) and found[1] > likeness:
                return one
        return None

    def _divide(self, one: Piece, other: Piece) -> None:
        """Move paragraphs between a text under its head and one over its own, by all their words."""
        if one.head is None or other.head is None or other.jump is not None:
            return
        lines = [*one.lines, *other.lines]
        if one.head.lines[0].start > one.lines[0].start or other.head.lines[0].start < lines[-1].start:
            return
        place = bisect_left(self._lines, other.lines[0].start, key=lambda found: found.line.start)
        if self._cuts.worths[place] <= _CLEAR:
            division = Division(self._page.words, one.head.text, lines, other.head.text).place
            one.lines, other.lines = lines[:division], lines[division:]


def _texts(lines: Sequence[Line]) -> list[str]:
    return [line.text for line in lines]
