"""The main window: builds its parts and its acts; what they do is theirs, ``wiring`` connects them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow, QVBoxLayout, QWidget

from corpus.project import Project
from desktop.list.article_pane import ArticlePane
from desktop.reader.view import ReaderView
from desktop.session import Session
from desktop.settings import Settings
from desktop.tasks import Tasks
from desktop.window.annotating import Annotating
from desktop.window.appearance import Appearance
from desktop.window.arranging import Arranging
from desktop.window.arriving import Arriving
from desktop.window.auditing import Auditing
from desktop.window.bookmarking import Bookmarking
from desktop.window.columns import Columns
from desktop.window.dropping import Dropping
from desktop.window.exporting import Exporting
from desktop.window.file_reader import FileReader
from desktop.window.finding import Finding
from desktop.window.going import Going
from desktop.window.importing import Importing
from desktop.window.learning import Learning
from desktop.window.leaving import Leaving
from desktop.window.lexicon import Lexicon
from desktop.window.memoing import Memoing
from desktop.window.mentioning import Mentioning
from desktop.window.menus import fill_context_menu, fill_menus, fill_recent
from desktop.window.notice import Notice
from desktop.window.printing import Printing
from desktop.window.progressing import Progressing
from desktop.window.projects import Projects
from desktop.window.pronouncing import Pronouncing
from desktop.window.quiet import Quiet
from desktop.window.reading import Reading
from desktop.window.recleaning import Recleaning
from desktop.window.recognising import Recognising
from desktop.window.repairing import Repairing
from desktop.window.ruling import Ruling
from desktop.window.safety import Safety
from desktop.window.salvaging import Salvaging
from desktop.window.sheets import Sheets
from desktop.window.showing import Showing
from desktop.window.side_panels import SidePanels
from desktop.window.status_bar import StatusBar
from desktop.window.sticking import Sticking
from desktop.window.top_bar import TopBar
from desktop.window.trail import Trail
from desktop.window.view_modes import ViewModes
from desktop.window.waiting import Waiting
from desktop.window.wiring import wire
from desktop.window_actions import Actions
from desktop.workshop import Workshop

FIRST_SIZE = 1440, 900

LONGEST_LEAVING = 600_000
"""Milliseconds that the copy of a project may take when the window is closed: a large one, a slow network."""


class MainWindow(QMainWindow):
    """Menus and bars around three columns: articles, reader, panels.

    What can be done stands in one object a concern, by whose names the table of actions calls it:
    those about the text, about what the machine found in it, about the project.
    """

    def __init__(self, settings: Settings, session: Session) -> None:
        super().__init__()
        self.setWindowTitle(self.tr("Meipi"))
        self.settings, self._session = settings, session
        self.tasks, self.workshop = Tasks(self), Workshop()
        self.reading = Reading(self)
        self._build_parts()
        self._build_acts_on_text()
        self._build_corrections()
        self._build_acts_on_project()
        self._build_menus()
        wire(self)
        self.appearance.wear()
        self._restore()

    # What is seen

    def _build_parts(self) -> None:
        self.reader = ReaderView()
        self.action_table = Actions(self, self.reader)
        preferences = self.settings.preferences
        self.pane = ArticlePane(order=preferences.order, group=preferences.group)
        self.side = SidePanels(self.reading.perform)
        self.top, self.status = TopBar(self.action_table), StatusBar()
        self.banner, self.notice, self.hiding = Notice(closable=False), Notice(), Notice(closable=False)
        notices = self.banner, self.notice, self.hiding
        self.columns = Columns(self.pane, notices, self.reader, self.side)
        Waiting(self.reading, self.status, self)
        self.modes = ViewModes(self.reader, self.top, self.action_table, self.pane, self)
        self.quiet = Quiet(self, (self.menuBar(), self.top, self.pane, self.side, self.status))
        whole = QWidget()
        rows = QVBoxLayout(whole)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self.top)
        rows.addWidget(self.columns, 1)
        rows.addWidget(self.status)
        self.setCentralWidget(whole)

    def _build_menus(self) -> None:
        menus = fill_menus(self.menuBar(), self.action_table)
        recent = menus["project"].addMenu(self.tr("Recent projects"))
        menus["project"].insertMenu(self.action_table["import-files"], recent)
        menus["project"].aboutToShow.connect(
            lambda: fill_recent(recent, self._session.recent, self.projects.open)
        )
        bookmarks = menus["corpus"].addMenu(self.tr("Bookmarks"))
        menus["corpus"].aboutToShow.connect(lambda: self.bookmarking.fill_menu(bookmarks))
        self.context_menu = fill_context_menu(self, self.action_table)

    # What can be done

    def _build_acts_on_text(self) -> None:
        self.trail = Trail(self)
        self.going = Going(self.reading, self.reader, self.modes, self)
        self.annotating = Annotating(self.reading, self.reader, self)
        self.memoing = Memoing(self.reading, self.reader, self.annotating, self)
        self.sticking = Sticking(self.reading, self.reader, self.annotating, self)
        self.progressing = Progressing(self.reading, self.pane.list, self)
        self.showing = Showing(self.reading, self.hiding, self)
        self.bookmarking = Bookmarking(self.reading, self.reader, self)
        self.finding = Finding(self.reader, self)
        self.pronouncing = Pronouncing(self.reader, self)
        self.appearance = Appearance(self.settings, self)
        self.printing = Printing(self.reading, self.reader, self.appearance, self)

    def _build_corrections(self) -> None:
        long_work = self.tasks, self.workshop
        self.repairing = Repairing(self.reading, self.reader, self.tasks, self)
        self.arranging = Arranging(self.reading, self.reader, self)
        self.recleaning = Recleaning(self.reading, *long_work, self)
        self.mentioning = Mentioning(self.reading, self.reader, *long_work, self)
        self.lexicon = Lexicon(self.reading, self)
        self.ruling = Ruling(self.reading, self)
        self.recognising = Recognising(self.reading, *long_work, self)
        self.learning = Learning(self.reading, *long_work, self.recognising, self)

    def _build_acts_on_project(self) -> None:
        files = FileReader(self.workshop, self._session)
        self.importing = Importing(self.reading, self.tasks, files, self.settings, self)
        self.arriving = Arriving(self.reading, self.tasks, self)
        self.exporting = Exporting(self.reading, self.pane.list, self.tasks, self)
        self.auditing = Auditing(self.reading, self.tasks, self)
        self.leaving = Leaving(self.reading, self.tasks, self)
        self.projects = Projects(
            self.reading, self.leaving, self._session, self.settings, self.importing.start, self
        )
        self.safety = Safety(self.reading, self.tasks, self.projects, self.leaving, self.banner, self)
        self.salvaging = Salvaging(self.reading, self.tasks, self.projects, self)
        self.sheets = Sheets(self.reading, self.settings, self.appearance, self)
        Dropping(
            self,
            open_project=self.projects.open,
            import_paths=self.importing.offer,
            import_at_once=self.importing.start,
        )

    # What is told of the whole

    def show_title(self, project: Project | None) -> None:
        name = self.tr("Meipi")
        self.setWindowTitle(f"{project.name} · {name}" if project else name)

    def said(self) -> str:
        """The error above the text; without one, what the status bar tells."""
        return self.notice.text() or self.status.note()

    def warned(self) -> str:
        """Why the project is read-only; empty when it is not."""
        return self.banner.text()

    def leave(self) -> None:
        """Go to the text; when it has the focus, end the one mode that is on."""
        if not self.reader.hasFocus():
            self.columns.focus_reader()
        elif self.sticking.code is not None:
            self.sticking.end()
        else:
            self.quiet.leave()

    # From one start to the next

    def _restore(self) -> None:
        if not self.restoreGeometry(self._session.layout("window")):
            self.resize(*FIRST_SIZE)
        self.columns.restoreState(self._session.layout("columns"))
        self.side.set_current(self._session.panel)
        self.reader.setFocus()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Nothing is left to save; layout and place are kept, work in the background is called off.

        The window goes at once, a copy of a project that was changed is made behind it. If that fails, the
        next start tells.
        """
        self.quiet.leave()
        self._session.set_layout("window", self.saveGeometry())
        self._session.set_layout("columns", self.columns.saveState())
        self._session.panel = self.side.current()
        self.hide()
        self.tasks.close()
        self.workshop.close()
        self.reading.open_project(None)
        self.tasks.close(milliseconds=LONGEST_LEAVING)
        self._session.untold = self.leaving.untold()
        super().closeEvent(event)

    def start(self, path: Path | None, *, reopen: bool) -> None:
        """Open a project as ``Projects.open_first`` does; tell what could not be told at the last end."""
        self.projects.open_first(path, reopen=reopen)
        if self._session.untold:
            self.notice.say(self._session.untold, kind="error")
            self._session.untold = ""
