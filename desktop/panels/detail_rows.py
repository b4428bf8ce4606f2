"""An article's details (title, byline, date …) as rows: what was read, from where, or set by hand."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from corpus.model import Credit, Span
from corpus.model.titles import QT_TRANSLATE_NOOP
from desktop.reader.header import byline
from desktop.reader.page import Page
from desktop.rows.row import Line, Row, Run, Style

DETAILS = (
    ("kicker", QT_TRANSLATE_NOOP("Provenance", "Kicker")),
    ("title", QT_TRANSLATE_NOOP("Provenance", "Title")),
    ("subtitle", QT_TRANSLATE_NOOP("Provenance", "Subtitle")),
    ("byline", QT_TRANSLATE_NOOP("Provenance", "By")),
    ("source", QT_TRANSLATE_NOOP("Provenance", "Outlet")),
    ("date", QT_TRANSLATE_NOOP("Provenance", "Date")),
)
"""The fields of an article that are shown, with their titles."""

BY_HAND = "✎"
"""Beside what the user set."""

BETWEEN_NAMES = "、"

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Detail:
    """What a row stands for: a field of the article, what it says, and where in the source it was read."""

    name: str
    text: str
    place: Span | None = None
    by_hand: bool = False


def detail_rows(page: Page, by_hand: Collection[str] = ()) -> tuple[Row, ...]:
    """Each field with the words it was read from; a field that was not found says so."""
    return tuple(_row(_detail(page, name, by_hand), title, page) for name, title in DETAILS)


def names_text(byline: Iterable[Credit]) -> str:
    """``记者 林夏、通讯员 韦亮``."""
    return BETWEEN_NAMES.join(" ".join(filter(None, (credit.role, credit.name))) for credit in byline)


def names_from(text: str) -> tuple[Credit, ...]:
    """The names of a byline as ``names_text`` writes them: the role, where there is one, before a blank."""
    parts = [
        part.split()
        for part in text.replace(",", BETWEEN_NAMES).replace("，", BETWEEN_NAMES).split(BETWEEN_NAMES)
    ]
    return tuple(Credit(part[-1], " ".join(part[:-1]) or None) for part in parts if part)


def _detail(page: Page, name: str, by_hand: Collection[str]) -> Detail:
    value = getattr(page.article, name)
    text = names_text(value) if name == "byline" else value or ""
    places = tuple(page.article.read_at.get(name, ()))
    hull = Span(min(p.start for p in places), max(p.end for p in places)) if places else None
    return Detail(name, text, hull, name in by_hand)


def _row(detail: Detail, title: str, page: Page) -> Row:
    label = Run(translate("Provenance", title) + "  ", Style.MUTED)
    shown = byline(page.article.byline) if detail.name == "byline" else detail.text
    if shown:
        lines = [Line((label, Run(shown, Style.NOTE if detail.by_hand else Style.VALUE)))]
    else:
        lines = [Line((label, Run(translate("Provenance", "not found"), Style.MUTED)))]
    places = page.article.read_at.get(detail.name, ())
    printed = " ".join("".join(span.slice(page.raw) for span in places).split())
    if detail.text and printed and printed != detail.text:
        lines.append(Line((Run("← ", Style.MUTED), Run(f"“{printed}”"))))
    mark = BY_HAND if detail.by_hand else ""
    return Row(f"read/{detail.name}", tuple(lines), detail=mark, tip=detail.text, value=detail)
