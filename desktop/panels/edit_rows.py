"""The repairs of an article as rows: by step, each with what stood there and what stands there now."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from corpus.model import Decision, Edit
from desktop.rows.row import Line, Row, Run, Style, heading
from desktop.step_titles import step_title
from desktop.wording import say_reason

AROUND = 6
"""Characters of the raw text shown before and after an edit."""

MOST_UNFOLDED = 24
"""A step with more edits in the article shows them when it is unfolded."""

MOST_SHOWN = 60
"""Characters of a piece that are shown."""

ACCEPTED, REJECTED = "✓", "✗"
"""Beside what the user decided on."""

Verdict = Callable[[Edit], bool | None]
"""What the user decided on an edit; None for nothing."""

_BLANKS = str.maketrans("\n\r\t\u3000 \u00a0\ufeff", "↵↵⇥□␣⍽␀")

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class StepEdits:
    """What the heading of a group stands for: the edits of a step, carried out or proposed."""

    step: str
    proposed: bool


def no_verdict(edit: Edit) -> bool | None:
    """Where nothing was decided."""
    return None


def verdict_by(decisions: Iterable[Decision]) -> Verdict:
    """The decisions of a source, looked up: the later one wins, whether on an edit or on its step."""
    latest = {(d.step, d.span): (number, d.accepted) for number, d in enumerate(decisions)}

    def verdict(edit: Edit) -> bool | None:
        found = [latest[key] for key in ((edit.step, None), (edit.step, edit.span)) if key in latest]
        return max(found)[1] if found else None

    return verdict


def edit_groups(edits: Iterable[Edit], raw: str, verdict: Verdict = no_verdict) -> list[Row]:
    """The edits by step, in the order of the text; those that are not carried out come last."""
    steps: dict[tuple[bool, str], list[Edit]] = {}
    for edit in edits:
        steps.setdefault((not edit.applied, edit.step), []).append(edit)
    order = sorted(steps.items(), key=lambda item: (item[0][0], item[1][0].span))
    return [_group(StepEdits(step, proposed), members, raw, verdict) for (proposed, step), members in order]


def edit_row(edit: Edit, raw: str, *, reason: str, again: bool = False, verdict: bool | None = None) -> Row:
    """What stood there, struck out, and what stands there now, with a few characters around it.

    The ``reason``, in the language of the window, stands below, unless it is the one of the row above
    (``again``).
    """
    start, end = edit.span.start, edit.span.end
    runs = (
        Run(shown(raw[max(start - AROUND, 0) : start])),
        Run(shown(edit.before), Style.STRUCK),
        Run(shown(edit.after), Style.VALUE),
        Run(shown(raw[end : end + AROUND])),
    )
    lines = [Line(runs)]
    if reason and not again:
        lines.append(Line((Run(reason, Style.MUTED),)))
    tip = " · ".join(filter(None, (reason, f"{edit.confidence:.0%}")))
    mark = "" if verdict is None else ACCEPTED if verdict else REJECTED
    return Row(f"edit/{edit.step}/{start}-{end}", tuple(lines), detail=mark, tip=tip, value=edit)


def shown(text: str) -> str:
    """``text`` with its white space made visible, cut where it is long."""
    cut = text if len(text) <= MOST_SHOWN else text[:MOST_SHOWN] + "…"
    return cut.replace("\r\n", "\n").translate(_BLANKS)


def _group(what: StepEdits, members: list[Edit], raw: str, verdict: Verdict) -> Row:
    title = step_title(what.step)
    if what.proposed:
        title = translate("Provenance", "Proposed: {step}").format(step=title)
    above = ["", *(edit.reason for edit in members)]
    said = {reason: say_reason(reason) for reason in set(above)}
    rows = [
        edit_row(edit, raw, reason=said[edit.reason], again=edit.reason == before, verdict=verdict(edit))
        for edit, before in zip(members, above, strict=False)
    ]
    id = f"{'proposed' if what.proposed else 'edits'}/{what.step}"
    folded = len(rows) > MOST_UNFOLDED
    return heading(id, title, detail=str(len(rows)), children=rows, folded=folded, value=what)
