"""R30: what can be got out of damaged projects.

``python -m tests.trials.salvaging --files 12``: after one flipped bit for each sixty annotations at
least 99 % of the annotations, after the loss of the last twentieth of the file at least 90 %, and nothing
that is not whole. The planted fault trusts every row that can be read: damaged ones must be seen to come in.
"""

from __future__ import annotations

import argparse
import random
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from corpus.model import MeipiError, Span
from corpus.project import Project
from corpus.store import salvaging
from tests.store.made import make_project
from tests.trials.figures import keep

ANNOTATIONS = 3000
BITS = ANNOTATIONS // 60
FLOORS = {"flipped bits": 0.99, "cut to 95 %": 0.90}
"""Means. Of a single file, the short form, five points less: one flip may fall on what many rows hang on."""


def big_project(path: Path) -> None:
    with make_project(path) as project:
        code = project.codebook.ensure("桥").id
        for start in range(0, ANNOTATIONS, 100):
            drafts = [
                project.annotations.draft(1, span=Span(n % 20, n % 20 + 5), codes=[code], memo=str(n))
                for n in range(start, start + 100)
            ]
            project.annotations.add_all(drafts)


def flipped(content: bytes, dice: random.Random) -> bytes:
    damaged = bytearray(content)
    for _ in range(BITS):
        damaged[dice.randrange(100, len(damaged))] ^= 1 << dice.randrange(8)
    return bytes(damaged)


DAMAGES: dict[str, Callable[[bytes, random.Random], bytes]] = {
    "flipped bits": flipped,
    "cut to 95 %": lambda content, _: content[: len(content) * 95 // 100],
    "cut to 70 %": lambda content, _: content[: len(content) * 70 // 100],
}


class NotWholeError(Exception):
    """A salvaged project is not what a check wants."""


def run(
    files: int, *, seed: int = 1, damages: Sequence[str] = tuple(DAMAGES)
) -> dict[str, tuple[float, float]]:
    """For each damage, the worst and the mean share of annotations that were got back.

    Raises NotWholeError.
    """
    dice = random.Random(seed)
    shares: dict[str, list[float]] = {name: [] for name in damages}
    with tempfile.TemporaryDirectory() as folder:
        whole, damaged, new = (Path(folder) / f"{name}.meipi" for name in ("whole", "damaged", "new"))
        big_project(whole)
        content = whole.read_bytes()
        for name in damages:
            for _ in range(files if name == "flipped bits" else 1):
                damaged.write_bytes(DAMAGES[name](content, dice))
                new.unlink(missing_ok=True)
                shares[name].append(_share(damaged, new))
    return {name: (min(found), sum(found) / len(found)) for name, found in shares.items()}


def _share(damaged: Path, new: Path) -> float:
    try:
        Project.salvage(damaged, new)
    except MeipiError:
        return 0.0
    with Project.open(new) as project:
        if not project.check().ok:
            raise NotWholeError
        return project.annotations.count() / ANNOTATIONS


def damage_comes_in() -> bool:
    """The control: whether rows that are damaged are seen when their seals are not compared."""
    real = salvaging.seal  # type: ignore[attr-defined]
    salvaging.seal = lambda row: _Anything()  # type: ignore[assignment,attr-defined,return-value]
    try:
        run(1, damages=["flipped bits"])
    except (NotWholeError, ValueError):  # ValueError: a list of codes that is no list any more
        return True
    finally:
        salvaging.seal = real  # type: ignore[attr-defined]
    return False


class _Anything:
    def __eq__(self, other: object) -> bool:
        return True

    __hash__ = None  # type: ignore[assignment]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--files", type=int, default=12)
    parser.add_argument("--keep", action="store_true", help="write the figures to results/salvaging.json")
    options = parser.parse_args()
    started = time.monotonic()
    shares = run(options.files)
    for name, (worst, mean) in shares.items():
        print(f"{name}: worst {worst:.4f}, mean {mean:.4f}")
    seen = damage_comes_in()
    print(f"seals not compared, seen: {seen}")
    if options.keep:
        figures = {"shares, worst and mean": shares, "seals not compared, seen": seen}
        keep("salvaging", figures, seconds=time.monotonic() - started)
    allowance = 0.05 if options.files == 1 else 0.0
    enough = all(shares[name][1] >= floor - allowance for name, floor in FLOORS.items())
    return 0 if enough and seen else 1


if __name__ == "__main__":
    sys.exit(main())
