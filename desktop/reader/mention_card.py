"""The card over a mention: what it is, what it stands for, why it was found."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from corpus.model import Label
from desktop.reader.look import Look

WIDTH = 320
"""Pixels; longer lines are broken."""
PADDING = 12
GAP = 6
"""Pixels between the card and its words."""
_BREAKING = Qt.TextFlag.TextWordWrap | Qt.TextFlag.TextWrapAnywhere


@dataclass(frozen=True, slots=True)
class CardText:
    """What a card says: the kind, the name, and further lines; the last ones are keys."""

    label: Label
    kind: str
    name: str
    lines: tuple[str, ...] = ()
    keys: str = ""


class MentionCard(QWidget):
    """Paints plain text only; it takes neither focus nor mouse, so that reading goes on under it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = Look()
        self._text: CardText | None = None
        self.setObjectName("mention-card")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    def set_look(self, look: Look) -> None:
        """Wear the theme's colours and faces."""
        self._look = look
        self.update()

    def text(self) -> CardText | None:
        """What the card says while it is shown."""
        return self._text if self.isVisible() else None

    def open_at(self, words: QRect, text: CardText) -> None:
        """Show the card below ``words`` (on the screen), or above them where there is no room."""
        self._text = text
        self.setAccessibleName(f"{text.kind}: {text.name}")
        self.setAccessibleDescription("\n".join((*text.lines, text.keys)))
        parent = self.parentWidget()
        room = parent.rect() if parent is not None else words
        place = parent.mapFromGlobal(words.topLeft()) if parent is not None else words.topLeft()
        self.resize(self.sizeHint())
        y = place.y() + words.height() + GAP
        if y + self.height() > room.bottom():
            y = max(place.y() - GAP - self.height(), 0)
        x = max(min(place.x() - PADDING, room.right() - self.width() - 4), 0)
        self.move(QPoint(x, y))
        self.show()
        self.raise_()
        self.update()

    def sizeHint(self) -> QSize:
        rows = self._rows()
        height = sum(self._height(text, font) for text, font, _ in rows) + 3 * max(len(rows) - 1, 0)
        return QSize(WIDTH, height + 2 * PADDING)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._text is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._look.hairline), 1.0))
        painter.setBrush(QColor(self._look.paper))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5.0, 5.0)
        y = PADDING
        for text, font, colour in self._rows():
            height = self._height(text, font)
            painter.setFont(font)
            painter.setPen(QColor(colour))
            painter.drawText(QRect(PADDING, y, WIDTH - 2 * PADDING, height), _BREAKING, text)
            y += height + 3

    def _rows(self) -> Sequence[tuple[str, QFont, str]]:
        if self._text is None:
            return ()
        small, name = QFont(self.font()), QFont(self.font())
        small.setFamilies(list(self._look.sans))
        name.setFamilies(list(self._look.serif))
        name.setPointSizeF(self.font().pointSizeF() * 1.25)
        keys = QFont(small)
        keys.setPointSizeF(self.font().pointSizeF() * 0.85)
        kind = self._look.labels.get(self._text.label, self._look.muted)
        rows = [(self._text.kind, small, kind), (self._text.name, name, self._look.ink)]
        rows += [(line, small, self._look.ink) for line in self._text.lines]
        rows.append((self._text.keys, keys, self._look.muted))
        return [row for row in rows if row[0]]

    def _height(self, text: str, font: QFont) -> int:
        width = WIDTH - 2 * PADDING
        return QFontMetrics(font).boundingRect(0, 0, width, 10_000, int(_BREAKING), text).height()
