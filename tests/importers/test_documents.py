"""Word, EPUB, Markdown and web archives: the text and the hints of real files, made here."""

from __future__ import annotations

import zipfile
from email.message import EmailMessage
from io import BytesIO

import docx
import pytest
from docx.oxml import parse_xml as word_xml

from corpus.importers.docx import DOCX
from corpus.importers.epub import EPUB
from corpus.importers.markdown import MARKDOWN
from corpus.importers.mhtml import MHTML
from corpus.model import MeipiError

WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def zipped(members: dict[str, str]) -> bytes:
    data = BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in members.items():
            archive.writestr(name, text)
    return data.getvalue()


def test_a_word_document_reads_in_its_order() -> None:
    document = docx.Document()
    document.core_properties.title = "修堤"
    document.core_properties.author = "李明"
    document.add_heading("湖边修堤", 1)
    document.add_paragraph("第一段\t有跳格\n换行")
    table = document.add_table(2, 2)
    for cell, text in zip((c for row in table.rows for c in row.cells), "甲乙丙丁", strict=True):
        cell.text = text
    table.cell(1, 1).add_paragraph("戊")
    last = document.add_paragraph("末")
    last._p.append(word_xml(f"<w:del {WORD}><w:r><w:delText>删去</w:delText><w:t>也删</w:t></w:r></w:del>"))
    last._p.append(word_xml(f"<w:ins {WORD}><w:r><w:t>段</w:t></w:r></w:ins>"))
    saved = BytesIO()
    document.save(saved)
    (source,) = DOCX.read(saved.getvalue(), "修堤.docx")
    assert source.text == "湖边修堤\n\n第一段\t有跳格\n换行\n\n甲\t乙\n丙\n\n丁\n戊\n\n末段"
    assert source.hints == {"title": "修堤", "author": "李明"}


@pytest.mark.parametrize(
    ("document", "id"),
    [
        ('<!DOCTYPE a [<!ENTITY x "1">]><a>&x;</a>', "xml-doctype"),
        ("<a>" * 300 + "</a>" * 300, "xml-damaged"),
        ("<a><b></a>", "xml-damaged"),
    ],
)
def test_xml_with_a_document_type_or_a_bottomless_nest_is_refused(document: str, id: str) -> None:
    with pytest.raises(MeipiError) as refusal:
        DOCX.read(zipped({"word/document.xml": document}), "a.docx")
    assert refusal.value.id == id


@pytest.mark.parametrize("data", [b"", b"no zip", zipped({"other.xml": "<a/>"})])
def test_what_only_looks_like_a_document_is_refused(data: bytes) -> None:
    for importer in (DOCX, EPUB):
        with pytest.raises(MeipiError):
            importer.read(data, "a.docx")


def test_each_chapter_of_a_book_is_a_source() -> None:
    book = zipped(
        {
            "META-INF/container.xml": '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container">'
            '<rootfiles><rootfile full-path="OEBPS/book.opf"/></rootfiles></container>',
            "OEBPS/book.opf": '<package xmlns="http://www.idpf.org/2007/opf">'
            '<metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>大湖月刊</dc:title>'
            "<dc:date>2024-09-01T00:00:00Z</dc:date></metadata><manifest>"
            '<item id="b" href="%E4%BA%8C.xhtml" media-type="application/xhtml+xml"/>'
            '<item id="a" href="one.xhtml" media-type="application/xhtml+xml"/>'
            '<item id="c" href="cover.jpg" media-type="image/jpeg"/>'
            '</manifest><spine><itemref idref="a"/><itemref idref="b"/><itemref idref="c"/></spine>'
            "</package>",
            "OEBPS/one.xhtml": "<!DOCTYPE html><html><head><title>修堤记</title></head>"
            "<body><h1>修堤记</h1><p>春天。</p></body></html>",
            "OEBPS/二.xhtml": "<html><body><p>秋天。</p></body></html>",
        }
    )
    first, second = EPUB.read(book, "月刊.epub")
    assert (first.name, first.text) == ("月刊 001", "修堤记\n\n春天。")
    assert first.hints == {"title": "修堤记", "source": "大湖月刊", "date": "2024-09-01"}
    assert (second.text, second.hints) == ("秋天。", {"source": "大湖月刊", "date": "2024-09-01"})
    assert first.sha256 != second.sha256


def test_markdown_is_read_without_its_marks() -> None:
    markup = """---
title: "修堤记"
date: 2024年9月6日
tags: [a]
---
# 修堤记

春天，**渔民**在[堤上](https://example.org)
种树。

1. 第一
2. 第二

| 项目 | 数量 |
|---|---|
| 堤 | 12 |

> 引文 `代码`

<div>网页<script>x</script></div>
"""
    (source,) = MARKDOWN.read(markup.encode(), "a.md")
    assert source.text == (
        "修堤记\n\n春天，渔民在堤上\n种树。\n\n1. 第一\n2. 第二\n\n项目\t数量\n堤\t12\n\n引文 代码\n\n网页"
    )
    assert source.hints == {"title": "修堤记", "date": "2024-09-06"}


def test_a_web_archive_holds_the_page_among_its_pictures() -> None:
    message = EmailMessage()
    message["Subject"] = "修堤"
    message["Snapshot-Content-Location"] = "https://example.org/1.html"
    message.set_content(b"\x89PNG", maintype="image", subtype="png")
    message.make_mixed()
    page = "<title>湖边修堤</title><meta charset=utf-8><h1>湖边修堤</h1><p>渔民在堤上种树。".encode("gb18030")
    message.add_attachment(page, maintype="text", subtype="html", params={"charset": "gb2312"})
    (source,) = MHTML.read(message.as_bytes(), "a.mhtml")
    assert source.text == "湖边修堤\n\n渔民在堤上种树。"
    assert source.encoding == "gb18030"
    assert source.hints == {"title": "湖边修堤", "url": "https://example.org/1.html"}


def test_a_message_without_a_page_is_refused() -> None:
    with pytest.raises(MeipiError, match="no web page"):
        MHTML.read(b"Content-Type: text/plain\n\nhello", "a.mht")
