from __future__ import annotations

from pathlib import Path

import pytest

from corpus.workers import Worker
from tests.trials.bad_files import outcome, write_bad_files, write_good_files
from tests.trials.bad_kinds import HANGING


@pytest.mark.trial
def test_the_clock_stops_what_never_ends(tmp_path: Path) -> None:
    write_bad_files(tmp_path, dict(list(HANGING.items())[:1]), 1)
    good = write_good_files(tmp_path, 1)
    with Worker(seconds=3.0) as worker:
        found = outcome(tmp_path, worker)
    assert set(found.reasons.values()) == {("timeout",)}
    assert found.texts == good
