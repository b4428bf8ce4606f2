"""Named bodies: whole name chains up to a telling ending, known bodies, declared short names."""

from __future__ import annotations

import re
from collections.abc import Iterator

from corpus.entities.candidate import Candidate
from corpus.entities.leftward import NAME_TAGS, Reach, balanced, beginnings, endings, spread
from corpus.entities.lexicon import Finder, finder, word_set
from corpus.entities.naming import elliptic_level
from corpus.entities.view import Document, View, per_document
from corpus.model import Label, Span

_LONGEST = 34
"""Code points of an organisation's name; the longest of the five documents has 24."""
_MOST_STARTS = 7
_REACH = Reach(
    words=14,
    longest=_LONGEST,
    tags=NAME_TAGS | {"ad", "d", "r", "p"},
    joiners=frozenset("和与及暨·()“”「」"),
    barred=word_set("not_in_organisations"),
)
_DECLARED = re.compile(r"\((?:以下|下)?简?称(?:为)?[“「『\"]?(?P<short>[^”」』\")]{2,12})[”」』\"]?\)")
_PARTY = re.compile(r"(?:中共|政协|共青团)(?=[\u4e00-\u9fff])")


def propose(view: View, document: Document) -> Iterator[Candidate]:
    """Everything that may name a body with members or an office."""
    yield from _by_ending(view)
    yield from _by_tagger(view)
    for span, name in finder("organisations", longest=True).find(view.folded):
        yield Candidate(span, Label.ORG, "known body", (f"length {min(len(name), 5)}",))
    for span, _ in _declared_finder(document).find(view.folded):
        yield Candidate(span, Label.ORG, "declared short name")
    for span, _ in _recalled_finder(document).find(view.folded):
        yield Candidate(span, Label.ORG, "known in the article")


@per_document
def _declared_finder(document: Document) -> Finder:
    return Finder(declared(document))


@per_document
def _recalled_finder(document: Document) -> Finder:
    return Finder(sorted(recalled(document)))


@per_document
def declared(document: Document) -> dict[str, str]:
    """Short names that the article declares (以下简称“…”), with the text before the bracket."""
    found = {}
    for view in document.views:
        for match in _DECLARED.finditer(view.folded):
            found[match["short"].strip("“”「」\"'")] = view.folded[max(0, match.start() - 60) : match.start()]
    return found


@per_document
def recalled(document: Document) -> frozenset[str]:
    """Organisations that the tagger found more than once."""
    counts: dict[str, int] = {}
    for view in document.views:
        for word in view.words:
            if word.tag in ("ORG", "nt") and len(word.span) > 2:
                name = view.folded[word.span.start : word.span.end]
                counts[name] = counts.get(name, 0) + 1
    return frozenset(name for name, count in counts.items() if count > 1)


def _by_tagger(view: View) -> Iterator[Candidate]:
    for index, word in enumerate(view.words):
        if word.tag in ("ORG", "nt") and len(word.span) > 1:
            yield Candidate(word.span, Label.ORG, "tagger")
            if index and view.words[index - 1].tag in ("LOC", "ORG", "ns"):
                yield Candidate(
                    Span(view.words[index - 1].span.start, word.span.end),
                    Label.ORG,
                    "tagger, with the place before",
                )
        elif word.tag in ("nz", "nw") and len(word.span) > 1:
            yield Candidate(word.span, Label.ORG, "tagger, proper noun")
    for (start, end), tag in view.token_tags.items():
        if tag == "nt" and end - start > 1:
            yield Candidate(Span(start, end), Label.ORG, "dictionary")


def _by_ending(view: View) -> Iterator[Candidate]:
    for head, ending in endings(view, "organisation_heads", also=view.title_starts):
        for begin, hints in _beginnings(view, head.start, head.end):
            yield Candidate(Span(begin, head.end), Label.ORG, "ending", (f"ending {ending}", *hints))


def _beginnings(view: View, head: int, end: int) -> Iterator[tuple[int, tuple[str, ...]]]:
    """Where a name that ends at ``end`` may begin, and what speaks for it."""
    starts = beginnings(view, head, end, _REACH)
    if head not in starts:
        starts = [head, *starts]
    for start in spread(view, starts, _MOST_STARTS):
        if not balanced(view.folded[start:end]):
            continue
        hints = []
        if start == starts[-1]:
            hints.append("longest")
        if start in view.name_starts:
            hints.append("begins with a place")
        if start in view.name_ends:
            hints.append("after a place")
        if any(c in view.folded[start:end] for c in "和与及"):
            hints.append("joined")
        if start == head:
            hints.append("bare ending")
        if elliptic_level(view.folded[start:end]):
            hints.append("elliptic")
        if _PARTY.match(view.folded, start):
            hints.append("party")
        yield start, tuple(hints)
    for hit in view.name_ends.get(head, ()):
        if hit.span.start not in starts:
            yield hit.span.start, ("begins with a place", "two parts")
