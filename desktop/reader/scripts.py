"""The text in the characters that the reader prefers."""

from __future__ import annotations

from collections.abc import Callable

from corpus.text.script import convert

ORIGINAL, SIMPLIFIED, TRADITIONAL = "original", "simplified", "traditional"
SCRIPTS = (ORIGINAL, SIMPLIFIED, TRADITIONAL)

Writer = Callable[[str], str]
"""Gives a text as it is to be shown, of the same length."""


def writer(script: str) -> Writer:
    """How text is written in one of ``SCRIPTS``. Raises KeyError for another."""
    return {ORIGINAL: _as_it_is, SIMPLIFIED: _simplified, TRADITIONAL: _traditional}[script]


def _as_it_is(text: str) -> str:
    return text


def _simplified(text: str) -> str:
    return _if_as_long(convert(text, "t2s")[0], text)


def _traditional(text: str) -> str:
    return _if_as_long(convert(text, "s2t")[0], text)


def _if_as_long(converted: str, text: str) -> str:
    # Every mark is placed by position: a text that grew or shrank is better shown as it was printed.
    return converted if len(converted) == len(text) else text
