"""What the steps of cleaning are called in the window, which shows them before the steps are loaded."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

TITLES = {
    "slips": "Byte slips",
    "invisible": "Invisible characters",
    "pinyin": "Injected pinyin",
    "punctuation": "Doubled signs",
    "flattening": "Line ends that became spaces",
    "spaces": "Spaces around figures",
    "markup": "Markup",
    "marks": "Copying marks",
    "wraps": "Line ends",
}


def step_title(name: str) -> str:
    """The title of a step in the language of the window; one that is new here goes by its own name."""
    return QCoreApplication.translate("CleaningStep", TITLES.get(name, name))
