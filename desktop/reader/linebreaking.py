"""Where a line of Chinese may end (禁则).

The rules of the W3C's *Requirements for Chinese Text Layout*, section 3.1.3: closing marks, stops
and connecting marks do not open a line, opening marks do not close one, and the double dash and
the double ellipsis are not torn.
"""

from __future__ import annotations

NOT_AT_START = frozenset("。，、；：？！．…」』）］｝〉》】〕〗〙”’·・‧～〜—–/／%％‰℃,.;:!?)]}»›々ー")
NOT_AT_END = frozenset("「『（［｛〈《【〔〖〘“‘([{«‹¥￥$＄№#＃")
UNTORN = ("——", "……", "──", "⋯⋯")

_REACH = 6
"""How far back a better place is sought. Longer runs of marks are torn as they stand."""


def may_break(text: str, index: int) -> bool:
    """True when a line may end before ``text[index]``."""
    if text[index - 1 : index + 1] in UNTORN:
        return False
    before, after = text[index - 1], text[index]
    if before in NOT_AT_END:
        return False
    return after not in NOT_AT_START


def line_end(text: str, start: int, end: int) -> int:
    """The last place not after ``end`` where the line that begins at ``start`` may end.

    ``end`` itself when nothing better lies close by: a line is never left empty. All are indices
    of ``text``.
    """
    for index in range(end, max(start, end - _REACH), -1):
        if index >= len(text) or may_break(text, index):
            return index
    return end
