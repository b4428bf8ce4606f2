from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.crashes import LONGEST_LOG, Crashes


@pytest.fixture
def crashes(tmp_path: Path) -> Iterator[Crashes]:
    hook = sys.excepthook
    made = Crashes(tmp_path)
    made.install()
    yield made
    made.close()
    sys.excepthook = hook


def crash(text: str) -> None:
    try:
        raise ValueError(text)
    except ValueError:
        sys.excepthook(*sys.exc_info())  # type: ignore[arg-type]


def test_a_bug_is_logged_and_shown_without_any_text_that_was_read(crashes: Crashes) -> None:
    shown: list[str] = []
    crashes.show = shown.append
    crash("王小河说，今年已清理垃圾12吨")
    log = crashes.path.read_text("utf-8")
    assert "ValueError" in log
    assert "test_crashes.py" in log
    assert "王小河" not in log
    assert shown == [log.removesuffix("\n")]


def test_a_bug_while_a_bug_is_shown_is_only_logged(crashes: Crashes) -> None:
    shown: list[str] = []

    def show(report: str) -> None:
        shown.append(report)
        crash("again")

    crashes.show = show
    crash("once")
    assert len(shown) == 1
    assert crashes.path.read_text("utf-8").count("ValueError") == 2


def test_a_log_that_has_grown_long_starts_anew(tmp_path: Path) -> None:
    log = tmp_path / "crashes.log"
    log.write_text("x" * (LONGEST_LOG + 1), "utf-8")
    Crashes(tmp_path).close()
    assert log.stat().st_size == 0
