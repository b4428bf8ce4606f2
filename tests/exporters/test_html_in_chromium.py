"""The reading copy in a real browser: Chromium, as QtWebEngine brings it, without a display."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

from corpus.exporters import Scope, exporter_named
from corpus.model import AnnotationFilter, Status
from corpus.project import Project

HOSTILE = '<img src="http://example.invalid/a.png"><script>document.title = "taken"</script>'
CHROMIUM = "--no-sandbox --disable-gpu --disable-features=DBus"
"""It refuses to run as root with its sandbox, which is what containers do."""

ALL = Scope(annotations=AnnotationFilter(statuses=frozenset(Status)))


def opened(project: Project, folder: Path, *, width: int) -> dict[str, Any]:
    """What Chromium shows of the exported project in a window of so many pixels."""
    written = exporter_named("html").write(project, folder / "页.html", scope=ALL)
    told = subprocess.run(
        [sys.executable, "-m", "tests.exporters.browser", str(written.path), str(width)],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "QTWEBENGINE_CHROMIUM_FLAGS": CHROMIUM},
        capture_output=True,
        encoding="utf-8",
        timeout=120,
        check=False,
    )
    assert told.returncode == 0, told.stderr
    page: dict[str, Any] = json.loads(told.stdout.splitlines()[-1])
    assert [Path(address).suffix for address in page["asked"]] == [".html"]
    assert page["said"] == []
    assert page["scripts"] == 0
    assert page["width"] <= page["window"]
    return page


def test_notes_stand_beside_their_passages_in_the_colours_of_the_codes(
    project: Project, tmp_path: Path
) -> None:
    project.annotations.add(1, paragraph=3, memo=HOSTILE)
    page = opened(project, tmp_path, width=1200)
    assert page["title"] == project.name
    texts = [line.text for id in (1, 2) for line in project.articles.get(id).paragraphs]
    assert [text for row in page["rows"] if (text := row["text"]) in texts] == [
        *texts[:3],
        texts[3],
        *texts[3:],
    ]
    for row in page["rows"]:
        _, top, right, _ = row["box"]
        below = top - 30  # a note on the whole article stands beside the air above its headline
        for note in row["notes"]:
            assert note["box"][0] > right
            assert note["box"][1] >= below
            below = note["box"][3]
    rows = {row["text"]: row["notes"] for row in page["rows"]}
    assert [note["text"] for note in rows[texts[1]]] == ["交通 甲 2026-03-04", "只有批注 2026-03-04"]
    (hostile,) = rows[texts[2]]
    assert HOSTILE in hostile["text"]
    marks = [mark for mark in page["marks"] if mark["text"] == "𠮷安镇的"]
    assert [mark["colour"] for mark in marks] == ["color(srgb 0.666667 0.2 0.133333 / 0.22)"]
    assert {mark["text"] for mark in page["marks"]} >= {"王小五", "山村通了", "公路的续"}


def test_in_a_narrow_window_the_notes_stand_below(project: Project, tmp_path: Path) -> None:
    page = opened(project, tmp_path, width=500)
    noted = [row for row in page["rows"] if row["notes"]]
    assert len(noted) == 4
    for row in noted:
        assert all(note["box"][1] >= row["box"][3] for note in row["notes"])
