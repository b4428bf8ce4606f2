"""How one source is cut into articles and furniture, and which repairs it got: what a user can change.

The text of an article follows from the three records of its source: the decoded text, the repairs
that are applied to it, and the raw ranges that the article takes up.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from corpus.model.article import Article, Credit, Furniture, ParagraphKind
from corpus.model.edit import Edit
from corpus.model.span import Span

FieldValue = str | bool | tuple[Credit, ...] | None
"""What a field of an article can hold."""

FIELDS: Mapping[str, FieldValue] = {
    "kicker": None,
    "title": None,
    "subtitle": None,
    "byline": (),
    "source": None,
    "date": None,
    "continuation": False,
}
"""The fields of an article that a user can set, and what each holds when nothing is known."""


@dataclass(frozen=True, slots=True)
class Part:
    """A paragraph without its text: its kind and the raw ranges it takes up, in reading order."""

    kind: ParagraphKind
    spans: tuple[Span, ...]


@dataclass(frozen=True)
class ArrangedArticle:
    """An article without its text.

    ``head`` has its number and metadata, and no paragraphs. ``machine`` has the fields that the user
    set, with what cleaning had read there: such a field stays when the source is cleaned again.
    """

    head: Article
    parts: tuple[Part, ...] = ()
    machine: Mapping[str, FieldValue] = field(default_factory=dict)

    @property
    def id(self) -> int:
        return self.head.id


@dataclass(frozen=True)
class Arrangement:
    """What stands where in a source: its articles in their order, and its furniture.

    ``id`` is that of the source. ``by_hand`` says that the user has changed what stands where: cleaning
    again then renews the repairs only.
    """

    id: int
    articles: tuple[ArrangedArticle, ...]
    furniture: tuple[Furniture, ...] = ()
    by_hand: bool = False


@dataclass(frozen=True, slots=True)
class Decision:
    """The user wants, or does not want, the edit of ``step`` at the raw range ``span``; None: all."""

    step: str
    span: Span | None
    accepted: bool


@dataclass(frozen=True)
class Repairs:
    """The edits of a source in raw positions, applied and proposed, and what the user decided on them.

    ``id`` is that of the source, ``recipe`` the fingerprint of the steps that found the edits.
    """

    id: int
    recipe: str
    edits: tuple[Edit, ...]
    decisions: tuple[Decision, ...] = ()


@dataclass(frozen=True, slots=True)
class Decoding:
    """The text of a source as it was decoded. ``id`` is that of the source; see ``Source`` for the rest."""

    id: int
    encoding: str
    doubt: str | None
    text: str
