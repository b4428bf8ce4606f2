"""Projects of QualCoder: texts, codes in categories, codings, annotations, cases, memos, coders."""

from __future__ import annotations

import uuid
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from functools import cached_property

from corpus.annotated.codes import one_name
from corpus.annotated.values import colour_of, text_of, time_of, whole_of
from corpus.annotated.verbatim import Marked, verbatim_source
from corpus.annotated.work import Passage, Work, WorkAnnotation, WorkCode, WorkFormat, WorkSource
from corpus.exporters.utf16 import Utf16
from corpus.model import Span
from corpus.model.code import PATH_SEPARATOR
from corpus.model.titles import QT_TRANSLATE_NOOP
from corpus.store.qualcoder import Row, read_qualcoder

CASES = "Cases"
"""The code that cases stand below: a case is a code on the texts that belong to it."""

HINTS = {"title": "title", "outlet": "source", "source": "source", "date": "date"}
"""Attributes of a file, in lower case, that become metadata of the article."""

IGNORED = {
    "journal": "journals",
    "code_image": "codings of pictures",
    "code_av": "codings of audio and video",
}
"""Tables that we have no place for; how many rows they have is said."""

NAMESPACE = uuid.UUID("4c2f6d57-6a0e-5a53-9f0e-6a1d2f5b7c11")
"""For ids of annotations: QualCoder numbers them, so that two projects have the same numbers."""


@dataclass
class _Project:
    """The rows of a project, codings that are not on their words, and what could not be taken over."""

    tables: Mapping[str, tuple[Row, ...]]
    passages: list[Passage] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)

    def of_file(self, table: str) -> dict[int, list[Row]]:
        """The rows of a table by the file that they belong to."""
        found: dict[int, list[Row]] = defaultdict(list)
        for row in self.tables[table]:
            found[whole_of(row["fid"])].append(row)
        return found

    def id(self, table: str, row: Row, key: str) -> str:
        """The same each time that the same project comes in."""
        date = self.tables["project"][0]["date"] if self.tables["project"] else ""
        return uuid.uuid5(NAMESPACE, f"{date}/{table}/{row[key]}").hex

    @cached_property
    def codings(self) -> dict[int, list[Row]]:
        return self.of_file("code_text")

    @cached_property
    def notes(self) -> dict[int, list[Row]]:
        return self.of_file("annotation")

    @cached_property
    def case_texts(self) -> dict[int, list[Row]]:
        return self.of_file("case_text")

    @cached_property
    def attributes(self) -> dict[tuple[str, int], list[Row]]:
        """What is said of each file and each case."""
        found: dict[tuple[str, int], list[Row]] = defaultdict(list)
        for row in self.tables["attribute"]:
            found[text_of(row["attr_type"]), whole_of(row["id"])].append(row)
        return found


class _Text:
    """A text, and where rows of the project stand in it.

    Their positions count code points where QualCoder coded by itself, but UTF-16 units where somebody
    selected the words; both count a byte order mark.
    """

    def __init__(self, fulltext: str) -> None:
        lines = fulltext.replace("\r\n", "\n").replace("\r", "\n")
        self.text = lines.removeprefix("\ufeff")
        self._mark = len(lines) - len(self.text)
        self._units = Utf16(lines)

    def span(self, row: Row, words: str = "") -> Span | None:
        """Where a row stands: there, where ``words`` do, if there are any. None when that is nowhere."""
        start, end = whole_of(row["pos0"]), whole_of(row["pos1"])
        places = [(start, end)]
        with suppress(ValueError, IndexError):
            units = self._units.span(start, end)
            places.append((units.start, units.end))
        for first, last in places:
            first, last = first - self._mark, last - self._mark
            if 0 <= first < last <= len(self.text) and words in ("", self.text[first:last]):
                return Span(first, last)
        return None


def read(data: bytes, name: str) -> Work:
    project = _Project(read_qualcoder(data))
    codes = (*_codes(project), *_cases(project))
    sources = tuple(source for row in project.tables["source"] if (source := _source(row, project)))
    for table, what in IGNORED.items():
        if count := len(project.tables[table]):
            project.problems.append(f"{name}: {count} {what} not taken over")
    important = sum(bool(row["important"]) for row in project.tables["code_text"])
    if important:
        project.problems.append(f"{name}: {important} codings are marked as important, which we cannot say")
    return Work(codes, sources, tuple(project.passages), tuple(project.problems))


def _codes(project: _Project) -> Iterator[WorkCode]:
    """Categories are codes too; a code stands below its category, or below another code."""
    above: dict[str, str | None] = {}
    rows: dict[str, Row] = {}
    for row in project.tables["code_cat"]:
        key = f"category {row['catid']}"
        rows[key], above[key] = row, _key("category", row["supercatid"])
    for row in project.tables["code_name"]:
        key = f"code {row['cid']}"
        rows[key] = row
        above[key] = _key("code", row["supercid"]) or _key("category", row["catid"])
    for key in sorted(rows, key=lambda each: len(_path(each, rows, above))):
        row = rows[key]
        yield WorkCode(
            key=key,
            path=PATH_SEPARATOR.join(_path(key, rows, above)),
            colour=colour_of(row.get("color")),
            definition=text_of(row["memo"]),
        )


def _key(kind: str, number: object) -> str | None:
    return f"{kind} {number}" if number else None


def _path(key: str, rows: Mapping[str, Row], above: Mapping[str, str | None]) -> tuple[str, ...]:
    """The names from the top to this one; a chain that leads into itself or nowhere ends there."""
    names: list[str] = []
    passed: set[str] = set()
    place: str | None = key
    while place is not None and place in rows and place not in passed:
        passed.add(place)
        names.insert(0, one_name(text_of(rows[place]["name"])))
        place = above[place]
    return tuple(names)


def _cases(project: _Project) -> Iterator[WorkCode]:
    for row in project.tables["cases"]:
        about = project.attributes["case", whole_of(row["caseid"])]
        values = (f"{each['name']}: {each['value']}" for each in about if each["value"])
        yield WorkCode(
            key=f"case {row['caseid']}",
            path=PATH_SEPARATOR.join((CASES, one_name(text_of(row["name"])))),
            definition="\n".join(filter(None, (text_of(row["memo"]), *values))),
        )


def _source(row: Row, project: _Project) -> WorkSource | None:
    """A text with all that is marked in it; None for pictures, audio and video, which have none."""
    number, name = whole_of(row["id"]), text_of(row["name"])
    if row["fulltext"] is None:
        return None
    text = _Text(text_of(row["fulltext"]))
    annotations = (
        *_coded(project.codings[number], text, name, project),
        *_noted(project.notes[number], text, name, project),
        *_of_cases(project.case_texts[number], text, name, project),
        *_about(row, project),
    )
    hints = {"title": name}
    for each in project.attributes["file", number]:
        hint = HINTS.get(text_of(each["name"]).lower())
        if hint and each["value"]:
            hints[hint] = str(each["value"])
    return verbatim_source(text.text, Marked(annotations), name=name, hints=hints, problems=project.problems)


def _coded(rows: Iterable[Row], text: _Text, name: str, project: _Project) -> Iterator[WorkAnnotation]:
    """Codings of one coder on the same words are one annotation with several codes.

    One that is not on its words is left to be found by them.
    """
    groups: dict[tuple[Span, str], WorkAnnotation] = {}
    for row in rows:
        words = text_of(row["seltext"]).replace("\u2029", "\n").replace("\r\n", "\n")
        span = text.span(row, words)
        made = replace(_made(row, project.id("code_text", row, "ctid")), codes=(f"code {row['cid']}",))
        if span is not None:
            before = groups.get((span, made.coder), replace(made, codes=(), memo=""))
            memo = "\n".join(dict.fromkeys(filter(None, (before.memo, made.memo))))
            groups[span, made.coder] = replace(
                before, span=span, codes=(*before.codes, *made.codes), memo=memo
            )
        elif words:
            project.passages.append(Passage(words, made, title=name))
        else:
            project.problems.append(_beyond(row, name))
    yield from groups.values()


def _noted(rows: Iterable[Row], text: _Text, name: str, project: _Project) -> Iterator[WorkAnnotation]:
    for row in rows:
        span = text.span(row)
        if span is not None:
            yield replace(_made(row, project.id("annotation", row, "anid")), span=span)
        else:
            project.problems.append(_beyond(row, name))


def _of_cases(rows: Iterable[Row], text: _Text, name: str, project: _Project) -> Iterator[WorkAnnotation]:
    """Where a case is told of: a part of a text, or all of it."""
    for row in rows:
        span = text.span(row)
        if span is None:
            project.problems.append(_beyond(row, name))
            continue
        whole = len(span) >= len(text.text) - 1  # QualCoder ends some one character early
        made = _made({**row, "memo": None}, project.id("case_text", row, "id"))
        yield replace(made, span=None if whole else span, codes=(f"case {row['caseid']}",))


def _about(row: Row, project: _Project) -> Iterator[WorkAnnotation]:
    """The memo of a file."""
    if text_of(row["memo"]):
        yield _made(row, project.id("source", row, "id"))


def _made(row: Row, id: str) -> WorkAnnotation:
    """Who made it and when. The times have no zone, and are taken for UTC."""
    at = time_of(row["date"])
    memo, coder = text_of(row["memo"]), text_of(row["owner"])
    return WorkAnnotation(span=None, memo=memo, coder=coder, created=at, modified=at, id=id)


def _beyond(row: Row, name: str) -> str:
    return f"{name}: a mark at {row['pos0']}-{row['pos1']} is no range of its text"


QUALCODER = WorkFormat(
    name="qualcoder",
    title=QT_TRANSLATE_NOOP("Import", "Project folder of QualCoder (data.qda)"),
    suffixes=(".qda",),
    read=read,
    sure=(".qda",),
    member="data.qda",
)
