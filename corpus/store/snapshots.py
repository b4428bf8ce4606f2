"""A private copy of a project that cannot be opened in its place, for reading only (rule R10).

The file and its write-ahead log are copied at a moment when neither changes, which is what a
process that is killed would leave behind: SQLite reads it whole. The file alone would lack the latest
acts, without a word.
"""

from __future__ import annotations

import shutil
import tempfile
import time
from pathlib import Path

from corpus.model import MeipiError
from corpus.store import disk

LARGEST = 512 * 1024 * 1024
"""Bytes of a project that is copied for reading; that takes a second on a slow disk."""

_QUIET = 0.05
"""Seconds since the last write: file times are kept in steps of up to 10 ms on Linux."""

_PATIENCE = 0.3
"""Seconds until we give up: whoever opens a project is to be told within one, also where six processes on two
cores want it (``tests/trials/openers.py``: 0.6 s; 0.7 s with a patience of 0.5)."""


def take(path: Path) -> Path:
    """The folder that holds the copy, under the project's own name. The caller deletes it.

    Raises MeipiError ``cannot-copy`` when the project is too large or is written all the time.
    """
    deadline = time.monotonic() + _PATIENCE
    folder = Path(tempfile.mkdtemp(prefix="meipi-"))
    try:
        while time.monotonic() < deadline and path.stat().st_size <= LARGEST:
            before = _state(path)
            if time.time() - max(changed for _, changed in before.values()) / 1e9 < _QUIET:
                time.sleep(_QUIET)
                continue
            for part in before:
                shutil.copyfile(part, folder / part.name)
            if _state(path) == before:
                return folder
    except OSError as error:
        shutil.rmtree(folder, ignore_errors=True)
        raise MeipiError("unreadable", "{path} cannot be read ({error}).", path=path, error=error) from error
    shutil.rmtree(folder, ignore_errors=True)
    raise MeipiError("cannot-copy", "{path} is being written and cannot be read just now.", path=path)


def _state(path: Path) -> dict[Path, tuple[int, int]]:
    """Size and time of the project and its log."""
    parts = [path, disk.log(path)]
    found = [(part, part.stat()) for part in parts if part.exists()]
    return {part: (stat.st_size, stat.st_mtime_ns) for part, stat in found}
