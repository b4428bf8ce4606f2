"""What is known of a proposed mention, as words that the model weighs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from corpus.entities import persons, posts
from corpus.entities.candidate import Candidate
from corpus.entities.gazetteer import NameHit, gazetteer
from corpus.entities.places import level_of
from corpus.entities.view import Document, View, per_document
from corpus.model import Label, Span

_LONG = 12
"""Lengths above this are one feature."""
_LENGTHS = tuple(f"length {length}" for length in range(_LONG + 1))
_NAMED = frozenset(("nr", "ns", "nt", "nz", "nrt", "nrfg", "x"))
_PARTICLES = frozenset(("p", "c", "u", "r", "d"))
_OPENING, _CLOSING = frozenset('“「『‘"'), frozenset('”」』’"')


@dataclass(frozen=True, slots=True)
class Proposal:
    """All candidates for one span and label, with the features that the model weighs."""

    span: Span
    label: Label
    features: tuple[str, ...]
    grounds: tuple[str, ...]
    norm: str | None
    mod: str | None

    def within(self, label: Label) -> Proposal:
        """The same proposal as it is weighed inside a mention of ``label``."""
        return replace(self, features=(*self.features, f"inside {label}"))


def gather(candidates: Iterable[Candidate], view: View, document: Document) -> list[Proposal]:
    """One proposal for each span and label, sorted by where they end."""
    grouped: dict[tuple[int, int, Label], list[Candidate]] = {}
    for candidate in candidates:
        span = candidate.span
        if len(span) and not view.text[span.start].isspace() and not view.text[span.end - 1].isspace():
            grouped.setdefault((span.end, span.start, candidate.label), []).append(candidate)
    surroundings = _Surroundings(view, tagged_texts(document))
    found = []
    for (_, _, label), group in sorted(grouped.items(), key=_place):
        span = group[0].span
        if len(group) == 1:
            grounds: tuple[str, ...] = (group[0].ground,)
            features = [*grounds, *group[0].hints, *surroundings.of(span)]
        else:
            grounds = tuple(dict.fromkeys([c.ground for c in group]))
            features = [*grounds, *[hint for c in group for hint in c.hints], *surroundings.of(span)]
        if len(grounds) > 1:
            features.append("+".join(sorted(grounds)))
        if label is Label.PER:
            features += persons.hints(view, document, span)
        elif label is Label.TITLE:
            features += posts.hints(view, document, span)
        features += view.heard.hints(span, label)
        valued = next((c for c in group if c.norm is not None), group[0])
        found.append(Proposal(span, label, tuple(dict.fromkeys(features)), grounds, valued.norm, valued.mod))
    return found


def _place(item: tuple[tuple[int, int, Label], object]) -> tuple[int, int]:
    return item[0][:2]


class _Surroundings:
    """What two taggers, the gazetteer and the neighbours say of a span, whatever its label.

    Most of it hangs on one edge of the span only, and many proposals share an edge.
    """

    def __init__(self, view: View, elsewhere: Mapping[str, Counter[str]]) -> None:
        self._view = view
        self._elsewhere = elsewhere
        self._spans: dict[tuple[int, int], list[str]] = {}
        self._lefts: dict[int, list[str]] = {}
        self._rights: dict[int, list[str]] = {}

    def of(self, span: Span) -> Sequence[str]:
        place = (span.start, span.end)
        if place not in self._spans:
            self._spans[place] = self._found(*place)
        return self._spans[place]

    def _found(self, start: int, end: int) -> list[str]:
        view = self._view
        text = view.folded[start:end]
        if start not in self._lefts:
            self._lefts[start] = list(_left(view, start))
        if end not in self._rights:
            self._rights[end] = list(_right(view, end))
        found = [_LENGTHS[end - start if end - start < _LONG else _LONG]]
        if end - start > 2:
            # The characters of short names are learnt by heart, and mislead elsewhere.
            found.append(f"last {text[-1]}")
        tagged = _tagger(view, start, end)
        found += tagged
        found.append(view.heard.seen(start, end))
        found += _dictionary(view, start, end)
        found += _names(view, start, end, tagged[0])
        found += self._lefts[start]
        found += self._rights[end]
        if start and view.folded[start - 1] in _OPENING and view.folded[end : end + 1] in _CLOSING:
            found.append("within quotes")
        tags = self._elsewhere.get(text)
        if tags is not None:
            tag, count = tags.most_common(1)[0]
            found.append(f"in the article {tag}{' often' if count > 2 else ''}")
        return found


@per_document
def tagged_texts(document: Document) -> Mapping[str, Counter[str]]:
    """How often the tagger took a word of the article for what kind of name."""
    found: dict[str, Counter[str]] = {}
    for view in document.views:
        for word in view.words:
            if word.tag in ("PER", "LOC", "ORG") and len(word.span) > 1:
                found.setdefault(view.folded[word.span.start : word.span.end], Counter())[word.tag] += 1
    return found


def _tagger(view: View, start: int, end: int) -> Sequence[str]:
    first, last = view.index_at(start), view.index_at(end - 1)
    left, right = view.words[first], view.words[last]
    begins, ends = left.span.start == start, right.span.end == end
    if first == last:
        fit = ("is" if ends else "begins") if begins else ("ends" if ends else "in")
        return (f"word {fit} {left.tag}",)
    fit = ("" if begins else "cuts ") + ("" if ends else "cut")
    inner = view.tags[first if begins else first + 1 : last + 1 if ends else last]
    found = [f"words {fit or 'fit'}", f"words {left.tag}..{right.tag} {fit}", f"words {min(len(inner), 6)}"]
    if "v" in inner:
        found.append("holds a verb")
    if not _PARTICLES.isdisjoint(inner):
        found.append("holds a particle")
    if "w" in inner:
        found.append("holds punctuation")
    return found


def _dictionary(view: View, start: int, end: int) -> Iterator[str]:
    tag = view.token_tags.get((start, end))
    if tag is not None:
        yield f"token {tag}"
    elif start not in view.token_cuts:
        yield "token cut start " if end in view.token_cuts else "token cut start end"
    elif end not in view.token_cuts:
        yield "token cut end"


def _names(view: View, start: int, end: int, fit: str) -> Iterator[str]:
    """What the gazetteer knows of the span, of which the tagger says ``fit``."""
    hit = view.name_at.get((start, end))
    if hit is not None:
        kind = f"{level_of(hit)} {'full' if hit.full else 'short'}"
        yield f"gazetteer {kind}"
        yield f"gazetteer {kind}, {fit}"
        yield f"gazetteer {kind}, token {view.token_tags.get((start, end), 'cut')}"
        yield from _chained(view, hit)
    elif start in view.name_starts and view.name_starts[start][0].span.end <= end:
        yield "gazetteer begins it"
        rest = max(hit.span.end for hit in view.name_starts[start] if hit.span.end <= end)
        yield f"rest {_made_of(view, rest, end)}"


def _chained(view: View, hit: NameHit) -> Iterator[str]:
    """Whether a higher unit stands right before the name, or one of its own units right after."""
    places = gazetteer()
    if any(
        places.within(unit, above)
        for before in view.name_ends.get(hit.span.start, ())
        for above in before.units
        for unit in hit.units
    ):
        yield "in the place before"
    if any(
        places.within(below, unit)
        for after in view.name_starts.get(hit.span.end, ())
        for below in after.units
        for unit in hit.units
    ):
        yield "holds the place after"


def _made_of(view: View, start: int, end: int) -> str:
    """Whether what a name goes on with are common words (文化礼堂) or a name of its own (新威大桥)."""
    if start not in view.token_cuts:
        return "cut"
    if start in view.name_starts:
        return "a place"
    tags = view.tokens_in(start, end)
    return "common" if all(tag[0] in "nvab" and tag not in _NAMED for tag in tags) else "named"


def _left(view: View, start: int) -> Iterator[str]:
    """What stands before ``start``."""
    if start in view.name_ends:
        yield "follows a place name"
    if start == 0:
        yield "left ^"
        yield "starts the paragraph"
        return
    before = view.words[view.index_at(start - 1)]
    yield f"left {view.folded[start - 1]}"
    yield f"left tag {before.tag if before.span.end <= start else 'same word'}"


def _right(view: View, end: int) -> Iterator[str]:
    """What stands from ``end`` on."""
    if end in view.name_starts:
        yield "a place name follows"
    if end == len(view.folded):
        yield "right $"
        yield "ends the paragraph"
        return
    after = view.words[view.index_at(end)]
    yield f"right {view.folded[end]}"
    if after.span.start < end:
        yield "right tag same word"
    else:
        yield f"right tag {after.tag}"
        yield f"right word {view.folded[end : after.span.end]}"
