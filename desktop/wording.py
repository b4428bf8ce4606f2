"""What the engine says, in the language of the window.

The engine speaks English and knows no Qt, so ``lupdate`` does not see its sentences: they are
listed here for it (a test holds the list complete), and translated when they are shown.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from corpus.model import MeipiError

CONTEXT = "Engine"


def say(text: str, **values: object) -> str:
    """A sentence or title of the engine in the language of the window, with its values."""
    return (
        QCoreApplication.translate(CONTEXT, text).format(**values)
        if values
        else QCoreApplication.translate(CONTEXT, text)
    )


def say_error(error: MeipiError) -> str:
    """What happened and what to do about it, in the language of the window."""
    return QCoreApplication.translate(CONTEXT, error.sentence).format(**error.values)
