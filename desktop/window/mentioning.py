"""From one entity of the text to the next, and what the user says of each."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

from corpus.model import Label, Mention, Span
from corpus.project import Project
from desktop.ground_titles import ground_titles
from desktop.labels import label_title
from desktop.norm_titles import norm_title
from desktop.palette.kind_menu import ask_kind
from desktop.palette.link_palette import LinkPalette
from desktop.panels.panel import LinkQuestion
from desktop.reader.look import Look
from desktop.reader.mention_card import CardText, MentionCard
from desktop.reader.selection import Selection
from desktop.reader.view import ReaderView
from desktop.tasks import Job, Tasks
from desktop.window.reading import Reading
from desktop.workshop import Workshop

if TYPE_CHECKING:
    from corpus.entities.divisions import Division


class Mentioning(QObject):
    """Steps through the mentions of the open article; accepts, rejects, re-types, resizes and links them.

    The mention that is meant is the selected one, else the one at the caret. Its card stands below it.
    ``finished`` carries a sentence about what was done.
    """

    finished = Signal(object)

    def __init__(
        self, reading: Reading, reader: ReaderView, tasks: Tasks, workshop: Workshop, window: QWidget
    ) -> None:
        super().__init__(window)
        self._reading = reading
        self._reader = reader
        self._tasks = tasks
        self._workshop = workshop
        self._window = window
        self._look = Look()
        self._divisions: dict[str, Division | None] = {}
        self._shown: tuple[int, Mention, str] | None = None
        self._palette: LinkPalette | None = None
        self._then: Callable[[tuple[str, str]], object] = self._link
        self.card = MentionCard(reader.viewport())
        reader.mention_hovered.connect(self._on_hovered)
        reader.selection_changed.connect(self._on_moved)
        reader.verticalScrollBar().valueChanged.connect(self._close_card)
        reading.page_changed.connect(self._close_card)
        QApplication.instance().focusChanged.connect(self._on_focus_changed)  # type: ignore[union-attr]

    def set_look(self, look: Look) -> None:
        """Let card and palette wear the theme's colours."""
        self._look = look
        self.card.set_look(look)
        if self._palette is not None:
            self._palette.set_look(look)

    # What keys and menus call

    def next(self) -> None:
        """Go to the mention after the place in the text."""
        self._step(1)

    def previous(self) -> None:
        """Go to the mention before the place in the text."""
        self._step(-1)

    def accept(self) -> None:
        """Say that the mention is right."""
        self._act(lambda project, article, span, _: project.correcting.accept({article: [span]}))

    def reject(self) -> None:
        """Say that nothing is mentioned there, and go on to the next."""
        if self._act(lambda project, article, span, _: project.correcting.reject({article: [span]})):
            self._close_card()

    def always(self) -> None:
        """Say that these words are such a mention wherever they stand."""

        def act(project: Project, _article: int, _span: Span, mention: Mention) -> object:
            code = dict(mention.attributes).get("code")
            return project.correcting.always(mention.text, mention.label, norm=mention.norm, code=code)

        self._act(act)

    def never(self) -> None:
        """Say that these words are no such mention wherever they stand."""
        self._act(lambda project, _a, _s, mention: project.correcting.never(mention.text, mention.label))

    def start_earlier(self) -> None:
        self._resize(-1, 0)

    def start_later(self) -> None:
        self._resize(1, 0)

    def end_later(self) -> None:
        self._resize(0, 1)

    def end_earlier(self) -> None:
        self._resize(0, -1)

    def ask_kind(self) -> None:
        """Offer the kinds of mention in a list; one letter picks one. Makes a mention of a selection."""
        if self._current() is None and self._reader.selection() is None:
            self._say_none()
            return
        ask_kind(self._window, self._reader.cursor_rect().bottomLeft(), self.set_kind)

    def set_kind(self, label: Label) -> None:
        """Make the mention one of another kind; make one of the selection where there is none."""
        page, selected = self._reading.page, self._reader.selection()
        if self._current() is not None:
            self._act(lambda project, article, span, _: project.correcting.retype({article: [span]}, label))
        elif page is not None and selected is not None and len(selected):
            article = page.article.id
            if self._reading.perform(lambda project: project.correcting.add(article, selected, label)):
                self._select(selected)

    def ask_link(self) -> None:
        """Search for the division that the mention stands for, or type a normal form."""
        found = self._current()
        if found is None:
            self._say_none()
            return
        below = self._reader.cursor_rect().bottomLeft()
        self.ask_link_for(LinkQuestion(found[1].text, below, self._link))

    def ask_link_for(self, question: LinkQuestion) -> None:
        """Search for the division that words stand for, or type a normal form."""
        if self._palette is None:
            self._palette = LinkPalette(self._tasks, self._workshop, self._window)
            self._palette.set_look(self._look)
            self._palette.chosen.connect(lambda wanted: self._then(wanted))
        self._then = question.then
        self._palette.open_at(question.point, question.words)

    def unlink(self) -> None:
        """Take the code away."""
        self._act(lambda project, article, span, _: project.correcting.link({article: [span]}, code=""))

    # How it is done

    def _link(self, wanted: tuple[str, str]) -> None:
        norm, code = wanted
        self._act(lambda p, article, span, _: p.correcting.link({article: [span]}, norm=norm, code=code))

    def _current(self) -> tuple[Span, Mention, int] | None:
        """The mention that is meant: its place in the article, itself, and its paragraph's index."""
        page, found = self._reading.page, self._reader.current_mention()
        if page is None or found is None:
            return None
        number, mention = found
        return mention.span.shift(page.article.paragraph_spans[number].start), mention, number

    def _act(self, act: Callable[[Project, int, Span, Mention], object]) -> bool:
        page, found = self._reading.page, self._current()
        if page is None or found is None:
            self._say_none()
            return False
        span, mention, _ = found
        article = page.article.id
        if not self._reading.perform(lambda project: act(project, article, span, mention)):
            return False
        self._select(span)
        return True

    def _resize(self, start: int, end: int) -> None:
        page, found = self._reading.page, self._current()
        if page is None or found is None:
            self._say_none()
            return
        span, _, number = found
        room = page.article.paragraph_spans[number]
        edges = (span.start + start, span.end + end)
        if not room.start <= edges[0] < edges[1] <= room.end:
            return
        to, article = Span(*edges), page.article.id
        if self._reading.perform(lambda project: project.correcting.resize(article, span, to)):
            self._select(to)

    def _places(self) -> list[Span]:
        """The mentions of the article that are shown, in its text."""
        page = self._reading.page
        if page is None:
            return []
        labels = self._reader.visible_labels()
        starts = [span.start for span in page.article.paragraph_spans]
        return sorted(
            mention.span.shift(start)
            for start, mentions in zip(starts, page.mentions, strict=True)
            for mention in mentions
            if mention.label in labels
        )

    def _step(self, direction: int) -> None:
        places = self._places()
        if not places:
            self.finished.emit(self.tr("No entity is marked in this article."))
            return
        here = self._reader.chosen().span
        if direction > 0:
            found = next((span for span in places if span > here), places[0])
        else:
            found = next((span for span in reversed(places) if span < here), places[-1])
        self._select(found)

    def _select(self, span: Span) -> None:
        """Choose a place and show the card of its mention, if there is one."""
        self._reader.choose(Selection.of(span))
        self._reader.show_span(span)
        found = self._reader.current_mention()
        if found is not None:
            self._show(*found, "")

    def _show(self, number: int, mention: Mention, rest: str) -> None:
        page = self._reading.page
        if page is None:
            return
        self._shown = number, mention, rest
        start = page.article.paragraph_spans[number].start + mention.span.start
        self.card.open_at(self._reader.character_rect(start), self._card_text(mention, rest))
        self._look_up(dict(mention.attributes).get("code", ""))

    def _card_text(self, mention: Mention, rest: str) -> CardText:
        project, page = self._reading.project, self._reading.page
        name = mention.norm or mention.text
        meant = norm_title(mention.label, name)
        lines = [f"→ {meant}"] if meant and name != mention.text else []
        code = dict(mention.attributes).get("code")
        if code:
            division = self._divisions.get(code)
            lines.append(" · ".join([code, *(division.above if division is not None else ())]))
        if project is not None and page is not None:
            alike = [m for found in page.mentions for m in found if m.label is mention.label]
            here = sum((m.norm or m.text) == name for m in alike)
            there = project.entities.count(mention.label, name)
            lines.append(self.tr("{here} here, {there} in the corpus").format(here=here, there=there))
        lines.append(self._ground(mention))
        lines += rest.splitlines()
        keys = self.tr("Y right · D wrong · R kind · G link\nShift+Y always so · Shift+D never so")
        return CardText(mention.label, label_title(mention.label), mention.text, tuple(lines), keys)

    def _ground(self, mention: Mention) -> str:
        if mention.found_by == "user":
            return self.tr("Corrected by hand")
        if mention.found_by == "rule":
            return self.tr("By a rule of this project")
        sure = f"{mention.confidence:.0%}"
        why = ground_titles(mention.why or mention.found_by)
        return self.tr("Found by: {why} · {sure} sure").format(why=why, sure=sure)

    def _look_up(self, code: str) -> None:
        """Ask what stands above a division; the card is shown again when the answer is there."""
        if not code or code in self._divisions:
            return
        self._divisions[code] = None
        from corpus.entities import divisions  # what it needs is loaded when a card first asks

        def work(job: Job) -> Division | None:
            with self._workshop.worker(job) as worker:
                return worker.run(divisions.division, code, cancelled=job.cancelled)

        def done(found: Division | None) -> None:
            self._divisions[code] = found
            if self._shown is not None and self.card.isVisible():
                self._show(*self._shown)

        self._tasks.start(self.tr("Looking up"), work, done=done, failed=lambda _error: None)

    def _on_hovered(self, hovered: tuple[int, Mention, str] | None) -> None:
        if hovered is None:
            self._close_card()
        else:
            self._show(*hovered)

    def _on_moved(self, _span: Span | None) -> None:
        found = self._reader.current_mention()
        if self._shown is not None and (found is None or found != self._shown[:2]):
            self._close_card()

    def _on_focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        """Whoever goes on elsewhere is done with the card; a sheet or menu of its own lets it stand."""
        if new is not None and new is not self._reader and new.window() is self._reader.window():
            self._close_card()

    def _close_card(self, _what: object = None) -> None:
        self._shown = None
        self.card.hide()

    def _say_none(self) -> None:
        self.finished.emit(self.tr("No entity is marked here; T goes to the next one."))
