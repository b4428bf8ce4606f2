"""spaCy's own training file (DocBin). spaCy is loaded only when it is written."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, BinaryIO

from corpus.exporters.documents import Document
from corpus.exporters.exporter import Export, Exporter
from corpus.exporters.extras import extra
from corpus.exporters.labels import Labelled, labelled_spans, without_overlaps
from corpus.exporters.losses import LABELLED_TEXT, Feature
from corpus.exporters.prodigy import ProdigyOptions
from corpus.exporters.tokens import tokens
from corpus.model import Span
from corpus.model.titles import QT_TRANSLATE_NOOP

KEY = "sc"
"""The span group that spaCy's span categoriser reads by default."""

ATTRIBUTES = ("ENT_IOB", "ENT_TYPE")
"""What is stored of a token beside its word. Unless told, DocBin holds ten more, 8 bytes each, until all is
written; here they are empty or follow from the word."""


def _fill(export: Export, file: BinaryIO, options: ProdigyOptions) -> None:
    spacy = extra("spacy")
    vocabulary = spacy.blank("zh").vocab
    bin = spacy.tokens.DocBin(attrs=ATTRIBUTES, store_user_data=True)
    for document in export.documents():
        labels = _labels(export, document, options)
        bin.add(_doc(spacy, vocabulary, document, labels, options))
        for label in labels:
            export.wrote(label.span.slice(document.article.text), annotations=label.counts)
    file.write(bin.to_bytes())


def _labels(export: Export, document: Document, options: ProdigyOptions) -> list[Labelled]:
    """In the order of spaCy's groups; a label that begins or ends with white space has no token there."""
    text = document.article.text
    found = labelled_spans(export, document, options.layer)
    return [label for label in found if label.span.slice(text).strip() == label.span.slice(text) != ""]


def _doc(
    spacy: Any, vocabulary: Any, document: Document, labels: list[Labelled], options: ProdigyOptions
) -> Any:
    """Every character is in a token, white space in tokens of its own, so that the text is the article's."""
    text = document.article.text
    cut = list(_all_tokens(text, tokens(text, Span(0, len(text)), by=options.token, labels=labels)))
    words = [token.slice(text) for token in cut]
    doc = spacy.tokens.Doc(vocabulary, words=words, spaces=[False] * len(words))
    doc.user_data.update(document.facts)
    doc.spans[KEY] = [doc.char_span(each.span.start, each.span.end, label=each.label) for each in labels]
    doc.ents = [
        doc.char_span(each.span.start, each.span.end, label=each.label)
        for each in without_overlaps(tuple(labels))
    ]
    return doc


def _all_tokens(text: str, cut: list[Span]) -> Iterator[Span]:
    position = 0
    for token in [*cut, Span(len(text), len(text))]:
        if token.start > position:
            yield Span(position, token.start)
        if token.end > token.start:
            yield token
        position = token.end


def _read_back(file: BinaryIO, options: ProdigyOptions) -> Iterator[str]:
    spacy = extra("spacy")
    bin = spacy.tokens.DocBin().from_bytes(file.read())
    for doc in bin.get_docs(spacy.blank("zh").vocab):
        yield from (span.text for span in doc.spans[KEY])


DOCBIN = Exporter(
    name="docbin",
    title=QT_TRANSLATE_NOOP("Export", "spaCy training file (DocBin)"),
    suffix=".spacy",
    Options=ProdigyOptions,
    fill=_fill,
    read_back=_read_back,
    carries=LABELLED_TEXT - {Feature.MEMOS},
    readers=("spaCy",),
    tested_with=("spacy 3.8",),
)
