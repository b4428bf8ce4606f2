"""What will come of each file that is to be imported, as rows."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import QCoreApplication

from corpus.intake import Prepared
from desktop.encoding_titles import encoding_title
from desktop.furniture_titles import furniture_title
from desktop.rows.row import Line, Row, Run, Style, plain_row
from desktop.step_titles import step_title
from desktop.unread import Unread
from desktop.wording import say

translate = QCoreApplication.translate


def source_row(number: int, prepared: Prepared) -> Row:
    """A file: its articles, its encoding with any doubt, what is repaired and what is left out."""
    imported, cleaned = prepared.imported, prepared.cleaned
    articles = translate("ImportPreview", "%n article(s)", "", len(cleaned.articles))
    lines = [
        Line((Run(imported.name, Style.STRONG),)),
        Line((Run(f"{articles} · {encoding_title(imported.encoding)}", Style.MUTED),)),
    ]
    if imported.doubt:
        lines.append(Line((Run(say(imported.doubt), Style.WARNING),), rows=2))
    return Row(f"source/{number}", tuple(lines), value=number, children=_parts(number, prepared), folded=True)


def refused_row(number: int, unread: Unread) -> Row:
    """A file that cannot be imported, and why."""
    lines = (Line((Run(unread.name),)), Line((Run(unread.reason, Style.WARNING),), rows=3))
    return Row(f"refused/{number}", lines, tip=unread.line, value=number)


def _parts(number: int, prepared: Prepared) -> tuple[Row, ...]:
    cleaned = prepared.cleaned
    rows = [
        plain_row(f"article/{number}/{place}", Run(article.title or _untitled()), value=number)
        for place, article in enumerate(cleaned.articles)
    ]
    steps = Counter((edit.step, edit.applied) for edit in cleaned.edits)
    for (step, applied), count in sorted(steps.items(), key=lambda item: (not item[0][1], item[0][0])):
        title = step_title(step)
        if not applied:
            title = translate("Provenance", "Proposed: {step}").format(step=title)
        rows.append(_count(f"step/{number}/{step}/{applied}", title, count, number))
    for kind, count in sorted(Counter(piece.kind for piece in cleaned.furniture).items()):
        title = translate("ImportPreview", "Left out: {kind}").format(kind=furniture_title(kind))
        rows.append(_count(f"furniture/{number}/{kind}", title, count, number))
    return tuple(rows)


def _count(id: str, title: str, count: int, number: int) -> Row:
    return Row(id, (Line((Run(title, Style.MUTED),)),), detail=str(count), value=number)


def _untitled() -> str:
    return translate("ImportPreview", "Without a title")
