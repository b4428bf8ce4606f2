"""Codes that are dragged to the text."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget

CODE_MIME = "application/x-meipi-code"
"""A dragged code: its id in UTF-8."""


class CodeDrops(QObject):
    """Watches what is dragged over a widget; takes codes, and leaves all else to its parents.

    ``over`` carries the point that a code is held over, None when it left; ``dropped`` the code's
    id and the point where it was let go.
    """

    over = Signal(object)
    dropped = Signal(object, object)

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        widget.setAcceptDrops(True)
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DragLeave:
            self.over.emit(None)
            return False
        code = dropped_code(event.mimeData()) if isinstance(event, QDropEvent) else None
        if code is None or not isinstance(event, QDropEvent):
            return False
        # A move would take the code out of its tree.
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        if event.type() == QEvent.Type.Drop:
            self.over.emit(None)
            self.dropped.emit(code, event.position())
        else:
            self.over.emit(event.position())
        return True


def dropped_code(data: QMimeData) -> str | None:
    """The id of the code that is dragged, None when it is something else."""
    if not data.hasFormat(CODE_MIME):
        return None
    return bytes(data.data(CODE_MIME).data()).decode("utf-8", "replace") or None
