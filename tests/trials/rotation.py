"""T17: thirty days of work with a backup every ten minutes, in a few seconds.

``python -m tests.trials.rotation --days 30``: a few acts an hour, eight hours a day. Kept must be just
the newest twelve and the newest of each of the last days, weeks and months that had one; each kept
copy must open and hold every annotation there was when it was made; no two may be the same. The planted
fault keeps the newest copies alone.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from dataclasses import asdict, dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from corpus.model import Span
from corpus.project import Project
from corpus.store import backups
from tests.store.made import make_project
from tests.trials.figures import keep


@dataclass(frozen=True)
class Outcome:
    """How many copies were made and kept, and what was wrong with those that were kept."""

    made: int
    kept: int
    wrong: tuple[str, ...]


def run(days: int, *, hours: int = 8) -> Outcome:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "copies"
        counts: dict[Path, int] = {}
        with make_project(Path(name) / "a.meipi") as project:
            for now in _times(days, hours):
                if now.minute % 30 == 0:
                    project.annotations.add(1, span=Span(0, 3), memo=now.isoformat())
                backup = backups.make(project._store.file, folder, now=now)
                counts.setdefault(backup.path, project.annotations.count())
        left = backups.listed(folder)
        return Outcome(len(counts), len(left), tuple(_wrong(left, counts)))


def _times(days: int, hours: int) -> list[datetime]:
    start = datetime(2026, 3, 2, 9, tzinfo=UTC)
    slots = [timedelta(minutes=10 * number) for number in range(hours * 6)]
    return [start + timedelta(days=day) + slot for day in range(days) for slot in slots]


def _wrong(left: tuple[backups.Backup, ...], counts: dict[Path, int]) -> list[str]:
    """By the rule, written down once more in another way."""
    times = sorted(_time(path) for path in counts)
    wanted = set(times[-backups.LAST :])
    for keep_last, form in ((backups.DAYS, "%Y-%j"), (backups.WEEKS, "%G-%V"), (backups.MONTHS, "%Y-%m")):
        newest = {time.strftime(form): time for time in times}
        wanted |= set(sorted(newest.values())[-keep_last:])
    wrong = []
    if {backup.at for backup in left} != wanted:
        wrong.append("kept are not those that the rule names")
    if len({backup.path.read_bytes() for backup in left}) != len(left):
        wrong.append("two copies are the same")
    for backup in left:
        with Project.open(backup.path) as copy:
            if copy.readonly or copy.annotations.count() != counts[backup.path]:
                wrong.append(f"{backup.path.name} has not what it should have")
    return wrong


def _time(path: Path) -> datetime:
    return datetime.strptime(path.name[:16], "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC)


def newest_alone(days: int) -> Outcome:
    """The control."""
    real = backups.kept
    backups.kept = lambda times: set(sorted(times)[-backups.LAST :])
    try:
        return run(days)
    finally:
        backups.kept = real


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--days", type=int, default=30)
    parser.add_argument("--keep", action="store_true", help="write the figures to results/rotation.json")
    options = parser.parse_args()
    started = time.monotonic()
    outcome = run(options.days)
    control = newest_alone(min(options.days, 4))
    print(outcome, "\nthe newest alone:", control)
    if options.keep:
        figures = {"days": options.days, **asdict(outcome), "the newest alone": control.wrong}
        keep("rotation", figures, seconds=time.monotonic() - started)
    return 0 if not outcome.wrong and control.wrong else 1


if __name__ == "__main__":
    sys.exit(main())
