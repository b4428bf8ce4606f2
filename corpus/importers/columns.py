"""The reading order of a printed page: its lines, its columns, its blocks one below the other.

A page is cut into strips wherever white runs across it; strips that share a gutter are a block, and
so are strips without any; a block is read column by column, each of them a small page again.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from statistics import median

GUTTER = 0.8
"""White between two columns, in heights of the block's usual line. Newspapers set 1 to 2; the
characters of a justified line stand less than half apart."""

BREAK = 1.0
"""White below a line, in heights of it, beyond what usually lies between two lines, that sets off a
paragraph or a block."""

HEADLINE = 1.25
"""Between sizes of type so far apart a new block begins."""

INDENT = (1.4, 2.6)
"""What an indent of two characters may measure in heights of the line. Centred lines stand further in."""


Extent = tuple[float, float]
"""Where something begins and ends, along one direction."""


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


@dataclass(frozen=True, slots=True)
class _Printed:
    """A printed line; ``apart`` where a paragraph or a block begins with it."""

    text: str
    height: float
    apart: bool


def reading_order(pieces: Sequence[Piece]) -> str:
    """The text of a page: a line feed after each printed line, an empty line between blocks."""
    breaks = ("\n", "\n\n")
    return "".join(breaks[line.apart] + line.text for line in _page(pieces)).lstrip("\n")


def _page(pieces: Sequence[Piece]) -> list[_Printed]:
    """The lines of a page, or of a column as a page of its own."""
    lines: list[_Printed] = []
    for strips in _blocks(pieces):
        first, *rest = _block(strips)
        lines += [replace(first, apart=True), *rest]
    return lines


def _block(strips: list[list[Piece]]) -> list[_Printed]:
    """The lines of a block, column by column. A column goes on where the last one ended, unless it
    begins in another size of type."""
    pieces = [piece for strip in strips for piece in strip]
    columns = _columns(pieces)
    if len(columns) == 1 or (len(strips) == 1 and not _is_tall(strips[0])):
        return _column(strips)
    lines: list[_Printed] = []
    for column in columns:
        first, *rest = _page(column)
        apart = not lines or _differ(lines[-1].height, first.height)
        lines += [replace(first, apart=apart), *rest]
    return lines


def _is_tall(strip: list[Piece]) -> bool:
    """Several lines high: columns whose lines do not stand level, so that no white runs across."""
    reach = max(piece.bottom for piece in strip) - min(piece.top for piece in strip)
    return reach > 2.5 * _height(strip)


def _column(strips: list[list[Piece]]) -> list[_Printed]:
    """The lines of one column from top to bottom; white, or another size of type, sets one apart."""
    lines = [line for strip in strips for line in _level(strip)]
    usual = median(_space(above, below) for above, below in pairwise(lines)) if len(lines) > 1 else 0.0
    edge = min(line[0].left for line in lines)
    printed = [_Printed(_joined(lines[0], edge), _height(lines[0]), True)]
    for above, below in pairwise(lines):
        height = _height(below)
        apart = _space(above, below) - usual > BREAK * height or _differ(printed[-1].height, height)
        printed.append(_Printed(_joined(below, edge), height, apart))
    return printed


def _differ(one: float, other: float) -> bool:
    """Whether two sizes of type are those of a headline and of what stands under it."""
    return max(one, other) > HEADLINE * min(one, other)


def _height(pieces: Sequence[Piece]) -> float:
    return median(piece.height for piece in pieces)


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
    ink: list[Extent] = []  # of the last block, across the page
    for strip in _strips(pieces):
        own = _merged([_across(piece) for piece in strip], GUTTER * _height(strip))
        together = _merged([*ink, *own], GUTTER * _height(strip))
        if blocks and _is_near(blocks[-1][-1], strip) and (len(together) > 1 or len(ink) == len(own) == 1):
            blocks[-1].append(strip)
            ink = together
        else:
            blocks.append([strip])
            ink = own
    return blocks


def _is_near(above: list[Piece], below: list[Piece]) -> bool:
    return _space(above, below) <= (1 + BREAK) * _height(above)


def _strips(pieces: Sequence[Piece]) -> list[list[Piece]]:
    """The pieces, parted wherever white runs across the whole page."""
    return _parted(pieces, lambda piece: (piece.top, piece.bottom), 0.0)


def _columns(pieces: Sequence[Piece]) -> list[list[Piece]]:
    """The pieces, parted wherever a gutter runs down the whole block."""
    return _parted(pieces, _across, GUTTER * _height(pieces))


def _across(piece: Piece) -> Extent:
    return piece.left, piece.right


def _parted(pieces: Sequence[Piece], extent: Callable[[Piece], Extent], white: float) -> list[list[Piece]]:
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


def _merged(extents: list[Extent], white: float) -> list[Extent]:
    """The stretches that the extents cover, taking together those up to ``white`` apart."""
    covered: list[Extent] = []
    for start, end in sorted(extents):
        if covered and start - covered[-1][1] <= white:
            covered[-1] = covered[-1][0], max(covered[-1][1], end)
        else:
            covered.append((start, end))
    return covered
