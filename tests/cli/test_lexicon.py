from __future__ import annotations

from pathlib import Path

import pytest

from corpus.cli import run
from corpus.project import Project
from tests.store.made import make_project


def test_a_lexicon_is_taken_in_obeyed_and_printed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "a.meipi"
    make_project(path).close()
    table = tmp_path / "词.csv"
    table.write_text("term,label,norm\n石桥,LOC,石桥\n", encoding="gb18030")
    assert run(["lexicon", str(path), "--import", str(table)]) == 0
    assert "1 term; the entities of 1 article changed" in capsys.readouterr().out
    assert run(["lexicon", str(path)]) == 0
    assert capsys.readouterr().out == "term,label,norm,code,rule\n石桥,LOC,石桥,,always\n"
    assert run(["undo", str(path)]) == 0
    with Project.open(path) as project:
        assert project.correcting.rules() == ()


def test_a_table_without_headings_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "a.meipi"
    make_project(path).close()
    table = tmp_path / "bad.csv"
    table.write_text("石桥,LOC\n", encoding="utf-8")
    assert run(["lexicon", str(path), "--import", str(table)]) == 1
    assert "Line 1" in capsys.readouterr().err
