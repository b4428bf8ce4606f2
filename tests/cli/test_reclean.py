from __future__ import annotations

from pathlib import Path

import pytest

from corpus.project import Project
from tests.cli.conftest import Meipi
from tests.coding.arranged import make_older


@pytest.fixture
def older(tmp_path: Path) -> Path:
    path = tmp_path / "a.meipi"
    make_older(path).close()
    return path


def test_what_would_change_is_listed_and_nothing_done(meipi: Meipi, older: Path) -> None:
    outcome = meipi("reclean", older)
    assert outcome.status == 0
    first, article, last = outcome.output.splitlines()
    assert first.endswith("changes 1 article, moves 0 annotations; 17 for review, 0 found again")
    assert "paragraphs before" in article
    assert last == "1 source to be cleaned again; --apply does it"
    with Project.open(older) as project:
        assert project.sources.recipe(1) == "older"


def test_applied_it_is_done_and_can_be_undone(meipi: Meipi, older: Path) -> None:
    assert meipi("reclean", older, "--apply").output.splitlines()[-1] == "1 source cleaned again"
    assert meipi("reclean", older).output == "0 sources to be cleaned again; --apply does it\n"
    assert meipi("reclean", older, "--all").output.splitlines()[-1].startswith("1 source ")
    with Project.open(older) as project:
        assert "(zhèn)" not in project.articles.get(1).text
        assert project.reviewing.count() == 17
    assert meipi("undo", older).output == "reclean: undone\n"
    with Project.open(older) as project:
        assert "(zhèn)" in project.articles.get(1).text
