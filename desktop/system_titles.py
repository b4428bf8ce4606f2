"""What the system says when files are read or written, in the language of the window."""

from __future__ import annotations

import errno
import os

from PySide6.QtCore import QCoreApplication

from corpus.model.titles import QT_TRANSLATE_NOOP

TITLES = {
    os.strerror(errno.ENOENT): QT_TRANSLATE_NOOP("System", "there is no such file or folder"),
    os.strerror(errno.ENOTDIR): QT_TRANSLATE_NOOP("System", "a file stands where a folder should"),
    os.strerror(errno.EISDIR): QT_TRANSLATE_NOOP("System", "a folder stands where a file should"),
    os.strerror(errno.EEXIST): QT_TRANSLATE_NOOP("System", "there is a file of this name already"),
    os.strerror(errno.EACCES): QT_TRANSLATE_NOOP("System", "permission is missing"),
    os.strerror(errno.EPERM): QT_TRANSLATE_NOOP("System", "permission is missing"),
    os.strerror(errno.ENOSPC): QT_TRANSLATE_NOOP("System", "the disk is full"),
    os.strerror(errno.EROFS): QT_TRANSLATE_NOOP("System", "the disk can only be read"),
    os.strerror(errno.EIO): QT_TRANSLATE_NOOP("System", "the disk is failing"),
    os.strerror(errno.EBUSY): QT_TRANSLATE_NOOP("System", "it is in use"),
    os.strerror(errno.ENAMETOOLONG): QT_TRANSLATE_NOOP("System", "the name is too long"),
    "File is not a zip file": QT_TRANSLATE_NOOP("System", "it is no archive"),
}


def system_title(problem: object) -> object:
    """The message of an error of the system; anything else is handed back as it is."""
    said = problem.strerror if isinstance(problem, OSError) else str(problem)
    title = TITLES.get(said or "")
    return QCoreApplication.translate("System", title) if title else problem
