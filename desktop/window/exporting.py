"""Annotations and texts out of the project, while the window goes on."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from corpus.project import Project
from desktop.list.article_list import ArticleList
from desktop.tasks import Tasks
from desktop.window.reading import Reading

if TYPE_CHECKING:
    from corpus.exporters import AnyExporter, Scope, Written
    from desktop.dialogs.export_scope import ArticleChoice

OPENING = 20
"""Characters of its text that name an article without a title."""


class Exporting(QObject):
    """Asks for a format and writes it. ``finished`` carries a sentence of what was written."""

    finished = Signal(object)

    def __init__(self, reading: Reading, articles: ArticleList, tasks: Tasks, window: QWidget) -> None:
        super().__init__(window)
        self._reading = reading
        self._articles = articles
        self._tasks = tasks
        self._window = window

    def ask(self) -> None:
        project = self._reading.project
        if project is not None:
            # The libraries of all formats take most of a second: not at every start of the window.
            from desktop.dialogs.export import ExportDialog

            dialog = ExportDialog(
                project, self._tasks, self._choices(project), self._reading.shown, self._window
            )
            dialog.export_wanted.connect(lambda wanted: self.start(*wanted))
            dialog.open()

    def start(self, exporter: AnyExporter, options: Any, scope: Scope, path: Path) -> None:
        """Write the part ``scope`` of the open project to ``path``."""
        project = self._reading.project
        if project is not None:
            self._tasks.start(
                self.tr("Exporting"),
                lambda job: exporter.write(project, path, options, scope=scope, progress=job.report),
                done=self._on_written,
                failed=self._reading.failed.emit,
            )

    def _choices(self, project: Project) -> list[ArticleChoice]:
        """What the user can mean by the articles: all, those listed, the one that is open. Where several
        are selected these come first: they were selected for something."""
        from desktop.dialogs.export_scope import ArticleChoice

        every = project.articles.count()
        choices = [ArticleChoice(self.tr("All %n", "", every), None)]
        listed = project.articles.ids(self._articles.articles.query)
        if 0 < len(listed) < every:
            choices.append(ArticleChoice(self.tr("The %n in the list", "", len(listed)), frozenset(listed)))
        chosen = self._articles.chosen_ids()
        if len(chosen) > 1:
            selected = ArticleChoice(self.tr("The %n selected", "", len(chosen)), frozenset(chosen))
            choices.insert(0, selected)
        if self._reading.page is not None:
            article = self._reading.page.article
            title = self.tr("The open one: {title}").format(title=article.title or article.text[:OPENING])
            choices.append(ArticleChoice(title, frozenset([article.id])))
        return choices

    def _on_written(self, written: Written) -> None:
        text = self.tr("%n annotation(s) written to {path}, read back and the same.", "", written.annotations)
        self.finished.emit(text.format(path=written.path))
