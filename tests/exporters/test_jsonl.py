from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import Any

from corpus.exporters import exporter_named
from corpus.project import Project


def records(project: Project, path: Path, kind: str) -> list[dict[str, Any]]:
    exporter_named("jsonl").write(project, path)
    lines = map(json.loads, path.read_text("utf-8").splitlines())
    return [record for record in lines if record["record"] == kind]


def test_what_was_set_by_hand_is_told(project: Project, tmp_path: Path) -> None:
    project.arranging.set_fields(1, {"title": "新题"})
    first, second = records(project, tmp_path / "a.jsonl", "article")
    assert (first["title"], first["by_machine"]) == ("新题", {"title": "山村通了新公路"})
    assert second["by_machine"] == {}


def test_a_record_comes_after_those_it_refers_to(project: Project, tmp_path: Path) -> None:
    exporter_named("jsonl").write(project, tmp_path / "a.jsonl")
    known: set[tuple[str, object]] = set()
    for line in (tmp_path / "a.jsonl").read_text("utf-8").splitlines():
        record = json.loads(line)
        if record["record"] == "annotation":
            assert ("article", record["article"]) in known
            assert {("code", code) for code in record["codes"]} <= known
        if record["record"] == "article":
            assert ("source", record["source"]) in known
        if record["record"] == "code":
            assert record["parent"] is None or ("code", record["parent"]) in known
        known.add((record["record"], record.get("id")))
    kinds = Counter(kind for kind, _ in known)
    assert kinds == {"project": 1, "coder": 1, "code": 4, "source": 2, "article": 2, "annotation": 8}
