"""Named bodies: whole name chains up to a telling ending, known bodies, declared short names."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from ahocorasick_rs import AhoCorasick, MatchKind

from corpus.entities.candidate import Candidate
from corpus.entities.lexicon import words
from corpus.entities.view import Document, View
from corpus.model import Label, Span

_LONGEST = 34
"""Code points of an organisation's name; the longest of the five documents has 24."""
_MOST_STARTS = 7
_INSIDE = frozenset(
    (
        "n",
        "nz",
        "nw",
        "ns",
        "nr",
        "nt",
        "s",
        "f",
        "vn",
        "an",
        "a",
        "m",
        "q",
        "LOC",
        "ORG",
        "PER",
        "v",
        "ad",
        "d",
        "xc",
        "t",
        "TIME",
    )
)
_STOP_VERBS = frozenset(
    "是 有 在 由 到 为 让 使 对 向 与 和 说 赴 从 来自 进入 走进 来到 成立 组建 加入 联合 举办 召开 开展 组织 担任 出任 就读于 毕业于 任职 任 前往 参观 走访 邀请 "
    "协助 配合 支持 帮助 依托 通过 会同 联系 安排 要求 指导 推动 促进 引进 创办 创建 建立 设立 调研 考察 拜访 向 称 据 经 请 获 交由 交 归 属于 隶属 送往 送 批评 指 认为 表示 根据 现任 曾任 兼任 代表 带领 率 当选 推荐 授权 委托 呼吁 欢迎 感谢 告诉 打造 建设 建成 实施 推行 围绕 落实 作为 位于 途经 途经 批准 通报 报告 接到 报 主管 主办 承办 协办 强化 加强 坚持".split()
)
_DECLARED = re.compile(r"\((?:以下|下)?简?称(?:为)?[“「『\"]?(?P<short>[^”」』\")]{2,12})[”」』\"]?\)")
_PARTY = re.compile(r"(?:中共|政协|共青团)(?=[\u4e00-\u9fff])")


@cache
def _heads() -> AhoCorasick:
    return AhoCorasick(words("organisation_heads"), matchkind=MatchKind.LeftmostLongest)


@cache
def _known() -> AhoCorasick:
    return AhoCorasick(words("organisations"), matchkind=MatchKind.LeftmostLongest)


def propose(view: View, document: Document) -> Iterator[Candidate]:
    """Everything that may name a body with members or an office."""
    yield from _by_ending(view)
    yield from _by_tagger(view)
    for number, start, end in _known().find_matches_as_indexes(view.folded):
        yield Candidate(Span(start, end), Label.ORG, "known body", (f"length {min(end - start, 5)}",))
        del number
    for short in declared(document):
        start = view.folded.find(short)
        while start >= 0:
            yield Candidate(Span(start, start + len(short)), Label.ORG, "declared short name")
            start = view.folded.find(short, start + 1)
    for name in recalled(document):
        start = view.folded.find(name)
        while start >= 0:
            yield Candidate(Span(start, start + len(name)), Label.ORG, "known in the article")
            start = view.folded.find(name, start + 1)


def declared(document: Document) -> dict[str, str]:
    """Short names that the article declares (以下简称“…”), with the text before the bracket."""
    held = document.memory.get("declared")
    if isinstance(held, dict):
        return held
    found = {}
    for view in document.views:
        for match in _DECLARED.finditer(view.folded):
            found[match["short"].strip("“”「」\"'")] = view.folded[max(0, match.start() - 60) : match.start()]
    document.memory["declared"] = found
    return found


def recalled(document: Document) -> frozenset[str]:
    """Organisations without a telling ending that the tagger found more than once, or companies' short names."""
    held = document.memory.get("organisations")
    if isinstance(held, frozenset):
        return held
    counts: dict[str, int] = {}
    for view in document.views:
        for word in view.words:
            if word.tag in ("ORG", "nt") and len(word.span) > 2:
                name = view.folded[word.span.start : word.span.end]
                counts[name] = counts.get(name, 0) + 1
    found = frozenset(name for name, count in counts.items() if count > 1)
    document.memory["organisations"] = found
    return found


def _by_tagger(view: View) -> Iterator[Candidate]:
    for index, word in enumerate(view.words):
        if word.tag in ("ORG", "nt") and len(word.span) > 1:
            yield Candidate(word.span, Label.ORG, "tagger")
            if index and view.words[index - 1].tag in ("LOC", "ORG", "ns"):
                yield Candidate(
                    Span(view.words[index - 1].span.start, word.span.end),
                    Label.ORG,
                    "tagger, with the place before",
                )
        elif word.tag in ("nz", "nw") and len(word.span) > 1:
            yield Candidate(word.span, Label.ORG, "tagger, proper noun")
    for span, tag in view.tokens:
        if tag == "nt" and len(span) > 1:
            yield Candidate(span, Label.ORG, "dictionary")


def _by_ending(view: View) -> Iterator[Candidate]:
    heads = words("organisation_heads")
    for number, start, end in _heads().find_matches_as_indexes(view.folded):
        after = view.folded[end : end + 1]
        if (
            end not in view.cuts
            and end not in view.token_cuts
            and after not in ("书", "主", "副", "常", "委", "局", "组", "记")
        ):
            continue
        for begin, hints in _beginnings(view, start, end):
            yield Candidate(Span(begin, end), Label.ORG, "ending", (f"ending {heads[number]}", *hints))


def _beginnings(view: View, head: int, end: int) -> Iterator[tuple[int, tuple[str, ...]]]:
    """Where a name that ends at ``end`` may begin: word edges on the left, up to what cannot be inside a name."""
    starts: list[int] = []
    index = view.index_at(head)
    position = view.words[index].span.start
    if position < end:
        starts.append(position)
    crossed = False
    barrier = position
    for word in reversed(view.words[max(0, index - 14) : index]):
        text = view.folded[word.span.start : word.span.end]
        if end - word.span.start > _LONGEST or not _may_be_inside(view, word.span, word.tag, text):
            break
        barrier = word.span.start
        if text in ("和", "与", "及", "、"):
            crossed = True
            continue
        starts.append(word.span.start)
    if head not in starts:
        starts.append(head)
    chosen = _choose(view, sorted(set(starts)))
    for start in chosen:
        hints = []
        if start == barrier:
            hints.append("longest")
        if start in view.name_starts:
            hints.append("begins with a place")
        if start in view.name_ends:
            hints.append("after a place")
        if crossed and start < end - 6 and any(c in view.folded[start:end] for c in "和与及"):
            hints.append("joined")
        if start == head:
            hints.append("bare ending")
        if _PARTY.match(view.folded, start):
            hints.append("party")
        yield start, tuple(hints)
    for hits in (view.name_ends.get(head, ()),):
        for hit in hits:
            if hit.span.start not in chosen:
                yield hit.span.start, ("begins with a place", "two parts")


def _choose(view: View, starts: list[int]) -> list[int]:
    """At most ``_MOST_STARTS``: the outermost, those that begin with a place, and the innermost."""
    if len(starts) <= _MOST_STARTS:
        return starts
    kept = {starts[0], *starts[-3:]}
    for start in starts:
        if len(kept) < _MOST_STARTS and (start in view.name_starts or start in view.name_ends):
            kept.add(start)
    return sorted(kept)


def _may_be_inside(view: View, span: Span, tag: str, text: str) -> bool:
    if text in _STOP_VERBS:
        return text in ("和", "与", "建设", "组织", "促进", "建立", "代表", "联合", "支持") and span.start > 0
    if text in ("和", "与", "及", "·"):
        return True
    if text in ("“", "”", '"', "(", ")", "「", "」", "、") or not text.strip():
        return False
    return tag in _INSIDE
