"""The mentions of the articles: what recognition found, with what the user says of it laid over."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from corpus.correcting.laying import BY_HAND, BY_RULE, lay
from corpus.correcting.placing import placed
from corpus.model import Article, Label, Mention, Rule, Span
from corpus.store import packing
from corpus.store.articles import ArticleTable
from corpus.store.corrections import CorrectionShelf, RuleShelf
from corpus.store.file import ProjectFile
from corpus.store.mention_rows import SELECT, insert_rows, mention_of, rows_of
from corpus.store.seals import sealed
from corpus.text.script import fold

Mentions = tuple[tuple[Mention, ...], ...]
"""One tuple a paragraph, in positions of the paragraph."""

WEIGHTS = "weights"
"""The setting with the model that has learned from this project's corrections; see ``coding.learning``."""

SAID = (BY_HAND, BY_RULE)
"""``Mention.found_by`` of what the user says."""

NAMED = (Label.PER, Label.GPE, Label.LOC, Label.ORG, Label.PROGRAMME, Label.EVENT, Label.WORK)
"""What has a name of its own, which is the same thing wherever it stands."""

_BASIS = "(b.text_hash || ' ' || coalesce(a.date, '') || ' ' || coalesce(a.outlet, ''))"
_BASED = "articles a JOIN bodies b ON b.id = a.id"


@dataclass(frozen=True, slots=True)
class EntityGroup:
    """What is mentioned ``count`` times in ``articles`` articles; ``first`` is the earliest of them,
    ``texts`` are the ways in which it is written. The user, or a rule, said it of ``corrected`` of them."""

    label: Label
    name: str
    count: int
    articles: int
    first: int
    texts: tuple[str, ...] = ()
    corrected: int = 0


class MentionTable:
    """The mentions of a project. They follow from the texts and from what the user says of them, so no
    history is kept of them. Where the two differ, what recognition found is kept apart."""

    def __init__(
        self, file: ProjectFile, articles: ArticleTable, corrections: CorrectionShelf, rules: RuleShelf
    ) -> None:
        self._file = file
        self._articles = articles
        self._corrections = corrections
        self._rules = rules

    def insert(self, article_id: int, mentions: Sequence[Sequence[Mention]]) -> None:
        """Store what recognition found in an article that has no mentions yet."""
        learned = self._file.value("SELECT value FROM settings WHERE key = ?", [WEIGHTS])
        # A project that has learned looks through what comes in once more, in the background.
        basis = "" if learned else self.basis(article_id)
        self._insert(self._articles.get(article_id), mentions, basis=basis)

    def _insert(self, article: Article, found: Sequence[Sequence[Mention]], *, basis: str) -> None:
        """Lay over what was found what the user says, and store both."""
        laid = found = tuple(tuple(paragraph) for paragraph in found)
        rules, corrections = self._rules.all(), self._corrections.of_source(article.source_id)
        if rules or corrections:
            texts = [paragraph.text for paragraph in article.paragraphs]
            laid = lay(texts, laid, rules, placed(article, corrections))
        rows = rows_of(article.id, laid)
        insert_rows(self._file, article.id, rows, basis=basis, rules=self._rules.fingerprint())
        if laid != found:
            own = rows_of(article.id, found)
            self._file.insert("found", sealed({"id": article.id, "mentions": packing.dump(own)}))

    def lay_again(self, article_id: int) -> bool:
        """Lay anew what the user says over what was found in an article; whether anything changed."""
        with self._file.transaction():
            article = self._articles.get(article_id)
            before, found = self.of_article(article_id), self.found(article_id)
            basis = self._file.value("SELECT basis FROM recognitions WHERE id = ?", [article_id]) or ""
            self.remove(article_id)
            self._insert(article, found, basis=str(basis))
            return before != self.of_article(article_id)

    def lay_source_again(self, source_id: int) -> tuple[int, ...]:
        """The same for all articles of a source; those that changed."""
        return tuple(id for id in self._articles.of_source(source_id) if self.lay_again(id))

    def unruled(self) -> tuple[int, ...]:
        """The articles whose mentions have not been through the rules as they are now."""
        sql = "SELECT id FROM recognitions WHERE rules <> ? ORDER BY id"
        return tuple(row[0] for row in self._file.rows(sql, [self._rules.fingerprint()]))

    def found(self, article_id: int) -> Mentions:
        """The mentions as recognition found them, without what the user says."""
        packed = self._file.value("SELECT mentions FROM found WHERE id = ?", [article_id])
        if packed is None:
            return self.of_article(article_id)
        paragraphs: list[list[Mention]] = [[] for _ in self._articles.get(article_id).paragraphs]
        for _, paragraph, _, *values in json.loads(packed):
            paragraphs[paragraph].append(mention_of(values))
        return tuple(tuple(mentions) for mentions in paragraphs)

    def known(self, basis: str) -> Mentions | None:
        """What was found in another article with the same text, date and outlet, if there is one."""
        sql = (
            f"SELECT a.id FROM {_BASED} JOIN recognitions r ON r.id = a.id"
            f" WHERE r.basis = ? AND r.basis = {_BASIS} LIMIT 1"
        )
        twin = self._file.value(sql, [basis])
        return self.found(twin) if twin is not None else None

    def replace(
        self, article_id: int, mentions: Sequence[Sequence[Mention]], *, basis: str | None = None
    ) -> bool:
        """Put new mentions in the place of those that the article had.

        ``basis`` is what ``basis`` told when they began to be looked for: when the article has changed
        since, nothing is done, and the answer is False.
        """
        with self._file.transaction():
            if basis is not None and basis != self.basis(article_id):
                return False
            self.remove(article_id)
            self._insert(self._articles.get(article_id), mentions, basis=self.basis(article_id))
        return True

    def doubt_all(self) -> None:
        """Let all articles be looked through again: the model is another one."""
        with self._file.transaction():
            self._file.execute("UPDATE recognitions SET basis = ''")

    def remove(self, article_id: int) -> None:
        self._file.execute("DELETE FROM mentions WHERE article_id = ?", [article_id])
        self._file.execute("DELETE FROM recognitions WHERE id = ?", [article_id])
        self._file.execute("DELETE FROM found WHERE id = ?", [article_id])

    def basis(self, article_id: int) -> str:
        """What the mentions of the article depend on: its text, its date, its outlet. Empty where there
        is no such article."""
        return basis_of(self._file, article_id)

    def stale(self) -> tuple[int, ...]:
        """The articles whose text, date or outlet has changed since their mentions were found."""
        sql = (
            f"SELECT a.id FROM {_BASED} LEFT JOIN recognitions r ON r.id = a.id"
            f" WHERE r.basis IS NOT {_BASIS} ORDER BY a.id"
        )
        return tuple(row[0] for row in self._file.rows(sql))

    def by_paragraph(self, article_ids: Iterable[int]) -> dict[str, tuple[Mention, ...]]:
        """What was found in paragraphs of the articles, by the text of the paragraph."""
        known: dict[str, tuple[Mention, ...]] = {}
        for id in article_ids:
            texts = (paragraph.text for paragraph in self._articles.get(id).paragraphs)
            known.update(zip(texts, self.found(id), strict=True))
        return known

    def keep(self, article: Article, known: Mapping[str, tuple[Mention, ...]]) -> None:
        """What is ``known`` of paragraphs of a changed article, until it is looked through."""
        basis = self._file.value("SELECT basis FROM recognitions WHERE id = ?", [article.id]) or ""
        self.remove(article.id)
        found = [known.get(paragraph.text, ()) for paragraph in article.paragraphs]
        self._insert(article, found, basis=str(basis))

    def of_article(self, article_id: int) -> Mentions:
        """One tuple a paragraph of the article. Raises MeipiError ``no-article``."""
        sql = f"{SELECT} WHERE article_id = ? ORDER BY paragraph, number"
        found: list[list[Mention]] = [[] for _ in self._articles.get(article_id).paragraphs]
        with self._file.reading():
            for _, paragraph, _, *values in self._file.rows(sql, [article_id]):
                found[paragraph].append(mention_of(values))
        return tuple(tuple(paragraph) for paragraph in found)

    def count(self, label: Label, name: str) -> int:
        """How often a thing is mentioned in the project, by its kind and normal form."""
        sql = "SELECT count(*) FROM mentions WHERE label = ? AND coalesce(norm, text) = ?"
        return int(self._file.value(sql, [label.value, name]))

    def groups(self) -> list[EntityGroup]:
        """Every thing that is mentioned in the project, in whatever script, the commonest first."""
        sql = (
            "SELECT label, coalesce(norm, text), count(*), count(DISTINCT article_id), min(article_id),"
            " json_group_array(DISTINCT text), sum(found_by IN (?, ?))"
            " FROM mentions GROUP BY 1, 2 ORDER BY 3 DESC, 1, 2"
        )
        return [
            EntityGroup(Label(label), name, count, articles, first, tuple(json.loads(texts)), corrected)
            for label, name, count, articles, first, texts, corrected in self._file.rows(sql, SAID)
        ]

    def steps(self, label: Label, name: str) -> list[tuple[int, int, Span]]:
        """Where a thing is mentioned, by its kind and normal form: articles, their paragraphs (from 0), and
        spans of these."""
        sql = (
            "SELECT article_id, paragraph, s, e FROM mentions"
            " WHERE label = ? AND coalesce(norm, text) = ? ORDER BY article_id, paragraph, number"
        )
        rows = self._file.rows(sql, [label.value, name])
        return [(id, paragraph, Span(s, e)) for id, paragraph, s, e in rows]

    def places(self, label: Label, name: str) -> dict[int, tuple[Span, ...]]:
        """The same as spans of the articles' texts. Each of the articles is read for it."""
        found: dict[int, tuple[Span, ...]] = {}
        for id, steps in groupby(self.steps(label, name), key=lambda step: step[0]):
            starts = [paragraph.start for paragraph in self._articles.get(id).paragraph_spans]
            found[id] = tuple(span.shift(starts[paragraph]) for _, paragraph, span in steps)
        return found

    def reach(self, rules: Iterable[Rule]) -> dict[str, int]:
        """By the id of each rule, how many mentions it demands, or forbids of those that were found."""
        there = "SELECT label, text, count(*) FROM mentions GROUP BY 1, 2"
        # Where a rule forbids something, what was found is kept apart from what is shown.
        found = (
            "SELECT json_extract(e.value, '$[6]'), json_extract(e.value, '$[5]'), count(*)"
            " FROM found f, json_each(f.mentions) e GROUP BY 1, 2"
        )
        counted = {True: self._counted(there), False: self._counted(found)}
        of_kinds = ((rule, rule.label and rule.label.value) for rule in rules)
        return {rule.id: counted[rule.always][kind, fold(rule.text)] for rule, kind in of_kinds}

    def _counted(self, sql: str) -> Counter[tuple[str | None, str]]:
        """Counts by label, and under None of all labels, and by the text in whatever script."""
        counts: Counter[tuple[str | None, str]] = Counter()
        for label, text, count in self._file.rows(sql):
            for kind in (label, None):
                counts[kind, fold(text)] += count
        return counts

    def counts(self) -> dict[tuple[Label, str], int]:
        """How often each thing is mentioned in the project, by kind and normal form, the commonest first."""
        sql = "SELECT label, coalesce(norm, text), count(*) FROM mentions GROUP BY 1, 2 ORDER BY 3 DESC, 1, 2"
        return {(Label(label), name): count for label, name, count in self._file.rows(sql)}

    def aliases(self, text: str) -> tuple[str, ...]:
        """The other ways in which what ``text`` names is written in the project, the commonest first.

        Of dates and amounts none: 去年 is another year in another article.
        """
        named = ", ".join(f"'{label}'" for label in NAMED)
        sql = (
            "SELECT m.text FROM mentions m"
            " JOIN (SELECT DISTINCT label, coalesce(norm, text) name FROM mentions"
            f" WHERE text = :text AND label IN ({named})) n"
            " ON m.label = n.label AND coalesce(m.norm, m.text) = n.name"
            " WHERE m.text <> :text GROUP BY 1 ORDER BY count(*) DESC, 1"
        )
        return tuple(row[0] for row in self._file.rows(sql, {"text": text}))


def basis_of(file: ProjectFile, article_id: int) -> str:
    """See ``MentionTable.basis``."""
    return str(file.value(f"SELECT {_BASIS} FROM {_BASED} WHERE a.id = ?", [article_id]) or "")
