"""How a source is cut into articles and paragraphs, put right by hand."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from corpus.model import ParagraphKind, Span
from corpus.project import Project
from desktop.panels.article_choice import choose_article
from desktop.reader.view import ReaderView
from desktop.window.reading import Act, Reading


class Arranging(QObject):
    """Acts on the paragraph that the reader is at, or on those that are selected, and on the open article.

    ``finished`` carries a sentence where there is nothing to act on.
    """

    finished = Signal(object)

    def __init__(self, reading: Reading, reader: ReaderView, window: QWidget) -> None:
        super().__init__(window)
        self._reading = reading
        self._reader = reader

    # Kinds of paragraphs

    def make_body(self) -> None:
        self._retype(ParagraphKind.BODY)

    def make_heading(self) -> None:
        self._retype(ParagraphKind.HEADING)

    def make_caption(self) -> None:
        self._retype(ParagraphKind.CAPTION)

    def make_verse(self) -> None:
        self._retype(ParagraphKind.VERSE)

    def make_signature(self) -> None:
        self._retype(ParagraphKind.SIGNATURE)

    # Paragraphs

    def join(self) -> None:
        """Make one paragraph of this one and the next."""
        article, number = self._here()
        if number < self._count():
            self._perform(lambda project: project.arranging.join(article, number))
        else:
            self.finished.emit(self.tr("There is no paragraph after this one."))

    def split(self) -> None:
        """Make two paragraphs of this one, at the caret."""
        page, caret = self._reading.page, self._reader.caret()
        if page is None or caret is None:
            return
        article, number = self._here()
        at = caret - page.article.paragraph_spans[number - 1].start
        self._perform(lambda project: project.arranging.split(article, number, at))

    def move_up(self) -> None:
        self._move(-1)

    def move_down(self) -> None:
        self._move(1)

    def move_before(self) -> None:
        """Move the paragraphs to the article before this one."""
        self._move_over(-1)

    def move_after(self) -> None:
        """Move the paragraphs to the article after this one."""
        self._move_over(1)

    def ask_article(self) -> None:
        """Ask which article of the source the paragraphs go to."""
        project, here = self._reading.project, self._here()[0]
        others = [id for id in project.arranging.neighbours(here) if id != here] if project and here else []
        if project is None or not others:
            self.finished.emit(self.tr("There is no other article of this source."))
            return
        numbers, point = self._numbers(), self._reader.cursor_rect().bottomLeft()
        rows = [project.articles.row(id) for id in others]
        choose_article(self._reader, rows, point, lambda target: self._move_to(target, numbers))

    def leave_out(self) -> None:
        """Take the paragraphs out of the article; the source panel has them, and can bring them back."""
        article, numbers = self._here()[0], self._numbers()
        self._perform(lambda project: project.arranging.to_furniture(article, numbers))

    def take_in(self) -> None:
        """Put the piece that the caret in the source is at, and that was left out, into the article."""
        article, place, page = self._here()[0], self._reader.raw_caret(), self._reading.page
        found = []
        if page is not None and place is not None:
            here = Span(place, place)
            pieces = enumerate(page.furniture)
            found = [n for n, piece in pieces if any(span.contains(here) for span in piece.spans)]
        if found:
            self._perform(lambda project: project.arranging.from_furniture(found[0], article_id=article))
        else:
            self.finished.emit(self.tr("Go to a piece of the source (Ctrl+2) that was left out."))

    # Articles

    def split_article(self) -> None:
        """Make two articles of one: the second begins with this paragraph."""
        article, number = self._here()
        if number > 1:
            self._perform(lambda project: project.arranging.split_article(article, number))
        else:
            self.finished.emit(self.tr("Go to the paragraph that the second article begins with."))

    def merge_next(self) -> None:
        """Make one article of this one and the next of its source."""
        article = self._here()[0]
        following = self._neighbour(1)
        if following is not None:
            self._perform(lambda project: project.arranging.merge_articles(article, following))
        else:
            self.finished.emit(self.tr("This is the last article of its source."))

    def move_article_up(self) -> None:
        self._move_article(-1)

    def move_article_down(self) -> None:
        self._move_article(1)

    # How it is done

    def _retype(self, kind: ParagraphKind) -> None:
        article, numbers = self._here()[0], self._numbers()
        self._perform(lambda project: project.arranging.set_kind(article, numbers, kind))

    def _move(self, by: int) -> None:
        article, numbers = self._here()[0], self._numbers()
        to, last = numbers[0] + by, self._count() - len(numbers) + 1
        if 1 <= to <= last and self._perform(
            lambda project: project.arranging.move(article, numbers, to_number=to)
        ):
            self._show(to, len(numbers))

    def _show(self, number: int, count: int) -> None:
        """Let the reader stay with paragraphs that were moved."""
        page = self._reading.page
        self._reader.go_to_paragraph(number - 1)
        if page is not None and count > 1:
            spans = page.article.paragraph_spans[number - 1 : number - 1 + count]
            self._reader.select(Span(spans[0].start, spans[-1].end))

    def _move_over(self, by: int) -> None:
        there = self._neighbour(by)
        if there is None:
            self.finished.emit(self.tr("There is no other article of this source on that side."))
        else:
            self._move_to(there, self._numbers())

    def _move_to(self, target: int, numbers: Sequence[int]) -> None:
        """Move paragraphs to another article; there they stand where they stand in the source."""
        article, project = self._here()[0], self._reading.project
        if project is not None and self._perform(
            lambda project: project.arranging.move(article, numbers, to_article=target)
        ):
            row = project.articles.row(target)
            said = self.tr("%n paragraph(s) moved to “{title}”.", "", len(numbers))
            self.finished.emit(said.format(title=row.title or row.opening))

    def _move_article(self, by: int) -> None:
        article, there = self._here()[0], self._neighbour(by)
        if there is None:
            self.finished.emit(self.tr("There is no other article of this source on that side."))
            return

        def move(project: Project) -> None:
            place = project.arranging.neighbours(article).index(there)
            project.arranging.move_article(article, place)

        self._perform(move)

    def _neighbour(self, by: int) -> int | None:
        """The article before (-1) or after (1) the open one in its source."""
        project, article = self._reading.project, self._here()[0]
        if project is None or not article:
            return None
        articles = project.arranging.neighbours(article)
        place = articles.index(article) + by
        return articles[place] if 0 <= place < len(articles) else None

    def _here(self) -> tuple[int, int]:
        """The open article and the number of its current paragraph, from 1."""
        return self._reading.article_id or 0, self._reader.current_paragraph() + 1

    def _numbers(self) -> list[int]:
        """The paragraphs that the selection touches, else the current one; counted from 1."""
        page, selection = self._reading.page, self._reader.selection()
        if page is None or selection is None:
            return [self._here()[1]]
        spans = page.article.paragraph_spans
        return [number for number, span in enumerate(spans, 1) if span.overlaps(selection)]

    def _count(self) -> int:
        page = self._reading.page
        return len(page.article.paragraphs) if page else 0

    def _perform(self, act: Act) -> bool:
        return self._count() > 0 and self._reading.perform(act)
