"""The recognisers, and what all of them propose for a paragraph."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from corpus.entities import (
    events,
    numbers,
    organisations,
    persons,
    places,
    posts,
    programmes,
    sites,
    times,
    works,
)
from corpus.entities.candidate import Candidate
from corpus.entities.features import Proposal, gather
from corpus.entities.view import Document, View

Recogniser = Callable[[View, Document], Iterator[Candidate]]

RECOGNISERS: tuple[Recogniser, ...] = (
    times.propose,
    numbers.propose,
    works.propose,
    persons.propose,
    places.propose,
    sites.propose,
    organisations.propose,
    posts.propose,
    programmes.propose,
    events.propose,
)


def proposals(view: View, document: Document) -> list[Proposal]:
    """Everything that any recogniser proposes for the paragraph, sorted by where it ends."""
    candidates = (candidate for propose in RECOGNISERS for candidate in propose(view, document))
    return gather(candidates, view, document)
