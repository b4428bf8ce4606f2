from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from corpus.project import Project
from tests.cli.conftest import SAMPLE, Meipi


@pytest.fixture
def older(tmp_path: Path, meipi: Meipi) -> Path:
    """A project with a page that another recipe cleaned, without taking the pinyin out."""
    path = tmp_path / "a.meipi"
    meipi("new", path)
    meipi("import", path, SAMPLE / "鄉村干部報-黨建聯建.txt")
    with Project.open(path) as project:
        project.arranging.decide_everywhere(accept=False, step="pinyin")
        repairs = project._store.records.get(1).repairs
        with project._store.file.transaction():
            project._store.records.repairs.put(replace(repairs, recipe="older", decisions=()), before=repairs)
        project.annotations.add(1, paragraph=1)
    return path


def test_what_would_change_is_listed_and_nothing_done(meipi: Meipi, older: Path) -> None:
    outcome = meipi("reclean", older)
    assert outcome.status == 0
    first, article, last = outcome.output.splitlines()
    assert first.endswith("changes 1 article, moves 0 annotations; 1 for review, 0 found again")
    assert "paragraphs before" in article
    assert last == "1 source to be cleaned again; --apply does it"
    assert meipi("reclean", older).output == outcome.output


def test_applied_it_is_done_and_can_be_undone(meipi: Meipi, older: Path) -> None:
    assert meipi("reclean", older, "--apply").output.splitlines()[-1] == "1 source cleaned again"
    assert meipi("reclean", older).output == "0 sources to be cleaned again; --apply does it\n"
    with Project.open(older) as project:
        assert "(zhèn)" not in project.articles.get(1).text
        assert project.reviewing.count() == 1
    assert meipi("undo", older).output == "reclean: undone\n"
    with Project.open(older) as project:
        assert "(zhèn)" in project.articles.get(1).text


def test_all_sources_can_be_asked_about(meipi: Meipi, older: Path) -> None:
    meipi("reclean", older, "--apply")
    assert meipi("reclean", older, "--all").output.splitlines()[-1].startswith("1 source ")
