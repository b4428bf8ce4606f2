"""The recognition trained on what was corrected in a project."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from corpus.correcting.placing import placed
from corpus.model import MeipiError
from corpus.store import Store
from corpus.store.mentions import WEIGHTS
from corpus.workers import Worker

if TYPE_CHECKING:
    from corpus.entities.annotated import AnnotatedDocument
    from corpus.entities.learning import Learned

LEAST = 3
"""Corrected paragraphs: two to learn from and one to be compared on."""

SECONDS = 600.0
"""What the training may take: some 30 s on one core, more on a busy machine."""


class Learning:
    """Makes a model of the corrections, which this project's texts are then looked through with.

    Outside the history: corrections stay as they are, and ``forget`` goes back to the model that ships.
    """

    def __init__(self, store: Store) -> None:
        self._store = store

    @property
    def weights(self) -> str:
        """The model that has learned, for ``corpus.intake.mentions_of``; empty: the one that ships."""
        return self._store.setting(WEIGHTS) or ""

    def learn(self, worker: Worker, *, cancelled: Callable[[], bool] | None = None) -> Learned:
        """Train in ``worker``, and let all articles be looked through again (``project.entities.stale``).

        Raises MeipiError ``too-few-corrections``, or what the worker raises.
        """
        from corpus.entities import learning  # heavy

        documents = list(self.documents())
        count = sum(len(document.paragraphs) for document in documents)
        if count < LEAST:
            raise MeipiError(
                "too-few-corrections",
                "Learning needs at least {least} corrected paragraphs; there are {count}.",
                least=LEAST,
                count=count,
            )
        learned = worker.run(learning.learn, documents, timeout=SECONDS, cancelled=cancelled)
        self._store.set(WEIGHTS, learned.weights)
        self._store.mentions.doubt_all()
        return learned

    def forget(self) -> None:
        """Go back to the model that ships."""
        self._store.set(WEIGHTS, "")
        self._store.mentions.doubt_all()

    def documents(self) -> Iterator[AnnotatedDocument]:
        """The paragraphs with corrections, an article each, with their mentions as they stand."""
        from corpus.entities.annotated import AnnotatedDocument, AnnotatedParagraph, Marked

        for source_id in self._store.corrections.sources():
            corrections = self._store.corrections.of_source(source_id)
            for id in self._store.articles.of_source(source_id):
                article = self._store.articles.get(id)
                numbers = sorted({number for number, _, _ in placed(article, corrections)})
                mentions = self._store.mentions.of_article(id)
                marks = {
                    number: [Marked(m.span, m.label, inside=m.inside) for m in mentions[number]]
                    for number in numbers
                }
                paragraphs = tuple(
                    AnnotatedParagraph(
                        article.paragraphs[number].text,
                        tuple(mark for mark in marks[number] if mark.inside is None),
                        tuple(mark for mark in marks[number] if mark.inside is not None),
                    )
                    for number in numbers
                )
                if paragraphs:
                    yield AnnotatedDocument(f"article {id}", article.date, article.source, paragraphs)
