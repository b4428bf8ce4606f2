"""The acts of a project as rows, the last one first."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import lru_cache
from itertools import groupby

from PySide6.QtCore import QCoreApplication

from corpus.project import HistoryRow
from desktop.panels.annotation_rows import moment
from desktop.rows.row import Line, Row, Run, Style, heading
from desktop.wording import act_title

translate = QCoreApplication.translate


def history_rows(acts: Sequence[HistoryRow], *, today: date) -> tuple[Row, ...]:
    """One row an act below its day, in the order of ``acts``; undone ones are quiet."""
    days = groupby(acts, key=lambda act: _day(act, today))
    several = len({act.coder for act in acts}) > 1
    return tuple(
        heading(f"day/{number}/{day}", day, children=[_row(act, several) for act in members])
        for number, (day, members) in enumerate(days)
    )


def steps_to(acts: Sequence[HistoryRow], chosen: HistoryRow) -> int:
    """How often to undo (above 0) so that ``chosen`` and all after it are undone, or to redo (below 0)
    so that it is done again; 0 for an act that neither reaches. ``acts`` come with the latest first."""
    place = acts.index(chosen)
    if chosen.state == "done":
        return sum(act.state == "done" for act in acts[: place + 1])
    if chosen.state == "undone":
        return -sum(act.state == "undone" for act in acts[place:])
    return 0


def _day(act: HistoryRow, today: date) -> str:
    day = moment(act.at, "")[:10]
    return translate("History", "Today") if day == today.isoformat() else day


# The same act gives the same row: a new act lays out one row, not all of them.
@lru_cache(maxsize=2000)
def _row(act: HistoryRow, several: bool) -> Row:
    """What was done, to what and when; who did it where there are ``several`` coders."""
    title = Run(act_title(act.name), Style.MUTED if act.undone else Style.INK)
    told = Run(f"  {act.detail}", Style.MUTED if act.undone else Style.QUOTE)
    lines = [Line((title, told))]
    facts = [act.coder] if several and act.coder else []
    if act.state == "undone":
        facts.append(translate("History", "undone"))
    elif act.state == "abandoned":
        facts.append(translate("History", "undone, then something else was done"))
    if facts:
        lines.append(Line((Run(" · ".join(facts), Style.MUTED),)))
    return Row(act.id, tuple(lines), detail=moment(act.at, "")[-5:], tip=act.detail, value=act)
