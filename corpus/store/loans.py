"""Working on a local copy of a project that lies in a network or synced folder (rule R31).

The copy is a project like any other. A note beside it says where the original is and what that may hold
without anybody else having changed it, so that giving the copy back never overwrites another's work.
"""

from __future__ import annotations

import hashlib
import json
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from corpus.model import MeipiError
from corpus.store import backups, disk, notes, opening, restoring
from corpus.store.file import ProjectFile

_UNREADABLE = ""
"""The state of an original that cannot be opened: nobody's that we know."""


@dataclass(frozen=True, slots=True)
class Loan:
    """Where a local copy comes from. ``states`` are those that the original may have without anybody else
    having changed it; the last one is the state that was given back or borrowed last."""

    original: Path
    states: tuple[str, ...]


def loan_of(path: Path) -> Loan | None:
    """What the project at ``path`` was borrowed from, or None when it is a copy of nothing."""
    try:
        note = json.loads(_note(path).read_text(encoding="utf-8"))
        return Loan(Path(note["original"]), tuple(note["states"]))
    except (OSError, ValueError, KeyError, TypeError):
        return None


def is_due(file: ProjectFile) -> bool:
    """Does a borrowed project hold acts that its original has not?"""
    loan = loan_of(file.path)
    return loan is not None and loan.states[-1] != _state(file)


def borrow(file: ProjectFile, folder: Path) -> Path:
    """A local copy, in ``folder``, of an open project; the one from last time if its acts are still due.

    Raises MeipiError ``in-use``, ``not-saved`` or ``backup-failed``, and what opening the copy raises.
    """
    original = file.path.absolute()
    mark = hashlib.sha256(str(original).encode()).hexdigest()[:8]
    copy = folder / f"{original.stem}-{mark}" / original.name
    if copy.exists() and loan_of(copy) is not None:
        with closing(opening.open_file(copy)) as mine:
            if is_due(mine):
                return copy
    try:
        copy.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise _refused(copy, error) from error
    restoring.save_copy(file, copy)
    _keep(copy, Loan(original, (_state(file),)))
    return copy


def give_back(file: ProjectFile) -> Path:
    """Put a borrowed project in the place of its original; where it is then.

    When somebody else has changed the original meanwhile, that is left alone and ours stands beside it,
    under the name of who gives it back. Raises MeipiError ``not-borrowed``, ``no-folder``, ``in-use``,
    ``not-saved`` or ``backup-failed``.
    """
    loan = loan_of(file.path)
    if loan is None:
        raise MeipiError("not-borrowed", "{path} is not a local copy of another project.", path=file.path)
    if not loan.original.parent.is_dir():
        raise MeipiError("no-folder", "There is no folder {folder}.", folder=loan.original.parent)
    ours, theirs = _state(file), _state_at(loan.original)
    changed = theirs is not None and theirs not in (*loan.states, ours)
    place = _beside(loan.original) if changed else loan.original
    if theirs != ours:
        # Whether we live to see it or not: what lies there afterwards is ours, or what lay there before.
        _keep(file.path, Loan(loan.original, (ours, loan.states[-1])))
        restoring.save_copy(file, place)
    _keep(file.path, Loan(loan.original, (loan.states[-1], ours)))
    return place


def _state(file: ProjectFile) -> str:
    """What distinguishes two copies of a project by all that was ever done in them."""
    digest = hashlib.sha256(str(file.value(backups.REVISION)).encode())
    for row in file.rows("SELECT id, state, state_at FROM history ORDER BY number"):
        digest.update("\0".join(row).encode())
    return digest.hexdigest()


def _state_at(path: Path) -> str | None:
    """The state of the project at ``path``; None when there is none. Raises MeipiError ``in-use``."""
    if not path.exists():
        return None
    opening.refuse_open(path)
    try:
        with closing(opening.open_file(path)) as file:
            return _state(file)
    except MeipiError:
        return _UNREADABLE


def _beside(original: Path) -> Path:
    return original.with_name(f"{original.stem}.{notes.whose()}{original.suffix}")


def _note(copy: Path) -> Path:
    return copy.with_name(f"{copy.name}.borrowed")


def _keep(copy: Path, loan: Loan) -> None:
    text = json.dumps({"original": str(loan.original), "states": loan.states}, ensure_ascii=False)
    try:
        with disk.replacing(_note(copy)) as made:
            made.write_text(text, encoding="utf-8")
    except OSError as error:
        raise _refused(copy, error) from error


def _refused(path: Path, error: OSError) -> MeipiError:
    return MeipiError(
        "not-saved", "{path}: not saved, because the disk refused ({error}).", path=path, error=error
    )
