"""The elements of a REFI-QDA project file, each made of one of our records."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree
from lxml.builder import ElementMaker

from corpus import __version__
from corpus.exporters.documents import Document
from corpus.exporters.exporter import Export
from corpus.exporters.guids import derived_guid, guid
from corpus.exporters.raw_ranges import written_ranges
from corpus.exporters.refi.codes import code_elements
from corpus.exporters.xml_text import xml_safe
from corpus.model import Annotation, AnnotationKind, Article, Code

NAMESPACE = "urn:QDA-XML:project:1.0"
BYTE_ORDER_MARK = "\ufeff"
WORD_JOINER = "\u2060"
"""What Unicode gives in the place of U+FEFF within a text: as unseen, and no byte order mark."""

TEXT_PATH = "internal://"
"""Before the name of a file in the folder ``sources`` of the zip."""
VARIABLES = {
    "Outlet": "Text",
    "Date": "Date",
    "Byline": "Text",
    "Source file": "Text",
    "Source SHA-256": "Text",
    "Raw ranges": "Text",
}
"""What the variables of a source say, and of which type they are."""


E = ElementMaker(namespace=NAMESPACE, nsmap={None: NAMESPACE})
"""Makes the elements; without a prefix, since not every reader of the format knows namespaces."""


def plain_text(article: Article) -> str:
    """The text of the file that the positions count in.

    A carriage return, or what looks like a byte order mark, would move them all: another character
    of the same length takes its place.
    """
    text = article.text.replace("\r", " ")
    return WORD_JOINER + text[1:] if text.startswith(BYTE_ORDER_MARK) else text


class RefiElements:
    """Makes the elements of one project file, and remembers the notes that they refer to."""

    def __init__(self, export: Export, *, unique_names: bool) -> None:
        self._export = export
        self._uid = export.project.uid
        self._unique_names = unique_names
        self.notes: list[etree._Element] = []

    def project_attributes(self) -> dict[str, str]:
        return {
            "name": xml_safe(self._export.project.name),
            "origin": f"Meipi {__version__}",
            "creationDateTime": self._export.time,
        }

    def source_guid(self, document: Document) -> str:
        return derived_guid(of=self._uid, name=f"article/{document.article.id}")

    def users(self) -> etree._Element | None:
        """The coders, if any annotation names one: an empty list is not allowed."""
        coders = sorted({each.coder for each in self._export.project.annotations.all()} - {""})
        users = (E.User(guid=self._user_guid(coder), name=xml_safe(coder)) for coder in coders)
        return E.Users(*users) if coders else None

    def codebook(self) -> etree._Element | None:
        codes = self._export.codes
        elements = code_elements(codes, E, unique_names=self._unique_names, notes=self._code_memo)
        return E.CodeBook(E.Codes(*elements)) if codes else None

    def variables(self) -> etree._Element:
        return E.Variables(
            *(
                E.Variable(guid=self._variable_guid(name), name=name, typeOfVariable=kind)
                for name, kind in VARIABLES.items()
            )
        )

    def source(self, document: Document) -> etree._Element:
        """One article with its annotations. The order of the children is the schema's."""
        id = self.source_guid(document)
        whole = [each for each in document.annotations if each.kind is AnnotationKind.ARTICLE]
        placed = [each for each in document.annotations if each.kind is not AnnotationKind.ARTICLE]
        return E.TextSource(
            *(self._selection(document, annotation) for annotation in placed),
            *(coding for annotation in whole for coding in self._codings(annotation, memo=True)),
            *(self._note_ref(each.id, each.memo, each) for each in whole if each.memo and not each.codes),
            *self._values(document),
            guid=id,
            name=xml_safe(f"{document.article.id:04} {document.title}"),
            plainTextPath=f"{TEXT_PATH}{id}.txt",
            creationDateTime=self._export.time,
        )

    def _selection(self, document: Document, annotation: Annotation) -> etree._Element:
        return E.PlainTextSelection(
            *([E.Description(xml_safe(annotation.memo))] if annotation.memo else []),
            *self._codings(annotation),
            guid=guid(annotation.id),
            name=xml_safe(annotation.span.slice(plain_text(document.article))),
            startPosition=str(annotation.span.start),
            endPosition=str(annotation.span.end),
            **self._made_by(annotation),
            modifiedDateTime=xml_time(annotation.modified or self._export.time),
        )

    def _codings(self, annotation: Annotation, *, memo: bool = False) -> Iterator[etree._Element]:
        """A coding for each code; with ``memo``, the first refers to a note that holds the memo."""
        for number, code in enumerate(annotation.codes):
            noted = memo and annotation.memo and number == 0
            yield E.Coding(
                E.CodeRef(targetGUID=guid(code)),
                *([self._note_ref(annotation.id, annotation.memo, annotation)] if noted else []),
                guid=derived_guid(of=annotation.id, name=code),
                **self._made_by(annotation),
            )

    def _values(self, document: Document) -> Iterator[etree._Element]:
        article, source = document.article, document.source
        values = {
            "Outlet": article.source,
            "Date": article.date,
            "Byline": "; ".join(f"{credit.role or ''} {credit.name}".strip() for credit in article.byline),
            "Source file": source.name,
            "Source SHA-256": source.sha256,
            "Raw ranges": written_ranges(span for p in article.paragraphs for span in p.spans),
        }
        for name, value in values.items():
            if value:
                reference = E.VariableRef(targetGUID=self._variable_guid(name))
                yield E.VariableValue(reference, E(f"{VARIABLES[name]}Value", xml_safe(value)))

    def _code_memo(self, code: Code) -> list[etree._Element]:
        return [self._note_ref(code.id, code.memo)] if code.memo else []

    def _note_ref(self, of: str, text: str, annotation: Annotation | None = None) -> etree._Element:
        """A reference to a new note with ``text``. QualCoder needs the time of a note."""
        id = derived_guid(of=of, name="memo")
        made = self._made_by(annotation) if annotation else {"creationDateTime": self._export.time}
        self.notes.append(E.Note(E.PlainTextContent(xml_safe(text)), guid=id, name="Memo", **made))
        return E.NoteRef(targetGUID=id)

    def _made_by(self, annotation: Annotation) -> dict[str, str]:
        made = {"creationDateTime": xml_time(annotation.created or self._export.time)}
        return {"creatingUser": self._user_guid(annotation.coder), **made} if annotation.coder else made

    def _user_guid(self, coder: str) -> str:
        return derived_guid(of=self._uid, name=f"coder/{coder}")

    def _variable_guid(self, name: str) -> str:
        return derived_guid(of=self._uid, name=f"variable/{name}")


def xml_time(time: str) -> str:
    """An ISO 8601 time as xsd:dateTime has it: a T between, Z for UTC."""
    return time.replace(" ", "T").replace("+00:00", "Z")
