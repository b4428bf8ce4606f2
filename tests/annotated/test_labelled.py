"""The taggers' formats, written by us and by hand, come in with every label at its place."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from corpus.annotated import bring_in, read_work
from corpus.exporters import exporter_named
from corpus.model import AnnotationKind, Status
from corpus.project import Project

Labels = set[tuple[str, str]]


def labels(project: Project) -> Labels:
    """The words of each annotation with the path of each of its codes, accepted ones only."""
    return {
        (annotation.quote, project.codebook.path(code))
        for annotation in project.annotations.all()
        for code in annotation.codes
        if annotation.status is Status.ACCEPTED and annotation.kind is not AnnotationKind.ARTICLE
    }


def came_in(project: Project, path: Path, content: str | bytes, format: str) -> Labels:
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    arrival = bring_in(project, read_work(str(path), format), name=path.name)
    assert arrival.problems == ()
    return labels(project)


@pytest.mark.parametrize(
    ("exported", "imported"),
    [("brat", "brat"), ("doccano", "doccano"), ("prodigy", "doccano"), ("label-studio", "label-studio")],
)
def test_labels_come_back(
    worked: Project, empty: Project, tmp_path: Path, exported: str, imported: str
) -> None:
    exporter_named(exported).write(worked, tmp_path / "work")
    arrival = bring_in(empty, read_work(str(tmp_path / "work"), imported), name="work")
    assert arrival.problems == ()
    assert labels(empty) == labels(worked)
    texts = [empty.articles.get(id).text for id in empty.articles.ids()]
    assert texts == [worked.articles.get(id).text for id in worked.articles.ids()]


@pytest.mark.parametrize("imported", ["brat", "label-studio"])
def test_memos_come_back(worked: Project, empty: Project, tmp_path: Path, imported: str) -> None:
    exporter_named(imported).write(worked, tmp_path / "work")
    bring_in(empty, read_work(str(tmp_path / "work"), imported), name="work")
    memos = {" ".join(annotation.memo.split()) for annotation in empty.annotations.all()}
    assert {'=HYPERLINK("x")', "第一行 第二行 <&>"} <= memos
    assert ("只有批注" in memos) is (imported == "brat")


@pytest.mark.parametrize("scheme", ["BIO", "BIOES"])
@pytest.mark.parametrize("columns", ["2002", "2003"])
@pytest.mark.parametrize("token", ["character", "word"])
def test_tags_come_back(
    worked: Project, empty: Project, tmp_path: Path, scheme: str, columns: str, token: str
) -> None:
    exporter = exporter_named("conll")
    options = exporter.Options(layer="entities", scheme=scheme, columns=columns, token=token)
    exporter.write(worked, tmp_path / "work", options)
    bring_in(empty, read_work(str(tmp_path / "work"), "conll"), name="work")
    assert labels(empty) == {
        ("某县𠮷安镇", "GPE"),
        ("王小五", "PER"),
        ("三月四日", "DATE"),
        ("县交通局", "ORG"),
        ("120万元", "MONEY"),
    }


@pytest.mark.parametrize(
    ("tags", "found"),
    [
        ("B-X I-X O B-X", {("路通", "X"), ("公", "X")}),
        ("I-X I-X O I-X", {("路通", "X"), ("公", "X")}),
        ("B-X B-X O O", {("路", "X"), ("通", "X")}),
        ("B-X E-X S-Y O", {("路通", "X"), ("了", "Y")}),
        ("B-X M-X E-X S-X", {("路通了", "X"), ("公", "X")}),
        ("I-X I-Y O O", {("路", "X"), ("通", "Y")}),
    ],
)
def test_every_scheme_of_tags(empty: Project, tmp_path: Path, tags: str, found: Labels) -> None:
    lines = "\n".join(f"{word} {tag}" for word, tag in zip("路通了公", tags.split(), strict=True))
    assert came_in(empty, tmp_path / "a.bio", lines, "conll") == found


def test_latin_words_keep_their_blanks(empty: Project, tmp_path: Path) -> None:
    content = "Huawei\tB-ORG\nCloud\tI-ORG\n的\tO\n"
    assert came_in(empty, tmp_path / "a.bio", content, "conll") == {("Huawei Cloud", "ORG")}


def test_doccano_as_dictionaries(empty: Project, tmp_path: Path) -> None:
    entity = {"id": 1, "label": "地名", "start_offset": 1, "end_offset": 3}
    content = json.dumps({"text": "去荆州", "entities": [entity], "relations": []})
    assert came_in(empty, tmp_path / "a.jsonl", content, "doccano") == {("荆州", "地名")}


def test_a_table_of_quotes_made_by_hand(worked: Project, tmp_path: Path) -> None:
    """Unique long words are certain, short ones and repeated ones wait, unknown ones are named."""
    worked.annotations.remove([each.id for each in worked.annotations.all()])
    (tmp_path / "q.csv").write_text(
        "quote,code,memo\n县交通局投入120万元,财政,\n王小五,人物,短\n公路,交通,多处\n不在文中,无,\n", "utf-8"
    )
    arrival = bring_in(worked, read_work(str(tmp_path / "q.csv"), "quotes"), name="q.csv")
    assert (arrival.annotations, arrival.doubtful) == (3, 2)
    assert arrival.problems == ("the words '不在文中' stand in no article",)
    statuses = {each.quote: each.status for each in worked.annotations.all()}
    assert statuses == {
        "县交通局投入120万元": Status.ACCEPTED,
        "王小五": Status.PENDING,
        "公路": Status.PENDING,
    }
