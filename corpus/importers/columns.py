"""The reading order of a printed page: its lines, its columns, its blocks one below the other.

A page is cut into strips wherever white runs across it; strips that share a gutter are a block, and
so are strips without any; a block is read column by column, each of them a small page again.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

GUTTER = 0.8
"""White between two columns, in heights of the block's usual line. Newspapers set 1 to 2; the
characters of a justified line stand less than half apart."""

BREAK = 1.0
"""White below a line, in heights of it, beyond what usually lies between two lines, that sets off a
paragraph or a block."""

INDENT = (1.4, 2.6)
"""What an indent of two characters may measure in heights of the line. Centred lines stand further in."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of characters on one line, and the box around it; ``y`` grows downwards."""

    text: str
    left: float
    top: float
    right: float
    bottom: float

    @property
    def height(self) -> float:
        return self.bottom - self.top


def reading_order(pieces: Sequence[Piece]) -> str:
    """The text of a page: a line feed after each printed line, an empty line between blocks."""
    return "\n\n".join(_block_text(block) for block in _blocks(pieces))


def _block_text(strips: list[list[Piece]]) -> str:
    pieces = [piece for strip in strips for piece in strip]
    columns = _columns(pieces)
    if len(columns) == 1 or (len(strips) == 1 and not _is_tall(strips[0])):
        return _lines(strips)
    return "\n".join(reading_order(column) for column in columns)


def _is_tall(strip: list[Piece]) -> bool:
    """Several lines high: columns whose lines do not stand level, so that no white runs across."""
    reach = max(piece.bottom for piece in strip) - min(piece.top for piece in strip)
    return reach > 2.5 * median(piece.height for piece in strip)


def _lines(strips: list[list[Piece]]) -> str:
    """One column: its lines from top to bottom, an empty line where white sets a paragraph off."""
    lines = [line for strip in strips for line in _level(strip)]
    usual = median(_space(above, below) for above, below in pairwise(lines)) if len(lines) > 1 else 0.0
    edge = min(line[0].left for line in lines)
    text = _joined(lines[0], edge)
    for above, below in pairwise(lines):
        wide = _space(above, below) - usual > BREAK * median(piece.height for piece in below)
        text += ("\n\n" if wide else "\n") + _joined(below, edge)
    return text


def _level(strip: list[Piece]) -> list[list[Piece]]:
    """The pieces of a strip by lines: those whose middles stand level belong together."""
    lines: list[list[Piece]] = []
    for piece in sorted(strip, key=lambda piece: piece.top + piece.bottom):
        middle = (piece.top + piece.bottom) / 2
        if lines and lines[-1][0].top <= middle <= lines[-1][0].bottom:
            lines[-1].append(piece)
        else:
            lines.append([piece])
    return [sorted(line, key=lambda piece: piece.left) for line in lines]


def _joined(line: list[Piece], edge: float) -> str:
    """The text of a line, with the two spaces that stand for its indent from the column's edge."""
    low, high = INDENT
    indented = low < (line[0].left - edge) / line[0].height < high
    return ("\u3000\u3000" if indented else "") + " ".join(piece.text for piece in line)


def _space(above: list[Piece], below: list[Piece]) -> float:
    return min(piece.top for piece in below) - max(piece.bottom for piece in above)


def _blocks(pieces: Sequence[Piece]) -> list[list[list[Piece]]]:
    """Strips that follow each other, as long as they keep a gutter in common and no white parts them."""
    blocks: list[list[list[Piece]]] = []
    for strip in _strips(pieces):
        if blocks and _continues(blocks[-1], strip):
            blocks[-1].append(strip)
        else:
            blocks.append([strip])
    return blocks


def _continues(block: list[list[Piece]], strip: list[Piece]) -> bool:
    before = [piece for line in block for piece in line]
    height = median(piece.height for piece in before)
    if _space(before, strip) > (1 + BREAK) * height:
        return False
    if len(_columns([*before, *strip])) > 1:
        return True
    return len(_columns(before)) == len(_columns(strip)) == 1


def _strips(pieces: Sequence[Piece]) -> list[list[Piece]]:
    """The pieces, parted wherever white runs across the whole page."""
    return _parted(pieces, lambda piece: (piece.top, piece.bottom), 0.0)


def _columns(pieces: Sequence[Piece]) -> list[list[Piece]]:
    """The pieces, parted wherever a gutter runs down the whole block."""
    usual = median(piece.height for piece in pieces)
    return _parted(pieces, lambda piece: (piece.left, piece.right), GUTTER * usual)


def _parted(
    pieces: Sequence[Piece], extent: Callable[[Piece], tuple[float, float]], white: float
) -> list[list[Piece]]:
    """The pieces in groups between which more than ``white`` runs across, along one direction."""
    groups: list[list[Piece]] = []
    reach = float("-inf")
    for piece in sorted(pieces, key=extent):
        start, end = extent(piece)
        if groups and start - reach <= white:
            groups[-1].append(piece)
        else:
            groups.append([piece])
        reach = max(reach, end)
    return groups
