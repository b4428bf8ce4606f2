"""What every exporter owes: a golden file, one row of the help, whole files, the losses it announced."""

from __future__ import annotations

import os
from importlib import metadata
from pathlib import Path

import pytest

from corpus.exporters import EXPORTERS, AnyExporter, Scope, declared_options, exporter_named
from corpus.exporters.losses import Feature
from corpus.model import AnnotationFilter, MeipiError, Status
from corpus.project import Project
from tests.exporters.shown import shown

GOLDEN = Path(__file__).parent / "golden"


def id_of(exporter: AnyExporter) -> str:
    return exporter.name


@pytest.mark.parametrize("exporter", EXPORTERS, ids=id_of)
def test_golden_file(exporter: AnyExporter, project: Project, tmp_path: Path) -> None:
    """Set MEIPI_GOLDEN=write to write the golden files anew, and read the difference."""
    written = exporter.write(project, tmp_path / f"out{exporter.suffix}")
    found = shown(written.path)
    golden = GOLDEN / f"{exporter.name}.txt"
    if os.environ.get("MEIPI_GOLDEN") == "write":
        golden.write_bytes(found.encode())
    assert found == golden.read_bytes().decode()


@pytest.mark.parametrize("exporter", EXPORTERS, ids=id_of)
def test_nothing_beside_the_file_is_left(exporter: AnyExporter, project: Project, tmp_path: Path) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    exporter.write(project, folder / "a")
    assert [path.name for path in folder.iterdir()] == ["a"]


@pytest.mark.parametrize("exporter", EXPORTERS, ids=id_of)
def test_every_option_is_explained(exporter: AnyExporter) -> None:
    for option in declared_options(exporter.Options):
        assert option.title
        assert option.help
        assert not option.choices or option.default in dict(option.choices)


@pytest.mark.parametrize("exporter", EXPORTERS, ids=id_of)
def test_every_format_is_documented(exporter: AnyExporter) -> None:
    page = (Path(__file__).parents[2] / "docs" / "formats.md").read_text("utf-8")
    row = next(line for line in page.splitlines() if line.startswith(f"| `{exporter.name}` |"))
    assert all(each in row for each in exporter.tested_with)


@pytest.mark.parametrize("exporter", EXPORTERS, ids=id_of)
def test_the_versions_that_it_was_tested_with_are_those_that_are_installed(exporter: AnyExporter) -> None:
    libraries = [each for each in exporter.tested_with if not each.endswith((", by hand", " of the format"))]
    for name, version in map(str.split, libraries):
        assert metadata.version(name).startswith(f"{version}.")


def test_names_are_unique() -> None:
    assert len({exporter.name for exporter in EXPORTERS}) == len(EXPORTERS)


def test_losses_are_counted_before_anything_is_written(project: Project) -> None:
    lost = {loss.feature: loss.count for loss in exporter_named("csv").expected(project).losses}
    assert lost[Feature.MENTIONS] == 5
    assert lost[Feature.TEXT] == 2
    assert lost[Feature.UNUSED_CODES] == 1
    assert Feature.MEMOS not in lost


def test_lossless_means_that_nothing_is_lost(project: Project) -> None:
    assert exporter_named("jsonl").expected(project).losses == ()


def test_unknown_format() -> None:
    with pytest.raises(MeipiError, match="no format xyz"):
        exporter_named("xyz")


def test_scope_by_article_code_coder_status_and_date(project: Project, tmp_path: Path) -> None:
    def count(scope: Scope) -> int:
        return exporter_named("csv").write(project, tmp_path / "a.csv", scope=scope).annotations

    road = next(code.id for code in project.codebook.all() if code.name == "交通")
    unsettled = frozenset({Status.PENDING, Status.REJECTED})
    assert count(Scope()) == 8
    assert count(Scope(articles=frozenset({2}))) == 2
    assert (
        count(Scope(annotations=AnnotationFilter(codes=frozenset({road})))) == 6
    )  # those of the code below it too
    assert count(Scope(annotations=AnnotationFilter(coders=frozenset({"乙"})))) == 3
    assert count(Scope(annotations=AnnotationFilter(statuses=unsettled))) == 2
    assert count(Scope(published_from="2026-03-04", published_to="2026-03-04")) == 6
    assert count(Scope(published_to="2026-03-03")) == 0


def test_progress_is_told(project: Project, tmp_path: Path) -> None:
    told: list[tuple[int, int, str]] = []
    exporter_named("csv").write(
        project, tmp_path / "a.csv", progress=lambda done, total, title: told.append((done, total, title))
    )
    assert told == [(1, 2, "山村通了新公路"), (2, 2, "山村通了新公路的续篇")]
