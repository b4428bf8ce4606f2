from __future__ import annotations

import pytest

from corpus.importers.columns import Piece, reading_order
from corpus.importers.pdf import PDF
from corpus.model import MeipiError
from tests.importers.pdf_pages import Line, pdf


def column(sign: str, x: float, y: float, lines: int, *, leading: float = 15) -> list[Line]:
    return [Line(f"{sign}{number:02}" + sign * 7, x, y + number * leading) for number in range(lines)]


def lines(sign: str, count: int) -> str:
    return "\n".join(f"{sign}{number:02}" + sign * 7 for number in range(count))


def test_two_articles_in_columns_read_one_after_the_other() -> None:
    page = [
        Line("两地共建示范带", 50, 60, 30),
        *column("甲", 50, 100, 6),
        *column("乙", 170, 100, 4),
        Line("村里来了新的年轻人", 50, 230, 22),
        *column("丙", 50, 260, 5),
        *column("丁", 170, 260, 5),
    ]
    (source,) = PDF.read(pdf([page]), "a.pdf")
    assert source.text == "\n\n".join(
        [
            "两地共建示范带",
            f"{lines('甲', 6)}\n{lines('乙', 4)}",
            "村里来了新的年轻人",
            f"{lines('丙', 5)}\n{lines('丁', 5)}",
        ]
    )


def test_a_column_whose_lines_stand_between_is_still_a_column() -> None:
    page = [*column("甲", 50, 100, 10), *column("乙", 170, 105, 9, leading=17)]
    (source,) = PDF.read(pdf([page]), "a.pdf")
    assert source.text == f"{lines('甲', 10)}\n{lines('乙', 9)}"


def test_indents_and_white_tell_paragraphs() -> None:
    page = [
        Line("首行缩进的一段文字在此", 70, 100),
        Line("次行顶格一直排到行尾去没有缩进", 50, 115),
        Line("空了一行以后另起一段没有缩进啊", 50, 150),
        Line("接着排下去的一行也是顶格的文字", 50, 165),
    ]
    (source,) = PDF.read(pdf([page]), "a.pdf")
    assert source.text.split("\n") == [
        "　　首行缩进的一段文字在此",
        "次行顶格一直排到行尾去没有缩进",
        "",
        "空了一行以后另起一段没有缩进啊",
        "接着排下去的一行也是顶格的文字",
    ]


def test_a_page_set_vertically_reads_from_the_right() -> None:
    rows = ["竖排的文字从右", "边起一行一行往", "左读下去"]
    page = [Line(c, 500 - 20 * k, 60 + 12 * j) for k, row in enumerate(rows) for j, c in enumerate(row)]
    (source,) = PDF.read(pdf([page]), "a.pdf")
    assert source.text.split("\n") == rows


def test_pages_follow_each_other() -> None:
    (source,) = PDF.read(pdf([column("甲", 50, 100, 2), [], column("乙", 50, 100, 2)]), "a.pdf")
    assert source.text == f"{lines('甲', 2)}\n\n{lines('乙', 2)}"


def test_a_scan_without_text_is_refused() -> None:
    with pytest.raises(MeipiError, match="no text layer"):
        PDF.read(pdf([[]]), "a.pdf")


@pytest.mark.parametrize("data", [b"", b"%PDF-1.4\n", b"no pdf at all" * 50])
def test_what_is_no_pdf_is_refused(data: bytes) -> None:
    with pytest.raises(MeipiError) as refusal:
        PDF.read(data, "a.pdf")
    assert refusal.value.id == "pdf-damaged"


def test_every_piece_is_read_once() -> None:
    places = [(chr(0x4E00 + number), 40 * (number % 7), 9 * (number // 5)) for number in range(200)]
    pieces = [Piece(sign, x, y, x + 10, y + 10) for sign, x, y in places]
    text = reading_order(pieces).replace("\n", "").replace(" ", "").replace("\u3000", "")
    assert sorted(text) == sorted(piece.text for piece in pieces)


def test_a_headline_stands_apart_from_what_follows_and_precedes() -> None:
    page = [*column("甲", 50, 100, 6), Line("渡口的傍晚", 170, 100, 20), *column("乙", 170, 122, 4)]
    (source,) = PDF.read(pdf([page]), "a.pdf")
    assert source.text == f"{lines('甲', 6)}\n\n渡口的傍晚\n\n{lines('乙', 4)}"


def test_a_space_is_white_that_stands_out_on_its_line() -> None:
    page = [
        Line("记者", 50, 100),
        Line("王芳摄影", 73, 100),
        Line("松", 50, 130),
        Line("散", 63, 130),
        Line("排", 76, 130),
    ]
    (source,) = PDF.read(pdf([page]), "a.pdf")
    assert source.text.split("\n") == ["记者 王芳摄影", "松散排"]
