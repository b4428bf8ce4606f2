"""Other places: waters and mountains, roads and bridges, parks and zones, regions that are no unit."""

from __future__ import annotations

import re
from collections.abc import Iterator

from corpus.entities.candidate import Candidate
from corpus.entities.leftward import Reach, balanced, beginnings, endings
from corpus.entities.view import Document, View
from corpus.model import Label, Span

_NAMED = re.compile(
    r"长江经济带|长江三角洲|长三角|珠三角|粤港澳大湾区|大湾区|京津冀|黄河流域|长江流域|长江|黄河|珠江|淮河|海河|松花江|辽河|湘江|汉江|赣江|闽江|钱塘江|金沙江|雅鲁藏布江|怒江|澜沧江|洞庭湖|洞庭|鄱阳湖|太湖|巢湖|青海湖|滇池|洱海|秦岭|太行山|大别山|武夷山|井冈山|泰山|黄山|华山|嵩山|庐山|峨眉山|三峡|台湾海峡|台海|南海|东海|黄海|渤海|太平洋|大西洋|印度洋|北冰洋|地中海|波罗的海|红海|黑海|波斯湾|马六甲海峡|欧洲|亚洲|非洲|北美洲?|南美洲?|美洲|拉丁美洲|拉美|东南亚|东亚|南亚|中东|中亚|西亚|东北亚|亚太|大洋洲|南极|北极|西方|华北|华东|华南|华中|东北|西北|西南|中部地区|西部地区|东部地区|江南|江汉平原|华北平原|成都平原|两岸|维多利亚港|维港|九龙|新界|港岛|大屿山|阿里山|日月潭|玉山|合欢山|浊水溪|淡水河|高屏溪|中央山脉|北台湾|南台湾|中台湾|东台湾"
)
_LONGEST = 26
_REACH = Reach(words=7, longest=_LONGEST, joiners=frozenset("()·"))
_NEAR = 5
"""So far to the left of an ending a name may begin where only one of the two taggers sees an edge."""
_PARTS = frozenset("边畔岸上中下里沿两北南东西之")
"""What is said of a water or a hill: 愛河邊, 酉水两岸."""
_HAN = re.compile("[\u4e00-\u9fff]+")


def propose(view: View, document: Document) -> Iterator[Candidate]:
    """Everything that may name a place that is no administrative unit."""
    for match in _NAMED.finditer(view.folded):
        yield Candidate(Span(match.start(), match.end()), Label.LOC, "known place", (f"name={match[0]}",))
    for head, ending in endings(view, "place_endings", before=_PARTS):
        yield from _from_the_left(view, head, ending)
    for word in view.words:
        if word.tag in ("LOC", "s", "ns") and 1 < len(word.span) < _LONGEST:
            yield Candidate(word.span, Label.LOC, "tagger")


def _from_the_left(view: View, head: Span, ending: str) -> Iterator[Candidate]:
    """The ending with one, two … words before it, back to what cannot be part of a name."""
    starts = beginnings(view, head.start, head.end, _REACH)
    near = range(max(0, head.start - _NEAR), head.start)
    further = [edge for edge in near if edge in view.token_cuts or edge in view.name_ends]
    further += [hit.span.start for hit in view.name_ends.get(head.start, ())]
    for number, start in enumerate(dict.fromkeys((*starts, *further))):
        text = view.folded[start : head.end]
        if not balanced(text) or (number >= len(starts) and not _HAN.fullmatch(text)):
            continue
        hints = [f"ending {ending}"]
        if number == len(starts) - 1:
            hints.append("longest")
        if start in view.name_starts:
            hints.append("begins with a place")
        if start in view.name_ends:
            hints.append("after a place")
        if view.folded[head.end : head.end + 1] in _PARTS:
            hints.append("a part of it follows")
        yield Candidate(Span(start, head.end), Label.LOC, "ending", tuple(hints))
