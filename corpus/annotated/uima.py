"""UIMA CAS in JSON or XMI: what Meipi exported, and what INCEpTION does with it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO
from typing import TYPE_CHECKING, Any
from zipfile import ZipFile

from corpus.annotated.members import member_bytes
from corpus.annotated.uima_names import check_json_names, check_xml_names
from corpus.annotated.values import damaged, kind_of, span_of, status_of, text_of, time_of, uuid_of
from corpus.annotated.verbatim import Marked, verbatim_source
from corpus.annotated.work import Work, WorkAnnotation, WorkCode, WorkFormat
from corpus.exporters.uima import LAYER, METADATA, NAMED_ENTITY, SEVERAL, TYPE_SYSTEM, type_system
from corpus.importers.archive import contents
from corpus.importers.xml import check_xml
from corpus.model import AnnotationKind, Label, Mention
from corpus.model.titles import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from cassis import Cas

ZIP = b"PK\x03\x04"
LABEL_FEATURES = ("value", "label", "code", "identifier")
"""Features of a custom layer that may hold its label, the likeliest first."""

BUILT_IN = ("uima.", "de.tudarmstadt.ukp.dkpro.core.api.")
"""Types that are no annotation of a coder's: segmentation, metadata, syntax."""


class _Reader:
    """Collects the codes that the CAS of one file name."""

    def __init__(self) -> None:
        self.codes: dict[str, WorkCode] = {}
        self.problems: list[str] = []

    def annotations(self, cas: Cas, name: str) -> Iterator[WorkAnnotation]:
        """What our layer and the custom layers of others hold."""
        for each in cas.select_all_annotations():
            kind = each.type.name
            if kind in (METADATA, NAMED_ENTITY) or (kind != LAYER and kind.startswith(BUILT_IN)):
                continue
            if not hasattr(each, "begin"):
                continue
            try:
                annotation = self._ours(each) if kind == LAYER else self._foreign(each)
                whole = getattr(each, "kind", None) == AnnotationKind.ARTICLE.value
                yield annotation if whole else replace(annotation, span=span_of(each.begin, each.end))
            except ValueError as error:
                self.problems.append(f"{name}: {error}")

    def _ours(self, each: Any) -> WorkAnnotation:
        paths = [path for path in (each.code or "").split(SEVERAL) if path]
        ids = (each.codeId or "").split(SEVERAL)
        return WorkAnnotation(
            span=None,
            kind=kind_of(each.kind),
            codes=tuple(self._code(path, id) for path, id in zip(paths, ids, strict=False)),
            memo=text_of(each.memo),
            coder=text_of(each.coder),
            created=time_of(each.created),
            modified=time_of(each.modified),
            status=status_of(each.status),
            origin=text_of(each.origin),
            id=uuid_of(each.uid),
        )

    def _foreign(self, each: Any) -> WorkAnnotation:
        """An annotation of another layer: the layer's name, and its label below it."""
        layer = each.type.name.rpartition(".")[2]
        values = (getattr(each, feature, None) for feature in LABEL_FEATURES)
        label = next((value for value in values if isinstance(value, str) and value), None)
        return WorkAnnotation(span=None, codes=(self._code(f"{layer}/{label}" if label else layer, ""),))

    def _code(self, path: str, id: str) -> str:
        known = uuid_of(id)
        key = known or path
        self.codes.setdefault(key, WorkCode(key=key, path=path, id=known))
        return key


def read(data: bytes, name: str) -> Work:
    reader = _Reader()
    sources = []
    for member, cas in _cases(data, name):
        facts = next(iter(cas.select(METADATA)), None) if cas.typesystem.contains_type(METADATA) else None
        source = verbatim_source(
            text_of(cas.sofa_string),
            Marked(tuple(reader.annotations(cas, member)), tuple(_mentions(cas))),
            name=text_of(getattr(facts, "sourceFile", None)) or member,
            hints=_hints(facts),
            problems=reader.problems,
        )
        if source is not None:
            sources.append(source)
    return Work(tuple(reader.codes.values()), tuple(sources), problems=tuple(reader.problems))


def _cases(data: bytes, name: str) -> Iterator[tuple[str, Cas]]:
    """The CAS of a file, or of each file in a zip with its type system."""
    if not data.startswith(ZIP):
        yield name, _cas(data, name, None)
        return
    files: ZipFile = contents(data)
    types = member_bytes(files, TYPE_SYSTEM) if TYPE_SYSTEM in files.namelist() else None
    for member in files.namelist():
        if member.lower().endswith((".json", ".xmi")):
            yield member, _cas(member_bytes(files, member), member, types)


def _cas(data: bytes, name: str, types: bytes | None) -> Cas:
    from cassis import load_cas_from_json, load_cas_from_xmi, load_typesystem
    from cassis.typesystem import AnnotationHasNoSofa, TypeCheckError, TypeNotFoundError

    try:
        if data.lstrip().startswith(b"{"):
            check_json_names(data)
            return load_cas_from_json(BytesIO(data))
        check_xml(data)
        if types is None:
            return load_cas_from_xmi(BytesIO(data), typesystem=type_system(), lenient=True)
        check_xml_names(types)
        return load_cas_from_xmi(BytesIO(data), typesystem=load_typesystem(BytesIO(types)))
    except (TypeNotFoundError, TypeCheckError, AnnotationHasNoSofa, SyntaxError) as error:
        raise damaged(f"{name} is no CAS ({error})") from error
    except (KeyError, ValueError, TypeError, AttributeError, IndexError, RecursionError) as error:
        raise damaged(f"{name} is no CAS ({error})") from error


def _mentions(cas: Cas) -> Iterator[Mention]:
    """Named entities whose value is one of our labels."""
    if not cas.typesystem.contains_type(NAMED_ENTITY):
        return
    for each in cas.select(NAMED_ENTITY):
        if each.value in {label.value for label in Label}:
            span = span_of(each.begin, each.end)
            words = span.slice(text_of(cas.sofa_string))
            norm = text_of(each.identifier) or None
            yield Mention(span, words, Label(each.value), norm=norm, found_by="UIMA CAS")


def _hints(facts: Any) -> dict[str, str]:
    named = {"title": "title", "source": "outlet", "date": "date"}
    values = {hint: getattr(facts, feature, None) for hint, feature in named.items()}
    return {hint: text_of(value) for hint, value in values.items() if value}


UIMA = WorkFormat(
    name="uima",
    title=QT_TRANSLATE_NOOP("Import", "UIMA CAS of INCEpTION (JSON, XMI, or a zip of them)"),
    suffixes=(".json", ".xmi", ".zip"),
    read=read,
    sure=(".xmi",),
)
