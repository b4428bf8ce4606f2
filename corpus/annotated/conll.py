"""One token a line with its tag (CoNLL-2002, -2003 and the like): BIO, IOB1, BIOES or BMES."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from corpus.annotated.labelled import LabelledSpan, LabelledTexts
from corpus.annotated.values import damaged
from corpus.annotated.work import Work, WorkFormat
from corpus.exporters.conll import DOCUMENT_START
from corpus.model import Span
from corpus.model.titles import QT_TRANSLATE_NOOP

TAG = re.compile(r"([BIEMSLU])-(.+)")
OPENING = "BSU"
"""Tags that begin a label whatever stands before them. I, M, E and L continue one of the same name."""

Token = tuple[str, str]


def read(data: bytes, name: str) -> Work:
    try:
        lines = data.decode("utf-8-sig").splitlines()
    except UnicodeDecodeError as error:
        raise damaged("it is no UTF-8") from error
    texts = LabelledTexts()
    for number, document in enumerate(_documents(lines), start=1):
        text, spans = _joined(document)
        texts.add(text, spans, name=f"{name}, text {number}", hints={"title": f"{name} {number}"})
    return texts.work()


def _documents(lines: Sequence[str]) -> Iterator[list[list[Token]]]:
    """The sentences of each text; a file without marks between texts is one."""
    sentences: list[list[Token]] = [[]]
    for number, line in enumerate(lines, start=1):
        columns = line.split("\t") if "\t" in line else line.split()
        if columns and columns[0] == DOCUMENT_START:
            if any(sentences):
                yield [sentence for sentence in sentences if sentence]
            sentences = [[]]
        elif not columns:
            sentences.append([])
        elif len(columns) == 1:
            raise damaged(f"line {number} has no tag")
        else:
            sentences[-1].append((columns[0], columns[-1]))
    if any(sentences):
        yield [sentence for sentence in sentences if sentence]


def _joined(sentences: Sequence[Sequence[Token]]) -> tuple[str, tuple[LabelledSpan, ...]]:
    """The text, a line for each sentence, and its labels. Only Latin words get a blank between them."""
    lines: list[str] = []
    spans: list[LabelledSpan] = []
    position = 0
    for sentence in sentences:
        line, places = _line(sentence)
        spans += (
            LabelledSpan(Span(position + start, position + end), (label,))
            for start, end, label in _labels(sentence, places)
        )
        lines.append(line)
        position += len(line) + 1
    return "\n".join(lines), tuple(spans)


def _line(sentence: Sequence[Token]) -> tuple[str, list[Span]]:
    line = ""
    places: list[Span] = []
    for word, _ in sentence:
        if line and line[-1].isascii() and line[-1].isalpha() and word[0].isascii() and word[0].isalpha():
            line += " "
        places.append(Span(len(line), len(line) + len(word)))
        line += word
    return line, places


def _labels(sentence: Sequence[Token], places: Sequence[Span]) -> Iterator[tuple[int, int, str]]:
    """Start, end and label of each run of tags."""
    run: tuple[int, int, str] | None = None
    for (_, tag), place in zip(sentence, places, strict=True):
        match = TAG.fullmatch(tag)
        if run and match and match[1] not in OPENING and match[2] == run[2]:
            run = (run[0], place.end, run[2])
            continue
        if run:
            yield run
        run = (place.start, place.end, match[2]) if match else None
    if run:
        yield run


CONLL = WorkFormat(
    name="conll",
    title=QT_TRANSLATE_NOOP("Import", "One token a line with its tag (CoNLL, BIO or BIOES)"),
    suffixes=(".conll", ".bio", ".txt"),
    read=read,
    sure=(".conll",),
)
