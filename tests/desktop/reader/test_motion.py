from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from corpus.text.words import cut
from desktop.reader.columns import columns
from desktop.reader.flow import Flow
from desktop.reader.look import Look
from desktop.reader.motion import Motion, Walker, motion_of
from desktop.reader.sheet import clean_sheet
from desktop.reader.typography import Typography
from tests.desktop.reader.pages import TEXTS, page

pytestmark = pytest.mark.usefixtures("qapp")

TEXT = "\n".join(TEXTS)
THIRD = len(TEXTS[0]) + len(TEXTS[1]) + 2


@pytest.fixture
def walker(qapp: object) -> Walker:
    typography = Typography(Look())
    flow = Flow(clean_sheet(page()), typography, columns(845, typography.em), top=0.0)
    return Walker(flow, cut, 300.0)


def go(walker: Walker, position: int, *motions: Motion) -> int:
    goal = None
    for motion in motions:
        position, goal = walker.move(motion, position, goal)
    return position


def test_characters_forward_and_back_over_paragraphs(walker: Walker) -> None:
    assert go(walker, 0, Motion.LEFT) == 0
    assert go(walker, 0, Motion.RIGHT) == 1
    end = len(TEXTS[0])
    assert go(walker, end, Motion.RIGHT) == end + 1
    assert go(walker, end + 1, Motion.LEFT) == end
    assert go(walker, len(TEXT), Motion.RIGHT) == len(TEXT)


def test_words_are_jieba_words(walker: Walker) -> None:
    assert TEXT[: go(walker, 0, Motion.WORD_RIGHT)] == "清晨"
    assert go(walker, 2, Motion.WORD_LEFT) == 0
    assert walker.word(TEXT.index("生态") + 1).slice(TEXT) == "生态"
    assert walker.word(len(TEXTS[0])).slice(TEXT) == "。"
    assert go(walker, len(TEXTS[0]), Motion.WORD_RIGHT) == len(TEXTS[0]) + 1


def test_lines_keep_the_column(walker: Walker) -> None:
    start = THIRD + 8
    below = go(walker, start, Motion.DOWN)
    x = walker.flow.caret(start).left()
    assert abs(walker.flow.caret(below).left() - x) < 20
    assert walker.flow.caret(below).top() > walker.flow.caret(start).top()
    assert go(walker, start, Motion.DOWN, Motion.UP) == start


def test_a_short_line_between_does_not_lose_the_column(walker: Walker) -> None:
    start = 20
    assert go(walker, start, Motion.DOWN) == len(TEXTS[0]) + 1 + len(TEXTS[1])
    over = go(walker, start, Motion.DOWN, Motion.DOWN)
    assert abs(walker.flow.caret(over).left() - walker.flow.caret(start).left()) < 20


def test_the_first_and_the_last_line_lead_to_the_ends(walker: Walker) -> None:
    assert go(walker, 5, Motion.UP) == 0
    assert go(walker, len(TEXT) - 3, Motion.DOWN) == len(TEXT)
    assert go(walker, 5, Motion.PAGE_DOWN, Motion.PAGE_DOWN, Motion.PAGE_DOWN) == len(TEXT)


def test_edges_of_lines_paragraphs_and_text(walker: Walker) -> None:
    middle = THIRD + 40
    start, end = go(walker, middle, Motion.LINE_START), go(walker, middle, Motion.LINE_END)
    assert THIRD < start <= middle <= end < THIRD + len(TEXTS[2])
    assert walker.flow.caret(start).top() == walker.flow.caret(end).top()
    assert go(walker, middle, Motion.PARAGRAPH_START) == THIRD
    assert go(walker, middle, Motion.PARAGRAPH_END) == THIRD + len(TEXTS[2])
    assert go(walker, middle, Motion.START) == 0
    assert go(walker, middle, Motion.END) == len(TEXT)


def test_the_folds_of_a_long_paragraph_are_one(qapp: object) -> None:
    typography = Typography(Look())
    sheet = clean_sheet(page(["一句话。" * 1500, "尾"]))
    walker = Walker(Flow(sheet, typography, columns(845, typography.em), top=0.0), cut, 300.0)
    assert len(walker.paragraph(3500)) == 6000
    seam = sheet.blocks[1].span.start
    assert go(walker, seam - 1, Motion.RIGHT) == seam
    assert go(walker, seam, Motion.LEFT) == seam - 1
    assert go(walker, seam - 1, Motion.WORD_RIGHT) == seam
    assert go(walker, seam, Motion.WORD_LEFT) == seam - 1
    assert walker.word(seam).start == seam


@pytest.mark.parametrize("motion", list(Motion))
def test_nothing_moves_in_an_empty_text(qapp: object, motion: Motion) -> None:
    typography = Typography(Look())
    walker = Walker(Flow(clean_sheet(page([])), typography, columns(845, 17.0), top=0.0), cut, 300.0)
    assert walker.move(motion, 0, None)[0] == 0


def test_keys_of_the_platform() -> None:
    def press(key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> object:
        return motion_of(QKeyEvent(QEvent.Type.KeyPress, key, modifiers))

    assert press(Qt.Key.Key_Right) == (Motion.RIGHT, False)
    assert press(Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier) == (Motion.LEFT, True)
    assert press(Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier) == (Motion.WORD_RIGHT, False)
    assert press(Qt.Key.Key_J) is None
