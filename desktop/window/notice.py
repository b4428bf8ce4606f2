"""A line that says something without stopping anyone."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QToolButton, QWidget

from desktop.plain_label import PlainLabel


class Notice(QFrame):
    """A sentence above the text, with at most one thing to do about it.

    ``kind`` is ``error`` or ``warning``. It stays until it is closed, answered or replaced; what
    only tells that all went well stands in the status bar.
    """

    def __init__(self, parent: QWidget | None = None, *, closable: bool = True) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self._text = PlainLabel()
        self._text.setWordWrap(True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._answer = QPushButton()
        self._answer.clicked.connect(self._on_answered)
        self._act: Callable[[], object] | None = None
        close = QToolButton()
        close.setText("×")
        close.setAccessibleName(self.tr("Close this message"))
        close.setToolTip(self.tr("Close this message"))
        close.clicked.connect(self.hide)
        close.setVisible(closable)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 10, 8)
        row.setSpacing(12)
        row.addWidget(self._text, 1)
        row.addWidget(self._answer)
        row.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    def say(
        self,
        text: str,
        *,
        kind: str = "error",
        answer: str = "",
        act: Callable[[], object] | None = None,
    ) -> None:
        """Show a sentence; ``answer`` is the title of a button that calls ``act``."""
        self._text.setText(text)
        self.setAccessibleName(text)
        self._act = act
        self._answer.setText(answer)
        self._answer.setVisible(bool(answer))
        self.setProperty("kind", kind)
        self.style().unpolish(self)
        self.style().polish(self)
        self.show()

    def text(self) -> str:
        """What is being said; nothing when it is closed."""
        return self._text.text() if not self.isHidden() else ""

    def _on_answered(self) -> None:
        self.hide()
        if self._act:
            self._act()
