"""The articles that carry annotations, as rows that unfold to them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date

from corpus.model import EVERY_ANNOTATION, Annotation, AnnotationFilter, Span
from corpus.project import ArticleQuery, ArticleRow, Project
from desktop.panels.annotation_rows import annotation_row, paragraph_number, told_apart
from desktop.rows.row import Line, Row, Run, Style, plain_row

PAGE = 100
"""Rows of a list at first, and more each time: an act with the list in sight stays below a blink."""

MORE = "more"
"""The id of the row that asks for the next articles."""


@dataclass(frozen=True, slots=True)
class AnnotatedArticles:
    """The articles of ``query``; of their annotations those that are ``wanted``, None for all."""

    query: ArticleQuery
    wanted: Callable[[Annotation], bool] | None = None

    def within(self, shown: AnnotationFilter) -> AnnotatedArticles:
        """The same, of the annotations for which ``shown`` holds."""
        if shown == EVERY_ANNOTATION:
            return self
        wanted = self.wanted
        return AnnotatedArticles(
            replace(self.query, marked=shown),
            lambda annotation: shown.holds(annotation) and (wanted is None or wanted(annotation)),
        )

    def rows(self, project: Project, *, listed: int = PAGE, more: str = "") -> Iterator[Row]:
        """One row an article, the first ``listed``; then one that says ``more`` when there are others."""
        for found in project.articles.rows(self.query, offset=0, limit=listed):
            yield _article_row(found, counted=self.wanted is None)
        if project.articles.count(self.query) > listed:
            yield plain_row(MORE, Run(more, Style.VALUE))

    def load(self, project: Project, above: Row) -> tuple[Row, ...]:
        """The annotations of the article that ``above`` stands for."""
        if not isinstance(above.value, int):
            return ()
        article = project.articles.get(above.value)
        codes = {code.id: code for code in project.codebook.all()}
        today, coders = date.today().isoformat(), told_apart(project)
        return tuple(
            annotation_row(
                annotation,
                codes,
                coders=coders,
                paragraph=paragraph_number(article, annotation),
                today=today,
            )
            for annotation in project.annotations.of_article(article.id)
            if self.wanted is None or self.wanted(annotation)
        )


def place_of(row: Row) -> tuple[int, Span | None] | None:
    """The article, and the place in it, that a row of these stands for."""
    if isinstance(row.value, Annotation):
        return row.value.article_id, row.value.span
    return (row.value, None) if isinstance(row.value, int) else None


def _article_row(found: ArticleRow, *, counted: bool) -> Row:
    title = Line((Run(found.title or found.opening, Style.STRONG),), rows=2)
    facts = " · ".join(fact for fact in (found.source, found.date) if fact)
    lines = (title, Line((Run(facts, Style.MUTED),))) if facts else (title,)
    return Row(
        f"article/{found.id}",
        lines,
        detail=str(found.annotations) if counted else "",
        value=found.id,
        children=None,
    )
