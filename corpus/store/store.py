"""All the tables of one opened project."""

from __future__ import annotations

from pathlib import Path

from corpus.store import opening
from corpus.store.annotations import AnnotationShelf
from corpus.store.arrangements import SourceRecords
from corpus.store.articles import ArticleTable
from corpus.store.codes import CodeShelf
from corpus.store.corrections import CorrectionShelf, RuleShelf
from corpus.store.file import ProjectFile
from corpus.store.history import HistoryTable
from corpus.store.mentions import MentionTable
from corpus.store.sources import SourceTable
from corpus.store.study import BookmarkShelf, CoderShelf, MemoShelf, ProgressShelf, ReadingPlaces


class Store:
    """What ``corpus.project`` and ``corpus.coding`` know of the database."""

    def __init__(self, file: ProjectFile) -> None:
        self.file = file
        self.articles = ArticleTable(file)
        self.corrections = CorrectionShelf(file)
        self.rules = RuleShelf(file)
        self.mentions = MentionTable(file, self.articles, self.corrections, self.rules)
        self.records = SourceRecords(file, self.articles, self.mentions)
        self.sources = SourceTable(file, self.articles, self.mentions, self.records)
        self.codes = CodeShelf(file)
        self.annotations = AnnotationShelf(file, self.articles, self.codes)
        self.coders = CoderShelf(file)
        self.progress = ProgressShelf(file)
        self.bookmarks = BookmarkShelf(file)
        self.memos = MemoShelf(file)
        self.reading_places = ReadingPlaces(file)
        study = (self.coders, self.progress, self.bookmarks, self.memos)
        marks = (self.annotations, self.codes, self.corrections, self.rules)
        self.history = HistoryTable(file, self.records, self.mentions, (*marks, *study))

    @classmethod
    def open(cls, path: Path, *, accept_loss: bool = False) -> Store:
        """Raises MeipiError; see ``corpus.store.opening.open_file``."""
        return cls(opening.open_file(path, accept_loss=accept_loss))

    def setting(self, key: str) -> str | None:
        value: str | None = self.file.value("SELECT value FROM settings WHERE key = ?", [key])
        return value

    def set(self, key: str, value: str) -> None:
        """Keep a setting of the project; outside the history."""
        with self.file.transaction():
            self.file.execute(
                "INSERT INTO settings VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
                [key, value],
            )

    def close(self) -> None:
        self.file.close()
