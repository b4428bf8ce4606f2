"""Project folders of QualCoder, written here with the tables of its schema 17."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from corpus.annotated import Arrival, bring_in, read_work, work_format
from corpus.model import Annotation, AnnotationKind, MeipiError, Status
from corpus.project import Project

SCHEMA = """
CREATE TABLE project (databaseversion text, date text, memo text, about text, codername text);
CREATE TABLE source (id integer primary key, name text, fulltext text, mediapath text, memo text,
  owner text, date text, av_text_id integer, risid integer, unique(name));
CREATE TABLE code_image (imid integer primary key, id integer, cid integer);
CREATE TABLE code_av (avid integer primary key, id integer, cid integer);
CREATE TABLE annotation (anid integer primary key, fid integer, pos0 integer, pos1 integer, memo text,
  owner text, date text, unique(fid,pos0,pos1,owner));
CREATE TABLE attribute (attrid integer primary key, name text, attr_type text, value text, id integer,
  date text, owner text, unique(name,attr_type,id));
CREATE TABLE case_text (id integer primary key, caseid integer, fid integer, pos0 integer, pos1 integer,
  owner text, date text, memo text);
CREATE TABLE cases (caseid integer primary key, name text, memo text, owner text, date text);
CREATE TABLE code_cat (catid integer primary key, name text, owner text, date text, memo text,
  supercatid integer, unique(name));
CREATE TABLE code_text (ctid integer primary key, cid integer, fid integer, seltext text, pos0 integer,
  pos1 integer, owner text, date text, memo text, avid integer, important integer);
CREATE TABLE code_name (cid integer primary key, name text, memo text, catid integer, owner text,
  date text, color text, supercid integer, unique(name));
CREATE TABLE journal (jid integer primary key, name text, jentry text, date text, owner text);
CREATE VIEW code_text_visible AS SELECT * FROM code_text;
INSERT INTO project VALUES ('v17', '2026-03-04 05:06:07', '', 'QualCoder', '甲');
"""
TEXT = "某县𠮷安镇通了新公路😀\n王小五说路很宽。\n王小五又说了一遍。"
AT = "2026-03-04 05:06:07"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "通路.qda"
    made.mkdir()
    return made


@pytest.fixture
def database(folder: Path) -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(folder / "data.qda", isolation_level=None)) as connection:
        connection.executescript(SCHEMA)
        yield connection


def add(database: sqlite3.Connection, table: str, **values: object) -> None:
    names, marks = ", ".join(values), ", ".join("?" * len(values))
    database.execute(f"INSERT INTO {table} ({names}) VALUES ({marks})", list(values.values()))


def add_text(database: sqlite3.Connection, text: str | None = TEXT, **more: object) -> None:
    values = {"id": 1, "name": "通路.txt", "fulltext": text, "owner": "甲", "date": AT, **more}
    add(database, "source", **values)


def code(database: sqlite3.Connection, number: int, words: str, start: int, end: int, **more: object) -> None:
    values = {"seltext": words, "pos0": start, "pos1": end, "owner": "甲", "date": AT, "memo": "", **more}
    add(database, "code_text", ctid=number, fid=1, **{"cid": 1, **values})


def came_in(project: Project, folder: Path) -> Arrival:
    return bring_in(project, read_work(str(folder), "qualcoder"), name=folder.name)


def paths(project: Project, annotation: Annotation) -> list[str]:
    return [project.codebook.path(id) for id in annotation.codes]


def test_both_ways_to_count_positions(empty: Project, folder: Path, database: sqlite3.Connection) -> None:
    """By hand it counts UTF-16 units, by itself code points: the words tell which was meant."""
    add_text(database)
    add(database, "code_name", cid=1, name="路", color="#AA3322", memo="道路", owner="甲", date=AT)
    code(database, 1, "公路", TEXT.index("公路") + 1, TEXT.index("公路") + 3)
    code(database, 2, "王小五", TEXT.index("王"), TEXT.index("王") + 3, owner="乙")
    code(database, 3, "宽。\u2029王小", TEXT.index("宽") + 2, TEXT.index("宽") + 7)
    arrival = came_in(empty, folder)
    assert arrival.problems == ()
    found = [(each.quote, each.coder, each.created) for each in empty.annotations.all()]
    at = "2026-03-04T05:06:07Z"
    assert found == [("公路", "甲", at), ("王小五", "乙", at), ("宽。\n王小", "甲", at)]
    (road,) = empty.codebook.all()
    assert (road.name, road.colour, road.definition) == ("路", "#aa3322", "道路")
    assert empty.articles.get(1).title == "通路.txt"


def test_a_byte_order_mark_is_counted_but_not_kept(
    empty: Project, folder: Path, database: sqlite3.Connection
) -> None:
    add_text(database, "\ufeff" + TEXT.replace("\n", "\r\n"))
    add(database, "code_name", cid=1, name="人")
    code(database, 1, "王小五", TEXT.index("王") + 1, TEXT.index("王") + 4)
    came_in(empty, folder)
    assert [(each.quote, each.span.start) for each in empty.annotations.all()] == [
        ("王小五", TEXT.index("王"))
    ]
    assert empty.articles.get(1).text == TEXT


def test_a_coding_that_is_not_on_its_words_is_found_by_them(
    empty: Project, folder: Path, database: sqlite3.Connection
) -> None:
    """After an edit of the text outside of QualCoder: certain if the words stand once, else pending."""
    add_text(database)
    add(database, "code_name", cid=1, name="人")
    code(database, 1, "又说了一遍。", 0, 6)
    code(database, 2, "王小五", 1, 4)
    code(database, 3, "张三", 1, 3)
    arrival = came_in(empty, folder)
    assert (arrival.annotations, arrival.doubtful) == (2, 1)
    assert arrival.problems == ("the words '张三' stand in no article",)
    statuses = {each.quote: each.status for each in empty.annotations.all()}
    assert statuses == {"又说了一遍。": Status.ACCEPTED, "王小五": Status.PENDING}


def test_categories_and_codes_below_codes(empty: Project, folder: Path, database: sqlite3.Connection) -> None:
    add_text(database)
    add(database, "code_cat", catid=1, name="社会", memo="大类")
    add(database, "code_cat", catid=2, name="交通/路", supercatid=1)
    add(database, "code_name", cid=1, name="公路", catid=2)
    add(database, "code_name", cid=2, name="乡道", supercid=1)
    add(database, "code_name", cid=3, name="失主", catid=99)
    add(database, "code_cat", catid=8, name="甲环", supercatid=9)
    add(database, "code_cat", catid=9, name="乙环", supercatid=8)
    came_in(empty, folder)
    found = {empty.codebook.path(each.id) for each in empty.codebook.all()}
    assert {"社会", "社会/交通／路", "社会/交通／路/公路", "社会/交通／路/公路/乡道", "失主"} <= found


def test_codings_of_the_same_words_are_one_annotation(
    empty: Project, folder: Path, database: sqlite3.Connection
) -> None:
    add_text(database)
    for number, name in enumerate(("人", "说话者"), start=1):
        add(database, "code_name", cid=number, name=name)
        code(database, number, "王小五", 12, 15, cid=number, memo=f"批注{number}")
    came_in(empty, folder)
    (found,) = empty.annotations.all()
    assert (paths(empty, found), found.memo) == (["人", "说话者"], "批注1\n批注2")


def test_notes_memos_cases_and_attributes(empty: Project, folder: Path, database: sqlite3.Connection) -> None:
    add_text(database, memo="全文可用")
    add(database, "annotation", anid=1, fid=1, pos0=0, pos1=2, memo="待查", owner="乙", date=AT)
    add(database, "cases", caseid=1, name="王小五", memo="村民")
    add(database, "case_text", id=1, caseid=1, fid=1, pos0=0, pos1=len(TEXT), owner="甲", date=AT)
    add(database, "case_text", id=2, caseid=1, fid=1, pos0=0, pos1=2, owner="甲", date=AT)
    add(database, "attribute", name="年龄", attr_type="case", value="61", id=1)
    add(database, "attribute", name="Date", attr_type="file", value="2026-03-04", id=1)
    add(database, "attribute", name="Outlet", attr_type="file", value="某县日报", id=1)
    came_in(empty, folder)
    found = [
        (each.kind, each.quote if each.kind is AnnotationKind.SPAN else "", paths(empty, each), each.memo)
        for each in empty.annotations.all()
    ]
    assert sorted(found, key=str) == sorted(
        [
            (AnnotationKind.ARTICLE, "", [], "全文可用"),
            (AnnotationKind.ARTICLE, "", ["Cases/王小五"], ""),
            (AnnotationKind.SPAN, "某县", ["Cases/王小五"], ""),
            (AnnotationKind.SPAN, "某县", [], "待查"),
        ],
        key=str,
    )
    case = empty.codebook.find("Cases/王小五")
    assert case is not None
    assert case.definition == "村民\n年龄: 61"
    article = empty.articles.get(1)
    assert (article.date, article.source) == ("2026-03-04", "某县日报")


def test_what_we_have_no_place_for_is_told(
    empty: Project, folder: Path, database: sqlite3.Connection
) -> None:
    add_text(database)
    add_text(database, None, id=2, name="图.jpg")
    add(database, "code_name", cid=1, name="人")
    code(database, 1, "王小五", 12, 15, important=1)
    add(database, "code_image", imid=1, id=2, cid=1)
    add(database, "journal", jid=1, name="日志")
    assert came_in(empty, folder).problems == (
        "通路.qda: 1 journals not taken over",
        "通路.qda: 1 codings of pictures not taken over",
        "通路.qda: 1 codings are marked as important, which we cannot say",
    )


def test_coming_in_again_changes_nothing(empty: Project, folder: Path, database: sqlite3.Connection) -> None:
    add_text(database, memo="全文可用")
    add(database, "code_name", cid=1, name="人")
    code(database, 1, "王小五", 12, 15)
    first = came_in(empty, folder / "data.qda")
    again = came_in(empty, folder)
    assert (first.annotations, again.annotations, again.known) == (2, 0, 2)
    assert again.codes == 0


def test_an_old_schema_lacks_tables_and_columns(
    empty: Project, folder: Path, database: sqlite3.Connection
) -> None:
    add_text(database)
    for table in (
        "annotation",
        "attribute",
        "case_text",
        "cases",
        "code_cat",
        "journal",
        "code_image",
        "code_av",
    ):
        database.execute(f"DROP TABLE {table}")
    database.execute("ALTER TABLE code_name DROP COLUMN supercid")
    add(database, "code_name", cid=1, name="人")
    code(database, 1, "王小五", 12, 15)
    assert came_in(empty, folder).annotations == 1


def test_the_suffix_is_enough() -> None:
    format = work_format(Path("通路.qda"))
    assert format is not None
    assert format.name == "qualcoder"


@pytest.mark.parametrize(
    ("spoil", "said"),
    [
        ("UPDATE code_text SET pos0 = 'drei'", "is no whole number"),
        ("UPDATE source SET fulltext = x'ff00'", "is no text"),
        ("DROP TABLE code_text", "no project of QualCoder"),
        (
            "DROP TABLE code_text; CREATE VIEW code_text AS WITH RECURSIVE n(ctid) AS"
            " (SELECT 1 UNION ALL SELECT ctid + 1 FROM n) SELECT ctid FROM n",
            "no project of QualCoder",
        ),
        ("DROP TABLE journal; CREATE VIRTUAL TABLE journal USING fts5(jid)", "damaged or refused"),
    ],
)
def test_a_database_of_the_wrong_shape_is_refused(
    empty: Project, folder: Path, database: sqlite3.Connection, spoil: str, said: str
) -> None:
    add_text(database)
    code(database, 1, "王小五", 12, 15)
    database.executescript(spoil)
    with pytest.raises(MeipiError, match=said):
        came_in(empty, folder)
    assert empty.articles.count() == 0


@pytest.mark.parametrize("data", [b"", b"no database", b"SQLite format 3\0" + b"x" * 4000])
def test_what_is_no_database_is_refused(folder: Path, data: bytes) -> None:
    (folder / "data.qda").write_bytes(data)
    with pytest.raises(MeipiError, match=r"no project of QualCoder|database is damaged"):
        read_work(str(folder), "qualcoder")


def test_a_folder_without_a_database_is_refused(folder: Path) -> None:
    with pytest.raises(MeipiError, match="cannot be read"):
        read_work(str(folder), "qualcoder")


def test_one_that_is_open_is_refused(folder: Path, database: sqlite3.Connection) -> None:
    add_text(database)
    (folder / "data.qda-journal").write_bytes(b"half an act")
    with pytest.raises(MeipiError, match="open in another program"):
        read_work(str(folder), "qualcoder")
