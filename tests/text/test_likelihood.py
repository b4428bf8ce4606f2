from __future__ import annotations

import pytest

from corpus.resources import sample_folder
from corpus.text import script
from corpus.text.decoding import FLOOR, PLAUSIBLE
from corpus.text.likelihood import likelihood

PRESS = "荆州与岳阳两地干部共建党建合作示范带，群众满意。"


def test_press_text_is_likely_in_either_script() -> None:
    for path in sample_folder().glob("*.txt"):
        text = path.read_text("utf-8")
        assert likelihood(text) > -8.0
        assert likelihood(script.convert(text, "s2t")[0]) > -8.0


@pytest.mark.parametrize(
    ("encoding", "reading"),
    [("utf-8", "gb18030"), ("gb18030", "big5hkscs"), ("gb18030", "utf-16-le"), ("utf-8", "latin-1")],
)
def test_a_wrong_reading_is_unlikely(encoding: str, reading: str) -> None:
    assert likelihood((PRESS * 10).encode(encoding).decode(reading, "replace")) < PLAUSIBLE


def test_ascii_does_not_count() -> None:
    assert likelihood("<p class='a'>\r\n\t1234") == 0.0
    assert likelihood(f"<p>{PRESS}</p>") == likelihood(PRESS)


@pytest.mark.parametrize("text", ["\0\x01\x02", "\ue000\ue001", "\N{REPLACEMENT CHARACTER}"])
def test_what_is_no_text_is_below_the_floor(text: str) -> None:
    assert likelihood(text) < FLOOR
