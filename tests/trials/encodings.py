"""T10: press text in six encodings, whole and in cuts, guessed and declared; and files that are mixed."""

from __future__ import annotations

import json
import random
import sys
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from corpus.resources import sample_folder
from corpus.text import script
from corpus.text.decoding import ENCODINGS, Decoded, decode
from tests.trials import figures

LENGTHS = (8, 16, 30, 100, 300, 1_000, 3_000)
"""Characters of a cut."""


@dataclass(frozen=True)
class Sample:
    """A text, the encoding it was written in, and what the bytes read in that encoding give."""

    encoding: str
    length: int
    data: bytes
    text: str


def samples(count: int, seed: int = 1) -> Iterator[Sample]:
    """Cuts of the sample documents, half of them turned into the other script."""
    dice = random.Random(seed)
    documents = [path.read_text("utf-8") for path in sorted(sample_folder().glob("*.txt"))]
    documents += [script.convert(text, "s2t")[0] for text in documents]
    for _ in range(count):
        text, length = dice.choice(documents), dice.choice(LENGTHS)
        start = dice.randrange(max(1, len(text) - length))
        encoding = dice.choice((*ENCODINGS, "gbk"))
        data = text[start : start + length].encode(encoding, "ignore")
        yield Sample(encoding, length, data, data.decode(encoding))


def verdict(sample: Sample, decoded: Decoded) -> str:
    """right, right but doubted, wrong and doubted, or wrong: the last must not happen."""
    right = decoded.text == sample.text
    return ("right" if right else "wrong") + ("" if decoded.doubt is None else ", doubted")


def main(count: int = 20_000) -> None:
    """The long form."""
    started = time.monotonic()
    guessed: dict[int, Counter[str]] = {length: Counter() for length in LENGTHS}
    declared: Counter[str] = Counter()
    for sample in samples(count):
        guessed[sample.length][verdict(sample, decode(sample.data))] += 1
        declared[verdict(sample, decode(sample.data, declared=sample.encoding))] += 1
    result = {"samples": count, "guessed, by length": guessed, "declared": declared}
    figures.keep("encodings", result, seconds=time.monotonic() - started)
    json.dump(result, sys.stdout, ensure_ascii=False, indent=2)


if __name__ == "__main__":
    main()
