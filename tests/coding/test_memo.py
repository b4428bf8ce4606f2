from __future__ import annotations

from pathlib import Path

from corpus.project import Project
from tests.store.made import make_project


def test_the_memo_on_a_project_is_written_undone_and_kept(tmp_path: Path) -> None:
    with make_project(tmp_path / "a.meipi") as project:
        assert project.memo.text == ""
        assert not project.memo.write(" \n").memo
        assert project.memo.write("研究问题:\r\n桥为谁而修?").memo
        project.memo.write("二稿")
        assert not project.memo.write("二稿").change
        project.undo()
        assert project.memo.text == "研究问题:\n桥为谁而修?"
    with Project.open(tmp_path / "a.meipi") as project:
        assert project.memo.text == "研究问题:\n桥为谁而修?"
        project.memo.write("")
        assert project.memo.text == ""
        assert project.history.all()[0].detail == "研究问题: 桥为谁而修?"
        project.undo()
        project.undo()
        assert project.memo.text == ""
        assert project.check().ok
