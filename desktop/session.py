"""What was open, and how the window lay: remembered from one start to the next."""

from __future__ import annotations

import json
from dataclasses import astuple, dataclass
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

MOST_ENCODINGS = 500
"""Files and folders whose encoding is remembered, the last that were chosen."""

FAILED_STARTS = 3
"""After so many starts that never came to an end, the last project is not opened by itself (rule R32)."""


@dataclass(frozen=True, slots=True)
class ChosenEncoding:
    """The encoding that the user chose for a file, or for all files of a folder."""

    path: str
    encoding: str
    is_folder: bool = False


class Session:
    """The last projects, and the window's layout, kept in QSettings."""

    def __init__(self, store: QSettings) -> None:
        self._store = store

    @property
    def project(self) -> Path | None:
        """The project that was open last, if its file is still there."""
        name = str(self._store.value("session/project", ""))
        return Path(name) if name and Path(name).exists() else None

    @project.setter
    def project(self, path: Path) -> None:
        self._store.setValue("session/project", str(path))
        recent = [str(path), *(str(each) for each in self.recent if each != path)]
        self._store.setValue("session/recent", recent[:8])

    @property
    def recent(self) -> tuple[Path, ...]:
        """The projects opened last, newest first, that are still there."""
        names = self._store.value("session/recent", [])
        listed = [names] if isinstance(names, str) else names if isinstance(names, list) else []
        return tuple(Path(name) for name in listed if Path(name).exists())

    @property
    def encodings(self) -> tuple[ChosenEncoding, ...]:
        """The encodings that were chosen, each path once."""
        stored = self._store.value("session/encodings", "[]")
        return tuple(ChosenEncoding(*each) for each in json.loads(str(stored)))

    def remember_encoding(self, chosen: ChosenEncoding) -> None:
        kept = [each for each in self.encodings if each.path != chosen.path]
        listed = [astuple(each) for each in (*kept, chosen)][-MOST_ENCODINGS:]
        self._store.setValue("session/encodings", json.dumps(listed))

    @property
    def panel(self) -> int:
        """The tab of the panels that was in front."""
        return int(str(self._store.value("session/panel", 0)) or 0)

    @panel.setter
    def panel(self, number: int) -> None:
        self._store.setValue("session/panel", number)

    @property
    def untold(self) -> str:
        """What went wrong behind the closed window, to be told at the next start; empty where nothing did."""
        return str(self._store.value("session/untold", ""))

    @untold.setter
    def untold(self, text: str) -> None:
        self._store.setValue("session/untold", text)

    def layout(self, name: str) -> QByteArray:
        """A geometry or splitter state; empty when there is none."""
        value = self._store.value(f"layout/{name}")
        return value if isinstance(value, QByteArray) else QByteArray()

    def set_layout(self, name: str, state: QByteArray) -> None:
        self._store.setValue(f"layout/{name}", state)

    def begin(self) -> bool:
        """Count a start. False when the last few starts never came to an end."""
        failed = int(str(self._store.value("session/starts", 0)) or 0)
        self._store.setValue("session/starts", failed + 1)
        self._store.sync()
        return failed < FAILED_STARTS

    def settle(self) -> None:
        """The start went well."""
        self._store.setValue("session/starts", 0)
        self._store.sync()
