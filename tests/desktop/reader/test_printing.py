from __future__ import annotations

import unicodedata
from pathlib import Path

import pytest
from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter
from PySide6.QtPdf import QPdfDocument

from desktop.reader.look import Look
from desktop.reader.printing import RESOLUTION, print_page
from tests.desktop.reader.pages import CODES, TEXTS, annotation, page

pytestmark = pytest.mark.usefixtures("qapp")


def printed(
    path: Path, texts: list[str], *memos: tuple[str, str], **options: object
) -> tuple[int, list[str]]:
    """Prints an article with memos on some words; the number of pages and the text of each."""
    text = "\n".join(texts)
    marks = [annotation(str(n), text, words, "m", memo=memo) for n, (words, memo) in enumerate(memos)]
    writer = QPdfWriter(str(path))
    writer.setResolution(RESOLUTION)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(18, 18, 18, 18), QPageLayout.Unit.Millimeter)
    made = page(texts, marks)
    pages = print_page(made, writer, Look(), **options)  # type: ignore[arg-type]
    del writer
    document = QPdfDocument(None)
    assert document.load(str(path)) == QPdfDocument.Error.None_
    found = [document.getAllText(number).text() for number in range(document.pageCount())]
    document.close()
    return pages, found


def plain(text: str) -> str:
    """Without white space, and with the characters that a font's letters stand for."""
    return "".join(unicodedata.normalize("NFKC", text).split())


def test_a_short_article_is_one_page_with_its_memo(tmp_path: Path) -> None:
    pages, found = printed(tmp_path / "a.pdf", list(TEXTS), ("洪湖之畔", "一条眉批"))
    assert pages == len(found) == 1
    words = plain(found[0])
    assert "共担时代使命" in words
    assert plain(TEXTS[0]) in words
    assert "一条眉批" in words
    assert CODES["m"].name in words


def test_a_long_article_loses_no_line_between_its_pages(tmp_path: Path) -> None:
    texts = [f"第{n}段" + "岳阳荆州两地发起成立治理先锋党建联合体" * 6 for n in range(60)]
    pages, found = printed(tmp_path / "a.pdf", texts)
    assert pages == len(found) > 2
    words = plain("".join(found))
    assert sum(words.count(f"第{n}段岳阳") for n in range(60)) == 60
    assert words.count("党建联合体") == 60 * 6


def test_an_empty_article_is_a_page_too(tmp_path: Path) -> None:
    assert printed(tmp_path / "a.pdf", [])[0] == 1


def test_left_out_annotations_are_not_printed(tmp_path: Path) -> None:
    _, found = printed(tmp_path / "a.pdf", list(TEXTS), ("洪湖", "一条眉批"), accepts=lambda _: False)
    assert "一条眉批" not in plain(found[0])


def test_it_is_printed_in_the_script_that_is_read(tmp_path: Path) -> None:
    _, found = printed(tmp_path / "a.pdf", ["发展与头发"], script="traditional")
    assert "發展與頭髮" in plain(found[0])
