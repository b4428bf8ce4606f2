"""A reader on a small page."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from desktop.reader.view import ReaderView
from tests.desktop.reader.pages import page


@pytest.fixture
def reader(qtbot: QtBot) -> ReaderView:
    view = ReaderView()
    qtbot.addWidget(view)
    view.resize(845, 600)
    view.show_page(page())
    with qtbot.waitExposed(view):
        view.show()
    view.setFocus()
    return view
