"""Kinds of files that an importer must refuse, each made anew from a seed."""

from __future__ import annotations

import random
import stat
import zipfile
import zlib
from collections.abc import Callable, Mapping
from functools import cache
from io import BytesIO

from tests.importers.pdf_pages import Line, pdf

Dice = random.Random
Maker = Callable[[Dice], bytes]

_GARBLED = '<?xml version="1.0"?><a><b></a>'
_LAUGHS = '<!DOCTYPE a [<!ENTITY b "ha"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;">]><a>&c;</a>'
_OPF = '<package xmlns="http://www.idpf.org/2007/opf"><manifest/><spine/></package>'
_WORDLESS = '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>'
_CONTAINER = '<container><rootfiles><rootfile full-path="book.opf"/></rootfiles></container>'


def _bytes(dice: Dice) -> bytes:
    return dice.randbytes(dice.randrange(500, 20_000))


def _always(data: bytes | str) -> Maker:
    encoded = data.encode() if isinstance(data, str) else data
    return lambda dice: encoded


def _before_noise(start: bytes) -> Maker:
    return lambda dice: start + _bytes(dice)


def _repeated(unit: str, low: int, high: int, end: str = "") -> Maker:
    return lambda dice: (unit * dice.randrange(low, high) + end).encode()


def _zip(members: Mapping[str, str | bytes]) -> Maker:
    data = BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in members.items():
            archive.writestr(name, text)
    return _always(data.getvalue())


def _cut(maker: Maker) -> Maker:
    """The file of another kind, broken off somewhere in its first four fifths."""

    def made(dice: Dice) -> bytes:
        data = maker(dice)
        return data[: dice.randrange(1, len(data) * 4 // 5)]

    return made


def _bomb(name: str) -> Maker:
    return lambda dice: _zip({name: bytes(dice.randrange(5, 30) * 2**20)})(dice)


def _link(dice: Dice) -> bytes:
    link = zipfile.ZipInfo("a.txt")
    link.external_attr = (stat.S_IFLNK | 0o777) << 16
    data = BytesIO()
    with zipfile.ZipFile(data, "w") as archive:
        archive.writestr(link, "/etc/passwd")
    return data.getvalue()


def _locked(dice: Dice) -> bytes:
    """A member that says it is encrypted, in its own header and in the list of contents."""
    data = bytearray(_zip({"a.txt": "渔民在堤上种树"})(dice))
    data[6] |= 1
    data[data.index(b"PK\x01\x02") + 8] |= 1
    return bytes(data)


@cache
def _many_members() -> bytes:
    return _zip({f"{number}.txt": "" for number in range(5_001)})(Dice())


def _pdf_without_text(dice: Dice) -> bytes:
    return pdf([[]] * dice.randrange(1, 20))


def _pdf_with_text(dice: Dice) -> bytes:
    return pdf([[Line("渔民在堤上种树" * 4, 50, 15 * number) for number in range(1, 40)]])


def _pdf_locked(dice: Dice) -> bytes:
    """Encrypted with a password that nobody knows."""
    owner, user = dice.randbytes(32).hex(), dice.randbytes(32).hex()
    lock = f"/Encrypt<</Filter/Standard/V 2/R 3/Length 128/P -4/O<{owner}>/U<{user}>>>/ID[<00><00>]"
    return _pdf_with_text(dice).replace(b"trailer<<", b"trailer<<" + lock.encode())


def _pdf_in_a_circle(dice: Dice) -> bytes:
    data = _pdf_without_text(dice)
    return data.replace(b"/Kids[6 0 R", b"/Kids[2 0 R", 1)


def _pdf_bomb(dice: Dice) -> bytes:
    """A page whose content is up to a hundred megabytes of white space."""
    packed = zlib.compress(b" " * (dice.randrange(40, 100) * 2**20), 1)
    stream = b"<</Filter/FlateDecode/Length %d>>stream\n%s\nendstream" % (len(packed), packed)
    return pdf([[]]).replace(b"<</Length 0>>stream\n\nendstream", stream)


def _ole(dice: Dice) -> bytes:
    return b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + _bytes(dice)


def _utf16_noise(dice: Dice) -> bytes:
    return b"\xff\xfe" + bytes(dice.randrange(0xD8, 0xE0) for _ in range(2_000))


KINDS: Mapping[str, tuple[str, Maker]] = {
    "empty text": ("txt", _always(b"")),
    "blank text": ("txt", _repeated(" \n\t\u3000", 1, 500)),
    "noise as text": ("txt", _bytes),
    "picture as text": ("txt", _before_noise(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR")),
    "photograph as text": ("txt", _before_noise(b"\xff\xd8\xff\xe0\0\x10JFIF")),
    "program as text": ("txt", _before_noise(b"\x7fELF\x02\x01\x01\0")),
    "database as text": ("txt", _before_noise(b"SQLite format 3\0")),
    "archive as text": ("txt", _zip({"a": bytes(range(256)) * 9})),
    "nothing but NUL": ("txt", _repeated("\0", 10, 5_000)),
    "control characters": ("txt", _repeated("\x01\x02\x1b", 10, 5_000)),
    "lone surrogates": ("txt", _utf16_noise),
    "program": ("exe", _before_noise(b"MZ")),
    "old Word document": ("doc", _ole),
    "sound": ("mp3", _before_noise(b"ID3")),
    "page of scripts": ("html", _repeated("<script>var a = 1;</script>", 1, 2_000)),
    "page without a body": ("html", _always("<html><head><title>题</title></head><body></body></html>")),
    "page of nested boxes": ("html", _repeated("<div>", 1_000, 20_000)),
    "page of attributes": ("html", lambda dice: b"<p " + b"a=1 " * dice.randrange(1_000, 100_000) + b">"),
    "noise as page": ("html", _before_noise(b"<html>")),
    "archive without page": ("mhtml", _always("Content-Type: text/plain\n\nhello")),
    "noise as web archive": ("mht", _bytes),
    "noise as PDF": ("pdf", _before_noise(b"%PDF-1.7\n")),
    "PDF cut off": ("pdf", _cut(_pdf_without_text)),
    "PDF of pictures": ("pdf", _pdf_without_text),
    "locked PDF": ("pdf", _pdf_locked),
    "PDF in a circle": ("pdf", _pdf_in_a_circle),
    "PDF bomb": ("pdf", _pdf_bomb),
    "noise as Word document": ("docx", _before_noise(b"PK\x03\x04")),
    "Word without a document": ("docx", _zip({"word/other.xml": "<a/>"})),
    "Word without a word": ("docx", _zip({"word/document.xml": _WORDLESS})),
    "Word with entities": ("docx", _zip({"word/document.xml": _LAUGHS})),
    "Word nested deep": ("docx", _zip({"word/document.xml": "<a>" * 9_999 + "</a>" * 9_999})),
    "Word garbled": ("docx", _zip({"word/document.xml": _GARBLED})),
    "Word bomb": ("docx", _bomb("word/document.xml")),
    "Word cut off": ("docx", _cut(_zip({"word/document.xml": _WORDLESS * 50}))),
    "book without contents": ("epub", _zip({"a.xhtml": "<p>字"})),
    "book without chapters": ("epub", _zip({"META-INF/container.xml": _CONTAINER, "book.opf": _OPF})),
    "book that is missing": ("epub", _zip({"META-INF/container.xml": _CONTAINER})),
    "book with entities": ("epub", _zip({"META-INF/container.xml": _CONTAINER, "book.opf": _LAUGHS})),
    "Markdown of front matter": ("md", _always("---\ntitle: 题\n---\n")),
    "table of headers": ("csv", _always("标题,正文\n")),
    "noise as table": ("tsv", _bytes),
    "garbled JSON": ("jsonl", _repeated('{"text": ', 1, 50)),
    "JSON nested deep": ("json", _repeated("[", 10_000, 200_000)),
    "JSON of numbers": ("jsonl", _repeated("1\n", 1, 50)),
    "noise as workbook": ("xlsx", _before_noise(b"PK\x03\x04")),
    "workbook without sheets": ("xlsx", _zip({"[Content_Types].xml": "<a/>"})),
    "workbook with entities": ("xlsx", _zip({"[Content_Types].xml": "<a/>", "xl/workbook.xml": _LAUGHS})),
    "archive cut off": ("zip", _cut(_zip({"a.txt": "渔民在堤上种树" * 99}))),
    "archive bomb": ("zip", _bomb("a.txt")),
    "archive of an archive": ("zip", _zip({"a.zip": b"PK"})),
    "archive of many": ("zip", lambda dice: _many_members()),
    "archive of a link": ("zip", _link),
    "locked archive": ("zip", _locked),
}

HANGING: Mapping[str, tuple[str, Maker]] = {
    "page of open comments": ("html", _repeated("<!--", 100_000, 200_000)),
    "page of open links": ("html", _repeated('<a href="', 50_000, 100_000)),
}
"""Kinds that only the clock stops."""
