"""A text that others have annotated, taken as it is: every line a paragraph, nothing cleaned."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from corpus.annotated.values import day_of
from corpus.annotated.work import WorkAnnotation, WorkSource
from corpus.importers import Imported
from corpus.intake import Prepared
from corpus.model import Article, Cleaned, Mention, OffsetMap, Paragraph, ParagraphKind, Span

LINE = re.compile(r"[^\n]*\S[^\n]*")
RECIPE = "verbatim"


@dataclass(frozen=True, slots=True)
class Marked:
    """An annotation whose span, and a mention whose span, count in the text of the file."""

    annotations: tuple[WorkAnnotation, ...] = ()
    mentions: tuple[Mention, ...] = ()


def verbatim_source(
    text: str, marked: Marked, *, name: str, hints: Mapping[str, str], problems: list[str]
) -> WorkSource | None:
    """A source with one article whose paragraphs are the lines of ``text`` that are not blank.

    What is marked beyond the text, or on blanks alone, becomes a line of ``problems``. None when there
    is no text at all. ``hints`` may name title, source (the outlet) and date.
    """
    article = _article(text, hints)
    if not article.paragraphs:
        problems.append(f"{name}: there is no text in it")
        return None
    annotations = tuple(_placed(marked.annotations, article, text, name, problems))
    digest = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
    imported = Imported(name, name, digest, "utf-8", None, text, hints)
    mentions = _by_paragraph(marked.mentions, article)
    prepared = Prepared(imported, Cleaned((article,), recipe=RECIPE), (mentions,))
    return WorkSource(prepared, (annotations,), recognised=any(mentions))


def _article(text: str, hints: Mapping[str, str]) -> Article:
    paragraphs = []
    for line in LINE.finditer(text):
        span = Span(*line.span())
        offsets = OffsetMap.identity(len(span)).shift_source(span.start)
        paragraphs.append(Paragraph(ParagraphKind.BODY, span.slice(text), (span,), offsets))
    title, outlet = hints.get("title"), hints.get("source")
    return Article(tuple(paragraphs), title=title, source=outlet, date=day_of(hints.get("date")))


def _placed(
    annotations: Iterable[WorkAnnotation], article: Article, text: str, name: str, problems: list[str]
) -> Iterator[WorkAnnotation]:
    same = article.text == text
    for annotation in annotations:
        inside = annotation.span is None or annotation.span.end <= len(text)
        if annotation.span is None or (same and inside):
            yield annotation
        elif inside and (targets := article.offsets.to_target(annotation.span)):
            yield replace(annotation, span=Span(targets[0].start, targets[-1].end))
        else:
            where = f"{annotation.span.start}-{annotation.span.end}"
            problems.append(f"{name}: an annotation at {where} is beyond the text, or on blanks alone")


def _by_paragraph(mentions: Iterable[Mention], article: Article) -> tuple[tuple[Mention, ...], ...]:
    """The mentions that lie within one paragraph, placed in it."""
    found: list[list[Mention]] = [[] for _ in article.paragraphs]
    for mention in mentions:
        for number, paragraph in enumerate(article.paragraphs):
            if paragraph.spans[0].contains(mention.span):
                found[number].append(mention.shift(0 - paragraph.spans[0].start))
    return tuple(tuple(each) for each in found)
