"""Network and synced folders, where a database file is at risk (rule R31).

Locks are unreliable on many network file systems, and a write-ahead log does not work across two
computers; a program that syncs a folder may copy the file without its log.
"""

from __future__ import annotations

import os
from enum import StrEnum
from pathlib import Path


class Place(StrEnum):
    """What is special about a folder."""

    NETWORK = "network"
    SYNCED = "synced"


NETWORK_TYPES = {
    "9p", "afs", "ceph", "cifs", "davfs", "fuse.davfs2", "fuse.gvfsd-fuse", "fuse.rclone", "fuse.sshfs",
    "fuse.glusterfs", "glusterfs", "ncpfs", "nfs", "nfs4", "smb3", "smbfs", "vboxsf",
}  # fmt: skip
"""File systems, as Linux names them, whose other end is another computer."""

SYNCED_NAMES = (
    "dropbox", "onedrive", "google drive", "googledrive", "icloud drive", "iclouddrive", "mobile documents",
    "cloudstorage", "nextcloud", "owncloud", "pcloud", "syncthing", "nutstore", "坚果云", "百度网盘",
    "百度云", "baidunetdisk", "baidusyncdisk", "微云", "阿里云盘",
)  # fmt: skip
"""How folders that are synced are called, in lower case; OneDrive adds the firm's name to its own."""

SYNCED_MARKS = (".dropbox", ".stfolder", ".nextcloudsync.log", ".owncloudsync.log", ".sync")
"""Files that syncing programs leave in the folder that they sync."""

MOUNTS = Path("/proc/self/mountinfo")


def place(path: Path, *, mounts: Path = MOUNTS) -> Place | None:
    """What is special about where ``path`` lies; None for an ordinary folder, or where nobody tells."""
    path = path.absolute()
    if str(path).startswith("\\\\") or _file_system(path, mounts) in NETWORK_TYPES:
        return Place.NETWORK
    folders = [folder for folder in path.parents if folder != folder.parent]
    named = any(folder.name.lower().startswith(SYNCED_NAMES) for folder in folders)
    marked = any((folder / mark).exists() for folder in folders for mark in SYNCED_MARKS)
    return Place.SYNCED if named or marked else None


def _file_system(path: Path, mounts: Path) -> str | None:
    """The type of the file system that holds ``path``, where Linux tells it."""
    try:
        lines = mounts.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return None
    found: tuple[int, str] | None = None
    for line in lines:
        before, _, after = line.partition(" - ")
        point = _unescaped(before.split(" ")[4])
        within = str(path).startswith(point.rstrip(os.sep) + os.sep)
        if within and (found is None or len(point) >= found[0]):
            found = len(point), after.split(" ")[0]
    return found[1] if found else None


def _unescaped(point: str) -> str:
    """A mount point as it is: Linux writes blanks, tabs, line feeds and backslashes in octal."""
    for code in ("040", "011", "012", "134"):
        point = point.replace(f"\\{code}", chr(int(code, 8)))
    return point
