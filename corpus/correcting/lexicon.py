"""The lexicon of a project as a table: term, label, norm, code, and whether it is always or never so."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from dataclasses import dataclass

from corpus.model import Label, MeipiError

COLUMNS = ("term", "label", "norm", "code", "rule")
NEVER = "never"


@dataclass(frozen=True, slots=True)
class Term:
    """One line of the lexicon; see ``Rule``."""

    text: str
    label: Label | None
    norm: str | None = None
    code: str | None = None
    always: bool = True


def write_terms(terms: Iterable[Term], *, tabs: bool = False) -> str:
    """The table with a line of headings, as CSV or with tabs between the columns."""
    made = io.StringIO()
    table = csv.writer(made, dialect="excel-tab" if tabs else "excel", lineterminator="\n")
    table.writerow(COLUMNS)
    for term in terms:
        rule = "always" if term.always else NEVER
        table.writerow([term.text, term.label or "", term.norm or "", term.code or "", rule])
    return made.getvalue()


def read_terms(text: str) -> list[Term]:
    """The lines of a table whose headings are among ``COLUMNS``; ``term`` and ``label`` have to be there.

    Columns are parted by tabs when the headings are, else by commas. Empty lines are passed over.
    Raises MeipiError ``bad-lexicon``, with the number of the line.
    """
    lines = text.lstrip("\ufeff").splitlines()
    heads = lines[0] if lines else ""
    table = csv.DictReader(lines, delimiter="\t" if "\t" in heads else ",")
    if not {"term", "label"} <= set(table.fieldnames or ()):
        raise _bad(1, "the columns term and label are wanted")
    return [
        _term(row, number)
        for number, row in enumerate(table, start=2)
        if any((value or "").strip() for key, value in row.items() if key is not None)
    ]


def _term(row: dict[str, str | None], number: int) -> Term:
    values = {name: (row.get(name) or "").strip() for name in COLUMNS}
    always = values["rule"] != NEVER
    if not values["term"]:
        raise _bad(number, "there is no term")
    if values["label"] not in (*Label, "") or (always and not values["label"]):
        raise _bad(number, f"the label is none of {', '.join(Label)}")
    label = Label(values["label"]) if values["label"] else None
    return Term(values["term"], label, values["norm"] or None, values["code"] or None, always)


def _bad(number: int, problem: str) -> MeipiError:
    return MeipiError(
        "bad-lexicon", "Line {line} of the lexicon cannot be read: {problem}.", line=number, problem=problem
    )
