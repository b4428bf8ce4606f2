"""The articles that were read, one after the other."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

LONGEST = 200


class Trail(QObject):
    """Back and forward through what was read. ``article_wanted`` carries an article's id."""

    article_wanted = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._visited: list[int] = []
        self._place = -1

    def clear(self) -> None:
        self._visited = []
        self._place = -1

    def visit(self, article_id: int) -> None:
        """An article was opened; what lay ahead is forgotten unless it was reached by the trail."""
        if 0 <= self._place < len(self._visited) and self._visited[self._place] == article_id:
            return
        self._visited = [*self._visited[: self._place + 1], article_id][-LONGEST:]
        self._place = len(self._visited) - 1

    @property
    def can_go_back(self) -> bool:
        return self._place > 0

    @property
    def can_go_forward(self) -> bool:
        return self._place + 1 < len(self._visited)

    def back(self) -> None:
        if self.can_go_back:
            self._go(self._place - 1)

    def forward(self) -> None:
        if self.can_go_forward:
            self._go(self._place + 1)

    def _go(self, place: int) -> None:
        self._place = place
        self.article_wanted.emit(self._visited[place])
