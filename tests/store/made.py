"""Prepared files made by hand, and a small project of two of them."""

from __future__ import annotations

import hashlib
from pathlib import Path

from corpus.importers import Imported
from corpus.intake import Prepared
from corpus.model import (
    Article,
    Cleaned,
    Credit,
    Edit,
    Furniture,
    Label,
    Mention,
    OffsetMap,
    Paragraph,
    ParagraphKind,
    Span,
)
from corpus.project import Project

TEXT = "村口修了新桥\n本报讯 三月初五,𠮷安镇的石桥通了车。\n老人说,从前过河要绕十里路。😀\n返回首页"


def prepared(
    text: str = TEXT, *, name: str = "石桥.txt", outlet: str = "山乡报", date: str = "2026-03-05"
) -> Prepared:
    """The first line is the title, the last one furniture, the others are paragraphs; 本报讯 is cut out."""
    lines = _lines(text)
    title, *body, last = lines
    edits = tuple(
        Edit(Span(s.start, s.start + 4), "本报讯 ", "", "furniture", "电头", 0.9)
        for s in body
        if s.slice(text).startswith("本报讯 ")
    )
    article = Article(
        paragraphs=tuple(_paragraph(text, span, edits) for span in body),
        title=title.slice(text),
        byline=(Credit("石小川", "记者"), Credit("水生")),
        source=outlet,
        date=date,
        read_at={"title": (title,)},
    )
    mentions = tuple(_places(paragraph.text) for paragraph in article.paragraphs)
    furniture = (Furniture("navigation", (last,), last.slice(text)),)
    digest = hashlib.sha256(text.encode()).hexdigest()
    imported = Imported(
        name, f"/papers/{name}", digest, "gb18030", "猜的", text, {"url": "https://example.org"}
    )
    return Prepared(imported, Cleaned((article,), furniture, edits, recipe="made-1"), (mentions,))


def make_project(path: Path, *, coder: str = "甲") -> Project:
    """A project of two sources, open."""
    project = Project.create(path, name="石桥", coder=coder)
    project.sources.add(prepared())
    project.sources.add(
        prepared("渡口停了\n摆渡的船卖了。\n返回首页", name="渡口.txt", outlet="河口报", date="2026-02-01")
    )
    return project


def _lines(text: str) -> list[Span]:
    spans: list[Span] = []
    start = 0
    for line in text.split("\n"):
        spans.append(Span(start, start + len(line)))
        start += len(line) + 1
    return spans


def _paragraph(text: str, span: Span, edits: tuple[Edit, ...]) -> Paragraph:
    own = [edit for edit in edits if span.contains(edit.span)]
    cut = Span(own[0].span.end, span.end) if own else span
    offsets = OffsetMap.identity(len(cut)).shift_source(cut.start)
    return Paragraph(ParagraphKind.BODY, cut.slice(text), (span,), offsets)


def _places(text: str) -> tuple[Mention, ...]:
    at = text.find("𠮷安镇")
    if at < 0:
        return ()
    outer = Span(at, at + 3)
    return (
        Mention(
            outer, "𠮷安镇", Label.GPE, "吉安镇", found_by="made", why="listed", attributes=(("code", "1"),)
        ),
        Mention(Span(at, at + 2), "𠮷安", Label.GPE, level=1, inside=outer, confidence=0.5),
    )
