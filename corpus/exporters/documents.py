"""The articles of an export, one after the other: memory does not grow with their number."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import count
from typing import Any

from corpus.exporters.names import safe_name
from corpus.exporters.scope import Scope
from corpus.model import Annotation, Article, Mention
from corpus.project import ArticleRow, Project, Source

PAGE = 500
"""Rows of the article list that are asked for at a time; the list itself is small beside the texts."""


@dataclass(frozen=True, slots=True)
class Document:
    """One article, its source, and what of its annotations is in scope, in the order of the text.

    All positions, those of ``mentions`` too, are in ``article.text``.
    """

    article: Article
    source: Source
    annotations: tuple[Annotation, ...]
    mentions: tuple[Mention, ...]

    @property
    def title(self) -> str:
        """The headline, or the opening words of an article that has none."""
        return self.article.title or self.article.text[:20].partition("\n")[0]

    @property
    def file_stem(self) -> str:
        """The name of a file for the article: its number, so that it is the only one, and its title."""
        return f"{self.article.id:05}-{safe_name(self.title)}"

    @property
    def facts(self) -> dict[str, Any]:
        """What a task of a labelling program says about its article, beside the text."""
        return {
            "article": self.article.id,
            "title": self.article.title,
            "outlet": self.article.source,
            "date": self.article.date,
            "source_file": self.source.name,
            "source_sha256": self.source.sha256,
        }

    def paragraph_number(self, position: int) -> int:
        """The number, as the reader counts from 1, of the paragraph at a position of the text."""
        starts = self.article.paragraph_spans
        return max(1, sum(span.start <= position for span in starts))


def rows_in_scope(project: Project, scope: Scope) -> Iterator[ArticleRow]:
    """The articles in scope as lines of a list, in the order of import."""
    for page in count():
        rows = project.articles.rows(offset=page * PAGE, limit=PAGE)
        yield from (row for row in rows if scope.holds_article(row.id, row.date))
        if len(rows) < PAGE:
            return


def article_ids(project: Project, scope: Scope) -> Iterator[int]:
    """The ids of the articles in scope, in the order of import: by source, and by their places in it."""
    return (row.id for row in rows_in_scope(project, scope))


def annotations_in_scope(project: Project, scope: Scope, article_id: int) -> tuple[Annotation, ...]:
    """The annotations of an article that are in scope, in the order of the text, the widest first."""
    found = (a for a in project.annotations.of_article(article_id) if scope.annotations.holds(a))
    return tuple(sorted(found, key=lambda a: (a.span.start, -a.span.end, a.id)))


def documents(project: Project, scope: Scope) -> Iterator[Document]:
    """The articles in scope with their annotations and mentions, in the order of import."""
    source: Source | None = None
    for id in article_ids(project, scope):
        article = project.articles.get(id)
        if source is None or source.id != article.source_id:
            source = project.sources.get(article.source_id)
        yield Document(
            article,
            source,
            annotations_in_scope(project, scope, id),
            placed_mentions(article, project.entities.of_article(id)),
        )


def head_lines(article: Article, *, title: bool = True) -> list[str]:
    """Kicker, title and deck, and the imprint: outlet, date and byline on one line. None is empty."""
    byline = " ".join(f"{credit.role or ''} {credit.name}".strip() for credit in article.byline)
    imprint = "  ".join(part for part in (article.source, article.date, byline) if part)
    lines = (article.kicker, article.title if title else None, article.subtitle, imprint)
    return [line for line in lines if line]


def placed_mentions(article: Article, by_paragraph: Sequence[Sequence[Mention]]) -> tuple[Mention, ...]:
    """The mentions of the paragraphs, placed in the text, outermost first where they start alike."""
    placed = (
        mention.shift(paragraph.start)
        for paragraph, mentions in zip(article.paragraph_spans, by_paragraph, strict=False)
        for mention in mentions
    )
    return tuple(sorted(placed, key=lambda m: (m.span.start, -m.span.end, m.level)))
