"""What is painted, by the colours that come out: look at `desktop/reader/painting.py` beside it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from corpus.model import AnnotationKind, Code, Label, Span, Status
from desktop.reader.look import Look
from desktop.reader.view import ReaderView
from tests.desktop.reader.pages import TEXTS, annotation, page

TEXT = "\n".join(TEXTS)
LOOK = Look(labels={Label.GPE: "#0000ff", Label.LOC: "#0000ff"})
CODES = {"g": Code("g", "绿", "#00ff00"), "r": Code("r", "红", "#ff0000")}


@pytest.fixture
def reader(qtbot: QtBot) -> ReaderView:
    view = ReaderView()
    qtbot.addWidget(view)
    view.set_look(LOOK)
    view.resize(845, 600)
    # A bare page: what is painted is what a test adds.
    view.show_page(replace(page(), mentions=()))
    view.show()
    view.go_to_paragraph(1)
    return view


def painted(reader: ReaderView) -> QImage:
    return reader.viewport().grab().toImage()


def box(reader: ReaderView, words: str) -> QRect:
    """The box of the words in the viewport; they stand in one line."""
    start = TEXT.index(words)
    first, last = reader.character_rect(start), reader.character_rect(start + len(words) - 1)
    whole = first.united(last)
    return QRect(reader.viewport().mapFromGlobal(whole.topLeft()), whole.size())


def share(image: QImage, area: QRect, colour: str, *, within: int = 12) -> float:
    """The share of an area's pixels that are nearly of a colour."""
    wanted = QColor(colour)
    found = 0
    area = area.intersected(image.rect())
    for y in range(area.top(), area.bottom() + 1):
        for x in range(area.left(), area.right() + 1):
            seen = image.pixelColor(x, y)
            apart = (seen.red() - wanted.red(), seen.green() - wanted.green(), seen.blue() - wanted.blue())
            found += max(map(abs, apart)) <= within
    return found / (area.width() * area.height())


def hue_share(image: QImage, area: QRect, hue: int) -> float:
    """The share of an area's pixels that are tinted with a hue (degrees)."""
    found = 0
    for y in range(area.top(), area.bottom() + 1):
        for x in range(area.left(), area.right() + 1):
            seen = image.pixelColor(x, y)
            near = abs((seen.hslHue() - hue + 180) % 360 - 180) <= 25
            found += near and seen.hslSaturationF() > 0.3
    return found / (area.width() * area.height())


GREEN, RED, BLUE = 120, 0, 240


def test_paper_and_ink(reader: ReaderView) -> None:
    image = painted(reader)
    assert image.pixelColor(5, 5).name() == LOOK.paper
    area = box(reader, "洪湖之畔")
    assert share(image, area, LOOK.ink, within=60) > 0.03
    assert share(image, area, LOOK.paper) > 0.4


def test_a_span_is_washed_in_its_colour_and_nothing_beside_it(reader: ReaderView) -> None:
    reader.set_annotations([annotation("1", TEXT, "洪湖之畔", "g")], CODES)
    image = painted(reader)
    assert hue_share(image, box(reader, "洪湖之畔"), GREEN) > 0.5
    assert hue_share(image, box(reader, "乌林镇"), GREEN) == 0


def test_two_codes_on_one_span_are_two_bands(reader: ReaderView) -> None:
    reader.set_annotations([annotation("1", TEXT, "洪湖之畔", "g", "r")], CODES)
    image, area = painted(reader), box(reader, "洪湖之畔")
    upper = area.adjusted(0, 2, 0, -area.height() // 2 - 2)
    lower = area.adjusted(0, area.height() // 2 + 2, 0, -2)
    assert hue_share(image, upper, GREEN) > 0.4
    assert hue_share(image, lower, RED) > 0.4
    assert hue_share(image, upper, RED) == 0


def test_a_nested_span_keeps_its_own_colour_within_a_rim(reader: ReaderView) -> None:
    outer = annotation("1", TEXT, "清晨，洪湖之畔，乌林镇", "g")
    reader.set_annotations([outer, annotation("2", TEXT, "洪湖之畔", "r")], CODES)
    image, area = painted(reader), box(reader, "洪湖之畔")
    assert hue_share(image, area.adjusted(0, 6, 0, -6), RED) > 0.4
    assert hue_share(image, QRect(area.left(), area.bottom() - 1, area.width(), 1), GREEN) > 0.4


def test_a_paragraph_has_a_stripe_over_all_its_lines_and_no_wash(reader: ReaderView) -> None:
    whole = annotation("1", TEXT, TEXTS[2], "g", kind=AnnotationKind.PARAGRAPH)
    reader.set_annotations([whole], CODES)
    image, first = painted(reader), box(reader, "为加强")
    margin = QRect(first.left() - 20, first.top(), 8, 90)
    assert hue_share(image, margin, GREEN) > 0.3
    assert hue_share(image, first, GREEN) == 0


def test_a_proposal_is_paler_than_a_mark(reader: ReaderView) -> None:
    shades = []
    for status in (Status.ACCEPTED, Status.PENDING):
        reader.set_annotations([annotation("1", TEXT, "洪湖之畔", "g", status=status)], CODES)
        area = box(reader, "洪湖之畔")
        shades.append(painted(reader).pixelColor(area.left() + 1, area.top() + 4).red())
    assert shades[0] < shades[1] < QColor(LOOK.paper).red()


def test_mentions_are_underlined_below_their_letters(reader: ReaderView) -> None:
    reader.show_page(page())
    area = box(reader, "洪湖")
    below = QRect(area.left() + 3, area.bottom() - 6, area.width() - 6, 10)
    assert hue_share(painted(reader), below, BLUE) > 0.1
    reader.set_visible_labels(frozenset())
    assert hue_share(painted(reader), below, BLUE) == 0


def test_selected_words_have_the_tint_of_the_look(reader: ReaderView) -> None:
    area = box(reader, "洪湖之畔")
    before = painted(reader)
    start = TEXT.index("洪湖之畔")
    reader.select(Span(start, start + 4))
    after = painted(reader)
    point = (area.left() + 1, area.bottom() + 2)
    assert before.pixelColor(*point) != after.pixelColor(*point)
    assert after.pixelColor(*point).blue() > after.pixelColor(*point).red()


@pytest.mark.parametrize("layer", ["search", "hover", "revealed", "variants"])
def test_every_layer_shows(reader: ReaderView, layer: str) -> None:
    before = painted(reader)
    start = TEXT.index("洪湖之畔")
    reader.highlight(layer, [Span(start, start + 4)])
    area = box(reader, "洪湖之畔")
    assert painted(reader).copy(area) != before.copy(area)
    reader.highlight(layer, [])
    assert painted(reader) == before


def test_memos_stand_in_vermilion_in_the_right_margin(reader: ReaderView) -> None:
    margin = QRect(660, box(reader, "洪湖").top() - 4, 180, 60)
    accent = QColor(LOOK.accent).hslHue()
    assert hue_share(painted(reader), margin, accent) == 0
    reader.set_annotations([annotation("1", TEXT, "洪湖之畔", "g", memo="一条眉批")], CODES)
    assert hue_share(painted(reader), margin, accent) > 0.02


def test_a_narrow_view_marks_memos_beside_the_line(reader: ReaderView) -> None:
    reader.resize(480, 600)
    area = box(reader, "清晨")
    right = QRect(reader.viewport().width() - 32, area.top(), 31, area.height())
    accent = QColor(LOOK.accent).hslHue()
    assert hue_share(painted(reader), right, accent) == 0
    reader.set_annotations([annotation("1", TEXT, "洪湖", "g", memo="一条眉批")], CODES)
    assert hue_share(painted(reader), right, accent) > 0.02


def test_the_dark_look_has_light_letters_on_dark_paper(reader: ReaderView) -> None:
    dark = replace(LOOK, paper="#1d1b18", ink="#e3ddd0", muted="#a69d8d", selection="#384a58")
    reader.set_look(dark)
    image = painted(reader)
    assert image.pixelColor(5, 5).name() == dark.paper
    assert share(image, box(reader, "洪湖之畔"), dark.ink, within=60) > 0.03
