"""Clauses and sentences of Chinese text, for selecting."""

from __future__ import annotations

import re

from corpus.model import Span
from corpus.text.script import fold
from corpus.text.words import longer

_CLAUSE_END = re.compile(r"[，,；;：:。！？!?…—\n]+[」』”’）》〉】]*")
_SENTENCE_END = re.compile(r"(?:[。！？!?]|……)+[」』”’）》〉】]*|\n")


def clause(text: str, span: Span) -> Span:
    """The clause around ``span``, from stop to stop, without the stop that ends it."""
    start, end = _between(_CLAUSE_END, text, span)
    inside = Span(start, end).slice(text)
    stop = _CLAUSE_END.search(inside, max(span.end - start, 0))
    return Span(start, start + (stop.start() if stop else len(inside)))


def sentence(text: str, span: Span) -> Span:
    """The sentence around ``span``, with the stop that ends it and the quotes that close on it."""
    start, end = _between(_SENTENCE_END, text, span)
    return Span(start, end - 1 if text[end - 1 : end] == "\n" else end)


def grown(text: str, span: Span, word: Span) -> Span:
    """The next larger unit than ``span``: the word, longer words, clause, sentence, the whole text."""
    whole = Span(0, len(text))
    for unit in (word, longer(fold(text), span), clause(text, span), sentence(text, span), whole):
        if unit is not None and unit != span and unit.contains(span) and len(unit):
            return unit
    return whole


def _between(stops: re.Pattern[str], text: str, span: Span) -> tuple[int, int]:
    """From the end of the last stop before ``span`` to the end of the first one that it reaches."""
    start = 0
    for stop in stops.finditer(text):
        if stop.end() <= span.start:
            start = stop.end()
        elif stop.end() >= span.end:
            return start, stop.end()
    return start, len(text)
