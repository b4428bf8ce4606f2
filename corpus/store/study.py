"""The coders of a project, how far its articles are, its bookmarks and its memo; where reading was left."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from corpus.model import ArticleProgress, Bookmark, Coder, Progress, ProjectMemo
from corpus.store.file import ProjectFile
from corpus.store.seals import Value
from corpus.store.shelf import RememberedShelf, Shelf


class CoderShelf(RememberedShelf[Coder]):
    """The coders of a project, which are asked for with each act."""

    kind = "coder"
    table = "coders"
    record_type = Coder
    order = "rowid"

    def to_row(self, record: Coder) -> dict[str, Value]:
        return {"id": record.name, "colour": record.colour}

    def from_row(self, row: Mapping[str, Any]) -> Coder:
        return Coder(row["id"], row["colour"])


class ProgressShelf(Shelf[ArticleProgress]):
    """How far each article is; those that are unread have no row."""

    kind = "progress"
    table = "progress"
    record_type = ArticleProgress

    def to_row(self, record: ArticleProgress) -> dict[str, Value]:
        return {"id": record.id, "progress": record.progress.value}

    def from_row(self, row: Mapping[str, Any]) -> ArticleProgress:
        return ArticleProgress(row["id"], Progress(row["progress"]))


class BookmarkShelf(Shelf[Bookmark]):
    """The bookmarks of a project, each at its place in a source."""

    kind = "bookmark"
    table = "bookmarks"
    record_type = Bookmark

    def to_row(self, record: Bookmark) -> dict[str, Value]:
        return {name: getattr(record, name) for name in self._names}

    def from_row(self, row: Mapping[str, Any]) -> Bookmark:
        return Bookmark(**row)

    def of_source(self, source_id: int) -> list[Bookmark]:
        """In the order of the source."""
        return self.select("WHERE source_id = ? ORDER BY position, id", (source_id,))

    def all(self) -> list[Bookmark]:
        """In the order of the sources."""
        return self.select("ORDER BY source_id, position, id")


class MemoShelf(Shelf[ProjectMemo]):
    """The note on the project, if there is one."""

    kind = "memo"
    table = "memos"
    record_type = ProjectMemo

    def to_row(self, record: ProjectMemo) -> dict[str, Value]:
        return {"id": record.id, "text": record.text}

    def from_row(self, row: Mapping[str, Any]) -> ProjectMemo:
        return ProjectMemo(row["text"], row["id"])


class ReadingPlaces:
    """Where each article was left, as a raw position of its source; which one was read last.

    Turning a page is no act: it can be told to a project that is open for writing at any time, stands in
    no history, and makes no new backup. In one that is read-only it is forgotten.
    """

    _LAST = "reading"

    def __init__(self, file: ProjectFile) -> None:
        self._file = file

    def keep(self, article_id: int, position: int) -> None:
        if self._file.readonly is not None:
            return
        with self._file.transaction():
            self._file.execute(
                "INSERT INTO reading_places VALUES (?, ?)"
                " ON CONFLICT (id) DO UPDATE SET position = excluded.position",
                [article_id, position],
            )
            self._file.execute(
                "INSERT INTO settings VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
                [self._LAST, str(article_id)],
            )

    def of_article(self, article_id: int) -> int | None:
        """None where it was never read."""
        found: int | None = self._file.value("SELECT position FROM reading_places WHERE id = ?", [article_id])
        return found

    def last(self) -> int | None:
        """The article that was read last, if it is still there."""
        found: int | None = self._file.value(
            "SELECT a.id FROM articles a JOIN settings s ON a.id = CAST(s.value AS INTEGER) WHERE s.key = ?",
            [self._LAST],
        )
        return found
