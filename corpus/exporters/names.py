"""File names made of titles, safe on every system (rule R25)."""

from __future__ import annotations

import unicodedata

LONGEST = 120
"""UTF-8 bytes: leaves room for a number and a suffix within the 143 of an encrypted home (eCryptfs)."""

FORBIDDEN = frozenset('\\/:*?"<>|')
RESERVED = frozenset(
    ["con", "prn", "aux", "nul", "conin$", "conout$"]
    + [f"{port}{digit}" for port in ("com", "lpt") for digit in "0123456789¹²³"]
)
"""Names of devices on Windows, with any suffix."""


def safe_name(title: str, *, otherwise: str = "untitled") -> str:
    """``title`` as the name of a file without its suffix: at most 120 UTF-8 bytes, never empty.

    Controls, invisible and direction characters go, as does what Windows forbids, and blanks and
    dots at the ends. ``otherwise`` is the name when nothing is left.
    """
    kept = "".join(" " if c in FORBIDDEN or c.isspace() else c for c in title if _is_visible(c))
    name = _cut(" ".join(kept.split()).strip(". "))
    if name.partition(".")[0].rstrip().lower() in RESERVED:
        name = _cut(f"_{name}")
    return name or otherwise


def _is_visible(character: str) -> bool:
    """False for controls, formats (bidi, zero width), surrogates; private-use ideographs are visible."""
    return character.isspace() or unicodedata.category(character) not in ("Cc", "Cf", "Cs", "Cn")


def _cut(name: str) -> str:
    """``name`` within the limit, no character halved."""
    return name.encode()[:LONGEST].decode(errors="ignore").rstrip(". ")
