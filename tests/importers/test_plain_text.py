from __future__ import annotations

import hashlib

import pytest

from corpus.importers import IMPORTERS, Choices
from corpus.importers.plain_text import PLAIN_TEXT
from corpus.model import MeipiError
from corpus.text import decoding

TEXT = "湖边修堤\n\n渔民们在堤上种下三千棵柳树。\n"


def test_a_text_file_is_one_source() -> None:
    data = TEXT.encode("gb18030")
    (source,) = PLAIN_TEXT.read(data, "修堤.txt")
    assert (source.name, source.text, source.encoding, source.doubt) == ("修堤.txt", TEXT, "gb18030", None)
    assert source.sha256 == hashlib.sha256(data).hexdigest()


def test_the_users_encoding_is_taken_even_where_it_does_not_fit() -> None:
    (source,) = PLAIN_TEXT.read(TEXT.encode(), "a.txt", Choices(encoding="gb18030"))
    assert (source.encoding, source.doubt) == ("gb18030", decoding.DAMAGED)


def test_a_picture_is_no_text() -> None:
    with pytest.raises(MeipiError, match="no text"):
        PLAIN_TEXT.read(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 9, "a.txt")


def test_no_two_formats_claim_a_suffix() -> None:
    suffixes = [suffix for importer in IMPORTERS for suffix in importer.suffixes]
    assert len(suffixes) == len(set(suffixes))
    assert all(suffix == suffix.lower() and suffix.startswith(".") for suffix in suffixes)
    assert len({importer.name for importer in IMPORTERS}) == len(IMPORTERS)
