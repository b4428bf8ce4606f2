"""A zip of brat's texts and annotation files, with ``visual.conf`` if there is one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import PurePosixPath
from zipfile import ZipFile

from corpus.annotated.labelled import LabelledSpan, LabelledTexts
from corpus.annotated.members import member_bytes
from corpus.annotated.values import damaged, span_of
from corpus.annotated.work import Work, WorkFormat
from corpus.exporters.labels import UNCODED
from corpus.importers.archive import contents
from corpus.model import Span
from corpus.model.titles import QT_TRANSLATE_NOOP

RANGE = re.compile(r"(T\d+)\t(\S+) (\d+ \d+(?:;\d+ \d+)*)\t.*")
NOTE = re.compile(r"#\d+\t\S+ (T\d+)\t(.*)")
NAMED = re.compile(r"(\S+) \| ([^|]+?)(?: \|.*)?")


def read(data: bytes, name: str) -> Work:
    files = contents(data)
    texts = LabelledTexts(paths=_names(files))
    found = [member for member in files.namelist() if member.endswith(".ann")]
    if not found:
        raise damaged("there are no .ann files in it")
    for member in found:
        partner = member.removesuffix(".ann") + ".txt"
        if partner not in files.namelist():
            texts.problems.append(f"{member}: its text {partner} is missing")
            continue
        text = _text(files, partner)
        spans = tuple(_spans(_text(files, member), text, member, texts.problems))
        title = PurePosixPath(member).stem
        texts.add(text, spans, name=partner, hints={"title": title})
    return texts.work()


def _text(files: ZipFile, name: str) -> str:
    try:
        return member_bytes(files, name).decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise damaged(f"{name} is no UTF-8") from error


def _names(files: ZipFile) -> dict[str, str]:
    """What ``visual.conf`` calls the types."""
    if "visual.conf" not in files.namelist():
        return {}
    lines = _text(files, "visual.conf").partition("[drawing]")[0].splitlines()
    return {match[1]: match[2] for line in lines if (match := NAMED.fullmatch(line.strip()))}


def _spans(annotations: str, text: str, where: str, problems: list[str]) -> Iterator[LabelledSpan]:
    """Ranges with their notes. Fragments are joined, and ranges of the same place are one annotation."""
    notes: dict[str, str] = {}
    places: dict[Span, list[str]] = {}
    ids: dict[Span, list[str]] = {}
    for line in annotations.splitlines():
        if match := NOTE.fullmatch(line):
            notes[match[1]] = match[2]
        elif match := RANGE.fullmatch(line):
            numbers = [int(number) for number in re.findall(r"\d+", match[3])]
            try:
                span = span_of(min(numbers), max(numbers))
            except ValueError as error:
                problems.append(f"{where}: {error}")
                continue
            places.setdefault(span, []).append(match[2])
            ids.setdefault(span, []).append(match[1])
        elif line[:1] == "T":
            problems.append(f"{where}: {line[:40]!r} is no range")
    for span, kinds in places.items():
        memo = "\n".join(notes[id] for id in ids[span] if id in notes)
        yield LabelledSpan(span, tuple(kind for kind in kinds if kind != UNCODED), memo)


BRAT = WorkFormat(
    name="brat",
    title=QT_TRANSLATE_NOOP("Import", "brat standoff (zip of texts and annotations)"),
    suffixes=(".zip",),
    read=read,
)
