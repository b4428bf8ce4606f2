"""A small project for the panels: two articles of one page, written for these tests."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest

from corpus.importers import Imported
from corpus.intake import Prepared
from corpus.model import (
    Article,
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
    Span,
)
from corpus.project import Project, Touched
from desktop.panels.panel import Panel
from desktop.reader.page import Page

RAW = (
    "首页 > 要闻\n"
    "两岸同护一江水\n"
    "本报讯 (记者 林 夏) 9月8日，岳阳市与荆州(jīng zhōu)市的巡河员在江边\n碰头。\n"
    "岳阳出动120人，荆州出动80余人。\n"
    "小桥通车\n"
    "新修的小桥昨日通车。\n"
    "版权所有\n"
)
FIRST = "9月8日，岳阳市与荆州市的巡河员在江边碰头。"
SECOND = "岳阳出动120人，荆州出动80余人。"
THIRD = "新修的小桥昨日通车。"


def raw_span(text: str) -> Span:
    """Where ``text`` stands in the raw page."""
    start = RAW.index(text)
    return Span(start, start + len(text))


def _paragraph(text: str, raw: Span, edits: tuple[Edit, ...] = ()) -> Paragraph:
    within = tuple(
        Edit(edit.span.shift(-raw.start), edit.before, edit.after, edit.step, edit.reason)
        for edit in edits
        if raw.contains(edit.span)
    )
    offsets = OffsetMap.from_edits(len(raw), within).shift_source(raw.start)
    return Paragraph(ParagraphKind.BODY, text, (raw,), offsets)


def _mention(text: str, label: Label, paragraph: str, norm: str, mod: str | None = None) -> Mention:
    start = paragraph.index(text)
    return Mention(Span(start, start + len(text)), text, label, norm=norm, mod=mod)


EDITS = (
    Edit(raw_span("(jīng zhōu)"), "(jīng zhōu)", "", "pinyin", "a reading put in by the page's script", 0.98),
    Edit(Span(RAW.index("\n碰头"), RAW.index("碰头")), "\n", "", "wraps", "a line cut by the column"),
    Edit(
        raw_span("林 夏"),
        "林 夏",
        "林夏",
        "spaces",
        "a name padded with a space",
        0.5,
        applied=False,
    ),
)


def cleaned() -> Cleaned:
    first = _paragraph(FIRST, Span(RAW.index("9月8日"), RAW.index("\n岳阳出动")), EDITS)
    articles = (
        Article(
            (first, _paragraph(SECOND, raw_span(SECOND))),
            title="两岸同护一江水",
            byline=(Credit("林夏", "记者"),),
            date="2024-09-08",
            read_at={"title": (raw_span("两岸同护一江水"),), "byline": (raw_span("记者 林 夏"),)},
        ),
        Article(
            (_paragraph(THIRD, raw_span(THIRD)),),
            title="小桥通车",
            read_at={"title": (raw_span("小桥通车"),)},
        ),
    )
    furniture = (
        Furniture("crumbs", (raw_span("首页 > 要闻"),), "首页 > 要闻"),
        Furniture("copyright", (raw_span("版权所有"),), "版权所有"),
        Furniture("rule", (raw_span("本报讯 ("),), "本报讯 ("),
    )
    return Cleaned(articles, furniture, EDITS, recipe="tests")


MENTIONS = (
    (
        (
            _mention("9月8日", Label.DATE, FIRST, "2024-09-08"),
            _mention("岳阳市", Label.GPE, FIRST, "岳阳市"),
            _mention("荆州市", Label.GPE, FIRST, "荆州市"),
        ),
        (
            _mention("岳阳", Label.GPE, SECOND, "岳阳市"),
            _mention("120人", Label.QUANTITY, SECOND, "120人", "="),
            _mention("荆州", Label.GPE, SECOND, "荆州市"),
            _mention("80余人", Label.QUANTITY, SECOND, "80人", "+"),
        ),
    ),
    ((),),
)


@dataclass
class Desk:
    """The window's part in the panels' life: carries acts out and refreshes, as the window does."""

    project: Project
    articles: list[int]
    panels: list[Panel] = field(default_factory=list)

    def perform(self, act: Callable[[Project], object]) -> None:
        changes: list[Touched] = []
        self.project.observer = changes.append
        act(self.project)
        self.project.observer = None
        for touched in changes:
            for panel in self.panels:
                panel.refresh(touched, self._renewed(panel.page, touched))

    def _renewed(self, page: Page | None, touched: Touched) -> Page | None:
        """The page after an act, as the window would have it."""
        if page is None:
            return None
        if page.article.id in touched.texts:
            return self.page(self.articles.index(page.article.id))
        annotations = self.project.annotations.of_article(page.article.id)
        return replace(page, annotations=annotations, codes=self._codes())

    def _codes(self) -> dict[str, Code]:
        return {code.id: code for code in self.project.codebook.all()}

    def page(self, number: int = 0) -> Page:
        id = self.articles[number]
        article = self.project.articles.get(id)
        source = self.project.sources.get(article.source_id)
        return Page(
            article,
            mentions=self.project.entities.of_article(id),
            annotations=self.project.annotations.of_article(id),
            codes=self._codes(),
            raw=source.text,
            edits=self.project.sources.edits(source.id),
            furniture=self.project.sources.furniture(source.id),
        )

    def mark(self, text: str, *codes: str, memo: str = "", article: int = 0) -> str:
        """Annotate the first ``text`` of an article; the id of the annotation."""
        whole = self.project.articles.get(self.articles[article]).text
        start = whole.index(text)
        ids = [self.project.codebook.ensure(code).id for code in codes]
        place = Span(start, start + len(text))
        return self.project.annotations.add(self.articles[article], span=place, codes=ids, memo=memo).id


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    hints: Mapping[str, str] = {}
    digest = hashlib.sha256(RAW.encode()).hexdigest()
    imported = Imported("江边.txt", "江边.txt", digest, "gb18030", "2 bytes fit no character", RAW, hints)
    with Project.create(tmp_path / "江边.meipi", coder="林") as project:
        yield Desk(project, project.sources.add(Prepared(imported, cleaned(), MENTIONS)))
