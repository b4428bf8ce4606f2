"""Words: where they stand, what they are, how common they are, by jieba's dictionary.

jieba is the reference. rjieba, its port to Rust, does the cutting, some six times as fast with the
spans made. It leaves 2013-08-07 in one piece, which is cut here as jieba cuts it.
`tests/text/test_words.py` holds the two equal, but for ideographs beyond U+9FD5, which jieba takes
for foreign signs.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import TYPE_CHECKING

from corpus.model import Span

if TYPE_CHECKING:
    import jieba

LONGEST_WORD = 16
"""Characters of the longest words in jieba's dictionary."""

_LATIN = re.compile(r"[a-zA-Z0-9+#&._%-]{2,}")
_LATIN_PART = re.compile(r"[a-zA-Z0-9]+(?:\.[0-9]+)?%?|[^a-zA-Z0-9]+")


def load() -> None:
    """Load both dictionaries now, about 0.8 s, instead of at the first question."""
    reference()
    _rust().cut("载入")


def cut(text: str) -> list[Span]:
    """The words of ``text``, in order and without a gap; punctuation and spaces count as words."""
    spans: list[Span] = []
    for word, start, end in _rust().tokenize(text):
        if end - start > 1 and word.isascii():
            spans += _parts(word, start)
        else:
            spans.append(Span(start, end))
    return spans


def tag(text: str) -> list[tuple[Span, str]]:
    """The words of ``text`` with jieba's part of speech (n, v, nr, ns, m, x …).

    By rjieba, which is many times as fast as `jieba.posseg` but tags a word that the dictionary does
    not know by fewer rules: nine in ten words agree in place and tag.
    """
    tagged: list[tuple[Span, str]] = []
    start = 0
    for word, flag in _rust().tag(text):
        end = start + len(word)
        if end - start > 1 and word.isascii():
            tagged += ((span, flag) for span in _parts(word, start))
        else:
            tagged.append((Span(start, end), flag))
        start = end
    return tagged


def longer(text: str, span: Span) -> Span | None:
    """The shortest word of the dictionary around ``span`` that is longer, the first of several.

    That need not be made of the words that `cut` finds: it is for a reader who wants more of the text
    than it took for a word, as 支部书记 around 书记. None where there is none.
    """
    known = _rust().has_word
    for length in range(len(span) + 1, LONGEST_WORD + 1):
        for start in range(max(span.end - length, 0), min(span.start, len(text) - length) + 1):
            if known(text[start : start + length]):
                return Span(start, start + length)
    return None


def frequency(word: str) -> int:
    """How often the dictionary counted ``word``; 0 for a word that it does not have."""
    return frequencies().get(word, 0)


def frequencies() -> Mapping[str, int]:
    """The dictionary's counts. Beginnings of words stand in it too, with a count of 0."""
    counts: Mapping[str, int] = reference().FREQ
    return counts


def total() -> int:
    """The sum of all counts of the dictionary, about 60 million."""
    count: int = reference().total
    return count


@cache
def character_frequencies() -> Mapping[str, int]:
    """How often each character stands in the dictionary's words, counted as often as the words are."""
    counts: dict[str, int] = {}
    for word, count in frequencies().items():
        if count:
            for character in word:
                counts[character] = counts.get(character, 0) + count
    return counts


@cache
def reference() -> jieba.Tokenizer:
    """jieba's own tokenizer, its dictionary loaded.

    Left to itself jieba would load a cache from the shared temporary folder with `marshal`, and
    trust whatever lies there.
    """
    import jieba

    tokenizer = jieba.dt
    with tokenizer.lock:
        if not tokenizer.initialized:
            tokenizer.FREQ, tokenizer.total = tokenizer.gen_pfdict(tokenizer.get_dict_file())
            tokenizer.initialized = True
    return tokenizer


def _parts(word: str, start: int) -> Iterator[Span]:
    """An ASCII ``word``, which stands at ``start``, as jieba cuts it."""
    if _LATIN.fullmatch(word) and not _rust().has_word(word):
        for part in _LATIN_PART.finditer(word):
            yield Span(start + part.start(), start + part.end())
    else:
        yield Span(start, start + len(word))


@cache
def _rust():  # type: ignore[no-untyped-def]
    import rjieba

    return rjieba.Jieba()
