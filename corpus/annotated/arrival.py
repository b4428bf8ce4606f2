"""Annotated work, brought into a project: its texts found or added, its codes joined, its marks placed."""

from __future__ import annotations

import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from corpus.annotated.codes import ArrivingCodes
from corpus.annotated.placing import find_place
from corpus.annotated.work import Passage, Work, WorkAnnotation, WorkSource
from corpus.coding.wording import storable
from corpus.intake import Prepared
from corpus.model import (
    Annotation,
    AnnotationKind,
    Article,
    Change,
    Handwork,
    MeipiError,
    ProjectMemo,
    Record,
    Replacement,
    Status,
)
from corpus.model.annotation import CONTEXT
from corpus.project import Project
from corpus.store.seals import text_hash


@dataclass(frozen=True, slots=True)
class Arrival:
    """What came in. ``articles`` are the ids of the new ones; the rest are counts.

    ``known`` annotations were in the project already. ``doubtful`` ones were found by their words in a
    place that is not certain, and wait as pending. ``problems`` are lines about what did not come in.
    """

    articles: tuple[int, ...]
    codes: int
    annotations: int
    known: int
    doubtful: int
    problems: tuple[str, ...]


def bring_in(project: Project, work: Work, *, name: str) -> Arrival:
    """Brings in all of ``work``, which stands in the file ``name``.

    Codes and annotations are one act, which undo takes back; texts that were added stay. Bringing in
    the same file again changes nothing.
    """
    return _Arriving(project, name).bring(work)


class _Arriving:
    def __init__(self, project: Project, name: str) -> None:
        self._project = project
        self._name = name
        self._codes = ArrivingCodes(project.codebook.all())
        self._there = {annotation.id for annotation in project.annotations.all()}
        self._drafts: list[Annotation] = []
        self._further: list[Replacement] = []
        self._problems: list[str] = []
        self._articles: list[int] = []
        self._known = self._doubtful = 0

    def bring(self, work: Work) -> Arrival:
        for code in work.codes:
            self._codes.add(code)
        for source in work.sources:
            self._bring_source(source)
        for passage in work.passages:
            self._bring_passage(passage, self._texts_for(passage))
        self._bring_study(work)
        self._act()
        return Arrival(
            articles=tuple(self._articles),
            codes=len(self._codes.made),
            annotations=len(self._drafts),
            known=self._known,
            doubtful=self._doubtful,
            problems=(*work.problems, *self._codes.problems, *self._problems),
        )

    def _act(self) -> None:
        records: list[Record] = [*self._codes.made, *self._drafts]
        replacements = [*self._further, *(Replacement(None, record) for record in records)]
        once = {(type(each.record), each.record.id): each for each in reversed(replacements)}
        if len(once) < len(replacements):
            self._problems.append("records of the same id were brought in once")
        if once:
            act = tuple(each for each in replacements if once[type(each.record), each.record.id] is each)
            self._project.do(Change.new("import-work", act, self._name))
        for _ in self._project.correcting.lay_rules():
            pass  # each article follows the rules that came along

    def _bring_study(self, work: Work) -> None:
        """What belongs to the project as a whole, where it has no such thing yet."""
        project = self._project
        rules = {(rule.text, rule.label, rule.always) for rule in project.correcting.rules()}
        ids = {rule.id for rule in project.correcting.rules()}
        news: list[Record] = [coder for coder in work.coders if project.coders.find(coder.name) is None]
        for rule in work.rules:
            if (rule.text, rule.label, rule.always) not in rules:
                news.append(replace(rule, id=uuid.uuid4().hex) if rule.id in ids else rule)
        memo = storable(work.memo).strip()
        if memo and not project.memo.text:
            news.append(ProjectMemo(memo))
        elif memo not in ("", project.memo.text):
            self._problems.append("the memo on the project was left out, because there is one already")
        self._further += (Replacement(None, record) for record in news)

    def _bring_source(self, source: WorkSource) -> None:
        """Marks the articles that have the same texts; adds the source where any is missing.

        Of a source that is there already with other texts, cleaned otherwise, the marks are looked
        for by their words.
        """
        articles = source.prepared.cleaned.articles
        ids = [self._by_text.get(text_hash(article.text)) for article in articles]
        if None in ids:
            try:
                new = self._project.sources.add(recognised(source))
                ids = list(new)
                self._articles += new
                self._bring_handwork(source.handwork, new)
            except MeipiError as error:
                if error.id != "source-exists":
                    raise
                self._look_for_words(source)
                return
        for id, marks in zip(ids, source.annotations, strict=True):
            for annotation in marks:
                self._place(annotation, id or 0)

    def _bring_handwork(self, handwork: Handwork | None, articles: Sequence[int]) -> None:
        """What was done on a source that is new here."""
        if handwork is None or not articles:
            return
        of_articles = tuple(
            replace(own, unplaced=tuple(replace(a, codes=self._codes.ids(a.codes)) for a in own.unplaced))
            for own in handwork.articles
        )
        source = self._project.articles.get(articles[0]).source_id
        own = replace(handwork, articles=of_articles)
        self._further += self._project.handworks.replacements(source, own)

    def _look_for_words(self, source: WorkSource) -> None:
        for article, marks in zip(source.prepared.cleaned.articles, source.annotations, strict=True):
            for annotation in marks:
                self._bring_passage(passage_of(annotation, article), self._texts)

    def _texts_for(self, passage: Passage) -> Mapping[int, str]:
        """The texts that the passage may stand in: its article's, those of its title, or all."""
        text = self._texts.get(passage.article or 0, "")
        if passage.prefix + passage.suffix and passage.prefix + passage.quote + passage.suffix in text:
            return {passage.article or 0: text}
        if passage.title:
            titled = {id for id, title in self._titles.items() if title == passage.title}
            if titled:
                return {id: self._texts[id] for id in titled}
        return self._texts

    def _bring_passage(self, passage: Passage, texts: Mapping[int, str]) -> None:
        place = find_place(texts, passage.quote, prefix=passage.prefix, suffix=passage.suffix)
        if place is None:
            self._problems.append(f"the words {passage.quote[:20]!r} stand in no article")
            return
        annotation = replace(passage.annotation, span=place.span)
        if not place.certain:
            self._doubtful += 1
            annotation = replace(annotation, status=Status.PENDING)
        self._place(annotation, place.article)

    def _place(self, annotation: WorkAnnotation, article_id: int) -> None:
        if annotation.id in self._there:
            self._known += 1
            return
        try:
            draft = self._draft(annotation, article_id)
        except MeipiError as error:
            self._problems.append(str(error))
            return
        self._there.add(draft.id)
        self._drafts.append(draft)

    def _draft(self, annotation: WorkAnnotation, article_id: int) -> Annotation:
        """The annotation as the project would make it, by its own coder and at its own time."""
        article = self._project.articles.get(article_id)
        made = self._project.annotations.draft(
            article_id,
            span=annotation.span,
            memo=annotation.memo,
            origin=annotation.origin or f"import: {self._name}",
            status=annotation.status,
        )
        created = annotation.created or made.created
        return replace(
            made,
            id=annotation.id or made.id,
            kind=_kind(annotation, article, made.kind),
            codes=self._codes.ids(annotation.codes),
            coder=annotation.coder,
            created=created,
            modified=annotation.modified or created,
        )

    @cached_property
    def _texts(self) -> dict[int, str]:
        articles = self._project.articles
        return {id: articles.get(id).text for id in articles.ids()}

    @cached_property
    def _titles(self) -> dict[int, str | None]:
        return {row.id: row.title for row in self._project.articles.rows()}

    @cached_property
    def _by_text(self) -> dict[str, int]:
        """The article of each text, by the text's hash; the first of those that have the same."""
        articles = self._project.articles
        return {articles.text_hash(id): id for id in reversed(articles.ids())}


def recognised(source: WorkSource) -> Prepared:
    """The source with its mentions, found now where the file did not bring them."""
    prepared = source.prepared
    if source.recognised:
        return prepared
    from corpus.entities import recognise  # heavy: not for files whose texts are there already

    mentions = tuple(
        recognise([p.text for p in article.paragraphs], published=article.date, outlet=article.source)
        for article in prepared.cleaned.articles
    )
    return replace(prepared, mentions=mentions)


def passage_of(annotation: WorkAnnotation, article: Article) -> Passage:
    """The words that an annotation covers, with what stands around them."""
    text = article.text
    if annotation.span is None:
        return Passage(text, annotation, title=article.title)
    start, end = annotation.span.start, annotation.span.end
    return Passage(
        quote=text[start:end],
        annotation=annotation,
        prefix=text[max(start - CONTEXT, 0) : start],
        suffix=text[end : end + CONTEXT],
        title=article.title,
    )


def _kind(annotation: WorkAnnotation, article: Article, otherwise: AnnotationKind) -> AnnotationKind:
    """The kind that the file gives, where it can be; a paragraph has to fill one."""
    fills = annotation.span in article.paragraph_spans
    if annotation.kind is AnnotationKind.PARAGRAPH or annotation.kind is None:
        return AnnotationKind.PARAGRAPH if fills else otherwise
    return otherwise
