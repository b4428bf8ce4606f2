"""For all tests.

Property tests repeat the same examples, so that a change is judged and not chance;
``HYPOTHESIS_PROFILE=search make test`` looks for new ones.
"""

from __future__ import annotations

import os
from pathlib import Path

# As in the workers: our matrices are small, and threads that wait for each other cost many times more.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import pytest
from hypothesis import settings

from tests.exporters.worked_project import make_project

settings.register_profile("repeat", derandomize=True, deadline=None)
settings.register_profile("search", deadline=None)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "repeat"))


@pytest.fixture(scope="session")
def worked_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project of two articles, eight annotations and four codes, to be copied."""
    path = tmp_path_factory.mktemp("worked") / "worked.meipi"
    make_project(path)
    return path
