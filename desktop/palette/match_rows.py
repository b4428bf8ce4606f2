"""What the palette lists: the codes that fit, what fits in bold, and the offer to make a new one."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from itertools import groupby

from PySide6.QtCore import QCoreApplication

from corpus.coding.tree import CodeTree
from corpus.model import Code
from corpus.model.code import PATH_SEPARATOR
from desktop.palette.matching import Fit, Match, ranked
from desktop.rows.row import Line, Row, Run, Style

MOST = 40
"""Codes that are listed; who wants a further one types another letter."""

NEW = "new"
"""The id of the row that offers a new code."""


def match_rows(
    query: str, codes: Sequence[Code], recent: Sequence[str], *, offer_new: bool = True
) -> tuple[Row, ...]:
    """Best match first; with ``offer_new`` a path that no code has yet comes last.

    A row's value is its path.
    """
    tree = CodeTree(codes)
    by_path = {tree.path(code.id): code for code in tree.walk()}
    matches = ranked(query, by_path, recent)[:MOST]
    rows = [_row(match, by_path[match.path]) for match in matches]
    path = completed(query, by_path)
    if offer_new and path and path not in by_path:
        rows.append(_offer(path))
    return tuple(rows)


def clean_path(typed: str) -> str:
    """``typed`` as a path: without blank names and without blanks around the names."""
    return PATH_SEPARATOR.join(name for part in typed.split(PATH_SEPARATOR) if (name := part.strip()))


def completed(typed: str, paths: Collection[str]) -> str:
    """The path that ``typed`` asks for: its last name, below the existing code that its levels fit.

    ``zuzhi/新机制`` is ``组织机制/新机制`` where there is a 组织机制; else it is what was typed.
    """
    path = clean_path(typed)
    above, stroke, name = path.rpartition(PATH_SEPARATOR)
    if not stroke or above in paths:
        return path
    best = ranked(above, paths)[:1]
    if best and best[0].fit is not Fit.SCATTERED:
        return best[0].path + PATH_SEPARATOR + name
    return path


def _row(match: Match, code: Code) -> Row:
    start = match.path.rfind(PATH_SEPARATOR) + 1
    runs = [Run("", mark=code.colour)]
    if start:
        runs.append(Run(_shown(match.path[:start]), Style.MUTED))
    runs += _runs(match.path[start:], {place - start for place in match.places})
    return Row(
        id=code.id, lines=(Line(tuple(runs)),), key=code.key or "", tip=code.definition, value=match.path
    )


def _runs(name: str, places: set[int]) -> Iterator[Run]:
    for fits, letters in groupby(enumerate(name), key=lambda letter: letter[0] in places):
        yield Run("".join(letter for _, letter in letters), Style.STRONG if fits else Style.INK)


def _offer(path: str) -> Row:
    title = QCoreApplication.translate("CodePalette", "New code")
    runs = (Run(f"{title}  ", Style.MUTED), Run(_shown(path), Style.NOTE))
    return Row(id=NEW, lines=(Line(runs),), value=path)


def _shown(path: str) -> str:
    return path.replace(PATH_SEPARATOR, " › ")
