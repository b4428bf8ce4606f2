"""One row of the table of actions."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Action:
    """One row: ``text`` and ``tip`` are English source texts, ``slot`` a dotted name from the window.

    ``menu`` is the id of a menu; ``apart`` puts a line above the row.
    ``needs`` names the condition under which it can be used (``window/refresh.py`` says which hold),
    or nothing. ``reader_keys`` count only while the reader has
    the focus: elsewhere they mean something else.
    """

    id: str
    menu: str
    text: str
    slot: str
    keys: tuple[str, ...] = ()
    tip: str = ""
    apart: bool = False
    needs: str = ""
    reader_keys: tuple[str, ...] = ()
