"""What a user decides on the repairs: edits that cleaning made or proposed, one by one or by kind."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from corpus.arranging.building import edits_in
from corpus.arranging.decisions import decide, decide_step
from corpus.arranging.fields import renew_all_fields
from corpus.coding.recleaning import Progress
from corpus.coding.refitting import replacements
from corpus.coding.wording import shorten
from corpus.model import Change, Decision, Do, Edit, Repairs, Replacement, Touched
from corpus.store import Store


class Repairing:
    """The decisions on repairs. Each act is one change, which undo takes back whole, with the annotations.

    Annotations go along with their characters, as with ``Arranging``. What is decided here stays when the
    source is cleaned again. The names of the changes: ``accept-repairs``, ``reject-repairs``. Each returns
    what it touched; nothing, when all is as wished already.
    """

    def __init__(self, store: Store, do: Do) -> None:
        self._store = store
        self._do = do

    def decide(self, source_id: int, edits: Iterable[Edit], *, accept: bool) -> Touched:
        """Accept or reject edits of one source, as ``project.sources.edits`` tells them.

        An edit that is accepted takes the place of others that it overlaps.
        """
        chosen = tuple(edits)
        detail = shorten(chosen[0].before.strip() or chosen[0].step) if len(chosen) == 1 else str(len(chosen))
        found = self._decided([source_id], lambda repairs: decide(repairs, chosen, accept=accept))
        return self._act(found, accept, detail)

    def decide_in_article(self, article_id: int, *, accept: bool, step: str | None = None) -> Touched:
        """The same for all edits in one article, or for those of one step."""
        source_id = self._store.articles.source_of(article_id)
        chosen = [edit for edit in self.edits_of(article_id) if step in (None, edit.step)]
        return self.decide(source_id, chosen, accept=accept) if chosen else Touched()

    def decide_everywhere(
        self,
        *,
        accept: bool,
        step: str | None = None,
        progress: Progress | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> Touched:
        """The same in all sources, as one act; what a later cleaning finds there is decided too.

        ``progress(done, total, name)`` is called before each source and once at the end. Nothing is done
        when ``cancelled()`` becomes true before all sources have been looked at.
        """
        called_off = cancelled or (lambda: False)

        def change(repairs: Repairs) -> Repairs:
            for name in sorted({edit.step for edit in repairs.edits}):
                if step in (None, name):
                    repairs = decide_step(repairs, name, accept=accept)
            return repairs

        def counted() -> Iterator[int]:
            ids = self._store.sources.ids()
            for number, id in enumerate(ids):
                if called_off():
                    return
                if progress:
                    progress(number, len(ids), "")
                yield id
            if progress:
                progress(len(ids), len(ids), "")

        found = list(self._decided(counted(), change))
        return Touched() if called_off() else self._act(found, accept, step or "")

    def edits_of(self, article_id: int) -> tuple[Edit, ...]:
        """The edits, applied and proposed, within the paragraphs and fields of an article."""
        article = self._store.articles.get(article_id)
        return tuple(edits_in(article, self._store.sources.edits(article.source_id)))

    def decisions(self, source_id: int) -> tuple[Decision, ...]:
        """What was decided on the edits of a source; of two on the same edit the later one counts."""
        found = self._store.records.repairs.find(source_id)
        return found.decisions if found is not None else ()

    def _decided(
        self, source_ids: Iterable[int], change: Callable[[Repairs], Repairs]
    ) -> Iterator[Replacement]:
        """What decisions on repairs replace, one source after the other: a project may have very many, and
        in most of them nothing changes."""
        records = self._store.records
        for source_id in source_ids:
            found = records.repairs.find(source_id)
            if found is not None and change(found) == found:
                continue
            state = records.get(source_id)
            repairs = change(state.repairs)
            arrangement = renew_all_fields(
                state.arrangement, state.decoding.text, state.repairs.edits, repairs.edits
            )
            after = state._replace(repairs=repairs, arrangement=arrangement)
            yield from replacements(self._store, state, after, decided=True)

    def _act(self, replacements: Iterable[Replacement], accept: bool, detail: str) -> Touched:
        found = tuple(replacements)
        name = "accept-repairs" if accept else "reject-repairs"
        return self._do(Change.new(name, found, detail)) if found else Touched()
