"""The side note that says who has a project open. The lock itself is SQLite's (rule R10)."""

from __future__ import annotations

import json
import os
import socket
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Holder:
    """Who has the project open: computer, process number and ISO 8601 UTC time of opening."""

    host: str
    pid: int
    since: str

    def __str__(self) -> str:
        return f"{self.host}, process {self.pid}, since {self.since}"


def place(path: Path) -> Path:
    """Where the note of the project at ``path`` lies."""
    return path.with_name(f".{path.name}.open")


def leave(path: Path) -> None:
    """Say that this process has the project open. Where no note can be written, none is."""
    since = datetime.now(UTC).isoformat(timespec="seconds")
    holder = Holder(socket.gethostname(), os.getpid(), since)
    try:
        place(path).write_text(json.dumps(asdict(holder)), encoding="utf-8")
    except OSError:
        return


def take_away(path: Path) -> None:
    place(path).unlink(missing_ok=True)


def holder(path: Path) -> Holder | None:
    """Who left the note, or None when there is none that can be read."""
    try:
        note = json.loads(place(path).read_text(encoding="utf-8"))
        return Holder(str(note["host"]), int(note["pid"]), str(note["since"]))
    except (OSError, ValueError, KeyError, TypeError):
        return None
