from __future__ import annotations

from desktop.actions import ACTIONS
from desktop.window_actions import shown_keys


def test_keys_are_written_one_after_the_other() -> None:
    redo = next(action for action in ACTIONS if action.id == "redo")
    assert len(shown_keys(redo).split("  ")) == 2
