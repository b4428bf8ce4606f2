"""The line at the foot of the window."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QDateTime, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QSizePolicy, QToolButton, QWidget

from desktop.elided_label import ElidedLabel
from desktop.plain_label import PlainLabel
from desktop.tasks import Progress

NOTE_STAYS = 12_000
"""Milliseconds: time to read two lines twice."""


class StatusBar(QFrame):
    """The project, when it was saved, where the reader is, how much there is, what is being done.

    ``cancel_requested`` says that the work in hand is to stop, ``unstick_requested`` that the code that
    sticks is to be let go.
    """

    cancel_requested = Signal()
    unstick_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("status-bar")
        self._project, self._saved, self._place = ElidedLabel(), ElidedLabel(), ElidedLabel()
        self._note = PlainLabel(name="status-note")
        self._going = QTimer(self, singleShot=True, interval=NOTE_STAYS)
        self._going.timeout.connect(self._note.clear)
        self._selected, self._counts, self._work = ElidedLabel(), ElidedLabel(), ElidedLabel()
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(80)
        self._cancel = QToolButton()
        self._cancel.setText(self.tr("Cancel"))
        self._cancel.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._cancel.clicked.connect(self.cancel_requested)
        self._sticky = QToolButton()
        self._sticky.setObjectName("status-sticky")
        self._sticky.setToolTip(self.tr("Each selection gets this code; Esc ends it"))
        self._sticky.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._sticky.clicked.connect(self.unstick_requested)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 0, 14, 0)
        row.setSpacing(22)
        for label in (self._project, self._saved, self._place, self._selected):
            row.addWidget(label)
        row.addWidget(self._sticky)
        row.addWidget(self._note, 1)
        work = QHBoxLayout()
        work.setSpacing(8)
        for widget in (self._work, self._bar, self._cancel):
            work.addWidget(widget)
        row.addLayout(work)
        row.addWidget(self._counts)
        self._note.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._shrink()
        # Work that begins or ends must not move the text above.
        self.setFixedHeight(self.fontMetrics().height() + 8)
        self.show_work(())
        self.show_sticky("")

    def show_project(self, name: str) -> None:
        self._project.setText(name)
        self._saved.clear()

    def show_saved(self) -> None:
        """Something was written just now."""
        now = QDateTime.currentDateTime().toString("HH:mm:ss")
        self._saved.setText(self.tr("Saved {time}").format(time=now))

    def show_note(self, text: str) -> None:
        """Say for a while that something was done."""
        self._note.setText(text)
        self._note.setToolTip(text)
        self._going.start()

    def note(self) -> str:
        return self._note.text()

    def show_place(self, number: int, count: int) -> None:
        """Paragraph ``number`` (from 1) of ``count``; nothing without paragraphs."""
        text = self.tr("Paragraph {number} / {count}").format(number=number, count=count)
        self._place.setText(text if count else "")

    def show_selected(self, characters: int) -> None:
        self._selected.setText(self.tr("%n character(s) selected", "", characters) if characters else "")

    def show_sticky(self, name: str) -> None:
        """The name of the code that sticks; empty when none does."""
        self._sticky.setText(self.tr("Sticks: {code} · Esc").format(code=name))
        self._sticky.setVisible(bool(name))

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
        for label in (*self.findChildren(PlainLabel), self._cancel, self._sticky):
            label.setFont(font)
