"""An article on paper, or in a PDF file, with its margins."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPagedPaintDevice, QPainter

from corpus.model import ParagraphKind
from desktop.reader.annotation_layer import Accepts
from desktop.reader.attention import Attention
from desktop.reader.composing import compose
from desktop.reader.look import Look
from desktop.reader.overlay import Overlay
from desktop.reader.page import Page
from desktop.reader.painting import Painting
from desktop.reader.scene import Scene
from desktop.reader.scripts import ORIGINAL
from desktop.reader.sheet import clean_sheet
from desktop.reader.typography import Typography

RESOLUTION = 96
"""Dots per inch that a device must be set to: the type is measured for it. Letters stay outlines."""
TEXT_SIZE = 10.5
"""Points of running text on paper: 五号, what Chinese books and papers are set in."""
_FOOT = 30.0
"""Pixels at the foot of a page, for its number."""


def print_page(
    page: Page,
    device: QPagedPaintDevice,
    look: Look,
    *,
    points: float = TEXT_SIZE,
    script: str = ORIGINAL,
    accepts: Accepts | None = None,
) -> int:
    """Paints an article on ``device``, a printer or a PDF writer; returns the number of pages.

    The device's resolution must be ``RESOLUTION``. ``accepts`` chooses among the annotations.
    """
    look = replace(look, paper="#ffffff")
    typography = Typography(look, points)
    sheet = clean_sheet(page)
    overlay = Overlay(page, sheet, accepts)
    scene = compose(page, sheet, overlay, look, typography, device.width(), script=script)
    room = device.height() - _FOOT
    scene.settle(0.0, _everything(scene), None)
    number = 0
    y = 0.0
    with QPainter(device) as painter:
        while number == 0 or y < scene.height - 1.0:
            if number:
                device.newPage()
            number += 1
            end = page_end(scene, y, room)
            _paint(scene, painter, y, end)
            _number(scene, painter, number, QRectF(0.0, room, device.width(), _FOOT))
            y = end
    return number


def page_end(scene: Scene, y: float, room: float) -> float:
    """Where a page that begins at ``y`` ends: after its last whole line, before a memo if it can."""
    if scene.height <= y + room:
        return scene.height
    ends = [bottom for bottom in _line_ends(scene, y, room) if y + room / 2 < bottom <= y + room]
    boxes = [box for _, box, _, _ in scene.memos.visible(y, room + 1.0)]
    whole = [end for end in ends if not any(box.top() < end < box.bottom() for box in boxes)]
    return max(whole or ends, default=y + room)


def _line_ends(scene: Scene, y: float, room: float) -> list[float]:
    """The feet of the lines that a page may end with; a heading is not left alone at its end."""
    return [
        scene.flow.top(index) + laid.line_box(line)[1]
        for index, laid in scene.flow.visible(y, room)
        if scene.flow.sheet.blocks[index].style != ParagraphKind.HEADING
        for line in range(laid.line_count)
    ]


def _everything(scene: Scene) -> float:
    """More than the height of the scene, whatever the estimates were."""
    return 10.0 * scene.height + 10_000.0


def _paint(scene: Scene, painter: QPainter, y: float, end: float) -> None:
    painter.save()
    painter.setClipRect(QRectF(0.0, 0.0, painter.device().width(), end - y))
    painter.translate(0.0, -y)
    Painting(scene, Attention(paragraph=-1), painter).paint(y, end - y)
    painter.restore()


def _number(scene: Scene, painter: QPainter, number: int, area: QRectF) -> None:
    painter.setFont(scene.typography.number)
    painter.setPen(QColor(scene.look.muted))
    width = painter.fontMetrics().horizontalAdvance(str(number))
    painter.drawText(QPointF(area.center().x() - width / 2, area.bottom() - 6.0), str(number))
