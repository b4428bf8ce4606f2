"""What is known of a proposed mention, as words that the model weighs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from corpus.entities import persons, posts
from corpus.entities.candidate import Candidate
from corpus.entities.places import level_of
from corpus.entities.view import Document, View, per_document
from corpus.model import Label, Span

_LONG = 12
"""Lengths above this are one feature."""


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
            grouped.setdefault((span.start, span.end, candidate.label), []).append(candidate)
    elsewhere = tagged_texts(document)
    around: dict[tuple[int, int], tuple[str, ...]] = {}
    found = []
    for (start, end, label), group in sorted(grouped.items(), key=lambda item: (item[0][1], item[0][0])):
        span = Span(start, end)
        if (start, end) not in around:
            around[start, end] = tuple(_around(view, span, elsewhere))
        grounds = tuple(dict.fromkeys(c.ground for c in group))
        features = [*grounds, *(hint for c in group for hint in c.hints), *around[start, end]]
        if len(grounds) > 1:
            features.append("+".join(sorted(grounds)))
        if label is Label.PER:
            features += persons.hints(view, document, span)
        elif label is Label.TITLE:
            features += posts.hints(view, document, span)
        valued = next((c for c in group if c.norm is not None), group[0])
        found.append(Proposal(span, label, tuple(dict.fromkeys(features)), grounds, valued.norm, valued.mod))
    return found


def _around(view: View, span: Span, elsewhere: Mapping[str, Counter[str]]) -> Iterator[str]:
    """What two taggers, the gazetteer and the neighbours say of a span, whatever its label."""
    text = view.folded[span.start : span.end]
    yield f"length {min(len(text), _LONG)}"
    if len(text) > 2:
        # The characters of short names are learnt by heart, and mislead elsewhere.
        yield f"last {text[-1]}"
    yield from _tagger(view, span)
    yield from _dictionary(view, span)
    hit = next((h for h in view.name_ends.get(span.end, ()) if h.span.start == span.start), None)
    if hit is not None:
        yield f"gazetteer {level_of(hit)} {'full' if hit.full else 'short'}"
    elif any(h.span.end <= span.end and len(h.name) > 1 for h in view.name_starts.get(span.start, ())):
        yield "gazetteer begins it"
    if span.start in view.name_ends:
        yield "follows a place name"
    if span.end in view.name_starts:
        yield "a place name follows"
    yield from _neighbours(view, span)
    tags = elsewhere.get(text)
    if tags is not None:
        tag, count = tags.most_common(1)[0]
        yield f"in the article {tag}{' often' if count > 2 else ''}"


@per_document
def tagged_texts(document: Document) -> Mapping[str, Counter[str]]:
    """How often the tagger took a word of the article for what kind of name."""
    found: dict[str, Counter[str]] = {}
    for view in document.views:
        for word in view.words:
            if word.tag in ("PER", "LOC", "ORG") and len(word.span) > 1:
                found.setdefault(view.folded[word.span.start : word.span.end], Counter())[word.tag] += 1
    return found


def _tagger(view: View, span: Span) -> Iterator[str]:
    first = view.word_at(span.start)
    last = view.word_at(span.end - 1)
    if first is None or last is None:
        return
    if first is last:
        fit = (
            "is"
            if first.span == span
            else (
                "begins" if first.span.start == span.start else "ends" if first.span.end == span.end else "in"
            )
        )
        yield f"word {fit} {first.tag}"
        return
    fit = ("" if first.span.start == span.start else "cuts ") + ("" if last.span.end == span.end else "cut")
    yield f"words {fit or 'fit'}"
    yield f"words {first.tag}..{last.tag} {fit}"
    inner = view.words_in(span)
    if any(word.tag == "v" for word in inner):
        yield "holds a verb"
    if any(word.tag in ("p", "c", "u", "r", "d") for word in inner):
        yield "holds a particle"
    if any(word.tag == "w" for word in inner):
        yield "holds punctuation"
    yield f"words {min(len(inner), 6)}"


def _dictionary(view: View, span: Span) -> Iterator[str]:
    tag = view.token_tags.get((span.start, span.end))
    if tag is not None:
        yield f"token {tag}"
        return
    fits = (span.start in view.token_cuts, span.end in view.token_cuts)
    if fits != (True, True):
        yield f"token cut {'start ' if not fits[0] else ''}{'end' if not fits[1] else ''}"


def _neighbours(view: View, span: Span) -> Iterator[str]:
    before, after = view.word_at(span.start - 1), view.word_at(span.end)
    left = view.folded[span.start - 1] if span.start else "^"
    right = view.folded[span.end] if span.end < len(view.folded) else "$"
    yield f"left {left}"
    yield f"right {right}"
    if before is None:
        yield "starts the paragraph"
    else:
        yield f"left tag {before.tag if before.span.end <= span.start else 'same word'}"
    if after is None:
        yield "ends the paragraph"
    else:
        yield f"right tag {after.tag if after.span.start >= span.end else 'same word'}"
        if after.span.start >= span.end:
            yield f"right word {view.folded[after.span.start : after.span.end]}"
    if left in '“「『‘"' and right in '”」』’"':
        yield "within quotes"
