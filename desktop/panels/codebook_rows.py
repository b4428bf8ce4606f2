"""The tree of codes as rows."""

from __future__ import annotations

from collections.abc import Mapping

from corpus.coding.tree import CodeTree
from corpus.model import Code
from desktop.palette.matching import match_path
from desktop.rows.row import Line, Row, Run


def codebook_rows(tree: CodeTree, counts: Mapping[str, int], query: str = "") -> tuple[Row, ...]:
    """One row a code, below its parent. With a ``query`` only the codes it fits, and those above them."""
    kept = _kept(tree, query)

    def below(parent: str | None) -> tuple[Row, ...]:
        children = (code for code in tree.children(parent) if code.id in kept)
        return tuple(_row(code, counts.get(code.id, 0), below(code.id)) for code in children)

    return below(None)


def _kept(tree: CodeTree, query: str) -> set[str]:
    if not query.strip():
        return set(tree.codes)
    kept: set[str] = set()
    for code in tree.codes.values():
        if match_path(query, tree.path(code.id)) is not None:
            at: str | None = code.id
            while at is not None and at not in kept:
                kept.add(at)
                at = tree.get(at).parent
    return kept


def _row(code: Code, count: int, children: tuple[Row, ...]) -> Row:
    return Row(
        id=code.id,
        lines=(Line((Run(code.name, mark=code.colour),)),),
        detail=str(count) if count else "",
        key=code.key or "",
        tip=code.definition,
        value=code,
        children=children,
    )
