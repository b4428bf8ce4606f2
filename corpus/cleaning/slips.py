"""Byte slips: ``?!睘跏?zhèn)`` becomes 。”烏石鎮 again.

They stand only on pages with injected pinyin (see `pinyin`), and this step runs before all others: it
needs the question mark, the stray ASCII letters and the readings that other steps take away. What a
slip is and how its bytes pair up stands in `slip_bytes`; here the places are found, the lost bytes
tried, and the likeliest text is kept if it is better than the damaged one.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from heapq import nlargest
from itertools import pairwise

from corpus.cleaning import language, slip_bytes
from corpus.cleaning.pinyin import BRACKET, injected_characters
from corpus.cleaning.pipeline import Step
from corpus.cleaning.readings import LETTERS, is_read
from corpus.model import Edit, Span

_READING = rf"[{LETTERS}]{{1,7}}\)"
_CUT_SIGNS = "。！!，,；;？?：:、…（(）) \u3000"
"""Signs before which the tool cut the text, full-width or folded to ASCII."""

_SIGNS = f"[{re.escape(_CUT_SIGNS)}]"
_START = re.compile(
    rf"\?(?P<reading>{_READING})|\?(?=\??{_SIGNS})|(?<=[㐀-鿿)])(?={_SIGNS}[A-Za-z@^_`{{|}}~]?[㐀-鿿\ue000-\uf8ff])"
)
_END_READING = re.compile(rf"\?({_READING})")
_END_TAG = re.compile(r"\?/?[a-z]{1,6}\d?\s?/?>|\?(?=\n|$)")
"""A run's last byte swallowed the ``<`` of a tag, or a line end."""

_HAN = re.compile("[㐀-鿿]")

_LONGEST_RUN = 40
"""Damaged characters of a run; the longest of 36 known runs has 34."""

_CUT_OFF = re.compile(rf"\?(?={_SIGNS})")
_AHEAD = 5
_STRANGE = -9.5
"""Characters after a sign that are looked at, and how unlikely each must be for a slip that left no
question mark. Names of people come to -8, running text to -5."""

_CONTEXT = 8
_KEPT = 24
"""Characters on each side that are scored with a candidate; candidates kept for the open ends."""

_IN_TABLE = math.log(200)
_SEEN = math.log(12)
"""What speaks for a candidate: a character that the page's injector knows where a reading names it; two
characters that stand side by side elsewhere on the page."""

_GAIN = 2.0
"""What a repair must be likelier than the damaged text (logarithm)."""

_LETTER = math.log(1e-3)
"""What speaks against a full-width letter or figure."""

_FITTING = math.log(5)
"""What speaks for a quotation mark that closes an open one, or opens where none is open."""

_FLOOR = 0.15
"""Share of the likelihood of all readings that the best one must have to be applied."""


@dataclass(frozen=True, slots=True)
class _Candidate:
    """A run read in step: the damaged range up to ``end``, its true text, as decoded and as the page prints its signs, and what speaks for it besides the
    language."""

    end: int
    raw: str
    text: str
    score: float


@dataclass
class _Page:
    """What the page tells of itself: its injection table and its pairs of neighbours."""

    text: str
    table: frozenset[str]
    pairs: frozenset[str] = field(init=False)
    folded_signs: bool = field(init=False)

    def __post_init__(self) -> None:
        bare = BRACKET.sub(r"\1", self.text)
        self.pairs = frozenset(a + b for a, b in pairwise(bare) if _HAN.match(a) and _HAN.match(b))
        wide, narrow = len(re.findall("[，！（；：？]", bare)), len(re.findall("[㐀-鿿][,!(;:?]", bare))
        self.folded_signs = narrow > wide

    def with_its_signs(self, text: str) -> str:
        """``text`` with its signs as the page prints them: some sites folded full-width signs to ASCII."""
        if not self.folded_signs:
            return text
        return "".join(chr(ord(c) - 0xFEE0) if "！" <= c <= "～" else c for c in text)


def edits(text: str) -> list[Edit]:
    if not BRACKET.search(text):
        return []
    table = injected_characters(text)
    if not table:
        return []
    page = _Page(text, table)
    found: list[Edit] = []
    position = 0
    while (start := _START.search(text, position)) is not None:
        edit = _repair(page, start)
        if edit is not None:
            found.append(edit)
        position = max(edit.span.end if edit else start.end(), start.start() + 1)
    return found


def _repair(page: _Page, start: re.Match[str]) -> Edit | None:
    """The best reading of a run that may begin at ``start``; None where none beats the damaged text."""
    begin, run = start.start(), start.end()
    visible = start.group() != ""
    if not visible and not _is_strange(page.text[run + 1 : run + 1 + _AHEAD]):
        return None
    leads = _leads(page, start)
    candidates = list(_candidates(page, begin, run, leads, visible))
    if not candidates:
        return None
    reach = max(candidate.end for candidate in candidates)
    right = _bare(page.text[reach : reach + 4 * _CONTEXT])[:_CONTEXT]
    left = _bare(page.text[max(0, begin - 6 * _CONTEXT) : begin])[-_CONTEXT:]
    paragraph = page.text[page.text.rfind("\n", 0, begin) + 1 : begin]
    quoted = paragraph.rfind("“") > paragraph.rfind("”")
    scored = [
        (_score(page, left, c, page.text[c.end : reach] + right, open_quote=quoted), c) for c in candidates
    ]
    best, candidate = max(scored, key=lambda pair: pair[0])
    damaged = language.score(left + _bare(page.text[begin:reach]) + right)
    if best - damaged < _GAIN:
        return None
    confidence = 1 / (math.exp(damaged - best) + sum(_shares(best, scored)))
    span = Span(begin, candidate.end)
    return Edit(
        span,
        span.slice(page.text),
        candidate.text,
        STEP.name,
        "bytes read one late after an injected reading or a cut",
        round(confidence, 2),
        applied=confidence >= _FLOOR,
    )


def _shares(best: float, scored: list[tuple[float, _Candidate]]) -> Iterator[float]:
    """How likely each different text is, as a share of the best one's likelihood."""
    likeliest: dict[tuple[int, str], float] = {}
    for value, candidate in scored:
        key = candidate.end, candidate.text
        likeliest[key] = max(value, likeliest.get(key, -math.inf))
    return (math.exp(value - best) for value in likeliest.values())


def _leads(page: _Page, start: re.Match[str]) -> dict[int, float]:
    """The bytes that may have been lost at the start, and what speaks for each."""
    if start["reading"] is None:
        return dict.fromkeys(slip_bytes.LEADS, 0.0)
    before = re.search(
        rf"(\S)(?:\([{LETTERS}]{{1,7}}\))*$", page.text[max(0, start.start() - 24) : start.start()]
    )
    if before is None:
        return {}
    reading = start["reading"][:-1]
    found: dict[int, float] = {}
    for encoded in slip_bytes.encodings(before[1]):
        for lead in slip_bytes.LEADS:
            accidental = slip_bytes.decoded(encoded[-1], lead)
            if accidental is not None and is_read(accidental, reading):
                found[lead] = max(found.get(lead, 0.0), _IN_TABLE if accidental in page.table else 0.0)
    return found


def _candidates(
    page: _Page, begin: int, run: int, leads: dict[int, float], visible: bool
) -> Iterator[_Candidate]:
    for end, text, bonus in (*_runs(page, run, leads, visible), *_lost(page, run, leads)):
        yield _Candidate(end, text, page.with_its_signs(text), bonus)


def _runs(page: _Page, run: int, leads: dict[int, float], visible: bool) -> Iterator[tuple[int, str, float]]:
    for reading in slip_bytes.shifted(page.text, run, _LONGEST_RUN):
        end = run + reading.length
        heads = _heads(reading.first, leads)
        if reading.pending is None:
            yield from ((end, head + reading.text, bonus) for head, bonus in heads)
            continue
        for tail, tail_bonus, tail_end in _tails(page, reading.pending, end, visible):
            for head, bonus in heads:
                yield tail_end, head + reading.text + tail, bonus + tail_bonus


def _lost(page: _Page, run: int, leads: dict[int, float]) -> Iterator[tuple[int, str, float]]:
    """Single characters of which both bytes were lost."""
    if len(leads) < len(slip_bytes.LEADS):
        for lead, bonus in leads.items():
            for character, tail_bonus, end in _tails(page, lead, run, True):
                yield end, character, bonus + tail_bonus
    elif _CUT_OFF.match(page.text, run):
        for trail in slip_bytes.trails_cut_before(page.text[run + 1]):
            for character in slip_bytes.with_lost_lead(trail).values():
                yield run + 1, character, 0.0


def _heads(first: int, leads: dict[int, float]) -> list[tuple[str, float]]:
    characters = slip_bytes.with_lost_lead(first, list(leads))
    likely = ((character, leads[lead]) for lead, character in characters.items())
    return nlargest(_KEPT, likely, key=lambda pair: pair[1] + language.score(pair[0]))


def _tails(page: _Page, lead: int, end: int, visible: bool) -> Iterator[tuple[str, float, int]]:
    """The characters that may end a run whose last trail byte was lost, and where the damage ends."""
    read = _END_READING.match(page.text, end)
    possible = slip_bytes.with_lost_trail(lead)
    if read is not None:
        for character in possible:
            if is_read(character, read[1][:-1]):
                yield character, _IN_TABLE if character in page.table else 0.0, read.end()
        return
    tag = _END_TAG.match(page.text, end)
    if tag is not None:
        yield from ((character, 0.0, tag.end()) for character in _commonest(possible))
        return
    following = page.text[end : end + 2]
    if visible and following.startswith("?") and len(following) == 2:
        digit = "" if following[1] in _CUT_SIGNS else "?"
        yield from ((character + digit, 0.0, end + 1) for character in _commonest(possible))
    elif not visible and following[:1] in _CUT_SIGNS:
        yield from ((character, 0.0, end) for character in _commonest(possible))


def _commonest(characters: Iterable[str]) -> list[str]:
    return nlargest(_KEPT, characters, key=language.score)


def _score(page: _Page, left: str, candidate: _Candidate, right: str, *, open_quote: bool) -> float:
    following = _bare(right) or "\n"
    value = language.score(left + candidate.text + following) + candidate.score
    edge = left[-1:] + candidate.text + following[:1]
    value += _SEEN * sum(a + b in page.pairs for a, b in pairwise(edge))
    value += _LETTER * len(re.findall("[ａ-ｚＡ-Ｚａ-ｚ０-９]", candidate.raw))
    quotes = re.search("[“”]", candidate.text)
    return value + (_FITTING if quotes and (quotes.group() == "”") is open_quote else 0.0)


def _is_strange(ahead: str) -> bool:
    """Whether a few characters make so little sense together that bytes may have slipped in them."""
    if re.match(r"[A-Za-z@^_`{|}~][㐀-鿿]", ahead):
        return True
    run = re.match("[㐀-鿿\ue000-\uf8ff]{2,}", ahead)
    return run is not None and language.score(run.group()) < _STRANGE * len(run.group())


def _bare(text: str) -> str:
    return BRACKET.sub(r"\1", text)


STEP = Step("slips", "Byte slips", 1, edits)
