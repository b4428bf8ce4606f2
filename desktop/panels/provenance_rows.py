"""Where an article comes from and what was done to it, as rows."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from corpus.model import Article, Edit, Furniture, Span
from corpus.project import Source
from desktop.furniture_titles import furniture_title
from desktop.panels.annotation_rows import moment
from desktop.reader.page import Page
from desktop.rows.row import Line, Row, Run, Style, heading, plain_row
from desktop.wording import say, say_reason

translate = QCoreApplication.translate

AROUND = 6
"""Characters of the raw text shown before and after an edit."""

MOST_UNFOLDED = 24
"""A step with more edits in the article shows them when it is unfolded."""

MOST_SHOWN = 60
"""Characters of a dropped piece that are shown."""

_BLANKS = str.maketrans("\n\r\t\u3000 \u00a0\ufeff", "↵↵⇥□␣⍽␀")


@dataclass(frozen=True, slots=True)
class StepEdits:
    """What the heading of a group of edits stands for: all edits of a step, carried out or proposed."""

    step: str
    proposed: bool


def raw_place(row: Row | None) -> Span | None:
    """Where in the source a row stands, None for one that stands nowhere."""
    value = row.value if row is not None else None
    if isinstance(value, Edit):
        return value.span
    return value if isinstance(value, Span) else None


def provenance_rows(page: Page, source: Source | None) -> tuple[Row, ...]:
    """File, what was read where, what was repaired, what was left out."""
    groups = (
        heading("file", translate("Provenance", "File"), children=file_rows(source) if source else ()),
        heading("read", translate("Provenance", "Read from the page"), children=metadata_rows(page)),
        *edit_groups(edits_of(page.article, page.edits), page.raw),
        _furniture_group(page.furniture),
    )
    return tuple(group for group in groups if group.children)


def file_rows(source: Source) -> tuple[Row, ...]:
    """The file's name, encoding with the doubt about it, and what identifies its bytes."""
    rows = [
        plain_row("file/name", Run(source.name), tip=source.path),
        _fact("file/encoding", translate("Provenance", "Encoding"), source.encoding),
    ]
    if source.doubt:
        rows.append(Row("file/doubt", (Line((Run(say(source.doubt), Style.NOTE),), rows=3),)))
    imported = moment(source.imported, "")
    rows += (
        _fact("file/sha256", "SHA-256", source.sha256[:16] + "…", tip=source.sha256),
        _fact("file/imported", translate("Provenance", "Imported"), imported),
    )
    return tuple(rows)


def metadata_rows(page: Page) -> tuple[Row, ...]:
    """Each field with the words it was read from; a field that was not found says so."""
    article = page.article
    names = "、".join(" ".join(filter(None, (credit.role, credit.name))) for credit in article.byline)
    fields = (
        ("kicker", translate("Provenance", "Kicker"), article.kicker),
        ("title", translate("Provenance", "Title"), article.title),
        ("subtitle", translate("Provenance", "Subtitle"), article.subtitle),
        ("byline", translate("Provenance", "By"), names),
        ("source", translate("Provenance", "Outlet"), article.source),
        ("date", translate("Provenance", "Date"), article.date),
    )
    return tuple(_field(name, title, value, page) for name, title, value in fields)


def edits_of(article: Article, edits: Iterable[Edit]) -> list[Edit]:
    """The edits of a source that lie in the article's paragraphs or in what its fields were read from."""
    places = sorted(
        [span for paragraph in article.paragraphs for span in paragraph.spans]
        + [span for spans in article.read_at.values() for span in spans]
    )
    starts = [place.start for place in places]
    found: list[Edit] = []
    for edit in edits:
        last = bisect_right(starts, edit.span.start)
        # An insertion between two places belongs to the one that ends there.
        if any(place.contains(edit.span) for place in places[max(last - 2, 0) : last]):
            found.append(edit)
    return found


def edit_groups(edits: Iterable[Edit], raw: str) -> list[Row]:
    """The edits by step, in the order of the text; those that are only proposed come last."""
    steps: dict[tuple[bool, str], list[Edit]] = {}
    for edit in edits:
        steps.setdefault((not edit.applied, edit.step), []).append(edit)
    groups: list[Row] = []
    for (proposed, step), members in sorted(steps.items(), key=lambda item: (item[0][0], item[1][0].span)):
        title = step_title(step)
        if proposed:
            title = translate("Provenance", "Proposed: {step}").format(step=title)
        reasons = ["", *(edit.reason for edit in members)]
        rows = [
            edit_row(edit, raw, again=edit.reason == before)
            for edit, before in zip(members, reasons, strict=False)
        ]
        id = f"{'proposed' if proposed else 'edits'}/{step}"
        folded = len(rows) > MOST_UNFOLDED
        groups.append(
            heading(
                id,
                title,
                detail=str(len(rows)),
                children=rows,
                folded=folded,
                value=StepEdits(step, proposed),
            )
        )
    return groups


def step_title(name: str) -> str:
    """The title of a cleaning step in the language of the window; its name when it is no longer known."""
    from corpus.cleaning import STEPS  # with all its tables: not at every start of the window

    title = next((step.title for step in STEPS if step.name == name), name)
    return translate("Step", title)


def edit_row(edit: Edit, raw: str, *, again: bool = False) -> Row:
    """What stood there, struck out, and what stands there now, with a few characters around it.

    The reason stands below, unless it is the one of the row above (``again``).
    """
    start, end = edit.span.start, edit.span.end
    runs = (
        Run(_shown(raw[max(start - AROUND, 0) : start])),
        Run(_shown(edit.before), Style.STRUCK),
        Run(_shown(edit.after), Style.VALUE),
        Run(_shown(raw[end : end + AROUND])),
    )
    lines = [Line(runs)]
    if edit.reason and not again:
        lines.append(Line((Run(say_reason(edit.reason), Style.MUTED),)))
    tip = " · ".join(filter(None, (say_reason(edit.reason), f"{edit.confidence:.0%}")))
    return Row(f"edit/{edit.step}/{start}-{end}", tuple(lines), tip=tip, value=edit)


def _furniture_group(furniture: Iterable[Furniture]) -> Row:
    rows = [furniture_row(number, piece) for number, piece in enumerate(furniture)]
    title = translate("Provenance", "Left out of the page")
    return heading("furniture", title, detail=str(len(rows)), children=rows)


def furniture_row(number: int, piece: Furniture) -> Row:
    """A piece of the page that is in no article, struck out, with what it is."""
    text = Run(" ".join(piece.text.split())[:MOST_SHOWN], Style.STRUCK)
    return Row(
        id=f"furniture/{number}",
        lines=(Line((text,)),),
        detail=furniture_title(piece.kind),
        value=_hull(piece.spans),
    )


def _field(name: str, title: str, value: str | None, page: Page) -> Row:
    if not value:
        missing = translate("Provenance", "not found")
        return plain_row(f"read/{name}", Run(f"{title}  {missing}", Style.MUTED))
    places = tuple(page.article.read_at.get(name, ()))
    lines = [Line((Run(f"{title}  ", Style.MUTED), Run(value, Style.VALUE)))]
    printed = " ".join("".join(span.slice(page.raw) for span in places).split())
    if printed and printed != value:
        lines.append(Line((Run("← ", Style.MUTED), Run(f"“{printed}”"))))
    return Row(f"read/{name}", tuple(lines), tip=value, value=_hull(places))


def _hull(places: Sequence[Span]) -> Span | None:
    return Span(min(span.start for span in places), max(span.end for span in places)) if places else None


def _fact(id: str, title: str, value: str, *, tip: str = "") -> Row:
    return plain_row(id, Run(f"{title}  ", Style.MUTED), Run(value), tip=tip)


def _shown(text: str) -> str:
    """``text`` with its white space made visible."""
    cut = text if len(text) <= MOST_SHOWN else text[:MOST_SHOWN] + "…"
    return cut.replace("\r\n", "\n").translate(_BLANKS)
