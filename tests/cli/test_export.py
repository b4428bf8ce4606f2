from __future__ import annotations

import csv
from pathlib import Path

import pytest

from corpus.cli.export import export, flags
from corpus.exporters import EXPORTERS, AnyExporter
from tests.cli.conftest import Meipi


def rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def test_what_was_written_and_what_was_lost_is_said(meipi: Meipi, worked: Path, tmp_path: Path) -> None:
    outcome = meipi("export", worked, "--format", "csv", "--output", tmp_path / "a.csv")
    assert outcome.status == 0
    assert "8 annotations" in outcome.output
    assert "Positions count Unicode code points." in outcome.output
    assert "Not in this format: texts of articles (2)" in outcome.output


@pytest.mark.parametrize("form", ["--format csv", "--format=csv"])
def test_the_flags_of_the_format_stand_anywhere(
    meipi: Meipi, worked: Path, tmp_path: Path, form: str
) -> None:
    out = tmp_path / "a.csv"
    assert meipi("export", "--rows", "code", worked, "--no-bom", *form.split(), "--output", out).status == 0
    assert not out.read_bytes().startswith(b"\xef\xbb\xbf")
    assert [row["code"] for row in rows(out) if row["start"] == "2"] == ["交通", "交通/公路"]


def test_a_flag_of_another_format_is_refused(meipi: Meipi, worked: Path, tmp_path: Path) -> None:
    outcome = meipi("export", worked, "--format", "jsonl", "--rows", "code", "--output", tmp_path / "a")
    assert outcome.status == 2
    assert "--rows" in outcome.errors
    assert not (tmp_path / "a").exists()


def test_a_part_of_the_project(meipi: Meipi, worked: Path, tmp_path: Path) -> None:
    def count(*part: object) -> int:
        out = tmp_path / "a.csv"
        assert meipi("export", worked, "--format", "csv", "--output", out, *part).status == 0
        return len(rows(out))

    assert count("--article", 2) == 2
    assert count("--code", "公式 <&>") == 1
    assert count("--coder", "乙", "--status", "accepted") == 1
    assert count("--from", "2026-03-05") == 0
    assert count("--made-from", "2026-03-04", "--made-to", "2026-03-04") == 8
    assert count("--made-to", "2026-03-03") == 0


def test_a_dry_run_tells_and_writes_nothing(meipi: Meipi, worked: Path, tmp_path: Path) -> None:
    outcome = meipi("export", worked, "--format", "text", "--article", 2, "--dry-run")
    assert outcome.status == 0
    assert "0 annotations of 1 article" in outcome.output
    assert "Not in this format: annotations still pending or rejected (2)" in outcome.output
    assert meipi("export", worked, "--format", "text").status == 2


def test_a_code_that_is_not_there(meipi: Meipi, worked: Path, tmp_path: Path) -> None:
    outcome = meipi("export", worked, "--format", "csv", "--output", tmp_path / "a", "--code", "无")
    assert outcome.status == 1
    assert "no code 无" in outcome.errors


def test_help_shows_the_options_of_every_format_and_of_one(meipi: Meipi) -> None:
    every = meipi("export", "--help").output
    one = meipi("export", "--format", "csv", "--help").output
    for exporter in EXPORTERS:
        assert not flags(exporter) or f"Options of {exporter.name}" in every
    assert "--rows" in one
    assert "Options of" not in one


@pytest.mark.parametrize("exporter", EXPORTERS, ids=lambda exporter: exporter.name)
def test_no_format_takes_a_name_of_the_command(exporter: AnyExporter) -> None:
    own = {name for parameter in export.params for name in parameter.opts}
    assert not own & {name for flag in flags(exporter) for name in flag.opts}
