"""A file that could not be read, as the preview and the report of an import tell it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Unread:
    """``reason`` is in the language of the window.

    ``path`` tells where the file is when it may be text in an encoding that was not found; else it is empty.
    """

    name: str
    reason: str
    path: str = ""

    @property
    def line(self) -> str:
        return f"{self.name}: {self.reason}"
