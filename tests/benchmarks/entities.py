"""Recognition of entities: characters a second on one core, beside jieba's part-of-speech tagger; loading and
memory; the first highlights of an article; rules over a large project; a text without a full stop."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

# numpy's matrix products would take every core otherwise, and the figure is for one.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

from corpus.entities import recognise
from corpus.entities.annotated import AnnotatedDocument
from corpus.entities.lac import tagger
from corpus.entities.train import annotated_documents
from corpus.model import Label
from corpus.project import Project
from corpus.resources import resource
from corpus.text.script import fold
from tests.benchmarks import median_ms, peak_megabytes, report
from tests.store.made import prepared

SCREEN = 3_000
"""Code points of the article whose first highlights are waited for."""
ARTICLES = 5_000
ENDLESS = (250_000, 500_000, 1_000_000)
"""Code points of texts without a full stop: time should be in proportion. 20 MB take minutes."""


def load() -> list[dict[str, object]]:
    """From nothing to the first mention, in a fresh process: gazetteer, tagger, models, dictionary; and what
    that process holds at most when it has gone through the sample documents."""
    code = (
        "import time; start = time.perf_counter()\n"
        "from corpus.entities import recognise\n"
        "recognise(['荆州市']); ms = (time.perf_counter() - start) * 1000\n"
        "from tests.benchmarks import peak_megabytes; loaded = peak_megabytes()\n"
        "from tests.benchmarks.entities import sample_documents\n"
        "for document in sample_documents(): recognise([p.text for p in document.paragraphs])\n"
        "print(ms, loaded, peak_megabytes())"
    )
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    ms, loaded, peak = told.split()
    return [
        {"step": "load, with the first paragraph", "ms": float(ms), "peak MB": int(loaded)},
        {"step": "a process that reads the sample documents", "peak MB": int(peak)},
    ]


def sample_documents() -> list[AnnotatedDocument]:
    return [d for d in annotated_documents(resource("models", "annotated")) if d.name[:2] == "00"]


def speeds(documents: list[AnnotatedDocument]) -> list[dict[str, object]]:
    import jieba.posseg  # here: it is no part of what a process holds that recognises

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


def first_highlights(documents: list[AnnotatedDocument]) -> dict[str, object]:
    """An article of ``SCREEN`` characters, models loaded: what the reader waits for."""
    paragraphs: list[str] = []
    for paragraph in (p.text for d in documents for p in d.paragraphs):
        if sum(map(len, paragraphs)) < SCREEN:
            paragraphs.append(paragraph)
    ms = median_ms(lambda: recognise(paragraphs, published="2024-09-26"))
    return {"step": "first highlights of an article", "characters": sum(map(len, paragraphs)), "ms": ms}


def ruling(documents: list[AnnotatedDocument]) -> dict[str, object]:
    """An "always" rule laid over every article of a large project, as the window does in the background."""
    text = "\n".join(p.text for p in documents[0].paragraphs)[:600]
    with tempfile.TemporaryDirectory() as folder, Project.create(Path(folder) / "a.meipi") as project:
        for number in range(ARTICLES):
            project.sources.add(prepared(f"第{number}号\n{text}\n返回首页"))
        start = time.perf_counter()
        project.correcting.always("荆州", Label.GPE)
        laid = sum(1 for _ in project.correcting.lay_rules())
        ms = (time.perf_counter() - start) * 1000
    return {"step": f"a rule over {laid:,} articles", "characters": ARTICLES * len(text), "ms": ms}


def endless() -> list[dict[str, object]]:
    """Texts without a full stop: the time grows with the length, the memory does not."""
    rows = []
    for length in ENDLESS:
        text = ("荆州市委书记周明到岳阳市洞庭湖边的村子里看望了十二户人家的老人" * (length // 31 + 1))[
            :length
        ]
        start = time.perf_counter()
        recognise([text])
        ms = (time.perf_counter() - start) * 1000
        row = {"step": "no full stop", "characters": length, "ms": ms, "peak MB": peak_megabytes()}
        rows.append(row | {"1,000 characters / s": length / ms})
    return rows


def main() -> None:
    rows = load()
    documents = sample_documents()
    rows += speeds(documents)
    rows.append(first_highlights(documents))
    rows.append(ruling(documents))
    rows += endless()
    report("entities", rows, note="one core; the sample documents, article by article")


if __name__ == "__main__":
    main()
