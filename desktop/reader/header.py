"""What stands above the text: kicker, title, deck, and chips for who, when and how cleaned."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QPointF, QRectF
from PySide6.QtGui import QFontMetricsF

from corpus.model import Article, Code, Credit, Edit, Span
from corpus.model.span import merge_spans
from desktop.reader.columns import Columns
from desktop.reader.laid_block import LaidBlock
from desktop.reader.page import Page
from desktop.reader.scripts import Writer
from desktop.reader.typography import Style, Typography

TOP = 34.0
_BELOW = 26.0
_CHIP_GAP = 8.0
_CHIP_SIDE = 11.0
"""Pixels: above and below the header, between two chips, from a chip's edge to its words."""


@dataclass(frozen=True, slots=True)
class Chip:
    """A small rounded box with a word in it. ``colour`` is a code's, shown as a dot."""

    text: str
    quiet: bool = False
    colour: str | None = None


def chips(page: Page, codes: Sequence[Code] = ()) -> list[Chip]:
    """Outlet, date, byline, what cleaning did, and the ``codes`` of the whole article."""
    article = page.article
    found = [Chip(text) for text in (article.source, article.date) if text]
    if article.byline:
        found.append(Chip(byline(article.byline)))
    if cleaned := _cleaned(page):
        found.append(Chip(cleaned, quiet=True))
    return found + [Chip(code.name, colour=code.colour) for code in codes]


def byline(credits: Sequence[Credit]) -> str:
    """The names with a role before the first that has it: 记者 甲 · 乙 · 摄影 丙."""
    words = []
    role = None
    for credit in credits:
        words.append(f"{credit.role} {credit.name}" if credit.role not in (None, role) else credit.name)
        role = credit.role
    return " · ".join(words)


def _cleaned(page: Page) -> str:
    """How much was repaired in this article and dropped around it; nothing when nothing was."""
    own = own_ranges(page.article)
    starts = [span.start for span in own]

    def is_here(edit: Edit) -> bool:
        last = bisect_right(starts, edit.span.start)
        return last > 0 and edit.span.start < own[last - 1].end

    repairs = sum(
        edit.applied and bool(edit.before.strip() or edit.after.strip()) and is_here(edit)
        for edit in page.edits
    )
    lines = sum(len(piece.text.splitlines()) or 1 for piece in page.furniture)
    parts = []
    if repairs:
        parts.append(QCoreApplication.translate("Header", "Repaired: %n", "", repairs))
    if lines:
        parts.append(QCoreApplication.translate("Header", "Lines removed: %n", "", lines))
    return " · ".join(parts)


def own_ranges(article: Article) -> tuple[Span, ...]:
    """The raw ranges that an article was printed on, sorted and merged."""
    return merge_spans([span for paragraph in article.paragraphs for span in paragraph.spans])


class Header:
    """The laid-out header of a page: lines of words, and chips in rows."""

    def __init__(
        self,
        page: Page,
        typography: Typography,
        columns: Columns,
        *,
        codes: Sequence[Code] = (),
        write: Writer = str,
    ) -> None:
        self.codes = tuple(codes)
        self.lines: list[tuple[QPointF, LaidBlock, Style]] = []
        self.chips: list[tuple[QRectF, Chip]] = []
        y = TOP
        article = page.article
        for text, style in (
            (article.kicker, typography.kicker),
            (article.title, typography.title),
            (article.subtitle, typography.deck),
        ):
            if text:
                laid = LaidBlock(write(text), style, columns.measure)
                self.lines.append((QPointF(columns.text, y), laid, style))
                y += laid.height
        self.height = self._place_chips(chips(page, codes), typography, columns, y)

    def _place_chips(self, found: list[Chip], typography: Typography, columns: Columns, top: float) -> float:
        """Puts the chips in rows under the words; returns the height of the whole header."""
        if not found and not self.lines:
            return TOP
        metrics = QFontMetricsF(typography.chip.font)
        height = metrics.height() + 5.0
        x, y = columns.text, top + 0.6 * typography.em
        right = columns.text + columns.measure
        for chip in found:
            dot = _CHIP_SIDE if chip.colour else 0.0
            width = min(metrics.horizontalAdvance(chip.text) + 2 * _CHIP_SIDE + dot, columns.measure)
            if x > columns.text and x + width > right:
                x, y = columns.text, y + height + _CHIP_GAP * 0.75
            self.chips.append((QRectF(x, y, width, height), chip))
            x += width + _CHIP_GAP
        return (y + height if found else top) + _BELOW
