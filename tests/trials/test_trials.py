"""The short form of each trial, in a process of its own: some of them fork and are killed."""

from __future__ import annotations

import subprocess
import sys

import pytest

from tests.trials.__main__ import TRIALS


@pytest.mark.trial
@pytest.mark.parametrize("name", TRIALS)
def test_short_form(name: str) -> None:
    short, _ = TRIALS[name]
    result = subprocess.run(
        [sys.executable, "-m", f"tests.trials.{name}", *short], capture_output=True, text=True, timeout=300
    )
    assert result.returncode == 0, result.stdout + result.stderr
