from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.model import Span
from corpus.resources import sample_folder
from corpus.text import words

SAMPLES = sorted(sample_folder().glob("*.txt"))
PRESS = st.text(
    st.one_of(
        st.sampled_from("岳阳荆州两地年轻干部九月考察中国的了在12..--%&+#_abXY 。，“”\n"),
        st.sampled_from("😀か한é０９鄉鎮"),
    ),
    max_size=40,
)


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_the_fast_cut_is_the_cut_of_jieba_on_the_sample_documents(path: Path) -> None:
    text = path.read_text("utf-8")
    assert [span.slice(text) for span in words.cut(text)] == words.reference().lcut(text)


@given(PRESS)
def test_the_fast_cut_is_the_cut_of_jieba_on_anything(text: str) -> None:
    assert [span.slice(text) for span in words.cut(text)] == words.reference().lcut(text)


@given(st.one_of(PRESS, st.text(max_size=40)))
def test_words_cover_the_text_without_a_gap(text: str) -> None:
    for spans in (words.cut(text), [span for span, _ in words.tag(text)]):
        assert "".join(span.slice(text) for span in spans) == text


def test_positions_are_code_points() -> None:
    assert words.cut("𠮷😀中国")[-1] == Span(2, 4)


def test_tags_are_those_of_jieba_for_nine_words_in_ten() -> None:
    import jieba.posseg

    agreed = known = 0
    words.load()
    for path in SAMPLES[:3]:
        text = path.read_text("utf-8")
        theirs = set()
        position = 0
        for word, flag in jieba.posseg.lcut(text):
            theirs.add((Span(position, position + len(word)), flag))
            position += len(word)
        agreed += len(theirs & set(words.tag(text)))
        known += len(theirs)
    assert agreed / known > 0.9


def test_frequencies_are_those_of_the_dictionary() -> None:
    assert words.frequency("中国") > words.frequency("瞿家湾") + words.frequency("荆州") > 0
    assert words.frequency("荆岳两") == 0
    assert words.total() > 50_000_000
    assert words.character_frequencies()["国"] > words.frequency("中国")


def test_no_cache_file_is_read_or_written(tmp_path: Path) -> None:
    planted = tmp_path / "jieba.cache"
    planted.write_bytes(b"")
    planted.chmod(0o444)
    code = "from corpus.text import words; words.load(); import jieba; print(jieba.lcut('北京大学生'))"
    result = subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ, "TMPDIR": str(tmp_path), "PYTHONPATH": os.pathsep.join(sys.path)},
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    assert result.stdout.strip() == "['北京', '大学生']"
    assert planted.read_bytes() == b""
    assert [path.name for path in tmp_path.iterdir()] == ["jieba.cache"]


def test_a_longer_word_is_the_next_one_of_the_dictionary() -> None:
    text = "村党支部书记说"
    span, found = Span(4, 6), []
    while (wider := words.longer(text, span)) is not None:
        span = wider
        found.append(span.slice(text))
    assert found == ["支部书记"]
    assert words.longer("", Span(0, 0)) is None


@given(PRESS, st.data())
def test_a_longer_word_is_in_the_dictionary_and_longer(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    span = Span(start, data.draw(st.integers(start, len(text))))
    found = words.longer(text, span)
    if found is not None:
        assert found.contains(span)
        assert len(found) > len(span)
        assert words.frequency(found.slice(text)) > 0


def test_no_word_of_the_dictionary_is_longer_than_is_looked_for() -> None:
    assert max(len(word) for word, count in words.frequencies().items() if count) == words.LONGEST_WORD
