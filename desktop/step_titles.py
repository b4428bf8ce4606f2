"""What the steps of cleaning are called in the window, which shows them before the steps are loaded."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.translations import QT_TRANSLATE_NOOP

TITLES = {
    "slips": QT_TRANSLATE_NOOP("Step", "Byte slips"),
    "invisible": QT_TRANSLATE_NOOP("Step", "Invisible characters"),
    "pinyin": QT_TRANSLATE_NOOP("Step", "Injected pinyin"),
    "punctuation": QT_TRANSLATE_NOOP("Step", "Doubled signs"),
    "flattening": QT_TRANSLATE_NOOP("Step", "Line ends that became spaces"),
    "spaces": QT_TRANSLATE_NOOP("Step", "Spaces around figures"),
    "markup": QT_TRANSLATE_NOOP("Step", "Markup"),
    "marks": QT_TRANSLATE_NOOP("Step", "Copying marks"),
    "wraps": QT_TRANSLATE_NOOP("Step", "Line ends"),
}


def step_title(name: str) -> str:
    """The title of a step in the language of the window; one that is new here goes by its own name."""
    return QCoreApplication.translate("Step", TITLES.get(name, name))
