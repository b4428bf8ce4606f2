"""Sentences and tokens of an article, for the formats that label tokens."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

import regex as re

from corpus.exporters.labels import Labelled
from corpus.exporters.options import choice
from corpus.model import Span
from corpus.model.titles import QT_TRANSLATE_NOOP
from corpus.text import words

CHARACTER = re.compile(r"\X")
SENTENCE_END = re.compile(r"[。！？!?…]+[”’」』）)》]*|\n+")
"""Closing quotes and brackets belong to the sentence that they close."""


def token_choice() -> str:
    """The option by character or by word."""
    chosen: str = choice(
        "character",
        ("character", QT_TRANSLATE_NOOP("Export", "One character")),
        (
            "word",
            QT_TRANSLATE_NOOP("Export", "One word, as jieba cuts; cut again where a label begins or ends"),
        ),
        title=QT_TRANSLATE_NOOP("Export", "Token"),
        help=QT_TRANSLATE_NOOP("Export", "What counts as one unit of the text"),
    )
    return chosen


def sentences(text: str) -> Iterator[Span]:
    """The sentences of a text, blanks and line feeds at their ends left out. None is empty."""
    start = 0
    for found in [*SENTENCE_END.finditer(text), None]:
        end = found.end() if found else len(text)
        sentence = text[start:end]
        left = start + len(sentence) - len(sentence.lstrip())
        right = start + len(sentence.rstrip())
        if left < right:
            yield Span(left, right)
        start = end


def tokens(text: str, sentence: Span, *, by: str, labels: Sequence[Labelled] = ()) -> list[Span]:
    """The tokens of a sentence, placed in ``text``; white space is in none of them.

    A token is cut where one of ``labels`` begins or ends, so that every label covers whole ones.
    """
    edges = {edge for label in labels for edge in (label.span.start, label.span.end)}
    cut = _characters if by == "character" else words.cut
    found = (token.shift(sentence.start) for token in cut(sentence.slice(text)))
    return [piece for token in found for piece in _cut_at(token, edges) if piece.slice(text).strip()]


def _characters(text: str) -> list[Span]:
    """What a reader takes for one character: combining marks and joined emoji are not parted."""
    return [Span(*found.span()) for found in CHARACTER.finditer(text)]


def _cut_at(word: Span, edges: Iterable[int]) -> Iterator[Span]:
    if len(word) == 1:
        yield word
        return
    inside = sorted(edge for edge in edges if word.start < edge < word.end)
    starts, ends = [word.start, *inside], [*inside, word.end]
    for start, end in zip(starts, ends, strict=True):
        yield Span(start, end)
