"""Every way to read a slipped run in step again: lost bytes tried, each ending considered."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache
from heapq import nlargest

from corpus.cleaning import language, slip_bytes
from corpus.cleaning.pinyin import BRACKET
from corpus.cleaning.readings import LETTERS, is_read, read_as

CUT_SIGNS = "。！!，,；;？?：:、…（(）) \u3000"
"""Signs before which the tool cut the text, full-width or folded to ASCII."""

SILENT_SIGNS = "。！!，,；;？?"
"""The same where no question mark is left to show the cut: the five that are known for it."""

SIGN = f"[{re.escape(CUT_SIGNS)}]"
READING = rf"[{LETTERS}]{{1,7}}\)"

_END_READING = re.compile(rf"\?({READING})")
_SILENT_END_READING = re.compile(rf"\(({READING})")
_END_TAG = re.compile(r"\?/?[a-z]{1,6}\d?(?:\s[^<>\n]{0,120})?/?>|\?(?=\n|$)")
"""A run's last byte swallowed the ``<`` of a tag, or a line end."""

_CUT_OFF = re.compile(rf"\?(?={SIGN})")
_LONGEST_RUN = 40
"""Damaged characters of a run; the longest of 36 known runs has 34."""

_KEPT = 6
"""Characters kept for each byte that could be any: those that fit best between their neighbours. With 4
one repair in twenty of ``tests/quality`` is lost, with 24 none is gained."""

_HOPELESS = 3000
"""How many times less likely than the likeliest one such a character may be."""

_QUOTED = 600
"""Characters before a run in which an open quotation is looked for."""

_BESIDE = 3
_IN_TABLE = math.log(200)
"""What speaks for a character that a reading names: that the page's injector knows it."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A run read in step: where its damage ends, its true text as decoded, what speaks for it besides
    the language (a logarithm)."""

    end: int
    text: str
    bonus: float


@dataclass(frozen=True)
class Place:
    """Where a run may begin in ``text``: at ``begin``, its damaged characters from ``run`` on.

    ``reading`` is that of an accidental character whose bracket lost its ``(``, None for a cut before
    a sign. ``visible`` says whether lost bytes left a question mark on this page. ``table`` are the
    characters that the page's injector knows.
    """

    text: str
    begin: int
    run: int
    reading: str | None
    visible: bool
    table: frozenset[str]

    def candidates(self) -> Iterator[Candidate]:
        leads = self._leads()
        for read in slip_bytes.shifted(self.text, self.run, _LONGEST_RUN):
            yield from self._read(read, leads)
        yield from self._both_lost(leads)

    def before(self, length: int) -> str:
        """The characters before the run, injected readings left out."""
        return bare(self.text[max(0, self.begin - 9 * length) : self.begin])[-length:]

    @cached_property
    def quoted(self) -> bool:
        """Whether a quotation is open in the paragraph where the run begins."""
        earliest = max(0, self.begin - _QUOTED)
        start = max(self.text.rfind("\n", earliest, self.begin) + 1, earliest)
        return self.text.rfind("“", start, self.begin) > self.text.rfind("”", start, self.begin)

    @cached_property
    def _beside(self) -> str:
        return self.before(_BESIDE)

    def _leads(self) -> Mapping[int, float]:
        """The bytes that may have been lost at the start, and what speaks for each.

        A reading gives them away: with the last byte of the character before, the lost byte made a
        character that is read so.
        """
        if self.reading is None:
            return dict.fromkeys(slip_bytes.LEADS, 0.0)
        character = self.before(1)
        found: dict[int, float] = {}
        for encoded in slip_bytes.encodings(character) if character else ():
            for lead in slip_bytes.LEADS:
                accidental = slip_bytes.decoded(encoded[-1], lead)
                if accidental is not None and is_read(accidental, self.reading):
                    found[lead] = max(found.get(lead, 0.0), self._known(accidental))
        return found

    def _known(self, character: str) -> float:
        return _IN_TABLE if character in self.table else 0.0

    def _read(self, read: slip_bytes.Shifted, leads: Mapping[int, float]) -> Iterator[Candidate]:
        end = self.run + read.length
        before = (self._beside + read.text)[-_BESIDE:]
        tails = [Candidate(end, "", 0.0)]
        if read.pending is not None:
            tails = list(self._tails(read.pending, end, before))
        if not tails:
            return
        possible = slip_bytes.with_lost_lead(read.first)
        bonuses = {character: leads[lead] for lead, character in possible if lead in leads}
        after = (read.text + self.text[end : end + 1])[:_BESIDE]
        for head in _likeliest("".join(bonuses), self._beside, after):
            for tail in tails:
                yield Candidate(tail.end, head + read.text + tail.text, bonuses[head] + tail.bonus)

    def _both_lost(self, leads: Mapping[int, float]) -> Iterator[Candidate]:
        """Single characters of which both bytes were lost."""
        if self.reading is not None:
            for lead, bonus in leads.items():
                for tail in self._tails(lead, self.run, self._beside):
                    yield Candidate(tail.end, tail.text, bonus + tail.bonus)
        elif _CUT_OFF.match(self.text, self.run):
            for trail in slip_bytes.trails_cut_before(self.text[self.run + 1]):
                possible = "".join(character for _, character in slip_bytes.with_lost_lead(trail))
                after = self.text[self.run + 1 : self.run + 2]
                for character in _likeliest(possible, self._beside, after):
                    yield Candidate(self.run + 1, character, 0.0)

    def _tails(self, lead: int, end: int, before: str) -> Iterator[Candidate]:
        """The characters that may end a run whose last trail byte was lost, and where the damage ends."""
        possible = slip_bytes.with_lost_trail(lead)
        read = (_END_READING if self.visible else _SILENT_END_READING).match(self.text, end)
        if read is not None:
            known = read_as(read[1][:-1])
            for character in filter(known.__contains__, possible):
                yield Candidate(read.end(), character, self._known(character))
            return
        tag = _END_TAG.match(self.text, end)
        if tag is not None:
            after = bare(self.text[tag.end() : tag.end() + 2 * _BESIDE])[:_BESIDE]
            for character in _likeliest(possible, before, after):
                yield Candidate(tag.end(), character, 0.0)
            return
        following = self.text[end : end + 2]
        if self.visible and following.startswith("?") and len(following) == 2:
            figure = "" if following[1] in CUT_SIGNS else "?"
            for character in _likeliest(possible, before, following[1]):
                yield Candidate(end + 1, character + figure, 0.0)
        elif not self.visible and following[:1] in CUT_SIGNS:
            for character in _likeliest(possible, before, following[:1]):
                yield Candidate(end, character, 0.0)


@lru_cache(maxsize=256)
def _likeliest(characters: str, before: str, after: str) -> tuple[str, ...]:
    """The few of ``characters`` that fit best between their neighbours; several endings of a run ask
    for the same."""
    likely = language.fits(before, characters, after)
    best = nlargest(_KEPT, zip(likely, characters, strict=True))
    return tuple(character for value, character in best if value * _HOPELESS >= best[0][0])


def bare(text: str) -> str:
    """``text`` without injected readings."""
    return BRACKET.sub(r"\1", text) if "(" in text else text
