"""What the reader shows at one time."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from corpus.model import Annotation, Article, Code, Edit, Furniture, Mention


@dataclass(frozen=True)
class Page:
    """An article with all that is drawn over it.

    ``mentions`` has one tuple a paragraph, positions counted from the paragraph's start.
    Annotations stand in ``Article.text``. ``codes`` maps ids to codes. ``raw`` is the text of the
    article's whole source, where ``edits`` and ``furniture`` stand.
    """

    article: Article
    mentions: tuple[tuple[Mention, ...], ...] = ()
    annotations: tuple[Annotation, ...] = ()
    codes: Mapping[str, Code] = field(default_factory=dict)
    raw: str = ""
    edits: tuple[Edit, ...] = ()
    furniture: tuple[Furniture, ...] = ()
