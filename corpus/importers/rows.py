"""The rows of a table as sources: which column holds what."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping, Sequence

from corpus.importers.html import iso_date
from corpus.importers.imported import Choices, Imported, sha256
from corpus.model import MeipiError
from corpus.text.decoding import Decoded, tidy
from corpus.text.script import fold

Row = Mapping[str, str]

HEADERS: Mapping[str, tuple[str, ...]] = {
    "text": ("text", "content", "body", "fulltext", "article", "正文", "内容", "全文", "文本", "文章"),
    "title": ("title", "headline", "标题", "题目", "题名", "篇名"),
    "date": ("date", "published", "pubdate", "time", "日期", "时间", "发布时间", "发布日期", "出版日期"),
    "source": ("source", "outlet", "newspaper", "media", "publication", "来源", "媒体", "报纸", "报刊"),
    "author": ("author", "byline", "reporter", "作者", "记者"),
    "url": ("url", "link", "网址", "链接"),
}
"""The headers that tell a column, in either script, the most telling first."""

NAME_LENGTH = 40
"""Characters of a row's title that its name takes."""


def sources(rows: Iterable[Row], table: str, decoded: Decoded, choices: Choices) -> list[Imported]:
    """One source for each row that has text, named after the ``table``, its number and its title.

    ``decoded`` tells the encoding and its doubt.

    Raises MeipiError when no column can be the text, or a column that the user chose is missing.
    """
    kept = list(rows)
    columns = guessed_columns(kept)
    columns |= dict(choices.columns)
    missing = [column for column in choices.columns.values() if not any(column in row for row in kept)]
    if missing:
        there = ", ".join(headers(kept))
        raise MeipiError(
            "table-column", "the table has no column {column}; it has {there}", column=missing[0], there=there
        )
    if "text" not in columns:
        raise MeipiError("table-no-text", "no column of the table holds a text")
    numbered = enumerate(kept, 1)
    return [_source(row, i, table, decoded, columns) for i, row in numbered if row.get(columns["text"])]


def headers(rows: Sequence[Row]) -> list[str]:
    """The headers of all columns, in their order."""
    return list(dict.fromkeys(header for row in rows for header in row))


def guessed_columns(rows: Sequence[Row]) -> dict[str, str]:
    """Which column holds the text, title, date …: by its header, the text also by its length."""
    present = headers(rows)
    folded = {_folded(header): header for header in present}
    columns = {}
    for hint, names in HEADERS.items():
        found = next((folded[name] for name in names if name in folded), None)
        if found:
            columns[hint] = found
    rest = [header for header in present if header not in columns.values()]
    if "text" not in columns and rest:
        columns["text"] = max(rest, key=lambda header: sum(len(row.get(header, "")) for row in rows))
    return columns


def _folded(header: str) -> str:
    return re.sub(r"[\W_]", "", fold(header).casefold())


def _source(row: Row, number: int, table: str, decoded: Decoded, columns: Mapping[str, str]) -> Imported:
    text, _ = tidy(row[columns["text"]])
    known = {hint: row.get(column, "").strip() for hint, column in columns.items() if hint != "text"}
    if known.get("date"):
        known["date"] = iso_date(known["date"])
    hints = {hint: value for hint, value in known.items() if value}
    cells = json.dumps(dict(row), ensure_ascii=False, sort_keys=True).encode("utf-8", "surrogatepass")
    name = f"{table} {number} {hints.get('title', '')[:NAME_LENGTH]}".strip()
    return Imported(name, table, sha256(cells), decoded.encoding, decoded.doubt, text, hints)
