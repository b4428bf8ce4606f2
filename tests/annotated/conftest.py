from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from corpus.project import Project


@pytest.fixture
def worked(worked_file: Path, tmp_path: Path) -> Iterator[Project]:
    with Project.open(shutil.copyfile(worked_file, tmp_path / "worked.meipi")) as opened:
        yield opened


@pytest.fixture
def empty(tmp_path: Path) -> Iterator[Project]:
    with Project.create(tmp_path / "empty.meipi") as made:
        yield made
