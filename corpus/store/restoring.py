"""Putting a backup in the place of a project, and a project in another place."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from corpus.model import MeipiError
from corpus.store import backups, disk, opening
from corpus.store.file import ProjectFile


def restore(path: Path, backup: Path) -> Path | None:
    """Put ``backup`` at ``path``; where the project that was there was put, or None if there was none.

    Raises MeipiError ``bad-backup`` when the backup is not whole, ``in-use`` when the project is open,
    ``not-saved`` when the disk refuses.
    """
    if not backup.is_file() or not backups.is_good(backup):
        raise MeipiError("bad-backup", "{backup} is no whole Meipi project; nothing was done.", backup=backup)
    opening.refuse_open(path)
    with _exchanging(path) as made:
        aside = _put_aside(path) if path.exists() else None
        shutil.copyfile(backup, made)
    return aside


def save_copy(file: ProjectFile, path: Path) -> None:
    """A verified copy of an open project at ``path``, in the place of what is there.

    Raises MeipiError ``in-use`` when a project that is open is there, ``not-saved``, ``backup-failed``.
    """
    opening.refuse_open(path)
    with _exchanging(path) as made:
        backups.copy(file, made)


@contextmanager
def _exchanging(path: Path) -> Iterator[Path]:
    """A new file that takes the place of the project at ``path`` when the block ends well."""
    try:
        with disk.replacing(path) as made:
            yield made
            # Before the exchange: a log that is left beside another file would be played into it.
            disk.log(path).unlink(missing_ok=True)
            path.with_name(path.name + "-journal").unlink(missing_ok=True)
    except (OSError, sqlite3.DatabaseError) as error:
        raise MeipiError(
            "not-saved", "{path}: not saved, because the disk refused ({error}).", path=path, error=error
        ) from error


def _put_aside(path: Path) -> Path:
    """A copy of the project as it is, damaged or not, with its log."""
    stamp = f"{datetime.now(UTC):%Y%m%dT%H%M%S.%fZ}"
    aside = path.with_name(f"{path.stem}.before-restore-{stamp}{path.suffix}")
    for part, copy in ((path, aside), (disk.log(path), disk.log(aside))):
        if part.exists():
            shutil.copyfile(part, copy)
            disk.sync(copy)
    return aside
