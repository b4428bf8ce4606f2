"""The sources that a cleaning would change, with their articles, as rows with a box to tick."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from corpus.coding.recleaning import ArticleDiff, Moves, Renewal
from desktop.rows.row import Line, Row, Run, Style

TAKEN, SOME, LEFT = "\N{CHECK MARK}", "\N{EN DASH}", " "
"""What stands in the box: it is to be changed, some of it, or it stays as it is."""

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Place:
    """What a row stands for: a source by its number in the list, or one article of it."""

    source: int
    article: ArticleDiff | None = None


def source_row(number: int, renewal: Renewal, left: Collection[int]) -> Row:
    """A source; the articles ``left`` are not to be changed."""
    articles = {diff.id for diff in renewal.articles}
    box = TAKEN if not left else SOME if articles - set(left) else LEFT
    children = tuple(_article_row(number, diff, diff.id in left) for diff in renewal.articles)
    lines = [Line((Run(renewal.name, Style.STRONG),)), *_moves(renewal.moves)]
    return Row(f"source/{number}", tuple(lines), key=box, value=Place(number), children=children)


def _article_row(number: int, diff: ArticleDiff, is_left: bool) -> Row:
    texts = diff.after or diff.before or ("",)
    title = Run(diff.title or texts[0], Style.STRUCK if diff.after is None else Style.INK)
    lines = (Line((title,)), *_moves(diff.moves))
    box = LEFT if is_left else TAKEN
    return Row(f"article/{number}/{diff.id}", lines, key=box, value=Place(number, diff))


def _moves(moves: Moves) -> tuple[Line, ...]:
    """What becomes of the annotations, where there are any."""
    parts = (
        *([translate("RecleanDialog", "%n annotation(s) move", "", moves.moved)] if moves.moved else []),
        *([translate("RecleanDialog", "%n annotation(s) to review", "", moves.lost)] if moves.lost else []),
        *([translate("RecleanDialog", "%n annotation(s) fit again", "", moves.found)] if moves.found else []),
    )
    return (Line((Run(" · ".join(parts), Style.MUTED),)),) if parts else ()
