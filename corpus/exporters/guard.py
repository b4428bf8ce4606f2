"""Cells that a spreadsheet would take for formulas, made harmless (rule R24)."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping

FORMULA_STARTS = frozenset("=+-@|%\t\r\n＝＋－＠")
"""What begins a formula, or hides one, in Excel, LibreOffice and Google Sheets (ASVS 1.2.10)."""

GUARD = "'"
GUARDED = "guarded"


def is_formula(cell: str) -> bool:
    """Whether a spreadsheet may run the cell: its first visible character begins a formula."""
    for character in cell:
        if character in FORMULA_STARTS:
            return True
        if not (character.isspace() or unicodedata.category(character) in ("Cc", "Cf")):
            return False
    return False


def guard(row: Mapping[str, str]) -> dict[str, str]:
    """The row with an apostrophe before each cell that a spreadsheet might run.

    A further cell, ``guarded``, names the columns that got one, so that ``unguard`` takes no other.
    """
    guarded = [column for column, cell in row.items() if is_formula(cell)]
    cells = {column: GUARD + cell if column in guarded else cell for column, cell in row.items()}
    return cells | {GUARDED: " ".join(guarded)}


def unguard(row: Mapping[str, str]) -> dict[str, str]:
    """What ``guard`` made the row of; a row without the cell ``guarded`` as it is."""
    guarded = (row.get(GUARDED) or "").split()
    return {
        column: cell.removeprefix(GUARD) if column in guarded else cell
        for column, cell in row.items()
        if column != GUARDED
    }
