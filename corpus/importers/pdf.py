"""PDF files with a text layer: the lines of each page in reading order, column by column."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import TYPE_CHECKING

from corpus.importers.columns import Piece, reading_order
from corpus.importers.imported import Choices, Imported, Importer, whole_file
from corpus.model import MeipiError
from corpus.text.decoding import Decoded, tidy

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument, PdfPage

PAGES = 5_000
"""More pages than a year of a newspaper on one file's worth of time (30 s)."""

SPLIT = 0.8
"""White, in character sizes, that parts a line into pieces: less than any gutter, more than what
stretches a justified line."""

WORD_SPACE = 0.2
"""White, in character sizes, that is a space between Latin letters or digits."""


def _read(data: bytes, name: str, choices: Choices) -> list[Imported]:
    import pypdfium2  # 70 ms that the window need not wait for

    try:
        with pypdfium2.PdfDocument(data) as document:
            texts, title = _page_texts(document), document.get_metadata_value("Title")
    except pypdfium2.PdfiumError as error:
        if "password" in str(error):
            raise MeipiError("pdf-locked", "the PDF is locked with a password") from error
        raise MeipiError("pdf-damaged", "the PDF is damaged: {problem}", problem=error) from error
    text, signs = tidy("\n\n".join(text for text in texts if text))
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


def _glyphs(page: PdfPage) -> Iterator[Piece]:
    """The characters of a page that leave ink, each in its box, in the order of the file.

    Where most of them follow each other downwards the page is set vertically: it is turned, so that
    its lines, which run down from right to left, run to the right from the top.
    """
    from pypdfium2 import raw

    textpage = page.get_textpage()
    height = page.get_height()
    glyphs = []
    for index in range(textpage.count_chars()):
        code = raw.FPDFText_GetUnicode(textpage, index)
        if code > 0x20 and not chr(code).isspace():
            left, bottom, right, top = textpage.get_charbox(index, loose=True)
            glyphs.append(Piece(chr(code), left, height - top, right, height - bottom))
    textpage.close()
    width = page.get_width()
    if _is_vertical(glyphs):
        glyphs = [Piece(g.text, g.top, width - g.right, g.bottom, width - g.left) for g in glyphs]
    return iter(glyphs)


def _is_vertical(glyphs: list[Piece]) -> bool:
    down = sum(
        abs(below.left - above.left) < above.height / 2 and 0 < below.top - above.top < 2 * above.height
        for above, below in pairwise(glyphs)
    )
    return down > len(glyphs) / 2


def _pieces(glyphs: Iterable[Piece]) -> Iterator[Piece]:
    """Runs of characters that stand close together on one line."""
    run: list[Piece] = []
    for glyph in glyphs:
        if run and not _follows(run[-1], glyph):
            yield _run(run)
            run = []
        run.append(glyph)
    if run:
        yield _run(run)


def _follows(before: Piece, glyph: Piece) -> bool:
    level = before.top < (glyph.top + glyph.bottom) / 2 < before.bottom
    return level and -0.5 * before.height < glyph.left - before.right < SPLIT * before.height


def _run(glyphs: list[Piece]) -> Piece:
    text = glyphs[0].text
    for before, glyph in pairwise(glyphs):
        apart = glyph.left - before.right > WORD_SPACE * glyph.height
        text += f" {glyph.text}" if apart and (before.text + glyph.text).isascii() else glyph.text
    return Piece(
        text.encode("utf-16", "surrogatepass").decode("utf-16", "replace"),  # pdfium gives UTF-16 units
        glyphs[0].left,
        min(glyph.top for glyph in glyphs),
        max(glyph.right for glyph in glyphs),
        max(glyph.bottom for glyph in glyphs),
    )


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    return text


PDF = Importer("pdf", QT_TRANSLATE_NOOP("Importer", "PDF with a text layer"), (".pdf",), _read)
