"""One act of each kind that changes a project, recorded, to be carried out elsewhere."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

from corpus.model import Change, Label, ParagraphKind, Progress, Span, Touched
from corpus.project import Project
from corpus.store import seals
from corpus.store.file import connect

Content = dict[str, frozenset[tuple[object, ...]]]
"""The rows of every sealed table but the history, whose times differ from run to run."""


def acts_of_every_kind(project: Project) -> list[Change]:
    """The acts; they are carried out on ``project`` as they are recorded."""
    recorded: list[Change] = []
    carry_out = project._store.history.do

    def record(change: Change, *, coder: str, at: str) -> Touched:
        recorded.append(change)
        return carry_out(change, coder=coder, at=at)

    project._store.history.do = record  # type: ignore[method-assign]
    _do_something_of_everything(project)
    project._store.history.do = carry_out  # type: ignore[method-assign]
    return recorded


def _do_something_of_everything(project: Project) -> None:
    code = project.codebook.ensure("桥/石桥")
    project.codebook.rename(code.id, "新桥")
    project.codebook.define(code.id, definition="过河的")
    mark = project.annotations.add(1, span=Span(2, 6), codes=[code.id], memo="记")
    project.annotations.add(1, paragraph=2)
    project.coders.recolour(project.coder, "#123456")
    project.progress.set([1, 2], Progress.IN_WORK)
    project.bookmarks.toggle(1, 2)
    project.memo.write("一座桥")
    project.correcting.add(2, Span(0, 2), Label.ORG)
    project.correcting.never("𠮷安镇")
    project.arranging.set_fields(1, {"title": "村口"})
    project.arranging.set_kind(1, [1], ParagraphKind.HEADING)
    project.arranging.join(1, 1)
    project.repairing.decide(1, project.sources.edits(1), accept=False)
    project.annotations.remove([mark.id])
    project.codebook.remove(code.id)


def content(path: Path) -> Content:
    """What is in the closed project at ``path``."""
    found: Content = {}
    with closing(connect(path)) as connection:
        for table, columns in seals.SEALED.items():
            if table != "history":
                found[table] = frozenset(connection.execute(f"SELECT {columns} FROM {table}").fetchall())
    return found
