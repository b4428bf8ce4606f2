"""Named meetings, ceremonies, conferences, exhibitions, contests."""

from __future__ import annotations

import re
from collections.abc import Iterator

from corpus.entities.candidate import Candidate
from corpus.entities.leftward import Reach, beginnings, spread
from corpus.entities.view import Document, View
from corpus.model import Label, Span

_ENDING = re.compile(
    r"全国代表大会|代表大会|党代会|全体会议|全会|常委会会议|常委会(?:\(扩大\))?会议|联席会议|推进会|现场会|动员会|座谈会|招聘会|推介会|发布会|交流会|洽谈会|博览会|进博会|服贸会|广交会|研讨会|年会|峰会|论坛|大会|例会|会议|启动仪式|签约仪式|揭牌仪式|开工仪式|颁奖典礼|开幕式|闭幕式|典礼|仪式|晚会|音乐会|演唱会|艺术节|文化节|旅游节|美食节|电影节|音乐节|灯会|灯节|庙会|花展|书展|画展|图片展|摄影展|特展|展览会|展销会|展|博会|运动会|锦标赛|联赛|邀请赛|马拉松|大赛|比赛|决赛|奥运会|亚运会|全运会|世界杯|亚洲杯|选举|大选|补选|公投|文化祭|嘉年华|节|两会|祭典|绕境|地震|台风"
)
_ORDINAL = re.compile(
    r"第[一二三四五六七八九十百\d]+[届次]|[一二三四五六七八九十]+届[一二三四五六七八九十]+次|\d{4}年?|[“「]"
)
_SESSION = re.compile(
    r"(?:党的)?[一二三四五六七八九十]+(?:届[一二三四五六七八九十]+中)全会|党的?[一二三四五六七八九十]+大(?!门|楼|小|力)|(?:全国|省|市|县|区)两会|(?:十[一二三四五六七八九]|二十)大(?=报告|精神|以来|召开|胜利)"
)
_REACH = Reach(
    words=14,
    longest=45,
    joiners=frozenset(
        ("和", "与", "暨", '"', "“", "”", "「", "」", "·", "的", "在", "(", ")", "以下", "简称")
    ),
)


def propose(view: View, document: Document) -> Iterator[Candidate]:
    """Everything that may name an event."""
    for match in _SESSION.finditer(view.folded):
        yield Candidate(Span(match.start(), match.end()), Label.EVENT, "session")
    for match in _ENDING.finditer(view.folded):
        end = match.end()
        if end not in view.cuts and end not in view.token_cuts:
            continue
        yield from _from_the_left(view, match)


def _from_the_left(view: View, match: re.Match[str]) -> Iterator[Candidate]:
    end = match.end()
    starts = beginnings(view, match.start(), end, _REACH)
    for start in spread(view, starts, 9):
        text = view.folded[start:end]
        hints = [f"ending {match[0]}"]
        if start == starts[-1]:
            hints.append("longest")
        if _ORDINAL.match(text):
            hints.append("begins with an ordinal")
        elif _ORDINAL.search(text):
            hints.append("holds an ordinal")
        if start in view.name_starts:
            hints.append("begins with a place")
        if "的" in text[1:]:
            hints.append("holds 的")
        if len(text) > 10:
            hints.append("long")
        yield Candidate(Span(start, end), Label.EVENT, "ending", tuple(hints))
