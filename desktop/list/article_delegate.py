"""How an article is drawn in the list."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from corpus.model import Progress
from corpus.project import ArticleRow
from desktop.list.article_model import HEADING, ROW
from desktop.list.progress_mark import PROGRESS_WIDTH, paint_progress
from desktop.offsets import Utf16, shown_text
from desktop.theme import LIGHT, Theme

MARGIN = 14
TITLE_LINES = 2
SMALL = 0.86
"""Size of the line below the title, as a part of the title's."""


class ArticleDelegate(QStyledItemDelegate):
    """The title on two lines; below it outlet and date, and on the right the number of annotations.

    What is in work has a half-filled dot before its outlet; what is done a tick, and its title recedes.

    Where the title takes one line, the article's first words stand below it, so that all rows are
    equally high: a list of a million rows must not be measured.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = LIGHT

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme

    def row_height(self, font: QFont) -> int:
        """Pixels of every row."""
        title, small = QFontMetricsF(font), QFontMetricsF(_smaller(font))
        return round(_leading(title) * TITLE_LINES + small.height() + 25)

    def heading_height(self, font: QFont) -> int:
        """Pixels of a heading above a row."""
        return round(QFontMetricsF(_smaller(font)).height() + 16)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(200, self.row_height(option.font))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row = index.data(ROW)
        if not isinstance(row, ArticleRow):
            return
        painter.save()
        rect: QRect = option.rect
        state = option.state
        font: QFont = option.font
        heading = index.data(HEADING)
        if heading:
            rect = rect.adjusted(0, self.heading_height(font), 0, 0)
            self._paint_heading(painter, option.rect, rect.top(), _smaller(font), heading)
        self._paint_ground(painter, rect, state)
        inner = QRectF(rect).adjusted(MARGIN, 10, -MARGIN, -9)
        self._paint_title(painter, inner, font, row)
        self._paint_foot(painter, inner, _smaller(font), row)
        painter.restore()

    def _paint_heading(self, painter: QPainter, rect: QRect, bottom: int, font: QFont, text: str) -> None:
        place = QRectF(rect.left() + MARGIN, rect.top(), rect.width() - 2 * MARGIN, bottom - rect.top())
        painter.fillRect(
            QRect(rect.left(), rect.top(), rect.width(), bottom - rect.top()), QColor(self._theme.list)
        )
        painter.fillRect(QRect(rect.left(), bottom - 1, rect.width(), 1), QColor(self._theme.hairline))
        painter.setPen(QColor(self._theme.muted))
        painter.setFont(font)
        painter.drawText(place, int(Qt.AlignmentFlag.AlignVCenter), text)

    def _paint_ground(self, painter: QPainter, rect: QRect, state: QStyle.StateFlag) -> None:
        theme = self._theme
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(theme.chosen))
            painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), QColor(theme.seal))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, QColor(theme.hover))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), QColor(theme.hairline))

    def _paint_title(self, painter: QPainter, inner: QRectF, font: QFont, row: ArticleRow) -> None:
        leading = _leading(QFontMetricsF(font))
        title = shown_text(row.title or self.tr("Without a title"))
        if row.continuation:
            title = self.tr("… {title}").format(title=title)
        recedes = row.progress is Progress.DONE or not row.title
        painter.setPen(QColor(self._theme.muted if recedes else self._theme.ink))
        lines = _paint_lines(painter, title, inner.topLeft(), inner.width(), font, leading)
        if lines < TITLE_LINES and row.opening:
            font = _smaller(font)
            painter.setPen(QColor(self._theme.muted))
            painter.setFont(font)
            metrics = QFontMetricsF(font)
            room = inner.height() - leading - metrics.height()
            below = QRectF(inner.left(), inner.top() + leading, inner.width(), room)
            opening = shown_text(" ".join(row.opening.split()))
            opening = metrics.elidedText(opening, Qt.TextElideMode.ElideRight, below.width())
            painter.drawText(below, int(Qt.AlignmentFlag.AlignVCenter), opening)

    def _paint_foot(self, painter: QPainter, inner: QRectF, font: QFont, row: ArticleRow) -> None:
        metrics = QFontMetricsF(font)
        foot = QRectF(inner.left(), inner.bottom() - metrics.height(), inner.width(), metrics.height())
        painter.setFont(font)
        marked = self.tr("{count} marked").format(count=row.annotations) if row.annotations else ""
        painter.setPen(QColor(self._theme.accent))
        painter.drawText(foot, int(Qt.AlignmentFlag.AlignRight), marked)
        foot.setRight(foot.right() - metrics.horizontalAdvance(marked) - 8)
        painter.setPen(QColor(self._theme.muted))
        if row.progress is not Progress.UNREAD:
            paint_progress(painter, foot, row.progress, QColor(self._theme.muted))
            foot.setLeft(foot.left() + PROGRESS_WIDTH)
        where = " · ".join(part for part in (row.source, row.date) if part)
        where = shown_text(where) or self.tr("Source and date unknown")
        where = metrics.elidedText(where, Qt.TextElideMode.ElideRight, foot.width())
        painter.drawText(foot, int(Qt.AlignmentFlag.AlignLeft), where)


def _smaller(font: QFont) -> QFont:
    small = QFont(font)
    small.setPointSizeF(font.pointSizeF() * SMALL)
    return small


def _leading(metrics: QFontMetricsF) -> float:
    """From one line of a title to the next: Noto's own line height is too airy for a list."""
    return round(metrics.ascent() + metrics.descent()) * 0.93


def _paint_lines(painter: QPainter, text: str, at: QPointF, width: float, font: QFont, leading: float) -> int:
    """Draw up to ``TITLE_LINES`` lines, the last one cut with an ellipsis. How many were drawn."""
    units = Utf16(text)
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    metrics = QFontMetricsF(font)
    painter.setFont(font)
    drawn = 0
    layout.beginLayout()
    while drawn < TITLE_LINES and (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        last = drawn == TITLE_LINES - 1
        end = len(text) if last else units.to_text(line.textStart() + line.textLength())
        shown = text[units.to_text(line.textStart()) : end].strip()
        shown = metrics.elidedText(shown, Qt.TextElideMode.ElideRight, width)
        place = QRectF(at.x(), at.y() + drawn * leading, width, leading)
        painter.drawText(place, int(Qt.AlignmentFlag.AlignVCenter), shown)
        drawn += 1
    layout.endLayout()
    return drawn
