"""``meipi --self-test FOLDER``: the whole line once, with the real window, to prove an installation."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QElapsedTimer, QEventLoop, QSettings
from PySide6.QtTest import QTest

from corpus.exporters import exporter_named
from corpus.project import Project
from corpus.resources import sample_documents
from desktop.app import make_application
from desktop.session import Session
from desktop.settings import Settings
from desktop.window.main_window import MainWindow

PATIENCE = 180_000
"""Milliseconds for any one step: a slow machine loads its models once."""

CODE, MEMO = "组织机制", "试"


def run(folder: Path) -> int:
    """Import the sample into a project in ``folder``, annotate a paragraph, export it; 0 when all is there.

    The user's own settings and projects are not touched.
    """
    app = make_application(["meipi"])
    store = QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat)
    window = MainWindow(Settings(store), Session(store))
    window.show()
    window.projects.create(folder / "self-test.meipi")
    window.importing.start(sample_documents())
    _wait(app.processEvents, lambda: bool(window.tasks.running()))
    _wait(app.processEvents, lambda: not window.tasks.running())
    project = window.reading.project
    problem = "no project could be made" if project is None else _annotate_and_export(window, project, folder)
    window.close()
    print(f"meipi: {problem}" if problem else "meipi: the self-test passed", file=sys.stderr)
    return 1 if problem else 0


def _annotate_and_export(window: MainWindow, project: Project, folder: Path) -> str | None:
    """What went wrong, or None."""
    articles = project.articles.count()
    if articles < len(sample_documents()):
        return f"only {articles} articles were imported"
    window.reading.open_article(1)
    window.reader.go_to_paragraph(2)
    window.annotating.apply_path(CODE)
    code = project.codebook.all()[0]
    (annotation,) = project.annotations.of_article(1)
    project.annotations.change(annotation.id, memo=MEMO)
    exporter = exporter_named("csv")
    written = exporter.write(project, folder / "self-test.csv", exporter.Options())
    text = written.path.read_text(encoding="utf-8-sig")
    missing = [each for each in (annotation.quote, code.name, MEMO) if each not in text]
    return f"the export lacks {missing}" if missing else None


def _wait(turn: Callable[[QEventLoop.ProcessEventsFlag], None], ready: Callable[[], bool]) -> None:
    """Let the window live until ``ready``, or patience ends."""
    clock = QElapsedTimer()
    clock.start()
    while not ready() and clock.elapsed() < PATIENCE:
        turn(QEventLoop.ProcessEventsFlag.AllEvents)
        QTest.qWait(20)
