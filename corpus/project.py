"""The façade of the engine: one opened project, handing out what is in it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from corpus.coding import clock
from corpus.coding.annotations import Annotations
from corpus.coding.arranging import Arranging
from corpus.coding.bookmarks import Bookmarks
from corpus.coding.bulk import Bulk
from corpus.coding.codebook import Codebook
from corpus.coding.coders import Coders
from corpus.coding.correcting import Correcting
from corpus.coding.handworks import Handworks
from corpus.coding.learning import Learning
from corpus.coding.memo import Memo
from corpus.coding.progress import ProgressOfArticles
from corpus.coding.recleaning import Recleaning
from corpus.coding.repairing import Repairing
from corpus.coding.reviewing import Reviewing
from corpus.model import Change, Touched
from corpus.sources import Sources
from corpus.store import (
    ArticleQuery,
    ArticleRow,
    HistoryRow,
    Source,
    Store,
    backups,
    check,
    creating,
    loans,
    notes,
    places,
    restoring,
    salvaging,
)
from corpus.store.articles import ArticleTable
from corpus.store.backups import Backup
from corpus.store.history import HistoryTable
from corpus.store.mentions import MentionTable
from corpus.store.notes import Holder
from corpus.store.places import Place
from corpus.store.problems import CheckReport, Problem
from corpus.store.salvaging import Salvaged

__all__ = [
    "ArticleQuery",
    "ArticleRow",
    "Backup",
    "CheckReport",
    "HistoryRow",
    "Holder",
    "Place",
    "Problem",
    "Project",
    "Salvaged",
    "Source",
    "Sources",
    "Touched",
]


MANY_FILES = 100
"""An import of more files than this is preceded by a backup."""

MANY_LOSSES = 100
"""An act that takes away as many records is preceded by a backup: some minutes of coding."""


class Project:
    """One project file, open. A context manager: leaving it closes the file.

    ``path`` is the file, ``uid`` the project's own id, which copies of it share, ``name`` its name,
    ``coder`` whose annotations are made here. ``readonly`` is the message id of the reason why
    nothing can be written, or None: ``newer-version``, ``damaged``, ``annotations-missing``,
    ``no-permission`` or ``in-use``. ``problems`` is what was found wrong when it was opened,
    ``original`` the project in a network or synced folder that this one was borrowed from, if it was.
    ``observer``, when set, is called with what each act touched; ``before_losses`` with the project,
    before an act that takes much away: it makes the backup.
    """

    def __init__(self, store: Store, *, coder: str = "") -> None:
        self._store = store
        self.coder = coder
        self.observer: Callable[[Touched], None] | None = None
        self.before_losses: Callable[[Project], object] = Project.backup
        self.path: Path = store.file.path
        self.uid: str = store.setting("uid") or ""
        self.readonly: str | None = store.file.readonly
        self.problems: tuple[Problem, ...] = store.file.problems
        loan = loans.loan_of(self.path)
        self.original: Path | None = loan.original if loan else None
        self.articles: ArticleTable = store.articles
        self.entities: MentionTable = store.mentions
        self.history: HistoryTable = store.history
        self.codebook = Codebook(store, self.do)
        self.coders = Coders(store, self.do)
        self.annotations = Annotations(store, self.do, self.codebook, coder=lambda: self.coder)
        self.bulk = Bulk(self.do, self.annotations, self.codebook, coder=lambda: self.coder)
        self.progress = ProgressOfArticles(store, self.do)
        self.bookmarks = Bookmarks(store, self.do)
        self.memo = Memo(store, self.do)
        self.handworks = Handworks(store)
        self.arranging = Arranging(store, self.do)
        self.repairing = Repairing(store, self.do)
        self.correcting = Correcting(store, self.do, coder=lambda: self.coder)
        self.learning = Learning(store)
        self.reviewing = Reviewing(store, self.do)
        self.recleaning = Recleaning(store, self.do)
        self.sources = Sources(store.sources, store.history, self.recleaning, coder=lambda: self.coder)

    @classmethod
    def create(cls, path: str | Path, *, name: str | None = None, coder: str = "") -> Project:
        """Make a new project and open it. Raises MeipiError ``file-exists`` or ``no-folder``."""
        path = Path(path)
        creating.create(path, name=name or path.stem, at=clock.now())
        return cls.open(path, coder=coder)

    @classmethod
    def open(cls, path: str | Path, *, coder: str = "", accept_loss: bool = False) -> Project:
        """Open a project, for reading only where it must not be written (see ``readonly``).

        ``accept_loss`` opens one for writing that has lost annotations since it was last closed.
        Raises MeipiError ``no-file``, ``not-a-project``, ``foreign-schema``, ``newer-version`` or ``in-use``.
        """
        return cls(Store.open(Path(path), accept_loss=accept_loss), coder=coder)

    @property
    def name(self) -> str:
        return self._store.setting("name") or self.path.stem

    @property
    def revision(self) -> int:
        """How many acts, undos and redos there have been: the same number, the same content."""
        return self._store.history.revision

    def do(self, change: Change) -> Touched:
        """Carry out an act: all of it, on the disk, with its row of history; or raise and change nothing.

        One that takes much away is preceded by a backup. Raises MeipiError ``backup-failed`` when
        none can be made, and what the act itself raises.
        """
        if change.losses >= MANY_LOSSES:
            self.before_losses(self)
        change = self.coders.introduced(change)
        return self._told(self._store.history.do(change, coder=self.coder, at=clock.now()))

    def undo(self) -> Touched | None:
        """Take back the last act; None when there is none."""
        touched = self._store.history.undo(at=clock.now())
        return self._told(touched) if touched else None

    def redo(self) -> Touched | None:
        """Do again the act that was undone last; None when there is none."""
        touched = self._store.history.redo(at=clock.now())
        return self._told(touched) if touched else None

    def _told(self, touched: Touched) -> Touched:
        if self.observer:
            self.observer(touched)
        return touched

    @property
    def holder(self) -> Holder | None:
        """Who has the project open, by the note that they left beside it."""
        return notes.holder(self.path)

    @property
    def place(self) -> Place | None:
        """Whether the project lies in a network or synced folder, where a local one would be safer."""
        return places.place(self.path)

    def check(self) -> CheckReport:
        """Whether everything is as it was stored."""
        return check.report(self._store.file)

    def backup(self, folder: Path | None = None, *, elsewhere: Path | None = None) -> Path:
        """Make a verified copy in ``folder``, by default that of ``backup_folder``, and thin out old ones.

        It is put in a second place, too, if ``elsewhere`` names a folder for the copies of all projects.
        Nothing new is made when nothing has changed since the newest copy. Raises MeipiError
        ``backup-failed``.
        """
        made = backups.make(self._store.file, folder or self.backup_folder)
        if elsewhere is not None:
            backups.mirror(made, backups.folder_in(elsewhere, self.path, self.uid))
        return made.path

    def shorten_history(self, keep: int) -> int:
        """After a backup, let all but the last ``keep`` acts be undone no more; how many these are.

        The project gets smaller, and the history still says who did what and when. Raises MeipiError
        ``backup-failed`` or ``not-saved``.
        """
        self.backup()
        return self._store.history.shorten(keep)

    @property
    def is_due(self) -> bool:
        """Does a borrowed project hold acts that its original has not?"""
        return loans.is_due(self._store.file)

    def borrow(self, folder: Path) -> Path:
        """A local copy in ``folder``, to be worked on in its place; see ``corpus.store.loans``."""
        return loans.borrow(self._store.file, folder)

    def give_back(self) -> Path:
        """Put a borrowed project in the place of its original, or beside it if others changed that; where.

        Raises MeipiError ``not-borrowed``, ``no-folder``, ``in-use``, ``not-saved`` or ``backup-failed``.
        """
        return loans.give_back(self._store.file)

    def save_copy(self, path: Path) -> None:
        """Make a verified copy of the project at ``path``, in the place of what is there.

        It has the same ``uid``. A project is never copied by copying its file: a part of it may
        stand in the log beside. Raises MeipiError ``in-use``, ``not-saved`` or ``backup-failed``.
        """
        restoring.save_copy(self._store.file, path)

    @property
    def backup_folder(self) -> Path:
        """Where backups go unless told otherwise: beside the project, by its name and id."""
        return backups.default_folder(self.path, self.uid)

    def backups(self, folder: Path | None = None, *, elsewhere: Path | None = None) -> tuple[Backup, ...]:
        """The copies there are, the newest first; those in a second place only if they are nowhere else."""
        found = backups.listed(folder or self.backup_folder)
        if elsewhere is not None:
            names = {backup.path.name for backup in found}
            others = backups.listed(backups.folder_in(elsewhere, self.path, self.uid))
            found += tuple(backup for backup in others if backup.path.name not in names)
        return tuple(sorted(found, key=lambda backup: backup.at, reverse=True))

    @staticmethod
    def restore(path: str | Path, backup: str | Path) -> Path | None:
        """Put a backup in the place of the project at ``path``; the old one is kept, and this tells where.

        Raises MeipiError ``bad-backup`` or ``in-use``.
        """
        return restoring.restore(Path(path), Path(backup))

    @staticmethod
    def salvage(path: str | Path, new: str | Path) -> Salvaged:
        """Make a new project of everything that is whole in a damaged one, which is left as it is.

        Raises MeipiError ``file-exists``, ``in-use``, ``no-file`` or ``nothing-to-salvage``.
        """
        return salvaging.salvage(Path(path), Path(new), at=clock.now())

    def close(self) -> None:
        self._store.close()

    def __enter__(self) -> Project:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()
