from __future__ import annotations

import csv
import json
from datetime import date
from io import BytesIO, StringIO

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.importers.imported import Choices
from corpus.importers.rows import guessed_columns
from corpus.importers.tables import CSV, EXCEL, JSON_LINES
from corpus.model import MeipiError

ROWS = [
    {
        "标题": "修堤记",
        "来源": "大湖日报",
        "发布时间": "2024-09-06 08:00",
        "正文": "春天，渔民种树。\n又。",
    },
    {"标题": "收藕", "来源": "大湖日报", "发布时间": "2024年9月7日", "正文": "秋天，“收藕”了。"},
    {"标题": "无文", "来源": "", "发布时间": "", "正文": ""},
]
HINTS = {"title": "修堤记", "source": "大湖日报", "date": "2024-09-06"}


def as_csv(rows: list[dict[str, str]], separator: str = ",") -> str:
    text = StringIO()
    writer = csv.DictWriter(text, list(rows[0]), delimiter=separator)
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue()


@pytest.mark.parametrize("encoding", ["utf-8-sig", "gb18030", "utf-16"])
@pytest.mark.parametrize("separator", [",", "\t", ";"])
def test_each_row_of_a_table_is_a_source(separator: str, encoding: str) -> None:
    found = CSV.read(as_csv(ROWS, separator).encode(encoding), "稿件.csv")
    assert [source.text for source in found] == ["春天，渔民种树。\n又。", "秋天，“收藕”了。"]
    assert found[0].hints == HINTS
    assert found[1].hints["date"] == "2024-09-07"
    assert found[0].name == "稿件 1 修堤记"
    assert found[0].sha256 != found[1].sha256


def test_a_sheet_of_excel_is_read_with_its_dates() -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(list(ROWS[0]))
    sheet.append(["修堤记", "大湖日报", date(2024, 9, 6), "春天，渔民种树。"])
    book.create_sheet("空")
    book.create_sheet("副刊.二").append(["标题", "正文"])
    book["副刊.二"].append(["收藕", "秋天。"])
    saved = BytesIO()
    book.save(saved)
    first, second = EXCEL.read(saved.getvalue(), "稿件.xlsx")
    assert (first.text, first.hints) == ("春天，渔民种树。", HINTS)
    assert (second.name, second.text) == ("稿件 副刊.二 1 收藕", "秋天。")


@pytest.mark.parametrize("as_array", [True, False])
def test_json_objects_are_rows(as_array: bool) -> None:
    lines = [json.dumps({"Title": "修堤记", "content": "春天。", "n": 1, "tags": ["a"]}, ensure_ascii=False)]
    text = "[" + ",".join(lines) + "]" if as_array else "\n".join(lines) + "\n"
    (source,) = JSON_LINES.read(text.encode(), "a.jsonl")
    assert (source.text, source.hints) == ("春天。", {"title": "修堤记"})


def test_without_a_telling_header_the_longest_column_is_the_text() -> None:
    rows = [{"编号": "1", "备注": "春天，渔民在堤上种树。", "标题": "修堤"}]
    assert guessed_columns(rows) == {"title": "标题", "text": "备注"}


def test_the_users_columns_win() -> None:
    rows = [{"正文": "机器读的", "校对": "人校过的"}]
    (source,) = CSV.read(as_csv(rows).encode(), "a.csv", Choices(columns={"text": "校对"}))
    assert source.text == "人校过的"
    with pytest.raises(MeipiError, match="no column 译文"):
        CSV.read(as_csv(rows).encode(), "a.csv", Choices(columns={"text": "译文"}))


@pytest.mark.parametrize(
    ("text", "id"),
    [("{", "table-json"), ("[" * 100_000, "table-json"), ("[1]", "table-json-row"), ("[]", "table-no-text")],
)
def test_what_is_no_table_is_refused(text: str, id: str) -> None:
    with pytest.raises(MeipiError) as refusal:
        JSON_LINES.read(text.encode(), "a.jsonl")
    assert refusal.value.id == id


CELLS = st.text(st.characters(exclude_categories=["Cc", "Cs", "Zl", "Zp", "Cn"]), min_size=1)


@given(st.lists(CELLS.filter(str.strip), min_size=1, max_size=4))
def test_any_text_survives_a_table(texts: list[str]) -> None:
    rows = [{"标题": "题", "正文": text} for text in texts]
    found = CSV.read(b"\xef\xbb\xbf" + as_csv(rows).encode(), "a.csv")
    assert [source.text for source in found] == texts
