from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from corpus.project import Project
from tests.coding.arranged import make_pages


@pytest.fixture(scope="session")
def pages_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("pages") / "pages.meipi"
    make_pages(path).close()
    return path


@pytest.fixture
def pages(pages_file: Path, tmp_path: Path) -> Iterator[Project]:
    """Two real pages, each paragraph and each article annotated, to do with as one likes."""
    with Project.open(shutil.copyfile(pages_file, tmp_path / "pages.meipi"), coder="甲") as opened:
        yield opened
