"""Where this user's own files are kept."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths


def data_folder() -> Path:
    """The sample project, the crash log and the two below."""
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppDataLocation))


def backups_elsewhere() -> Path:
    """The second place of backups, for what befalls the folder of a project."""
    return data_folder() / "backups"


def borrowed_projects() -> Path:
    """Local copies of projects that lie in network or synced folders."""
    return data_folder() / "borrowed"
