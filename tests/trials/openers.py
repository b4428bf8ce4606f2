"""T5: several processes want one project at once. One writes; the others are told, and nothing is lost.

``python -m tests.trials.openers --processes 6 --acts 25``: each process opens the project, adds one
annotation and closes it, again and again, trying anew whenever it gets it for reading only.
"""

from __future__ import annotations

import argparse
import multiprocessing
import sys
import tempfile
import time
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path

from corpus.model import MeipiError, Span
from corpus.project import Project
from tests.store.made import make_project
from tests.trials.figures import keep


@dataclass(frozen=True)
class Outcome:
    """Annotations told as saved and there in the end; those told to wait; the longest time to be told."""

    told: int
    there: int
    waited: int
    slowest: float


def run(processes: int, acts: int) -> Outcome:
    context = multiprocessing.get_context("spawn")
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "a.meipi"
        make_project(path).close()
        told = waited = 0
        slowest = 0.0
        pipes = [context.Pipe(duplex=False) for _ in range(processes)]
        children = [context.Process(target=_open_and_add, args=(path, acts, pipe)) for _, pipe in pipes]
        for child in children:
            child.start()
        for (reading, _), child in zip(pipes, children, strict=True):
            done, more, longest = reading.recv()
            told, waited, slowest = told + done, waited + more, max(slowest, longest)
            child.join()
        with Project.open(path) as project:
            there = project.annotations.count() if project.check().ok else -1
    return Outcome(told, there, waited, round(slowest, 3))


def _open_and_add(path: Path, acts: int, pipe: Connection) -> None:
    done = waited = 0
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
            project.annotations.add(1, span=Span(0, 3))
            done += 1
        if project is not None:
            project.close()
    pipe.send((done, waited, slowest))


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--processes", type=int, default=6)
    parser.add_argument("--acts", type=int, default=25)
    parser.add_argument("--keep", action="store_true", help="write the figures to results/openers.json")
    options = parser.parse_args()
    started = time.monotonic()
    outcome = run(options.processes, options.acts)
    print(outcome)
    if options.keep:
        keep("openers", vars(outcome), seconds=time.monotonic() - started)
    return 0 if outcome.told == outcome.there == options.processes * options.acts else 1


if __name__ == "__main__":
    sys.exit(main())
