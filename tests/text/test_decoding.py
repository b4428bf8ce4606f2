from __future__ import annotations

import codecs
import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.resources import sample_folder
from corpus.text import decoding, script
from corpus.text.decoding import decode, decode_as

SAMPLES = [path.read_text("utf-8") for path in sorted(sample_folder().glob("*.txt"))]
LINE = "荆州与岳阳两地干部共建党建合作示范带，群众满意。"


@pytest.mark.parametrize("encoding", ["utf-8", "gb18030", "gbk", "big5hkscs", "utf-16-le", "utf-16-be"])
def test_cuts_of_press_text_are_read_as_they_were_written(encoding: str) -> None:
    """300 cuts of 30 to 3,000 characters: all right. Below that a few are only flagged."""
    chance = random.Random(20)
    for _ in range(300):
        text = chance.choice(SAMPLES)
        length = chance.choice([30, 60, 200, 1000, 3000])
        start = chance.randrange(max(1, len(text) - length))
        cut = text[start : start + length]
        if encoding == "big5hkscs":
            cut, _ = script.convert(cut, "s2t")
        data = cut.encode(encoding, "ignore")
        assert decode(data).text == data.decode(encoding)


def test_a_short_wrong_guess_is_flagged() -> None:
    chance = random.Random(21)
    traditional = [script.convert(text, "s2t")[0] for text in SAMPLES]
    wrong = flagged = 0
    for _ in range(400):
        text = chance.choice(traditional)
        start = chance.randrange(len(text) - 12)
        data = text[start : start + 12].encode("big5hkscs", "ignore")
        decoded = decode(data)
        wrong += decoded.text != data.decode("big5hkscs")
        flagged += decoded.text != data.decode("big5hkscs") and decoded.doubt is not None
    assert wrong <= 4
    assert flagged == wrong


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-32"])
def test_a_byte_order_mark_settles_it_and_is_no_text(encoding: str) -> None:
    decoded = decode(LINE.encode(encoding), declared="gb18030")
    assert (decoded.text, decoded.doubt) == (LINE, None)


def test_the_declared_encoding_goes_before_a_guess() -> None:
    data = "ｱｲｳ カタカナ".encode("shift_jis")
    assert decode(data, declared="Shift_JIS").text == "ｱｲｳ カタカナ"
    assert decode("見出し".encode("euc-jp"), declared="EUC-JP").encoding == "euc_jp"


def test_utf16_without_a_mark_may_be_declared() -> None:
    data = "党员紧紧跟上".encode("utf-16-be")
    assert decode(data, declared="utf-16-be").text == "党员紧紧跟上"


def test_gb2312_is_declared_where_gb18030_is_meant() -> None:
    assert decode("镕䶮㑇".encode("gb18030"), declared="gb2312").text == "镕䶮㑇"


def test_a_declaration_that_does_not_fit_is_not_believed() -> None:
    decoded = decode((LINE + "\n").encode(), declared="big5")
    assert decoded.text == LINE + "\n"
    assert decoded.doubt == decoding.NOT_AS_DECLARED


def test_a_declaration_that_fits_by_chance_is_doubted() -> None:
    data = script.convert(LINE, "s2t")[0].encode("big5hkscs")
    decoded = decode(data, declared="gb2312")
    assert (decoded.encoding, decoded.doubt) == ("gb18030", decoding.UNLIKELY)
    assert decode(data).encoding == "big5hkscs"


@pytest.mark.parametrize("label", ["iso-8859-1", "windows-1252", "us-ascii", "no-such-encoding"])
def test_a_default_or_nonsense_declares_nothing(label: str) -> None:
    decoded = decode(LINE.encode("gb18030"), declared=label)
    assert (decoded.text, decoded.encoding) == (LINE, "gb18030")


def test_a_gbk_paragraph_in_a_utf8_file_is_read_by_itself() -> None:
    lines = [LINE, "九月二十五日，瞿家湾迎来一批学员。", "群众代表说：今年收成很好。"]
    data = b"\n".join([lines[0].encode(), lines[1].encode("gbk"), lines[2].encode()])
    decoded = decode(data)
    assert decoded.text == "\n".join(lines)
    assert decoded.encoding == "utf-8+gb18030"
    assert decoded.doubt == decoding.MIXED


def test_a_file_cut_within_a_character_loses_that_character_only() -> None:
    decoded = decode((LINE * 3 + "\n" + LINE).encode()[:-2])
    assert decoded.text == LINE * 3 + "\n" + LINE[:-1] + "\N{REPLACEMENT CHARACTER}"
    assert (decoded.encoding, decoded.doubt, decoded.replaced) == ("utf-8", decoding.DAMAGED, 1)


def test_characters_that_were_lost_before_are_reported() -> None:
    decoded = decode("荆州\N{REPLACEMENT CHARACTER}日报".encode())
    assert (decoded.doubt, decoded.replaced) == (decoding.LOST, 1)


def test_line_ends_become_line_feeds_and_controls_signs() -> None:
    decoded = decode(f"{LINE}\r\n乙\r丙\u2028丁\x85戊\f己\0庚\x1b\t\u202e".encode())
    assert decoded.text == f"{LINE}\n乙\n丙\n丁\n戊\n己␀庚␛\t\u202e"
    assert (decoded.doubt, decoded.replaced) == (decoding.CONTROLS, 2)


def test_utf16_without_a_mark_is_not_taken_for_ascii() -> None:
    assert decode("plain ASCII".encode("utf-16-le")).text == "plain ASCII"


@given(st.text())
def test_utf8_comes_back_as_it_was_but_for_what_is_tidied(text: str) -> None:
    data = codecs.BOM_UTF8 + text.encode("utf-8", "surrogatepass")
    decoded = decode(data)
    assert not set(decoded.text) & set("\0\r\u2028\u2029\x85\ud800\ufdd0")
    if decoded.doubt is None:
        assert decoded.text == text.removeprefix("\ufeff") or "\n" in decoded.text


@given(st.binary(max_size=400), st.sampled_from([None, "gbk", "utf-16", "utf-7", "rot13", "hex", ""]))
def test_no_bytes_are_too_strange(data: bytes, declared: str | None) -> None:
    decoded = decode(data, declared=declared)
    decoded.text.encode()
    assert decoded.replaced <= max(1, len(data))


def test_pictures_and_programs_are_no_text() -> None:
    chance = random.Random(22)
    for length in (64, 500, 5000, 50_000):
        assert not decoding.is_text(decode(chance.randbytes(length)))
    for text in (LINE, "café naïve", "ニュースを読む", "뉴스", "𠮷野家😀"):
        assert decoding.is_text(decode(text.encode()))


def test_the_workbench_shows_every_reading_the_likeliest_first() -> None:
    shown = decoding.candidates(("title: \n" + LINE).encode("gb18030"), length=10)
    assert shown[0][0] == "gb18030"
    assert {encoding for encoding, _, _ in shown} == set(decoding.ENCODINGS)
    assert shown[0][1] == LINE[:10]
    assert [score for _, _, score in shown] == sorted((s for _, _, s in shown), reverse=True)
    assert decode_as(LINE.encode("gb18030"), "big5hkscs").doubt == decoding.DAMAGED
