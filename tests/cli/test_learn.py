from __future__ import annotations

import re
from pathlib import Path

import pytest

from corpus.cli import run
from corpus.intake import mentions_of
from corpus.project import Project
from tests.store.made import make_project, prepared

RAW = (
    "新橋通車\n6月1日上午，岳陽市副市長周明遠來到華容縣，看望修橋的工人。\n"
    "華容縣的老人說，從前過河要繞十里路。\n周明遠說，岳陽市還要再修兩座橋。\n返回首页"
)


def test_learning_needs_corrections(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    make_project(tmp_path / "a.meipi").close()
    assert run(["learn", str(tmp_path / "a.meipi")]) == 1
    assert "at least 3 corrected paragraphs; there are 0" in capsys.readouterr().err


def test_learning_is_measured_and_used(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "a.meipi"
    with Project.create(path) as project:
        (id,) = project.sources.add(prepared(RAW))
        article = project.articles.get(id)
        project.entities.replace(id, mentions_of(article))
        mentions = project.entities.of_article(id)
        for start, found in zip(article.paragraph_spans, mentions, strict=True):
            project.correcting.accept({id: [m.span.shift(start.start) for m in found]})
    assert run(["learn", str(path)]) == 0
    out = capsys.readouterr().out
    assert re.search(r"F1 [01]\.\d{3} before, [01]\.\d{3} after", out)
    assert "1 article looked through" in out
    with Project.open(path) as project:
        assert project.learning.weights
        assert project.entities.stale() == ()
        assert {m.found_by for found in project.entities.of_article(id) for m in found} == {"user"}
        project.learning.forget()
        assert project.learning.weights == ""
        assert project.entities.stale() == (id,)
