"""T8: kill -9 while an export is written over an older one: the old file whole, or the new one whole.

``python -m tests.trials.exports --kills 1000`` kills, for each of six formats, as many processes that
export a project over what was exported from it before. What lies there afterwards must be, byte for byte,
the one or the other. What the dead leave behind under a temporary name is swept up a day later. The
planted fault writes straight into the file.
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
from pathlib import Path
from typing import BinaryIO

from corpus.exporters import AnyExporter, atomic, exporter, exporter_named
from corpus.model import Span
from corpus.project import Project
from corpus.store import disk
from tests.store.made import make_project
from tests.trials.figures import keep

FORMATS = ("csv", "jsonl", "qdpx", "uima-xmi", "tei", "html")
ANNOTATIONS = 120
"""Of the new export; the old one has a single annotation."""


def run(kills: int, formats: tuple[str, ...] = FORMATS, *, fault: bool = False) -> Counter[str]:
    """How often there was the ``old``, the ``new`` or a ``torn`` file; ``left``: temporary files for good.

    With the ``fault`` only until it is seen.
    """
    os.environ["SOURCE_DATE_EPOCH"] = "1772700000"  # so that two exports of one project are the same
    dice = random.Random(1)
    outcomes: Counter[str] = Counter(old=0, new=0, torn=0, left=0)
    with tempfile.TemporaryDirectory() as name:
        path = Path(name) / "a.meipi"
        with make_project(path) as project:
            project.annotations.add(1, span=Span(0, 3))
            old = {name: _exported(project, exporter_named(name), path) for name in formats}
            drafts = [project.annotations.draft(1, span=Span(k % 20, k % 20 + 4)) for k in range(ANNOTATIONS)]
            project.annotations.add_all(drafts)
            new = {name: _exported(project, exporter_named(name), path) for name in formats}
        for format in formats:
            target = path.with_name(f"target{exporter_named(format).suffix}")
            whole = max(_life(path, target, format, None, fault) for _ in range(2))
            for _ in range(kills):
                target.write_bytes(old[format])
                _life(path, target, format, dice.random() * whole, fault)
                found = target.read_bytes()
                outcomes["old" if found == old[format] else "new" if found == new[format] else "torn"] += 1
                if fault and outcomes["torn"]:
                    return outcomes
        outcomes["left"] = _after_a_day(path.parent)
    return outcomes


def _exported(project: Project, format: AnyExporter, beside: Path) -> bytes:
    target = beside.with_name(f"first{format.suffix}")
    format.write(project, target)
    return target.read_bytes()


def _life(path: Path, target: Path, format: str, life: float | None, fault: bool) -> float:
    """Seconds that a process had for its export; with ``life`` it is killed after so many."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        with contextlib.suppress(BaseException):
            if fault:
                exporter.atomic_file = _straight_into
            with Project.open(path) as project:
                os.write(writing, b"o")
                exporter_named(format).write(project, target)
        os._exit(0)
    os.close(writing)
    with os.fdopen(reading, "rb", buffering=0) as pipe:
        pipe.read(1)
        started = time.monotonic()
        if life is not None:
            time.sleep(life)
            os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        return time.monotonic() - started


@contextlib.contextmanager
def _straight_into(path: Path) -> Iterator[BinaryIO]:
    with path.open("w+b") as file:
        yield file


def _after_a_day(folder: Path) -> int:
    """How many temporary files are left when an export looks round a day later."""
    for left in folder.glob(disk.TEMPORARY):
        os.utime(left, (0, 0))
    atomic.sweep(folder)
    return len(list(folder.glob(disk.TEMPORARY)))


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=35, help="of each format")
    parser.add_argument("--keep", action="store_true", help="write the figures to results/exports.json")
    options = parser.parse_args()
    started = time.monotonic()
    ours, control = run(options.kills), run(50, ("csv", "html"), fault=True)
    print("ours:", dict(ours), "\nstraight into the file:", dict(control))
    if options.keep:
        figures = {"ours": dict(ours), "straight into the file": dict(control)}
        keep("exports", figures, seconds=time.monotonic() - started)
    return 0 if not ours["torn"] and not ours["left"] and control["torn"] else 1


if __name__ == "__main__":
    sys.exit(main())
