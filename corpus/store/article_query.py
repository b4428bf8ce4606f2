"""Which articles a list shows, in which order and in which groups; and the SQL of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from corpus.model import AnnotationFilter, Progress

Order = Literal["id", "date", "title"]
Group = Literal["year", "month", "outlet", "progress"]


@dataclass(frozen=True, slots=True)
class ArticleQuery:
    """Which articles, in which order.

    ``text`` stands in the title, the outlet or the body. ``progress`` keeps those that are so far.
    ``annotated`` True keeps articles with annotations, False those without, ``marked`` those with an
    annotation for which it holds. Articles without a date, a title or an outlet come last. ``group`` puts
    articles of one year, outlet … beside each other; within a group the order holds.
    """

    text: str = ""
    progress: Progress | None = None
    annotated: bool | None = None
    marked: AnnotationFilter | None = None
    outlet: str | None = None
    source_id: int | None = None
    order: Order = "id"
    descending: bool = False
    group: Group | None = None


EVERY_ARTICLE = ArticleQuery()

PROGRESS = "coalesce((SELECT p.progress FROM progress p WHERE p.id = a.id), 'unread')"
"""How far the article ``a`` is."""

ANNOTATED = "EXISTS (SELECT 1 FROM annotations n WHERE n.article_id = a.id)"

_KEYS = {
    "year": "substr(a.date, 1, 4)",
    "month": "substr(a.date, 1, 7)",
    "outlet": "a.outlet",
    "progress": PROGRESS,
}
_STEPS = f"CASE {PROGRESS} WHEN 'unread' THEN 0 WHEN 'in-work' THEN 1 ELSE 2 END"


def group_by(query: ArticleQuery) -> tuple[str, str]:
    """What the articles of a group have in common, and the term that the groups are ordered by."""
    assert query.group is not None
    key = _KEYS[query.group]
    if query.group == "progress":
        return key, _STEPS
    if query.group == "outlet":
        return key, f"{key} NULLS LAST"
    forward = query.order == "date" and not query.descending
    return key, f"{key} {'ASC' if forward else 'DESC'} NULLS LAST"


def is_sorted(query: ArticleQuery) -> bool:
    """Whether no index serves the order: a hundred thousand articles are sorted for each page of the list."""
    return query.group is not None and not (query.group in ("year", "month") and query.order == "date")


def order_by(query: ArticleQuery) -> str:
    """The terms after ORDER BY."""
    direction = "DESC" if query.descending else "ASC"
    if query.order == "id":  # the order of import; articles that were cut out later stand where they were
        terms = f"a.source_id {direction}, a.position {direction}, a.id {direction}"
    else:
        terms = f"a.{query.order} {direction} NULLS LAST, a.id {direction}"
    return f"{group_by(query)[1]}, {terms}" if is_sorted(query) else terms


def where(query: ArticleQuery) -> tuple[str, dict[str, object]]:
    """The clause after FROM, or nothing, and its values."""
    terms: list[str] = []
    values: dict[str, object] = {}
    if query.text:
        values["text"] = query.text
        terms.append(
            "(instr(coalesce(a.title, ''), :text) OR instr(coalesce(a.outlet, ''), :text)"
            " OR EXISTS (SELECT 1 FROM bodies b WHERE b.id = a.id AND instr(b.text, :text)))"
        )
    if query.progress is not None:
        values["progress"] = query.progress.value
        far = "SELECT id FROM progress"
        unread = query.progress is Progress.UNREAD
        terms.append(f"a.id NOT IN ({far})" if unread else f"a.id IN ({far} WHERE progress = :progress)")
    if query.annotated is not None:
        terms.append(ANNOTATED if query.annotated else f"NOT {ANNOTATED}")
    if query.marked is not None:
        terms.append(_marked(query.marked, values))
    if query.outlet is not None:
        values["outlet"] = query.outlet
        terms.append("a.outlet = :outlet")
    if query.source_id is not None:
        values["source_id"] = query.source_id
        terms.append("a.source_id = :source_id")
    return (" WHERE " + " AND ".join(terms) if terms else ""), values


def _marked(marked: AnnotationFilter, values: dict[str, object]) -> str:
    """That an article has an annotation for which all conditions hold (``AnnotationFilter.holds``)."""
    terms = []
    for column, wanted in (("coder", marked.coders), ("status", marked.statuses)):
        if wanted is not None:
            terms.append(f"n.{column} IN ({_marks(column, wanted, values)})")
    for sign, name in ((">=", "made_from"), ("<", "made_before")):
        if (moment := getattr(marked, name)) is not None:
            values[name] = moment
            terms.append(f"n.created {sign} :{name}")
    source = "annotations n"
    if marked.codes is not None:
        source = "uses u JOIN annotations n ON n.id = u.annotation_id"
        terms.append(f"u.code_id IN ({_marks('code', marked.codes, values)})")
    condition = " WHERE " + " AND ".join(terms) if terms else ""
    return f"a.id IN (SELECT n.article_id FROM {source}{condition})"


def _marks(name: str, wanted: frozenset[str], values: dict[str, object]) -> str:
    """A named mark for each value."""
    named = {f"{name}{number}": str(value) for number, value in enumerate(sorted(wanted))}
    values.update(named)
    return ", ".join(f":{mark}" for mark in named)
