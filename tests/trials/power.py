"""T2: the power fails. What was not yet flushed may survive, or not, or in pieces.

``python -m tests.trials.power --cuts 1000``: acts are carried out on a disk that remembers which
writes were flushed. At a random write the power goes: each write since the last flush of its file
survives with a chance of a half, three in ten of those only up to a multiple of 512 bytes, and half
of the files deleted are back. What is left is opened on an ordinary disk: every acknowledged act
must be there, and the project must be whole. The control, ``synchronous=NORMAL``, must lose some.
"""

from __future__ import annotations

import argparse
import random
import shutil
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from corpus.model import MeipiError
from corpus.project import Project
from corpus.store import opening
from tests.store.made import make_project
from tests.trials import vfs
from tests.trials.acts import CODE, SPAN, Act, acts, carry_out, first_act
from tests.trials.figures import keep

SECTOR = 512
TORN = 0.3
ACTS = 12


class Drawer(vfs.Disk):
    """A disk that knows what is flushed, and forgets the rest when the power goes at write ``cut``."""

    def __init__(self, cut: int | None, dice: random.Random) -> None:
        self.cut = cut
        self.dice = dice
        self.count = 0
        self.survived: dict[str, bytes] | None = None
        self._flushed: dict[str, bytes] = {}
        self._since: dict[str, list[tuple[int, bytes | None]]] = {}
        self._gone: dict[str, bytes] = {}

    def holds(self, path: Path) -> None:
        """``path`` was flushed long ago."""
        self._flushed[str(path)] = path.read_bytes()

    def refuse(self, operation: str, path: str, size: int) -> int:
        if self.survived is not None:
            return vfs.IOERR_WRITE
        if self.count == self.cut:
            self.pull_the_plug()
            return vfs.IOERR_WRITE
        self.count += 1
        return vfs.OK

    def written(self, path: str, offset: int, data: bytes) -> None:
        self._since.setdefault(path, []).append((offset, data))

    def truncated(self, path: str, size: int) -> None:
        self._since.setdefault(path, []).append((size, None))

    def synced(self, path: str) -> None:
        self._flushed[path] = _played(self._flushed.get(path, b""), self._since.pop(path, []))

    def deleted(self, path: str) -> None:
        self._since.pop(path, None)
        self._gone[path] = self._flushed.pop(path, b"")

    def pull_the_plug(self) -> None:
        survived = {path: content for path, content in self._gone.items() if self.dice.random() < 0.5}
        survived |= self._flushed
        for path, writes in self._since.items():
            left = [self._perhaps_torn(write) for write in writes if self.dice.random() < 0.5]
            survived[path] = _played(self._flushed.get(path, b""), left)
        self.survived = survived

    def _perhaps_torn(self, write: tuple[int, bytes | None]) -> tuple[int, bytes | None]:
        offset, data = write
        if data is not None and len(data) > SECTOR and self.dice.random() < TORN:
            data = data[: SECTOR * self.dice.randrange(1, -(-len(data) // SECTOR))]
        return offset, data


def _played(content: bytes, writes: list[tuple[int, bytes | None]]) -> bytes:
    """``content`` after writes at offsets; None for data cuts it off there."""
    whole = bytearray(content)
    for offset, data in writes:
        if data is None:
            del whole[offset:]
        else:
            whole.extend(bytes(max(offset - len(whole), 0)))
            whole[offset : offset + len(data)] = data
    return bytes(whole)


def run(cuts: int, *, seed: int = 1) -> Counter[str]:
    """Figures of so many cuts: acknowledged, lost (cuts that lost something), torn, corrupt."""
    dice = random.Random(seed)
    figures: Counter[str] = Counter(cuts=0, acknowledged=0, lost=0, torn=0, corrupt=0)
    with tempfile.TemporaryDirectory() as folder:
        first = Path(folder) / "first.meipi"
        with make_project(first) as project:
            project.do(first_act(CODE))
            draft = project.annotations.draft(1, span=SPAN)
            base = project.revision
        for _ in range(cuts):
            place = Path(tempfile.mkdtemp(dir=folder))
            sequence = acts(draft, dice.randrange(2**32))
            script = [next(sequence) for _ in range(ACTS)]
            drawer = Drawer(dice.randrange(ACTS * 16), dice)
            path = Path(shutil.copy(first, place / "a.meipi"))
            told = _work_until_dark(path, drawer, script)
            figures["cuts"] += 1
            figures["acknowledged"] += told
            left = _laid_out(drawer, place / "left")
            with _opened(left) as found:
                if found is None or found.readonly is not None:
                    figures["corrupt"] += 1
                    continue
                landed = found.revision - base
                there = {annotation.id: annotation for annotation in found.annotations.all()}
                figures["lost"] += landed < told
                figures["torn"] += there != (script[landed - 1].after if landed else {})
            shutil.rmtree(place)
    return figures


def _work_until_dark(path: Path, drawer: Drawer, script: list[Act]) -> int:
    """How many acts are acknowledged; after the last of them the power goes anyway."""
    told = 0
    drawer.holds(path)
    with vfs.default(drawer):
        try:
            project = Project.open(path)
        except MeipiError:
            return 0
        try:
            for act in script:
                carry_out(project, act)
                told += 1
        except MeipiError:
            pass
        finally:
            if drawer.survived is None:
                drawer.pull_the_plug()
            project.close()
    return told


def _laid_out(drawer: Drawer, place: Path) -> Path:
    """What survived, as files of an ordinary disk."""
    place.mkdir()
    assert drawer.survived is not None
    for path, content in drawer.survived.items():
        (place / Path(path).name).write_bytes(content)
    return place / "a.meipi"


@contextmanager
def _opened(path: Path) -> Iterator[Project | None]:
    try:
        project = Project.open(path)
    except MeipiError:
        yield None
        return
    with project:
        yield project


@contextmanager
def _synchronous(level: str) -> Iterator[None]:
    real = opening._THEN
    opening._THEN = tuple(line.replace("synchronous = FULL", f"synchronous = {level}") for line in real)
    try:
        yield
    finally:
        opening._THEN = real


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cuts", type=int, default=1000)
    parser.add_argument("--keep", action="store_true", help="write the figures to results/power.json")
    options = parser.parse_args()
    if vfs.library() is None:
        print("This Python hides its SQLite: nothing was tried.")
        return 0
    started = time.monotonic()
    real = run(options.cuts)
    with _synchronous("NORMAL"):
        control = run(min(options.cuts, 300))
    print("FULL:", dict(real), "\nNORMAL:", dict(control))
    if options.keep:
        keep("power", {"FULL": dict(real), "NORMAL": dict(control)}, seconds=time.monotonic() - started)
    return 0 if not (real["lost"] or real["torn"] or real["corrupt"]) and control["lost"] else 1


if __name__ == "__main__":
    sys.exit(main())
