"""How fast cleaning is, on clean text and on every damage apart, and whether its time grows with the text.

Every run cleans pages that no run before has seen: what the program remembers of a line must not make it
look faster than it is for who imports each page once.
"""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Iterable
from itertools import count

from corpus.articles import read_source
from corpus.resources import sample_folder
from tests.benchmarks import report
from tests.quality import damage, injector
from tests.quality.texts import texts, traditional

SIZES = (10_000, 100_000, 1_000_000, 20_000_000)
RUNS = 5
ENOUGH = 40_000
"""Characters of pages that one run cleans at least."""


def clean_text(length: int, seed: int = 1) -> str:
    """Clean news text, no two copies of a paragraph alike."""
    rng = random.Random(seed)
    paragraphs = [line for text in texts() for _, line in text.paragraphs]
    pieces: list[str] = []
    size = 0
    while size < length:
        line = rng.choice(paragraphs).replace("的", f"的{rng.randrange(10**6)}", 1)
        pieces.append(line)
        size += len(line) + 1
    return "\n".join(pieces)[:length]


def with_readings(number: int) -> str:
    """A traditional page with readings put in, but no slips."""
    text = traditional(texts()[number % len(texts())])
    readings = injector.table(random.Random(number), 60)
    lines = [text.title, *(line for _, line in text.paragraphs)]
    return "".join(c + (f"({readings[c]})" if c in readings else "") for c in "\n".join(lines))


DAMAGES: dict[str, Callable[[int], str]] = {
    "injected pinyin": with_readings,
    "injected pinyin and a slip every 230 characters": lambda number: (
        damage.FAMILIES["injected"][0](number).raw
    ),
    "furniture": lambda number: damage.FAMILIES["web"][0](number).raw,
    "wrapped": lambda number: damage.FAMILIES["wrapped"][0](number).raw,
    "flattened": lambda number: damage.FAMILIES["flat"][0](number).raw,
    "newspaper pages": lambda number: damage.FAMILIES["newspaper"][0](number).raw,
    "advertisements within sentences": lambda number: damage.FAMILIES["interrupted"][0](number).raw,
    "copying marks": lambda number: damage.FAMILIES["marked"][0](number).raw,
}


def pages_of(make: Callable[[int], str], numbers: Iterable[int]) -> list[str]:
    """So many new pages that a run takes long enough to be measured."""
    made: list[str] = []
    for number in numbers:
        made.append(make(number))
        if sum(map(len, made)) >= ENOUGH:
            break
    return made


def rate(make: Callable[[int], str], *, runs: int = RUNS) -> float:
    """Characters a second of processor time, the best of a few runs over new pages."""
    numbers = count(1000)
    best = 0.0
    for _ in range(runs):
        documents = pages_of(make, numbers)
        start = time.process_time()
        for document in documents:
            read_source(document)
        best = max(best, sum(map(len, documents)) / (time.process_time() - start))
    return best


def main() -> None:
    read_source(clean_text(3_000) + with_readings(0))
    rows: list[dict[str, object]] = []
    for size in SIZES:
        runs = 1 if size > 5_000_000 else RUNS
        speed = rate(lambda seed, size=size: clean_text(size, seed), runs=runs)  # type: ignore[misc]
        rows.append({"text": f"clean, {size:,} characters", "characters a second": speed})
    base = rate(lambda seed: clean_text(3_000, seed))
    rows.append({"text": "clean, 3,000 characters", "characters a second": base})
    samples = {path.stem: path.read_text("utf-8") for path in sorted(sample_folder().glob("*.txt"))}
    makers = DAMAGES | {name: lambda _, text=text: text for name, text in samples.items()}
    for name, make in makers.items():
        speed = rate(make)
        rows.append({"text": name, "characters a second": speed, "slower than clean": base / speed})
    report("cleaning", rows, note="one core; slower than clean text of 3,000 characters, times")


if __name__ == "__main__":
    main()
