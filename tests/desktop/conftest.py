"""The window is tested without a screen, in the style that it has for its user."""

from __future__ import annotations

import os

import pytest
from PySide6.QtWidgets import QApplication

from desktop.theme import prepare_style

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture(scope="session", autouse=True)
def style(qapp: QApplication) -> None:
    """Once, as the program does it: widgets that are still about would be left with a style that is gone."""
    prepare_style(qapp)
