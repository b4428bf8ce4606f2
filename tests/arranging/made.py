"""Arranged sources made by hand, and what must hold of every arrangement."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from corpus.arranging.building import Builder
from corpus.model import (
    ArrangedArticle,
    Arrangement,
    Article,
    Credit,
    Edit,
    Furniture,
    ParagraphKind,
    Part,
    Repairs,
    Span,
)

RAW = (
    "首页\n桥通了\n记者 水生\n三月 初五,石桥(qiáo)通\n了车。\n过河要绕十里。\n渡口停了\n摆渡的船?卖了。\n返回"
)


def span(words: str) -> Span:
    """Where ``words`` stand in ``RAW``."""
    at = RAW.index(words)
    return Span(at, at + len(words))


def edit(before: str, after: str, step: str, *, around: str = "", applied: bool = True) -> Edit:
    """An edit of ``before``, the first one within ``around``."""
    place = span(around or before).start + (around or before).index(before)
    return Edit(Span(place, place + len(before)), before, after, step, "坏了", 0.9, applied)


EDITS = (
    edit(" ", "", "spaces", around="月 初"),
    edit("(qiáo)", "", "pinyin"),
    edit("\n", "", "wraps", around="通\n了"),
    edit("?", "都", "slips", applied=False),
)


def repairs() -> Repairs:
    return Repairs(1, "made-1", EDITS)


def arrangement() -> Arrangement:
    first = Article(
        (),
        title="桥通了",
        byline=(Credit("水生", "记者"),),
        read_at={"title": (span("桥通了"),), "byline": (span("记者 水生"),)},
        id=1,
        source_id=1,
    )
    second = Article((), title="渡口停了", read_at={"title": (span("渡口停了"),)}, id=2, source_id=1)
    body = ParagraphKind.BODY
    parts = (
        Part(body, (span("三月 初五,石桥(qiáo)通\n了车。"),)),
        Part(body, (span("过河要绕十里。"),)),
    )
    articles = (
        ArrangedArticle(first, parts),
        ArrangedArticle(second, (Part(body, (span("摆渡的船?卖了。"),)),)),
    )
    pieces = tuple(Furniture("navigation", (span(words),), words) for words in ("首页", "返回"))
    return Arrangement(1, articles, pieces)


def texts(made: Arrangement, edits: tuple[Edit, ...] = EDITS) -> list[list[str]]:
    """The paragraphs of each article."""
    builder = Builder(RAW, edits)
    return [[builder.paragraph(part).text for part in article.parts] for article in made.articles]


def places(made: Arrangement) -> Iterator[Span]:
    """Every range that a paragraph, a field or a piece of furniture takes up."""
    for article in made.articles:
        for part in article.parts:
            yield from part.spans
        # Two fields may have been read at one place.
        yield from {one for spans in article.head.read_at.values() for one in spans}
    for piece in made.furniture:
        yield from piece.spans


def holds_everything(made: Arrangement, raw: str = RAW) -> bool:
    """Does every character that is not blank stand in exactly one place?"""
    taken = Counter(at for place in places(made) for at in range(place.start, place.end))
    return all(taken[at] == 1 for at, character in enumerate(raw) if not character.isspace())
