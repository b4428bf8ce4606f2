"""A table of quotes (CSV): our own export, or any with a column ``quote``. They are found by their words."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO

from corpus.annotated.values import damaged, kind_of, status_of, time_of, uuid_of
from corpus.annotated.work import Passage, Work, WorkAnnotation, WorkCode, WorkFormat
from corpus.exporters.annotation_rows import BETWEEN_CODES
from corpus.exporters.csv import read_rows
from corpus.model.titles import QT_TRANSLATE_NOOP


def read(data: bytes, name: str) -> Work:
    """One passage for each annotation: rows of the same annotation, one for each code, are one."""
    codes: dict[str, WorkCode] = {}
    passages: dict[str, Passage] = {}
    problems: list[str] = []
    try:
        rows = list(read_rows(BytesIO(data)))
    except (UnicodeDecodeError, ValueError) as error:
        raise damaged(f"it is no table in UTF-8 ({error})") from error
    if rows and "quote" not in rows[0]:
        raise damaged("it has no column named quote")
    for number, row in enumerate(rows, start=2):
        if not row.get("quote"):
            problems.append(f"{name}: row {number} has no quote, and was left out")
            continue
        passage = _passage(row, codes)
        key = passage.annotation.id or f"row {number}"
        passages[key] = _joined(passages[key], passage) if key in passages else passage
    return Work(tuple(codes.values()), passages=tuple(passages.values()), problems=tuple(problems))


def _passage(row: dict[str, str], codes: dict[str, WorkCode]) -> Passage:
    article = row.get("article") or ""
    return Passage(
        quote=row["quote"],
        annotation=WorkAnnotation(
            span=None,
            kind=kind_of(row.get("kind")),
            codes=tuple(_codes(row, codes)),
            memo=row.get("memo") or "",
            coder=row.get("coder") or "",
            created=time_of(row.get("created")),
            modified=time_of(row.get("modified")),
            status=status_of(row.get("status")),
            origin=row.get("origin") or "",
            id=uuid_of(row.get("annotation")),
        ),
        prefix=row.get("prefix") or "",
        suffix=row.get("suffix") or "",
        article=int(article) if article.isascii() and article.isdigit() else None,
        title=row.get("title") or None,
    )


def _codes(row: dict[str, str], codes: dict[str, WorkCode]) -> list[str]:
    paths = [path for path in (row.get("code") or "").split(BETWEEN_CODES) if path.strip()]
    ids = (row.get("code_id") or "").split(BETWEEN_CODES)
    keys = []
    for number, path in enumerate(paths):
        id = uuid_of(ids[number]) if len(ids) == len(paths) else None
        key = id or path
        codes.setdefault(key, WorkCode(key=key, path=path.strip(), id=id))
        keys.append(key)
    return keys


def _joined(before: Passage, row: Passage) -> Passage:
    codes = tuple(dict.fromkeys((*before.annotation.codes, *row.annotation.codes)))
    return replace(before, annotation=replace(before.annotation, codes=codes))


QUOTES = WorkFormat(
    name="quotes",
    title=QT_TRANSLATE_NOOP("Import", "Table of quotes (CSV)"),
    suffixes=(".csv",),
    read=read,
)
