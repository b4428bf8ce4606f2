"""Writing a file so that there is either the old one or the whole new one (rule R25)."""

from __future__ import annotations

import os
import stat
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from corpus.model import MeipiError

TEMPORARY_PREFIX = ".meipi-"
TEMPORARY_SUFFIX = ".part"
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
        handle, name = tempfile.mkstemp(TEMPORARY_SUFFIX, TEMPORARY_PREFIX, path.parent)
    except OSError as error:
        raise _refused(path, error) from error
    temporary = Path(name)
    try:
        with os.fdopen(handle, "w+b") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        temporary.chmod(_permissions(path))
        temporary.replace(path)
        _sync_folder(path.parent)
    except OSError as error:
        raise _refused(path, error) from error
    finally:
        temporary.unlink(missing_ok=True)


def sweep(folder: Path) -> None:
    """Takes away the temporary files that a killed export left in ``folder`` more than a day ago."""
    with suppress(OSError):
        for leftover in folder.glob(f"{TEMPORARY_PREFIX}*{TEMPORARY_SUFFIX}"):
            if time.time() - leftover.stat().st_mtime > ABANDONED:
                leftover.unlink(missing_ok=True)


def _permissions(path: Path) -> int:
    """Those of the file that is replaced, or what the user's umask gives a new one."""
    try:
        return stat.S_IMODE(path.stat().st_mode)
    except FileNotFoundError:
        mask = os.umask(0)
        os.umask(mask)
        return 0o666 & ~mask


def _sync_folder(folder: Path) -> None:
    """The new name, too, on the disk. Windows cannot open a folder, and need not."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _refused(path: Path, error: OSError) -> MeipiError:
    return MeipiError(
        "export-not-written",
        "{path} was not written: {reason}. Free some space or choose another folder.",
        path=path,
        reason=error.strerror or error,
    )
