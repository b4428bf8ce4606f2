"""Cleaning sources again, with newer steps or in another encoding: what would change, and the act."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass

from corpus.arranging.building import Builder, arrangement_of, repairs_of
from corpus.arranging.choosing import chosen, groups
from corpus.arranging.decisions import renew as renew_repairs
from corpus.arranging.fields import renew_all_fields
from corpus.arranging.renewing import renew as renew_arrangement
from corpus.arranging.renewing import renew_by_order
from corpus.coding.refitting import replacements
from corpus.model import (
    Annotation,
    Article,
    Change,
    Cleaned,
    Decoding,
    Do,
    Fit,
    Touched,
)
from corpus.model.arrangement import FIELDS, FieldValue
from corpus.store import Source, Store
from corpus.store.arrangements import State
from corpus.workers import SECONDS, Worker

Progress = Callable[[int, int, str], None]

CLEANED_A_SECOND = 20_000
"""Code points. A source may take the worker's usual time and a second more for each so many: a tenth of
the pace at which press text is cleaned on one core."""


@dataclass(frozen=True, slots=True)
class Moves:
    """What becomes of annotations. ``moved`` ones keep their quote at another place, ``lost`` ones go on
    the list for review, ``found`` ones come off it."""

    moved: int = 0
    lost: int = 0
    found: int = 0

    def __add__(self, other: Moves) -> Moves:
        return Moves(self.moved + other.moved, self.lost + other.lost, self.found + other.found)


@dataclass(frozen=True, slots=True)
class ArticleDiff:
    """An article before and after, as paragraphs; None where it was not there, or will not be.

    ``with_it`` are the articles that change only together with it, itself among them.
    """

    id: int
    title: str | None
    before: tuple[str, ...] | None
    after: tuple[str, ...] | None
    moves: Moves
    with_it: frozenset[int]


@dataclass(frozen=True, slots=True)
class Renewal:
    """What cleaning a source again would change.

    ``recipe_before`` and ``recipe_after`` name the steps and their versions. ``articles`` are those whose
    text, title or place changes. ``before`` and ``after`` are for ``apply``.
    """

    source_id: int
    name: str
    recipe_before: str
    recipe_after: str
    articles: tuple[ArticleDiff, ...]
    moves: Moves
    before: State
    after: State

    @property
    def changes(self) -> bool:
        """False when only the name of the recipe would change."""
        return bool(self.articles) or self.before.arrangement != self.after.arrangement


class Recleaning:
    """Cleans sources again. What the user corrected stays: fields, decisions, and the cut where the user
    made it."""

    def __init__(self, store: Store, do: Do) -> None:
        self._store = store
        self._do = do

    def outdated(self) -> tuple[int, ...]:
        """The sources that were cleaned by other steps than there are now, or by older ones."""
        from corpus.articles.reading import WHOLE_RECIPE  # heavy

        sources = self._store.sources
        return tuple(id for id in sources.ids() if sources.recipe(id) != WHOLE_RECIPE)

    def preview(
        self,
        source_ids: Iterable[int] | None = None,
        *,
        worker: Worker | None = None,
        progress: Progress | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> Iterator[Renewal]:
        """What cleaning would change in each of the sources, by default the outdated ones.

        Nothing is stored. The cleaning runs in ``worker`` where one is given, otherwise here.
        ``progress(done, total, name)`` is called before each source and once at the end. Raises
        WorkerCancelled when ``cancelled()`` becomes true, WorkerFailed when a source breaks the worker.
        """
        ids = self.outdated() if source_ids is None else tuple(source_ids)
        for number, id in enumerate(ids):
            source = self._store.sources.get(id)
            if progress:
                progress(number, len(ids), source.name)
            before = self._store.records.get(id)
            wanted = (source.text, source.name, dict(source.hints))
            if worker is None:
                cleaned = cleaned_again(*wanted)
            else:
                seconds = SECONDS + len(source.text) / CLEANED_A_SECOND
                cleaned = worker.run(cleaned_again, *wanted, timeout=seconds, cancelled=cancelled)
            yield self.renewal(source, before, before.decoding, cleaned)
        if progress:
            progress(len(ids), len(ids), "")

    def redecoded(self, source_id: int, decoding: Decoding, *, worker: Worker | None = None) -> Renewal:
        """What it would change to have a source decoded otherwise. What the user cut and decided was said
        of another text, and goes; fields that were set by hand stay."""
        source, before = self._store.sources.get(source_id), self._store.records.get(source_id)
        wanted = (decoding.text, source.name, dict(source.hints))
        seconds = SECONDS + len(decoding.text) / CLEANED_A_SECOND
        cleaned = worker.run(cleaned_again, *wanted, timeout=seconds) if worker else cleaned_again(*wanted)
        return self.renewal(source, before, decoding, cleaned)

    def apply(self, renewals: Iterable[Renewal], *, name: str = "reclean") -> Touched:
        """Make what ``preview`` showed, as one act. Raises MeipiError ``changed-meanwhile``."""
        wanted = tuple(renewals)
        found = [each for r in wanted for each in replacements(self._store, r.before, r.after)]
        if not found:
            return Touched()
        detail = wanted[0].name if len(wanted) == 1 else str(len(wanted))
        return self._do(Change.new(name, found, detail))

    def renewal(self, source: Source, before: State, decoding: Decoding, cleaned: Cleaned) -> Renewal:
        """What it would change to have ``cleaned`` in the place of what is stored."""
        return self._between(source.id, source.name, before, self._renewed(before, decoding, cleaned))

    def partly(self, renewal: Renewal, articles: Collection[int]) -> Renewal:
        """The same for some of its articles, and those that change only together with them; the others
        stay as they are, and are offered again."""
        before, after = renewal.before, renewal.after
        repairs, arrangement = chosen(
            (before.repairs, before.arrangement), (after.repairs, after.arrangement), articles
        )
        after = State(after.decoding, repairs, arrangement)
        return self._between(renewal.source_id, renewal.name, before, after)

    def _between(self, source_id: int, name: str, before: State, after: State) -> Renewal:
        moves: dict[int, Moves] = {}
        for each in replacements(self._store, before, after):
            old, new = each.before, each.after
            if isinstance(old, Annotation) and isinstance(new, Annotation):
                moves[old.article_id] = moves.get(old.article_id, Moves()) + _move(old, new)
        diffs = tuple(_diffs(before, after, moves))
        recipes = before.repairs.recipe, after.repairs.recipe
        return Renewal(source_id, name, *recipes, diffs, sum(moves.values(), Moves()), before, after)

    def _renewed(self, before: State, decoding: Decoding, cleaned: Cleaned) -> State:
        found, proposed = repairs_of(decoding.id, cleaned), arrangement_of(decoding.id, cleaned)
        next_id = self._store.articles.next_id()
        if decoding != before.decoding:  # decisions and cuts tell places of a text that is gone
            return State(decoding, found, renew_by_order(before.arrangement, proposed, next_id=next_id))
        repairs = renew_repairs(found, before.repairs)
        by_hand = before.arrangement.by_hand
        as_read = before.repairs if by_hand else found
        arrangement = renew_arrangement(before.arrangement, proposed, next_id=next_id)
        arrangement = renew_all_fields(arrangement, decoding.text, as_read.edits, repairs.edits)
        return State(decoding, repairs, arrangement)


def cleaned_again(text: str, name: str, hints: Mapping[str, str]) -> Cleaned:
    """What cleaning makes of a source. For a worker, too.

    It reads the text as it would be with all repairs, as furniture is not known by its words where they
    are torn: what the user rejected is left out afterwards.
    """
    from corpus.articles import read_source  # heavy, and of no use in the process of the window

    return read_source(text, name=name, hints=hints)


def _move(old: Annotation, new: Annotation) -> Moves:
    fitted, fits = old.fit is Fit.FITS, new.fit is Fit.FITS
    return Moves(int(fitted and fits), int(fitted and not fits), int(fits and not fitted))


def _diffs(before: State, after: State, moves: Mapping[int, Moves]) -> Iterator[ArticleDiff]:
    """The articles that differ, in their new order; those that go come last."""
    old, new = _built(before), _built(after)
    together = [group.articles for group in groups(before.arrangement, after.arrangement)]
    for id in [*new, *(id for id in old if id not in new)]:
        one, other = old.get(id), new.get(id)
        if one is None or other is None or one.text != other.text or _head(one) != _head(other):
            title = (other or one).title  # type: ignore[union-attr]  # one of the two is there
            with_it = next(ids for ids in together if id in ids)
            yield ArticleDiff(id, title, _texts(one), _texts(other), moves.get(id, Moves()), with_it)


def _built(state: State) -> dict[int, Article]:
    builder = Builder(state.decoding.text, state.repairs.edits)
    return {article.id: builder.article(article) for article in state.arrangement.articles}


def _head(article: Article) -> tuple[FieldValue, ...]:
    return tuple(getattr(article, name) for name in FIELDS)


def _texts(article: Article | None) -> tuple[str, ...] | None:
    return tuple(paragraph.text for paragraph in article.paragraphs) if article is not None else None
