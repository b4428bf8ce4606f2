"""Opening a project file, in the order of rule R2, for writing or, with a reason, for reading only."""

from __future__ import annotations

import os
import shutil
import sqlite3
import sys
from collections.abc import Sequence
from pathlib import Path

from corpus.model import MeipiError
from corpus.store import backups, check, notes, places, schema, snapshots, vetting
from corpus.store.file import ProjectFile, connect
from corpus.store.problems import Problem
from corpus.store.schema import Lineage

_THEN = (
    "PRAGMA query_only = OFF",
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = FULL",
    "PRAGMA foreign_keys = ON",
    "PRAGMA busy_timeout = 5000",
)
"""Once the file is vetted. With NORMAL 272 of 300 simulated power cuts lost acts, with FULL none
of 1,000 (``tests/trials/power.py``)."""

_AT_RISK = "PRAGMA journal_mode = TRUNCATE"
"""Instead of the log, in a network or synced folder: as safe, and one file at rest, for a commit of 1.8
instead of 0.2 ms (measured on a virtual disk)."""

_ON_A_MAC = ("PRAGMA fullfsync = ON", "PRAGMA checkpoint_fullfsync = ON")

_open_here: set[tuple[int, int]] = set()
"""Device and inode of the projects open in this process. Copying one of them would drop its lock:
on POSIX closing any handle of a file gives up all locks of the process on it."""


def open_file(path: Path, *, accept_loss: bool = False, lineage: Lineage = schema.OURS) -> ProjectFile:
    """The project file at ``path``, vetted and locked, brought to the newest version.

    Where it must not be written it is open for reading only, and says why: ``newer-version``,
    ``damaged``, ``annotations-missing`` (unless ``accept_loss``), ``no-permission`` or ``in-use``.
    Raises MeipiError ``no-file``, ``in-use`` (in this very process, or too large to be copied),
    ``migration-failed``, or what ``vetting.vet`` and ``backups.make`` raise.
    """
    if not path.is_file():
        raise MeipiError("no-file", "There is no file {path}.", path=path)
    if _mark(path) in _open_here:
        raise _in_use(path)
    if not (os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)):
        return _snapshot(path, "no-permission", lineage)
    try:
        file = _open(path, accept_loss, lineage)
    except sqlite3.OperationalError as error:
        if not vetting.is_busy(error):
            raise vetting.unreadable(path, error) from error
        try:
            return _snapshot(path, "in-use", lineage)
        except MeipiError:
            raise _in_use(path) from error
    _hold(file)
    return file


def _open(path: Path, accept_loss: bool, lineage: Lineage) -> ProjectFile:
    connection = connect(path)
    try:
        version = vetting.vet(path, connection, lineage)
        file = ProjectFile(path, connection)
        file.problems = check.at_opening(file)
        newer = version > lineage.newest
        file.readonly = "newer-version" if newer else _ban(file.problems, accept_loss)
        if file.readonly is not None and version < lineage.newest:
            connection.close()
            snapshot = _snapshot(path, file.readonly, lineage)
            snapshot.problems = file.problems
            return snapshot
        if file.readonly is None:
            if version < lineage.newest:
                _migrate(file, version, lineage)
            for pragma in _THEN + (_ON_A_MAC if sys.platform == "darwin" else ()):
                at_risk = "journal_mode" in pragma and places.place(path) is not None
                connection.execute(_AT_RISK if at_risk else pragma)
            if file.problems:
                check.accept_loss(file)
        return file
    except BaseException:
        connection.close()
        raise


def _ban(problems: Sequence[Problem], accept_loss: bool) -> str | None:
    """Why a file with such problems must not be written, or None."""
    if any(problem.id != check.MISSING for problem in problems):
        return "damaged"
    return check.MISSING if problems and not accept_loss else None


def _migrate(file: ProjectFile, version: int, lineage: Lineage) -> None:
    """From an older version to the newest: a verified copy first, then all or nothing (rule R28)."""
    folder = backups.default_folder(file.path, file.value(backups.UID))
    backups.make(file, folder, lineage=lineage)
    file.connection.execute("PRAGMA query_only = OFF")
    file.connection.execute("PRAGMA synchronous = FULL")
    with file.transaction():
        before = check.counts(file), len(list(check.damaged_rows(file)))
        _bring_up(file, lineage)
        found = schema.fingerprint(schema.objects(file.connection))
        dangling = file.rows("PRAGMA foreign_key_check")
        after = check.counts(file), len(list(check.damaged_rows(file)))
        if found != lineage.fingerprints[-1] or dangling or after != before:
            raise MeipiError(
                "migration-failed",
                "{path} could not be brought from version {version} to this one; it was left as it was.",
                path=file.path,
                version=version,
            )


def _bring_up(file: ProjectFile, lineage: Lineage) -> None:
    from corpus.store.migrations import migrate  # only now; see there

    with file.transaction():
        migrate(file.connection, lineage.load())


def _snapshot(path: Path, reason: str, lineage: Lineage) -> ProjectFile:
    """A private copy of a project, for reading only."""
    folder = snapshots.take(path)
    try:
        copy = folder / path.name
        connection = connect(copy)
        try:
            if vetting.vet(copy, connection, lineage) < lineage.newest:
                connection.execute("PRAGMA query_only = OFF")
                _bring_up(ProjectFile(copy, connection), lineage)
        except BaseException:
            connection.close()
            raise
        return ProjectFile(path, connection, readonly=reason, on_close=lambda: shutil.rmtree(folder))
    except BaseException:
        shutil.rmtree(folder, ignore_errors=True)
        raise


def _hold(file: ProjectFile) -> None:
    """Note, here and beside the file, that it is open, until it is closed."""
    mark = _mark(file.path)
    _open_here.add(mark)
    notes.leave(file.path)

    def let_go() -> None:
        _open_here.discard(mark)
        notes.take_away(file.path)

    file.on_close = let_go


def _mark(path: Path) -> tuple[int, int]:
    stat = path.stat()
    return stat.st_dev, stat.st_ino


def refuse_open(path: Path) -> None:
    """Raises MeipiError ``in-use`` when somebody has the file at ``path`` open, be it damaged or not."""
    if not path.is_file():
        return
    if _mark(path) in _open_here:
        raise _in_use(path)
    connection = connect(path)
    try:
        connection.execute("BEGIN EXCLUSIVE")
        connection.execute("COMMIT")
    except sqlite3.DatabaseError as error:  # damaged, or no database at all: nobody can have it open
        if vetting.is_busy(error):
            raise _in_use(path) from error
    finally:
        connection.close()


def _in_use(path: Path) -> MeipiError:
    return MeipiError(
        "in-use", "{path} is open in another program ({holder}).", path=path, holder=notes.holder(path)
    )
