"""Files that are there whole or not at all."""

from __future__ import annotations

import os
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

TEMPORARY = ".meipi-*.part"
"""The names of files that are not yet in their place; a killed process leaves one."""


@contextmanager
def replacing(path: Path) -> Iterator[Path]:
    """An empty file beside ``path`` that takes its place, safe on the disk, when the block ends well.

    When the block raises nothing is left behind. Raises OSError when the folder or the disk refuses.
    """
    with passing(path.parent) as made:
        yield made
        put(made, path)


@contextmanager
def passing(folder: Path) -> Iterator[Path]:
    """An empty file in ``folder`` that is gone when the block ends, unless it was put somewhere."""
    # Not by mkstemp, which would keep the file from everybody else whatever the user's umask allows.
    made = folder / TEMPORARY.replace("*", uuid.uuid4().hex)
    made.touch(exist_ok=False)
    try:
        yield made
    finally:
        made.unlink(missing_ok=True)


def put(made: Path, path: Path) -> None:
    """Give a file its name, once it is on the disk; what had the name is replaced."""
    sync(made)
    made.replace(path)
    sync(path.parent)


def sync(path: Path) -> None:
    """Make sure that a file, or the names in a folder, are on the disk."""
    if path.is_dir() and os.name == "nt":
        return  # Windows cannot open a folder, and writes its names through by itself
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def log(path: Path) -> Path:
    """Where SQLite keeps the write-ahead log of a project."""
    return path.with_name(path.name + "-wal")
