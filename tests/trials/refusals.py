"""T3 and T4: the disk refuses. Whatever fails is told, nothing is lost, and work goes on afterwards.

``python -m tests.trials.refusals --step 1`` lets the n-th write, sync or truncation of a run of acts
fail, for every n, as a failing disk and as a full one, once and eight times in a row. Each act that
failed is sent again, with the same id. The same with one act of each kind there is. Then a disk of some
room fills up until it refuses, is given more, and must go on; a backup that finds no room must not stop
the work. The planted fault takes an error for success: it must be seen to lose acts.
"""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path

from corpus.model import Annotation, MeipiError
from corpus.project import Project
from tests.store.made import make_project
from tests.trials import vfs
from tests.trials.acts import CODE, SPAN, Act, acts, carry_out, first_act
from tests.trials.figures import keep
from tests.trials.kinds import acts_of_every_kind, content

ACTS = 10
TRIES = 12
KINDS = {"failing": vfs.IOERR_WRITE, "full": vfs.FULL}


class Refusing(vfs.Disk):
    """Refuses the calls number ``first`` to ``first + times``, and what would go beyond ``room`` bytes."""

    def __init__(
        self, *, first: int = -1, times: int = 0, code: int = vfs.OK, room: int | None = None
    ) -> None:
        self.calls = self.refused = 0
        self.room = room
        self._refused = range(first, first + times)
        self._code = code

    def refuse(self, operation: str, path: str, size: int) -> int:
        self.calls += 1
        full = self.room is not None and operation == "write" and size > self.room
        code = vfs.FULL if full else self._code if self.calls - 1 in self._refused else vfs.OK
        self.refused += code != vfs.OK
        return code


class Bench:
    """A small project to be copied, and a run of acts for it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.first = folder / "first.meipi"
        with make_project(self.first) as project:
            project.do(first_act(CODE))
            self.draft = project.annotations.draft(1, span=SPAN)
        sequence = acts(self.draft, seed=5)
        self.script = [next(sequence) for _ in range(ACTS)]
        recorded = self.copy()
        with Project.open(recorded, coder="甲") as project:
            self.kinds = [Act(change, {}) for change in acts_of_every_kind(project)]
        self.after_kinds = content(recorded)

    def copy(self) -> Path:
        place = Path(tempfile.mkdtemp(dir=self.folder))
        return Path(shutil.copy(self.first, place / "a.meipi"))


Work = Callable[[Bench, Refusing, bool], tuple[int, bool]]
"""Work on a disk that refuses: how many errors were told, and whether everything is right in the end."""


def run(step: int, work: Work, *, fault: bool = False) -> Counter[str]:
    """Figures over every ``step``-th call: points, refused calls, told errors, wrong in the end."""
    figures: Counter[str] = Counter(points=0, refused=0, told=0, wrong=0)
    with tempfile.TemporaryDirectory() as folder:
        bench = Bench(Path(folder))
        counting = Refusing()
        work(bench, counting, False)
        for first in range(0, counting.calls, step):
            for code in KINDS.values():
                for times in (1, 8):
                    disk = Refusing(first=first, times=times, code=code)
                    told, right = work(bench, disk, fault)
                    figures.update(points=1, refused=disk.refused, told=told, wrong=not right)
    return figures


def many_annotations(bench: Bench, disk: Refusing, fault: bool) -> tuple[int, bool]:
    """All acts are there in the end, each of them once."""
    path = bench.copy()
    told = _carry_out_all(path, bench.script, disk, fault)
    with Project.open(path) as project:
        right = _state(project) == bench.script[-1].after and project.readonly is None and project.check().ok
        right = right and len(project.history.all()) == 3 + sum(
            act.change is not None for act in bench.script
        )
    shutil.rmtree(path.parent)
    return told, right


def every_kind(bench: Bench, disk: Refusing, fault: bool) -> tuple[int, bool]:
    """Everything is in the end as it is where nothing was refused."""
    path = bench.copy()
    told = _carry_out_all(path, bench.kinds, disk, fault)
    with Project.open(path) as project:
        right = project.readonly is None and project.check().ok
        right = right and len(project.history.all()) == 3 + len(bench.kinds)
    right = right and content(path) == bench.after_kinds
    shutil.rmtree(path.parent)
    return told, right


def _carry_out_all(path: Path, script: list[Act], disk: Refusing, fault: bool) -> int:
    """How many errors were told until all acts were carried out."""
    told = 0
    with vfs.default(disk):
        while True:
            try:
                project = Project.open(path, coder="甲")
                break
            except MeipiError:
                told += 1
        with project:
            for act in script:
                told += _insist(project, act, fault)
    return told


def _insist(project: Project, act: Act, fault: bool) -> int:
    """Carry the act out, again and again until it succeeds; how many times it did not."""
    before = project.revision
    for errors in range(TRIES):
        try:
            if act.change is None and project.revision > before:
                return errors  # an undo has no id to be known by
            carry_out(project, act)
            return errors
        except MeipiError as error:
            if fault:
                return errors + 1
            if error.id != "not-saved":
                raise
    raise RuntimeError("the disk has recovered, and the act is still refused")


def full_disk() -> dict[str, bool]:
    """What holds when a disk fills up and is given room again."""
    with tempfile.TemporaryDirectory() as folder:
        bench = Bench(Path(folder))
        path = bench.copy()
        disk = Refusing(room=400_000)
        held: dict[str, bool] = {}
        with vfs.default(disk), Project.open(path) as project:
            endless, done, state = acts(bench.draft, seed=6), 0, {}
            while True:
                act = next(endless)
                try:
                    carry_out(project, act)
                except MeipiError as error:
                    held["told"] = error.id == "not-saved"
                    break
                done, state = done + 1, dict(act.after)
            held["nothing lost"] = _state(project) == state and done > 10
            disk.room = 100_000
            held["a backup is refused"] = _refused_backup(project)
            disk.room = None
            carry_out(project, act)
            held["goes on"] = _state(project) == act.after
            held["a backup is made"] = project.backup().exists()
        with Project.open(path) as project:
            held["whole"] = project.check().ok and _state(project) == act.after
        return held


def _refused_backup(project: Project) -> bool:
    try:
        project.backup()
    except MeipiError as error:
        return error.id == "backup-failed" and not project.backups()
    return False


def _state(project: Project) -> dict[str, Annotation]:
    return {annotation.id: annotation for annotation in project.annotations.all()}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--step", type=int, default=1)
    parser.add_argument("--keep", action="store_true", help="write the figures to results/refusals.json")
    options = parser.parse_args()
    if vfs.library() is None:
        print("This Python hides its SQLite: nothing was tried.")
        return 0
    started = time.monotonic()
    real, kinds = run(options.step, many_annotations), run(options.step, every_kind)
    control, full = run(max(options.step, 20), many_annotations, fault=True), full_disk()
    figures = {
        "ours": dict(real),
        "acts of every kind": dict(kinds),
        "error taken for success": dict(control),
        "full disk": full,
    }
    print(*(f"{name}: {figure}" for name, figure in figures.items()), sep="\n")
    if options.keep:
        keep("refusals", figures, seconds=time.monotonic() - started)
    right = not real["wrong"] and not kinds["wrong"] and all(full.values())
    return 0 if right and control["wrong"] else 1


if __name__ == "__main__":
    sys.exit(main())
