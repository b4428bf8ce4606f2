"""Which parts of a web page are no article, by what its markup says: elements, roles, names, links.

It says where, never what is dropped: cleaning calls those lines furniture by name, and keeps them.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from corpus.importers.outline import Element

_TAGS: Mapping[str, str] = {
    "nav": "navigation",
    "header": "navigation",
    "form": "navigation",
    "button": "navigation",
    "aside": "related",
    "footer": "footer",
}
_ROLES: Mapping[str, str] = {
    "navigation": "navigation",
    "banner": "navigation",
    "search": "navigation",
    "complementary": "related",
    "contentinfo": "footer",
}
_WORDS: Mapping[str, str] = {
    "comments": r"comments?|commentlist|cmts?|discuss\w*|respond|replies|pinglun|pl|liuyan|huifu",
    "share": r"shar(?:e|es|ing|edaddy)|bdshare\w*|social|jiathis|fenxiang|fx|qr|qrcode|erweima|ewm",
    "hot-list": r"hot|hots|hotlist|hotnews|rank|ranks|ranking|ranklist|rebang|paihang\w*|[rd][mj]ph|rdph|phb",
    "related": r"relat\w*|recommends?|recommended|sidebar|widget|xiangguan|xg\w{0,2}|tuijian\w*|\w{0,2}tj"
    r"|guess|cainixihuan|more|readmore|hotlink",
    "prev-next": r"prevnext|pagination|pager|prev|next|fanye|sxp|shangxiapian",
    "crumbs": r"crumbs?|breadcrumbs?|mbx|mianbaoxie|position|weizhi|dqwz",
    "navigation": r"nav\d?|navi|navbar|navigation|topnav|menus?|daohang|dhl?|topbar|tophead|toolbar|search\w*"
    r"|sousuo|login|denglu|masthead|langs?|weather|tianqi",
    "advert": r"ads?|adv|advert\w*|gg|guanggao|promo|sponsor\w*|adsbygoogle",
    "footer": r"foot|footer|bottom|dibu|copyright|copy|banquan|bqsm|colophon|declare|disclaimer|shengming",
}
"""Words of class and id names, English and 拼音, whole or as initials (相关阅读 xgyd, 面包屑 mbx): those
seen on sites of county media centres, papers, governments and portals in both scripts."""

_NAMED = [(kind, re.compile(rf"(?:^|[-_])(?:{words})(?=$|[-_])")) for kind, words in _WORDS.items()]

_BODY = re.compile(
    r"trs[-_](?:editor|uedit\w*)|ozoom|zoom|js[-_]content|vsb[-_]content\w*|v[-_]news[-_]content|ucapcontent"
    r"|(?:article|arti|art|entry|post|news|story|detail|page|rich[-_]media|main)[-_]{0,2}"
    r"(?:body|content|detail|text|txt|con|cont)|(?:txt|text|con)[-_]?(?:cont|content|text)"
    r"|zhengwen|zw|neirong|wenzhang|content|text|article|detail"
)
"""The whole class or id of the element that holds the text of an article."""

_MOST = 0.5
"""Share of the page's prose from which a name is not believed: what holds the article is no furniture."""

_RIVAL = 0.25
"""Share of the article's prose from which another element of such a name is a second article."""

_SPECIFIC = 0.7
"""Share of the article's prose that an element inside must hold to be the article more exactly."""

_LINKED, _LINKS = 0.6, 2
"""Share of the letters that stand in links, and number of links, that make a list of links. On the pages
of ``tests.quality.html`` such lists have 0.67 and more, paragraphs with links in them under 0.5."""

_BY_OTHERS = frozenset(("comments", "related", "hot-list", "advert", "crumbs", "prev-next"))
"""What may repeat the headline without being its place."""


@dataclass(frozen=True, slots=True)
class Part:
    """A range of code points that holds no article, and the kind of furniture it is."""

    kind: str
    start: int
    end: int


def furniture_parts(elements: Sequence[Element], text: str, title: str) -> list[Part]:
    """The parts of ``text`` that its ``elements`` show to be no article, in order and disjoint.

    ``title`` is the headline where the head of the page tells it.
    """
    return _Judge(elements, text, title).parts()


def told(parts: Sequence[Part], length: int) -> str:
    """``parts`` as a hint for ``corpus.articles.marked``: the length of the text, then ``kind:start-end`` of
    each part; empty for no parts."""
    ranges = [f"{part.kind}:{part.start}-{part.end}" for part in parts]
    return " ".join([str(length), *ranges]) if ranges else ""


class _Judge:
    def __init__(self, elements: Sequence[Element], text: str, title: str) -> None:
        self._elements = elements
        self._length = len(text)
        self._titles = sorted(
            [element.start for element in elements if element.tag == "h1"]
            + ([found.start() for found in re.finditer(re.escape(title), text)] if title else [])
        )
        self._named: list[str] = []
        """For each element its kind by name, or that of an element around it, or nothing."""

        self._prose = [element.marks for element in elements]
        """The punctuation of each element, without what named furniture in it has."""

    def parts(self) -> list[Part]:
        self._name()
        self._weigh()
        article = self._article()
        found = self._told(article)
        if article is None:
            return found
        found = _filled(found, "footer", article.end, self._length)
        headline = self._headline(article)
        if headline is None:
            return found
        return _filled(found, "head", 0, self._frame(article, headline).start)

    def _name(self) -> None:
        most = _MOST * sum(element.marks for element in self._elements if element.parent < 0)
        for element in self._elements:
            kind = self._named[element.parent] if element.parent >= 0 else ""
            if not kind and element.marks <= most:
                kind = _kind(element)
                if kind not in _BY_OTHERS and self._holds_title(element):
                    kind = ""
            self._named.append(kind)

    def _weigh(self) -> None:
        lost = [0] * len(self._elements)
        for number in reversed(range(len(self._elements))):
            element = self._elements[number]
            if self._named[number]:
                lost[number] = element.marks
            self._prose[number] = element.marks - lost[number]
            if element.parent >= 0:
                lost[element.parent] += lost[number]

    def _article(self) -> Element | None:
        """The element whose name says that it holds the article, where there is one and no second."""
        numbers = [
            number
            for number, element in enumerate(self._elements)
            if not self._named[number] and self._prose[number] and _is_body(element)
        ]
        if not numbers:
            return None
        outer = max(numbers, key=self._prose.__getitem__)
        article, prose = self._elements[outer], self._prose[outer]
        whole = sum(p for p, element in zip(self._prose, self._elements, strict=True) if element.parent < 0)
        rivals = [
            n for n in numbers if self._prose[n] >= _RIVAL * prose and _apart(self._elements[n], article)
        ]
        if rivals or prose < _MOST * whole:
            return None
        inside = [n for n in numbers if n >= outer and self._prose[n] >= _SPECIFIC * prose]
        return self._elements[max(inside)]

    def _told(self, article: Element | None) -> list[Part]:
        """What its own name, its role or its links tell."""
        most = _MOST * sum(element.letters for element in self._elements if element.parent < 0)
        begins = article.start if article else next(iter(self._titles), 0)
        found: list[Part] = []
        for element, kind in zip(self._elements, self._named, strict=True):
            if element.start == element.end or (found and element.start < found[-1].end):
                continue
            if not kind and element.letters <= most and self._is_list_of_links(element):
                kind = "related" if element.start >= begins else "navigation"
            if kind:
                found.append(Part(kind, element.start, element.end))
        return found

    def _is_list_of_links(self, element: Element) -> bool:
        return element.links >= _LINKS and element.linked >= _LINKED * element.letters

    def _headline(self, article: Element) -> int | None:
        """Where the headline stands: the last place before the text, or the first in it."""
        before = bisect_right(self._titles, article.start)
        if before:
            return self._titles[before - 1]
        return self._titles[0] if self._titles and self._titles[0] < article.end else None

    def _frame(self, article: Element, headline: int) -> Element:
        """The innermost element around the text that has the headline, too."""
        frame = article
        while frame.start > headline and frame.parent >= 0:
            frame = self._elements[frame.parent]
        return frame

    def _holds_title(self, element: Element) -> bool:
        place = bisect_left(self._titles, element.start)
        return place < len(self._titles) and self._titles[place] < element.end


def _kind(element: Element) -> str:
    """What the role, the name or the tag of an element says, in this order."""
    if element.role in _ROLES:
        return _ROLES[element.role]
    for kind, pattern in _NAMED:
        if any(pattern.search(name) for name in element.names):
            return kind
    return _TAGS.get(element.tag, "")


def _is_body(element: Element) -> bool:
    return element.tag == "article" or any(_BODY.fullmatch(name) for name in element.names)


def _apart(one: Element, other: Element) -> bool:
    return one.end <= other.start or one.start >= other.end


def _filled(parts: Sequence[Part], kind: str, start: int, end: int) -> list[Part]:
    """``parts`` and what they leave open between ``start`` and ``end``."""
    found = list(parts)
    for part in parts:
        if part.end > start and part.start < end:
            if start < part.start:
                found.append(Part(kind, start, part.start))
            start = part.end
    if start < end:
        found.append(Part(kind, start, end))
    return sorted(found, key=lambda part: part.start)
