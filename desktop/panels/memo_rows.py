"""Memos as rows: on the project, on codes, on articles and on passages."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QCoreApplication

from corpus.model import Annotation, AnnotationKind, Code, ProjectMemo
from corpus.text.markdown import styled
from corpus.text.script import fold
from desktop.panels.annotation_rows import moment
from desktop.rows.row import Line, Row, Run, Style, heading

MOST_LINES, LINE_ROWS = 5, 2
"""Lines of one memo in the list, and the rows that each may take; the whole of it stands below the list."""

MemoOf = ProjectMemo | Code | Annotation
"""What a memo is written on."""

translate = QCoreApplication.translate


def memo_text(of: MemoOf) -> str:
    return of.text if isinstance(of, ProjectMemo) else of.memo


def project_rows(memo: str, words: str) -> Iterable[Row]:
    """The note on the project; a line that asks for one where there is none."""
    if memo and fold(words) in fold(memo):
        yield _row("project", memo, (), ProjectMemo(memo))
    elif not memo and not words:
        ask = translate("MemoRow", "Press M to write a memo on the project")
        yield Row("project", (Line((Run(ask, Style.MUTED),)),), value=ProjectMemo(""))


def code_rows(codes: Iterable[Code], words: str) -> Iterable[Row]:
    """The notes on codes."""
    for code in codes:
        if code.memo and (fold(words) in fold(code.memo) or fold(words) in fold(code.name)):
            yield _row(f"code/{code.id}", code.memo, (Run(code.name, Style.SMALL, mark=code.colour),), code)


def annotation_rows(found: Sequence[Annotation], title: Callable[[int], str], today: str) -> Iterable[Row]:
    """The memos on articles, then those on passages; ``title`` names an article, ``today`` is ISO."""
    whole = [each for each in found if each.kind is AnnotationKind.ARTICLE]
    parts = [each for each in found if each.kind is not AnnotationKind.ARTICLE]
    groups = (
        ("articles", translate("MemoRow", "On articles"), whole),
        ("passages", translate("MemoRow", "On passages"), parts),
    )
    for id, name, own in groups:
        if own:
            rows = [_annotation_row(each, title(each.article_id), today) for each in own]
            yield heading(id, name, detail=str(len(own)), children=rows)


def _annotation_row(annotation: Annotation, title: str, today: str) -> Row:
    about = [Run(annotation.quote, Style.QUOTE)] if annotation.kind is not AnnotationKind.ARTICLE else []
    facts = (title, annotation.coder, moment(annotation.modified or annotation.created, today))
    row = _row(annotation.id, annotation.memo, about, annotation)
    told = Line((Run(" · ".join(fact for fact in facts if fact), Style.MUTED),))
    return Row(row.id, (*row.lines, told), value=annotation)


def _row(id: str, memo: str, about: Sequence[Run], of: MemoOf) -> Row:
    told = [line for line in styled(memo).text.split("\n") if line.strip()]
    lines = [Line((Run(line, Style.NOTE),), rows=LINE_ROWS) for line in told[:MOST_LINES]]
    if about:
        lines.append(Line(tuple(about)))
    return Row(id, tuple(lines), value=of)
