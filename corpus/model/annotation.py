"""What a coder marked."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from corpus.model.span import Span

CONTEXT = 32
"""Code points of text kept before and after a quote (the Hypothesis client keeps as many)."""


class AnnotationKind(StrEnum):
    PARAGRAPH = "paragraph"
    SPAN = "span"
    ARTICLE = "article"


class Status(StrEnum):
    ACCEPTED = "accepted"
    PENDING = "pending"
    REJECTED = "rejected"


class Fit(StrEnum):
    """Whether an annotation stands where its quote is, after the text of its article has changed."""

    FITS = "fits"
    REVIEW = "review"
    ORPHAN = "orphan"


@dataclass(frozen=True, slots=True)
class Annotation:
    """A paragraph, a span or a whole article, with any number of codes and at most one memo.

    It is anchored in the source: ``raw_spans`` are the raw ranges that its characters came from,
    ``quote``, ``prefix`` and ``suffix`` what stands there in the clean text. ``span`` is its place
    in ``Article.text``, derived from the anchor and checked against the quote. ``text_hash`` is
    the SHA-256 of the article text that it was placed in. ``id`` is a UUID (hex); ``codes`` are
    ids of codes; ``created`` and ``modified`` are ISO 8601 UTC. ``origin`` says who proposed it:
    ``manual``, or the name of the rule or model.

    ``fit`` is ``REVIEW`` when the text has changed so that the quote is no longer there: ``span``,
    ``quote`` and ``text_hash`` then tell of the text as it was, until the user finds it a place, or
    keeps it without one (``ORPHAN``).
    """

    id: str
    article_id: int
    kind: AnnotationKind
    span: Span
    quote: str
    prefix: str
    suffix: str
    raw_spans: tuple[Span, ...]
    text_hash: str
    codes: tuple[str, ...] = ()
    memo: str = ""
    coder: str = ""
    created: str = ""
    modified: str = ""
    origin: str = "manual"
    status: Status = Status.ACCEPTED
    fit: Fit = Fit.FITS
