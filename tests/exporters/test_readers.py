"""Exported files read by the libraries that people use, or checked by the rules of the format."""

from __future__ import annotations

import io
import json
import re
import uuid
from collections.abc import Callable, Iterator
from pathlib import Path
from zipfile import ZipFile

import pandas
import pytest
import spacy
import xmlschema
from cassis import load_cas_from_json, load_cas_from_xmi, load_typesystem
from lxml import etree, html
from markdown_it import MarkdownIt
from mdit_py_plugins.footnote import footnote_plugin
from pyrefiqda import RefiCodebook, RefiProject
from seqeval.metrics.sequence_labeling import get_entities

from corpus.exporters import exporter_named
from corpus.exporters.guard import is_formula
from corpus.exporters.uima import LAYER
from corpus.model import AnnotationKind, Status
from corpus.project import Project

SCHEMAS = Path(__file__).parents[1] / "data" / "refi"
PROJECT = "{urn:QDA-XML:project:1.0}"

Write = Callable[..., Path]


@pytest.fixture
def write(project: Project, tmp_path: Path) -> Write:
    """Exports the worked project and gives the path of the file."""

    def written(name: str, **options: object) -> Path:
        exporter = exporter_named(name)
        path = tmp_path / f"out{exporter.suffix}"
        exporter.write(project, path, exporter.Options(**options))
        return path

    return written


def accepted_quotes(project: Project) -> list[str]:
    """The words of the accepted annotations that are not of a whole article."""
    return [
        annotation.quote
        for annotation in project.annotations.all()
        if annotation.status is Status.ACCEPTED and annotation.kind is not AnnotationKind.ARTICLE
    ]


def members(path: Path, suffix: str) -> dict[str, bytes]:
    with ZipFile(path) as zip:
        return {name: zip.read(name) for name in zip.namelist() if name.endswith(suffix)}


def test_refi_project_is_valid(write: Write) -> None:
    qde = members(write("qdpx"), ".qde")["project.qde"]
    xmlschema.XMLSchema(SCHEMAS / "Project.xsd").validate(io.BytesIO(qde))


@pytest.mark.parametrize("unique", [False, True])
def test_refi_codebook_is_valid(write: Write, project: Project, unique: bool) -> None:
    project.codebook.ensure("水利/公路")
    path = write("qdc", unique_names=unique)
    xmlschema.XMLSchema(SCHEMAS / "Codebook.xsd").validate(path)
    names = [code.get("name") for code in etree.parse(path).iter("{*}Code")]
    assert ("公路 (2)" in names) is unique
    assert len(RefiCodebook.load(path).codes.code) == 4


def test_refi_project_means_what_it_says(write: Write, project: Project) -> None:
    """What the schema cannot see: unique ids, references that lead somewhere, positions and words."""
    path = write("qdpx")
    texts = {name: contents.decode() for name, contents in members(path, ".txt").items()}
    root = etree.fromstring(members(path, ".qde")["project.qde"])
    guids = [element.get("guid") for element in root.iter() if element.get("guid")]
    assert len(guids) == len(set(guids))
    assert all(guid == guid.upper() for guid in guids)
    assert {e.get("targetGUID") for e in root.iter() if e.get("targetGUID")} <= set(guids)
    quotes = []
    for source in root.iter(f"{PROJECT}TextSource"):
        text = texts[f"sources/{source.get('plainTextPath').removeprefix('internal://')}"]
        assert not text.startswith("\ufeff")
        assert "\r" not in text
        for selection in source.iter(f"{PROJECT}PlainTextSelection"):
            start, end = int(selection.get("startPosition")), int(selection.get("endPosition"))
            assert 0 <= start < end <= len(text)
            assert selection.get("name") == text[start:end]
            quotes.append(text[start:end])
    assert sorted(quotes) == sorted(accepted_quotes(project))


def test_pyrefiqda_reads_the_project(write: Write, project: Project, tmp_path: Path) -> None:
    """Its models are made from the schema, and it has its own way from a source to its file."""
    folder = tmp_path / "unpacked"
    loaded = RefiProject.load(write("qdpx"), extract_dir=str(folder))
    assert [code.name for code in loaded.code_book.codes.code] == ["交通", "公式 <&>", "没有用过"]
    quotes = []
    for source in loaded.sources.text_source:
        text = RefiProject.resolve_source_path(source.plain_text_path, folder).read_bytes().decode()
        quotes += [text[s.start_position : s.end_position] for s in source.plain_text_selection]
    assert sorted(quotes) == sorted(accepted_quotes(project))


def test_brat_by_its_rules(write: Write) -> None:
    """Text equals slice, no line feed in a fragment, ids unique, types declared in the configuration."""
    path = write("brat", layer="both")
    conf = members(path, "annotation.conf")["annotation.conf"].decode()
    types = set(conf.partition("[entities]\n")[2].partition("\n\n")[0].split("\n"))
    texts = members(path, ".txt")
    ids: list[str] = []
    for name, contents in members(path, ".ann").items():
        text = texts[name.replace(".ann", ".txt")].decode()
        found = [line.split("\t") for line in contents.decode().splitlines()]
        for id, what, *reference in found:
            ids.append(name + id)
            if id.startswith("T"):
                kind, _, places = what.partition(" ")
                assert kind in types
                assert re.fullmatch(r"[A-Za-z0-9_-]+", kind)
                ranges = [tuple(map(int, place.split())) for place in places.split(";")]
                parts = [text[start:end] for start, end in ranges]
                assert reference == [" ".join(parts)]
                assert "\n" not in "".join(parts)
            else:
                assert any(other[0] == what.split()[1] for other in found)
    assert ids
    assert len(ids) == len(set(ids))


@pytest.mark.parametrize("scheme", ["BIO", "BIOES"])
@pytest.mark.parametrize("token", ["character", "word"])
@pytest.mark.parametrize("columns", ["2002", "2003"])
def test_seqeval_finds_the_labels(write: Write, scheme: str, token: str, columns: str) -> None:
    path = write("conll", layer="entities", scheme=scheme, token=token, columns=columns)
    lines = [line.split(" ") for line in path.read_text("utf-8").splitlines()]
    assert {len(line) for line in lines if line != [""]} == {
        int(columns) - 2000 and {2002: 2, 2003: 4}[int(columns)]
    }
    entities = get_entities([line[-1] if len(line) > 1 else "O" for line in lines])
    words = ["".join(line[0] for line in lines[start : end + 1]) for _, start, end in entities]
    assert list(zip(words, (kind for kind, _, _ in entities), strict=True)) == [
        ("某县𠮷安镇", "GPE"),
        ("王小五", "PER"),
        ("三月四日", "DATE"),
        ("县交通局", "ORG"),
        ("120万元", "MONEY"),
    ]


def test_spacy_aligns_every_span_of_prodigy(write: Write, project: Project) -> None:
    chinese = spacy.blank("zh")
    found = []
    for line in write("prodigy", layer="both").read_text("utf-8").splitlines():
        record = json.loads(line)
        for span in record["spans"]:
            first, last = record["tokens"][span["token_start"]], record["tokens"][span["token_end"]]
            assert (first["start"], last["end"]) == (span["start"], span["end"])
            assert chinese.make_doc(record["text"]).char_span(span["start"], span["end"]) is not None
            found.append(record["text"][span["start"] : span["end"]])
    assert set(accepted_quotes(project)) - {"三月四日"} < set(found)


def test_doccano_in_both_units(write: Write) -> None:
    points = json.loads(write("doccano").read_text("utf-8").splitlines()[0])["label"]
    units = json.loads(write("doccano", utf16=True).read_text("utf-8").splitlines()[0])["label"]
    assert points[0] == [2, 9, "交通"]
    assert units[0] == [2, 10, "交通"]


def test_label_studio_configuration_names_every_label(write: Write) -> None:
    path = write("label-studio", layer="both")
    config = etree.fromstring(members(path, ".xml")["labelling.xml"])
    labels = {label.get("value") for label in config.iter("Label")}
    names = {element.get("name") for element in config.iter() if element.get("toName")}
    for task in json.loads(members(path, ".json")["tasks.json"]):
        units = task["data"]["text"].encode("utf-16-le")
        for result in task["annotations"][0]["result"]:
            value = result["value"]
            assert result["from_name"] in names
            assert units[2 * value["start"] : 2 * value["end"]].decode("utf-16-le") or value["start"] == 0
            if result["type"] == "labels":
                assert set(value["labels"]) <= labels
                slice = units[2 * value["start"] : 2 * value["end"]].decode("utf-16-le")
                assert slice == value["text"]


def cases(path: Path, name: str) -> Iterator[object]:
    if name == "uima-json":
        yield from (load_cas_from_json(io.BytesIO(each)) for each in members(path, ".json").values())
    else:
        types = load_typesystem(io.BytesIO(members(path, "TypeSystem.xml")["TypeSystem.xml"]))
        for each in members(path, ".xmi").values():
            yield load_cas_from_xmi(io.BytesIO(each), typesystem=types)


@pytest.mark.parametrize("name", ["uima-json", "uima-xmi"])
def test_cassis_reads_the_annotations(write: Write, project: Project, name: str) -> None:
    found = {}
    for cas in cases(write(name), name):
        for each in cas.select(LAYER):  # type: ignore[attr-defined]
            found[each.uid] = (each.get_covered_text(), each.kind, each.memo, each.coder)
    assert found == {
        a.id: (
            a.span.slice(project.articles.get(a.article_id).text),
            a.kind.value,
            a.memo or None,
            a.coder or None,
        )
        for a in project.annotations.all()
    }


def test_uima_positions_count_utf16_units(write: Write) -> None:
    first, *_ = members(write("uima-json"), ".json").values()
    layer = [each for each in json.loads(first)["%FEATURE_STRUCTURES"] if each["%TYPE"] == LAYER]
    assert (2, 10) in {(each["begin"], each["end"]) for each in layer}


def test_web_annotations_can_be_found_by_their_words_alone(write: Write) -> None:
    """Exactly one place of the text has the quote with its prefix and suffix."""
    collection = json.loads(write("w3c").read_text("utf-8"))
    texts = {text["id"]: text["value"] for text in collection["meipi:texts"]}
    items = collection["first"]["items"]
    assert collection["total"] == len(items) == 8
    for item in items:
        assert uuid.UUID(item["id"].removeprefix("urn:uuid:"))
        for position, quote in [item["target"]["selector"]] if "selector" in item["target"] else []:
            text = texts[item["target"]["source"]]
            words = quote["prefix"] + quote["exact"] + quote["suffix"]
            assert text.count(words) == 1
            assert text.index(words) + len(quote["prefix"]) == position["start"]
            assert position["end"] - position["start"] == len(quote["exact"])


def test_tei_points_into_its_own_text(write: Write, project: Project) -> None:
    root = etree.parse(write("tei")).getroot()
    ids = [element.get("{http://www.w3.org/XML/1998/namespace}id") for element in root.iter()]
    known = [id for id in ids if id]
    assert len(known) == len(set(known))
    pointers = [p for e in root.iter() for p in (e.get("ana") or "").split()]
    assert {pointer.removeprefix("#") for pointer in pointers} <= set(known)
    paragraphs = ["".join(p.itertext()) for p in root.iter("{*}p") if p.attrib]
    expected = [p.text for id in (1, 2) for p in project.articles.get(id).paragraphs]
    assert paragraphs == expected


def test_pandas_reads_the_tables(write: Write, project: Project) -> None:
    table = pandas.read_csv(write("csv", cells="raw"), dtype=str, keep_default_na=False)
    typed = pandas.read_parquet(write("parquet"))
    sheet = pandas.read_excel(write("xlsx"), sheet_name="Annotations", dtype=str, keep_default_na=False)
    expected = [annotation.quote for annotation in project.annotations.all()]
    assert sorted(table["quote"]) == sorted(typed["quote"]) == sorted(sheet["quote"]) == sorted(expected)
    assert table["memo"].str.startswith("=").sum() == 1
    assert typed["start"].dtype == "int64"
    assert str(typed["created"].dt.tz) == "UTC"
    assert list(typed["code"].iloc[1]) == ["交通", "交通/公路"]


def test_no_cell_of_the_workbook_is_a_formula(write: Write) -> None:
    import openpyxl

    for sheet in openpyxl.load_workbook(write("xlsx")):
        assert all(cell.data_type != "f" for row in sheet.iter_rows() for cell in row)


@pytest.mark.parametrize("memo", ["=1+1", "#N/A", "#REF!", "-1", "1", "2026-03-04", "  =1"])
def test_a_text_of_the_workbook_stays_a_text(write: Write, project: Project, memo: str) -> None:
    import openpyxl

    write_memo(project, memo)
    sheet = openpyxl.load_workbook(write("xlsx"))["Annotations"]
    cell = next(cell for row in sheet.iter_rows() for cell in row if cell.value == memo)
    assert cell.data_type == "s"
    assert cell.quotePrefix == is_formula(memo)


def test_the_page_fetches_nothing_and_runs_nothing(write: Write, project: Project) -> None:
    page = html.fromstring(write("html").read_bytes())
    assert not page.xpath("//script | //link | //img | //iframe | //@src | //@href | //@onclick")
    assert "default-src 'none'" in page.xpath("//meta[@http-equiv]/@content")[0]
    notes = page.xpath("//aside")[0].text_content()
    assert "全文很好" in notes
    assert [p.text_content() for p in page.xpath("//p[@class='paragraph']")] == [
        paragraph.text for id in (1, 2) for paragraph in project.articles.get(id).paragraphs
    ]


def test_markdown_renders_the_words_and_nothing_else(write: Write, project: Project) -> None:
    page = markdown_page(write)
    paragraphs = [
        "".join(p.xpath("text()[not(parent::sup)]")) for p in page.xpath("//p[strong][not(ancestor::li)]")
    ]
    expected = [p.text for id in (1, 2) for p in project.articles.get(id).paragraphs]
    assert [" ".join(text.split()) for text in paragraphs] == expected
    assert len(page.xpath("//section[@class='footnotes']//li")) == len(accepted_quotes(project)) + 1


def test_word_comments(write: Write, project: Project) -> None:
    import docx

    comments = list(docx.Document(str(write("docx"))).comments)
    assert [(comment.author, comment.text) for comment in comments if comment.author == "乙"] == [
        ("乙", "公式 <&>\n第一行\n第二行 <&>")
    ]
    assert len(comments) == 6


def test_word_comments_are_on_their_words(write: Write, project: Project) -> None:
    from docx.oxml.ns import qn

    found: dict[str, str] = {}
    ended: set[str] = set()
    for each in etree.fromstring(members(write("docx"), "document.xml")["word/document.xml"]).iter():
        if each.tag == qn("w:commentRangeStart"):
            found[each.get(qn("w:id"))] = ""
        elif each.tag == qn("w:commentRangeEnd"):
            ended.add(each.get(qn("w:id")))
        elif each.tag == qn("w:t"):
            found |= {id: words + each.text for id, words in found.items() if id not in ended}
    wanted = [*accepted_quotes(project), project.articles.get(1).title]
    assert sorted(found.values()) == sorted(str(words).replace("\n", "") for words in wanted)


STYLED = "**“重点”**在*桥*上，*see*\n- `a<b`\n> **路**"
"""A memo with every kind of emphasis, at signs where CommonMark sees none."""

HOSTILE = (
    "**<script>alert(1)</script>** <img src=x onerror=y> `</code><script>` *&lt;b&gt;* [a](javascript:b)"
)


def test_emphasis_of_memos_in_the_page(write: Write, project: Project) -> None:
    write_memo(project, STYLED)
    page = html.fromstring(write("html").read_bytes())
    found = [
        (each.tag, each.text_content()) for each in page.xpath("//aside//*[self::strong|self::em|self::code]")
    ]
    wanted = [("strong", "“重点”"), ("em", "桥"), ("em", "see"), ("code", "a<b"), ("strong", "路")]
    assert [each for each in found if each in wanted] == wanted


def test_emphasis_of_memos_in_markdown(write: Write, project: Project) -> None:
    write_memo(project, STYLED)
    page = markdown_page(write)
    found = [
        (each.tag, each.text_content()) for each in page.xpath("//li//*[self::strong|self::em|self::code]")
    ]
    wanted = [("strong", "重点"), ("em", "桥"), ("em", "see"), ("code", "a<b"), ("strong", "路")]
    assert [each for each in found if each in wanted] == wanted


def test_emphasis_of_memos_in_word(write: Write, project: Project) -> None:
    import docx
    from docx.oxml.ns import qn

    write_memo(project, STYLED)
    comments = docx.Document(str(write("docx"))).comments
    (comment,) = [comment for comment in comments if "重点" in comment.text]
    runs = [run for paragraph in comment.paragraphs for run in paragraph.runs]
    assert [run.text for run in runs if run.bold] == ["“重点”", "路"]
    assert [run.text for run in runs if run._r.find(f".//{qn('w:em')}") is not None] == ["桥"]
    assert [run.text for run in runs if run.italic] == ["see"]
    assert [run.text for run in runs if run.font.name] == ["a<b"]
    assert comment.text.endswith("“重点”在桥上，see\n• a<b\n│ 路")


@pytest.mark.parametrize("format", ["html", "markdown"])
def test_a_memo_brings_no_markup_of_its_own(write: Write, project: Project, format: str) -> None:
    write_memo(project, HOSTILE)
    page = markdown_page(write) if format == "markdown" else html.fromstring(write(format).read_bytes())
    assert not page.xpath("//script | //img | //a[contains(@href, 'javascript')]")
    said = "<script>alert(1)</script> <img src=x onerror=y> </code><script> &lt;b&gt; [a](javascript:b)"
    assert said in page.text_content()


def write_memo(project: Project, memo: str) -> None:
    project.annotations.write_memo(next(project.annotations.all()).id, memo)


def markdown_page(write: Write) -> html.HtmlElement:
    source = write("markdown").read_text("utf-8")
    return html.fromstring(MarkdownIt("commonmark").use(footnote_plugin).render(source))


def test_texts_are_the_articles(write: Write, project: Project) -> None:
    files = members(write("texts", head=False), ".txt")
    assert [text.decode() for text in files.values()] == [
        "\n\n".join(p.text for p in project.articles.get(id).paragraphs) for id in (1, 2)
    ]
    assert list(files) == ["00001-山村通了新公路.txt", "00002-山村通了新公路的续篇.txt"]
    assert write("text").read_text("utf-8").count("\f") == 1
