"""Where an article comes from and what was done to it, as rows."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from corpus.arranging.building import edits_in
from corpus.model import Edit, Furniture, Span
from corpus.project import Source
from desktop.encoding_titles import encoding_title
from desktop.furniture_titles import furniture_title
from desktop.panels.annotation_rows import moment
from desktop.panels.detail_rows import Detail, detail_rows
from desktop.panels.edit_rows import MOST_SHOWN, Verdict, edit_groups, no_verdict
from desktop.reader.page import Page
from desktop.rows.row import Line, Row, Run, Style, heading, plain_row
from desktop.wording import say

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Piece:
    """What a row stands for: a piece of furniture by its number in its source, from 0."""

    number: int
    place: Span | None


def raw_place(row: Row | None) -> Span | None:
    """Where in the source a row stands, None for one that stands nowhere."""
    value = row.value if row is not None else None
    if isinstance(value, Edit):
        return value.span
    return value.place if isinstance(value, Detail | Piece) else None


def provenance_rows(
    page: Page, source: Source | None, *, by_hand: Collection[str] = (), verdict: Verdict = no_verdict
) -> tuple[Row, ...]:
    """File, what was read where, what was repaired, what was left out.

    ``by_hand`` are the details that the user set, ``verdict`` tells what they decided on an edit.
    """
    groups = (
        heading("file", translate("Provenance", "File"), children=file_rows(source) if source else ()),
        heading("read", translate("Provenance", "Read from the page"), children=detail_rows(page, by_hand)),
        *edit_groups(edits_in(page.article, page.edits), page.raw, verdict),
        _furniture_group(page.furniture),
    )
    return tuple(group for group in groups if group.children)


def file_rows(source: Source) -> tuple[Row, ...]:
    """The file's name, encoding with the doubt about it, and what identifies its bytes."""
    rows = [
        plain_row("file/name", Run(source.name), tip=source.path),
        _fact("file/encoding", translate("Provenance", "Encoding"), encoding_title(source.encoding)),
    ]
    if source.doubt:
        rows.append(Row("file/doubt", (Line((Run(say(source.doubt), Style.WARNING),), rows=3),)))
    imported = moment(source.imported, "")
    rows += (
        _fact("file/sha256", "SHA-256", source.sha256[:16] + "…", tip=source.sha256),
        _fact("file/imported", translate("Provenance", "Imported"), imported),
    )
    return tuple(rows)


def _furniture_group(furniture: Iterable[Furniture]) -> Row:
    rows = [furniture_row(number, piece) for number, piece in enumerate(furniture)]
    title = translate("Provenance", "Left out of the page")
    return heading("furniture", title, detail=str(len(rows)), children=rows)


def furniture_row(number: int, piece: Furniture) -> Row:
    """A piece of the page that is in no article, struck out, with what it is."""
    spans = piece.spans
    place = Span(min(s.start for s in spans), max(s.end for s in spans)) if spans else None
    text = Run(" ".join(piece.text.split())[:MOST_SHOWN], Style.STRUCK)
    return Row(
        id=f"furniture/{number}",
        lines=(Line((text,)),),
        detail=furniture_title(piece.kind),
        value=Piece(number, place),
    )


def _fact(id: str, title: str, value: str, *, tip: str = "") -> Row:
    return plain_row(id, Run(f"{title}  ", Style.MUTED), Run(value), tip=tip)
