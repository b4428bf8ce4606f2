from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.model import Span
from desktop.reader.units import clause, grown, sentence

TEXT = "「我们每周四都会巡河，沿着河道清理垃圾。」村民吴兴国说：“守护清清河水……”寒暑不辍！"


def at(words: str) -> Span:
    start = TEXT.index(words)
    return Span(start, start + len(words))


@pytest.mark.parametrize(
    ("inside", "found"),
    [
        ("巡河", "「我们每周四都会巡河"),
        ("河道", "沿着河道清理垃圾"),
        ("村民", "村民吴兴国说"),
        ("辍", "寒暑不辍"),
    ],
)
def test_a_clause_ends_before_its_stop(inside: str, found: str) -> None:
    assert clause(TEXT, at(inside)).slice(TEXT) == found


@pytest.mark.parametrize(
    ("inside", "found"),
    [
        ("巡河", "「我们每周四都会巡河，沿着河道清理垃圾。」"),
        ("村民", "村民吴兴国说：“守护清清河水……”"),
        ("寒暑", "寒暑不辍！"),
    ],
)
def test_a_sentence_takes_its_stop_and_closing_quotes(inside: str, found: str) -> None:
    assert sentence(TEXT, at(inside)).slice(TEXT) == found


def test_a_selection_grows_step_by_step_to_the_whole() -> None:
    word = at("河道")
    span = Span(word.start + 1, word.start + 1)
    steps = []
    while span != Span(0, len(TEXT)):
        span = grown(TEXT, span, word)
        steps.append(span.slice(TEXT))
    assert steps == [
        "河道",
        "沿着河道清理垃圾",
        "「我们每周四都会巡河，沿着河道清理垃圾。」",
        TEXT,
    ]


@given(st.text(alphabet="国家，。！」…\n", min_size=1, max_size=30), st.data())
def test_growing_always_grows_and_comes_to_an_end(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    span = Span(start, data.draw(st.integers(start, len(text))))
    word = Span(start, start + 1)
    while (larger := grown(text, span, word)) != span:
        assert larger.contains(span)
        span = larger
    assert span == Span(0, len(text))


@pytest.mark.parametrize("text", ["村党支部书记说，好。", "村黨支部書記說，好。"])
def test_between_word_and_clause_come_longer_words(text: str) -> None:
    word, span = Span(4, 6), Span(5, 5)
    steps = []
    while span != Span(0, len(text)):
        span = grown(text, span, word)
        steps.append(span)
    assert steps == [word, Span(2, 6), Span(0, 7), Span(0, len(text))]
