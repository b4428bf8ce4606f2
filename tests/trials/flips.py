"""T6: damaged project files. None may crash the program; none may be opened for writing unnoticed.

``python -m tests.trials.flips --flips 300`` flips single bits of a project at random, and ruins it in
six grosser ways. A flip is harmless when everything in the file reads as before: it lies in free
space. The control looks with SQLite's quick check alone.
"""

from __future__ import annotations

import argparse
import random
import shutil
import sqlite3
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path

from corpus.model import MeipiError, Span
from corpus.project import Project
from corpus.store import check
from corpus.store.problems import Problem
from tests.store.made import make_project, prepared
from tests.trials.figures import keep

NOTICED = 0.94
"""The share of harmful single flips that must be noticed: settings, counters and the time at which an
act was undone carry no seal."""

NOTICED_OF_FEW = 0.85
"""The same for a short form of less than 100 harmful flips, in which chance has more to say."""


CONTROL = 500
"""Files of the control, which notices so little that more of them would tell nothing new."""


def worked_project(path: Path) -> None:
    """A project of some 400 kB in which nearly all pages are full."""
    dice = random.Random(1)
    with make_project(path) as project:
        codes = [project.codebook.ensure(f"码{number}").id for number in range(5)]
        for number in range(40):
            lines = ["".join(dice.choices("山水田人口手足日月石桥路", k=120)) for _ in range(6)]
            lines[1] += "𠮷安镇"
            (article,) = project.sources.add(prepared("\n".join(lines), name=f"{number}.txt"))
            for start in range(0, 60, 12):
                project.annotations.add(article, span=Span(start, start + 9), codes=codes[:2], memo="记")


def verdict(path: Path, whole: str) -> str:
    """``refused``, ``read-only``, ``harmless`` (all is as in the dump ``whole``) or ``unnoticed``.

    Any error but a MeipiError is a bug, and ends the trial.
    """
    try:
        project = Project.open(path)
    except MeipiError:
        return "refused"
    with project:
        if project.readonly is None:
            project.close()
            return "harmless" if dump(path) == whole else "unnoticed"
        with suppress(MeipiError):
            for row in project.articles.rows():
                with suppress(MeipiError):
                    project.articles.get(row.id)
                    project.annotations.of_article(row.id)
                    project.entities.of_article(row.id)
                with suppress(MeipiError):
                    project.sources.get(row.id)
                    project.sources.edits(row.id)
            project.codebook.all()
            project.history.all()
        return "read-only"


def dump(path: Path) -> str:
    """Everything in the tables of a project; read from a copy, which is left behind changed."""
    with tempfile.NamedTemporaryFile() as copy:
        shutil.copyfile(path, copy.name)
        with closing(sqlite3.connect(copy.name)) as connection:
            connection.execute("PRAGMA journal_mode = DELETE")
            connection.text_factory = lambda text: text.decode(errors="surrogateescape")
            try:
                return "\n".join(connection.iterdump())
            except sqlite3.DatabaseError:
                return ""


def flips(count: int, *, seed: int = 1) -> Counter[str]:
    """What becomes of ``count`` copies with one bit flipped each."""
    dice = random.Random(seed)
    outcomes: Counter[str] = Counter()
    with tempfile.TemporaryDirectory() as folder:
        whole, copy = Path(folder) / "whole.meipi", Path(folder) / "copy.meipi"
        worked_project(whole)
        content, all_of_it = whole.read_bytes(), dump(whole)
        for _ in range(count):
            damaged = bytearray(content)
            damaged[dice.randrange(len(damaged))] ^= 1 << dice.randrange(8)
            copy.write_bytes(damaged)
            outcomes[verdict(copy, all_of_it)] += 1
    return outcomes


RUINS: dict[str, Callable[[bytes], bytes]] = {
    "cut to 95 %": lambda content: content[: len(content) * 95 // 100],
    "cut to a half": lambda content: content[: len(content) // 2],
    "cut within a page": lambda content: content[:-1000],
    "first page zeroed": lambda content: bytes(4096) + content[4096:],
    "a page zeroed": lambda content: content[: 4096 * 20] + bytes(4096) + content[4096 * 21 :],
    "two pages exchanged": lambda content: (
        content[: 4096 * 20] + content[4096 * 30 : 4096 * 31] + content[4096 * 21 : 4096 * 30]
        + content[4096 * 20 : 4096 * 21] + content[4096 * 31 :]
    ),
}  # fmt: skip


def ruins() -> dict[str, str]:
    """What becomes of a project ruined in each of the grosser ways."""
    with tempfile.TemporaryDirectory() as folder:
        whole, copy = Path(folder) / "whole.meipi", Path(folder) / "copy.meipi"
        worked_project(whole)
        outcomes = {}
        for name, ruin in RUINS.items():
            copy.write_bytes(ruin(whole.read_bytes()))
            outcomes[name] = verdict(copy, dump(whole))
        return outcomes


def quick_check_alone(count: int) -> Counter[str]:
    """The control: the same flips with nothing looked at but the structure."""
    real, check.problems = check.problems, lambda file: iter(_structure(file))  # type: ignore[assignment]
    try:
        return flips(count)
    finally:
        check.problems = real


def _structure(file: object) -> tuple[Problem, ...]:
    rows = file.rows("PRAGMA quick_check")  # type: ignore[attr-defined]
    return tuple(Problem("structure", line) for (line,) in rows if line != "ok")


def noticed(outcomes: Counter[str]) -> float:
    """The share of harmful flips that were noticed."""
    harmful = outcomes.total() - outcomes["harmless"]
    return 1 - outcomes["unnoticed"] / harmful


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--flips", type=int, default=300)
    parser.add_argument("--keep", action="store_true", help="write the figures to results/flips.json")
    options = parser.parse_args()
    started = time.monotonic()
    single, gross, control = flips(options.flips), ruins(), quick_check_alone(min(options.flips, CONTROL))
    result = {
        "single flips": dict(single),
        "noticed of the harmful": round(noticed(single), 4),
        "ruined": gross,
        "quick check alone": dict(control),
        "noticed by it": round(noticed(control), 4),
    }
    print(*(f"{name}: {value}" for name, value in result.items()), sep="\n")
    if options.keep:
        keep("flips", result, seconds=time.monotonic() - started)
    told = set(gross.values()) <= {"refused", "read-only"}
    few = single.total() - single["harmless"] < 100
    floor = NOTICED_OF_FEW if few else NOTICED
    return 0 if told and noticed(single) >= floor > noticed(control) else 1


if __name__ == "__main__":
    sys.exit(main())
