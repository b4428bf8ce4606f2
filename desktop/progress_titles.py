"""How far an article is, in the language of the window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from corpus.model import Progress
from corpus.model.titles import QT_TRANSLATE_NOOP

TITLES = {
    Progress.UNREAD: QT_TRANSLATE_NOOP("Progress", "Unread"),
    Progress.IN_WORK: QT_TRANSLATE_NOOP("Progress", "In work"),
    Progress.DONE: QT_TRANSLATE_NOOP("Progress", "Done"),
}


def progress_title(progress: Progress) -> str:
    return QCoreApplication.translate("Progress", TITLES[progress])
