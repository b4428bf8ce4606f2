"""Files, folders and archives in; sources with their articles and mentions out, one after the other.

Everything that touches what a file says runs in a worker process. A file that cannot be imported is
one `Refused`; the others go on.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import nullcontext
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any

from corpus.importers import IMPORTERS, UNSETTLED, Choices, Imported, Importer, Refused, archive
from corpus.importers.files import File, file_at, files, natural_key
from corpus.model import Article, Cleaned, MeipiError, Mention
from corpus.text.decoding import candidates
from corpus.workers import SECONDS, Worker, WorkerCancelled

TEXT_LENGTH = 20_000_000
"""The most code points of a text (reliability rule R15)."""

FINISHED_A_SECOND = 2_000
"""Code points. A text may take the worker's usual time and a second more for each so many: a third of
the pace at which press text is cleaned and recognised on one core."""

SAMPLE = 600
"""Code points of each of the readings that a user chooses from: a screenful of three beside each other."""

EVERY_FILE = "*"
"""The key of ``choices`` that goes for all files."""

Progress = Callable[[int, int, str], None]

Mentions = tuple[tuple[tuple[Mention, ...], ...], ...]
"""For each article, for each of its paragraphs, the mentions in it, placed in the paragraph."""


@dataclass(frozen=True, slots=True)
class Prepared:
    """One source, ready for a project."""

    imported: Imported
    cleaned: Cleaned
    mentions: Mentions


def prepare(
    paths: Iterable[str | Path],
    *,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
    worker: Worker | None = None,
    choices: Mapping[str, Choices] | None = None,
    recognise: bool = True,
) -> Iterator[Prepared | Refused]:
    """Import, clean and recognise ``paths`` and what is in them, in the natural order of names.

    ``progress(done, total, name)`` is called before each file and once at the end; the total grows
    where an archive is opened. When ``cancelled()`` becomes true the file at hand is given up and the
    iteration ends. ``choices`` gives what the user settled for a file's path, for a folder that it is in,
    or for `EVERY_FILE`. Without ``recognise`` the articles have no mentions and come several times as fast.
    """
    queue = [file for path in paths for file in files(Path(path))]
    return _prepare(queue, progress, cancelled, worker, choices or {}, recognise)


def prepare_again(
    locations: Iterable[str],
    *,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
    worker: Worker | None = None,
    choices: Mapping[str, Choices] | None = None,
) -> Iterator[Prepared | Refused]:
    """The same for files, or members of archives, that were prepared before: ``Imported.path`` tells where
    they are. Raises MeipiError ``file-gone``."""
    queue = [file_at(location) for location in locations]
    return _prepare(queue, progress, cancelled, worker, choices or {}, True)


def _prepare(
    queue: list[File],
    progress: Progress | None,
    cancelled: Callable[[], bool] | None,
    worker: Worker | None,
    settled: Mapping[str, Choices],
    recognise: bool,
) -> Iterator[Prepared | Refused]:
    done = 0
    with nullcontext(worker) if worker else Worker() as running:
        run = partial(running.run, cancelled=cancelled)
        while done < len(queue):
            file = queue[done]
            if progress:
                progress(done, len(queue), file.label)
            done += 1
            try:
                if file.is_archive:
                    queue[done:done] = _members(file, run)
                else:
                    yield from _prepared(file, run, settled, recognise)
            except WorkerCancelled:
                return
            except MeipiError as error:
                yield Refused(file.label, str(error), error, file.location)
    if progress:
        progress(done, len(queue), "")


def _members(file: File, run: Callable[..., list[archive.Member]]) -> list[File]:
    members = run(archive.members, str(file.path))
    members.sort(key=lambda member: natural_key(member.name))
    return [replace(file, member=member) for member in members]


def _prepared(
    file: File, run: Callable[..., Any], choices: Mapping[str, Choices], recognise: bool
) -> Iterator[Prepared | Refused]:
    for imported in run(read, file, _choice(file, choices)):
        try:
            seconds = SECONDS + len(imported.text) / FINISHED_A_SECOND
            yield run(finish, imported, recognise, timeout=seconds)
        except WorkerCancelled:
            raise
        except MeipiError as error:
            part = "" if imported.name in file.label else f": {imported.name}"
            yield Refused(file.label + part, str(error), error, file.location)


def _choice(file: File, choices: Mapping[str, Choices]) -> Choices:
    """What was settled for the file, else for the nearest folder or archive that it is in."""
    keys = [file.location, *map(str, Path(file.location).parents), EVERY_FILE]
    return next((choices[key] for key in keys if key in choices), UNSETTLED)


def has_encoding(location: str) -> bool:
    """Whether another encoding may be chosen for a file; not for a format that says itself what it is in."""
    return importer_for(location).is_encoded


def read(file: File, choices: Choices) -> list[Imported]:
    """The sources in a file. Runs in a worker. Raises MeipiError for a file that is refused."""
    name = file.member.name if file.member else file.name
    importer = importer_for(name)
    data = file.read_bytes()
    if not data:
        raise MeipiError("empty", "the file is empty")
    found = importer.read(data, Path(name).name, choices)
    if not any(imported.text.strip() for imported in found):
        raise MeipiError("no-text", "there is no text in it")
    if any(len(imported.text) > TEXT_LENGTH for imported in found):
        raise MeipiError("text-too-long", "its text is longer than {most:,} characters", most=TEXT_LENGTH)
    return [replace(imported, path=file.location) for imported in found if imported.text.strip()]


def finish(imported: Imported, recognise: bool) -> Prepared:
    """The articles of a source and, where asked for, the mentions in them. Runs in a worker."""
    from corpus.articles import read_source  # heavy, and of no use in the process of the window

    cleaned = read_source(imported.text, name=imported.name, hints=imported.hints)
    find = mentions_of if recognise else _no_mentions
    return Prepared(imported, cleaned, tuple(find(article) for article in cleaned.articles))


def mentions_of(article: Article, weights: str = "") -> tuple[tuple[Mention, ...], ...]:
    """What is recognised in each paragraph, by the model that ships or by one that has learned
    (``project.learning.weights``). Runs in a worker."""
    from corpus.entities import recognise  # heavy too
    from corpus.entities.learning import load

    texts = [paragraph.text for paragraph in article.paragraphs]
    learned = load(weights) if weights else None
    return recognise(texts, published=article.date, outlet=article.source, weights=learned)


def _no_mentions(article: Article) -> tuple[tuple[Mention, ...], ...]:
    return ((),) * len(article.paragraphs)


def importer_for(name: str) -> Importer:
    """The importer for a file name; a name without a suffix is plain text.

    Raises MeipiError for a type that none reads.
    """
    suffix = Path(name).suffix.lower()
    for importer in IMPORTERS:
        if suffix in importer.suffixes or (not suffix and importer.name == "text"):
            return importer
    if suffix in archive.SUFFIXES:
        raise MeipiError("archive-nested", "an archive within an archive is not opened")
    raise MeipiError("unknown-type", "files of type {suffix} cannot be imported", suffix=suffix)


def reread(location: str, sha256: str, encoding: str, *, worker: Worker | None = None) -> Imported:
    """A source that was imported from ``location`` before, decoded as ``encoding``.

    Raises MeipiError ``file-gone`` when the file is not there any more, ``file-changed`` when it holds
    other bytes than those of ``sha256``, or what ``read`` raises.
    """
    file = file_at(location)
    with nullcontext(worker) if worker else Worker() as running:
        found = running.run(read, file, Choices(encoding=encoding))
    for imported in found:
        if imported.sha256 == sha256:
            return imported
    raise MeipiError(
        "file-changed", "{path} is not what it was when it was imported; import it anew.", path=location
    )


def readings(location: str, *, worker: Worker | None = None) -> list[tuple[str, str, float]]:
    """The bytes of a file that was imported from ``location``, in every encoding that may be meant.

    See ``corpus.text.decoding.candidates``. Raises MeipiError ``file-gone`` when the file is not there.
    """
    file = file_at(location)
    with nullcontext(worker) if worker else Worker() as running:
        return running.run(_candidates, file)


def _candidates(file: File) -> list[tuple[str, str, float]]:
    """Runs in a worker."""
    return candidates(file.read_bytes(), length=SAMPLE)
