"""What users type, made fit to be stored; and long texts made short."""

from __future__ import annotations

SHORT = 24
"""Code points of a quote that the history shows."""


def storable(text: str) -> str:
    """``text`` as a project can keep it: no NUL, no lone surrogate, line ends as line feeds (rule R11)."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "�")
    return text.encode("utf-8", errors="replace").decode("utf-8") if _has_surrogates(text) else text


def _has_surrogates(text: str) -> bool:
    return any("\ud800" <= character <= "\udfff" for character in text)


def shorten(text: str) -> str:
    """One line of at most ``SHORT`` code points."""
    line = " ".join(text.split())
    return line if len(line) <= SHORT else line[: SHORT - 1] + "…"
