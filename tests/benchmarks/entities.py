"""Recognition of entities: characters a second on one core, beside jieba's part-of-speech tagger."""

from __future__ import annotations

import os
import time

# numpy's matrix products would take every core otherwise, and the figure is for one.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import jieba.posseg

from corpus.entities import recognise
from corpus.entities.annotated import AnnotatedDocument
from corpus.entities.lac import tagger
from corpus.entities.train import annotated_documents
from corpus.resources import resource
from corpus.text.script import fold
from tests.benchmarks import median_ms, report


def load_ms() -> float:
    """From nothing to the first mention: the gazetteer, the tagger, the models, the dictionary."""
    start = time.perf_counter()
    recognise(["荆州市"])
    return (time.perf_counter() - start) * 1000


def speeds(documents: list[AnnotatedDocument]) -> list[dict[str, object]]:
    articles = [[p.text for p in d.paragraphs] for d in documents]
    text = "\n".join(paragraph for article in articles for paragraph in article)
    folded = fold(text)
    steps = {
        "recognise": lambda: [recognise(a, published="2024-09-26") for a in articles],
        "the neural tagger in it": lambda: tagger().tag(folded),
        "jieba.posseg": lambda: jieba.posseg.lcut(folded),
    }
    times = {name: median_ms(step, runs=3) for name, step in steps.items()}
    return [
        {
            "step": name,
            "characters": len(text),
            "ms": ms,
            "1,000 characters / s": len(text) / ms,
            "ratio to jieba.posseg": times["jieba.posseg"] / ms,
        }
        for name, ms in times.items()
    ]


def main() -> None:
    first = load_ms()
    documents = [d for d in annotated_documents(resource("models", "annotated")) if d.name[:2] == "00"]
    rows = [*speeds(documents), {"step": "load, with the first paragraph", "ms": first}]
    report("entities", rows, note="one core; the sample documents, article by article")


if __name__ == "__main__":
    main()
