"""Files that are damaged, lie, or mean harm: one clear line each, and nothing brought in by halves."""

from __future__ import annotations

import io
import json
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import pytest

from corpus.annotated import WORK_FORMATS, bring_in, read_work
from corpus.annotated.work import WorkFormat
from corpus.exporters import exporter_named
from corpus.model import MeipiError
from corpus.project import Project

QDE = '<Project xmlns="urn:QDA-XML:project:1.0" name="x">{}</Project>'
GUID = "0A{:06X}-0000-0000-0000-000000000000"


def zipped(**members: str | bytes) -> bytes:
    data = io.BytesIO()
    with ZipFile(data, "w", ZIP_DEFLATED) as zip:
        for name, content in members.items():
            zip.writestr(name.replace("__", "/").replace("_dot_", "."), content)
    return data.getvalue()


def qdpx(qde: str, **texts: str) -> bytes:
    return zipped(project_dot_qde=qde, **{f"sources__{name}_dot_txt": text for name, text in texts.items()})


def refused(tmp_path: Path, data: bytes, format: str) -> str:
    path = tmp_path / "work"
    path.write_bytes(data)
    with pytest.raises(MeipiError) as error:
        read_work(str(path), format)
    assert "\n" not in str(error.value)
    return str(error.value)


@pytest.mark.parametrize("format", WORK_FORMATS, ids=lambda format: format.name)
@pytest.mark.parametrize(
    "data", [b"\xff\xfe\x00", b"PK\x03\x04 no zip", b"[" * 100_000, b"null", b'{"a": 1}', b"<x>&y;</x>"]
)
def test_rubbish_is_refused_or_holds_nothing(tmp_path: Path, format: WorkFormat, data: bytes) -> None:
    path = tmp_path / "work"
    path.write_bytes(data)
    assert outcome(path, format.name) in ("refused in one line", "nothing in it")


def outcome(path: Path, format: str) -> str:
    try:
        work = read_work(str(path), format)
    except MeipiError as error:
        return "refused" + ("" if "\n" in str(error) else " in one line")
    return "something in it" if work.codes or work.passages else "nothing in it"


def test_entity_bombs_are_refused(tmp_path: Path) -> None:
    bomb = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>' + QDE.format("&b;")
    assert "document type" in refused(tmp_path, qdpx(bomb), "qdpx")
    assert "document type" in refused(tmp_path, bomb.encode(), "qdc")


def test_zip_bombs_are_refused(tmp_path: Path) -> None:
    assert "swell" in refused(tmp_path, qdpx(QDE.format(""), bomb="0" * 30_000_000), "qdpx")


def test_bottomless_code_trees_are_refused(tmp_path: Path) -> None:
    code = '<Code guid="00000000-0000-0000-0000-000000000001" name="x" isCodable="true">'
    tree = "<CodeBook><Codes>" + code * 5000 + "</Code>" * 5000 + "</Codes></CodeBook>"
    assert refused(tmp_path, qdpx(QDE.format(tree)), "qdpx")


def source(selections: str, path: str = "internal://a.txt") -> str:
    return QDE.format(
        f'<Sources><TextSource guid="{GUID.format(1)}" name="n" plainTextPath="{path}">'
        f"{selections}</TextSource></Sources>"
    )


def selection(number: int, start: object, end: object) -> str:
    guid = GUID.format(number)
    return f'<PlainTextSelection guid="{guid}" startPosition="{start}" endPosition="{end}"/>'


def test_ranges_that_are_none_are_named_and_the_others_come_in(empty: Project, tmp_path: Path) -> None:
    wrong = [(-1, 2), (3, 2), (2, 2), (0, 99), ("x", 2), (4, 5)]
    xml = source(selection(9, 0, 2) + "".join(selection(n, *range) for n, range in enumerate(wrong, 20)))
    (tmp_path / "a.qdpx").write_bytes(qdpx(xml, a="路通了车\n\n"))
    arrival = bring_in(empty, read_work(str(tmp_path / "a.qdpx"), "qdpx"), name="a.qdpx")
    assert [annotation.quote for annotation in empty.annotations.all()] == ["路通"]
    assert len(arrival.problems) == len(wrong)


@pytest.mark.parametrize(
    "path", ["internal://../../etc/passwd", "absolute:///etc/passwd", "relative:///x.txt"]
)
def test_texts_outside_the_file_are_not_read(empty: Project, tmp_path: Path, path: str) -> None:
    (tmp_path / "a.qdpx").write_bytes(qdpx(source("", path), a="路通了车"))
    arrival = bring_in(empty, read_work(str(tmp_path / "a.qdpx"), "qdpx"), name="a.qdpx")
    assert arrival.articles == ()
    assert "is not in the file" in arrival.problems[0]


def test_codings_that_lead_nowhere_leave_the_annotation(empty: Project, tmp_path: Path) -> None:
    coding = f'<Coding guid="{GUID.format(5)}"><CodeRef targetGUID="{GUID.format(6)}"/></Coding>'
    xml = source(
        selection(9, 0, 2).replace("/>", f"><Description>m</Description>{coding}</PlainTextSelection>")
    )
    (tmp_path / "a.qdpx").write_bytes(qdpx(xml, a="路通了车"))
    bring_in(empty, read_work(str(tmp_path / "a.qdpx"), "qdpx"), name="a.qdpx")
    (found,) = empty.annotations.all()
    assert (found.codes, found.memo) == ((), "m")


@pytest.mark.parametrize("start", [0, 2])
def test_both_ways_to_count_a_newline(empty: Project, tmp_path: Path, start: int) -> None:
    """After two lines ended by CR LF, a program that counts it double is two positions further on."""
    place = 6 + start
    named = selection(9, place, place + 2).replace("/>", ' name="三行"/>')
    (tmp_path / "a.qdpx").write_bytes(qdpx(source(named), a="一行\r\n二行\r\n三行\r\n"))
    bring_in(empty, read_work(str(tmp_path / "a.qdpx"), "qdpx"), name="a.qdpx")
    assert [annotation.quote for annotation in empty.annotations.all()] == ["三行"]


def test_a_byte_order_mark_moves_nothing(empty: Project, tmp_path: Path) -> None:
    xml = source(selection(9, 0, 2).replace("/>", ' name="路通"/>'))
    (tmp_path / "a.qdpx").write_bytes(qdpx(xml, a="\ufeff路通了车"))
    bring_in(empty, read_work(str(tmp_path / "a.qdpx"), "qdpx"), name="a.qdpx")
    assert [annotation.quote for annotation in empty.annotations.all()] == ["路通"]


def test_a_code_name_with_a_separator_is_one_name(empty: Project, tmp_path: Path) -> None:
    code = f'<Code guid="{GUID.format(1)}" name="甲/乙"/>'
    book = f'<CodeBook xmlns="urn:QDA-XML:codebook:1.0"><Codes>{code}</Codes></CodeBook>'
    (tmp_path / "a.qdc").write_text(book, "utf-8")
    bring_in(empty, read_work(str(tmp_path / "a.qdc"), "qdc"), name="a.qdc")
    assert [code.name for code in empty.codebook.all()] == ["甲／乙"]


def test_half_a_character_of_utf16_is_no_place(empty: Project, tmp_path: Path) -> None:
    value = {"start": 0, "end": 1, "text": "?", "labels": ["X"]}
    result = [{"id": "1", "type": "labels", "from_name": "label", "to_name": "text", "value": value}]
    (tmp_path / "a.json").write_text(
        json.dumps([{"data": {"text": "𠮷"}, "annotations": [{"result": result}]}])
    )
    arrival = bring_in(empty, read_work(str(tmp_path / "a.json"), "label-studio"), name="a.json")
    assert (arrival.annotations, len(arrival.problems)) == (0, 1)


CODE_FOR_A_NAME = "a=print('run'),\n b"
"""What dkpro-cassis would write into the source of a method, as the name of a feature."""


def test_names_of_features_that_are_code_are_refused(tmp_path: Path) -> None:
    feature = {"%NAME": CODE_FOR_A_NAME, "%RANGE": "uima.cas.String"}
    layer = {"%NAME": "custom.T", "%SUPER_TYPE": "uima.tcas.Annotation", CODE_FOR_A_NAME: feature}
    cas = {"%TYPES": {"custom.T": layer}, "%FEATURE_STRUCTURES": [], "%VIEWS": {}}
    assert "no name" in refused(tmp_path, json.dumps(cas).encode(), "uima")


def test_names_in_a_type_system_that_are_code_are_refused(worked: Project, tmp_path: Path) -> None:
    exporter_named("uima-xmi").write(worked, tmp_path / "a.zip")
    with ZipFile(tmp_path / "a.zip") as files:
        members = {name: files.read(name) for name in files.namelist()}
    for wrong in (CODE_FOR_A_NAME, "class", "名"):
        types = members["TypeSystem.xml"].replace(b">memo<", f">{wrong}<".encode())
        assert types != members["TypeSystem.xml"]
        spoilt = io.BytesIO()
        with ZipFile(spoilt, "w") as files:
            for name, content in {**members, "TypeSystem.xml": types}.items():
                files.writestr(name, content)
        assert "no name" in refused(tmp_path, spoilt.getvalue(), "uima")
