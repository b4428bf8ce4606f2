"""A zip that is the same for the same contents."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from typing import BinaryIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

IN_MEMORY = 8 * 2**20
"""Bytes of a member that are kept in memory while others are written; beyond it they go to the disk."""


class Archive:
    """The members of a zip, added one after the other with the time of the export."""

    def __init__(self, zip: ZipFile, time: str) -> None:
        moment = datetime.fromisoformat(time)
        self._date = (moment.year, moment.month, moment.day, moment.hour, moment.minute, moment.second)
        self._zip = zip

    def add(self, name: str, contents: str | bytes) -> None:
        """Adds a member; text as UTF-8 without a byte order mark."""
        self._zip.writestr(self._member(name), contents)

    def copy(self, name: str, file: BinaryIO) -> None:
        """Adds what is in ``file`` from its start, a piece at a time."""
        file.seek(0)
        with self._zip.open(self._member(name), "w") as member:
            shutil.copyfileobj(file, member)

    def _member(self, name: str) -> ZipInfo:
        member = ZipInfo(name, self._date)
        member.compress_type = ZIP_DEFLATED
        member.external_attr = 0o644 << 16
        return member


@contextmanager
def archive(file: BinaryIO, time: str) -> Iterator[Archive]:
    """A zip in ``file``; ``time`` is the ISO 8601 time that its members carry."""
    with ZipFile(file, "w") as zip:
        yield Archive(zip, time)


def members(file: BinaryIO, suffix: str) -> Iterator[tuple[str, bytes]]:
    """Name and contents of the members whose name ends in ``suffix``, in the order they were added."""
    with ZipFile(file) as zip:
        for member in zip.infolist():
            if member.filename.endswith(suffix):
                yield member.filename, zip.read(member)
