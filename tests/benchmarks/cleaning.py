"""How fast cleaning is, on clean and on damaged text, and whether its time grows in step with the text."""

from __future__ import annotations

import random
import time
from collections.abc import Sequence

from corpus.articles import read_source
from corpus.resources import sample_folder
from tests.benchmarks import report
from tests.quality import damage
from tests.quality.texts import texts

SIZES = (10_000, 100_000, 1_000_000, 20_000_000)
RUNS = 3


def clean_text(length: int) -> str:
    """Clean news text, no two copies of a paragraph alike."""
    rng = random.Random(1)
    paragraphs = [line for text in texts() for _, line in text.paragraphs]
    pieces: list[str] = []
    size = 0
    while size < length:
        line = rng.choice(paragraphs).replace("的", f"的{rng.randrange(10**6)}", 1)
        pieces.append(line)
        size += len(line) + 1
    return "\n".join(pieces)[:length]


def rate(documents: Sequence[str]) -> float:
    """Characters a second of processor time, the best of a few runs."""
    best = 0.0
    for _ in range(RUNS if sum(map(len, documents)) < 5_000_000 else 1):
        start = time.process_time()
        for document in documents:
            read_source(document)
        best = max(best, sum(map(len, documents)) / (time.process_time() - start))
    return best


def main() -> None:
    read_source(clean_text(3_000) + "區(qū)")
    rows = [
        {"text": f"clean, {size:,} characters", "characters a second": rate([clean_text(size)])}
        for size in SIZES
    ]
    base = rate([clean_text(3_000)])
    rows.append({"text": "clean, 3,000 characters", "characters a second": base})
    samples = {path.stem: [path.read_text("utf-8")] for path in sorted(sample_folder().glob("*.txt"))}
    pages = damage.pages()
    families = {
        name: [page.raw for page in pages if page.name.startswith(name)]
        for name in ("web", "injected", "wrapped", "flat", "newspaper")
    }
    for name, documents in {**samples, **families}.items():
        speed = rate(documents)
        rows.append({"text": name, "characters a second": speed, "slower than clean": base / speed})
    report("cleaning", rows, note="one core; slower than clean text of 3,000 characters, times")


if __name__ == "__main__":
    main()
