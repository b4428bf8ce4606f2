"""Zip archives, read member by member and never unpacked. Member names are labels, not paths."""

from __future__ import annotations

import os
import stat
import zipfile
import zlib
from dataclasses import dataclass
from functools import lru_cache
from io import BytesIO
from pathlib import PurePosixPath
from typing import IO

from corpus.model import MeipiError
from corpus.text.decoding import decode

MEMBERS = 5_000
MEMBER_BYTES = 100 * 2**20
ALL_BYTES = 500 * 2**20
RATIO = 200
"""The most an archive may hold, a member may hold, all may hold, and a byte may swell to (R17)."""

SUFFIXES = (".zip",)

_UTF8_NAME = 0x800
_ENCRYPTED = 0x1


@dataclass(frozen=True, slots=True)
class Member:
    """A file in an archive: its label and its place in the list of contents."""

    name: str
    index: int


def members(path: str) -> list[Member]:
    """The files in the archive at ``path``, hidden ones left out, in its own order.

    Raises MeipiError for what is no archive, holds too much, or promises to.
    """
    infos = _opened(path).infolist()
    if len(infos) > MEMBERS:
        raise MeipiError("archive-members", "the archive holds more than {most} files", most=MEMBERS)
    if sum(info.file_size for info in infos) > ALL_BYTES:
        raise MeipiError("archive-size", "the archive holds more than {most} MB", most=ALL_BYTES >> 20)
    names = enumerate(_names(infos))
    return [Member(name, i) for i, name in names if not infos[i].is_dir() and not _hidden(name)]


def member_bytes(path: str, index: int) -> bytes:
    """What one member holds. Raises MeipiError where it is out of bounds, locked or damaged."""
    archive = _opened(path)
    info = archive.infolist()[index]
    if stat.S_ISLNK(info.external_attr >> 16):
        raise MeipiError("archive-link", "it is a link to another file")
    if info.flag_bits & _ENCRYPTED:
        raise MeipiError("archive-locked", "it is locked with a password")
    if info.file_size > MEMBER_BYTES:
        raise MeipiError("archive-member-size", "it is larger than {most} MB", most=MEMBER_BYTES >> 20)
    if info.file_size > RATIO * max(info.compress_size, 1):
        raise MeipiError("archive-ratio", "it would swell to more than {most} times its size", most=RATIO)
    return _content(archive, info)


def contents(data: bytes) -> zipfile.ZipFile:
    """A document format's own zip (EPUB, DOCX, XLSX), its bounds checked before anything is read.

    Raises MeipiError like `members` and `member_bytes`.
    """
    archive = _checked(BytesIO(data))
    for info in archive.infolist():
        if info.file_size > MEMBER_BYTES or info.file_size > max(RATIO * info.compress_size, 2**20):
            raise MeipiError("archive-ratio", "it would swell to more than {most} times its size", most=RATIO)
    if len(archive.infolist()) > MEMBERS or sum(i.file_size for i in archive.infolist()) > ALL_BYTES:
        raise MeipiError("archive-size", "the archive holds more than {most} MB", most=ALL_BYTES >> 20)
    return archive


def _opened(path: str) -> zipfile.ZipFile:
    """The archive, opened once for all its members and anew when the file has changed."""
    try:
        status = os.stat(path)
    except OSError as error:
        raise MeipiError("unreadable", "it cannot be read: {problem}", problem=error.strerror) from error
    return _kept_open(path, (status.st_ino, status.st_size, status.st_mtime_ns))


@lru_cache(maxsize=1)
def _kept_open(path: str, state: tuple[int, int, int]) -> zipfile.ZipFile:
    return _checked(path)


def _checked(file: str | IO[bytes]) -> zipfile.ZipFile:
    try:
        return zipfile.ZipFile(file)
    except (zipfile.BadZipFile, NotImplementedError, ValueError, OSError) as error:
        raise MeipiError("archive-damaged", "it is a damaged archive: {problem}", problem=error) from error


def _content(archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> bytes:
    """The bytes of a member. `zipfile` stops at the size that the list of contents gives."""
    try:
        return archive.read(info)
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError, ValueError, zlib.error) as error:
        raise MeipiError("archive-member", "it cannot be unpacked: {problem}", problem=error) from error


def _names(infos: list[zipfile.ZipInfo]) -> list[str]:
    """The members' names. Chinese Windows writes them in GBK without saying so.

    All are decoded together, as one name is too short to tell an encoding by.
    """
    raw = [info.filename.encode("cp437") for info in infos if not info.flag_bits & _UTF8_NAME]
    decoded = iter(decode(b"\n".join(raw)).text.split("\n"))
    return [info.filename if info.flag_bits & _UTF8_NAME else next(decoded) for info in infos]


def _hidden(name: str) -> bool:
    parts = PurePosixPath(name.replace("\\", "/")).parts
    return "__MACOSX" in parts or any(part.startswith(".") and part not in (".", "..") for part in parts)
