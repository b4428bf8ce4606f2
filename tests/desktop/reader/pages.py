"""Pages made by hand: a source, its article, and marks on it."""

from __future__ import annotations

from collections.abc import Sequence

from corpus.model import (
    Annotation,
    AnnotationKind,
    Article,
    Code,
    Credit,
    Edit,
    Furniture,
    Label,
    Mention,
    OffsetMap,
    Paragraph,
    ParagraphKind,
    Segment,
    Span,
    Status,
)
from desktop.reader.page import Page

NAVIGATION = "首页 > 新闻\n"

TEXTS = (
    "清晨，洪湖之畔，乌林镇十余名党员行进在堤侧，清理沿堤垃圾。",
    "携手共护",
    "为加强长江生态修复和水域综合治理，岳阳、荆州两地发起成立「治理先锋」党建联合体，建立和落实市县乡村"
    "四级河湖长制度和长江岸线管理员制度，每一米岸线、每一处水域都有人巡、有人管。",
    "两年来，两地共同打造4条红色教育线路，成立124支志愿队，联合开展活动200多次。",
)
KINDS = (ParagraphKind.BODY, ParagraphKind.HEADING, ParagraphKind.BODY, ParagraphKind.BODY)

CODES = {
    "m": Code("m", "组织机制", "#d9825f"),
    "n": Code("n", "成效数字", "#8fae76", position=1),
}


def article(texts: Sequence[str] = TEXTS, kinds: Sequence[ParagraphKind] = KINDS) -> Article:
    """An article printed under a line of navigation, one raw line a paragraph."""
    paragraphs = []
    start = len(NAVIGATION)
    for index, text in enumerate(texts):
        kind = kinds[index] if index < len(kinds) else ParagraphKind.BODY
        raw = Span(start, start + len(text))
        segments = (Segment(Span(0, len(text)), raw),) if text else ()
        paragraphs.append(Paragraph(kind, text, (raw,), OffsetMap(segments)))
        start += len(text) + 1
    return Article(
        tuple(paragraphs),
        title="共担时代使命",
        kicker="两周年",
        subtitle="——纪实",
        byline=(Credit("田心怡", "记者"), Credit("李杰", "记者"), Credit("南雪生", "摄")),
        source="岳阳日报",
        date="2024-09-26",
    )


def annotation(
    id: str,
    text: str,
    quote: str,
    *codes: str,
    kind: AnnotationKind = AnnotationKind.SPAN,
    memo: str = "",
    status: Status = Status.ACCEPTED,
) -> Annotation:
    """An annotation of the first place where ``quote`` stands in ``text``."""
    start = text.index(quote)
    span = Span(start, start + len(quote))
    created = "2026-11-22T09:00:00+00:00"
    return Annotation(id, 1, kind, span, quote, "", "", (), "", codes, memo, "甲", created, status=status)


def mention(text: str, words: str, label: Label = Label.GPE, level: int = 0) -> Mention:
    """A mention of the first place where ``words`` stands in a paragraph."""
    start = text.index(words)
    return Mention(Span(start, start + len(words)), words, label, norm=words + "市", level=level)


def page(texts: Sequence[str] = TEXTS, annotations: Sequence[Annotation] = ()) -> Page:
    """A page of the sample paragraphs, or of others, with its raw text."""
    made = article(texts)
    mentions: tuple[tuple[Mention, ...], ...] = tuple(() for _ in texts)
    if tuple(texts) == TEXTS:
        mentions = (
            (mention(TEXTS[0], "洪湖", Label.LOC),),
            (),
            (
                mention(TEXTS[2], "「治理先锋」党建联合体", Label.PROGRAMME),
                mention(TEXTS[2], "治理", Label.EVENT, level=1),
                mention(TEXTS[2], "岳阳"),
            ),
            (mention(TEXTS[3], "124支", Label.QUANTITY),),
        )
    raw = NAVIGATION + "\n".join(texts) + "\n"
    furniture = (Furniture("navigation", (Span(0, len(NAVIGATION) - 1),), NAVIGATION.strip()),)
    edits = (
        Edit(Span(len(NAVIGATION), len(NAVIGATION) + 1), raw[len(NAVIGATION)], "清", "slips", "slip", 1.0),
    )
    return Page(made, mentions, tuple(annotations), CODES, raw, edits, furniture)
