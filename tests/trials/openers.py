"""T5: several processes want one project at once. One writes; the others are told, and nothing is lost.

``python -m tests.trials.openers --processes 6 --acts 25``: each process opens the project, adds one
annotation and closes it, again and again, trying anew whenever it gets it for reading only. Whoever has it
for writing leaves a mark beside it, so that two at once are seen. Then one that has it open is killed, and
the next must get it at once. The planted fault does not keep the lock.
"""

from __future__ import annotations

import argparse
import multiprocessing
import sys
import tempfile
import time
from contextlib import suppress
from dataclasses import asdict, dataclass
from multiprocessing.connection import Connection
from multiprocessing.synchronize import Barrier
from pathlib import Path

from corpus.model import MeipiError, Span
from corpus.project import Project
from corpus.store import vetting
from tests.store.made import make_project
from tests.trials.figures import keep


@dataclass(frozen=True)
class Outcome:
    """Annotations told as saved and there in the end; those told to wait; the longest time to be told.

    ``together`` counts how often two had it open for writing at once.
    """

    told: int
    there: int
    waited: int
    together: int
    slowest: float


def run(processes: int, acts: int, *, fault: bool = False) -> Outcome:
    context = multiprocessing.get_context("spawn")
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "a.meipi"
        make_project(path).close()
        told = waited = together = 0
        slowest = 0.0
        pipes = [context.Pipe(duplex=False) for _ in range(processes)]
        start = context.Barrier(processes)
        children = [
            context.Process(target=_open_and_add, args=(path, acts, pipe, start, fault)) for _, pipe in pipes
        ]
        for child in children:
            child.start()
        for (reading, _), child in zip(pipes, children, strict=True):
            done, more, twice, longest = reading.recv()
            told, waited, slowest = told + done, waited + more, max(slowest, longest)
            together += twice
            child.join()
        with Project.open(path) as project:
            there = project.annotations.count() if project.check().ok else -1
    return Outcome(told, there, waited, together, round(slowest, 3))


def _open_and_add(path: Path, acts: int, pipe: Connection, start: Barrier, fault: bool) -> None:
    if fault:
        vetting._FIRST = tuple(
            line for line in vetting._FIRST if "EXCLUSIVE" not in line and line != "COMMIT"
        )
    start.wait()
    done = waited = together = 0
    slowest = 0.0
    while done < acts:
        started = time.monotonic()
        try:
            project = Project.open(path)
        except MeipiError as error:
            if error.id != "in-use":
                raise
            project = None
        if project is None or project.readonly is not None:
            waited += 1
            slowest = max(slowest, time.monotonic() - started)
        else:
            together += not _add_alone(project)
            done += 1
        if project is not None:
            project.close()
    pipe.send((done, waited, together, slowest))


def _add_alone(project: Project) -> bool:
    """Add an annotation; whether nobody else had the project open for writing meanwhile."""
    mark = project.path.with_suffix(".mark")
    alone = not mark.exists()
    mark.touch()
    with suppress(MeipiError):  # without the lock, the other's act may come in between
        project.annotations.add(1, span=Span(0, 3))
    mark.unlink(missing_ok=True)
    return alone


def after_a_kill() -> float:
    """Seconds that a project takes to open whose holder was killed in the middle of its work."""
    context = multiprocessing.get_context("spawn")
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "a.meipi"
        make_project(path).close()
        reading, writing = context.Pipe(duplex=False)
        holder = context.Process(target=_annotate_for_ever, args=(path, writing))
        holder.start()
        reading.recv()
        holder.kill()
        holder.join()
        started = time.monotonic()
        with Project.open(path) as project:
            if project.readonly is not None or project.annotations.count() < 1:
                raise RuntimeError("the project of a killed process is not as it left it")
        return round(time.monotonic() - started, 3)


def _annotate_for_ever(path: Path, pipe: Connection) -> None:
    with Project.open(path) as project:
        while True:
            project.annotations.add(1, span=Span(0, 3))
            pipe.send(None)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--processes", type=int, default=6)
    parser.add_argument("--acts", type=int, default=25)
    parser.add_argument("--keep", action="store_true", help="write the figures to results/openers.json")
    options = parser.parse_args()
    started = time.monotonic()
    outcome, control = run(options.processes, options.acts), run(3, 8, fault=True)
    figures = {**asdict(outcome), "opened after a kill in": after_a_kill()}
    print(figures, "\nlock not kept:", control)
    if options.keep:
        keep(
            "openers", {"ours": figures, "lock not kept": asdict(control)}, seconds=time.monotonic() - started
        )
    whole = outcome.told == outcome.there == options.processes * options.acts and not outcome.together
    return 0 if whole and control.together else 1


if __name__ == "__main__":
    sys.exit(main())
