"""Administrative places: names of the gazetteer, villages by their endings, abbreviations and compounds."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from corpus.entities.candidate import Candidate
from corpus.entities.gazetteer import (
    COUNTY,
    PREFECTURE,
    PROVINCE,
    STATE,
    TOWN,
    NameHit,
    gazetteer,
    town_short_name,
)
from corpus.entities.lexicon import Finder, pairs
from corpus.entities.view import Document, View, per_document
from corpus.model import Label, Span

_ENDING = re.compile(r"街道办事处|街道|社区|自然村|行政村|新村|[村镇乡县市区州旗屯寨里盟组]|苏木|部落|聚落")
_NOT_A_NAME = re.compile(
    r"(?:我们|他们|你们|镇|村|相关|百强|毗邻|边界|俺|咱|联|强|弱|富|穷|中心|我|本|该|全|各|两|三|四|五|六|几|多|此|这|那|哪|新|老|小|大|入|进|驻|农|乡|山|渔|同|邻|外|每|一个|城|郊|集|古|跨|贫困|行政|自然|所有|周边|毗邻|示范|试点|美丽|文明|特色|重点|专业|淘宝|空心|薄弱|后进|帮扶|结对|老旧|党建|园|景|辖|社|小|学|校|厂|库|灾|疫|林|牧|县|市|省|州|国|在|到|是|和|与|的|了|为|有|对|把|从|向|将|由|给|让|等|及|或|于|以)$"
)
_COMPOUND = re.compile(
    r"[京津沪渝冀豫云滇辽黑湘皖徽鲁苏浙赣鄂桂甘陇晋蒙陕秦吉闽贵黔粤青藏川蜀宁琼港澳台]{2,4}"
)
_TOGETHER = re.compile(
    r"(?:两|三|四|五)(?:地|省|市|县|区|州|岸|镇|乡|村)|边|毗邻|交界|协作|合作|区域|一家亲|携手|共|跨|高|铁路|联"
)
_SINGLE = re.compile(
    r"(?<=[赴来在驻入离抵援赴返留])[京津沪渝湘皖鲁苏浙赣鄂桂陇晋陕闽黔粤青川琼港澳台](?=[,。投考参考创工学务旅访港商人展赛就开就交、])|[台](?=[湾商胞企资])|(?<![\u4e00-\u9fff])[京津沪渝冀豫滇辽湘皖鲁苏浙赣鄂桂甘晋蒙陕闽黔粤川琼港澳台](?=、)"
)
_LONGEST = 7
"""Characters of a village name, suffix included; the longest of the five documents has five."""


_UNITS_LISTED = re.compile(
    r"(?:[\u4e00-\u9fff]{1,7}[、和与及])+[\u4e00-\u9fff]{1,7}?(?=等?(?:\d+|[一二两三四五六七八九十])个?(?:乡镇|镇街|镇|乡|县|市|省|州|村|地|区|国))"
)


def propose(view: View, document: Document) -> Iterator[Candidate]:
    """Everything that may name an administrative unit."""
    for hit in view.names:
        if view.folded[hit.span.end : hit.span.end + 1] != "式":  # 中国式现代化
            yield Candidate(hit.span, Label.GPE, _ground(hit), tuple(_hints(hit)))
            yield from _telescoped(view, hit)
    for listed in _UNITS_LISTED.finditer(view.folded):
        yield from _members(listed)
    yield from _by_ending(view)
    yield from _by_tagger(view)
    yield from _compounds(view, document)
    yield from _town_short_names(view, document)


def level_of(hit: NameHit) -> str:
    """The highest level that a bearer of the name has."""
    names = {STATE: "state", PROVINCE: "province", PREFECTURE: "prefecture", COUNTY: "county", TOWN: "town"}
    return names[min(unit.level for unit in hit.units)] if hit.units else "compound"


def _ground(hit: NameHit) -> str:
    return f"{'full' if hit.full else 'short'} {level_of(hit)}"


def _hints(hit: NameHit) -> Iterator[str]:
    if len(hit.units) > 3:
        yield "many bearers"
    if len(hit.name) == 2 and not hit.full:
        yield "two characters"


def _telescoped(view: View, hit: NameHit) -> Iterator[Candidate]:
    """彰化縣長 is 彰化 and 縣長, 離島區議員 is 離島 and 區議員: the title keeps the character they share."""
    follows = view.folded[hit.span.end : hit.span.end + 2]
    if hit.full and len(hit.name) > 2 and (follows[:1] == "长" or follows in ("议员", "议会")):
        yield Candidate(Span(hit.span.start, hit.span.end - 1), Label.GPE, "before a title", (level_of(hit),))


def _by_ending(view: View) -> Iterator[Candidate]:
    """X村, X镇, X社区, X组: from each word edge on the left."""
    for match in _ENDING.finditer(view.folded):
        end = match.end()
        if end not in view.cuts and end not in view.token_cuts and view.folded[end : end + 1] != "长":
            continue
        head = match[0]
        tried = 0
        for start in range(match.start() - 1, max(-1, match.start() - _LONGEST), -1):
            character = view.folded[start]
            if not ("\u4e00" <= character <= "\u9fff" or character in "〇0123456789"):
                break
            if start not in view.cuts and start not in view.token_cuts and start not in view.name_ends:
                continue
            stem = view.folded[start : match.start()]
            if _NOT_A_NAME.fullmatch(stem):
                continue
            tried += 1
            hints = [f"ending {head}", f"stem {min(len(stem), 4)}"]
            if start in view.name_ends:
                hints.append("after a place")
            if _NOT_A_NAME.search(stem):
                hints.append("common stem")
            yield Candidate(Span(start, end), Label.GPE, "ending", tuple(hints))
            if tried == 3:
                break


def _members(listed: re.Match[str]) -> Iterator[Candidate]:
    """The places that a number of units sums up: 汀泗、双溪、桂花6个乡镇."""
    for name in re.finditer(r"[^、和与及]+", listed[0]):
        for start in range(name.start(), name.end() - 1):
            if start == name.start() or name.start() == 0:
                span = Span(listed.start() + start, listed.start() + name.end())
                yield Candidate(
                    span, Label.GPE, "one of a list of units", ("first",) if name.start() == 0 else ()
                )


def _by_tagger(view: View) -> Iterator[Candidate]:
    for word in view.words:
        if word.tag in ("LOC", "ns") and 1 < len(word.span) < 12:
            yield Candidate(word.span, Label.GPE, "tagger")
            yield from _rest_of_chain(view, word.span)
        elif word.tag in ("PER", "ORG", "nt", "nz", "nw") and 1 < len(word.span) < 5:
            yield Candidate(word.span, Label.GPE, "tagged otherwise")


def _rest_of_chain(view: View, span: Span) -> Iterator[Candidate]:
    """What follows the unit that a tagged place begins with: 石城镇 of 湖口县石城镇."""
    for hit in view.name_starts.get(span.start, ()):
        if hit.full and span.end - hit.span.end > 1:
            yield Candidate(Span(hit.span.end, span.end), Label.GPE, "rest of a chain")


def _compounds(view: View, document: Document) -> Iterator[Candidate]:
    for match in _COMPOUND.finditer(view.folded):
        for length in {len(match[0]), 2}:
            span = Span(match.start(), match.start() + length)
            together = "together" if _TOGETHER.match(view.folded, span.end) else "alone"
            yield Candidate(span, Label.GPE, "provinces", (together, f"{length} provinces"))
    for match in _SINGLE.finditer(view.folded):
        yield Candidate(Span(match.start(), match.end()), Label.GPE, "one province")
    for span, _ in _listed_compounds().find(view.folded):
        yield Candidate(span, Label.GPE, "known compound")
    for span, _ in _solved_finder(document).find(view.folded):
        yield Candidate(span, Label.GPE, "solved compound")


@cache
def _listed_compounds() -> Finder:
    return Finder(name for name in pairs("abbreviations") if len(name) > 1)


@per_document
def _solved_finder(document: Document) -> Finder:
    return Finder(solved_compounds(document))


@per_document
def solved_compounds(document: Document) -> dict[str, tuple[str, ...]]:
    """Runs of characters that each begin a different unit named in the article: 荆岳, 陆廉化.

    A run is looked for where the press puts it: before 两地, 三县, 区域 …, or inside quotes.
    """
    text = document.folded
    units = _units_named(document)
    firsts: dict[str, list[str]] = {}
    for name in units:
        firsts.setdefault(name[0], []).append(name)
    found: dict[str, tuple[str, ...]] = {}
    known = gazetteer().names
    pattern = re.compile(
        r"(?<![\u4e00-\u9fff])[\u4e00-\u9fff]{2,5}(?=[”’」』\"])|[\u4e00-\u9fff]{2,4}(?=(?:两|三|四|五)(?:地|省|市|县|区|州|镇|乡|村)|区域|党建|同城|都市圈|文旅|边界|一体|合作|长江|百家|共|以|一家)"
    )
    for match in pattern.finditer(text):
        for start in range(len(match[0]) - 1):
            run = match[0][start:]
            members = solve(run, firsts)
            if members and run not in known:
                found[run] = members
                break
    return found


def solve(run: str, firsts: dict[str, list[str]]) -> tuple[str, ...] | None:
    """One unit for each character of ``run``; None unless all of them are different units of one level."""
    members: list[str] = []
    for character in run:
        choices = [name for name in firsts.get(character, ()) if name not in members]
        if not choices:
            return None
        members.append(choices[0])
    return tuple(members) if len({name[0] for name in members}) == len(set(run)) else None


def _units_named(document: Document) -> list[str]:
    """Official names of prefectures and counties that stand in the article, most frequent first."""
    counts: dict[str, int] = {}
    for view in document.views:
        for hit in view.names:
            best = [unit for unit in hit.units if unit.level in (PREFECTURE, COUNTY)]
            if best and hit.span.start in view.cuts:
                counts[best[0].name] = counts.get(best[0].name, 0) + 1
    return sorted(counts, key=lambda name: -counts[name])


def _town_short_names(view: View, document: Document) -> Iterator[Candidate]:
    """木双 of 木双镇, where the article names the town in full."""
    for span, _ in _towns_finder(document).find(view.folded):
        if view.folded[span.end : span.end + 1] not in ("镇", "乡", "村", "街"):
            yield Candidate(span, Label.GPE, "short name of a town")


@per_document
def _towns_finder(document: Document) -> Finder:
    return Finder(towns_named(document))


@per_document
def towns_named(document: Document) -> dict[str, str]:
    """Short names of the towns and villages that the article names in full."""
    found: dict[str, str] = {}
    for view in document.views:
        for hit in view.names:
            for unit in hit.units:
                short = town_short_name(unit)
                if hit.full and unit.level == TOWN and len(short) > 1:
                    found[short] = unit.name
    return found
