"""T7: kill -9 while a project is brought to a newer version: the old one whole, or the new one whole.

``python -m tests.trials.migrating --kills 60``: so many from each older version that was ever in use to
ours, and from ours to one made up for the purpose, which takes long. The planted fault runs the statements
of that one with ``executescript``, which commits as it goes: half-migrated projects must be seen.
"""

from __future__ import annotations

import argparse
import contextlib
import os
import random
import shutil
import signal
import sqlite3
import sys
import tempfile
import time
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlite_utils import Database, Migrations

from corpus.model import Span
from corpus.store import backups, file, migrations, opening, schema
from tests.store.made import make_project
from tests.trials.figures import keep

_STEPS = (
    "ALTER TABLE articles ADD COLUMN weather TEXT",
    "CREATE TABLE more (a INTEGER PRIMARY KEY, b TEXT) STRICT",
    "WITH RECURSIVE n(i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < 20000)"
    " INSERT INTO more SELECT i, hex(randomblob(50)) FROM n",
    "ALTER TABLE sources ADD COLUMN weather TEXT",
    "UPDATE more SET b = b || '!'",
    "CREATE INDEX idx_more_b ON more (b)",
)


NEW = schema.OURS.newest + 1

STORED = sorted((Path(__file__).parents[1] / "data" / "projects").glob("*.meipi"))
"""A project of each version before ours."""


def next_version() -> schema.Lineage:
    """Ours and one more version, which takes a while to get to."""
    later = Migrations("meipi")
    later._migrations = list(migrations.MIGRATIONS._migrations)

    @later()
    def m999_more(database: Database) -> None:
        for step in _STEPS:
            database.execute(step)

    with migrations.fresh(later, NEW) as connection:
        fingerprint = schema.fingerprint(schema.objects(connection))
    return schema.Lineage((*schema.OURS.fingerprints, fingerprint), lambda: later)


def run(kills: int, *, stored: Path | None = None, fault: bool = False, seed: int = 1) -> Counter[str]:
    """How many projects were ``old``, ``new`` or ``half`` after a kill, and how many had no backup.

    From the ``stored`` project of an older version to ours, or from ours to the next one.
    """
    dice, lineage = random.Random(seed), schema.OURS if stored else next_version()
    outcomes: Counter[str] = Counter(old=0, new=0, half=0)
    with tempfile.TemporaryDirectory() as folder:
        first = Path(folder) / "first.meipi"
        if stored:
            shutil.copy(stored, first)
        else:
            _fill(first)
        whole = _time_of_life(first, Path(folder) / "whole", lineage, fault)
        for number in range(kills):
            place = Path(folder) / str(number)
            path = _copy(first, place)
            _die_while_opening(path, lineage, dice.random() * whole, fault)
            outcomes[_verdict(path, lineage, first)] += 1
            shutil.rmtree(place)
    return outcomes


def _fill(first: Path) -> None:
    with make_project(first) as project:
        for start in range(200):
            project.annotations.add(1, span=Span(start % 20, start % 20 + 4), memo="记" * 50)


def _copy(first: Path, place: Path) -> Path:
    place.mkdir()
    return Path(shutil.copy(first, place / "a.meipi"))


def _time_of_life(first: Path, place: Path, lineage: schema.Lineage, fault: bool) -> float:
    """Seconds that a process needs that nobody kills."""
    path = _copy(first, place)
    started = time.monotonic()
    _die_while_opening(path, lineage, None, fault)
    return time.monotonic() - started


def _die_while_opening(path: Path, lineage: schema.Lineage, life: float | None, fault: bool) -> None:
    child = os.fork()
    if child == 0:
        with contextlib.suppress(BaseException):
            if fault:
                _migrate_step_by_step(path)
            else:
                opening.open_file(path, lineage=lineage)
        os._exit(0)
    if life is not None:
        time.sleep(life)
        os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)


def _migrate_step_by_step(path: Path) -> None:
    connection = file.connect(path)
    connection.executescript(";".join((*_STEPS, f"PRAGMA user_version = {NEW}")))


def _verdict(path: Path, lineage: schema.Lineage, first: Path) -> str:
    old = _content(first)
    content = _content(path)
    if content.version not in (old.version, lineage.newest) or content.annotations != old.annotations:
        return "half"
    if content.fingerprint != lineage.fingerprints[content.version - 1]:
        return "half"
    if content.version == NEW and content.more != 20000:
        return "half"
    copies = backups.listed(backups.default_folder(path, content.uid))
    if content.version == old.version:
        return "old"
    return "new" if copies and backups.is_good(copies[0].path) else "no backup"


@dataclass(frozen=True)
class _Content:
    """What of a project tells an old one from a new one and from half a one."""

    version: int
    fingerprint: str
    annotations: int
    uid: str
    more: int


def _content(path: Path) -> _Content:
    with contextlib.closing(sqlite3.connect(path)) as connection:

        def value(sql: str) -> Any:
            return connection.execute(sql).fetchone()[0]

        there = value("SELECT count(*) FROM sqlite_schema WHERE name = 'more'")
        return _Content(
            value("PRAGMA user_version"),
            schema.fingerprint(schema.objects(connection)),
            value("SELECT count(*) FROM annotations"),
            value(backups.UID),
            value("SELECT count(*) FROM more") if there else 0,
        )


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=60)
    parser.add_argument("--keep", action="store_true", help="write the figures to results/migrating.json")
    options = parser.parse_args()
    started = time.monotonic()
    real = {path.stem: run(options.kills, stored=path) for path in STORED}
    real["the next one"] = run(options.kills)
    control = run(min(options.kills, 60), fault=True)
    figures = {**{name: dict(outcomes) for name, outcomes in real.items()}, "executescript": dict(control)}
    print(*(f"{name}: {outcomes}" for name, outcomes in figures.items()), sep="\n")
    if options.keep:
        keep("migrating", figures, seconds=time.monotonic() - started)
    whole = not any(outcomes["half"] or outcomes["no backup"] for outcomes in real.values())
    return 0 if whole and control["half"] else 1


if __name__ == "__main__":
    sys.exit(main())
