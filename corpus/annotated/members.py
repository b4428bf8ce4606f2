"""Members of a zip whose bounds have been checked, read whole."""

from __future__ import annotations

import zlib
from zipfile import BadZipFile, ZipFile

from corpus.annotated.values import damaged


def member_bytes(files: ZipFile, name: str) -> bytes:
    """What the member holds. Raises MeipiError ``work-damaged`` when it cannot be unpacked."""
    try:
        return files.read(name)
    except (BadZipFile, NotImplementedError, RuntimeError, EOFError, ValueError, zlib.error) as error:
        raise damaged(f"{name} cannot be unpacked ({error})") from error
