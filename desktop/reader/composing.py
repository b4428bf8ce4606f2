"""Putting a page together for one width: sheet, columns, header, flow and memos."""

from __future__ import annotations

from PySide6.QtGui import QColor, QTextCharFormat

from desktop.reader.columns import columns
from desktop.reader.flow import Flow
from desktop.reader.header import TOP, Header
from desktop.reader.look import Look
from desktop.reader.marks import MarkKind
from desktop.reader.memos import Memo, MemoColumn
from desktop.reader.overlay import Overlay
from desktop.reader.page import Page
from desktop.reader.scene import Scene
from desktop.reader.scripts import ORIGINAL, writer
from desktop.reader.sheet import Sheet, clean_sheet, raw_sheet
from desktop.reader.typography import Typography

CLEAN, RAW, BOTH = "clean", "raw", "both"
MODES = (CLEAN, RAW, BOTH)
"""The ways to show a page: the article to be read, its source with cleaning marked, or side by side."""


def sheet_of(page: Page, mode: str) -> Sheet:
    """The text that a mode shows."""
    return raw_sheet(page) if mode == RAW else clean_sheet(page)


def compose(
    page: Page,
    sheet: Sheet,
    overlay: Overlay,
    look: Look,
    typography: Typography,
    width: float,
    *,
    script: str = ORIGINAL,
) -> Scene:
    """The scene of a page on a view ``width`` pixels wide, in one of ``SCRIPTS``.

    A raw sheet has no header of its own, and stays as it came.
    """
    write = writer(script if sheet.offsets is None else ORIGINAL)
    stand = columns(width, typography.em, overlay.lanes, most=look.measure)
    codes = overlay.article_codes()
    header = Header(page, typography, stand, codes=codes, write=write) if sheet.offsets is None else None
    top = header.height if header is not None else TOP
    flow = Flow(sheet, typography, stand, top=top, formats=_formats(look), write=write)
    return Scene(page, look, typography, header, flow, overlay, memo_column(overlay, flow, typography))


def memo_column(overlay: Overlay, flow: Flow, typography: Typography) -> MemoColumn:
    """The memos of the annotations that are there now."""
    codes = overlay.codes
    memos = [
        Memo(a.id, anchor, a.memo, tuple(codes[c].name for c in a.codes if c in codes), a.created)
        for anchor, a in overlay.memos()
    ]
    return MemoColumn(memos, typography, flow.columns.memo_width)


def _formats(look: Look) -> dict[str, QTextCharFormat]:
    """How dropped and foreign text of a source is set."""
    elsewhere = QTextCharFormat()
    elsewhere.setForeground(QColor(look.muted))
    dropped = QTextCharFormat(elsewhere)
    dropped.setFontStrikeOut(True)
    return {MarkKind.DROPPED: dropped, MarkKind.ELSEWHERE: elsewhere}
