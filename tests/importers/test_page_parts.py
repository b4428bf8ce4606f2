from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.importers.page_parts import furniture_parts, told
from corpus.importers.visible_text import visible_text

TEXT = (
    "<p>九月五日，渔民们在堤上整理渔网，柳树长得很好。</p><p>“收成不错。”老张说，下一步继续，再种一片。</p>"
)


def parts(markup: str, title: str = "") -> list[tuple[str, str]]:
    page = visible_text(markup)
    found = furniture_parts(page.elements, page.text, title)
    return [(part.kind, page.text[part.start : part.end].strip()) for part in found]


@pytest.mark.parametrize(
    ("box", "kind"),
    [
        ("<nav>春</nav>", "navigation"),
        ('<div role="search">春</div>', "navigation"),
        ('<div class="top-nav2"><span>春</span></div>', "navigation"),
        ('<div id="daohang">春</div>', "navigation"),
        ('<p class="mbx">春</p>', "crumbs"),
        ('<div class="bdsharebuttonbox fenxiang">春</div>', "share"),
        ('<ul class="xgyd">春</ul>', "related"),
        ('<section class="jp-relatedposts">春</section>', "related"),
        ('<div class="rightRank">春</div>', "hot-list"),
        ('<div id="comments">春</div>', "comments"),
        ('<span class="ad-slot">春</span>', "advert"),
        ("<footer>春</footer>", "footer"),
        ("<div><a>春</a><a>夏</a>，</div>", "related"),
    ],
)
def test_a_box_is_told_by_element_role_name_or_links(box: str, kind: str) -> None:
    assert parts(f"<h1>湖边修堤</h1>{TEXT}{box}") == [(kind, visible_text(box).text)]


@pytest.mark.parametrize(
    "markup",
    [
        f"<form>{TEXT}</form>",
        f'<body class="share-open">{TEXT}</body>',
        f'<header class="top-nav"><h1>湖边修堤</h1></header>{TEXT}',
        f'<div class="navigate adorn shareholder">春</div>{TEXT}',
        f"{TEXT}<p>见<a>这里</a>和<a>那里</a>，都在湖边的新堤上。</p>",
    ],
)
def test_what_holds_the_article_or_its_headline_is_no_furniture(markup: str) -> None:
    assert parts(markup) == []


def test_what_stands_around_the_article_is_furniture_when_its_element_has_a_name() -> None:
    inner = f'<div class="x"><b>引题</b><h1>湖边修堤</h1><div class="TRS_Editor">{TEXT}</div></div>'
    assert parts(f"<div>今日</div>{inner}<div>尾巴</div>") == [("head", "今日"), ("footer", "尾巴")]
    unnamed = inner.replace("TRS_Editor", "y")
    assert parts(f"<div>今日</div>{unnamed}<div>尾巴</div>") == []


def test_two_elements_with_such_a_name_are_two_articles() -> None:
    assert parts(f"<article><h1>甲</h1>{TEXT}</article><article><h1>乙</h1>{TEXT}</article><p>尾</p>") == []


def test_the_hint_says_of_what_text_it_was_said() -> None:
    page = visible_text("<nav>春</nav><p>夏，</p>")
    assert told(furniture_parts(page.elements, page.text, ""), len(page.text)) == "5 navigation:0-1"
    assert told([], 5) == ""


NAMES = st.sampled_from(["", "nav", "content", "comments", "x"])
BOXES = st.recursive(
    st.sampled_from(["水，", "<a>湖</a><a>山</a>", "<h1>题</h1>"]),
    lambda inner: st.builds(
        lambda n, i: f'<div class="{n}">{"".join(i)}</div>', NAMES, st.lists(inner, max_size=4)
    ),
)


@given(st.lists(BOXES, max_size=5))
def test_parts_are_in_order_and_disjoint(boxes: list[str]) -> None:
    page = visible_text("".join(boxes))
    found = furniture_parts(page.elements, page.text, "题")
    places = [place for part in found for place in (part.start, part.end)]
    assert places == sorted(places)
    assert all(0 <= part.start < part.end <= len(page.text) for part in found)
