"""What a format cannot carry, counted before it is written."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum

from corpus.exporters.documents import annotations_in_scope, rows_in_scope
from corpus.exporters.scope import Scope
from corpus.model import Annotation, AnnotationKind, Code, Progress, Status
from corpus.project import Project


class Feature(StrEnum):
    """Something of a project that a format carries or loses."""

    MEMOS = "memos"
    ARTICLE_ANNOTATIONS = "annotations of whole articles"
    OVERLAPS = "annotations that overlap another"
    SEVERAL_CODES = "annotations with more than one code"
    UNCODED = "annotations without a code"
    CODERS = "annotations with the name of their coder"
    TIMES = "times of annotations"
    STATUS = "annotations still pending or rejected"
    UNPLACED = "annotations to be reviewed, which stand in no text"
    ANCHORS = "raw ranges of annotations in their source"
    HIERARCHY = "codes that stand below another"
    DEFINITIONS = "definitions and memos of codes"
    COLOURS = "colours of codes"
    UNUSED_CODES = "codes that mark nothing"
    METADATA = "articles with a title, outlet or date"
    TEXT = "texts of articles"
    MENTIONS = "names, dates and figures found in the text"
    BOOKMARKS = "bookmarks"
    PROGRESS = "articles marked as in work or done"
    PROJECT_MEMO = "memo on the project"


OF_THE_STUDY = frozenset({Feature.BOOKMARKS, Feature.PROGRESS, Feature.PROJECT_MEMO})
"""What is noted of the work as a whole: formats of others have a place for the memo at most."""

LABELLED_TEXT = frozenset(
    {
        Feature.MEMOS,
        Feature.OVERLAPS,
        Feature.SEVERAL_CODES,
        Feature.HIERARCHY,
        Feature.METADATA,
        Feature.TEXT,
    }
)
"""What the formats of labelling programs have room for."""

READING_COPY = LABELLED_TEXT | {Feature.ARTICLE_ANNOTATIONS, Feature.UNCODED, Feature.CODERS}
"""What can be told in notes on a text that is read or printed."""


@dataclass(frozen=True, slots=True)
class Loss:
    """So many of a feature will not be in the file. As a text it is right for one and for many."""

    feature: Feature
    count: int

    def __str__(self) -> str:
        return f"{self.feature} ({self.count:,})"


@dataclass(frozen=True, slots=True)
class Expected:
    """What an export is going to do: how many articles and annotations are in its scope, what it loses."""

    articles: int
    annotations: int
    losses: tuple[Loss, ...]


def expect(project: Project, scope: Scope, carried: frozenset[Feature]) -> Expected:
    """What becomes of the scope in a format that carries ``carried``; losses in the order of ``Feature``."""
    counts: Counter[Feature] = Counter()
    used: set[str] = set()
    going = 0
    kept = carried_scope(scope, carried)
    bookmarks = Counter(bookmark.article_id for bookmark in project.bookmarks.all())
    unplaced_in: dict[int, list[Annotation]] = {}
    for each in project.reviewing.unplaced():
        unplaced_in.setdefault(each.article_id, []).append(each)
    for row in rows_in_scope(project, scope):
        found = annotations_in_scope(project, scope, row.id)
        annotations = tuple(annotation for annotation in found if kept.annotations.holds(annotation))
        going += len(annotations)
        counts[Feature.STATUS] += len(found) - len(annotations)
        used.update(code for annotation in annotations for code in annotation.codes)
        counts.update(_of_annotations(annotations))
        counts[Feature.TEXT] += 1
        counts[Feature.METADATA] += bool(row.title or row.source or row.date)
        counts[Feature.PROGRESS] += row.progress is not Progress.UNREAD
        counts[Feature.BOOKMARKS] += bookmarks[row.id]
        if Feature.MENTIONS not in carried:
            counts[Feature.MENTIONS] += sum(map(len, project.entities.of_article(row.id)))
        unplaced = unplaced_in.get(row.id, ())
        counts[Feature.UNPLACED] += sum(1 for each in unplaced if scope.annotations.holds(each))
    counts.update(_of_codes(project.codebook.all(), used))
    counts[Feature.PROJECT_MEMO] = int(bool(project.memo.text))
    losses = tuple(Loss(kind, counts[kind]) for kind in Feature if counts[kind] and kind not in carried)
    return Expected(counts[Feature.TEXT], going, losses)


def carried_scope(scope: Scope, carried: frozenset[Feature]) -> Scope:
    """The part of the scope that goes out: what is pending or rejected must not pass for accepted.

    A format without a status gets accepted annotations only, unless the scope asks for others.
    """
    if Feature.STATUS in carried or scope.annotations.statuses is not None:
        return scope
    return replace(scope, annotations=replace(scope.annotations, statuses=frozenset({Status.ACCEPTED})))


def _of_annotations(annotations: tuple[Annotation, ...]) -> Counter[Feature]:
    counts: Counter[Feature] = Counter()
    for annotation in annotations:
        counts[Feature.MEMOS] += bool(annotation.memo)
        counts[Feature.ARTICLE_ANNOTATIONS] += annotation.kind is AnnotationKind.ARTICLE
        counts[Feature.SEVERAL_CODES] += len(annotation.codes) > 1
        counts[Feature.UNCODED] += not annotation.codes
        counts[Feature.CODERS] += bool(annotation.coder)
        counts[Feature.TIMES] += 1
        counts[Feature.ANCHORS] += bool(annotation.raw_spans)
    counts[Feature.OVERLAPS] = count_overlaps(annotations)
    return counts


def count_overlaps(annotations: Iterable[Annotation]) -> int:
    """How many of the annotations share a character with one that begins before them.

    ``annotations`` come in the order of the text; those of whole articles do not count.
    """
    reached = overlaps = 0
    for annotation in annotations:
        if annotation.kind is AnnotationKind.ARTICLE:
            continue
        overlaps += annotation.span.start < reached
        reached = max(reached, annotation.span.end)
    return overlaps


def _of_codes(codes: tuple[Code, ...], used: set[str]) -> Counter[Feature]:
    return Counter(
        {
            Feature.HIERARCHY: sum(code.parent is not None for code in codes),
            Feature.DEFINITIONS: sum(bool(code.definition or code.memo) for code in codes),
            Feature.COLOURS: len(codes),
            Feature.UNUSED_CODES: sum(code.id not in used for code in codes),
        }
    )
