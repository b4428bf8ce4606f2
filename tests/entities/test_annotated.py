"""Reading annotated paragraphs, and that those in the repository are sound."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest

from corpus.entities.annotated import Marked, read_marked
from corpus.entities.train import annotated_documents
from corpus.model import Label, Span
from corpus.resources import resource


def test_the_mark_up(tmp_path: Path) -> None:
    path = tmp_path / "some.txt"
    path.write_text(
        "# a-01 published=2024-05-02 outlet=某报\n[P 李明]捐出[M 1.8万余元=18000CNY+]。\n", encoding="utf-8"
    )
    [document] = read_marked(path)
    assert (document.name, document.published, document.outlet) == ("a-01", "2024-05-02", "某报")
    [paragraph] = document.paragraphs
    assert paragraph.text == "李明捐出1.8万余元。"
    assert paragraph.mentions == (
        Marked(Span(0, 2), Label.PER),
        Marked(Span(4, 10), Label.MONEY, "18000CNY", "+"),
    )


def test_a_bracket_that_is_left_over_is_an_error(tmp_path: Path) -> None:
    path = tmp_path / "slip.txt"
    path.write_text("# a-01\n[X 李明]捐款\n", encoding="utf-8")
    with pytest.raises(ValueError, match="a bracket is left over"):
        list(read_marked(path))


@pytest.mark.parametrize(
    "folder", [resource("models", "annotated"), Path("tests/data/gold/entities").absolute()]
)
def test_annotations_lie_in_their_text_and_apart(folder: Path) -> None:
    documents = list(annotated_documents(folder))
    assert len(documents) > 20
    for paragraph in (p for d in documents for p in d.paragraphs):
        spans = [mark.span for mark in paragraph.mentions]
        assert all(a.end <= b.start for a, b in pairwise(spans)), paragraph.text
        assert all(span.end <= len(paragraph.text) for span in spans)


def test_no_test_paragraph_is_trained_on() -> None:
    train = {p.text for d in annotated_documents(resource("models", "annotated")) for p in d.paragraphs}
    test = {p.text for d in annotated_documents(Path("tests/data/gold/entities")) for p in d.paragraphs}
    assert not train & test
