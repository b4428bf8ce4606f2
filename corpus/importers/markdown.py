"""Markdown: the text as it is read, without its marks; the front matter as hints."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from corpus.importers.flow import LINE, PARAGRAPH, Flow
from corpus.importers.html import iso_date
from corpus.importers.imported import Choices, Imported, Importer, whole_file
from corpus.importers.plain_text import decoded_text
from corpus.importers.visible_text import visible_text
from corpus.model.titles import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from markdown_it.token import Token

_FRONT_MATTER = re.compile(r"---\n(.*?\n)(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL)
_FIELD = re.compile(r"^(title|date|source|author|url):[ \t]*(.+?)[ \t]*$", re.MULTILINE)

_ENDS: Mapping[str, str] = {
    "heading_close": PARAGRAPH,
    "paragraph_close": PARAGRAPH,
    "blockquote_close": PARAGRAPH,
    "bullet_list_close": PARAGRAPH,
    "ordered_list_close": PARAGRAPH,
    "table_close": PARAGRAPH,
    "hr": PARAGRAPH,
    "list_item_close": LINE,
}


def plain_text(markup: str) -> str:
    """What a reader sees of Markdown text."""
    from markdown_it import MarkdownIt  # 70 ms that the window need not wait for

    flow = Flow()
    for token in MarkdownIt("commonmark").enable("table").parse(markup):
        _add_block(token, flow)
    return flow.text()


def _add_block(token: Token, flow: Flow) -> None:
    if token.type == "inline":
        for child in token.children or ():
            _add_inline(child, flow)
    elif token.type in ("fence", "code_block"):
        flow.add(token.content.rstrip("\n"), verbatim=True)
        flow.end(PARAGRAPH)
    elif token.type == "html_block":
        flow.add(visible_text(token.content).text, verbatim=True)
        flow.end(PARAGRAPH)
    elif token.type == "list_item_open" and token.info:
        flow.add(f"{token.info}{token.markup} ", verbatim=True)
    elif token.type in ("th_open", "td_open"):
        flow.begin_cell()
    elif token.type == "tr_close":
        flow.end_row()
    elif token.type == "paragraph_close" and token.hidden:
        flow.end(LINE)
    else:
        flow.end(_ENDS.get(token.type, ""))


def _add_inline(token: Token, flow: Flow) -> None:
    if token.type in ("text", "code_inline", "image"):
        flow.add(token.content, verbatim=True)
    elif token.type == "softbreak":
        flow.end(LINE)
    elif token.type == "hardbreak":
        flow.end_line()


def _read(data: bytes, name: str, choices: Choices) -> list[Imported]:
    decoded = decoded_text(data, choices)
    front = _FRONT_MATTER.match(decoded.text)
    known = {key: value.strip("\"'") for key, value in _FIELD.findall(front[1])} if front else {}
    if "date" in known:
        known["date"] = iso_date(known["date"])
    body = decoded.text[front.end() :] if front else decoded.text
    return [whole_file(data, name, replace(decoded, text=plain_text(body)), **known)]


MARKDOWN = Importer("markdown", QT_TRANSLATE_NOOP("Importer", "Markdown"), (".md", ".markdown"), _read)
