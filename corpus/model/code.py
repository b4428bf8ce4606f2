"""A code of the codebook."""

from __future__ import annotations

from dataclasses import dataclass

PATH_SEPARATOR = "/"
"""Between the names of a code's ancestors and its own, as in ``组织机制/联合党支部``."""


@dataclass(frozen=True, slots=True)
class Code:
    """A label with a definition, a colour and a key, in the tree of codes.

    ``id`` is a UUID (hex), unique across projects. ``parent`` is the id of the code above, or
    None. ``colour`` is ``#rrggbb``. ``key`` is the one key that applies it, or None. ``position``
    orders it among its siblings. ``memo`` is the coder's note on the code itself.
    """

    id: str
    name: str
    colour: str
    parent: str | None = None
    definition: str = ""
    memo: str = ""
    key: str | None = None
    position: int = 0
