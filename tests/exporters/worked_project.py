"""A small project with everything in it that an exporter can trip over; always the same."""

from __future__ import annotations

import hashlib
import uuid
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from corpus.coding import clock
from corpus.importers import Imported
from corpus.intake import Prepared
from corpus.model import (
    Annotation,
    Article,
    Change,
    Cleaned,
    Code,
    Credit,
    Edit,
    Furniture,
    Label,
    Mention,
    OffsetMap,
    Paragraph,
    ParagraphKind,
    Replacement,
    Span,
    Status,
)
from corpus.project import Project

TIME = "2026-03-04T05:06:07Z"
EPOCH = "1772600767"
UID = uuid.UUID("6f1c2b6e-6f0e-4d0a-9a53-7f1f2d3c4b5a")

FIRST = """首页 > 要闻
山村通了新公路
某县𠮷安镇的王小五说："这条路<三米>宽 & 平。"村民们😀拍手。
三月四日,县交通局投入120万元,修成e\u0301字形公路。
=1+1 是黑板上的算式。"""
SECOND = """山村通了新公路的续篇
公路通车之后,镇上开了三家小店。"""

CODES = (
    ("c" * 31 + "1", "交通", None, "#aa3322", "与道路有关的一切", "先宽后严"),
    ("c" * 31 + "2", "公路", "c" * 31 + "1", "#227744", "", ""),
    ("c" * 31 + "3", "公式 <&>", None, "#3355aa", "=危险", ""),
    ("c" * 31 + "4", "没有用过", None, "#777777", "", ""),
)


def make_project(path: Path) -> None:
    """Makes the project at ``path``, at a fixed time and with fixed ids."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(uuid, "uuid4", lambda: UID)
        patch.setattr(clock, "now", lambda: TIME)
        project = Project.create(path, name="通路 <试> & 验", coder="甲")
    with project, pytest.MonkeyPatch.context() as patch:
        patch.setattr(clock, "now", lambda: TIME)
        project.sources.add(_prepared("通路.txt", FIRST, "山村通了新公路", "某县日报", "2026-03-04"))
        project.sources.add(_prepared("续篇.txt", SECOND, None, None, None))
        _code(project)
        for number, annotation in enumerate(_annotations(project)):
            change = Change(f"{number:032x}", "annotate", (Replacement(None, annotation),))
            project.do(change)


def _prepared(name: str, text: str, title: str | None, outlet: str | None, date: str | None) -> Prepared:
    """The first line, if it holds crumbs, as furniture, the headline as title, the rest as paragraphs."""
    article = Article(
        paragraphs=tuple(_paragraphs(text, after=2 if title else 0)),
        title=title,
        byline=(Credit("李四", "记者"), Credit("赵六")) if title else (),
        source=outlet,
        date=date,
    )
    crumbs = Furniture("crumbs", (Span(0, 7),), text[:7])
    edit = Edit(Span(0, 8), text[:8], "", "furniture", "网页的导航", 0.9)
    cleaned = Cleaned((article,), (crumbs,) if title else (), (edit,) if title else (), recipe="trial-1")
    digest = hashlib.sha256(text.encode()).hexdigest()
    imported = Imported(name, f"folder/{name}", digest, "utf-8", None, text, {"url": "x:/1"} if title else {})
    return Prepared(imported, cleaned, (tuple(_mentions(p.text) for p in article.paragraphs),))


def _paragraphs(text: str, *, after: int) -> Sequence[Paragraph]:
    made: list[Paragraph] = []
    start = 0
    for number, line in enumerate(text.split("\n")):
        if number >= after:
            span = Span(start, start + len(line))
            offsets = OffsetMap.identity(len(line)).shift_source(start)
            made.append(Paragraph(ParagraphKind.BODY, line, (span,), offsets))
        start += len(line) + 1
    return made


def _mentions(text: str) -> tuple[Mention, ...]:
    known = (
        ("某县𠮷安镇", Label.GPE, "𠮷安镇", None),
        ("王小五", Label.PER, None, None),
        ("三月四日", Label.DATE, "2026-03-04", None),
        ("县交通局", Label.ORG, None, None),
        ("120万元", Label.MONEY, "1200000元", "="),
    )
    return tuple(
        Mention(Span(at, at + len(name)), name, label, norm, mod, found_by="trial", why="listed")
        for name, label, norm, mod in known
        if (at := text.find(name)) >= 0
    )


def _code(project: Project) -> None:
    codes = [
        Code(id, name, colour, parent, definition, memo, position=number)
        for number, (id, name, parent, colour, definition, memo) in enumerate(CODES)
    ]
    project.do(Change("f" * 32, "new-code", tuple(Replacement(None, code) for code in codes)))


def _annotations(project: Project) -> Sequence[Annotation]:
    """Overlaps, several codes, none, a formula for a memo, a whole article, a pending and a rejected one."""
    text = project.articles.get(1).text
    name = text.index("𠮷安镇的王小五")
    second = text.index("\n") + 1
    road, lane, sum = (code[0] for code in CODES[:3])
    return (
        _annotation(project, 1, 1, Span(name, name + 7), (road, lane), '=HYPERLINK("x")', "甲"),
        _annotation(project, 2, 1, Span(name + 4, text.index("😀") + 1), (sum,), "第一行\n第二行 <&>", "乙"),
        _annotation(project, 3, 1, None, (road,), "", "甲", paragraph=2),
        _annotation(project, 4, 1, Span(second - 4, second + 4), (lane,), "", "甲"),
        _annotation(project, 5, 1, None, (road,), "**全文**很好", "甲"),
        _annotation(project, 6, 1, Span(second, second + 4), (), "只有批注", ""),
        _annotation(project, 7, 2, Span(0, 4), (lane,), "", "乙", status=Status.PENDING),
        _annotation(project, 8, 2, Span(5, 9), (lane,), "", "乙", status=Status.REJECTED),
    )


def _annotation(
    project: Project,
    number: int,
    article: int,
    span: Span | None,
    codes: tuple[str, ...],
    memo: str,
    coder: str,
    *,
    paragraph: int | None = None,
    status: Status = Status.ACCEPTED,
) -> Annotation:
    draft = project.annotations.draft(
        article, span=span, paragraph=paragraph, codes=codes, memo=memo, status=status
    )
    return replace(draft, id=f"{0xA0 + number:032x}", coder=coder)
