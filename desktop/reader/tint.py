"""Colours of a look, laid thinly."""

from __future__ import annotations

from PySide6.QtGui import QColor


def tint(colour: str, alpha: float) -> QColor:
    """A colour (``#rrggbb``) that covers as much of its ground as ``alpha`` says, 0 to 1."""
    made = QColor(colour)
    made.setAlphaF(min(alpha, 1.0))
    return made
