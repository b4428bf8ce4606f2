"""Electronic books and magazines: one source a chapter, as a magazine gives each article its own."""

from __future__ import annotations

import posixpath
import zipfile
from dataclasses import replace
from pathlib import PurePosixPath
from urllib.parse import unquote

from lxml import etree

from corpus.importers.archive import contents
from corpus.importers.html import declared_encoding, iso_date, page_source
from corpus.importers.imported import Choices, Imported, Importer
from corpus.importers.plain_text import decoded_text
from corpus.importers.xml import parse_xml
from corpus.model import MeipiError
from corpus.model.titles import QT_TRANSLATE_NOOP

_CONTAINER = "META-INF/container.xml"
_OPF = "{http://www.idpf.org/2007/opf}"
_DUBLIN_CORE = "{http://purl.org/dc/elements/1.1/}"
_PAGES = frozenset(("application/xhtml+xml", "text/html"))


def _read(data: bytes, name: str, choices: Choices) -> list[Imported]:
    with contents(data) as archive:
        members = set(archive.namelist())
        package_path = _package_path(archive) if _CONTAINER in members else ""
        if package_path not in members:
            raise MeipiError("epub-no-book", "there is no book in it")
        package = parse_xml(archive.read(package_path))
        paths = [path for path in _spine(package, package_path) if path in members]
        chapters = [_chapter(archive.read(path), path, choices) for path in paths]
    known = _metadata(package)
    book = PurePosixPath(name).stem
    return [
        replace(chapter, name=f"{book} {number:03}", hints={**chapter.hints, **known})
        for number, chapter in enumerate(chapters, 1)
        if chapter.text
    ]


def _package_path(archive: zipfile.ZipFile) -> str:
    container = parse_xml(archive.read(_CONTAINER))
    found = container.find(".//{*}rootfile")
    return found.get("full-path", "") if found is not None else ""


def _spine(package: etree._Element, package_path: str) -> list[str]:
    """The members that hold the chapters, in reading order."""
    pages = {
        item.get("id"): item.get("href", "")
        for item in package.iterfind(f"{_OPF}manifest/{_OPF}item")
        if item.get("media-type") in _PAGES
    }
    folder = posixpath.dirname(package_path)
    order = [item.get("idref") for item in package.iterfind(f"{_OPF}spine/{_OPF}itemref")]
    return [posixpath.normpath(posixpath.join(folder, unquote(pages[id]))) for id in order if id in pages]


def _chapter(data: bytes, path: str, choices: Choices) -> Imported:
    return page_source(data, path, decoded_text(data, choices, declared=declared_encoding(data)))


def _metadata(package: etree._Element) -> dict[str, str]:
    """What goes for every chapter: the magazine is its source."""

    def first(name: str) -> str:
        return (package.findtext(f"{_OPF}metadata/{_DUBLIN_CORE}{name}") or "").strip()

    known = {"source": first("title"), "author": first("creator"), "date": iso_date(first("date"))}
    return {hint: value for hint, value in known.items() if value}


EPUB = Importer("epub", QT_TRANSLATE_NOOP("Importer", "Electronic book"), (".epub",), _read)
