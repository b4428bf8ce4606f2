"""A format that a project is written in: what one file of this package declares."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from functools import cached_property
from pathlib import Path
from typing import Any, BinaryIO, Generic, TypeVar

from corpus.exporters.atomic import atomic_file
from corpus.exporters.documents import Document, article_ids, documents
from corpus.exporters.losses import Expected, Feature, carried_scope, expect
from corpus.exporters.scope import WHOLE, Scope
from corpus.model import Code, MeipiError
from corpus.model.code import PATH_SEPARATOR
from corpus.project import Project

Progress = Callable[[int, int, str], None]
"""Told after each article: how many are done, how many there are, the title of the last."""

OptionsT = TypeVar("OptionsT")


class Unit(StrEnum):
    """What the positions in a file count; none where it has no positions."""

    CODE_POINTS = "Unicode code points"
    UTF16 = "UTF-16 code units"
    NONE = ""


@dataclass(frozen=True, slots=True)
class Written:
    """What an export did: the file, how many annotations are in it, what it could not carry."""

    path: Path
    annotations: int
    lost: tuple[str, ...]


class Tally:
    """A running fingerprint of texts, so that what was written can be compared with what is read."""

    def __init__(self) -> None:
        self.count = 0
        self._digest = hashlib.sha256()

    def add(self, text: str) -> None:
        self.count += 1
        self._digest.update(text.encode("utf-8", "surrogatepass") + b"\0")

    def __eq__(self, other: object) -> bool:
        return (
            isinstance(other, Tally)
            and self.count == other.count
            and self._digest.digest() == other._digest.digest()
        )

    __hash__ = None  # type: ignore[assignment]


class Export:
    """One export under way: what the writer of a format asks of the project.

    The writer calls ``wrote`` with the quote of each annotation that it wrote, in the order in
    which ``Exporter.read_back`` will find them in the file.
    """

    def __init__(self, project: Project, scope: Scope, progress: Progress | None = None) -> None:
        self.project = project
        self.codes: tuple[Code, ...] = project.codebook.all()
        self.scope = scope.within(self.codes)
        self.tally = Tally()
        self.annotations = 0
        self.time = export_time()
        self._progress = progress

    @cached_property
    def code(self) -> dict[str, Code]:
        """The codes by id."""
        return {code.id: code for code in self.codes}

    @cached_property
    def code_paths(self) -> dict[str, str]:
        """The path of each code, as in ``组织机制/联合党支部``, by id."""
        return {code.id: PATH_SEPARATOR.join(self._names(code)) for code in self.codes}

    @cached_property
    def has_articles(self) -> bool:
        """Whether any article is in scope."""
        return next(article_ids(self.project, self.scope), None) is not None

    def documents(self) -> Iterator[Document]:
        """The articles in scope. Progress is told as they are asked for."""
        total = sum(1 for _ in article_ids(self.project, self.scope)) if self._progress else 0
        for number, document in enumerate(documents(self.project, self.scope), start=1):
            yield document
            if self._progress:
                self._progress(number, total, document.title)

    def wrote(self, text: str, *, annotations: int = 1) -> None:
        """Notes a text that must be found in the file again, and how many annotations it stands for."""
        self.tally.add(text)
        self.annotations += annotations

    def _names(self, code: Code) -> Iterator[str]:
        if code.parent is not None:
            yield from self._names(self.code[code.parent])
        yield code.name


@dataclass(frozen=True)
class Exporter(Generic[OptionsT]):
    """A format: its name on the command line, its title for the window, its writer and its reader.

    ``fill`` writes the file; ``read_back`` yields the texts that a reader of the file finds marked,
    in the order of ``Export.wrote``. ``carries`` is what of a project is in the file, ``readers``
    the programs that read it; ``tested_with`` are libraries, each with its version, with which the tests
    read it, and programs with which that was done by hand (``docs/exchange-trials.md``).
    """

    name: str
    title: str
    suffix: str
    Options: type[OptionsT]
    fill: Callable[[Export, BinaryIO, OptionsT], None]
    read_back: Callable[[BinaryIO, OptionsT], Iterator[str]]
    carries: frozenset[Feature]
    unit: Unit = Unit.NONE
    readers: tuple[str, ...] = ()
    tested_with: tuple[str, ...] = ()

    def expected(self, project: Project, scope: Scope = WHOLE) -> Expected:
        """What will go out and what will be lost: for the user to see before anything is written."""
        return expect(project, Export(project, scope).scope, self.carries)

    def write(
        self,
        project: Project,
        path: Path,
        options: OptionsT | None = None,
        *,
        scope: Scope = WHOLE,
        progress: Progress | None = None,
    ) -> Written:
        """Writes the scope to ``path``, reads it back, and only then lets it take its place.

        Raises MeipiError when the file cannot be written, or does not hold what was written.
        """
        chosen = self.Options() if options is None else options
        lost = self.expected(project, scope).losses
        export = Export(project, carried_scope(scope, self.carries), progress)
        with atomic_file(Path(path)) as file:
            self.fill(export, file, chosen)
            file.seek(0)
            self._compare(export.tally, self.read_back(file, chosen))
        return Written(Path(path), export.annotations, tuple(map(str, lost)))

    def _compare(self, written: Tally, found: Iterator[str]) -> None:
        read = Tally()
        for text in found:
            read.add(text)
        if read != written:
            raise MeipiError(
                "export-not-read-back",
                "The {format} file held {read} marked passages when read back, {written} were written, "
                "or their words differ. It was thrown away; please report this with the project.",
                format=self.name,
                read=read.count,
                written=written.count,
            )


AnyExporter = Exporter[Any]


def export_time() -> str:
    """Now, in ISO 8601 UTC; SOURCE_DATE_EPOCH, when set, so that an export can be reproduced."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH")
    moment = datetime.fromtimestamp(int(epoch), UTC) if epoch else datetime.now(UTC)
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ")
