"""T10: press text in six encodings, in cuts of 8 to 3,000 characters, guessed and declared.

The control takes every file for GB18030; the trial must see how wrong that is.
"""

from __future__ import annotations

import argparse
import random
import sys
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from corpus.resources import sample_folder
from corpus.text import script
from corpus.text.decoding import ENCODINGS, Decoded, decode, decode_as
from tests.trials.figures import keep

LENGTHS = (8, 16, 30, 100, 300, 1_000, 3_000)
"""Characters of a cut."""

SURE = 16
"""Characters from which on a wrong guess must be doubted. Eight may be good ASCII and good UTF-16."""


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


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--samples", type=int, default=720)
    parser.add_argument("--keep", action="store_true", help="write the figures to results/encodings.json")
    options = parser.parse_args()
    started = time.monotonic()
    guessed: dict[int, Counter[str]] = {length: Counter() for length in LENGTHS}
    declared: Counter[str] = Counter()
    control: Counter[str] = Counter()
    for sample in samples(options.samples):
        guessed[sample.length][verdict(sample, decode(sample.data))] += 1
        declared[verdict(sample, decode(sample.data, declared=sample.encoding))] += 1
        control[verdict(sample, decode_as(sample.data, "gb18030"))] += 1
    result = {
        "samples": options.samples,
        "guessed, by length": {length: dict(counts) for length, counts in guessed.items()},
        "declared": dict(declared),
        "all taken for GB18030": dict(control),
    }
    print(*(f"{name}: {value}" for name, value in result.items()), sep="\n")
    if options.keep:
        keep("encodings", result, seconds=time.monotonic() - started)
    wrong = sum(counts["wrong"] + counts["wrong, doubted"] for counts in guessed.values())
    silent = sum(counts["wrong"] for length, counts in guessed.items() if length >= SURE)
    kept = declared["right"] + declared["right, doubted"] == options.samples
    well = wrong <= 0.005 * options.samples and not silent and kept
    return 0 if well and control["wrong, doubted"] > options.samples / 4 else 1


if __name__ == "__main__":
    sys.exit(main())
