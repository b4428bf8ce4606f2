"""Where the margins, the text and the memos stand at a given width."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.reader.look import MEASURE

NARROWEST = 18
"""Han characters a line below which the memos give up their column."""

STRIPE_GAP = 14.0
STRIPE_PITCH = 7.0
"""Pixels from the text to the first stripe, and from one stripe to the next."""

_GUTTER, _MEMO_GAP, _EDGE = 4.6, 1.5, 0.9
_MEMO_LEAST, _MEMO_MOST = 9.4, 14.0
_NUMBER = 2.1
_NUMBER_GAP = 7.0


@dataclass(frozen=True, slots=True)
class Columns:
    """Pixels from the left edge of the view. ``memos`` is None where there is no room for them."""

    text: float
    measure: float
    numbers: float
    memos: float | None
    memo_width: float

    def stripe(self, lane: int) -> float:
        """The right edge of the stripes in ``lane``, counted from the text outwards."""
        return self.text - STRIPE_GAP - lane * STRIPE_PITCH


def columns(width: float, em: float, lanes: int = 0, *, most: int = MEASURE) -> Columns:
    """The columns of a view ``width`` pixels wide, for ``em`` pixels a Han character.

    ``numbers`` is the right edge of the paragraph numbers, left of ``lanes`` stripes (two always
    have their room, so that the first mark moves nothing). The measure is whole characters, at
    most ``most``.
    """
    stripes = STRIPE_GAP + max(lanes, 2) * STRIPE_PITCH + _NUMBER_GAP
    gutter = max(_GUTTER * em, stripes + _NUMBER * em)
    beside = (_MEMO_GAP + _MEMO_LEAST + _EDGE) * em
    with_memos = width - gutter - beside >= NARROWEST * em
    room = width - gutter - (beside if with_memos else _EDGE * em)
    measure = max(1, min(most, int(room / em))) * em
    spare = max(0.0, room - measure)
    if not with_memos:
        return Columns(gutter, measure, gutter - stripes, None, 0.0)
    memo_width = _MEMO_LEAST * em + min(spare, (_MEMO_MOST - _MEMO_LEAST) * em)
    left = max(0.0, spare - (memo_width - _MEMO_LEAST * em)) / 2
    text = gutter + left
    return Columns(text, measure, text - stripes, text + measure + _MEMO_GAP * em, memo_width)
