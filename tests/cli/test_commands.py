from __future__ import annotations

import json
from importlib import import_module
from pathlib import Path

import pytest

from corpus.cli import COMMANDS
from corpus.project import Project
from tests.cli.conftest import Meipi


def test_help_lists_what_there_is_in_the_order_of_the_work(meipi: Meipi) -> None:
    output = meipi("--help").output
    listed = [line.split()[0] for line in output.partition("Commands:")[2].splitlines() if line.strip()]
    assert listed == [command.name for command in COMMANDS]


def test_every_command_says_what_it_does(meipi: Meipi) -> None:
    for command in COMMANDS:
        outcome = meipi(command.name, "--help")
        assert outcome.status == 0
        assert command.help
        assert f"meipi {command.name}" in outcome.output


def test_wrong_usage_is_status_2(meipi: Meipi, worked: Path) -> None:
    assert meipi("dance").status == 2
    assert meipi("articles").status == 2
    assert meipi("articles", worked.with_name("missing.meipi")).status == 2
    outcome = meipi("annotate", worked, 1, "--paragraph", 1, "--span", 0, 1)
    assert outcome.status == 2
    assert "exclude each other" in outcome.errors


def test_a_failure_is_one_line_and_status_1(meipi: Meipi, worked: Path) -> None:
    outcome = meipi("annotate", worked, 99, "--paragraph", 1, "--code", "新")
    assert outcome.status == 1
    assert outcome.errors.count("\n") == 1
    assert outcome.errors.startswith("meipi: ")


def test_a_place_that_is_not_there_makes_no_code(meipi: Meipi, worked: Path) -> None:
    for place in (["--paragraph", 9], ["--span", 0, 10_000]):
        assert meipi("annotate", worked, 1, *place, "--code", "新").status == 1
    assert "new-code  新" not in meipi("history", worked).output


def test_a_project_is_not_overwritten(meipi: Meipi, worked: Path) -> None:
    before = worked.read_bytes()
    assert meipi("new", worked).status == 1
    assert worked.read_bytes() == before


def test_articles(meipi: Meipi, worked: Path) -> None:
    first, second = json.loads(meipi("articles", worked, "--format", "json").output)
    assert (first["title"], first["date"], first["annotations"]) == ("山村通了新公路", "2026-03-04", 6)
    assert (second["title"], second["opening"][:4]) == (None, "山村通了")
    table = meipi("articles", worked).output.splitlines()
    assert table[0].split() == ["id", "date", "outlet", "progress", "annotations", "title"]
    assert table[1].split() == ["1", "2026-03-04", "某县日报", "unread", "6", "山村通了新公路"]


def test_articles_are_told_how_far_they_are_and_listed_by_it(meipi: Meipi, worked: Path) -> None:
    assert meipi("progress", worked, "done", 2, 1).output == "2 articles changed\n"
    meipi("progress", worked, "in-work", 1)
    (done,) = json.loads(meipi("articles", worked, "--progress", "done", "--format", "json").output)
    assert (done["id"], done["progress"]) == (2, "done")
    meipi("undo", worked)
    assert "in-work" not in meipi("articles", worked).output
    assert meipi("progress", worked, "done", 99).status == 1
    assert meipi("progress", worked, "finished", 1).status == 2


def test_a_new_code_and_its_first_annotation_are_one_act(meipi: Meipi, worked: Path) -> None:
    meipi("annotate", worked, 1, "--paragraph", 1, "--code", "新/更新", "--coder", "丁")
    meipi("undo", worked)
    assert "新" not in meipi("annotations", worked).output
    first, second, *_ = meipi("history", worked).output.splitlines()[1:]
    assert "annotate" in first
    assert "undone" in first
    assert "undone" not in second


def test_coders_are_listed_and_renamed(meipi: Meipi, worked: Path) -> None:
    def listed(*options: str) -> dict[str, int]:
        found = json.loads(meipi("coders", worked, *options, "--format", "json").output)
        assert len({coder["colour"] for coder in found}) == len(found)
        return {coder["name"]: coder["annotations"] for coder in found}

    before = listed()
    assert set(before) == {"甲", "乙"}
    assert listed("--rename", "乙", "王芳") == {"甲": before["甲"], "王芳": before["乙"]}
    assert listed("--rename", "王芳", "甲") == {"甲": before["甲"] + before["乙"]}
    meipi("undo", worked)
    meipi("undo", worked)
    assert listed() == before
    assert meipi("coders", worked, "--rename", "无人", "甲").status == 1
    assert meipi("coders", worked).output.splitlines()[0].split() == ["name", "colour", "annotations"]


def test_annotations_are_listed_by_code_coder_status_and_day(meipi: Meipi, worked: Path) -> None:
    def listed(*options: str) -> list[dict[str, object]]:
        found: list[dict[str, object]] = json.loads(
            meipi("annotations", worked, *options, "--format", "json").output
        )
        return found

    every = listed()
    mine = listed("--coder", "乙")
    assert mine
    assert mine == [each for each in every if each["coder"] == "乙"]
    undecided = listed("--status", "pending", "--status", "rejected")
    assert undecided == [each for each in every if each["status"] != "accepted"] != []
    below = listed("--code", "交通")
    assert below == [each for each in every if any(str(c).startswith("交通") for c in each["codes"])] != []
    assert listed("--made-from", "2000-01-01", "--made-to", "2099-12-31") == every
    assert listed("--made-to", "2000-01-01") == []
    assert meipi("annotations", worked, "--code", "没有").status == 1
    assert meipi("annotations", worked).output.splitlines()[0].split()[-2:] == ["coder", "quote"]


def test_a_large_import_is_preceded_by_a_backup(
    meipi: Meipi, worked: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(import_module("corpus.cli.import_files"), "MANY_FILES", 1)
    for number in range(2):
        (tmp_path / f"{number}.txt").write_text(f"第{number}篇\n渡口修好了，两岸的人来来往往。\n")
    meipi("import", worked, tmp_path / "0.txt")
    with Project.open(worked) as project:
        assert project.backups() == ()
    meipi("import", worked, tmp_path / "0.txt", tmp_path / "1.txt")
    with Project.open(worked) as project:
        (copy,) = project.backups()
        articles = project.articles.count()
    with Project.open(copy.path) as before:
        assert before.articles.count() == articles - 1


def test_annotating_a_span_and_a_whole_article(meipi: Meipi, worked: Path) -> None:
    span = meipi("annotate", worked, 1, "--span", 2, 5, "--code", "交通/水路", "--coder", "丙").output.strip()
    whole = meipi("annotate", worked, 2, "--memo", "好").output.strip()
    found = {each["id"]: each for each in json.loads(meipi("annotations", worked, "--format", "json").output)}
    assert found[span]["quote"] == "𠮷安镇"
    assert (found[span]["codes"], found[span]["coder"]) == (["交通/水路"], "丙")
    assert (found[whole]["kind"], found[whole]["memo"]) == ("article", "好")


def test_undo_and_redo_survive_the_end_of_a_command(meipi: Meipi, worked: Path) -> None:
    def count() -> int:
        return len(json.loads(meipi("annotations", worked, "--format", "json").output))

    assert count() == 8
    assert meipi("undo", worked).output == "annotate: undone\n"
    assert count() == 7
    assert meipi("redo", worked).output == "annotate: done again\n"
    assert count() == 8
    assert meipi("redo", worked).status == 1


def test_the_history_is_written_as_an_audit_trail(meipi: Meipi, worked: Path, tmp_path: Path) -> None:
    table, text = tmp_path / "trail.csv", tmp_path / "trail.txt"
    assert meipi("history", worked, "--output", table).output.endswith(f"acts written to {table}\n")
    assert meipi("history", worked, "--output", text).status == 0
    lines = table.read_text("utf-8-sig").splitlines()
    count = len(json.loads(meipi("history", worked, "--limit", 9999, "--format", "json").output))
    assert len(lines) == count + 1
    assert lines[0].startswith("number,at,coder,act,title,of,state")
    assert "(UTC)" in text.read_text("utf-8")
    outcome = meipi("history", worked, "--output", tmp_path / "nowhere" / "trail.csv")
    assert outcome.status == 1
    assert "Traceback" not in outcome.errors


def test_history(meipi: Meipi, worked: Path) -> None:
    meipi("undo", worked)
    latest, *_ = json.loads(meipi("history", worked, "--limit", 3, "--format", "json").output)
    assert (latest["name"], latest["undone"], latest["coder"]) == ("annotate", True, "甲")


def test_backup_and_restore(meipi: Meipi, worked: Path, tmp_path: Path) -> None:
    backup = meipi("backup", worked, "--folder", tmp_path / "safe").output.strip()
    meipi("annotate", worked, 1, "--memo", "later")
    assert meipi("restore", worked, backup).status == 0
    assert "later" not in meipi("annotations", worked).output
    assert "later" in meipi("annotations", next(tmp_path.glob("*before-restore*"))).output


def test_salvage_leaves_out_what_is_damaged_and_names_it(meipi: Meipi, worked: Path, tmp_path: Path) -> None:
    assert meipi("salvage", worked, tmp_path / "whole.meipi").status == 0
    assert meipi("check", tmp_path / "whole.meipi").status == 0
    content = worked.read_bytes()
    word = "三家小店".encode()
    worked.write_bytes(content.replace(word, bytes(len(word))))
    done = meipi("salvage", worked, tmp_path / "part.meipi")
    assert done.status == 1
    assert "is damaged" in done.errors
    assert meipi("check", tmp_path / "part.meipi").status == 0


def test_restore_refuses_what_is_no_project(meipi: Meipi, worked: Path, tmp_path: Path) -> None:
    before = worked.read_bytes()
    (tmp_path / "x").write_text("no project")
    assert meipi("restore", worked, tmp_path / "x").status == 1
    assert worked.read_bytes() == before


def test_check_finds_damage(meipi: Meipi, worked: Path) -> None:
    assert meipi("check", worked).status == 0
    data = worked.read_bytes()
    worked.write_bytes(data.replace("第一行\n第二行".encode(), "第一行\n第三行".encode()))
    outcome = meipi("check", worked)
    assert outcome.status == 1
    assert outcome.errors.count("\n") >= 1


def test_formats_lists_both_ways(meipi: Meipi) -> None:
    output = meipi("formats").output
    assert output.startswith("Import\n")
    assert "\nExport\n" in output
    assert ".qdpx" in output


def test_a_refused_file_is_a_line_and_the_others_are_imported(meipi: Meipi, tmp_path: Path) -> None:
    (tmp_path / "texts").mkdir()
    (tmp_path / "texts" / "good.txt").write_text(
        "山村通了新公路\n\n公路通车之后,镇上开了三家小店。\n", "utf-8"
    )
    (tmp_path / "texts" / "empty.txt").write_bytes(b"")
    meipi("new", tmp_path / "a.meipi")
    outcome = meipi("import", tmp_path / "a.meipi", tmp_path / "texts")
    assert outcome.status == 1
    assert outcome.output.startswith("1 file ")
    assert "empty.txt" in outcome.errors
    again = meipi("import", tmp_path / "a.meipi", tmp_path / "texts" / "good.txt")
    assert again.status == 1
    assert "already" in again.errors


def test_clean_as_text(meipi: Meipi, tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("公路通车之后,镇上开了三家小店。\n", "utf-8")
    assert "公路通车之后,镇上开了三家小店。" in meipi("clean", path).output


def test_bringing_in_what_was_exported(meipi: Meipi, worked: Path, tmp_path: Path) -> None:
    meipi("export", worked, "--format", "jsonl", "--output", tmp_path / "work.jsonl")
    meipi("new", tmp_path / "b.meipi")
    assert meipi("bring-in", tmp_path / "b.meipi", tmp_path / "work.jsonl").status == 2
    outcome = meipi("bring-in", tmp_path / "b.meipi", tmp_path / "work.jsonl", "--format", "jsonl")
    assert (outcome.status, outcome.errors) == (0, "")
    assert outcome.output.startswith("work.jsonl: 8 annotations (0 doubtful), 4 codes, 2 articles")
    again = meipi("bring-in", tmp_path / "b.meipi", tmp_path / "work.jsonl", "--format", "jsonl")
    assert "8 there already" in again.output


def test_a_file_that_is_no_work_is_one_line(meipi: Meipi, worked: Path, tmp_path: Path) -> None:
    (tmp_path / "bad.qdpx").write_bytes(b"no zip")
    outcome = meipi("bring-in", worked, tmp_path / "bad.qdpx")
    assert outcome.status == 1
    assert outcome.errors.count("\n") == 1
    assert outcome.errors.startswith("meipi: bad.qdpx: ")


def test_shorten_forgets_what_old_acts_replaced(meipi: Meipi, worked: Path) -> None:
    meipi("annotate", worked, 1, "--paragraph", 1, "--memo", "试")
    with Project.open(worked) as project:
        before = project.annotations.count()
    shortened = meipi("shorten", worked, "--keep", 1)
    assert shortened.status == 0
    assert int(shortened.output.split()[0]) > 0
    assert meipi("undo", worked).output == "annotate: undone\n"
    assert "nothing to undo" in meipi("undo", worked).errors
    with Project.open(worked) as project:
        assert project.annotations.count() == before - 1


def test_a_borrowed_project_is_given_back(meipi: Meipi, worked: Path) -> None:
    copy = Path(meipi("borrow", worked, worked.parent / "here").output.strip())
    meipi("annotate", copy, 1, "--paragraph", 1, "--memo", "一")
    given = meipi("give-back", copy)
    assert (given.status, given.output.strip()) == (0, str(worked.absolute()))
    meipi("annotate", copy, 1, "--paragraph", 1, "--memo", "二")
    meipi("annotate", worked, 1, "--paragraph", 1, "--memo", "三")
    given = meipi("give-back", copy)
    assert given.status == 1
    assert "left alone" in given.errors
    with Project.open(Path(given.output.strip())) as ours, Project.open(worked) as theirs:
        memos = [{each.memo for each in project.annotations.all()} for project in (ours, theirs)]
    assert "三" not in memos[0]
    assert "二" not in memos[1]
    assert {"一", "二"} <= memos[0]
    assert {"一", "三"} <= memos[1]
    assert meipi("give-back", worked).status == 1
