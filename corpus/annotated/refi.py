"""REFI-QDA projects (.qdpx) and codebooks (.qdc) of ATLAS.ti, MAXQDA, NVivo, QualCoder and Meipi."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from zipfile import ZipFile

from lxml import etree

from corpus.annotated.codes import one_name
from corpus.annotated.members import member_bytes
from corpus.annotated.newlines import positions_by_line_feed
from corpus.annotated.values import colour_of, damaged, time_of, uuid_of
from corpus.annotated.verbatim import Marked, verbatim_source
from corpus.annotated.work import Work, WorkAnnotation, WorkCode, WorkFormat, WorkSource
from corpus.importers.archive import contents
from corpus.importers.xml import parse_xml
from corpus.model import Span
from corpus.model.code import PATH_SEPARATOR
from corpus.model.titles import QT_TRANSLATE_NOOP

INTERNAL = "internal://"
TEXTS = ("TextSource", "PDFSource/{*}Representation", "PictureSource/{*}Representation")
"""Where a project has its texts; those of PDF files and pictures are what their program read in them."""

IGNORED = (
    *("Cases", "Links", "Sets", "Graphs", "AudioSource", "VideoSource", "PDFSelection", "PictureSelection"),
    *(f"{kind}[not(*[local-name()='Representation'])]" for kind in ("PDFSource", "PictureSource")),
)
"""Elements that we have no place for, as XPath; how many there were is said."""

HINTS = {"Outlet": "source", "Date": "date"}
"""Variables of our own export that become metadata of the article."""


@dataclass
class _Project:
    """What the parts of a project refer to."""

    root: etree._Element
    files: ZipFile
    problems: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        users = self.root.iterfind("{*}Users/{*}User")
        self.users = {uuid_of(user.get("guid")): user.get("name") or "" for user in users}
        notes = self.root.iterfind("{*}Notes/{*}Note")
        self.note_elements = {uuid_of(note.get("guid")): note for note in notes}
        self.notes = {id: self.text(note) for id, note in self.note_elements.items()}
        variables = self.root.iterfind("{*}Variables/{*}Variable")
        self.variables = {uuid_of(each.get("guid")): each.get("name") or "" for each in variables}

    def text(self, source: etree._Element) -> str:
        """The plain text of a source or a note, with the newlines that it has."""
        path = source.get("plainTextPath")
        if path is None:
            return _child_text(source, "PlainTextContent")
        # The standard wants internal:// and a folder "sources"; some write the bare name, or other folders.
        name = path.removeprefix(INTERNAL)
        members = {member.lower().rpartition("/")[2]: member for member in self.files.namelist()}
        if "/" in name or name.lower() not in members:
            self.problems.append(f"{source.get('name')}: its text {path} is not in the file")
            return ""
        try:
            return member_bytes(self.files, members[name.lower()]).decode("utf-8-sig")
        except UnicodeDecodeError as error:
            raise damaged(f"{name} is no UTF-8") from error

    def memo(self, element: etree._Element) -> str:
        """The description of an element and the notes that it refers to, in their order."""
        notes = (self.notes.get(uuid_of(ref.get("targetGUID")), "") for ref in element.iterfind("{*}NoteRef"))
        return "\n".join(part for part in (_child_text(element, "Description"), *notes) if part)


def read_project(data: bytes, name: str) -> Work:
    files = contents(data)
    qde = [member for member in files.namelist() if member.lower().endswith(".qde") and "/" not in member]
    if len(qde) != 1:
        raise damaged("there is no project.qde in it")
    project = _Project(parse_xml(member_bytes(files, qde[0])), files)
    codes = tuple(_codes(project.root.iterfind("{*}CodeBook/{*}Codes/{*}Code"), project))
    texts = (each for kind in TEXTS for each in project.root.iterfind(f"{{*}}Sources/{{*}}{kind}"))
    sources = [_source(each, project) for each in texts]
    for tag, count in _ignored(project.root):
        project.problems.append(f"{name}: {count} {tag} not taken over")
    kept = tuple(source for source in sources if source is not None)
    return Work(codes, kept, problems=tuple(project.problems), memo=project.memo(project.root))


def _ignored(root: etree._Element) -> Iterator[tuple[str, int]]:
    """The elements that were not taken over, and how many of each there are."""
    for kind in IGNORED:
        tag, bracket, condition = kind.partition("[")
        found = root.xpath(f"//*[local-name()='{tag}']{bracket}{condition}")
        if isinstance(found, list) and found:
            yield tag, len(found)


def read_codebook(data: bytes, name: str) -> Work:
    return Work(tuple(_codes(parse_xml(data).iterfind("{*}Codes/{*}Code"), None)))


def _codes(
    elements: Iterator[etree._Element], project: _Project | None, above: tuple[str, ...] = ()
) -> Iterator[WorkCode]:
    """The codes of a tree, each before those below it. A separator within a name is replaced."""
    for element in elements:
        id = uuid_of(element.get("guid"))
        if id is None:
            raise damaged("a code has no GUID")
        names = (*above, one_name(element.get("name") or ""))
        yield WorkCode(
            key=id,
            path=PATH_SEPARATOR.join(names),
            id=id,
            colour=colour_of(element.get("color")),
            definition=_child_text(element, "Description"),
            memo=_notes(element, project),
        )
        yield from _codes(element.iterfind("{*}Code"), project, names)


def _notes(element: etree._Element, project: _Project | None) -> str:
    refs = element.iterfind("{*}NoteRef") if project else ()
    notes = project.notes if project else {}
    return "\n".join(notes.get(uuid_of(ref.get("targetGUID")), "") for ref in refs)


def _source(element: etree._Element, project: _Project) -> WorkSource | None:
    name = _name(element)
    text = project.text(element)
    positions = positions_by_line_feed(text, _named(element))
    annotations = [
        annotation
        for selection in element.iterfind("{*}PlainTextSelection")
        for annotation in _selections(selection, project, positions, name)
    ]
    annotations += _whole(element, project, positions)
    plain = text.replace("\r\n", "\n")
    return verbatim_source(
        plain,
        Marked(tuple(annotations)),
        name=name,
        hints=_hints(element, project, name),
        problems=project.problems,
    )


def _name(source: etree._Element) -> str:
    """What the user knows a text by; that of a PDF file has the file's name."""
    above = source.getparent() if etree.QName(source).localname == "Representation" else None
    name = source.get("name") or (above.get("name") if above is not None else None)
    return name or (source.get("plainTextPath") or "?").rpartition("/")[2]


def _named(source: etree._Element) -> Iterator[tuple[int, str]]:
    """Where selections begin, and their names: by custom, the words that they cover."""
    for selection in source.iterfind("{*}PlainTextSelection"):
        start = selection.get("startPosition") or ""
        if start.isdecimal():
            yield int(start), selection.get("name") or ""


def _selections(
    element: etree._Element, project: _Project, positions: dict[int, int] | None, name: str
) -> Iterator[WorkAnnotation]:
    """What was marked at a selection: one annotation for each coder who coded it."""
    try:
        start, end = int(element.get("startPosition", "")), int(element.get("endPosition", ""))
        if positions is not None:
            start, end = positions[start], positions[end]
        if not 0 <= start < end:
            raise ValueError
    except (ValueError, KeyError):
        where = f"{element.get('startPosition')}-{element.get('endPosition')}"
        project.problems.append(f"{name}: a selection at {where} is no range of its text")
        return
    made = replace(_made(element, project), span=Span(start, end), memo=project.memo(element))
    coded: dict[str, WorkAnnotation] = {}
    for coding in element.iterfind("{*}Coding"):
        by = _made(coding, project)
        coder = by.coder or made.coder
        if coder not in coded:
            first = made if not coded else replace(made, id=by.id, memo="")
            created, modified = made.created or by.created, made.modified or by.modified
            coded[coder] = replace(first, coder=coder, created=created, modified=modified)
        coded[coder] = _with(coded[coder], coding, project)
    yield from coded.values() or (made,)


def _whole(
    source: etree._Element, project: _Project, positions: dict[int, int] | None
) -> list[WorkAnnotation]:
    """The annotations of a whole source. Codings of one coder at one time are one annotation.

    A note on the source may itself say which words it is about, as QualCoder's do.
    """
    groups: dict[tuple[str, str], WorkAnnotation] = {}
    for coding in source.iterfind("{*}Coding"):
        made = replace(_made(coding, project), id=None)
        key = (made.coder, made.created)
        groups[key] = _with(groups.get(key, made), coding, project)
    return [*groups.values(), *_noted(source, project, positions)]


def _noted(
    source: etree._Element, project: _Project, positions: dict[int, int] | None
) -> Iterator[WorkAnnotation]:
    for reference in source.iterfind("{*}NoteRef"):
        id = uuid_of(reference.get("targetGUID"))
        note = project.note_elements.get(id)
        if note is None or not project.notes[id]:
            continue
        selection = note.find("{*}PlainTextSelection")
        if selection is None:
            yield replace(_made(note, project), id=None, memo=project.notes[id])
        else:
            for found in _selections(selection, project, positions, _name(source)):
                yield replace(found, memo=project.notes[id])


def _made(element: etree._Element, project: _Project) -> WorkAnnotation:
    """Who made it and when."""
    return WorkAnnotation(
        span=None,
        coder=project.users.get(uuid_of(element.get("creatingUser")), ""),
        created=time_of(element.get("creationDateTime")),
        modified=time_of(element.get("modifiedDateTime")) or time_of(element.get("creationDateTime")),
        id=uuid_of(element.get("guid")),
    )


def _with(annotation: WorkAnnotation, coding: etree._Element, project: _Project) -> WorkAnnotation:
    """The annotation with one coding more: its code, and what is noted on it."""
    reference = coding.find("{*}CodeRef")
    code = uuid_of(reference.get("targetGUID")) if reference is not None else None
    memo = "\n".join(filter(None, (annotation.memo, project.memo(coding))))
    return replace(annotation, codes=(*annotation.codes, *([code] if code else ())), memo=memo)


def _hints(source: etree._Element, project: _Project, name: str) -> dict[str, str]:
    hints = {"title": name}
    for value in source.iterfind("{*}VariableValue"):
        reference, *found = value
        variable = project.variables.get(uuid_of(reference.get("targetGUID")), "")
        if variable in HINTS and found and found[0].text:
            hints[HINTS[variable]] = found[0].text
    return hints


def _child_text(element: etree._Element, name: str) -> str:
    return element.findtext(f"{{*}}{name}") or ""


REFI_PROJECT = WorkFormat(
    name="qdpx",
    title=QT_TRANSLATE_NOOP("Import", "REFI-QDA project of ATLAS.ti, MAXQDA, NVivo, QualCoder"),
    suffixes=(".qdpx",),
    read=read_project,
    sure=(".qdpx",),
)
REFI_CODEBOOK = WorkFormat(
    name="qdc",
    title=QT_TRANSLATE_NOOP("Import", "REFI-QDA codebook"),
    suffixes=(".qdc",),
    read=read_codebook,
    sure=(".qdc",),
)
