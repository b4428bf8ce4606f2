"""The side note that says who has a project open. The lock itself is SQLite's (rule R10)."""

from __future__ import annotations

import getpass
import json
import os
import re
import socket
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Holder:
    """Who has the project open: computer, process number, ISO 8601 UTC time of opening, and user, if told."""

    host: str
    pid: int
    since: str
    user: str = ""

    def __str__(self) -> str:
        whose = f"{self.user} on {self.host}" if self.user else self.host
        return f"{whose}, process {self.pid}, since {self.since}"


def place(path: Path) -> Path:
    """Where the note of the project at ``path`` lies."""
    return path.with_name(f".{path.name}.open")


def leave(path: Path) -> None:
    """Say that this process has the project open. Where no note can be written, none is."""
    since = datetime.now(UTC).isoformat(timespec="seconds")
    holder = Holder(socket.gethostname(), os.getpid(), since, user())
    try:
        place(path).write_text(json.dumps(asdict(holder)), encoding="utf-8")
    except OSError:
        return


def user() -> str:
    """The name of who runs this process; empty where the system knows none."""
    try:
        return getpass.getuser()
    except (KeyError, OSError, ImportError):
        return ""


def whose() -> str:
    """Who we are, for the name of a file: ``user@host``, without what no file name can hold."""
    return re.sub(r"[^\w.@-]", "-", f"{user()}@{socket.gethostname()}".removeprefix("@"))


def take_away(path: Path) -> None:
    place(path).unlink(missing_ok=True)


def holder(path: Path) -> Holder | None:
    """Who left the note, or None when there is none that can be read."""
    try:
        note = json.loads(place(path).read_text(encoding="utf-8"))
        return Holder(str(note["host"]), int(note["pid"]), str(note["since"]), str(note.get("user", "")))
    except (OSError, ValueError, KeyError, TypeError):
        return None
