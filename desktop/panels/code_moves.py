"""Where a code goes when it is moved by one step in the tree."""

from __future__ import annotations

from typing import NamedTuple

from corpus.coding.tree import CodeTree
from corpus.model import Code


class Place(NamedTuple):
    """Below ``parent`` (None: on top), before the other child that stands at ``position``."""

    parent: str | None
    position: int


def among_siblings(tree: CodeTree, code: Code, by: int) -> Place | None:
    """``by`` places down (below 0: up); None where there is no such place."""
    siblings = tree.children(code.parent)
    position = siblings.index(code) + by
    return Place(code.parent, position) if 0 <= position < len(siblings) else None


def inwards(tree: CodeTree, code: Code) -> Place | None:
    """The last place below the sibling above it; None when it is the first."""
    siblings = tree.children(code.parent)
    position = siblings.index(code)
    if position == 0:
        return None
    above = siblings[position - 1].id
    return Place(above, len(tree.children(above)))


def outwards(tree: CodeTree, code: Code) -> Place | None:
    """Right after its parent; None when it stands on top already."""
    if code.parent is None:
        return None
    parent = tree.get(code.parent)
    return Place(parent.parent, tree.children(parent.parent).index(parent) + 1)
