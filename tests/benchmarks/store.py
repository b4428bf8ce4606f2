"""How fast a project takes an annotation, beside one bare commit of SQLite with the same settings.

Run with ``python -m tests.benchmarks.store``. With no annotations in the project, and with 100,000;
in an article of 5,000 characters with 500 of them, and in one of a million with 5,000.
``ratio`` is to the bare commit (WAL, synchronous FULL, one row) done in turn with each act.
"""

from __future__ import annotations

import random
import sqlite3
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from statistics import median

from corpus.model import Span
from corpus.project import Project
from tests.benchmarks import report
from tests.store.made import prepared

TIMES = 200
HAN = "山水田人口手足日月石桥路上下左右风云雨雪"


def made_text(characters: int, seed: int) -> str:
    dice = random.Random(seed)
    lines = ["".join(dice.choices(HAN, k=200)) for _ in range(characters // 200)]
    return "\n".join((f"题{seed}", *lines, "返回首页"))


def fill(project: Project, article: int, count: int, codes: list[str]) -> None:
    """So many annotations of ten characters, in acts of a thousand."""
    length = len(project.articles.get(article).text)
    starts = [number * 7 % (length - 10) for number in range(count)]
    for first in range(0, count, 1000):
        project.annotations.add_all(
            project.annotations.draft(article, span=Span(start, start + 10), codes=codes[:2])
            for start in starts[first : first + 1000]
        )


@contextmanager
def bare_database(folder: Path) -> Iterator[Callable[[], object]]:
    """One bare commit of one row, to be called."""
    with closing(sqlite3.connect(folder / "bare.db", isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("CREATE TABLE t (a TEXT)")
        yield lambda: connection.execute("INSERT INTO t VALUES ('一行')")


def in_turn(move: Callable[[], object], bare: Callable[[], object]) -> tuple[float, float]:
    """Median milliseconds of both, called in turn: a disk that is busy is so for both."""
    times: tuple[list[float], list[float]] = ([], [])
    for _ in range(TIMES):
        for action, kept in zip((move, bare), times, strict=True):
            started = time.perf_counter()
            action()
            kept.append((time.perf_counter() - started) * 1000)
    return median(times[0]), median(times[1])


def acts(
    project: Project, article: int, codes: list[str], label: str, bare: Callable[[], object]
) -> Iterator[dict[str, object]]:
    """Adding, changing, undoing and removing, each act on the disk."""
    made: list[str] = []

    def add() -> None:
        made.append(project.annotations.add(article, span=Span(3, 9), codes=codes[:1]).id)

    moves = {
        "add": add,
        "write a memo": lambda: project.annotations.change(made[-1], memo=str(random.random())),
        "undo": project.undo,
        "remove": lambda: project.annotations.remove([made.pop()]),
        "the article's annotations": lambda: project.annotations.of_article(article),
        "counts of codes": project.codebook.counts,
    }
    for name, move in moves.items():
        ours, floor = in_turn(move, bare)
        yield {"what": f"{name}, {label}", "ms": ours, "bare commit": floor, "ratio": round(ours / floor, 2)}


def main() -> None:
    with tempfile.TemporaryDirectory() as name, bare_database(Path(name)) as bare:
        rows = list(measured(Path(name), bare))
    report("store", rows, note=f"medians of {TIMES}")


def measured(folder: Path, bare: Callable[[], object]) -> Iterator[dict[str, object]]:
    with Project.create(folder / "a.meipi", coder="甲") as project:
        (small,) = project.sources.add(prepared(made_text(5_000, 1), name="small"))
        (large,) = project.sources.add(prepared(made_text(1_000_000, 2), name="large"))
        codes = [project.codebook.ensure(f"码{number}").id for number in range(40)]
        fill(project, small, 500, codes)
        yield from acts(project, small, codes, "500 in 5,000 characters", bare)
        fill(project, large, 5_000, codes)
        yield from acts(project, large, codes, "5,000 in 1,000,000 characters", bare)
        for number in range(95):
            (other,) = project.sources.add(prepared(made_text(10_000, 3 + number), name=str(number)))
            fill(project, other, 1_000, codes)
        yield from acts(project, small, codes, "500 of 100,000 in the project", bare)


if __name__ == "__main__":
    main()
