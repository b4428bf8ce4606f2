"""T7: kill -9 while a project is brought to a newer version: the old one whole, or the new one whole.

``python -m tests.trials.migrating --kills 60``. The planted fault runs the same statements with
``executescript``, which commits as it goes: half-migrated projects must be seen.
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
from pathlib import Path

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


OLD, NEW = schema.OURS.newest, schema.OURS.newest + 1


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


def run(kills: int, *, fault: bool = False, seed: int = 1) -> Counter[str]:
    """How many projects were ``old``, ``new`` or ``half`` after a kill, and how many had no backup."""
    dice, lineage = random.Random(seed), next_version()
    outcomes: Counter[str] = Counter()
    with tempfile.TemporaryDirectory() as folder:
        first = Path(folder) / "first.meipi"
        with make_project(first) as project:
            for start in range(200):
                project.annotations.add(1, span=Span(start % 20, start % 20 + 4), memo="记" * 50)
        whole = _time_of_life(first, Path(folder) / "whole", lineage, fault)
        for number in range(kills):
            place = Path(folder) / str(number)
            path = _copy(first, place)
            _die_while_opening(path, lineage, dice.random() * whole, fault)
            outcomes[_verdict(path, lineage)] += 1
            shutil.rmtree(place)
    return outcomes


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


def _verdict(path: Path, lineage: schema.Lineage) -> str:
    with contextlib.closing(sqlite3.connect(path)) as connection:
        version = connection.execute("PRAGMA user_version").fetchone()[0]
        found = schema.fingerprint(schema.objects(connection))
        rows = connection.execute("SELECT count(*) FROM annotations").fetchone()[0]
        uid = connection.execute(backups.UID).fetchone()[0]
        more = version == OLD or connection.execute("SELECT count(*) FROM more").fetchone()[0] == 20000
    if rows != 200 or not more or found != lineage.fingerprints[version - 1]:
        return "half"
    copies = backups.listed(backups.default_folder(path, uid))
    if version == NEW and not (copies and backups.is_good(copies[0].path)):
        return "no backup"
    return "new" if version == NEW else "old"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=60)
    parser.add_argument("--keep", action="store_true", help="write the figures to results/migrating.json")
    options = parser.parse_args()
    started = time.monotonic()
    real, control = run(options.kills), run(min(options.kills, 60), fault=True)
    print("ours:", dict(real), "\nexecutescript:", dict(control))
    if options.keep:
        figures = {"ours": dict(real), "executescript": dict(control)}
        keep("migrating", figures, seconds=time.monotonic() - started)
    return 0 if not real["half"] and not real["no backup"] and control["half"] else 1


if __name__ == "__main__":
    sys.exit(main())
