"""Other places: waters and mountains, roads and bridges, parks and zones, regions that are no unit."""

from __future__ import annotations

import re
from collections.abc import Iterator

from corpus.entities.candidate import Candidate
from corpus.entities.leftward import Reach, beginnings
from corpus.entities.view import Document, View
from corpus.model import Label, Span

_ENDING = re.compile(
    r"经济带|经济圈|经济区|都市圈|城市群|开发区|高新区|示范区|试验区|自贸区|保税区|工业园区?|产业园区?|科技园区?|园区|保护区|风景名胜区|风景区|景区|旅游区|度假区|特别行政区|大湾区|三角洲|新区|新城|大学城|科创城|科教城|古城|古镇|老街|商圈|步行街|夜市|广场|公园|湿地公园|国家公园|体育场|体育馆|体育中心|活动中心|文化中心|党群服务中心|服务区|旧址|故居|遗址|纪念碑|纪念园|陵园|烈士陵园|陵|寺|庙|宫|观|塔|祠|宗祠|教堂|清真寺|大桥|特大桥|大道|高速公路|高速|公路|铁路|高铁|国道|省道|县道|隧道|立交桥?|地铁站|车站|火车站|高铁站|客运站|机场|国际机场|码头|港口|港区|水库|水电站|电站|核电站|枢纽|运河|水道|通道|走廊|湖|江|河|溪|山|岭|峰|岛|半岛|群岛|海峡|海|湾|港|洲|垸|坝|堤|渠|潭|泉|瀑布|峡谷|大峡谷|峡|平原|高原|盆地|山脉|草原|沙漠|森林|林区|湿地|片区|小区|花园|家园|新村|苑|大厦|大楼|中心|基地|教育基地|实践基地|地区|流域|上游|下游|中上游|中下游|边区|边境|沿岸|北岸|南岸|路|街|巷|胡同|桥|段|里弄|夜市|球场|农场|林场|牧场|校区|展馆|会展中心|会议中心|空间|高地|路口|号线|线|邨|苑|捷运|捷运站|雪峰|雪山|冰川|铁塔|渡轮|风场|渔场|航空城|经开区|高新技术产业开发区|综合保税区|口|站|大会堂|大剧院|礼堂|会堂|酒店|饭店|宾馆|市场|批发市场|商场|村落|聚落|老街|步道|绿道|栈道|古道|蜀道|隘口|水厂|净水厂|渔港|渔场|灯塔|洞|滩|礁|屿|角|池|井|城|楼|阁|亭|馆|院|门|坊|村|国小|部落|营地|防空洞|外滩|码头|渡口|口岸|关"
)
_NAMED = re.compile(
    r"长江经济带|长江三角洲|长三角|珠三角|粤港澳大湾区|大湾区|京津冀|黄河流域|长江流域|长江|黄河|珠江|淮河|海河|松花江|辽河|湘江|汉江|赣江|闽江|钱塘江|金沙江|雅鲁藏布江|怒江|澜沧江|洞庭湖|洞庭|鄱阳湖|太湖|巢湖|青海湖|滇池|洱海|秦岭|太行山|大别山|武夷山|井冈山|泰山|黄山|华山|嵩山|庐山|峨眉山|三峡|台湾海峡|台海|南海|东海|黄海|渤海|太平洋|大西洋|印度洋|北冰洋|地中海|波罗的海|红海|黑海|波斯湾|马六甲海峡|欧洲|亚洲|非洲|北美洲?|南美洲?|美洲|拉丁美洲|拉美|东南亚|东亚|南亚|中东|中亚|西亚|东北亚|亚太|大洋洲|南极|北极|西方|华北|华东|华南|华中|东北|西北|西南|中部地区|西部地区|东部地区|江南|江汉平原|华北平原|成都平原|两岸|维多利亚港|维港|九龙|新界|港岛|大屿山|阿里山|日月潭|玉山|合欢山|浊水溪|淡水河|高屏溪|中央山脉|北台湾|南台湾|中台湾|东台湾"
)
_LONGEST = 18
_REACH = Reach(words=7, longest=_LONGEST)


def propose(view: View, document: Document) -> Iterator[Candidate]:
    """Everything that may name a place that is no administrative unit."""
    for match in _NAMED.finditer(view.folded):
        yield Candidate(Span(match.start(), match.end()), Label.LOC, "known place", (f"name={match[0]}",))
    for match in _ENDING.finditer(view.folded):
        end = match.end()
        if end in view.cuts or end in view.token_cuts:
            yield from _from_the_left(view, match)
    for word in view.words:
        if word.tag in ("LOC", "s", "ns") and 1 < len(word.span) < _LONGEST:
            yield Candidate(word.span, Label.LOC, "tagger")


def _from_the_left(view: View, match: re.Match[str]) -> Iterator[Candidate]:
    """The ending with one, two … words before it, back to what cannot be part of a name."""
    end = match.end()
    starts = beginnings(view, match.start(), end, _REACH)
    for number, start in enumerate(starts):
        hints = [f"ending {match[0]}"]
        if number == len(starts) - 1:
            hints.append("longest")
        if start in view.name_starts:
            hints.append("begins with a place")
        if start in view.name_ends:
            hints.append("after a place")
        yield Candidate(Span(start, end), Label.LOC, "ending", tuple(hints))
    for hit in view.name_ends.get(match.start(), ()):
        if hit.span.start not in starts:
            hints = [f"ending {match[0]}", "begins with a place"]
            yield Candidate(Span(hit.span.start, end), Label.LOC, "ending", tuple(hints))
    for edge in range(match.start() - 1, max(-1, match.start() - 6), -1):
        if edge in view.name_ends and edge not in starts:
            yield Candidate(Span(edge, end), Label.LOC, "ending", (f"ending {match[0]}", "after a place"))
