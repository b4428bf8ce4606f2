"""Titles of the engine that the window translates; the engine itself speaks English."""

from __future__ import annotations


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """Marks ``text`` for ``lupdate``, which looks for calls of this name; Qt's own is not typed as text."""
    return text
