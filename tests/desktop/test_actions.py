from __future__ import annotations

from collections import Counter

from PySide6.QtGui import QKeySequence

from desktop.actions import ACTIONS, MENUS, RESERVED_KEYS


def test_ids_are_unique_and_menus_exist() -> None:
    assert max(Counter(action.id for action in ACTIONS).values()) == 1
    assert {action.menu for action in ACTIONS} == {id for id, _title in MENUS}


def test_no_key_does_two_things() -> None:
    keys = Counter(QKeySequence(key).toString() for action in ACTIONS for key in action.keys)
    assert [key for key, count in keys.items() if count > 1] == []
    local = Counter(QKeySequence(key).toString() for action in ACTIONS for key in action.reader_keys)
    assert not set(local) & set(keys)


def test_every_key_is_one_that_qt_knows() -> None:
    for action in ACTIONS:
        for key in (*action.keys, *action.reader_keys):
            assert QKeySequence(key).toString(), key


def test_every_act_of_the_reader_has_a_key() -> None:
    without = {action.id for action in ACTIONS if not action.keys and not action.reader_keys}
    assert without == {
        "import-work",
        "backup",
        "restore",
        "give-back",
        "check",
        "salvage",
        "export-history",
        "shorten-history",
        "coders",
        "export-lexicon",
        "import-lexicon",
        "learn",
        "about",
    }


def test_codes_keep_off_the_keys_of_actions() -> None:
    assert {"J", "K", "C", "M"} <= RESERVED_KEYS
    assert "1" not in RESERVED_KEYS
