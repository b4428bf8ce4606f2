"""Programmes, campaigns, mechanisms, brands, formulas with a number."""

from __future__ import annotations

import re
from collections.abc import Iterator

from corpus.entities.candidate import Candidate
from corpus.entities.leftward import NAME_TAGS, Reach, beginnings, spread
from corpus.entities.lexicon import word_set
from corpus.entities.view import Document, View
from corpus.model import Label, Span

_SUFFIX = (
    "主题活动|系列活动|专项行动|专项整治|工作机制|长效机制|协作机制|联动机制|协调机制|合作机制|示范工程|惠民工程|民生工程|服务平台|政务服务平台|共享平台|共治平台|对接平台|重点项目|建设项目|试点项目|合作项目"
    "|党建联合体|联合体|共同体|党建联盟|产业联盟|联盟|志愿服务活动|志愿服务队|志愿队|服务队|行动计划|发展计划|培养计划|计划|行动|工程|活动|机制|模式|制度|制|战略|倡议|规划|体系|架构|平台|项目|品牌|方案|政策|课堂|讲堂|论坛|专列|专线|窗口|基金|奖|称号|条例|法|工作法|方法论|思想|理念|精神|改革|试点|运动|专案|园区|联席会议|协议|条约|协定|大赛|杯"
)
_AFTER = re.compile(rf"(?:{_SUFFIX})")
_ENDING = re.compile(
    r"(?=(党建合作共建|合作共建|党建共建|行动|工程|计划|机制|模式|制度|战略|倡议|规划|体系|架构|平台|项目|联盟|联合体|共同体|合作共建|党建合作|党建联建|党建共建|区域合作|政策|方案|试点|改革|专案|专法|补助|保险|试验区|示范区|示范带|示范园|称号|示范县|示范市|示范村|文明城市|园林城市|森林城市|卫生城市|遗产|品牌|大奖|奖|标兵|模范|先进集体|百强县|思想|主义|精神|理论|运动|活动|制|合作|协作|共建|联建|一体化|协同发展|融合发展|同城化|城市|技师|工匠|热线|计画|企划|方略|工作法|责任制|合作社联盟|经济带建设|振兴|通办|改造|竞赛|博览|样板|试点县|先行区|生态圈|共富|攻坚战))"
)
_FORMULA = re.compile(
    r"(?:[一二两三四五六七八九十]|十[一二三四五六七八九])(?:个|大|项|条|有|不|要|化|型|带|区|园|心|关|同|共|联|清|查|严|实|保|讲|会|定|帮|长|员|包)[\u4e00-\u9fff]{1,5}"
)
_CUE = re.compile(
    r"(?:开展|实施|推进|推行|推出|打造|创建|启动|建立|落实|深化|构建|探索|创新|荣获|获评|获|入选|被评为|授予|称号|创办|发起|推动|参与|纳入|执行|成立|搭建|举办|实行|践行|做到|坚持|增强|坚定|聚焦|围绕|助力|名为|取名|叫做|号称|称为|所谓)[“「『\"]?$"
)
_REACH = Reach(words=7, longest=26, barred=word_set("not_in_programmes"), joiners=frozenset("·"))


def propose(view: View, document: Document) -> Iterator[Candidate]:
    """Everything that may name a programme."""
    for quoted in view.quoted:
        if 1 < len(quoted) <= 30:
            yield from _quoted(view, quoted)
    yield from _by_ending(view)
    for match in _FORMULA.finditer(view.folded):
        end = match.end()
        while end > match.start() + 2:
            if end in view.cuts:
                yield Candidate(
                    Span(match.start(), end),
                    Label.PROGRAMME,
                    "formula",
                    tuple(_hints(view, match.start(), end)),
                )
                break
            end -= 1


def _quoted(view: View, quoted: Span) -> Iterator[Candidate]:
    """The name inside the quotes, and the quotes with a suffix after them."""
    hints = tuple(_quote_hints(view, quoted))
    yield Candidate(quoted, Label.PROGRAMME, "quoted", hints)
    outer = Span(quoted.start - 1, quoted.end + 1)
    match = _AFTER.match(view.folded, outer.end)
    ends = set()
    if match:
        ends.add(match.end())
    for word in (view.words[view.index_at(outer.end) :] if outer.end < len(view.text) else ())[:5]:
        if word.tag not in NAME_TAGS or word.span.end - outer.end > 12 or word.span.start < outer.end:
            break
        ends.add(word.span.end)
    starts = {outer.start}
    before = view.word_at(outer.start - 1)
    if before is not None and before.tag in ("LOC", "n", "vn", "nz", "ORG"):
        starts.add(before.span.start)
    for end in ends:
        suffix = view.folded[outer.end : end]
        ends_well = (
            (f"suffix {suffix[-2:]}",) if match and match.end() == end else (f"words end {suffix[-2:]}",)
        )
        ground = (*ends_well, *hints)
        for start in starts:
            extra = ("word before",) if start != outer.start else ()
            yield Candidate(Span(start, end), Label.PROGRAMME, "quoted with suffix", (*ground, *extra))
    for start in starts - {outer.start}:
        yield Candidate(Span(start, outer.end), Label.PROGRAMME, "quoted with a word before", hints)


def _quote_hints(view: View, quoted: Span) -> Iterator[str]:
    text = view.folded[quoted.start : quoted.end]
    yield f"quoted length {min(len(text) // 2, 6)}"
    if any(c in text for c in ",。!?;"):
        yield "quoted punctuation"
    if re.match(r"[一二两三四五六七八九十\d]", text):
        yield "quoted number"
    if "·" in text or "+" in text or "—" in text:
        yield "quoted dot"
    yield from _hints(view, quoted.start - 1, quoted.end + 1)
    match = _AFTER.match(view.folded, quoted.end + 1)
    if match:
        yield f"suffix follows {match[0][-2:]}"
    if re.match(r"[\"”」』]?(?:等|为|的)", view.folded[quoted.end + 1 : quoted.end + 4]):
        yield f"followed {view.folded[quoted.end + 1]}"
    count = view.folded.count(text)
    if count > 1:
        yield "repeated"
    if (text and view.folded[max(0, quoted.start - 2) : quoted.start - 1] in (":", ",")) or quoted.start == 1:
        yield "speech"


def _hints(view: View, start: int, end: int) -> Iterator[str]:
    before = view.folded[max(0, start - 5) : start]
    if _CUE.search(before):
        yield "cue"
    del end


def _by_ending(view: View) -> Iterator[Candidate]:
    for match in _ENDING.finditer(view.folded):
        end = match.end(1)
        if end not in view.cuts:
            continue
        starts = beginnings(view, match.start(), end, _REACH)
        if len(match[1]) > 3 and match.start() in view.cuts:
            starts = [match.start(), *starts]
        chosen = spread(view, starts, 5)
        for start in chosen:
            hints = [f"ending {match[1]}", *_hints(view, start, end)]
            if start == starts[-1]:
                hints.append("longest")
            if start in view.name_starts:
                hints.append("begins with a place")
            yield Candidate(Span(start, end), Label.PROGRAMME, "ending", tuple(hints))
