"""Where a place in a text stands when its file is decoded otherwise."""

from __future__ import annotations

from corpus.model import Decoding


def same_place(position: int, before: Decoding, after: Decoding) -> int:
    """Where in ``after`` the byte stands that is at ``position`` (a code point) in ``before``.

    A line feed is the same byte in every encoding but UTF-16, so the line is certain where both have as many.
    Where they have not, or the line cannot be turned back into its bytes, the place is the next best that is
    in the text: where the words of the line begin, or the same position.
    """
    old, new = before.text.split("\n"), after.text.split("\n")
    if len(old) != len(new):
        return min(position, len(after.text))
    number = before.text.count("\n", 0, position)
    column = position - sum(len(line) + 1 for line in old[:number])
    start = sum(len(line) + 1 for line in new[:number])
    if "\N{REPLACEMENT CHARACTER}" in old[number] + new[number]:
        return start + _beginning(new[number])
    try:
        byte = len(old[number][:column].encode(before.encoding))
        return start + len(new[number].encode(after.encoding)[:byte].decode(after.encoding, "ignore"))
    except (UnicodeError, LookupError):  # a sign of ours in it, or lines in several encodings
        return start + _beginning(new[number])


def _beginning(line: str) -> int:
    return len(line) - len(line.lstrip())
