"""The code palette: a field at the cursor that finds a code by name, pinyin or initials."""

from __future__ import annotations

from desktop.palette.palette import CodePalette

__all__ = ["CodePalette"]
