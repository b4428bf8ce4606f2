from __future__ import annotations

import csv
from pathlib import Path

import pytest

from corpus.exporters.audit_trail import write_trail
from corpus.exporters.guard import unguard
from corpus.model import MeipiError, Span
from corpus.project import Project
from tests.desktop.newsroom import prepared


@pytest.fixture
def project(tmp_path: Path) -> Project:
    """Imported, coded, one act undone and left, one undone."""
    made = Project.create(tmp_path / "渡口.meipi", coder="林夏")
    made.sources.add(prepared("渡口碰头"))
    made.codebook.ensure("=河")
    made.annotations.add(1, span=Span(3, 5))
    made.undo()
    made.coder = ""
    made.annotations.add(1, span=Span(6, 9))
    made.codebook.ensure("桥")
    made.undo()
    return made


def test_the_table_has_every_act_in_its_order(project: Project, tmp_path: Path) -> None:
    path = tmp_path / "trail.csv"
    assert write_trail(project, path) == 5
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = [unguard(row) for row in csv.DictReader(file)]
    acts = project.history.all()[::-1]
    assert [row["id"] for row in rows] == [act.id for act in acts]
    assert [(row["act"], row["of"], row["state"]) for row in rows] == [
        ("import", "渡口碰头.txt", "kept"),
        ("new-code", "=河", "done"),
        ("annotate", "两岸", "abandoned"),
        ("annotate", "巡河员", "done"),
        ("new-code", "桥", "undone"),
    ]
    assert [row["coder"] for row in rows] == ["林夏"] * 3 + [""] * 2
    assert [bool(row["state_at"]) for row in rows] == [False, False, True, False, True]
    assert "'=河" in path.read_text("utf-8")


def test_the_text_reads_day_by_day(project: Project, tmp_path: Path) -> None:
    path = tmp_path / "trail.txt"
    write_trail(project, path, title=str.upper)
    name, empty, day, *lines = path.read_text("utf-8").splitlines()
    acts = project.history.all()[::-1]
    assert (name, empty, day) == ("渡口", "", f"{acts[0].at[:10]} (UTC)")
    assert lines[0] == f"  {acts[0].at[11:19]}  林夏  IMPORT  渡口碰头.txt"
    assert lines[2].endswith(f"ANNOTATE  两岸  [undone for good {acts[2].state_at}]")
    assert lines[4] == f"  {acts[4].at[11:19]}  –  NEW-CODE  桥  [undone {acts[4].state_at}]"


def test_a_folder_that_is_not_there_is_told_of(project: Project, tmp_path: Path) -> None:
    with pytest.raises(MeipiError) as raised:
        write_trail(project, tmp_path / "nowhere" / "trail.csv")
    assert raised.value.id == "export-not-written"
