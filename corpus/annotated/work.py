"""What a file of annotated work holds, whatever its format: codes, texts, and what was marked in them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from corpus.intake import Prepared
from corpus.model import AnnotationKind, Coder, Handwork, Rule, Span, Status


@dataclass(frozen=True, slots=True)
class WorkCode:
    """A code of the file. ``path`` names it with those above it; ``id`` is its UUID (hex) if it has one."""

    key: str
    path: str
    id: str | None = None
    colour: str | None = None
    definition: str = ""
    memo: str = ""


@dataclass(frozen=True, slots=True)
class WorkAnnotation:
    """Something marked. ``span`` is in the article's text; None stands for the whole article.

    ``codes`` are keys of codes. ``id`` is its UUID (hex) if it has one. Without a ``kind`` it is a
    paragraph when it fills one, and a span otherwise.
    """

    span: Span | None
    kind: AnnotationKind | None = None
    codes: tuple[str, ...] = ()
    memo: str = ""
    coder: str = ""
    created: str = ""
    modified: str = ""
    status: Status = Status.ACCEPTED
    origin: str = ""
    id: str | None = None


@dataclass(frozen=True, slots=True)
class WorkSource:
    """A source of the file with its articles, and the annotations of each article.

    ``recognised`` says that the mentions of the file are all there are; they are found otherwise.
    ``handwork`` is what else was done on the source, its codes given by their keys; it counts only where
    the source is new.
    """

    prepared: Prepared
    annotations: tuple[tuple[WorkAnnotation, ...], ...]
    recognised: bool = False
    handwork: Handwork | None = None


@dataclass(frozen=True, slots=True)
class Passage:
    """Something marked of which only the words are known, and perhaps where they should be.

    ``article`` is the number of the article and ``title`` its title, as the file gives them.
    """

    quote: str
    annotation: WorkAnnotation
    prefix: str = ""
    suffix: str = ""
    article: int | None = None
    title: str | None = None


@dataclass(frozen=True, slots=True)
class Work:
    """All that a file holds. ``problems`` are lines about what in it could not be taken over; ``memo`` is
    the note on the project."""

    codes: tuple[WorkCode, ...] = ()
    sources: tuple[WorkSource, ...] = ()
    passages: tuple[Passage, ...] = ()
    problems: tuple[str, ...] = ()
    coders: tuple[Coder, ...] = ()
    rules: tuple[Rule, ...] = ()
    memo: str = ""


@dataclass(frozen=True, slots=True)
class WorkFormat:
    """A format of annotated work. ``suffixes`` are lower-case; those of ``sure`` mean no other format.

    ``read(data, name)`` raises MeipiError for a file that it must refuse. Where a work is a folder,
    ``member`` is the file in it that is read.
    """

    name: str
    title: str
    suffixes: tuple[str, ...]
    read: Callable[[bytes, str], Work]
    sure: tuple[str, ...] = ()
    member: str = ""
