from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from desktop.reader.scripts import SCRIPTS, writer
from desktop.reader.view import ReaderView
from tests.desktop.reader.pages import page

MIXED = "黨建聯建賦能粵桂邊界，干部下乡发展头发"


@pytest.mark.parametrize("script", SCRIPTS)
def test_every_script_keeps_the_length(script: str) -> None:
    assert len(writer(script)(MIXED)) == len(MIXED)


def test_phrases_choose_the_characters() -> None:
    assert writer("simplified")("黨建聯建賦能粵桂邊界") == "党建联建赋能粤桂边界"
    assert writer("traditional")("发展与头发") == "發展與頭髮"
    assert writer("original")(MIXED) == MIXED


def test_the_reader_shows_another_script_over_the_same_text(qtbot: QtBot) -> None:
    view = ReaderView()
    qtbot.addWidget(view)
    view.resize(845, 600)
    view.show_page(page([MIXED]))
    view.show()
    before = view.viewport().grab().toImage()
    view.select_all()
    told = view.selection()
    view.set_script("traditional")
    assert view.selection() == told
    view.clear_selection()
    after = view.viewport().grab().toImage()
    assert after != before
    view.set_script("original")
    assert view.viewport().grab().toImage() == before
    with pytest.raises(ValueError, match="original, simplified, traditional"):
        view.set_script("pinyin")
