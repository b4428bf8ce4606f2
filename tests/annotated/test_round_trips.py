"""Out by an exporter and in again: nothing may be missing, moved or changed."""

from __future__ import annotations

from pathlib import Path

import pytest

from corpus.annotated import bring_in, read_work
from corpus.exporters import Scope, exporter_named
from corpus.model import AnnotationFilter, Status
from corpus.project import Project
from tests.annotated.compared import codebook, marks

ROUND_TRIPS = [
    ("jsonl", "jsonl"),
    ("w3c", "w3c"),
    ("uima-json", "uima"),
    ("uima-xmi", "uima"),
    ("qdpx", "qdpx"),
]


@pytest.mark.parametrize(("exported", "imported"), ROUND_TRIPS)
def test_work_comes_back_as_it_was(
    worked: Project, empty: Project, tmp_path: Path, exported: str, imported: str
) -> None:
    path = tmp_path / "work"
    scope = Scope(annotations=AnnotationFilter(statuses=frozenset(Status)))
    exporter_named(exported).write(worked, path, scope=scope)
    arrival = bring_in(empty, read_work(str(path), imported), name="work")
    assert arrival.problems == ()
    assert (arrival.annotations, arrival.doubtful, arrival.known) == (8, 0, 0)
    status = exported != "qdpx"  # REFI-QDA has no place for it
    assert marks(empty, status=status) == marks(worked, status=status)
    if exported in ("jsonl", "w3c", "qdpx"):
        assert codebook(empty) == codebook(worked)
    assert empty.check().ok


@pytest.mark.parametrize(("exported", "imported"), ROUND_TRIPS)
def test_bringing_it_in_again_changes_nothing(
    worked: Project, tmp_path: Path, exported: str, imported: str
) -> None:
    before = marks(worked)
    path = tmp_path / "work"
    exporter_named(exported).write(worked, path)
    arrival = bring_in(worked, read_work(str(path), imported), name="work")
    assert arrival.articles == ()
    assert arrival.codes == 0
    if exported == "qdpx":  # a coding of a whole source has no id of its own there
        assert arrival.annotations == 1
    else:
        assert arrival.annotations == 0
        assert marks(worked) == before


def test_lossless_means_the_sources_too(worked: Project, empty: Project, tmp_path: Path) -> None:
    path = tmp_path / "work"
    exporter_named("jsonl").write(worked, path)
    bring_in(empty, read_work(str(path), "jsonl"), name="work")
    for id in (1, 2):
        assert empty.articles.get(id) == worked.articles.get(id)
        assert empty.entities.of_article(id) == worked.entities.of_article(id)
        assert empty.sources.edits(id) == worked.sources.edits(id)
        assert empty.sources.furniture(id) == worked.sources.furniture(id)
        assert empty.sources.recipe(id) == worked.sources.recipe(id)
    assert [(s.name, s.path, s.sha256, s.text, s.hints) for s in empty.sources.all()] == [
        (s.name, s.path, s.sha256, s.text, s.hints) for s in worked.sources.all()
    ]


def test_undo_takes_back_the_marks_and_the_codes(worked: Project, empty: Project, tmp_path: Path) -> None:
    path = tmp_path / "work"
    exporter_named("jsonl").write(worked, path)
    bring_in(empty, read_work(str(path), "jsonl"), name="work")
    empty.undo()
    assert (empty.annotations.count(), empty.codebook.all()) == (0, ())


def test_quotes_find_their_places_again(worked: Project, tmp_path: Path) -> None:
    """The table of one coder comes back to the same articles of the other, without any id."""
    path = tmp_path / "quotes.csv"
    exporter_named("csv").write(worked, path)
    before = [mark for mark in marks(worked) if mark[1] != "article"]
    worked.annotations.remove([each.id for each in worked.annotations.all()])
    arrival = bring_in(worked, read_work(str(path), "quotes"), name="quotes.csv")
    assert marks(worked) == before
    assert (arrival.annotations, arrival.doubtful) == (7, 0)
    assert arrival.problems == ("quotes.csv: row 2 has no quote, and was left out",)


def test_the_memo_on_the_project_goes_along_in_a_refi_project(
    worked: Project, empty: Project, tmp_path: Path
) -> None:
    worked.memo.write("研究 <问题> & 设计")
    exporter_named("qdpx").write(worked, tmp_path / "work")
    bring_in(empty, read_work(str(tmp_path / "work"), "qdpx"), name="work")
    assert empty.memo.text == "研究 <问题> & 设计"
