"""Making an empty project file."""

from __future__ import annotations

import uuid
from contextlib import closing
from pathlib import Path

from corpus.model import MeipiError
from corpus.store import disk, schema
from corpus.store.file import connect


def create(path: Path, *, name: str, at: str) -> None:
    """Make an empty project, whole or not at all, also when we are killed on the way.

    Raises MeipiError ``file-exists``, ``no-folder`` or ``not-saved``.
    """
    if path.exists():
        raise MeipiError("file-exists", "{path} is there already; choose another name.", path=path)
    if not path.parent.is_dir():
        raise MeipiError("no-folder", "There is no folder {folder}.", folder=path.parent)
    try:
        with disk.replacing(path) as made:
            _fill(made, name=name, at=at)
    except OSError as error:
        raise MeipiError(
            "not-saved", "{path}: not saved, because the disk refused ({error}).", path=path, error=error
        ) from error


def _fill(path: Path, *, name: str, at: str) -> None:
    from corpus.store.migrations import migrate  # only now; see there

    with closing(connect(path)) as connection:
        connection.execute(f"PRAGMA application_id = {schema.APPLICATION_ID}")
        connection.execute("BEGIN")
        migrate(connection)
        settings = {"uid": uuid.uuid4().hex, "name": name, "created": at}
        connection.executemany("INSERT INTO settings VALUES (?, ?)", settings.items())
        connection.execute("COMMIT")
