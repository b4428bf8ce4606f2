"""The elements of a web page: where their text stands, how much of it is prose, how much is links.

The tree is as rough as the markup: an end tag that fits no open element is passed over, an element without
one ends with the element around it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

_MARKS = re.compile("[，。；：！？、,;!?]")
"""What prose has and menus have not."""

_IMPLIED: Mapping[str, tuple[str, ...]] = {
    "li": ("li", "p"),
    "td": ("td", "th", "p"),
    "th": ("td", "th", "p"),
    "tr": ("td", "th", "tr", "p"),
}
"""The elements that the start of another one ends, when they are the innermost."""

_UNTRACKED = frozenset(("a", "b", "em", "font", "i", "strong", "u"))
_CAMEL = re.compile("(?<=[a-z0-9])(?=[A-Z])")


@dataclass(slots=True)
class Element:
    """``start`` and ``end`` count the pieces of the flow, later the code points of the text. ``names`` are
    the words of its class and id, lower case. ``parent`` is a place in the list of elements, -1 for none.

    ``marks`` counts the punctuation outside links, ``letters`` the characters, ``linked`` those in links.
    All three are sums over the element and what is in it.
    """

    tag: str
    role: str
    names: tuple[str, ...]
    parent: int
    start: int
    end: int = 0
    marks: int = 0
    letters: int = 0
    linked: int = 0
    links: int = 0


class Outline:
    """Takes down the elements of a page while it is read."""

    def __init__(self) -> None:
        self.elements: list[Element] = []
        self._open: list[int] = []
        self._tags: Counter[str] = Counter()
        self._in_link = False

    def begin(self, tag: str, attributes: Mapping[str, str], place: int) -> None:
        if tag == "a":
            self._in_link = True
            if self._open:
                self.elements[self._open[-1]].links += 1
        if tag in _UNTRACKED:
            return
        while self._open and self._innermost in _IMPLIED.get(tag, ("p",) if tag != "span" else ()):
            self._close(place)
        names = f"{attributes.get('class', '')} {attributes.get('id', '')} {attributes.get('itemprop', '')}"
        parent = self._open[-1] if self._open else -1
        words = tuple(_CAMEL.sub("-", names).lower().split())
        self._open.append(len(self.elements))
        self._tags[tag] += 1
        self.elements.append(Element(tag, attributes.get("role", "").lower(), words, parent, place))

    def end(self, tag: str, place: int) -> None:
        if tag == "a":
            self._in_link = False
        if not self._tags[tag]:
            return
        while self._innermost != tag:
            self._close(place)
        self._close(place)

    def add(self, text: str) -> None:
        """Count ``text``, which the innermost open element has."""
        if not self._open:
            return
        element = self.elements[self._open[-1]]
        letters = len("".join(text.split()))
        element.letters += letters
        if self._in_link:
            element.linked += letters
        else:
            element.marks += len(_MARKS.findall(text))

    def close(self, place: int) -> None:
        """End what is still open."""
        while self._open:
            self._close(place)

    @property
    def _innermost(self) -> str:
        return self.elements[self._open[-1]].tag

    def _close(self, place: int) -> None:
        element = self.elements[self._open.pop()]
        self._tags[element.tag] -= 1
        element.end = place
        if element.parent >= 0:
            parent = self.elements[element.parent]
            parent.marks += element.marks
            parent.letters += element.letters
            parent.linked += element.linked
            parent.links += element.links
