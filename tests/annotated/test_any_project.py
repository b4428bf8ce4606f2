"""Hypothesis makes projects of everything that offsets, XML and JSON have ever tripped over."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from corpus.annotated import bring_in, read_work
from corpus.annotated.verbatim import Marked, verbatim_source
from corpus.exporters import Scope, exporter_named
from corpus.exporters.xml_text import xml_safe
from corpus.model import (
    Annotation,
    AnnotationFilter,
    Change,
    Code,
    Label,
    MeipiError,
    Progress,
    Replacement,
    Span,
    Status,
)
from corpus.project import Project
from tests.annotated.compared import Work, marks
from tests.annotated.handwork import handwork, study

CHARACTERS = st.sampled_from(
    list("路通了新公𠮷😀👨\u200d\U000e0101e\u0301<>&\"'=;/\\\t\u3000 \ufeff\x01\x0b\u2028\ufffe")
)
LINE = st.text(CHARACTERS, min_size=1, max_size=12).filter(str.strip)
MEMO = st.one_of(
    st.just(""), st.text(CHARACTERS | st.just("\n"), max_size=30), st.just("长" * 10_000), st.just("]]>")
)
NAME = st.text(CHARACTERS, min_size=1, max_size=5).map(lambda n: n.replace("/", "").strip()).filter(bool)


@dataclass(frozen=True)
class Mark:
    """An annotation to be: parts of the text's length, which are a range whatever the text."""

    start: float
    end: float
    codes: frozenset[int]
    memo: str
    coder: str
    whole: bool


MARK = st.builds(
    Mark,
    start=st.floats(0, 1),
    end=st.floats(0, 1),
    codes=st.one_of(st.frozensets(st.integers(0, 49), max_size=3), st.just(frozenset(range(50)))),
    memo=MEMO,
    coder=st.sampled_from(["", "甲", '<乙> & "丙"']),
    whole=st.booleans(),
)


@st.composite
def projects(draw: st.DrawFn) -> tuple[list[list[str]], list[str], list[tuple[int, Mark]]]:
    texts = draw(st.lists(st.lists(LINE, min_size=1, max_size=4), min_size=1, max_size=3, unique_by=tuple))
    names = draw(st.lists(NAME, min_size=1, max_size=4))
    found = draw(st.lists(st.tuples(st.integers(0, len(texts) - 1), MARK), max_size=6))
    return texts, names, found


def make(path: Path, texts: list[list[str]], names: list[str], found: list[tuple[int, Mark]]) -> Project:
    """The project, its codebook in one act and its annotations in another: four chains, and 46 siblings."""
    project = Project.create(path, coder="甲")
    for number, lines in enumerate(texts):
        source = verbatim_source("\n".join(lines), Marked(), name=f"{number}", hints={}, problems=[])
        assert source is not None
        project.sources.add(source.prepared)
    codes = chain(names) + [
        Code(uuid.uuid4().hex, f"第{number}", "#123456", position=number) for number in range(50 - len(names))
    ]
    act(project, codes)
    act(project, [draft(project, article, mark, [code.id for code in codes]) for article, mark in found])
    return project


def chain(names: list[str]) -> list[Code]:
    """Codes each of which stands below the one before."""
    made: list[Code] = []
    for name in names:
        made.append(Code(uuid.uuid4().hex, name, "#abcdef", made[-1].id if made else None))
    return made


def act(project: Project, records: Sequence[Annotation | Code]) -> None:
    project.do(Change(uuid.uuid4().hex, "made", tuple(Replacement(None, record) for record in records)))


def draft(project: Project, article: int, mark: Mark, codes: list[str]) -> Annotation:
    length = len(project.articles.get(article + 1).text)
    start, end = sorted((int(mark.start * length), int(mark.end * length)))
    start = min(start, length - 1)
    made = project.annotations.draft(
        article + 1,
        span=None if mark.whole else Span(start, max(end, start + 1)),
        codes=[codes[n] for n in sorted(mark.codes)] or ([] if mark.memo.strip() else codes[:1]),
        memo=mark.memo,
    )
    return replace(made, coder=mark.coder)


def safe(value: object) -> object:
    """A mark as XML can hold it, and as a text file that must not begin with a byte order mark."""
    if isinstance(value, tuple):
        return tuple(safe(each) for each in value)
    return xml_safe(value).replace("\ufeff", "\u2060") if isinstance(value, str) else value


@pytest.mark.parametrize(
    ("exported", "imported"), [("jsonl", "jsonl"), ("w3c", "w3c"), ("uima-json", "uima"), ("qdpx", "qdpx")]
)
@settings(
    phases=[Phase.generate],
    max_examples=8,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(made=projects())
def test_any_project_survives(
    exported: str,
    imported: str,
    made: tuple[list[list[str]], list[str], list[tuple[int, Mark]]],
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    folder = tmp_path_factory.mktemp("any")
    with make(folder / "a.meipi", *made) as before, Project.create(folder / "b.meipi") as after:
        scope = Scope(annotations=AnnotationFilter(statuses=frozenset(Status)))
        exporter_named(exported).write(before, folder / "work", scope=scope)
        arrival = bring_in(after, read_work(str(folder / "work"), imported), name="work")
        assert arrival.problems == ()
        assert comparable(marks(after), exported) == comparable(marks(before), exported)


def comparable(found: Work, exported: str) -> list[object]:
    """What the format can hold: XML no control characters; REFI-QDA neither the difference of a
    paragraph from a span that fills it, nor two annotations of one text by one coder in one second."""
    if exported == "uima-json":
        return sorted(map(safe, found), key=str)
    if exported != "qdpx":
        return sorted(found, key=str)
    kept = [safe((mark[0], *mark[2:])) for mark in found if mark[1] != "article"]
    whole = {safe((mark[0], mark[6], mark[7])) for mark in found if mark[1] == "article"}
    return sorted([*kept, *whole], key=str)


ACT = st.tuples(
    st.sampled_from(("correct", "rule", "never", "done", "bookmark", "title", "remove")),
    st.floats(0, 1, exclude_max=True),
    st.floats(0, 1, exclude_max=True),
    st.text(CHARACTERS, min_size=1, max_size=4).filter(str.strip),
)


def do(project: Project, kind: str, first: float, second: float, words: str) -> None:
    """One act by hand, somewhere."""
    article = project.articles.ids()[int(first * project.articles.count())]
    paragraphs = len(project.articles.get(article).paragraphs)
    number = 1 + int(second * paragraphs) if paragraphs else 0
    match kind:
        case "correct" if number:
            at = project.articles.get(article).paragraph_spans[number - 1].start
            project.correcting.add(article, Span(at, at + 1), Label.PER)
        case "rule":
            project.correcting.always(words, Label.ORG)
        case "never":
            project.correcting.never(words)
        case "done":
            project.progress.set([article], Progress.DONE)
        case "bookmark" if number:
            project.bookmarks.toggle(article, number)
        case "title":
            project.arranging.set_fields(article, {"title": words})
        case "remove" if paragraphs > 1:
            project.arranging.to_furniture(article, [number])


@settings(
    phases=[Phase.generate],
    max_examples=12,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(made=projects(), acts=st.lists(ACT, min_size=1, max_size=8), memo=MEMO)
def test_anything_done_by_hand_survives(
    made: tuple[list[list[str]], list[str], list[tuple[int, Mark]]],
    acts: list[tuple[str, float, float, str]],
    memo: str,
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    folder = tmp_path_factory.mktemp("hand")
    with make(folder / "a.meipi", *made) as before, Project.create(folder / "b.meipi") as after:
        for act in acts:
            do(before, *act)
        before.memo.write(memo)
        for _ in before.correcting.lay_rules():
            pass
        exporter_named("jsonl").write(before, folder / "work")
        arrival = bring_in(after, read_work(str(folder / "work"), "jsonl"), name="work")
        assert arrival.problems == ()
        assert marks(after) == marks(before)
        assert handwork(after) == handwork(before)
        assert study(after) == study(before)
        assert after.check().ok


def test_nothing_by_halves(empty: Project, tmp_path: Path) -> None:
    path = tmp_path / "bad.jsonl"
    path.write_text('{"format":"meipi","version":1}\n{"record":"code","id":"x"}\n', "utf-8")
    with pytest.raises(MeipiError, match="has not the form"):
        read_work(str(path), "jsonl")
    assert empty.codebook.all() == ()
