"""UIMA CAS, as INCEpTION reads it: a zip of one CAS for each article, in JSON or in XMI.

The layer is ``webanno.custom.Meipi`` with string features; mentions are DKPro's NamedEntity.
UIMA is a program in Java: its positions count UTF-16 units. dkpro-cassis converts them.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, BinaryIO

from lxml import etree

from corpus.exporters.archive import archive, members
from corpus.exporters.documents import Document
from corpus.exporters.exporter import Export, Exporter, Unit
from corpus.exporters.losses import OF_THE_STUDY, Feature
from corpus.exporters.options import switch
from corpus.exporters.raw_ranges import written_ranges
from corpus.exporters.tokens import sentences, tokens
from corpus.exporters.utf16 import Utf16
from corpus.exporters.xml_text import xml_safe
from corpus.model import Annotation
from corpus.model.titles import QT_TRANSLATE_NOOP

if TYPE_CHECKING:  # cassis takes 0.2 s to load: only when a CAS is written
    from cassis import Cas, TypeSystem

LAYER, LAYER_TAG = "webanno.custom.Meipi", "{http:///webanno/custom.ecore}Meipi"
"""Our annotations: the name of their type, and their elements in XMI."""

NAMED_ENTITY = "de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity"
SENTENCE = "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence"
TOKEN = "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token"
METADATA = "webanno.custom.MeipiArticle"
SEVERAL = "\n"
"""Between several codes of one annotation: no path can hold it."""
FEATURES = (
    "uid",
    "code",
    "codeId",
    "memo",
    "coder",
    "kind",
    "status",
    "origin",
    "created",
    "modified",
    "rawRanges",
)
METADATA_FEATURES = ("article", "title", "outlet", "date", "sourceFile", "sourceSHA256")
ANNOTATION = "uima.tcas.Annotation"
TYPE_SYSTEM = "TypeSystem.xml"


@dataclass(frozen=True, slots=True)
class UimaOptions:
    tokens: bool = switch(
        True,
        title=QT_TRANSLATE_NOOP("Export", "Sentences and words"),
        help=QT_TRANSLATE_NOOP("Export", "Without them, INCEpTION takes a clause of Chinese for one word"),
    )


def type_system() -> TypeSystem:
    """Our layers, and those of DKPro that INCEpTION has built in."""
    from cassis import TypeSystem
    from cassis.typesystem import TYPE_NAME_STRING

    types = TypeSystem()
    for name, features in (
        (LAYER, FEATURES),
        (METADATA, METADATA_FEATURES),
        (NAMED_ENTITY, ("value", "identifier")),
        (SENTENCE, ()),
        (TOKEN, ()),
    ):
        made = types.create_type(name, ANNOTATION)
        for feature in features:
            types.create_feature(made, feature, TYPE_NAME_STRING)
    return types


def article_cas(export: Export, document: Document, types: TypeSystem, options: UimaOptions) -> Cas:
    """One article with its annotations and mentions. What XML forbids is replaced in both formats."""
    from cassis import Cas

    text = xml_safe(document.article.text)
    cas = Cas(typesystem=types, sofa_string=text, sofa_mime="text/plain", document_language="zh")
    article = document.article
    facts = (str(article.id), article.title, article.source, article.date)
    values = dict(zip(METADATA_FEATURES, (*facts, document.source.name, document.source.sha256), strict=True))
    cas.add(types.get_type(METADATA)(begin=0, end=len(text), **_known(values)))
    for mention in document.mentions:
        entity = {"value": mention.label.value, "identifier": mention.norm}
        span = mention.span
        cas.add(types.get_type(NAMED_ENTITY)(begin=span.start, end=span.end, **_known(entity)))
    layer = types.get_type(LAYER)
    for annotation in document.annotations:
        place = {"begin": annotation.span.start, "end": annotation.span.end}
        cas.add(layer(**place, **_known(_values(export, annotation))))
    if options.tokens:
        _add_segments(cas, types, text)
    return cas


def _add_segments(cas: Cas, types: TypeSystem, text: str) -> None:
    for sentence in sentences(text):
        cas.add(types.get_type(SENTENCE)(begin=sentence.start, end=sentence.end))
        for token in tokens(text, sentence, by="word"):
            cas.add(types.get_type(TOKEN)(begin=token.start, end=token.end))


def _values(export: Export, annotation: Annotation) -> dict[str, str | None]:
    return {
        "uid": annotation.id,
        "code": SEVERAL.join(export.code_paths[code] for code in annotation.codes),
        "codeId": SEVERAL.join(annotation.codes),
        "memo": annotation.memo,
        "coder": annotation.coder,
        "kind": annotation.kind.value,
        "status": annotation.status.value,
        "origin": annotation.origin,
        "created": annotation.created,
        "modified": annotation.modified,
        "rawRanges": written_ranges(annotation.raw_spans),
    }


def _known(values: dict[str, str | None]) -> dict[str, str]:
    return {name: xml_safe(value) for name, value in values.items() if value}


def _write(
    export: Export, file: BinaryIO, options: UimaOptions, suffix: str, serialised: Callable[[Cas], str]
) -> None:
    types = type_system()
    with archive(file, export.time) as zip:
        zip.add(TYPE_SYSTEM, types.to_xml())
        for document in export.documents():
            cas = article_cas(export, document, types, options)
            zip.add(document.file_stem + suffix, serialised(cas))
            for annotation in sorted(document.annotations, key=_order):
                export.wrote(annotation.span.slice(cas.sofa_string))


def _order(annotation: Annotation) -> tuple[int, int, str]:
    return annotation.span.start, -annotation.span.end, annotation.id


def _quotes(text: str, found: Iterable[Mapping[str, str]]) -> Iterator[str]:
    """What the annotations cover of a text. cassis, which makes an object of each word, takes longer to read
    a CAS than to write it."""
    units = Utf16(text)
    places = [(units.span(int(each["begin"]), int(each["end"])), each["uid"]) for each in found]
    for span, _ in sorted(places, key=lambda place: (place[0].start, -place[0].end, place[1])):
        yield span.slice(text)


def _fill_json(export: Export, file: BinaryIO, options: UimaOptions) -> None:
    _write(export, file, options, ".json", lambda cas: str(cas.to_json(pretty_print=False)))


def _read_json(file: BinaryIO, options: UimaOptions) -> Iterator[str]:
    for _, contents in members(file, ".json"):
        structures = json.loads(contents)["%FEATURE_STRUCTURES"]
        (text,) = (each["sofaString"] for each in structures if each["%TYPE"] == "uima.cas.Sofa")
        yield from _quotes(text, (each for each in structures if each["%TYPE"] == LAYER))


def _fill_xmi(export: Export, file: BinaryIO, options: UimaOptions) -> None:
    _write(export, file, options, ".xmi", lambda cas: str(cas.to_xmi()))


def _read_xmi(file: BinaryIO, options: UimaOptions) -> Iterator[str]:
    for _, contents in members(file, ".xmi"):
        cas = etree.fromstring(contents, etree.XMLParser(resolve_entities=False, huge_tree=True))
        (sofa,) = cas.iterfind("{http:///uima/cas.ecore}Sofa")
        yield from _quotes(sofa.get("sofaString"), (each.attrib for each in cas.iterfind(LAYER_TAG)))


CARRIES = (
    frozenset(Feature)
    - OF_THE_STUDY
    - {
        Feature.DEFINITIONS,
        Feature.COLOURS,
        Feature.UNUSED_CODES,
        Feature.UNPLACED,
    }
)
UIMA_JSON = Exporter(
    name="uima-json",
    title=QT_TRANSLATE_NOOP("Export", "INCEpTION (UIMA CAS JSON, zip)"),
    suffix=".zip",
    Options=UimaOptions,
    fill=_fill_json,
    read_back=_read_json,
    carries=CARRIES,
    unit=Unit.UTF16,
    readers=("INCEpTION", "dkpro-cassis"),
    tested_with=("dkpro-cassis 0.12",),
)
UIMA_XMI = Exporter(
    name="uima-xmi",
    title=QT_TRANSLATE_NOOP("Export", "INCEpTION (UIMA CAS XMI, zip)"),
    suffix=".zip",
    Options=UimaOptions,
    fill=_fill_xmi,
    read_back=_read_xmi,
    carries=CARRIES,
    unit=Unit.UTF16,
    readers=("INCEpTION", "dkpro-cassis"),
    tested_with=("dkpro-cassis 0.12",),
)
