from __future__ import annotations

from pathlib import Path

import pytest

from corpus.workers import Worker
from tests.trials.bad_files import HANGING, KINDS, outcome, write_bad_files, write_good_files

SHORT = 4
"""Variants of each kind in the short form: 200 files and more."""


@pytest.mark.trial
def test_each_bad_file_is_one_line_and_the_good_ones_come_in(tmp_path: Path) -> None:
    write_bad_files(tmp_path, KINDS, SHORT)
    bad = {path.name for path in tmp_path.iterdir()}
    good = write_good_files(tmp_path, 12)
    with Worker() as worker:
        found = outcome(tmp_path, worker)
    assert found.texts == good
    assert {name: reasons for name, reasons in found.reasons.items() if len(reasons) != 1} == {}
    assert set(found.reasons) == bad
    assert "stumbled" not in {reason for reasons in found.reasons.values() for reason in reasons}


@pytest.mark.trial
def test_the_clock_stops_what_never_ends(tmp_path: Path) -> None:
    write_bad_files(tmp_path, dict(list(HANGING.items())[:1]), 1)
    good = write_good_files(tmp_path, 1)
    with Worker(seconds=3.0) as worker:
        found = outcome(tmp_path, worker)
    assert set(found.reasons.values()) == {("timeout",)}
    assert found.texts == good
