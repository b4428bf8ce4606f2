"""Web pages: the text that is seen, the block that is the article, what the head says of it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date

from corpus.importers.imported import Choices, Imported, Importer, whole_file
from corpus.importers.page_parts import furniture_parts, told
from corpus.importers.plain_text import decoded_text
from corpus.importers.visible_text import Page, visible_text
from corpus.model.titles import QT_TRANSLATE_NOOP
from corpus.text.decoding import Decoded, tidy

_CHARSET = re.compile(
    rb"<(?:meta|\?xml)[^>]{0,200}?(?:charset|encoding)\s*=\s*[\"']?\s*([\w.:-]{2,40})", re.IGNORECASE
)
_HEAD = 4096
"""Bytes within which a page must declare its encoding (browsers look at 1024)."""

_DATE = re.compile(r"((?:19|20)\d\d)(?:\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})|(\d\d)(\d\d)(?!\d))")

_META: Mapping[str, tuple[str, ...]] = {
    "title": ("articletitle", "og:title", "twitter:title"),
    "date": (
        "pubdate",
        "article:published_time",
        "publishdate",
        "og:release_date",
        "datepublished",
        "dc.date",
        "date",
    ),
    "source": ("contentsource", "source", "og:site_name", "mediaid", "sitename"),
    "author": ("author", "article:author", "og:article:author", "dc.creator"),
    "url": ("og:url",),
}
"""The names of meta elements, the most telling first. Those in one word are the standard of Chinese
government sites (国办函〔2017〕 websites' index of domains, columns and pages)."""


def page_source(data: bytes, name: str, decoded: Decoded) -> Imported:
    """The source that a decoded page is."""
    page = visible_text(decoded.text)
    text, signs = tidy(page.text)
    seen = Decoded(text, decoded.encoding, decoded.doubt, decoded.replaced + signs)
    known = hints(page)
    parts = furniture_parts(page.elements, page.text, known["title"])
    return whole_file(data, name, seen, **known, furniture=told(parts, len(page.text)))


def hints(page: Page) -> dict[str, str]:
    """What the head of a page says, under our names."""
    known = {hint: _first(page.meta, names) for hint, names in _META.items()}
    known["title"] = known["title"] or _headline(page)
    known["date"] = iso_date(known["date"])
    return known


def iso_date(text: str) -> str:
    """The first date in ``text`` as YYYY-MM-DD, empty where there is none."""
    found = _DATE.search(text)
    if found is None:
        return ""
    year, month, day = (int(part) for part in found.groups() if part)
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return ""


def declared_encoding(data: bytes) -> str | None:
    """The encoding that a page names in its head."""
    found = _CHARSET.search(data[:_HEAD])
    return found[1].decode("ascii") if found else None


def _first(meta: Mapping[str, str], names: tuple[str, ...]) -> str:
    return next((meta[name] for name in names if name in meta), "")


def _headline(page: Page) -> str:
    """The part of the window's title that stands in the page: the rest is the name of the site."""
    title = page.meta.get("<title>", "")
    parts = [title, *re.split(r"\s*[-_|–—·]+\s*", title)]
    return next((part for part in parts if len(part) > 3 and part in page.text), title)


def _read(data: bytes, name: str, choices: Choices) -> list[Imported]:
    decoded = decoded_text(data, choices, declared=declared_encoding(data))
    return [page_source(data, name, decoded)]


HTML = Importer(
    "html", QT_TRANSLATE_NOOP("Importer", "Web page"), (".html", ".htm", ".xhtml", ".shtml"), _read
)
