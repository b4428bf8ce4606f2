"""Backups: verified copies, thinned out as they grow old (rule R26)."""

from __future__ import annotations

import re
import shutil
import sqlite3
from collections.abc import Callable, Iterable, Mapping
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from corpus.model import MeipiError
from corpus.store import check, disk, schema, vetting
from corpus.store.file import ProjectFile, connect
from corpus.store.schema import Lineage

REVISION = "SELECT revision FROM tally"
UID = "SELECT value FROM settings WHERE key = 'uid'"

LAST, DAYS, WEEKS, MONTHS = 12, 7, 4, 6
"""How many copies are kept: the newest ones, and the newest of each of the last days, weeks, months."""

ELSEWHERE = 3
"""How many are kept in a second place: it is for what befalls the folder, not for going back in time."""

_NAME = re.compile(r"(\d{8}T\d{6})Z-r(\d+)\.meipi")


@dataclass(frozen=True, slots=True)
class Backup:
    """One verified copy. ``revision`` counts the acts of the project up to it; ``at`` is UTC."""

    path: Path
    at: datetime
    revision: int

    @property
    def size(self) -> int:
        """In bytes."""
        return self.path.stat().st_size


def default_folder(path: Path, uid: str) -> Path:
    """Where the backups of a project go: beside it, by its name and its id."""
    return folder_in(path.parent / "meipi-backups", path, uid)


def folder_in(place: Path, path: Path, uid: str) -> Path:
    """The folder in ``place`` for the backups of one project.

    Two projects can have one name, one after the other; two copies of a project have one id.
    """
    return place / f"{path.stem}-{uid[:8]}"


def listed(folder: Path) -> tuple[Backup, ...]:
    """The copies in ``folder``, the newest first."""
    found = []
    for path in folder.glob("*.meipi") if folder.is_dir() else ():
        if match := _NAME.fullmatch(path.name):
            at = datetime.strptime(match[1], "%Y%m%dT%H%M%S").replace(tzinfo=UTC)
            found.append(Backup(path, at, int(match[2])))
    return tuple(sorted(found, key=lambda backup: (backup.at, backup.revision), reverse=True))


def mirror(backup: Backup, folder: Path) -> None:
    """The same copy in a second place, where the newest ``ELSEWHERE`` are kept: the first may be lost with
    all that lies beside the project. Raises MeipiError ``backup-failed``.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        if not (folder / backup.path.name).exists():
            with disk.replacing(folder / backup.path.name) as made:
                shutil.copyfile(backup.path, made)
    except OSError as error:
        raise _failed(folder, error) from error
    for old in listed(folder)[ELSEWHERE:]:
        old.path.unlink(missing_ok=True)


def make(
    file: ProjectFile,
    folder: Path,
    *,
    now: datetime | None = None,
    lineage: Lineage = schema.OURS,
) -> Backup:
    """A verified copy of the project in ``folder``; the newest one there when nothing has changed since.

    Older copies are thinned out only once the new one is verified. Raises MeipiError ``backup-failed``.
    """
    now = now or datetime.now(UTC)
    revision = int(file.value(REVISION))
    for newest in listed(folder)[:1]:
        if newest.revision == revision and is_good(newest.path, lineage=lineage):
            return newest
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with disk.passing(folder) as made:
            revision = copy(file, made, lineage=lineage)
            path = folder / f"{now:%Y%m%dT%H%M%S}Z-r{revision}.meipi"
            disk.put(made, path)
    except (OSError, sqlite3.DatabaseError) as error:
        raise _failed(folder, error) from error
    thin_out(folder)
    return Backup(path, now, revision)


def _failed(folder: Path, error: Exception) -> MeipiError:
    return MeipiError(
        "backup-failed", "No backup was made in {folder} ({error}).", folder=folder, error=error
    )


def copy(file: ProjectFile, made: Path, *, lineage: Lineage = schema.OURS) -> int:
    """Copy the project into the empty file ``made`` and verify that; the revision that was copied.

    Raises MeipiError ``backup-failed`` when the copy is not whole, OSError or sqlite3.DatabaseError
    when the disk refuses.
    """
    with closing(sqlite3.connect(made)) as target, file.copied_to(target):
        revision, there = int(file.value(REVISION)), check.counts(file)
    if not is_good(made, counts=there, lineage=lineage):
        raise MeipiError("backup-failed", "The copy {path} is not whole; it was not kept.", path=made)
    return revision


def is_good(path: Path, *, counts: Mapping[str, int] | None = None, lineage: Lineage = schema.OURS) -> bool:
    """Does the copy open, is it whole, and has it as many rows as ``counts`` says?"""
    connection = connect(path)
    try:
        vetting.vet(path, connection, lineage)
        made = ProjectFile(path, connection)
        same = counts is None or check.counts(made) == counts
        return same and not check.at_opening(made)
    except (MeipiError, sqlite3.DatabaseError):
        return False
    finally:
        connection.close()


def kept(times: Iterable[datetime]) -> set[datetime]:
    """Which of the copies made at ``times`` are kept."""
    newest_first = sorted(set(times), reverse=True)
    keep = set(newest_first[:LAST])
    periods: tuple[tuple[int, Callable[[datetime], object]], ...] = (
        (DAYS, lambda at: at.date()),
        (WEEKS, lambda at: at.isocalendar()[:2]),
        (MONTHS, lambda at: (at.year, at.month)),
    )
    for count, period in periods:
        newest: dict[object, datetime] = {}
        for at in newest_first:
            newest.setdefault(period(at), at)
        keep.update(list(newest.values())[:count])
    return keep


def thin_out(folder: Path) -> None:
    """Delete the copies that are not kept."""
    found = listed(folder)
    keep = kept(backup.at for backup in found)
    for backup in found:
        if backup.at not in keep:
            backup.path.unlink(missing_ok=True)
