"""Files dropped on the window."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from corpus import PROJECT_SUFFIX


class Dropping(QObject):
    """Opens a project that is dropped on ``window``; imports anything else, with Shift at once."""

    def __init__(
        self,
        window: QWidget,
        *,
        open_project: Callable[[Path], object],
        import_paths: Callable[[Sequence[Path]], object],
        import_at_once: Callable[[Sequence[Path]], object],
    ) -> None:
        super().__init__(window)
        self._open = open_project
        self._import = import_paths
        self._import_at_once = import_at_once
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDragEnterEvent) and _paths(event.mimeData()):
            event.acceptProposedAction()
            return True
        if event.type() == QEvent.Type.Drop and isinstance(event, QDropEvent):
            at_once = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._take(_paths(event.mimeData()), at_once=at_once)
            event.acceptProposedAction()
            return True
        return super().eventFilter(watched, event)

    def _take(self, paths: list[Path], *, at_once: bool) -> None:
        projects = [path for path in paths if path.suffix.lower() == PROJECT_SUFFIX]
        if projects:
            self._open(projects[0])
        elif paths:
            (self._import_at_once if at_once else self._import)(paths)


def _paths(data: QMimeData) -> list[Path]:
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
