"""Word documents: paragraphs, tables, text boxes and notes in the order of the document."""

from __future__ import annotations

import zipfile

from lxml import etree

from corpus.importers.archive import contents
from corpus.importers.flow import LINE, PARAGRAPH, Flow
from corpus.importers.imported import Choices, Imported, Importer, whole_file
from corpus.importers.xml import parse_xml
from corpus.model import MeipiError
from corpus.model.titles import QT_TRANSLATE_NOOP
from corpus.text.decoding import Decoded, tidy

_WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_DUBLIN_CORE = "{http://purl.org/dc/elements/1.1/}"

_PARTS = ("word/document.xml", "word/footnotes.xml", "word/endnotes.xml")
_SKIPPED = frozenset((f"{_WORD}del", f"{_WORD}moveFrom", _FALLBACK))
"""What was deleted with changes tracked, and the second copy of a text box for older programs."""

_ENDS = {f"{_WORD}p": PARAGRAPH, f"{_WORD}tbl": PARAGRAPH}
_SIGNS = {f"{_WORD}tab": "\t", f"{_WORD}noBreakHyphen": "-"}


def _read(data: bytes, name: str, choices: Choices) -> list[Imported]:
    with contents(data) as archive:
        parts = set(archive.namelist())
        if _PARTS[0] not in parts:
            raise MeipiError("docx-no-document", "there is no Word document in it")
        flow = Flow()
        for part in _PARTS:
            if part in parts:
                _collect(parse_xml(archive.read(part)), flow)
        title, author = _properties(archive) if "docProps/core.xml" in parts else ("", "")
    text, signs = tidy(flow.text())
    return [whole_file(data, name, Decoded(text, "utf-8", None, signs), title=title, author=author)]


def _collect(root: etree._Element, flow: Flow) -> None:
    """Add the text of a part to ``flow``. In a cell each paragraph is a line."""
    walk = etree.iterwalk(root, events=("start", "end"))
    for event, element in walk:
        tag = element.tag
        if event == "start":
            if tag in _SKIPPED:
                walk.skip_subtree()
            elif tag == f"{_WORD}t":
                flow.add(element.text or "", verbatim=True)
            elif tag in (f"{_WORD}br", f"{_WORD}cr"):
                flow.end_line()
            elif tag in _SIGNS and element.getparent().tag == f"{_WORD}r":
                flow.add(_SIGNS[tag], verbatim=True)
            elif tag == f"{_WORD}tc":
                flow.begin_cell()
            elif tag == f"{_WORD}p" and _in_cell(element) and _has_text_before(element):
                flow.end(LINE)
        elif tag == f"{_WORD}tr":
            flow.end_row()
        elif tag in _ENDS and not (tag == f"{_WORD}p" and _in_cell(element)):
            flow.end(_ENDS[tag])


def _in_cell(paragraph: etree._Element) -> bool:
    parent = paragraph.getparent()
    return parent is not None and parent.tag == f"{_WORD}tc"


def _has_text_before(paragraph: etree._Element) -> bool:
    previous = paragraph.getprevious()
    return previous is not None and previous.tag != f"{_WORD}tcPr"


def _properties(archive: zipfile.ZipFile) -> tuple[str, str]:
    core = parse_xml(archive.read("docProps/core.xml"))
    return core.findtext(f"{_DUBLIN_CORE}title") or "", core.findtext(f"{_DUBLIN_CORE}creator") or ""


DOCX = Importer("docx", QT_TRANSLATE_NOOP("Importer", "Word document"), (".docx",), _read, is_encoded=False)
