"""Import end to end: real files through a real worker."""

from __future__ import annotations

import os
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from corpus import intake
from corpus.importers import Choices, Refused
from corpus.importers.files import File
from corpus.intake import (
    Prepared,
    has_encoding,
    prepare,
    prepare_again,
    readings,
)
from corpus.model import MeipiError
from corpus.text import decoding
from corpus.workers import Worker

TITLE = "湖边修起十二公里新堤"
TEXT = f"""{TITLE}

2024-09-06 来源：大湖日报

　　九月五日，渔民们在堤上种下三千棵柳树，村里的老人都来帮忙。

　　“今年的藕卖了八万多元。”老张告诉记者，两地干部已经互派三批年轻人。
"""


@pytest.fixture(scope="module")
def worker() -> Iterator[Worker]:
    with Worker() as worker:
        yield worker


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Good files of several kinds among files that must be refused."""
    root = tmp_path / "稿件"
    (root / "第2版").mkdir(parents=True)
    (root / "第10版.txt").write_bytes(TEXT.encode("gb18030"))
    (root / "第2版" / "a.txt").write_text(TEXT, "utf-8")
    (root / ".hidden.txt").write_text(TEXT, "utf-8")
    (root / "空.txt").write_bytes(b"")
    (root / "图.png").write_bytes(b"\x89PNG\r\n")
    (root / "页.html").write_text(f"<title>{TITLE}</title><h1>{TITLE}</h1><p>渔民在堤上种树。", "utf-8")
    (root / "页_files").mkdir()
    (root / "页_files" / "ad.html").write_text("<p>广告", "utf-8")
    with zipfile.ZipFile(root / "包.zip", "w") as archive:
        archive.writestr("旧稿/a.txt", TEXT.encode("gb18030"))
        archive.writestr("旧稿/坏.docx", b"no document")
        archive.writestr("内.zip", b"PK")
    return root


def outcome(result: Prepared | Refused) -> tuple[str, str]:
    if isinstance(result, Refused):
        assert result.error is not None
        return result.name, result.error.id
    return result.imported.name, "prepared"


def test_a_folder_comes_in_by_its_natural_order_and_each_bad_file_is_one_line(
    folder: Path, worker: Worker
) -> None:
    results = list(prepare([folder], worker=worker))
    assert [outcome(result) for result in results] == [
        ("稿件/包.zip/内.zip", "archive-nested"),
        ("a.txt", "prepared"),
        ("稿件/包.zip/旧稿/坏.docx", "archive-damaged"),
        ("稿件/图.png", "unknown-type"),
        ("稿件/空.txt", "empty"),
        ("a.txt", "prepared"),
        ("第10版.txt", "prepared"),
        ("页.html", "prepared"),
    ]
    assert all("\n" not in r.reason and r.reason for r in results if isinstance(r, Refused))


def test_a_source_keeps_its_text_path_and_sum_and_gets_articles_and_mentions(
    folder: Path, worker: Worker
) -> None:
    (prepared,) = prepare([folder / "第10版.txt"], worker=worker)
    assert isinstance(prepared, Prepared)
    assert prepared.imported.text == TEXT
    assert prepared.imported.encoding == "gb18030"
    assert prepared.imported.path == str(folder / "第10版.txt")
    assert len(prepared.imported.sha256) == 64
    (article,) = prepared.cleaned.articles
    assert (article.title, article.source, article.date) == (TITLE, "大湖日报", "2024-09-06")
    (mentions,) = prepared.mentions
    assert len(mentions) == len(article.paragraphs)
    for paragraph, found in zip(article.paragraphs, mentions, strict=True):
        assert all(mention.span.slice(paragraph.text) for mention in found)
    assert any(mentions)


def test_without_recognition_each_paragraph_has_no_mentions(folder: Path, worker: Worker) -> None:
    (prepared,) = prepare([folder / "第10版.txt"], worker=worker, recognise=False)
    assert isinstance(prepared, Prepared)
    assert prepared.mentions == (((),) * len(prepared.cleaned.articles[0].paragraphs),)


def test_progress_counts_the_members_of_an_archive(folder: Path, worker: Worker) -> None:
    seen: list[tuple[int, int, str]] = []
    paths = [folder / "包.zip", folder / "空.txt"]
    list(prepare(paths, worker=worker, progress=lambda *step: seen.append(step)))
    assert seen == [
        (0, 2, "包.zip"),
        (1, 5, "包.zip/内.zip"),
        (2, 5, "包.zip/旧稿/a.txt"),
        (3, 5, "包.zip/旧稿/坏.docx"),
        (4, 5, "空.txt"),
        (5, 5, ""),
    ]


def test_cancelling_ends_it_within_a_file(folder: Path, worker: Worker) -> None:
    looks = iter(range(1000))
    results = list(prepare([folder], worker=worker, cancelled=lambda: next(looks) >= 3))
    assert len(results) < 4


def test_the_users_choice_of_encoding_wins(folder: Path, worker: Worker) -> None:
    path = folder / "第10版.txt"
    chosen = {str(path): Choices(encoding="big5hkscs")}
    (prepared,) = prepare([path], worker=worker, choices=chosen)
    assert isinstance(prepared, Prepared)
    assert (prepared.imported.encoding, prepared.imported.doubt) == ("big5hkscs", decoding.DAMAGED)


def test_what_is_no_file_is_refused(tmp_path: Path, worker: Worker) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    (tmp_path / "locked.txt").symlink_to(tmp_path / "nowhere")
    paths = [tmp_path / "pipe.txt", tmp_path / "locked.txt", tmp_path / "gone.txt", tmp_path / "gone.zip"]
    assert [outcome(result)[1] for result in prepare(paths, worker=worker)] == [
        "no-file",
        "unreadable",
        "unreadable",
        "unreadable",
    ]


def test_a_text_that_is_too_long_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "long.txt"
    path.write_text(TEXT, "utf-8")
    monkeypatch.setattr(intake, "TEXT_LENGTH", 10)
    with pytest.raises(MeipiError, match="longer than 10 characters"):
        intake.read(File(path, path.name), Choices())


def test_a_file_is_read_in_every_encoding_that_may_be_meant(tmp_path: Path) -> None:
    path = tmp_path / "旧.txt"
    path.write_bytes("清晨，两岸的巡河员在渡口碰头，商量怎样清理江滩。".encode("gb18030"))
    found = readings(str(path))
    assert found[0][:2] == ("gb18030", "清晨，两岸的巡河员在渡口碰头，商量怎样清理江滩。")
    assert {encoding for encoding, _, _ in found} >= {"utf-8", "big5hkscs", "utf-16-le"}
    with pytest.raises(MeipiError) as gone:
        readings(str(tmp_path / "fort.txt"))
    assert gone.value.id == "file-gone"


def test_what_a_folder_is_in_is_taken_where_it_fits(tmp_path: Path, worker: Worker) -> None:
    folder = tmp_path / "来稿"
    folder.mkdir()
    (folder / "甲.txt").write_bytes("渡口来了新船，两岸的人都来看。\n".encode("gb18030"))
    (folder / "乙.txt").write_bytes("渡口来了新船，两岸的人都来看。\n".encode())
    settled = {
        str(folder): Choices(declared="big5hkscs"),
        str(folder / "甲.txt"): Choices(encoding="gb18030"),
    }
    locations = [str(folder / name) for name in ("甲.txt", "乙.txt")]
    found = list(prepare_again(locations, worker=worker, choices=settled))
    first, second = (item for item in found if isinstance(item, Prepared))
    assert (first.imported.encoding, first.imported.doubt) == ("gb18030", None)
    assert first.imported.path == locations[0]
    # The second cannot be Big5: what fits is taken, and it is said.
    assert (second.imported.encoding, second.imported.doubt) == ("utf-8", decoding.NOT_AS_DECLARED)


@pytest.mark.parametrize("name", ["a.txt", "b.html", "a.zip/c.csv"])
def test_a_text_has_an_encoding_to_choose(name: str) -> None:
    assert has_encoding(name)


@pytest.mark.parametrize("name", ["a.pdf", "b.docx", "a.zip/c.xlsx"])
def test_a_format_that_says_what_it_is_in_leaves_no_choice(name: str) -> None:
    assert not has_encoding(name)


def test_the_markup_of_a_page_goes_along_to_cleaning(tmp_path: Path, worker: Worker) -> None:
    remark = "上周去过，堤上风很大。"
    page = (
        f"<h1>{TITLE}</h1><p>九月五日，渔民们在堤上种下三千棵柳树。</p><div class=pinglun><p>{remark}</div>"
    )
    (tmp_path / "页.html").write_text(page, "utf-8")
    (found,) = prepare([tmp_path / "页.html"], worker=worker)
    assert isinstance(found, Prepared)
    assert [(piece.kind, piece.text) for piece in found.cleaned.furniture] == [("comments", remark)]
