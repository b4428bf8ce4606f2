"""Every export of 100,000 annotations on 5,000 articles: time, the size of the file, the peak of memory.

The time of the processor is told, too, as the machine may be busy.

``python -m tests.benchmarks.exporters [ARTICLES [FORMAT…]]``; figures of formats that are not named are kept
as they were, each figure as soon as it is there. Each format is written in a process of its own, once for all
articles and once for a tenth of them, so that the two peaks show whether memory grows with the number of
articles. The file is read back in that time, as it always is.
"""

from __future__ import annotations

import json
import random
import subprocess
import sys
import tempfile
import time
import uuid
from dataclasses import replace
from pathlib import Path

from corpus.annotated.verbatim import Marked, verbatim_source
from corpus.exporters import EXPORTERS, exporter_named
from corpus.exporters.scope import Scope
from corpus.model import Change, Replacement, Span
from corpus.project import Project
from tests.benchmarks import RESULTS, keep, peak_megabytes, report

ARTICLES = 5_000
MARKS = 20
"""Annotations of each article."""

NOTE = f"{MARKS} annotations on each article"

PARAGRAPHS, LENGTH = 12, 70
"""Of an article; a local paper's has 800 characters or so."""

WORDS = "山村公路通车之后镇上开了三家小店县交通局投入修建群众高兴党员带头服务合作发展乡镇书记会议学习工作"


def main() -> None:
    articles = int(sys.argv[1]) if len(sys.argv) > 1 else ARTICLES
    names = sys.argv[2:] or [exporter.name for exporter in EXPORTERS]
    rows = kept()
    with tempfile.TemporaryDirectory() as folder:
        project = Path(folder) / "large.meipi"
        fill(project, articles)
        for name in names:
            rows[name] = row(project, name, articles)
            print(rows[name], flush=True)
            keep("exporters", in_order(rows), note=NOTE)
    report("exporters", in_order(rows), note=NOTE)


def in_order(rows: dict[str, dict[str, object]]) -> list[dict[str, object]]:
    return [rows[exporter.name] for exporter in EXPORTERS if exporter.name in rows]


def kept() -> dict[str, dict[str, object]]:
    """The figures that there are, by format."""
    path = RESULTS / "exporters.json"
    rows = json.loads(path.read_text("utf-8"))["rows"] if path.exists() else []
    return {row["format"]: row for row in rows}


def row(project: Path, name: str, articles: int) -> dict[str, object]:
    """What one format takes, for all articles and for a tenth of them."""
    whole = measured(project, name, articles)
    tenth = measured(project, name, articles // 10)
    return {
        "format": name,
        "articles": articles,
        "annotations": whole["annotations"],
        "seconds": whole["seconds"],
        "processor seconds": whole["processor"],
        "file MB": whole["megabytes"],
        "peak MB": whole["peak"],
        "peak MB, a tenth": tenth["peak"],
    }


def fill(path: Path, articles: int) -> None:
    """A project of made-up articles, each with its annotations, by a random generator with a fixed seed."""
    chance = random.Random(1)
    with Project.create(path) as project:
        codes = [project.codebook.ensure(f"主题{number % 5}/内容{number}").id for number in range(20)]
        for number in range(1, articles + 1):
            lines = ["".join(chance.choices(WORDS, k=LENGTH)) + "。" for _ in range(PARAGRAPHS)]
            hints = {"title": f"第{number}篇", "date": "2026-03-04"}
            made = verbatim_source("\n".join(lines), Marked(), name=f"{number}", hints=hints, problems=[])
            assert made is not None
            project.sources.add(made.prepared)
            project.do(Change(uuid.uuid4().hex, "marks", tuple(marks(project, number, codes, chance))))


def marks(project: Project, article: int, codes: list[str], chance: random.Random) -> list[Replacement]:
    length = len(project.articles.get(article).text)
    made = []
    for number in range(MARKS):
        start = chance.randrange(length - 30)
        span = Span(start, start + chance.randrange(2, 30))
        draft = project.annotations.draft(article, span=span, codes=chance.sample(codes, 2))
        made.append(Replacement(None, replace(draft, memo=f"批注{number}" if number % 4 == 0 else "")))
    return made


def measured(project: Path, name: str, articles: int) -> dict[str, float]:
    """One export in a fresh process."""
    command = [sys.executable, "-m", __spec__.name, "--one", str(project), name, str(articles)]
    answer = subprocess.run(command, capture_output=True, check=True, encoding="utf-8")
    figures: dict[str, float] = json.loads(answer.stdout)
    return figures


def one(project: Path, name: str, articles: int) -> None:
    exporter = exporter_named(name)
    path = project.with_name(f"out{exporter.suffix}")
    with Project.open(project) as opened:
        start, busy = time.perf_counter(), time.process_time()
        scope = Scope(articles=frozenset(range(1, articles + 1)))
        written = exporter.write(opened, path, scope=scope)
        seconds, processor = time.perf_counter() - start, time.process_time() - busy
    figures = {
        "seconds": round(seconds, 1),
        "processor": round(processor, 1),
        "megabytes": round(path.stat().st_size / 2**20, 1),
        "peak": peak_megabytes(),
        "annotations": written.annotations,
    }
    path.unlink()
    print(json.dumps(figures))


if __name__ == "__main__":
    if sys.argv[1:2] == ["--one"]:
        one(Path(sys.argv[2]), sys.argv[3], int(sys.argv[4]))
    else:
        main()
