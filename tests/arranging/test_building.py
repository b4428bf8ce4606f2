from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import corpus
from corpus.arranging.building import Builder, arranged, articles_touching, toggled, untouched, within
from corpus.articles import read_source
from corpus.model import Edit, ParagraphKind, Part, Span
from tests.arranging.made import EDITS, RAW, arrangement, edit, repairs, span, texts
from tests.quality.damage import pages

SAMPLE = Path(corpus.__file__).parent / "sample"


def test_a_paragraph_is_its_ranges_with_the_repairs_in_them() -> None:
    assert texts(arrangement()) == [["三月初五,石桥通了车。", "过河要绕十里。"], ["摆渡的船?卖了。"]]


def test_its_map_leads_to_the_source_and_back() -> None:
    paragraph = Builder(RAW, EDITS).paragraph(arrangement().articles[0].parts[0])
    (raw,) = paragraph.offsets.to_source(Span(5, 7))
    assert raw.slice(RAW) == paragraph.text[5:7] == "石桥"
    assert paragraph.offsets.to_target(span("(qiáo)")) == ()


def test_a_range_that_holds_half_of_an_edit_keeps_the_source_as_it_is() -> None:
    cut = Part(ParagraphKind.BODY, (Span(span("石桥").start, span("(qiáo)").start + 3),))
    assert Builder(RAW, EDITS).paragraph(cut).text == "石桥(qi"


def test_ranges_follow_one_another_as_they_are_given() -> None:
    part = Part(ParagraphKind.BODY, (span("卖了。"), span("首页")))
    assert Builder(RAW, ()).paragraph(part).text == "卖了。首页"


def test_a_field_says_what_stands_there_on_one_line() -> None:
    assert Builder(RAW, ()).line([span("渡口停了"), span("桥通了\n记者")]) == "桥通了 记者 渡口停了"
    assert Builder(RAW, ()).line([]) is None


def test_an_edit_touches_the_article_that_holds_it() -> None:
    off = edit("?", "都", "slips")
    assert articles_touching(arrangement(), [off]) == {2}
    changed = toggled(repairs(), type(repairs())(1, "", (*EDITS[:3], off)))
    assert changed == {off}


spans = st.lists(st.tuples(st.integers(0, 30), st.integers(0, 8)), max_size=8).map(
    lambda pairs: [Span(start, start + length) for start, length in pairs]
)


@given(spans, spans)
def test_a_place_is_within_where_one_range_holds_all_of_it(places: list[Span], wide: list[Span]) -> None:
    assert list(within(places, wide)) == [any(own.contains(place) for own in wide) for place in places]


@given(st.sets(st.sampled_from(EDITS)))
def test_a_paragraph_that_is_untouched_reads_the_same_without_the_edits(gone: set[Edit]) -> None:
    parts = [part for article in arrangement().articles for part in article.parts]
    before = Builder(RAW, EDITS)
    after = Builder(RAW, [one for one in EDITS if one not in gone])
    same = untouched([before.paragraph(part) for part in parts], gone)
    assert all(after.paragraph(Part(paragraph.kind, paragraph.spans)) == paragraph for paragraph in same)
    quick = Builder(RAW, [one for one in EDITS if one not in gone], known=same)
    assert [quick.paragraph(part) for part in parts] == [after.paragraph(part) for part in parts]


@pytest.mark.parametrize("path", sorted(SAMPLE.glob("*.txt")), ids=lambda path: path.stem)
def test_what_cleaning_made_is_built_again_from_its_ranges(path: Path) -> None:
    _same_articles(path.read_bytes().decode("utf-8").replace("\r\n", "\n"))


def test_damaged_pages_are_built_again_too() -> None:
    for page in pages()[::9]:
        _same_articles(page.raw)


def _same_articles(raw: str) -> None:
    cleaned = read_source(raw)
    builder = Builder(raw, cleaned.edits)
    for article in cleaned.articles:
        built = builder.article(arranged(article))
        assert built == article
        assert builder.edits_within(built) == _contained(cleaned.edits, built.paragraphs)


def _contained(edits: tuple[Edit, ...], paragraphs: tuple[object, ...]) -> int:
    spans = [own for p in paragraphs for own in p.spans]  # type: ignore[attr-defined]
    return sum(1 for e in edits if e.applied for own in spans if own.contains(e.span))
