"""The window: from process start to the first page, and from a key press to painted and committed.

The floor for the start is a bare Qt window with the same text; the floor for an act is one bare
commit (WAL, synchronous FULL) on the same disk plus one bare repaint of the same page.
"""

from __future__ import annotations

import os
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
import uuid
from collections.abc import Callable
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QSettings
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from corpus.model import Change, Replacement, Span
from corpus.project import Project
from desktop.app import make_application
from desktop.session import Session
from desktop.settings import Settings
from desktop.window.main_window import MainWindow
from tests.benchmarks import median_ms, report
from tests.desktop.newsroom import prepared

LENGTH = 5_000
MARKS = 500
MANY = 100_000
LONG, LONG_MARKS = 340_000, 5_000
"""A text of 1 MB in UTF-8."""

SENTENCE = "清晨，两岸的巡河员在渡口碰头，商量怎样清理江滩上的垃圾。"

BARE = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QPlainTextEdit
app = QApplication([])
view = QPlainTextEdit(sys.argv[2]); view.resize(1440, 900); view.show()
QTimer.singleShot(0, lambda: (view.repaint(), app.quit()))
app.exec()
from tests.benchmarks import peak_megabytes
print(peak_megabytes())
"""

WINDOW = """
import sys
from pathlib import Path
from PySide6.QtCore import QSettings, QTimer
from desktop.app import make_application
from desktop.session import Session
from desktop.settings import Settings
from desktop.window.main_window import MainWindow
app = make_application(["meipi"])
store = QSettings(sys.argv[1] + ".ini", QSettings.Format.IniFormat)
window = MainWindow(Settings(store), Session(store))
window.show()
def opened():
    window.projects.open(Path(sys.argv[1]))
    window.reader.viewport().repaint()
    assert window.reading.page is not None
    app.quit()
QTimer.singleShot(0, opened)
app.exec()
from tests.benchmarks import peak_megabytes
print(peak_megabytes())
"""


def paragraphs(length: int) -> tuple[str, ...]:
    """Paragraphs of six sentences, ``length`` code points in all or a little more."""
    paragraph = SENTENCE * 6
    return (paragraph,) * -(-length // len(paragraph))


def mark(project: Project, article: int, count: int) -> None:
    """``count`` annotations spread over an article, in acts of a thousand."""
    code = project.codebook.ensure("巡河").id
    text = project.articles.get(article).text
    step = max((len(text) - 12) // count, 1)
    drafts = (
        project.annotations.draft(article, span=Span(start, start + 8), codes=[code])
        for start in (number * step % (len(text) - 12) for number in range(count))
        if "\n" not in text[start : start + 8]
    )
    batch: list[Replacement] = []
    for draft in drafts:
        batch.append(Replacement(None, draft))
        if len(batch) == 1000:
            project.do(Change(uuid.uuid4().hex, "annotate-all", tuple(batch)))
            batch = []
    if batch:
        project.do(Change(uuid.uuid4().hex, "annotate-all", tuple(batch)))


def make_project(path: Path, *, length: int, marks: int, others: int = 0) -> None:
    with Project.create(path) as project:
        project.sources.add(prepared("渡口碰头", paragraphs=paragraphs(length)))
        mark(project, 1, marks)
        if others:
            project.sources.add(prepared("别的", paragraphs=paragraphs(LONG)))
            mark(project, 2, others)
        project.codebook.set_key(project.codebook.ensure("巡河").id, "1")


def bare_commit(folder: Path) -> Callable[[], None]:
    """One row in one transaction, as the project commits."""
    connection = sqlite3.connect(folder / "bare.db", isolation_level=None)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("CREATE TABLE t (a TEXT)")

    def commit() -> None:
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("INSERT INTO t VALUES ('眉批')")
        connection.execute("COMMIT")

    return commit


def act_times(window: MainWindow, app: QApplication) -> tuple[float, float]:
    """Medians, in milliseconds, of adding and of removing a code on the current paragraph by its key."""
    times: list[float] = []
    window.reader.clear_selection()
    for _ in range(22):
        start = time.perf_counter()
        QTest.keyClick(window.reader, "1")
        window.reader.viewport().repaint()
        app.processEvents()
        times.append((time.perf_counter() - start) * 1000)
    return statistics.median(times[2::2]), statistics.median(times[3::2])


def acts(folder: Path) -> list[dict[str, object]]:
    app = make_application(["meipi"])
    commit = median_ms(bare_commit(folder), runs=25)
    rows: list[dict[str, object]] = []
    for name, length, marks, others in (
        ("5,000 characters, 500 annotations", LENGTH, MARKS, 0),
        ("1 MB, 5,000 annotations", LONG, LONG_MARKS, 0),
        ("5,000 characters, 100,000 annotations in the project", LENGTH, MARKS, MANY),
    ):
        path = folder / f"{len(rows)}.meipi"
        make_project(path, length=length, marks=marks, others=others)
        store = QSettings(str(folder / f"{len(rows)}.ini"), QSettings.Format.IniFormat)
        window = MainWindow(Settings(store), Session(store))
        window.show()
        window.resize(1440, 900)
        window.projects.open(path)
        window.reading.open_article(1)
        app.processEvents()
        repaint = median_ms(window.reader.viewport().repaint, runs=25)
        adding, removing = act_times(window, app)
        floor = commit + repaint
        rows.append(
            {
                "act": name,
                "commit ms": commit,
                "repaint ms": repaint,
                "add ms": adding,
                "remove ms": removing,
                "add / floor": adding / floor,
                "remove / floor": removing / floor,
            }
        )
        window.close()
    return rows


def starts(folder: Path) -> list[dict[str, object]]:
    """From process start to the first page painted, beside a bare Qt window with the same text.

    From compiled modules, as for every user after the first start.
    """
    path = folder / "start.meipi"
    make_project(path, length=LENGTH, marks=MARKS)
    text = "\n".join(paragraphs(LENGTH))
    compiled = {"PYTHONDONTWRITEBYTECODE": "", "PYTHONPYCACHEPREFIX": str(folder / "compiled")}

    def run(program: str) -> str:
        command = [sys.executable, "-c", program, str(path), text]
        environment = {**os.environ, **compiled}
        return subprocess.run(command, check=True, capture_output=True, text=True, env=environment).stdout

    return [
        {"start": name, "ms": median_ms(partial(run, program), runs=5), "peak MB": int(run(program))}
        for name, program in (("bare Qt window", BARE), ("Meipi, article open", WINDOW))
    ]


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        report("window-start", starts(Path(folder)), note="process start to first page painted")
        report("window-acts", acts(Path(folder)), note="key press to painted and committed")


if __name__ == "__main__":
    main()
