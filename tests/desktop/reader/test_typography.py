from __future__ import annotations

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from desktop.reader.look import LEADING, Look
from desktop.reader.typography import Typography


@pytest.mark.parametrize("name", ["body", "heading", "caption", "verse", "signature", "raw"])
def test_leading_moves_the_lines_of_everything_alike(qtbot: QtBot, name: str) -> None:
    usual, loose = Typography(Look()), Typography(replace(Look(), leading=2 * LEADING))
    assert loose.style(name).pitch == pytest.approx(2 * usual.style(name).pitch)
    assert loose.em == usual.em


def test_running_text_has_the_leading_that_was_asked_for(qtbot: QtBot) -> None:
    typography = Typography(replace(Look(), leading=1.5))
    assert typography.style("body").pitch == pytest.approx(1.5 * typography.em)


def test_articles_are_set_in_the_face_that_was_asked_for(qtbot: QtBot) -> None:
    typography = Typography(replace(Look(), serif=("KaiTi", "serif")))
    assert typography.style("body").font.families() == ["KaiTi", "serif"]
    assert typography.title.font.families() == ["KaiTi", "serif"]
