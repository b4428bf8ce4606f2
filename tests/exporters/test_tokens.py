from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.exporters.labels import Labelled
from corpus.exporters.tokens import sentences, tokens
from corpus.model import Span


def test_a_closing_quote_belongs_to_its_sentence() -> None:
    text = "他说：“路通了！”大家笑。\n第二段没有句号"
    assert [span.slice(text) for span in sentences(text)] == [
        "他说：“路通了！”",
        "大家笑。",
        "第二段没有句号",
    ]


@given(st.text(alphabet="路通。！”\n 　a𠮷"))
def test_sentences_hold_all_but_white_space(text: str) -> None:
    spans = list(sentences(text))
    kept = "".join(span.slice(text) for span in spans)
    assert "".join(kept.split()) == "".join(text.split())
    assert all(span.slice(text) == span.slice(text).strip() != "" for span in spans)


@pytest.mark.parametrize("by", ["character", "word"])
def test_labels_cover_whole_tokens(by: str) -> None:
    text = "县交通局修公路"
    label = Labelled(Span(2, 5), "x")
    cut = tokens(text, Span(0, len(text)), by=by, labels=[label])
    assert {2, 5} <= {edge for token in cut for edge in (token.start, token.end)}


def test_a_combining_mark_is_no_token_of_its_own() -> None:
    text = "e\u0301 𠮷👨‍👩‍👧"
    cut = tokens(text, Span(0, len(text)), by="character")
    assert [token.slice(text) for token in cut] == ["e\u0301", "𠮷", "👨‍👩‍👧"]
