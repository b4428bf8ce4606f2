from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from corpus.project import Project
from tests.exporters.worked_project import EPOCH


@pytest.fixture
def project(worked_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Project]:
    """The worked project, to do with as one likes; exports of it carry a fixed time."""
    monkeypatch.setenv("SOURCE_DATE_EPOCH", EPOCH)
    copy = tmp_path / "copy.meipi"
    shutil.copyfile(worked_file, copy)
    with Project.open(copy, coder="甲") as opened:
        yield opened
