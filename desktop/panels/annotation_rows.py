"""Annotations as rows: the quote, its codes, the memo, who and when."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication

from corpus.model import Annotation, AnnotationKind, Article, Code, Coder, Status
from corpus.project import Project
from corpus.text.markdown import styled
from desktop.palette.matching import fits
from desktop.rows.row import Line, Row, Run, Style

QUOTE_ROWS, MEMO_ROWS = 2, 4


def annotation_row(
    annotation: Annotation,
    codes: Mapping[str, Code],
    *,
    coders: Mapping[str, Coder] = MappingProxyType({}),
    paragraph: int | None = None,
    today: str = "",
) -> Row:
    """One annotation. ``paragraph`` is its number as the reader shows it, from 1; ``today`` is ISO.

    ``coders`` are those to be told apart by their colours: none where there is only one.
    """
    lines = [_quote(annotation)]
    codes_here = (codes[id] for id in annotation.codes if id in codes)
    names = [Run(code.name + "    ", Style.SMALL, mark=code.colour) for code in codes_here]
    if names:
        lines.append(Line(tuple(names)))
    if annotation.memo:
        lines.append(Line((Run(styled(annotation.memo).text, Style.NOTE),), rows=MEMO_ROWS))
    lines.append(_facts(annotation, coders, paragraph, today))
    return Row(id=annotation.id, lines=tuple(lines), value=annotation, tip=annotation.memo)


def told_apart(project: Project) -> Mapping[str, Coder]:
    """The coders of a project that has several; of one that has not, none."""
    coders = {coder.name: coder for coder in project.coders.all()}
    return coders if len(coders) > 1 else {}


def _facts(annotation: Annotation, coders: Mapping[str, Coder], paragraph: int | None, today: str) -> Line:
    """Where it stands, whose it is and when it was made; of a suggestion, where it came from."""
    where = f"¶ {paragraph}" if paragraph is not None else ""
    when = moment(annotation.modified or annotation.created, today)
    coder = coders.get(annotation.coder)
    facts = [where, "" if coder else annotation.coder, when, *_standing(annotation)]
    told = Run(" · ".join(fact for fact in facts if fact), Style.MUTED)
    return Line((Run(f"{coder.name}    ", Style.MUTED, mark=coder.colour), told) if coder else (told,))


def _standing(annotation: Annotation) -> list[str]:
    if annotation.status is Status.PENDING:
        suggested = QCoreApplication.translate("AnnotationRow", "suggested: {origin}")
        return [suggested.format(origin=annotation.origin)]
    if annotation.status is Status.REJECTED:
        return [QCoreApplication.translate("AnnotationRow", "rejected")]
    return []


def paragraph_number(article: Article, annotation: Annotation) -> int | None:
    """The paragraph the annotation begins in, from 1; None for one of the whole article."""
    if annotation.kind is AnnotationKind.ARTICLE:
        return None
    for number, span in enumerate(article.paragraph_spans, start=1):
        if annotation.span.start <= span.end:
            return number
    return None


def moment(utc: str, today: str) -> str:
    """An ISO 8601 time in the local zone: ``14:02`` when it is of ``today``, else ``2026-11-21 14:02``."""
    try:
        local = datetime.fromisoformat(utc).astimezone()
    except ValueError:
        return ""
    day = local.date().isoformat()
    return f"{local:%H:%M}" if day == today else f"{day} {local:%H:%M}"


def fits_annotation(query: str, annotation: Annotation, codes: Mapping[str, Code]) -> bool:
    """Whether the quote, the memo or a code's name fits what a filter field says."""
    if not query.strip():
        return True
    names = (codes[id].name for id in annotation.codes if id in codes)
    return any(fits(query, text) for text in (annotation.quote, annotation.memo, *names))


def _quote(annotation: Annotation) -> Line:
    if annotation.kind is AnnotationKind.ARTICLE:
        whole = QCoreApplication.translate("AnnotationRow", "The whole article")
        return Line((Run(whole, Style.STRONG),))
    return Line((Run(annotation.quote, Style.QUOTE),), rows=QUOTE_ROWS)
