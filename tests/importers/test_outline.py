from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from corpus.importers.outline import Element
from corpus.importers.visible_text import visible_text

TAGS = ("div", "p", "ul", "li", "table", "tr", "td", "a", "span", "pre", "h1")


def found(markup: str, tag: str) -> list[tuple[Element, str]]:
    page = visible_text(markup)
    return [(one, page.text[one.start : one.end].strip()) for one in page.elements if one.tag == tag]


def test_an_element_knows_its_text_its_names_and_its_links() -> None:
    ((menu, text),) = found('前<div class="topNav Main" id=m><a href=1>新闻</a>，<a>图片</a></div>后', "div")
    assert text == "新闻，图片"
    assert menu.names == ("top-nav", "main", "m")
    assert (menu.letters, menu.linked, menu.links, menu.marks) == (5, 4, 2, 1)


def test_cells_and_items_without_an_end_stand_beside_each_other() -> None:
    cells = found("<table><tr><td>江<td>湖<tr><td>海</table>", "td")
    assert [text for _, text in cells] == ["江", "湖", "海"]
    assert [text for _, text in found("<ul><li>江<li>湖</ul>", "li")] == ["江", "湖"]


def test_an_end_tag_too_many_ends_nothing() -> None:
    assert found("<div>江</p></section>湖</div>海", "div")[0][1] == "江\n\n湖"


def test_sums_go_up_to_the_outer_element() -> None:
    (outer, _), (inner, _) = found("<div>春，<div>夏，<a>秋</a></div></div>", "div")
    assert (outer.marks, outer.letters, outer.links) == (2, 5, 1)
    assert (inner.marks, inner.letters, inner.links) == (1, 3, 1)


@given(
    st.lists(st.sampled_from([*(f"<{t}>" for t in TAGS), *(f"</{t}>" for t in TAGS), "湖 ", " \n", "水，"]))
)
def test_elements_stand_within_each_other_and_hold_their_letters(pieces: list[str]) -> None:
    page = visible_text("".join(pieces))
    for element in page.elements:
        held = page.text[element.start : element.end]
        assert len("".join(held.split())) == element.letters
        if element.parent >= 0:
            around = page.elements[element.parent]
            assert around.start <= element.start <= element.end <= around.end
