"""The main window: builds its parts and wires them; what they do is theirs."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow, QSplitter, QVBoxLayout, QWidget

from corpus.model import Span
from corpus.project import Project
from desktop.dialogs.about import AboutDialog
from desktop.dialogs.keys import KeysDialog
from desktop.dialogs.preferences import PreferencesDialog
from desktop.list.article_pane import ArticlePane
from desktop.reader.selection import Selection
from desktop.reader.view import ReaderView
from desktop.session import Session
from desktop.settings import Settings
from desktop.tasks import Tasks
from desktop.theme import Theme, look
from desktop.window.annotating import Annotating
from desktop.window.appearance import Appearance
from desktop.window.arranging import Arranging
from desktop.window.arriving import Arriving
from desktop.window.auditing import Auditing
from desktop.window.bookmarking import Bookmarking
from desktop.window.dropping import Dropping
from desktop.window.exporting import Exporting
from desktop.window.file_reader import FileReader
from desktop.window.finding import Finding
from desktop.window.importing import Importing
from desktop.window.learning import Learning
from desktop.window.leaving import Leaving
from desktop.window.lexicon import Lexicon
from desktop.window.memoing import Memoing
from desktop.window.mentioning import Mentioning
from desktop.window.menus import fill_context_menu, fill_menus, fill_recent
from desktop.window.notice import Notice
from desktop.window.places import Places
from desktop.window.printing import Printing
from desktop.window.progressing import Progressing
from desktop.window.projects import Projects
from desktop.window.pronouncing import Pronouncing
from desktop.window.quiet import Quiet
from desktop.window.reading import Reading
from desktop.window.recleaning import Recleaning
from desktop.window.recognising import Recognising
from desktop.window.refresh import Parts, Refresh
from desktop.window.repairing import Repairing
from desktop.window.ruling import Ruling
from desktop.window.safety import Safety
from desktop.window.salvaging import Salvaging
from desktop.window.showing import Showing
from desktop.window.side_panels import SidePanels
from desktop.window.status_bar import StatusBar
from desktop.window.sticking import Sticking
from desktop.window.top_bar import TopBar
from desktop.window.trail import Trail
from desktop.window.view_modes import ViewModes
from desktop.window.waiting import Waiting
from desktop.window_actions import Actions
from desktop.workshop import Workshop

FIRST_SIZE = 1440, 900
COLUMNS = 295, 845, 300
"""Pixels of list, reader and panels at the first start, as in the design's picture."""
LEAST_LIST, LEAST_READER = 150, 280
"""Pixels that the columns cannot be narrower than. With the panels, in any language, the whole window fits
into 720 pixels: a small screen at 200 %."""


LONGEST_LEAVING = 600_000
"""Milliseconds that the copy of a project may take when the window is closed: a large one, a slow network."""


class MainWindow(QMainWindow):
    """Menus and bars around three columns: articles, reader, panels."""

    def __init__(self, settings: Settings, session: Session) -> None:
        super().__init__()
        self.setWindowTitle(self.tr("Meipi"))
        self._settings, self._session = settings, session
        self.tasks, self.workshop = Tasks(self), Workshop()
        self.reading = Reading(self)
        self.reader = ReaderView()
        self.action_table = Actions(self, self.reader)
        self.pane = ArticlePane(order=settings.preferences.order, group=settings.preferences.group)
        self.side = SidePanels(self.reading.perform)
        self.trail = Trail(self)
        self._top = TopBar(self.action_table)
        self._status = StatusBar()
        self._waiting = Waiting(self.reading, self._status, self)
        self.modes = ViewModes(self.reader, self._top, self.action_table, self.pane, self)
        self._banner, self._notice = Notice(closable=False), Notice()
        self._hiding = Notice(closable=False)
        self.annotating = Annotating(self.reading, self.reader, self)
        self.memoing = Memoing(self.reading, self.reader, self.annotating, self)
        self.sticking = Sticking(self.reading, self.reader, self.annotating, self)
        self.progressing = Progressing(self.reading, self.pane.list, self)
        self.showing = Showing(self.reading, self._hiding, self)
        self.bookmarking = Bookmarking(self.reading, self.reader, self)
        self.repairing = Repairing(self.reading, self.reader, self.tasks, self)
        self.mentioning = Mentioning(self.reading, self.reader, self.tasks, self.workshop, self)
        self.lexicon = Lexicon(self.reading, self)
        self.ruling = Ruling(self.reading, self)
        self.arranging = Arranging(self.reading, self.reader, self)
        self.recleaning = Recleaning(self.reading, self.tasks, self.workshop, self)
        self.recognising = Recognising(self.reading, self.tasks, self.workshop, self)
        self.learning = Learning(self.reading, self.tasks, self.workshop, self.recognising, self)
        files = FileReader(self.workshop, session)
        self.importing = Importing(self.reading, self.tasks, files, settings, self)
        self.arriving = Arriving(self.reading, self.tasks, self)
        self.exporting = Exporting(self.reading, self.pane.list, self.tasks, self)
        self.auditing = Auditing(self.reading, self)
        self.appearance = Appearance(settings, self)
        self.printing = Printing(self.reading, self.reader, self.appearance, self)
        self.pronouncing = Pronouncing(self.reader, self)
        self.leaving = Leaving(self.reading, self.tasks, self)
        self.projects = Projects(self.reading, self.leaving, session, settings, self.importing.start, self)
        Dropping(
            self,
            open_project=self.projects.open,
            import_paths=self.importing.offer,
            import_at_once=self.importing.start,
        )
        self.quiet = Quiet(self, (self.menuBar(), self._top, self.pane, self.side, self._status))
        self.safety = Safety(self.reading, self.tasks, self.projects, self.leaving, self._banner, self)
        self.salvaging = Salvaging(self.reading, self.tasks, self.projects, self)
        self.safety.export_wanted.connect(self.exporting.ask)
        self.safety.salvage_wanted.connect(self.salvaging.ask)
        self._build()
        self._refresh = self._wire()
        self.appearance.worn.connect(self._wear)
        self.appearance.page_worn.connect(self.reader.set_look)
        self.appearance.text_size_changed.connect(self.reader.set_text_size)
        self.appearance.wear()
        self._restore()

    # Building

    def _build(self) -> None:
        menus = fill_menus(self.menuBar(), self.action_table)
        recent = menus["project"].addMenu(self.tr("Recent projects"))
        menus["project"].insertMenu(self.action_table["import-files"], recent)
        menus["project"].aboutToShow.connect(
            lambda: fill_recent(recent, self._session.recent, self.projects.open)
        )
        bookmarks = menus["corpus"].addMenu(self.tr("Bookmarks"))
        menus["corpus"].aboutToShow.connect(lambda: self.bookmarking.fill_menu(bookmarks))
        self._context = fill_context_menu(self, self.action_table)
        centre = QWidget()
        column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self._banner, self._notice, self._hiding, self.reader):
            column.addWidget(widget)
        self._columns = QSplitter(Qt.Orientation.Horizontal)
        self._columns.setHandleWidth(1)
        self._columns.setChildrenCollapsible(False)
        self.pane.setMinimumWidth(LEAST_LIST)
        centre.setMinimumWidth(LEAST_READER)
        for part in (self.pane, centre, self.side):
            self._columns.addWidget(part)
        self._columns.setStretchFactor(1, 1)
        whole = QWidget()
        rows = QVBoxLayout(whole)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self._top)
        rows.addWidget(self._columns, 1)
        rows.addWidget(self._status)
        self.setCentralWidget(whole)

    def _wire(self) -> Refresh:
        self.pane.article_chosen.connect(self.reading.open_article)
        self.pane.left.connect(self.focus_reader)
        self.pane.group_chosen.connect(lambda group: self._settings.change(group=group))
        self.pane.list.menu_wanted.connect(lambda at: self.progressing.open_menu(at, self.action_table))
        self.trail.article_wanted.connect(self.reading.open_article)
        self._settings.changed.connect(self._on_setting_changed)
        self.reader.context_menu_requested.connect(self._context.popup)
        self._top.labels_changed.connect(self.reader.set_visible_labels)
        self.side.span_requested.connect(self._reveal)
        self.side.article_requested.connect(self._go_to)
        self.side.raw_requested.connect(self._show_raw_place)
        self.side.code_requested.connect(self.annotating.apply_code)
        self.side.memo_requested.connect(self.memoing.edit)
        self.side.only_requested.connect(self.showing.ask)
        self.side.decision_requested.connect(self.repairing.decide_everywhere)
        self.side.link_requested.connect(self.mentioning.ask_link_for)
        self.annotating.same_requested.connect(self.side.suggest_like)
        self.sticking.changed.connect(lambda code: self._status.show_sticky(code.name if code else ""))
        self._status.unstick_requested.connect(self.sticking.end)
        self.tasks.changed.connect(self._status.show_work)
        self.importing.started.connect(lambda: self.pane.set_busy(True))
        self.importing.finished.connect(lambda _text: self.pane.set_busy(False))
        self._status.cancel_requested.connect(self.tasks.cancel)
        doing = (
            self.importing,
            self.arriving,
            self.exporting,
            self.printing,
            self.safety,
            self.leaving,
            self.salvaging,
            self.progressing,
            self.bookmarking,
        )
        correcting = (self.repairing, self.arranging, self.recleaning, self.mentioning)
        for worker in (*doing, *correcting, self.ruling, self.lexicon, self.learning, self.auditing):
            worker.finished.connect(self._status.show_note)
        self.reader.details_requested.connect(self.side.edit_details)
        parts = Parts(
            self.action_table,
            self.pane,
            self.reader,
            self._top,
            self.side,
            self._status,
            self._notice,
            self.annotating,
            self.trail,
        )
        refresh = Refresh(self.reading, parts, self)
        self.importing.articles_added.connect(refresh.articles_added)
        self.arriving.articles_added.connect(refresh.articles_added)
        self.reading.project_changed.connect(self.modes.show_clean)
        self.reading.project_changed.connect(self._show_title)
        # After the page is shown, there is something to mark, and a place to go to.
        self.finding = Finding(self.reading, self.reader, self)
        self.pane.words_changed.connect(self.finding.look_for)
        Places(self.reading, self.reader, self.pane, self)
        return refresh

    def _wear(self, theme: Theme) -> None:
        for part in (self.pane, self._top):
            part.set_theme(theme)
        for worn in (
            self.mentioning,
            self.side,
            self.annotating,
            self.importing,
            self.recleaning,
        ):
            worn.set_look(look(theme))

    def _on_setting_changed(self, name: str) -> None:
        if name == "order":
            self.pane.set_order(self._settings.preferences.order)
        elif name == "group":
            self.pane.set_group(self._settings.preferences.group)
        elif name == "coder" and self.reading.project is not None:
            self.reading.project.coder = self._settings.preferences.coder

    def _show_title(self, project: Project | None) -> None:
        name = self.tr("Meipi")
        self.setWindowTitle(f"{project.name} · {name}" if project else name)

    # What was where

    def _restore(self) -> None:
        if not self.restoreGeometry(self._session.layout("window")):
            self.resize(*FIRST_SIZE)
        if not self._columns.restoreState(self._session.layout("columns")):
            self._columns.setSizes(COLUMNS)
        self.side.set_current(self._session.panel)
        self.reader.setFocus()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Nothing is left to save; layout and place are kept, work in the background is called off.

        The window goes at once, a copy of a project that was changed is made behind it.
        """
        self.quiet.leave()
        self._session.set_layout("window", self.saveGeometry())
        self._session.set_layout("columns", self._columns.saveState())
        self._session.panel = self.side.current()
        self.hide()
        self.tasks.close()
        self.workshop.close()
        self.reading.open_project(None)
        self.tasks.close(milliseconds=LONGEST_LEAVING)
        super().closeEvent(event)

    def said(self) -> str:
        """The error above the text; without one, what the status bar tells."""
        return self._notice.text() or self._status.note()

    def warned(self) -> str:
        """Why the project is read-only; empty when it is not."""
        return self._banner.text()

    # Slots that the table of actions names

    def copy(self) -> None:
        self.reader.copy()

    def select_all(self) -> None:
        self.reader.select_all()

    def switch_list(self) -> None:
        self.pane.setVisible(self.pane.isHidden())

    def switch_panels(self) -> None:
        self.side.setVisible(self.side.isHidden())

    def focus_filter(self) -> None:
        self.pane.show()
        self.pane.focus_filter()

    def focus_list(self) -> None:
        self.pane.show()
        self.pane.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def focus_reader(self) -> None:
        self.reader.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def leave(self) -> None:
        """Go to the text; when it has the focus, end the one mode that is on."""
        if not self.reader.hasFocus():
            self.focus_reader()
        elif self.sticking.code is not None:
            self.sticking.end()
        else:
            self.quiet.leave()

    def show_preferences(self) -> None:
        look = self.appearance.page_look
        dialog = PreferencesDialog(self._settings, self, project=self.reading.project, look=look)
        dialog.renamed.connect(
            lambda names: self.reading.perform(lambda project: project.coders.rename(*names))
        )
        dialog.colour_chosen.connect(
            lambda chosen: self.reading.perform(lambda project: project.coders.recolour(*chosen))
        )
        dialog.open()

    def show_keys(self) -> None:
        KeysDialog(self).open()

    def show_about(self) -> None:
        AboutDialog(self).open()

    def _reveal(self, span: Span) -> None:
        self.modes.set_mode("clean")
        self.reader.reveal(span)

    def _go_to(self, place: tuple[int, Span | None]) -> None:
        article, span = place
        self.reading.open_article(article)
        if span is not None:
            self._reveal(span)

    def _show_raw_place(self, span: Span) -> None:
        self.modes.set_mode("raw")
        self.reader.choose(Selection.of(span))
        self.reader.show_span(span)
