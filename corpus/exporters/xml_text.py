"""What text may stand in XML 1.0."""

from __future__ import annotations

import re

ILLEGAL = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""The complement of the production Char in XML 1.0 (fifth edition), 2.2."""

STAND_IN = "\ufffd"


def xml_safe(text: str) -> str:
    """``text`` with each character that XML forbids replaced by U+FFFD: the length stays."""
    return ILLEGAL.sub(STAND_IN, text)
