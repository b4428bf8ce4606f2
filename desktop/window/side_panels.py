"""The column on the right: one panel at a time, each built when it is first shown."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from corpus.model import EVERY_ANNOTATION, Annotation, AnnotationFilter
from corpus.project import Project, Touched
from desktop.panels import PANELS
from desktop.panels.annotations import AnnotationsPanel
from desktop.panels.panel import Panel, Perform
from desktop.panels.provenance import ProvenancePanel
from desktop.reader.look import Look
from desktop.reader.page import Page


class SidePanels(QFrame):
    """Tabs and their panels, listed in ``desktop.panels.PANELS``.

    What a panel asks for is passed on: ``span_requested`` (a ``Span`` of the article),
    ``article_requested`` (article id, ``Span`` or None), ``raw_requested`` (a ``Span`` of the
    source), ``code_requested`` (the id of a code to apply), ``memo_requested`` (the id of an annotation),
    ``link_requested`` (a ``LinkQuestion``), ``only_requested`` (nothing).
    """

    span_requested = Signal(object)
    article_requested = Signal(object)
    raw_requested = Signal(object)
    code_requested = Signal(object)
    memo_requested = Signal(object)
    only_requested = Signal()
    decision_requested = Signal(object)
    link_requested = Signal(object)

    def __init__(self, perform: Perform, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("side")
        self._perform = perform
        self._project: Project | None = None
        self._page: Page | None = None
        self._paragraph: int | None = None
        self._shown = EVERY_ANNOTATION
        self._look = Look()
        self._panels: dict[int, Panel] = {}
        self._tabs = QTabBar()
        self._tabs.setExpanding(True)
        self._tabs.setDrawBase(False)
        self._tabs.setUsesScrollButtons(False)
        self._tabs.setElideMode(Qt.TextElideMode.ElideNone)
        self._tabs.setAccessibleName(self.tr("Panels"))
        line = QFrame()
        line.setObjectName("side-tabs-line")
        line.setFixedHeight(1)
        self._stack = QStackedWidget()
        for _id, title, _panel in PANELS:
            self._tabs.addTab(QCoreApplication.translate("Panel", title))
            self._stack.addWidget(QWidget())
        self._tabs.currentChanged.connect(self._on_tab_changed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._tabs)
        column.addWidget(line)
        column.addWidget(self._stack, 1)

    def set_look(self, look: Look) -> None:
        self._look = look
        for panel in self._panels.values():
            panel.set_look(look)

    def show_project(self, project: Project | None) -> None:
        self._project = project
        self._page = None
        for panel in self._panels.values():
            panel.set_project(project)

    def show_page(self, page: Page | None) -> None:
        self._page = page
        for panel in self._panels.values():
            panel.show_article(page)

    def show_only(self, shown: AnnotationFilter, page: Page | None) -> None:
        """Show only annotations for which a filter holds."""
        self._shown, self._page = shown, page
        for panel in self._panels.values():
            panel.show_only(shown, page)

    def show_paragraph(self, number: int | None) -> None:
        """The reader is at another paragraph, counted from 0."""
        self._paragraph = number
        for panel in self._panels.values():
            panel.show_paragraph(number)

    def refresh(self, touched: Touched, page: Page | None) -> None:
        """Show what an act has changed; ``page`` is the open article as it is now."""
        self._page = page
        for panel in self._panels.values():
            panel.refresh(touched, page)

    def show_panel(self, id: str) -> None:
        """Bring one panel to the front and give it the focus."""
        self.show()
        number = next(number for number, (name, _title, _panel) in enumerate(PANELS) if name == id)
        self._tabs.setCurrentIndex(number)
        self._on_tab_changed(number)
        self._panels[number].setFocus()

    def current(self) -> int:
        return self._tabs.currentIndex()

    def set_current(self, number: int) -> None:
        """Show the panel of a tab, as the last time; builds it."""
        self._tabs.setCurrentIndex(min(max(number, 0), self._tabs.count() - 1))
        self._on_tab_changed(self._tabs.currentIndex())

    def suggest_like(self, annotation: Annotation) -> None:
        """List where else the words of an annotation stand."""
        self.show_panel("annotations")
        panel = self._panels[self.current()]
        if isinstance(panel, AnnotationsPanel):
            panel.suggest_like(annotation)

    def search_passages(self) -> None:
        """Let the user type words to be found in all articles, and coded there."""
        self.show_panel("annotations")
        panel = self._panels[self.current()]
        if isinstance(panel, AnnotationsPanel):
            panel.search_passages()

    def show_memos(self) -> None:
        """All memos of the project."""
        self.show_panel("annotations")
        panel = self._panels[self.current()]
        if isinstance(panel, AnnotationsPanel):
            panel.show_memos()

    def write_project_memo(self) -> None:
        """Let the memo on the project be written."""
        self.show_memos()
        panel = self._panels[self.current()]
        if isinstance(panel, AnnotationsPanel):
            panel.write_project_memo()

    def edit_details(self) -> None:
        """Let the title and the other details of the article be changed."""
        self.show_panel("provenance")
        panel = self._panels[self.current()]
        if isinstance(panel, ProvenancePanel):
            panel.edit_details()

    def show_codes(self) -> None:
        self.show_panel("codes")

    def show_entities(self) -> None:
        self.show_panel("entities")

    def show_annotations(self) -> None:
        self.show_panel("annotations")

    def show_provenance(self) -> None:
        self.show_panel("provenance")

    def show_history(self) -> None:
        self.show_panel("history")

    def _on_tab_changed(self, number: int) -> None:
        if number not in self._panels:
            self._build(number)
        self._stack.setCurrentIndex(number)

    def _build(self, number: int) -> None:
        panel = PANELS[number][2](self._perform)
        panel.span_requested.connect(self.span_requested)
        panel.article_requested.connect(self.article_requested)
        panel.raw_requested.connect(self.raw_requested)
        panel.code_requested.connect(self.code_requested)
        panel.memo_requested.connect(self.memo_requested)
        panel.only_requested.connect(self.only_requested)
        panel.decision_requested.connect(self.decision_requested)
        panel.link_requested.connect(self.link_requested)
        if (empty := self._stack.widget(number)) is not None:
            self._stack.removeWidget(empty)
            empty.deleteLater()
        self._stack.insertWidget(number, panel)
        self._panels[number] = panel
        panel.set_look(self._look)
        panel.set_project(self._project)
        panel.show_article(self._page)
        panel.show_only(self._shown, self._page)
        panel.show_paragraph(self._paragraph)
