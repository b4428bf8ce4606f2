"""Which files there are to import, in folders and archives, and their bytes."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from corpus.importers import archive
from corpus.model import MeipiError

FILE_BYTES = 200 * 2**20
"""The most bytes of a file (reliability rule R15)."""


@dataclass(frozen=True, slots=True)
class File:
    """A file to import: ``name`` is what the user knows it by; with ``member`` it is in an archive."""

    path: Path
    name: str
    member: archive.Member | None = None

    @property
    def label(self) -> str:
        return f"{self.name}/{self.member.name}" if self.member else self.name

    @property
    def location(self) -> str:
        return f"{self.path}/{self.member.name}" if self.member else str(self.path)

    @property
    def is_archive(self) -> bool:
        return self.member is None and self.path.suffix.lower() in archive.SUFFIXES

    def read_bytes(self) -> bytes:
        """Raises MeipiError for what cannot be read or is too large."""
        if self.member is not None:
            return archive.member_bytes(str(self.path), self.member.index)
        return _bytes(self.path)


def files(path: Path) -> Iterator[File]:
    """The file at ``path``, or the files in the folder; links are not followed.

    Left out of a folder are hidden files and its README, which tells of the documents and is none.
    """
    if not path.is_dir():
        yield File(path, path.name)
        return
    found: list[Path] = []
    for folder, folders, names in os.walk(path):
        folders[:] = [name for name in folders if not name.startswith(".") and not _belongs(name, names)]
        found += (Path(folder, name) for name in names if not name.startswith(".") and not _is_readme(name))
    for each in sorted(found, key=lambda each: natural_key(str(each.relative_to(path)))):
        yield File(each, each.relative_to(path.parent).as_posix())


def _is_readme(name: str) -> bool:
    return Path(name).stem.casefold() == "readme"


def _belongs(folder: str, names: list[str]) -> bool:
    """Whether a folder holds the pictures of a page that a browser saved beside it."""
    page = re.fullmatch(r"(.+)(?:_files|\.files|_文件)", folder)
    return page is not None and any(f"{page[1]}.{suffix}" in names for suffix in ("html", "htm"))


def natural_key(name: str) -> list[tuple[int, str]]:
    """A key that sorts 第2版 before 第10版."""
    parts = re.split(r"(\d+)", name.casefold())
    return [(int(part), "") if part.isdecimal() else (-1, part) for part in parts]


def file_at(location: str) -> File:
    """The file, or the member of an archive, that ``File.location`` tells."""
    path = Path(location)
    if path.is_file():
        return File(path, path.name)
    for parent in path.parents:
        if parent.is_file() and parent.suffix.lower() in archive.SUFFIXES:
            name = path.relative_to(parent).as_posix()
            for member in archive.members(str(parent)):
                if member.name == name:
                    return File(parent, parent.name, member)
    raise MeipiError("file-gone", "{path} is not there any more, so it cannot be read again.", path=location)


def _bytes(path: Path) -> bytes:
    try:
        if not path.is_file() and path.exists():
            raise MeipiError("no-file", "it is no ordinary file")
        if path.stat().st_size > FILE_BYTES:
            raise MeipiError("file-too-large", "it is larger than {most} MB", most=FILE_BYTES >> 20)
        return path.read_bytes()
    except OSError as error:
        raise MeipiError("unreadable", "it cannot be read: {problem}", problem=error.strerror) from error
