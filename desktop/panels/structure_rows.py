"""How a source is cut into articles, and an article into paragraphs, as rows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from corpus.model import Article, ParagraphKind, Span
from corpus.model.titles import QT_TRANSLATE_NOOP
from corpus.project import ArticleRow
from desktop.rows.row import Line, Row, Run, Style, heading

KINDS = (
    (ParagraphKind.BODY, QT_TRANSLATE_NOOP("Structure", "body"), "B"),
    (ParagraphKind.HEADING, QT_TRANSLATE_NOOP("Structure", "heading"), "H"),
    (ParagraphKind.CAPTION, QT_TRANSLATE_NOOP("Structure", "caption"), "P"),
    (ParagraphKind.VERSE, QT_TRANSLATE_NOOP("Structure", "verse"), "V"),
    (ParagraphKind.SIGNATURE, QT_TRANSLATE_NOOP("Structure", "signature"), "G"),
)
"""The kinds of paragraph with their titles and the keys that make one of them."""

ARTICLES, PARAGRAPHS = "articles", "paragraphs"
"""The ids of the two groups of rows."""

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class ParagraphPlace:
    """What a row stands for: a paragraph of the open article, by its number from 1."""

    number: int
    span: Span


@dataclass(frozen=True, slots=True)
class ArticlePlace:
    """What a row stands for: an article of the source, by its place among the others, from 0."""

    id: int
    position: int


def kind_title(kind: ParagraphKind) -> str:
    """The kind in the language of the window."""
    return translate("Structure", next(title for each, title, _ in KINDS if each is kind))


def structure_rows(article: Article, siblings: Sequence[ArticleRow]) -> tuple[Row, ...]:
    """The articles of the source in their order, then the paragraphs of the open one."""
    articles = [_article_row(row, position, row.id == article.id) for position, row in enumerate(siblings)]
    paragraphs = [_paragraph_row(article, number) for number in range(1, len(article.paragraphs) + 1)]
    return (
        heading(
            ARTICLES,
            translate("Structure", "Articles of the source"),
            detail=str(len(articles)),
            children=articles,
        ),
        heading(
            PARAGRAPHS,
            translate("Structure", "Paragraphs"),
            detail=str(len(paragraphs)),
            children=paragraphs,
        ),
    )


def _article_row(row: ArticleRow, position: int, is_open: bool) -> Row:
    title = Run(row.title or row.opening, Style.STRONG if is_open else Style.INK)
    return Row(f"article/{row.id}", (Line((title,)),), value=ArticlePlace(row.id, position))


def _paragraph_row(article: Article, number: int) -> Row:
    paragraph = article.paragraphs[number - 1]
    style = Style.STRONG if paragraph.kind is ParagraphKind.HEADING else Style.QUOTE
    runs = (Run(f"{number}  ", Style.MUTED), Run(paragraph.text, style))
    return Row(
        f"paragraph/{number}",
        (Line(runs),),
        detail="" if paragraph.kind is ParagraphKind.BODY else kind_title(paragraph.kind),
        value=ParagraphPlace(number, article.paragraph_spans[number - 1]),
    )
