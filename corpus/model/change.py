"""One undoable act, as a value that knows its inverse."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterable
from dataclasses import dataclass, fields, replace
from typing import Any

from corpus.model.annotation import Annotation
from corpus.model.arrangement import Arrangement, Decoding, Repairs
from corpus.model.code import Code
from corpus.model.correction import Correction, Rule
from corpus.model.study import ArticleProgress, Bookmark, Coder, ProjectMemo

SourceRecord = Decoding | Repairs | Arrangement
"""What an act can change of a source; its ``id`` is that of the source."""

StudyRecord = Coder | ArticleProgress | Bookmark | ProjectMemo
"""What a study keeps beside its codes and annotations."""

Record = Annotation | Code | Correction | Rule | SourceRecord | StudyRecord
"""What an act can put, replace or take away. A kind that becomes editable is added here."""


@dataclass(frozen=True, slots=True)
class Replacement:
    """``before`` becomes ``after``; None stands for "is not there".

    Raises ValueError when both are None or the two are not the same record.
    """

    before: Record | None
    after: Record | None

    def __post_init__(self) -> None:
        if self.before is None and self.after is None:
            raise ValueError("a replacement of nothing by nothing")
        if self.before is not None and self.after is not None:
            same = type(self.before) is type(self.after) and self.before.id == self.after.id
            if not same:
                raise ValueError("a replacement of one record by another")

    @property
    def record(self) -> Record:
        """The record as it is afterwards, or was before it went."""
        record = self.after if self.after is not None else self.before
        assert record is not None
        return record

    def inverse(self) -> Replacement:
        return Replacement(self.after, self.before)


@dataclass(frozen=True, slots=True)
class Change:
    """One act of the user: its replacements happen together or not at all.

    ``name`` is a message id (``annotate``, ``recode``, ``delete-annotation``, ``rename-code`` …)
    that the window translates; ``detail`` is what it was done to, for the history list.
    ``id`` is a UUID (hex): a change that arrives twice is carried out once (rule R5).
    """

    id: str
    name: str
    replacements: tuple[Replacement, ...]
    detail: str = ""

    @classmethod
    def new(cls, name: str, replacements: Iterable[Replacement], detail: str = "") -> Change:
        """An act that has not been done before."""
        return cls(uuid.uuid4().hex, name, tuple(replacements), detail)

    def inverse(self) -> tuple[Replacement, ...]:
        """The replacements that undo this change, last one first."""
        return tuple(r.inverse() for r in reversed(self.replacements))

    @property
    def losses(self) -> int:
        """How many records go, or are annotations that lose a code."""
        return sum(1 for replacement in self.replacements if _loses(replacement))


def _loses(replacement: Replacement) -> bool:
    before, after = replacement.before, replacement.after
    if isinstance(before, Annotation) and isinstance(after, Annotation):
        return not set(before.codes) <= set(after.codes)
    return after is None and not isinstance(before, ArticleProgress)  # unread again: nothing is lost


@dataclass(frozen=True, slots=True)
class Touched:
    """What a change, an undo or a redo touched: what a window has to draw again.

    ``change`` is the message id of the act, empty when nothing happened. ``annotations`` and
    ``codes`` are ids of records that came, changed or went, and of codes whose count changed.
    ``texts`` are articles that came, went, or whose text, metadata or place among the others may
    have changed; they are in ``articles`` too. ``sources`` are their sources. ``mentions`` are articles
    whose mentions changed, ``rules`` says that those of any other article may have to. ``progress`` are
    articles that are further, or less far, ``bookmarks`` sources with other bookmarks. ``coders`` says
    that a coder came, went or looks different, ``memo`` that the project's memo does.
    """

    change: str = ""
    articles: frozenset[int] = frozenset()
    annotations: frozenset[str] = frozenset()
    codes: frozenset[str] = frozenset()
    texts: frozenset[int] = frozenset()
    sources: frozenset[int] = frozenset()
    mentions: frozenset[int] = frozenset()
    rules: bool = False
    progress: frozenset[int] = frozenset()
    bookmarks: frozenset[int] = frozenset()
    coders: bool = False
    memo: bool = False

    @classmethod
    def by(cls, name: str, replacements: Iterable[Replacement]) -> Touched:
        """What carrying out ``replacements`` in the act ``name`` touches.

        Which articles of a source it touches is not known here; the store adds them.
        """
        replacements = tuple(replacements)
        records = [replacement.record for replacement in replacements]
        marks = [[side for side in (r.before, r.after) if isinstance(side, Annotation)] for r in replacements]
        uses = frozenset(code for sides in marks if sides for code in _recounted(sides))
        return cls(
            name,
            articles=frozenset(side.article_id for sides in marks for side in sides),
            annotations=_ids(records, Annotation),
            codes=_ids(records, Code) | uses,
            sources=_ids(records, Decoding | Repairs | Arrangement),
            rules=bool(_ids(records, Rule)),
            progress=_ids(records, ArticleProgress),
            bookmarks=frozenset(record.source_id for record in records if isinstance(record, Bookmark)),
            coders=bool(_ids(records, Coder)),
            memo=bool(_ids(records, ProjectMemo)),
        )

    def followed_by(self, later: Touched) -> Touched:
        """Two acts as one to draw; its name is that of the later one."""
        both: dict[str, Any] = {
            each.name: getattr(self, each.name) | getattr(later, each.name)
            for each in fields(self)
            if each.name != "change"
        }
        return Touched(later.change, **both)

    def with_texts(self, texts: frozenset[int]) -> Touched:
        """The same, with the articles whose text, metadata or place was touched."""
        return replace(self, articles=self.articles | texts, texts=self.texts | texts)

    def with_mentions(self, mentions: frozenset[int]) -> Touched:
        """The same, with the articles whose mentions were touched."""
        return replace(self, mentions=self.mentions | mentions)


Do = Callable[[Change], Touched]
"""What carries out an act: ``Project.do``, handed to whatever makes acts."""


def _ids(records: Iterable[Record], kind: Any) -> frozenset[Any]:
    """The ids of the records of a kind."""
    return frozenset(record.id for record in records if isinstance(record, kind))


def _recounted(sides: list[Annotation]) -> frozenset[str]:
    """The codes that an annotation has on one side of a replacement only."""
    uses = [frozenset(side.codes) for side in sides] + [frozenset[str]()]
    return uses[0] ^ uses[1]
