"""The short steps: flattened lines, doubled signs, invisible characters."""

from __future__ import annotations

from corpus.cleaning import flattening, invisible, punctuation
from corpus.model import apply_edits
from tests.quality.texts import texts

LINES = [line for kind, line in texts()[0].paragraphs if kind == "body"]


def test_spaces_between_paragraphs_become_line_ends() -> None:
    text = " ".join(LINES)
    assert apply_edits(text, flattening.edits(text)) == "\n".join(LINES)


def test_spaces_that_a_width_made_go() -> None:
    whole = "".join(LINES)
    text = " ".join(whole[start : start + 40] for start in range(0, len(whole), 40))
    assert apply_edits(text, flattening.edits(text)) == whole


def test_spaces_of_a_mixed_text_stay() -> None:
    text = "The county sent 3 trucks. 县里派了三辆车。 They arrived at dawn. 天亮时到的。"
    assert flattening.edits(text) == []


def test_doubled_signs_go_where_a_page_has_several() -> None:
    text = "连日来，，各粮库门前车水马龙，收购进入高峰期，。农民售粮不用等，，按时来就行。"
    mended = "连日来，各粮库门前车水马龙，收购进入高峰期。农民售粮不用等，按时来就行。"
    assert apply_edits(text, punctuation.edits(text)) == mended
    assert punctuation.edits("他说，，算了。……真的！！") == []


def test_what_shows_nothing_goes_and_joiners_stay() -> None:
    text = "\ufeff省\u200b城👩\u200d🌾"
    assert apply_edits(text, invisible.edits(text)) == "省城👩\u200d🌾"
