"""The word lists that ship, read once; ``resources/lexicons/README.md`` says what each holds."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache

from ahocorasick_rs import AhoCorasick, MatchKind

from corpus.model import Span
from corpus.resources import resource


@cache
def words(name: str) -> tuple[str, ...]:
    """All entries of ``NAME.txt``, in the order of the file; lines that begin with # or + are left out."""
    return tuple(word for line in _lines(name) if line[0] not in "#+" for word in line.split("\t")[0].split())


@cache
def word_set(name: str) -> frozenset[str]:
    return frozenset(words(name))


class Finder:
    """Finds many names in a text at once: all of them or, with ``longest``, the longest from the left."""

    def __init__(self, names: Iterable[str], *, longest: bool = False) -> None:
        self.names = tuple(names)
        self._overlapping = not longest
        self._automaton = AhoCorasick(
            self.names, matchkind=MatchKind.LeftmostLongest if longest else MatchKind.Standard
        )

    def find(self, text: str) -> Iterator[tuple[Span, str]]:
        """Each name that stands in ``text``, and where."""
        found = self._automaton.find_matches_as_indexes(text, overlapping=self._overlapping)
        return ((Span(start, end), self.names[number]) for number, start, end in found)


@cache
def finder(name: str, *, longest: bool = False) -> Finder:
    """The finder of the entries of ``words(name)``."""
    return Finder(words(name), longest=longest)


@cache
def modifiers(name: str) -> tuple[str, ...]:
    """The words of the lines that begin with +: what may stand before an entry, longest first."""
    found = {word for line in _lines(name) if line[0] == "+" for word in line[1:].split()}
    return tuple(sorted(found, key=lambda word: (-len(word), word)))


@cache
def pairs(name: str) -> dict[str, str]:
    """A two-column list: what stands in the text, and what it stands for."""
    rows = (line.split("\t") for line in _table(name) if line[0] != "#")
    return {row[0]: row[1] for row in rows if len(row) > 1}


def _lines(name: str) -> list[str]:
    text = resource("lexicons", f"{name}.txt").read_text(encoding="utf-8")
    return [line for line in text.splitlines() if line]


def _table(name: str) -> list[str]:
    text = resource("lexicons", f"{name}.tsv").read_text(encoding="utf-8")
    return [line for line in text.splitlines() if line]
