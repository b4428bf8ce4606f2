"""Programmes, campaigns, mechanisms, brands, formulas with a number."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from corpus.entities.candidate import Candidate
from corpus.entities.leftward import NAME_TAGS, Reach, balanced, beginnings, endings, spread
from corpus.entities.lexicon import word_set
from corpus.entities.view import Document, View
from corpus.model import Label, Span

_FORMULA = re.compile(
    r"(?:[一二两三四五六七八九十]|十[一二三四五六七八九])(?:个|大|项|条|有|不|要|化|型|带|区|园|心|关|同|共|联|清|查|严|实|保|讲|会|定|帮|长|员|包)[\u4e00-\u9fff]{1,5}"
)
_CUE = re.compile(
    r"(?:开展|实施|推进|推行|推出|打造|创建|启动|建立|落实|深化|构建|探索|创新|荣获|获评|获|入选|被评为|授予|称号|创办|发起|推动|参与|纳入|执行|成立|搭建|举办|实行|践行|做到|坚持|增强|坚定|聚焦|围绕|助力|名为|取名|叫做|号称|称为|所谓)[“「『\"]?$"
)
_REACH = Reach(
    words=9,
    longest=34,
    tags=NAME_TAGS | {"ad", "vd"},
    barred=word_set("not_in_programmes"),
    joiners=frozenset("·()“”「」和与及暨"),
)
_BEFORE_QUOTE = Reach(words=5, longest=40, barred=word_set("not_in_programmes"))
_LONGEST_SUFFIX = 14
"""Code points after the quotes; the longest of the five documents has eleven."""


def propose(view: View, document: Document) -> Iterator[Candidate]:
    """Everything that may name a programme."""
    found = {span.end: (span, ending) for span, ending in endings(view, "programme_endings")}
    for quoted in view.quoted:
        if 1 < len(quoted) <= 30:
            yield from _quoted(view, quoted, found)
    yield from _by_ending(view, found)
    for match in _FORMULA.finditer(view.folded):
        end = match.end()
        while end > match.start() + 2:
            if end in view.cuts:
                yield Candidate(
                    Span(match.start(), end), Label.PROGRAMME, "formula", tuple(_hints(view, match.start()))
                )
                break
            end -= 1


def _quoted(view: View, quoted: Span, found: Mapping[int, tuple[Span, str]]) -> Iterator[Candidate]:
    """The name inside the quotes; the quotes with a suffix after them; either with words before."""
    hints = tuple(_quote_hints(view, quoted, found))
    yield Candidate(quoted, Label.PROGRAMME, "quoted", hints)
    outer = Span(quoted.start - 1, quoted.end + 1)
    starts = _before_quote(view, outer)
    for start in starts:
        if start != outer.start:
            yield Candidate(Span(start, outer.end), Label.PROGRAMME, "quoted with a word before", hints)
    for end in _after_quote(view, outer, found):
        suffix = view.folded[outer.end : end]
        known = found.get(end)
        well = known is not None and known[0].start >= outer.end
        told = f"suffix {known[1]}" if known is not None and well else f"words end {suffix[-2:]}"
        exact = ("whole suffix",) if known is not None and known[0].start == outer.end else ()
        for start in starts:
            extra = ("word before",) if start != outer.start else ()
            grounds = (told, *exact, *hints, *extra)
            yield Candidate(Span(start, end), Label.PROGRAMME, "quoted with suffix", grounds)


def _before_quote(view: View, outer: Span) -> list[int]:
    """The quote, and where the words before it that may belong to the name begin: 消费扶贫“百县百品”行动."""
    starts = [outer.start, *beginnings(view, outer.start, outer.end, _BEFORE_QUOTE)]
    joined = next((other.start - 1 for other in view.quoted if other.end + 1 == outer.start), None)
    return [*starts, joined] if joined is not None else starts


def _after_quote(view: View, outer: Span, found: Mapping[int, tuple[Span, str]]) -> list[int]:
    """Where words after the quotes that may belong to the name end."""
    ends = [end for end, (span, _) in found.items() if span.start == outer.end]
    if outer.end < len(view.text):
        for word in view.words[view.index_at(outer.end) :][:6]:
            barred = word.tag not in NAME_TAGS or word.span.start < outer.end
            if barred or word.span.end - outer.end > _LONGEST_SUFFIX:
                break
            ends.append(word.span.end)
    return list(dict.fromkeys(ends))


def _quote_hints(view: View, quoted: Span, found: Mapping[int, tuple[Span, str]]) -> Iterator[str]:
    text = view.folded[quoted.start : quoted.end]
    yield f"quoted length {min(len(text) // 2, 6)}"
    if any(c in text for c in ",。!?;"):
        yield "quoted punctuation"
    if re.match(r"[一二两三四五六七八九十\d]", text):
        yield "quoted number"
    if "·" in text or "+" in text or "—" in text:
        yield "quoted dot"
    yield from _hints(view, quoted.start - 1)
    if any(span.start == quoted.end + 1 for span, _ in found.values()):
        yield "suffix follows"
    if quoted.end in found:
        yield f"quoted ending {found[quoted.end][1]}"
    if re.match(r"[\"”」』]?(?:等|为|的)", view.folded[quoted.end + 1 : quoted.end + 4]):
        yield f"followed {view.folded[quoted.end + 1]}"
    count = view.folded.count(text)
    if count > 1:
        yield "repeated"
    if (text and view.folded[max(0, quoted.start - 2) : quoted.start - 1] in (":", ",")) or quoted.start == 1:
        yield "speech"


def _hints(view: View, start: int) -> Iterator[str]:
    if _CUE.search(view.folded, max(0, start - 5), start):
        yield "cue"


def _by_ending(view: View, found: Mapping[int, tuple[Span, str]]) -> Iterator[Candidate]:
    for head, ending in found.values():
        end = head.end
        starts = beginnings(view, head.start, end, _REACH)
        if len(ending) > 3 and head.start in view.cuts:
            starts = [head.start, *starts]
        for start in spread(view, starts, 7):
            if not balanced(view.folded[start:end]):
                continue
            hints = [f"ending {ending}", *_hints(view, start)]
            if start == starts[-1]:
                hints.append("longest")
            if start in view.name_starts:
                hints.append("begins with a place")
            yield Candidate(Span(start, end), Label.PROGRAMME, "ending", tuple(hints))
