"""What a user corrects of mentions: one by one in their places, and by rules for a text everywhere."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from corpus.coding import clock
from corpus.coding.wording import shorten, storable
from corpus.correcting.laying import CODE
from corpus.correcting.lexicon import Term
from corpus.correcting.placing import place
from corpus.model import (
    Article,
    Change,
    Correction,
    Do,
    Label,
    MeipiError,
    Mention,
    Replacement,
    Rule,
    Span,
    Touched,
)
from corpus.store import Store
from corpus.text.script import fold

Places = Mapping[int, Sequence[Span]]
"""The ids of articles with spans of their texts."""

Said = dict[Span, list[Correction]]
"""Spans of an article's text with what was said of them."""


class Correcting:
    """The acts on mentions. Each is one change, which undo takes back whole.

    Places are spans of ``Article.text``, by the article's id. What is said here wins over every later run of
    the recognition. Rules are obeyed at once where they are laid again (``lay_rules``), which is for the
    background. All acts raise MeipiError ``no-article`` or ``no-mention`` for what is not there.

    The names of the changes: ``accept-mentions``, ``reject-mentions``, ``retype-mentions``,
    ``resize-mention``, ``link-mentions``, ``add-mention``, ``always-rule``, ``never-rule``,
    ``remove-rules``, ``import-lexicon``.
    """

    def __init__(self, store: Store, do: Do, *, coder: Callable[[], str]) -> None:
        self._store = store
        self._do = do
        self._coder = coder

    # One by one

    def accept(self, places: Places) -> Touched:
        """Say that the mentions at ``places`` are right as they are, their values and links too."""
        return self._say("accept-mentions", places, lambda mention: mention)

    def reject(self, places: Places) -> Touched:
        """Say that nothing is mentioned at ``places``."""
        return self._say("reject-mentions", places, lambda mention: None)

    def retype(self, places: Places, label: Label) -> Touched:
        """Say that the mentions are of another kind. Their normal form is then the text itself."""

        def change(mention: Mention) -> Mention:
            if mention.label is label:
                return mention
            return replace(mention, label=label, norm=fold(mention.text), mod=None, attributes=())

        return self._say("retype-mentions", places, change)

    def link(self, places: Places, *, norm: str | None = None, code: str | None = None) -> Touched:
        """Say what the mentions stand for: a normal form, the code of a division (empty: none), or both."""

        def change(mention: Mention) -> Mention:
            attributes = mention.attributes
            if code is not None:
                attributes = tuple(pair for pair in attributes if pair[0] != CODE)
                attributes += ((CODE, storable(code)),)
            return replace(
                mention, norm=mention.norm if norm is None else storable(norm), attributes=attributes
            )

        return self._say("link-mentions", places, change)

    def resize(self, article_id: int, span: Span, to: Span) -> Touched:
        """Say that the mention at ``span`` stands at ``to``. Raises MeipiError ``empty-span``."""
        article = self._store.articles.get(article_id)
        mention = self._found(article, [span])[0]
        if span == to:
            return Touched()
        there = self._there(article)
        old = self._at(article, span, None, there)
        new = self._at(article, to, Mention(to, to.slice(article.text), mention.label), there)
        return self._act("resize-mention", [*old, *new], mention.text)

    def add(self, article_id: int, span: Span, label: Label) -> Touched:
        """Say that a mention of ``label`` stands at ``span``."""
        article = self._store.articles.get(article_id)
        text = span.slice(article.text)
        new = self._at(article, span, Mention(span, text, label), self._there(article))
        return self._act("add-mention", new, text)

    # Wherever it stands

    def rules(self) -> tuple[Rule, ...]:
        return self._store.rules.all()

    def reach(self) -> dict[str, int]:
        """By the id of each rule, how many mentions it makes, or prevents, in the project."""
        return self._store.mentions.reach(self.rules())

    def always(self, text: str, label: Label, *, norm: str | None = None, code: str | None = None) -> Touched:
        """Say that ``text`` is a mention of ``label`` wherever it stands; undoes a ``never`` for it."""
        return self._rule("always-rule", [Term(storable(text), label, norm, code)])

    def never(self, text: str, label: Label | None = None) -> Touched:
        """Say that ``text`` is no mention of ``label``, or none at all, wherever it stands."""
        return self._rule("never-rule", [Term(storable(text), label, always=False)])

    def remove_rules(self, ids: Iterable[str]) -> Touched:
        """Take rules away."""
        wanted = frozenset(ids)
        rules = [rule for rule in self.rules() if rule.id in wanted]
        detail = rules[0].text if len(rules) == 1 else str(len(rules))
        return self._act("remove-rules", [Replacement(rule, None) for rule in rules], detail)

    def demand(self, terms: Sequence[Term]) -> Touched:
        """Say of several texts what they always, or never, are, as one act."""
        always = any(term.always for term in terms)
        return self._rule("always-rule" if always else "never-rule", terms)

    def take_in(self, terms: Sequence[Term]) -> Touched:
        """Make rules of the lines of a lexicon, as one act; each in the place of what was said before."""
        return self._rule("import-lexicon", terms, detail=str(len(terms)))

    def terms(self) -> tuple[Term, ...]:
        """The rules as the lines of a lexicon."""
        return tuple(Term(r.text, r.label, r.norm, r.code, r.always) for r in self.rules())

    def lay_rules(self, *, first: int | None = None) -> Iterator[tuple[int, bool]]:
        """Obey the rules as they are now, article by article: the id, and whether its mentions changed.

        The article ``first`` comes before the others.

        For a thread in the background; one that stops half-way goes on the next time.
        """
        for id in sorted(self._store.mentions.unruled(), key=lambda id: (id != first, id)):
            try:
                yield id, self._store.mentions.lay_again(id)
            except MeipiError as error:
                if error.id != "no-article":  # it has gone since
                    raise

    # What the acts have in common

    def _say(self, name: str, places: Places, change: Callable[[Mention], Mention | None]) -> Touched:
        replacements: list[Replacement] = []
        texts: list[str] = []
        for id, spans in places.items():
            article = self._store.articles.get(id)
            there = self._there(article)
            for mention in self._found(article, spans):
                texts.append(mention.text)
                replacements += self._at(article, mention.span, change(mention), there)
        return self._act(name, replacements, texts[0] if len(texts) == 1 else str(len(texts)))

    def _found(self, article: Article, spans: Iterable[Span]) -> list[Mention]:
        """The mentions at ``spans``, with their places in the article's text."""
        mentions: dict[Span, Mention] = {}
        found = self._store.mentions.of_article(article.id)
        for paragraph, own in zip(article.paragraph_spans, found, strict=True):
            for mention in own:
                mentions.setdefault(mention.span.shift(paragraph.start), mention.shift(paragraph.start))
        for span in spans:
            if span not in mentions:
                raise MeipiError(
                    "no-mention",
                    "No entity is marked at {start}–{end} of article {article}.",
                    start=span.start,
                    end=span.end,
                    article=article.id,
                )
        return [mentions[span] for span in spans]

    def _there(self, article: Article) -> Said:
        """What was said of the article before, by its places."""
        there: Said = {}
        for correction in self._store.corrections.of_source(article.source_id):
            span = place(article, correction)
            if span is not None:
                there.setdefault(span, []).append(correction)
        return there

    def _at(
        self, article: Article, span: Span, mention: Mention | None, there: Said
    ) -> Iterator[Replacement]:
        """What is said of one place, in the place of what was said of it before."""
        raw_spans = article.offsets.to_source(span)
        if not len(span) or not raw_spans:
            raise MeipiError("empty-span", "There is no text at {start} to annotate.", start=span.start)
        attributes = dict(mention.attributes) if mention is not None else {}
        new = Correction(
            id=uuid.uuid4().hex,
            source_id=article.source_id,
            raw_spans=raw_spans,
            text=span.slice(article.text),
            label=mention.label if mention is not None else None,
            norm=mention.norm if mention is not None else None,
            code=attributes.get(CODE),
            coder=self._coder(),
            at=clock.now(),
        )
        yield from (Replacement(correction, None) for correction in there.get(span, ()))
        yield Replacement(None, new)

    def _rule(self, name: str, terms: Sequence[Term], *, detail: str = "") -> Touched:
        if not terms:
            return Touched()
        there = {fold(rule.text): rule for rule in self.rules()}
        at, coder = clock.now(), self._coder()
        replacements: dict[str, list[Replacement]] = {}
        for term in terms:
            key = fold(term.text)
            old = there.get(key)
            new = Rule(uuid.uuid4().hex, term.text, term.label, term.always, term.norm, term.code, coder, at)
            replacements[key] = [Replacement(old, None)] if old is not None else []
            replacements[key].append(Replacement(None, new))
        return self._act(name, [r for each in replacements.values() for r in each], detail or terms[0].text)

    def _act(self, name: str, replacements: Iterable[Replacement], detail: str) -> Touched:
        found = tuple(replacements)
        if not found:
            return Touched()
        return self._do(Change.new(name, found, shorten(detail)))
