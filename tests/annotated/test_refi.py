"""What other programs write into REFI-QDA files that ours does not."""

from __future__ import annotations

import io
from pathlib import Path
from zipfile import ZipFile

from corpus.annotated import Arrival, bring_in, read_work
from corpus.project import Project

TEXT = "00000000-0000-0000-0000-00000000000"


def brought(project: Project, tmp_path: Path, qde: str, text: str) -> Arrival:
    data = io.BytesIO()
    with ZipFile(data, "w") as zip:
        zip.writestr("project.qde", f'<Project xmlns="urn:QDA-XML:project:1.0" name="x">{qde}</Project>')
        zip.writestr("sources/a.txt", text)
    (tmp_path / "a.qdpx").write_bytes(data.getvalue())
    return bring_in(project, read_work(str(tmp_path / "a.qdpx"), "qdpx"), name="a.qdpx")


def source(inside: str) -> str:
    return f'<Sources><TextSource guid="{TEXT}1" plainTextPath="internal://a.txt">{inside}</TextSource></Sources>'


def test_a_note_that_says_its_words(empty: Project, tmp_path: Path) -> None:
    """QualCoder writes an annotation as a note on the source with a selection inside."""
    selection = f'<PlainTextSelection guid="{TEXT}3" startPosition="2" endPosition="4"/>'
    note = f'<Note guid="{TEXT}2"><PlainTextContent>注</PlainTextContent>{selection}</Note>'
    qde = source(f'<NoteRef targetGUID="{TEXT}2"/>') + f"<Notes>{note}</Notes>"
    brought(empty, tmp_path, qde, "山村通了新公路")
    assert [(each.quote, each.memo) for each in empty.annotations.all()] == [("通了", "注")]


def test_lower_case_and_braces_are_the_same_guid(empty: Project, tmp_path: Path) -> None:
    code = '<Code guid="{ABCDEF00-0000-0000-0000-000000000001}" name="路" isCodable="true" color="#F00"/>'
    reference = '<CodeRef targetGUID="abcdef00-0000-0000-0000-000000000001"/>'
    coding = f'<Coding guid="{TEXT}4">{reference}</Coding>'
    selection = (
        f'<PlainTextSelection guid="{TEXT}3" startPosition="0" endPosition="2">{coding}</PlainTextSelection>'
    )
    qde = f"<CodeBook><Codes>{code}</Codes></CodeBook>" + source(selection)
    brought(empty, tmp_path, qde, "山村通了新公路")
    (found,) = empty.annotations.all()
    assert [empty.codebook.path(code) for code in found.codes] == ["路"]
    assert [code.colour for code in empty.codebook.all()] == ["#ff0000"]


def test_a_text_inside_the_project_file(empty: Project, tmp_path: Path) -> None:
    inside = f'<TextSource guid="{TEXT}1"><PlainTextContent>山村&lt;通&gt;</PlainTextContent></TextSource>'
    brought(empty, tmp_path, f"<Sources>{inside}</Sources>", "")
    assert empty.articles.get(1).text == "山村<通>"


def test_a_selection_that_two_coded_is_an_annotation_of_each(empty: Project, tmp_path: Path) -> None:
    """NVivo, ATLAS.ti and qualitative-coding say on the coding who coded, not on the selection."""
    users = "".join(f'<User guid="{TEXT}{number}" name="{name}"/>' for number, name in ((5, "甲"), (6, "乙")))
    codes = "".join(
        f'<Code guid="{TEXT}{number}" name="码{number}" isCodable="true"/>' for number in (7, 8, 9)
    )
    coded = "".join(
        f'<Coding guid="{TEXT[:-1]}A{code}" creatingUser="{TEXT}{user}"'
        f' creationDateTime="2026-03-04T05:06:0{code}Z">'
        f'<CodeRef targetGUID="{TEXT}{code}"/></Coding>'
        for code, user in ((7, 5), (8, 6), (9, 5))
    )
    selection = (
        f'<PlainTextSelection guid="{TEXT}3" startPosition="0" endPosition="2">{coded}</PlainTextSelection>'
    )
    qde = f"<Users>{users}</Users><CodeBook><Codes>{codes}</Codes></CodeBook>" + source(selection)
    brought(empty, tmp_path, qde, "山村通了新公路")
    found = {
        each.coder: ([empty.codebook.path(code) for code in each.codes], each.created)
        for each in empty.annotations.all()
    }
    assert found == {
        "甲": (["码7", "码9"], "2026-03-04T05:06:07Z"),
        "乙": (["码8"], "2026-03-04T05:06:08Z"),
    }


def test_a_bare_name_of_a_text_and_a_text_without_a_name(empty: Project, tmp_path: Path) -> None:
    brought(empty, tmp_path, f'<Sources><TextSource guid="{TEXT}1" plainTextPath="a.txt"/></Sources>', "山村")
    assert (empty.articles.get(1).title, empty.articles.get(1).text) == ("a.txt", "山村")


def test_the_text_of_a_pdf_file_comes_in_with_what_is_marked_in_it(empty: Project, tmp_path: Path) -> None:
    selection = f'<PlainTextSelection guid="{TEXT}3" startPosition="0" endPosition="2"/>'
    text = f'<Representation guid="{TEXT}4" plainTextPath="internal://a.txt">{selection}</Representation>'
    pages = f'<PDFSelection guid="{TEXT}5" page="0" firstX="0" firstY="0" secondX="1" secondY="1"/>'
    pdf = f'<PDFSource guid="{TEXT}1" name="版.pdf" path="internal://a.pdf">{pages}{text}</PDFSource>'
    other = f'<PDFSource guid="{TEXT}6" name="图.pdf"/>'
    arrival = brought(empty, tmp_path, f"<Sources>{pdf}{other}</Sources>", "山村通了新公路")
    assert [(each.quote, empty.articles.get(each.article_id).title) for each in empty.annotations.all()] == [
        ("山村", "版.pdf")
    ]
    assert arrival.problems == ("a.qdpx: 1 PDFSelection not taken over", "a.qdpx: 1 PDFSource not taken over")
