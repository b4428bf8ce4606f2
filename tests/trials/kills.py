"""T1: kill -9 at random moments while a process annotates; nothing acknowledged may be lost.

``python -m tests.trials.kills --kills 500`` forks a process that opens the project and carries out
act after act through the façade, telling each finished one over a pipe. It is killed, the project is
opened again, and must be exactly as it was after the last acknowledged act or the one after it. Then
that act is sent a second time, with the same id: it must happen once.

A trial that cannot fail proves nothing: each planted fault must be seen to fail.
"""

from __future__ import annotations

import argparse
import contextlib
import os
import random
import signal
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import IO

from corpus.model import MeipiError
from corpus.project import Project
from corpus.store.file import ProjectFile
from tests.store.made import make_project
from tests.trials.acts import CODE, SPAN, Act, acts, carry_out, first_act
from tests.trials.figures import keep

KILLS_A_PROJECT = 25
WHILE_OPENING = 0.2
"""The share of processes that are killed in the 0.08 s after their birth, while they open the project;
the others are killed within 0.08 s after it is open."""
LONGEST_LIFE = 0.08

FAULTS = ("acknowledged-too-early", "no-transaction")


def run(kills: int, *, seed: int = 1, fault: str | None = None) -> Counter[str]:
    """Figures of ``kills`` kills: acknowledged, unacknowledged, lost, torn, duplicated, corrupt."""
    dice = random.Random(seed)
    figures: Counter[str] = Counter(
        kills=0, acknowledged=0, unacknowledged=0, lost=0, torn=0, duplicated=0, corrupt=0
    )
    while figures["kills"] < kills:
        with tempfile.TemporaryDirectory() as folder:
            _one_project(Path(folder) / "trial.meipi", dice, figures, kills, fault)
    return figures


def _one_project(
    path: Path, dice: random.Random, figures: Counter[str], kills: int, fault: str | None
) -> None:
    """Kills on one project that goes on growing, until the first failure."""
    with make_project(path) as project:
        project.do(first_act(CODE))
        draft = project.annotations.draft(1, span=SPAN)
        base = project.revision
    sequence = _Sequence(acts(draft, dice.randrange(2**32)))
    done = 0
    for _ in range(min(KILLS_A_PROJECT, kills - figures["kills"])):
        told = _life(path, sequence, done, dice, fault)
        figures["kills"] += 1
        figures["acknowledged"] += told
        with Project.open(path) as project:
            landed = project.revision - base - done
            verdict = _verdict(project, sequence, done, told, landed)
            if verdict is not None:
                figures[verdict] += 1
                return
            figures["unacknowledged"] += landed - told
            verdict = _verdict_when_sent_again(project, sequence, done, landed)
            if verdict is not None:
                figures[verdict] += 1
                return
            done = project.revision - base


class _Sequence:
    """The acts so far made of an endless run of them."""

    def __init__(self, source: Iterator[Act]) -> None:
        self._source = source
        self._made: list[Act] = []

    def __getitem__(self, number: int) -> Act:
        self._made += islice(self._source, max(number + 1 - len(self._made), 0))
        return self._made[number]


def _life(path: Path, sequence: _Sequence, done: int, dice: random.Random, fault: str | None) -> int:
    """How many acts a process tells of, between its birth and its death."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        with contextlib.suppress(BaseException):
            _annotate(path, sequence, done, writing, fault)
        os._exit(1)
    os.close(writing)
    with os.fdopen(reading, "rb", buffering=0) as pipe:
        opened = pipe.read(1) if dice.random() >= WHILE_OPENING else b""
        time.sleep(dice.random() * LONGEST_LIFE)
        return max(len(opened + _killed(child, fault, pipe)) - 1, 0)


def _killed(child: int, fault: str | None, pipe: IO[bytes]) -> bytes:
    """What the process still told before it died."""
    os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    if not os.WIFSIGNALED(status) and fault is None:
        raise RuntimeError("the process that was to be killed had ended by itself")
    return pipe.read()


def _annotate(path: Path, sequence: _Sequence, done: int, pipe: int, fault: str | None) -> None:
    if fault == "no-transaction":
        ProjectFile.transaction = _each_statement_by_itself  # type: ignore[method-assign,assignment]
    project = Project.open(path)
    os.write(pipe, b"o")
    for number in range(done, sys.maxsize):
        if fault == "acknowledged-too-early":
            os.write(pipe, b".")
        carry_out(project, sequence[number])
        if fault != "acknowledged-too-early":
            os.write(pipe, b".")


@contextlib.contextmanager
def _each_statement_by_itself(_: ProjectFile) -> Iterator[None]:
    yield


def _verdict(project: Project, sequence: _Sequence, done: int, told: int, landed: int) -> str | None:
    """What is wrong with the project after a kill, or None."""
    if landed < told:
        return "lost"
    there = {annotation.id: annotation for annotation in project.annotations.all()}
    expected = sequence[done + landed - 1].after if done + landed else {}
    if landed > told + 1 or there != expected:
        return "torn"
    if project.readonly is not None or not project.check().ok:
        return "corrupt"
    return None


def _verdict_when_sent_again(project: Project, sequence: _Sequence, done: int, landed: int) -> str | None:
    """Send the last act that landed, and then the first that did not, twice each; what is wrong, or None."""
    after = done + landed
    for number in (after - 1, after, after):
        if number < done or sequence[number].change is None:
            continue
        try:
            carry_out(project, sequence[number])
        except MeipiError:
            return "torn"  # half of it was there, so the whole of it cannot be done
        after = max(after, number + 1)
    there = {annotation.id: annotation for annotation in project.annotations.all()}
    same = there == (sequence[after - 1].after if after else {})
    return None if same and project.check().ok else "duplicated"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=500)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--keep", action="store_true", help="write the figures to results/kills.json")
    options = parser.parse_args()
    started = time.monotonic()
    figures = run(options.kills, seed=options.seed)
    controls = {fault: run(min(options.kills, 25), seed=options.seed, fault=fault) for fault in FAULTS}
    bad = ("lost", "torn", "duplicated", "corrupt")
    passed = not any(figures[name] for name in bad)
    blind = [fault for fault, control in controls.items() if not any(control[name] for name in bad)]
    print("real store:", dict(figures), *(f"{fault}: {dict(c)}" for fault, c in controls.items()), sep="\n")
    if options.keep:
        result = {"real store": dict(figures), "controls": {name: dict(c) for name, c in controls.items()}}
        keep("kills", result, seconds=time.monotonic() - started)
    return 0 if passed and not blind else 1


if __name__ == "__main__":
    sys.exit(main())
