"""Names that stand elsewhere in the article: one that is sure in one place speaks for the others."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace

from corpus.entities.candidate import Candidate
from corpus.entities.features import Proposal, gather
from corpus.entities.lexicon import Finder
from corpus.entities.view import Document, View
from corpus.model import Label, Span

ECHO = "named elsewhere"
"""The feature of a proposal, and the ground of a new one."""
SURE = 0.9
"""The confidence from which on a mention counts as a name of the article."""
_NAMES = frozenset((Label.PER,))

Place = tuple[Span, Label]


def echoed(
    document: Document, offered: Sequence[list[Proposal]], sure: Sequence[Collection[Place]]
) -> Iterator[list[Proposal] | None]:
    """For each paragraph its proposals with what the other places of the article add to them; None where
    that is nothing. ``sure`` are the mentions of each paragraph that may be relied on."""
    names = Counter(
        (span.slice(view.folded), label)
        for view, places in zip(document.views, sure, strict=True)
        for span, label in places
        if label in _NAMES and len(span) > 1
    )
    finder = Finder(sorted({name for name, _ in names}))
    labels: dict[str, list[Label]] = {}
    for name, label in names:
        labels.setdefault(name, []).append(label)
    for view, proposals, places in zip(document.views, offered, sure, strict=True):
        echoes = {
            (span, label)
            for span, name in finder.find(view.folded)
            for label in labels[name]
            if names[name, label] > ((span, label) in places)
        }
        yield _told(view, document, proposals, echoes) if echoes else None


def _told(
    view: View, document: Document, proposals: Sequence[Proposal], echoes: Collection[Place]
) -> list[Proposal]:
    known = {(p.span, p.label) for p in proposals}
    new = [Candidate(span, label, ECHO) for span, label in echoes if (span, label) not in known]
    told = [replace(p, features=(*p.features, ECHO)) if (p.span, p.label) in echoes else p for p in proposals]
    return sorted([*told, *gather(new, view, document)], key=lambda p: (p.span.end, p.span.start))
