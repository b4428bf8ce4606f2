"""Texts with CR LF, in which some programs count two characters for a newline and some one."""

from __future__ import annotations

from collections.abc import Iterable


def positions_by_line_feed(text: str, named: Iterable[tuple[int, str]]) -> dict[int, int] | None:
    """From positions in ``text`` to those in the same text with LF for CR LF; None when not needed.

    ``named`` are places with the words that should stand there, as REFI-QDA files have them. Of the
    two ways to count, the one is taken in which more of them do.
    """
    if "\r\n" not in text:
        return None
    starts = [(at, words.split()[0]) for at, words in named if words.strip()]
    double = sum(text.startswith(word, at) for at, word in starts)
    single = sum(text.replace("\r\n", "\n").startswith(word, at) for at, word in starts)
    if double <= single:
        return None
    places: dict[int, int] = {}
    position = 0
    for at, character in enumerate(text):
        places[at] = position
        position += not (character == "\r" and text.startswith("\n", at + 1))
    places[len(text)] = position
    return places
