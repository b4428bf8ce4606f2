"""The codebook as REFI-QDA writes it, in a project (.qdpx) as in a codebook file (.qdc)."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import count

from lxml import etree
from lxml.builder import ElementMaker

from corpus.exporters.guids import guid
from corpus.exporters.xml_text import xml_safe
from corpus.model import Code

Notes = Callable[[Code], list[etree._Element]]
"""What stands between the description of a code and the codes below it."""


def code_elements(
    codes: Sequence[Code], make: ElementMaker, *, unique_names: bool = False, notes: Notes = lambda code: []
) -> list[etree._Element]:
    """An element for each code at the top of the tree, with those below it inside.

    ``make`` makes elements in the namespace of the file. ``unique_names`` adds a number to a name
    that another code has too: QualCoder makes one code of two that have the same name.
    """
    children: dict[str | None, list[Code]] = {}
    for code in codes:
        children.setdefault(code.parent, []).append(code)
    taken: set[str] = set()

    def element(code: Code) -> etree._Element:
        name = _untaken(code.name, taken) if unique_names else code.name
        return make.Code(
            *([make.Description(xml_safe(code.definition))] if code.definition else []),
            *notes(code),
            *(element(child) for child in children.get(code.id, ())),
            guid=guid(code.id),
            name=xml_safe(name),
            isCodable="true",
            color=code.colour,
        )

    return [element(code) for code in children.get(None, ())]


def _untaken(name: str, taken: set[str]) -> str:
    """``name``, or ``name (2)`` and so on, that is not yet in ``taken``; it is then."""
    untaken = next(each for each in _numbered(name) if each not in taken)
    taken.add(untaken)
    return untaken


def _numbered(name: str) -> Iterator[str]:
    yield name
    yield from (f"{name} ({number})" for number in count(2))
