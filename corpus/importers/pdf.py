"""PDF files with a text layer: the lines of each page in reading order, column by column."""

from __future__ import annotations

import ctypes
import math
from collections.abc import Iterable, Iterator
from itertools import pairwise
from statistics import median
from typing import TYPE_CHECKING

from corpus.importers.columns import Piece, reading_order
from corpus.importers.imported import Choices, Imported, Importer, whole_file
from corpus.model import MeipiError
from corpus.model.titles import QT_TRANSLATE_NOOP
from corpus.text.decoding import Decoded, tidy
from corpus.text.radicals import without_radicals

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument, PdfPage, PdfTextPage

PAGES = 5_000
"""More pages than a year of a newspaper on one file's worth of time (30 s)."""

SPLIT = 0.8
"""White, in character sizes, that parts a line into pieces: less than any gutter, more than what
stretches a justified line."""

WIDE = 1.4
"""White, in character sizes, that parts a line even where the file fills it with spaces."""

WORD_SPACE = 0.2
"""White, in character sizes, by which a space stands out."""

ASCENT = 0.88
"""The part of a character's em box that stands above the base line, as Chinese fonts agree."""


def _read(data: bytes, name: str, choices: Choices) -> list[Imported]:
    import pypdfium2  # 70 ms that the window need not wait for

    try:
        with pypdfium2.PdfDocument(data) as document:
            texts, title = _page_texts(document), document.get_metadata_value("Title")
    except pypdfium2.PdfiumError as error:
        if "password" in str(error):
            raise MeipiError("pdf-locked", "the PDF is locked with a password") from error
        raise MeipiError("pdf-damaged", "the PDF is damaged: {problem}", problem=error) from error
    text, signs = tidy(without_radicals("\n\n".join(text for text in texts if text)))
    if not text.strip():
        raise MeipiError("pdf-no-text", "the PDF has no text layer, only pictures of its pages")
    return [whole_file(data, name, Decoded(text, "utf-8", None, signs), title=title)]


def _page_texts(document: PdfDocument) -> list[str]:
    if len(document) > PAGES:
        raise MeipiError("pdf-pages", "the PDF has more than {most} pages", most=PAGES)
    return [_page_text(document[number]) for number in range(len(document))]


def _page_text(page: PdfPage) -> str:
    pieces = list(_pieces(_glyphs(page)))
    return reading_order(pieces) if pieces else ""


def _glyphs(page: PdfPage) -> list[Piece]:
    """The characters of a page in the order of the file, each in its em box, with the spaces that the
    file itself has.

    Where most of them follow each other downwards the page is set vertically: it is turned, so that
    its lines, which run down from right to left, run to the right from the top.
    """
    from pypdfium2 import raw

    textpage = page.get_textpage()
    codes = ((index, raw.FPDFText_GetUnicode(textpage, index)) for index in range(textpage.count_chars()))
    glyphs = [
        _glyph(textpage, index, chr(code), page.get_height())
        for index, code in codes
        if code >= 0x20 and not raw.FPDFText_IsGenerated(textpage, index)
    ]
    textpage.close()
    if _is_vertical(glyphs):
        width = page.get_width()
        glyphs = [Piece(g.text, g.top, width - g.right, g.bottom, width - g.left) for g in glyphs]
    return glyphs


def _glyph(textpage: PdfTextPage, index: int, character: str, height: float) -> Piece:
    """One character in its em box: fonts give boxes up to half again as high, which touch the next line."""
    from pypdfium2 import raw

    left, _, right, _ = textpage.get_charbox(index, loose=True)
    matrix, x, y = raw.FS_MATRIX(), ctypes.c_double(), ctypes.c_double()
    raw.FPDFText_GetMatrix(textpage, index, matrix)
    raw.FPDFText_GetCharOrigin(textpage, index, x, y)
    size = raw.FPDFText_GetFontSize(textpage, index) * math.hypot(matrix.c, matrix.d)
    base = height - y.value
    return Piece(character, left, base - ASCENT * size, right, base + (1 - ASCENT) * size)


def _is_vertical(glyphs: list[Piece]) -> bool:
    down = sum(
        abs(below.left - above.left) < above.height / 2 and 0 < below.top - above.top < 2 * above.height
        for above, below in pairwise(glyphs)
    )
    return down > len(glyphs) / 2


def _pieces(glyphs: Iterable[Piece]) -> Iterator[Piece]:
    """Runs of characters that stand close together on one line; spaces at their ends are left out."""
    run: list[Piece] = []
    for glyph in glyphs:
        if run and not _follows(run[-1], glyph):
            yield from _run(run)
            run = []
        run.append(glyph)
    yield from _run(run)


def _follows(before: Piece, glyph: Piece) -> bool:
    level = before.top < (glyph.top + glyph.bottom) / 2 < before.bottom
    return level and -0.5 * before.height < glyph.left - before.right < SPLIT * before.height


def _run(glyphs: list[Piece]) -> Iterator[Piece]:
    """A piece of the glyphs, or more where wide white stands between them."""
    inked = [place for place, glyph in enumerate(glyphs) if not glyph.text.isspace()]
    start = 0
    for place, (before, after) in enumerate(pairwise(inked), 1):
        if glyphs[after].left - glyphs[before].right > WIDE * glyphs[before].height:
            yield _piece(glyphs[inked[start] : before + 1])
            start = place
    if inked:
        yield _piece(glyphs[inked[start] : inked[-1] + 1])


def _piece(glyphs: list[Piece]) -> Piece:
    """The glyphs as text. Some files leave out the spaces: white is one where it stands out from the
    white between the characters of a justified line."""
    gaps = [glyph.left - before.right for before, glyph in pairwise(glyphs)]
    usual = median(gaps) if len(gaps) > 1 else 0.0
    text = glyphs[0].text
    for gap, before, glyph in zip(gaps, glyphs, glyphs[1:], strict=False):
        apart = gap - usual > WORD_SPACE * glyph.height
        text += f" {glyph.text}" if apart and not (before.text + glyph.text).isspace() else glyph.text
    return Piece(
        text.encode("utf-16", "surrogatepass").decode("utf-16", "replace"),  # pdfium gives UTF-16 units
        glyphs[0].left,
        min(glyph.top for glyph in glyphs),
        glyphs[-1].right,
        max(glyph.bottom for glyph in glyphs),
    )


PDF = Importer(
    "pdf", QT_TRANSLATE_NOOP("Importer", "PDF with a text layer"), (".pdf",), _read, is_encoded=False
)
