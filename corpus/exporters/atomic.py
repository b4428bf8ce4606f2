"""Writing a file so that there is either the old one or the whole new one (rule R25)."""

from __future__ import annotations

import stat
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from corpus.model import MeipiError
from corpus.store import disk

ABANDONED = 24 * 3600
"""Seconds after which a temporary file of ours belongs to no running export: none has taken a day."""


@contextmanager
def atomic_file(path: Path) -> Iterator[BinaryIO]:
    """A binary file to write and read back, which takes the place of ``path`` when the block ends well.

    It is on the disk before it has the name, and keeps the permissions of the file it replaces.
    When the block raises, nothing is left behind and what stood at ``path`` is untouched. Raises
    MeipiError ``export-not-written`` when the folder or the disk refuses.
    """
    sweep(path.parent)
    try:
        with disk.replacing(path) as made, made.open("w+b") as file:
            if path.exists():
                made.chmod(stat.S_IMODE(path.stat().st_mode))
            yield file
    except OSError as error:
        raise MeipiError(
            "export-not-written",
            "{path} was not written: {reason}. Free some space or choose another folder.",
            path=path,
            reason=error.strerror or error,
        ) from error


def sweep(folder: Path) -> None:
    """Takes away the temporary files that a killed export left in ``folder`` more than a day ago."""
    with suppress(OSError):
        for leftover in folder.glob(disk.TEMPORARY):
            if time.time() - leftover.stat().st_mtime > ABANDONED:
                leftover.unlink(missing_ok=True)
