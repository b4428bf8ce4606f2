from __future__ import annotations

import json
from pathlib import Path

from tests.cli.conftest import Meipi

TEXT = "湖边修堤\n\n渔民们在堤上种下三千棵柳树，村里的老人都来帮忙。\n"


def test_every_reading_is_shown_the_likeliest_first(meipi: Meipi, tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(TEXT.encode("gb18030"))
    lines = meipi("encodings", path).output.splitlines()
    assert lines[0] == f"{path}: gb18030"
    assert lines[2].startswith("gb18030")
    assert "湖边修堤" in lines[2]


def test_the_chosen_encoding_and_column_are_taken(meipi: Meipi, worked: Path, tmp_path: Path) -> None:
    table = tmp_path / "a.csv"
    table.write_bytes("机器读的,校对\n错的,渔民们在堤上种下三千棵柳树\n".encode("gb18030"))
    outcome = meipi("import", worked, table, "--encoding", "gbk", "--column", "text", "校对")
    assert outcome.status == 0
    openings = [row["opening"] for row in json.loads(meipi("articles", worked, "--format", "json").output)]
    assert openings[-1] == "渔民们在堤上种下三千棵柳树"


def test_what_is_no_encoding_or_column_is_said(meipi: Meipi, worked: Path, tmp_path: Path) -> None:
    table = tmp_path / "a.csv"
    table.write_text("标题,正文\n一,二\n", "utf-8")
    assert meipi("import", worked, table, "--encoding", "martian").status == 2
    outcome = meipi("import", worked, table, "--column", "text", "译文")
    assert outcome.status == 1
    assert "it has 标题, 正文" in outcome.errors
