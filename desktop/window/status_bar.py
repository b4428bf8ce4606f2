"""The line at the foot of the window."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QDateTime, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QToolButton, QWidget

from desktop.plain_label import PlainLabel
from desktop.tasks import Progress


class StatusBar(QFrame):
    """The project, when it was saved, where the reader is, how much there is, what is being done.

    ``cancel_requested`` says that the work in hand is to stop.
    """

    cancel_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("status-bar")
        self._project, self._saved, self._place = PlainLabel(), PlainLabel(), PlainLabel()
        self._selected, self._counts, self._work = PlainLabel(), PlainLabel(), PlainLabel()
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(120)
        self._cancel = QToolButton()
        self._cancel.setText(self.tr("Cancel"))
        self._cancel.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._cancel.clicked.connect(self.cancel_requested)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 4, 14, 4)
        row.setSpacing(22)
        for label in (self._project, self._saved, self._place, self._selected):
            row.addWidget(label)
        row.addStretch(1)
        work = QHBoxLayout()
        work.setSpacing(8)
        for widget in (self._work, self._bar, self._cancel):
            work.addWidget(widget)
        row.addLayout(work)
        row.addWidget(self._counts)
        self._shrink()
        self.show_work(())

    def show_project(self, name: str) -> None:
        self._project.setText(name)
        self._saved.clear()

    def show_saved(self) -> None:
        """Something was written just now."""
        now = QDateTime.currentDateTime().toString("HH:mm:ss")
        self._saved.setText(self.tr("Saved {time}").format(time=now))

    def show_place(self, number: int, count: int) -> None:
        """Paragraph ``number`` (from 1) of ``count``; nothing without paragraphs."""
        text = self.tr("Paragraph {number} / {count}").format(number=number, count=count)
        self._place.setText(text if count else "")

    def show_selected(self, characters: int) -> None:
        self._selected.setText(self.tr("%n character(s) selected", "", characters) if characters else "")

    def show_counts(self, articles: int, annotations: int) -> None:
        parts = (self.tr("%n article(s)", "", articles), self.tr("%n annotation(s)", "", annotations))
        self._counts.setText(" · ".join(parts))

    def show_work(self, running: Sequence[Progress]) -> None:
        """What is being done in the background; the first of several."""
        for widget in (self._work, self._bar, self._cancel):
            widget.setVisible(bool(running))
        if not running:
            return
        first = running[0]
        self._bar.setRange(0, first.total)
        self._bar.setValue(first.done)
        name = f"{first.title} · {first.name}" if first.name else first.title
        counted = f"{name} {first.done}/{first.total}" if first.total else name
        metrics = self._work.fontMetrics()
        self._work.setText(metrics.elidedText(counted, Qt.TextElideMode.ElideMiddle, 320))

    def _shrink(self) -> None:
        font = self.font()
        font.setPointSizeF(font.pointSizeF() * 0.9)
        for label in (*self.findChildren(PlainLabel), self._cancel):
            label.setFont(font)
