"""Byte slips: ``?!睘跏?zhèn)`` becomes 。”烏石鎮 again.

They stand on pages with injected pinyin (see `pinyin`), and this step runs before all others: it needs
the question mark, the stray ASCII letters and the readings that other steps take away. What a slip is
and how its bytes pair up stands in `slip_bytes`, the ways to read one in `slip_readings`; here the
places are found and the likeliest text is kept if it is better than the damaged one.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from heapq import nlargest
from operator import add, itemgetter

from corpus.cleaning import language
from corpus.cleaning.pinyin import injected_characters
from corpus.cleaning.pipeline import QT_TRANSLATE_NOOP, Step
from corpus.cleaning.slip_readings import READING, SIGN, SILENT_SIGNS, Candidate, Place, bare
from corpus.model import Edit, Span
from corpus.text import script

_DAMAGED = "㐀-鿿\ue000-\uf8ff"
_STRAY = r"[A-Za-z@^_`{|}~]"
_START = re.compile(
    rf"\?(?P<reading>{READING})|\?(?=\??{SIGN})"
    rf"|(?<=[㐀-鿿)0-9%％])(?=[{SILENT_SIGNS}]{_STRAY}?[{_DAMAGED}(])"
)
"""Where a slip may begin: at a question mark, or, where none was left, at a sign before characters that
make no sense."""

_SURE_START = re.compile(rf"[㐀-鿿]\?{SIGN}[{_DAMAGED}]")
_HAN_RUN = re.compile("[㐀-鿿]{2,}")
_WIDE_LETTER = re.compile("[ａ-ｚＡ-Ｚ０-９]")
_CURLED = re.compile("[“”]")

_AHEAD = 5
_STRANGE = -8.5
"""Characters after a sign that are looked at, and how unlikely each must be for a slip that left no
question mark. Names of people come to -8, running text to -5."""

_CHAINED = 8
"""Readings that are kept of a run which follows another one directly."""

_CONTEXT = 6
"""Characters on each side that are scored with a candidate."""

_SEEN = math.log(12)
_VARIANT = math.log(0.05)
_FOREIGN = math.log(1e-3)
_LETTER = math.log(1e-3)
_FITTING = math.log(5)
"""What speaks for two characters that stand side by side elsewhere on the page; against an unusual form of
a character (鎭 for 鎮), a simplified one on a traditional page, and a full-width letter or figure; for a
quotation mark that closes an open one, or opens where none is open."""

_GAIN, _SURE_GAIN = 2.0, 12.0
"""What a repair must be likelier than the damaged text (logarithm): on a page with injected
pinyin, and on a traditional page that shows none."""

_FLOOR = 0.15
"""Share of the likelihood of all readings that the best one must have to be applied. Of the damaged
pages in ``tests/quality`` four repairs in five between 0.15 and 0.3 are right."""

_PLAUSIBLE = -9.2
"""How likely the characters of a repair must be in their place, each on the average (logarithm), for it to
be applied. Where a page lost bytes altogether no reading is right, and the best one still makes no sense:
right repairs of ``tests/quality``, of the blind pages and the sample documents come down to -9.0, made-up
ones lie from -9.4 to -13."""


def edits(text: str) -> list[Edit]:
    if not _START.search(text):
        return []
    table = injected_characters(text)
    if not table and not (_SURE_START.search(text) and script.is_traditional(text)):
        return []
    page = _Page(text, table)
    found: list[Edit] = []
    position = 0
    while (start := _START.search(text, position)) is not None:
        edit = page.repair(start)
        if edit is not None:
            found.append(edit)
        position = max(edit.span.end if edit else start.end(), start.start() + 1)
    return found


@dataclass(frozen=True)
class _Page:
    """A page with slips, and what it tells of itself."""

    text: str
    table: frozenset[str]

    def repair(self, start: re.Match[str]) -> Edit | None:
        """The best reading of a run that may begin at ``start``; None where none beats the damage."""
        place = self._place(start)
        candidates = list(self._candidates(place)) if place is not None else []
        if place is None or not candidates:
            return None
        reach = max(candidate.end for candidate in candidates)
        left, right = place.before(_CONTEXT), self._after(reach)
        scored = [
            (self._score(place, left, one, self.text[one.end : reach] + right), one) for one in candidates
        ]
        likelihood, best = max(scored, key=itemgetter(0))
        damaged = language.score(left + bare(self.text[place.begin : reach]) + right)
        if likelihood - damaged < (_GAIN if self.table else _SURE_GAIN):
            return None
        confidence = 1 / (math.exp(damaged - likelihood) + sum(_shares(scored, likelihood)))
        span = Span(place.begin, best.end)
        printed = self._printed(best.text)
        plausible = self._is_plausible(left, printed, self._after(best.end))
        return Edit(
            span,
            span.slice(self.text),
            printed,
            STEP.name,
            "bytes read one late after an injected reading or a cut",
            round(confidence if plausible else min(confidence, _FLOOR), 2),
            applied=plausible and confidence >= _FLOOR,
        )

    def _candidates(self, place: Place) -> Iterator[Candidate]:
        """The readings of a run, each with the likeliest of a run that begins where it ends."""
        following: dict[int, list[Candidate]] = {}
        for candidate in place.candidates():
            yield candidate
            if candidate.end not in following:
                following[candidate.end] = self._following(candidate.end)
            for one in following[candidate.end]:
                yield Candidate(one.end, candidate.text + one.text, candidate.bonus + one.bonus)

    def _following(self, position: int) -> list[Candidate]:
        """The likeliest readings of a run that begins at ``position``, by what comes after it."""
        start = _START.match(self.text, position)
        place = self._place(start) if start and start.group() else None
        candidates = list(place.candidates()) if place is not None else []
        if place is None or not candidates:
            return []
        reach = max(one.end for one in candidates)
        right = self._after(reach)
        return nlargest(
            _CHAINED,
            candidates,
            key=lambda one: self._score(place, "", one, self.text[one.end : reach] + right),
        )

    def _place(self, start: re.Match[str]) -> Place | None:
        """Where a run may begin; None where nothing but the pattern speaks for it."""
        visible = start.group().startswith("?")
        reading = start["reading"][:-1] if start["reading"] else None
        if not self.table and (not visible or reading):
            return None
        if not visible and not _is_strange(self.text[start.end() + 1 : start.end() + 1 + _AHEAD]):
            return None
        return Place(self.text, start.start(), start.end(), reading, visible, self.table)

    def _score(self, place: Place, left: str, candidate: Candidate, right: str) -> float:
        following = bare(right) or "\n"
        printed = self._printed(candidate.text)
        value = language.score(left + printed + following) + candidate.bonus
        edge = left[-1:] + printed + following[:1]
        value += _SEEN * sum(map(self._pairs.__contains__, map(add, edge, edge[1:])))
        value += _VARIANT * sum(map(_is_variant, printed)) + self._out_of_place(printed)
        value += _LETTER * len(_WIDE_LETTER.findall(candidate.text))
        quotes = _CURLED.search(printed)
        return value + (_FITTING if quotes and (quotes.group() == "”") is place.quoted else 0.0)

    def _is_plausible(self, left: str, repair: str, right: str) -> bool:
        """Whether a repair makes sense between its neighbours, and is not just better than the damage."""
        added = language.score(left + repair + right) - language.score(left) - language.score(right)
        return added + self._out_of_place(repair) >= _PLAUSIBLE * len(repair)

    def _out_of_place(self, printed: str) -> float:
        """What speaks against simplified characters on a traditional page."""
        if not self._traditional:
            return 0.0
        return _FOREIGN * sum(script.is_traditional(character) is False for character in printed)

    def _after(self, position: int) -> str:
        return bare(self.text[position : position + 4 * _CONTEXT])[:_CONTEXT]

    def _printed(self, text: str) -> str:
        """``text`` with its signs as the page prints them: some sites folded full-width signs to ASCII."""
        if not self._folded_signs:
            return text
        return "".join(chr(ord(c) - 0xFEE0) if "！" <= c <= "～" else c for c in text)

    @cached_property
    def _bare(self) -> str:
        return bare(self.text)

    @cached_property
    def _pairs(self) -> frozenset[str]:
        return frozenset(pair for run in _HAN_RUN.findall(self._bare) for pair in map(add, run, run[1:]))

    @cached_property
    def _traditional(self) -> bool:
        return script.is_traditional(self.text) is True

    @cached_property
    def _folded_signs(self) -> bool:
        wide = sum(1 for _ in re.finditer("[，！（；：？]", self._bare))
        return wide < sum(1 for _ in re.finditer("[㐀-鿿][,!(;:?]", self._bare))


@lru_cache(maxsize=4096)
def _is_variant(character: str) -> bool:
    """Whether a traditional character has a commoner form."""
    folded = script.fold(character)
    return folded != character and script.convert(folded, "s2t")[0] != character


def _shares(scored: Sequence[tuple[float, Candidate]], best: float) -> Iterator[float]:
    """How likely each different text is, as a share of the best one's likelihood."""
    likeliest: dict[tuple[int, str], float] = {}
    for value, candidate in scored:
        key = candidate.end, candidate.text
        likeliest[key] = max(value, likeliest.get(key, -math.inf))
    return (math.exp(value - best) for value in likeliest.values())


def _is_strange(ahead: str) -> bool:
    """Whether a few characters make so little sense together that bytes may have slipped in them."""
    if re.match(rf"[{_DAMAGED}]{{0,3}}{_STRAY}[{_DAMAGED}(]", ahead):
        return True
    run = re.match(f"[{_DAMAGED}]{{2,}}", ahead)
    return run is not None and language.score(run.group()) < _STRANGE * len(run.group())


STEP = Step("slips", QT_TRANSLATE_NOOP("CleaningStep", "Byte slips"), 3, edits)
