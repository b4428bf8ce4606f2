"""SQLite's own door to the disk (its VFS), held by Python: to see, refuse and forget what is written.

Registered as the default of this process, so that the store runs through it unchanged. Positions and
lengths are bytes. See sqlite.org/vfs.html for what each call has to do.
"""

from __future__ import annotations

import _sqlite3
import ctypes
import os
import sqlite3
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from ctypes import CFUNCTYPE, POINTER, Structure, c_char_p, c_double, c_int, c_int64, c_void_p
from typing import Any

OK, SHORT_READ, NOT_FOUND = 0, 522, 12
FULL, IOERR_WRITE, IOERR_FSYNC, CANNOT_OPEN = 13, 778, 1034, 14
_DELETE_ON_CLOSE, _CREATE, _READ_ONLY = 8, 4, 1
_POWERSAFE_OVERWRITE = 0x1000


class Disk:
    """What a trial makes of the calls. This one just does them; ``refuse`` may say no.

    ``operation`` is ``write``, ``sync``, ``truncate`` or ``delete``.
    """

    def refuse(self, operation: str, path: str, size: int) -> int:
        """An SQLite result code; ``OK`` lets the call through."""
        return OK

    def written(self, path: str, offset: int, data: bytes) -> None: ...

    def truncated(self, path: str, size: int) -> None: ...

    def synced(self, path: str) -> None: ...

    def deleted(self, path: str) -> None: ...


class _File(Structure):
    _fields_ = (("methods", c_void_p), ("handle", c_int64))


_file = POINTER(_File)
_METHODS = (
    ("xClose", (_file,)),
    ("xRead", (_file, c_void_p, c_int, c_int64)),
    ("xWrite", (_file, c_void_p, c_int, c_int64)),
    ("xTruncate", (_file, c_int64)),
    ("xSync", (_file, c_int)),
    ("xFileSize", (_file, POINTER(c_int64))),
    ("xLock", (_file, c_int)),
    ("xUnlock", (_file, c_int)),
    ("xCheckReservedLock", (_file, POINTER(c_int))),
    ("xFileControl", (_file, c_int, c_void_p)),
    ("xSectorSize", (_file,)),
    ("xDeviceCharacteristics", (_file,)),
)


class _Methods(Structure):
    _fields_ = (
        ("iVersion", c_int),
        *((name, CFUNCTYPE(c_int, *arguments)) for name, arguments in _METHODS),
    )


_vfs = c_void_p
_CALLS = (
    ("xOpen", (_vfs, c_char_p, _file, c_int, POINTER(c_int))),
    ("xDelete", (_vfs, c_char_p, c_int)),
    ("xAccess", (_vfs, c_char_p, c_int, POINTER(c_int))),
    ("xFullPathname", (_vfs, c_char_p, c_int, c_void_p)),
)
_LATER = (
    ("xRandomness", (_vfs, c_int, c_void_p)),
    ("xSleep", (_vfs, c_int)),
    ("xCurrentTime", (_vfs, POINTER(c_double))),
    ("xGetLastError", (_vfs, c_int, c_void_p)),
)


class _Vfs(Structure):
    _fields_ = (
        ("iVersion", c_int),
        ("szOsFile", c_int),
        ("mxPathname", c_int),
        ("pNext", c_void_p),
        ("zName", c_char_p),
        ("pAppData", c_void_p),
        *((name, CFUNCTYPE(c_int, *arguments)) for name, arguments in _CALLS),
        *((name, c_void_p) for name in ("xDlOpen", "xDlError", "xDlSym", "xDlClose")),
        *((name, CFUNCTYPE(c_int, *arguments)) for name, arguments in _LATER),
    )


class _Door:
    """The callbacks. ``handles`` maps what is in the C structure to the open file."""

    def __init__(self, disk: Disk) -> None:
        self.disk = disk
        self.handles: dict[int, tuple[int, str, bool]] = {}
        self.methods = _Methods(1, *(self._callback(name, of) for name, of in _METHODS))
        self.vfs = _Vfs(
            1, ctypes.sizeof(_File), 1024, None, b"trial", None,
            *(self._callback(name, of) for name, of in _CALLS),
            None, None, None, None,
            *(self._callback(name, of) for name, of in _LATER),
        )  # fmt: skip

    def _callback(self, name: str, arguments: tuple[Any, ...]) -> Any:
        return CFUNCTYPE(c_int, *arguments)(getattr(self, name))

    def xOpen(self, _: int, name: bytes | None, file: Any, flags: int, out: Any) -> int:
        file[0].methods = None
        path = os.fsdecode(name) if name else tempfile.mktemp(prefix="meipi-trial-")
        try:
            mode = os.O_RDONLY if flags & _READ_ONLY else os.O_RDWR
            handle = os.open(path, mode | (os.O_CREAT if flags & _CREATE else 0), 0o600)
        except OSError:
            return CANNOT_OPEN
        self.handles[handle] = (handle, path, bool(flags & _DELETE_ON_CLOSE))
        file[0].handle = handle
        file[0].methods = ctypes.addressof(self.methods)
        if out:
            out[0] = flags
        return OK

    def xClose(self, file: Any) -> int:
        handle, path, passing = self.handles.pop(file[0].handle)
        os.close(handle)
        if passing:
            with suppress(OSError):
                os.unlink(path)
        return OK

    def xRead(self, file: Any, buffer: int, amount: int, offset: int) -> int:
        data = os.pread(file[0].handle, amount, offset)
        ctypes.memmove(buffer, data.ljust(amount, b"\0"), amount)
        return OK if len(data) == amount else SHORT_READ

    def xWrite(self, file: Any, buffer: int, amount: int, offset: int) -> int:
        handle, path, _ = self.handles[file[0].handle]
        if refused := self.disk.refuse("write", path, offset + amount):
            return refused
        data = ctypes.string_at(buffer, amount)
        os.pwrite(handle, data, offset)
        self.disk.written(path, offset, data)
        return OK

    def xTruncate(self, file: Any, size: int) -> int:
        handle, path, _ = self.handles[file[0].handle]
        if refused := self.disk.refuse("truncate", path, size):
            return refused
        os.ftruncate(handle, size)
        self.disk.truncated(path, size)
        return OK

    def xSync(self, file: Any, _: int) -> int:
        path = self.handles[file[0].handle][1]
        if refused := self.disk.refuse("sync", path, 0):
            return refused
        self.disk.synced(path)
        return OK

    def xFileSize(self, file: Any, size: Any) -> int:
        size[0] = os.fstat(file[0].handle).st_size
        return OK

    def xLock(self, _file: Any, _level: int) -> int:
        return OK  # there is but one process in these trials

    def xUnlock(self, _file: Any, _level: int) -> int:
        return OK

    def xCheckReservedLock(self, _: Any, held: Any) -> int:
        held[0] = 0
        return OK

    def xFileControl(self, _file: Any, _what: int, _value: int) -> int:
        return NOT_FOUND

    def xSectorSize(self, _: Any) -> int:
        return 4096

    def xDeviceCharacteristics(self, _: Any) -> int:
        return _POWERSAFE_OVERWRITE

    def xDelete(self, _: int, name: bytes, _sync: int) -> int:
        path = os.fsdecode(name)
        if refused := self.disk.refuse("delete", path, 0):
            return refused
        with suppress(FileNotFoundError):
            os.unlink(path)
        self.disk.deleted(path)
        return OK

    def xAccess(self, _: int, name: bytes, _flags: int, answer: Any) -> int:
        answer[0] = int(os.path.exists(os.fsdecode(name)))
        return OK

    def xFullPathname(self, _: int, name: bytes, room: int, out: int) -> int:
        full = os.fsencode(os.path.abspath(os.fsdecode(name))) + b"\0"
        if len(full) > room:
            return CANNOT_OPEN
        ctypes.memmove(out, full, len(full))
        return OK

    def xRandomness(self, _: int, amount: int, out: int) -> int:
        ctypes.memmove(out, os.urandom(amount), amount)
        return amount

    def xSleep(self, _: int, microseconds: int) -> int:
        time.sleep(microseconds / 1e6)
        return microseconds

    def xCurrentTime(self, _: int, out: Any) -> int:
        out[0] = time.time() / 86400 + 2440587.5  # the Julian day of 1970-01-01
        return OK

    def xGetLastError(self, *_: Any) -> int:
        return 0


def library() -> ctypes.CDLL | None:
    """The SQLite that Python's own module uses, or None where its functions cannot be reached."""
    places: list[Callable[[], ctypes.CDLL]] = [lambda: ctypes.CDLL(None)]
    if getattr(_sqlite3, "__file__", None):
        places.insert(0, lambda: ctypes.CDLL(_sqlite3.__file__))
    for place in places:
        with suppress(OSError, AttributeError):
            found = place()
            found.sqlite3_libversion.restype = c_char_p
            if found.sqlite3_libversion().decode() == sqlite3.sqlite_version:
                return found
    return None


@contextmanager
def default(disk: Disk) -> Iterator[None]:
    """Every connection that is made within the block goes through ``disk``."""
    sqlite = library()
    if sqlite is None:
        raise RuntimeError("this Python hides its SQLite")
    sqlite.sqlite3_vfs_find.restype = c_void_p
    sqlite.sqlite3_vfs_register.argtypes = (c_void_p, c_int)
    sqlite.sqlite3_vfs_unregister.argtypes = (c_void_p,)
    usual = sqlite.sqlite3_vfs_find(None)
    door = _Door(disk)
    sqlite.sqlite3_vfs_register(ctypes.addressof(door.vfs), 1)
    try:
        yield
    finally:
        sqlite.sqlite3_vfs_register(usual, 1)
        sqlite.sqlite3_vfs_unregister(ctypes.addressof(door.vfs))
