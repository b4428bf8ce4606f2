"""The history of a project as the audit trail of a study: who did what, when, and what was undone."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterator, Sequence
from itertools import groupby
from pathlib import Path

from corpus.exporters.atomic import atomic_file
from corpus.exporters.guard import GUARDED, guard
from corpus.project import HistoryRow, Project

COLUMNS = ("number", "at", "coder", "act", "title", "of", "state", "state_at", "id")

STATES = {"done": "", "kept": "", "undone": "undone", "abandoned": "undone for good"}
"""What the text says of an act by its state; see ``HistoryRow``."""


def write_trail(project: Project, path: Path, *, title: Callable[[str], str] | None = None) -> int:
    """Write all acts of a project, the first one first, and tell how many.

    A path that ends in ``.csv`` gets a table, any other a text to read. ``title`` gives the names of acts
    by their message ids; without it they are read out of the ids. Times are UTC. Raises MeipiError
    ``export-not-written``.
    """
    acts = project.history.all()[::-1]
    name = title or plain_title
    text = as_table(acts, name) if path.suffix.lower() == ".csv" else as_text(project.name, acts, name)
    with atomic_file(path) as file:
        file.write(text.encode("utf-8-sig" if path.suffix.lower() == ".csv" else "utf-8"))
    return len(acts)


def plain_title(act: str) -> str:
    """``delete-annotation`` as words."""
    return act.replace("-", " ")


def as_table(acts: Sequence[HistoryRow], title: Callable[[str], str]) -> str:
    """One line an act; cells that a spreadsheet would run are made harmless."""
    made = io.StringIO()
    table = csv.DictWriter(made, (*COLUMNS, GUARDED), lineterminator="\n")
    table.writeheader()
    for number, act in enumerate(acts, start=1):
        row = {
            "number": str(number),
            "at": act.at,
            "coder": act.coder,
            "act": act.name,
            "title": title(act.name),
            "of": act.detail,
            "state": act.state,
            "state_at": act.state_at if act.undone else "",
            "id": act.id,
        }
        table.writerow(guard(row))
    return made.getvalue()


def as_text(name: str, acts: Sequence[HistoryRow], title: Callable[[str], str]) -> str:
    """The acts below their days."""
    return "\n".join((name, "", *_lines(acts, title))).rstrip() + "\n"


def _lines(acts: Sequence[HistoryRow], title: Callable[[str], str]) -> Iterator[str]:
    for day, members in groupby(acts, key=lambda act: act.at[:10]):
        yield f"{day} (UTC)"
        for act in members:
            facts = (act.at[11:19], act.coder or "–", title(act.name), act.detail, _state(act))
            yield "  " + "  ".join(" ".join(fact.split()) for fact in facts if fact)
        yield ""


def _state(act: HistoryRow) -> str:
    state = STATES[act.state]
    return f"[{state} {act.state_at}]" if state else ""
