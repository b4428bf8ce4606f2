"""PySide6 6.12.0 aborts Python 3.11: each void call loses a reference to None."""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QApplication

from desktop.plain_label import PlainLabel

CALLS = 20_000
NOISE = 1_000
"""References that come and go with what else Python does; the defect loses one with each call."""


def test_void_calls_keep_their_hands_off_none(qapp: QApplication) -> None:
    label = PlainLabel()
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        label.setText("眉批")
    assert abs(sys.getrefcount(None) - before) < NOISE
