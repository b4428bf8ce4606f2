"""Everything that was done by hand goes out without loss, and comes in again."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from corpus.annotated import Arrival, bring_in, read_work
from corpus.exporters import exporter_named
from corpus.model import Label, MeipiError, Progress, Span
from corpus.project import Project
from tests.annotated.handwork import handwork, study


def by_hand(project: Project) -> None:
    """One of everything."""
    text = project.articles.get(1).text
    name = text.index("王小五")
    project.correcting.add(1, Span(name + 3, name + 5), Label.WORK)
    project.correcting.resize(1, Span(name, name + 3), Span(name, name + 2))
    project.correcting.always("小店", Label.ORG)
    project.correcting.never("某县𠮷安镇")
    for _ in project.correcting.lay_rules():
        pass
    project.repairing.decide(1, project.sources.edits(1), accept=False)
    project.arranging.set_fields(1, {"title": "新题", "byline": ()})
    project.arranging.to_furniture(1, [2])
    project.progress.set([2], Progress.DONE)
    project.bookmarks.toggle(2, 2)
    project.coders.recolour("丙", "#123456")
    project.memo.write("整个项目的备忘\n两行")


def through_a_file(project: Project, other: Project, path: Path) -> Arrival:
    exporter_named("jsonl").write(project, path)
    return bring_in(other, read_work(str(path), "jsonl"), name=path.name)


@pytest.fixture
def both(worked: Project, empty: Project, tmp_path: Path) -> tuple[Project, Project]:
    by_hand(worked)
    assert through_a_file(worked, empty, tmp_path / "work").problems == ()
    return worked, empty


def test_all_of_it_comes_in_again(both: tuple[Project, Project]) -> None:
    before, after = both
    (first, second) = handwork(after)
    assert len(first.corrections) == 3
    assert (len(first.decisions), len(first.articles[0].unplaced), first.by_hand) == (1, 3, True)
    assert set(first.articles[0].machine) == {"title", "byline"}
    assert (second.articles[0].progress, len(second.bookmarks)) == (Progress.DONE, 1)
    assert handwork(after) == handwork(before)
    assert study(after) == study(before)
    assert [after.articles.get(id) for id in (1, 2)] == [before.articles.get(id) for id in (1, 2)]
    assert after.check().ok


def test_what_the_user_said_can_be_taken_back_there(both: tuple[Project, Project]) -> None:
    """What recognition found came along, though it is not shown."""
    _, after = both

    def shown() -> set[str]:
        return {mention.text for line in after.entities.of_article(1) for mention in line}

    assert "某县𠮷安镇" not in shown()
    after.correcting.remove_rules([rule.id for rule in after.correcting.rules()])
    list(after.correcting.lay_rules())
    assert "某县𠮷安镇" in shown()


def test_one_undo_takes_it_all_back(both: tuple[Project, Project]) -> None:
    _, after = both
    after.undo()
    assert after.correcting.rules() == ()
    assert after.memo.text == ""
    assert not any(own.corrections or own.bookmarks or own.by_hand for own in handwork(after))


def test_where_the_source_is_there_already_its_own_stays(worked: Project, tmp_path: Path) -> None:
    exporter_named("jsonl").write(worked, tmp_path / "work")
    by_hand(worked)
    before = handwork(worked), study(worked)
    bring_in(worked, read_work(str(tmp_path / "work"), "jsonl"), name="work")
    assert (handwork(worked), study(worked)) == before


def test_a_memo_on_the_project_is_not_overwritten(worked: Project, empty: Project, tmp_path: Path) -> None:
    worked.memo.write("一")
    empty.memo.write("二")
    arrival = through_a_file(worked, empty, tmp_path / "work")
    assert arrival.problems == ("the memo on the project was left out, because there is one already",)
    assert empty.memo.text == "二"


def test_exports_of_older_versions_lack_it(worked: Project, empty: Project, tmp_path: Path) -> None:
    path = tmp_path / "work"
    exporter_named("jsonl").write(worked, path)
    older = ("by_hand", "corrections", "bookmarks", "decisions", "by_machine", "progress", "found", "memo")
    lines = [json.loads(line) for line in path.read_text("utf-8").splitlines()]
    kept = [
        {key: value for key, value in line.items() if key not in older or line["record"] == "code"}
        | ({"memo": ""} if line["record"] == "annotation" else {})
        for line in lines
        if line["record"] != "coder"
    ]
    path.write_text("\n".join(map(json.dumps, kept)), "utf-8")
    assert bring_in(empty, read_work(str(path), "jsonl"), name="work").annotations == 8


@pytest.mark.parametrize(
    ("record", "wrong"),
    [
        ("source", {"corrections": [{"id": "x"}]}),
        ("source", {"bookmarks": [{"id": "0" * 32, "position": "1", "quote": "", "at": ""}]}),
        ("source", {"bookmarks": [{"id": "0" * 32, "position": 10**30, "quote": "", "at": ""}]}),
        ("annotation", {"record": "unplaced", "fit": "review", "end": 10**30}),
        ("annotation", {"end": 10**30}),
        ("source", {"decisions": [{"step": "s", "span": [5, 1], "accepted": True}]}),
        ("article", {"progress": "asleep"}),
        ("article", {"by_machine": {"price": "2"}}),
        ("coder", {"colour": "red"}),
    ],
)
def test_what_has_the_wrong_shape_is_refused(
    worked: Project, tmp_path: Path, record: str, wrong: dict[str, object]
) -> None:
    path = tmp_path / "work"
    exporter_named("jsonl").write(worked, path)
    lines = [json.loads(line) for line in path.read_text("utf-8").splitlines()]
    spoilt = [line | wrong if line["record"] == record else line for line in lines]
    path.write_text("\n".join(map(json.dumps, spoilt)), "utf-8")
    with pytest.raises(MeipiError, match="cannot be read"):
        read_work(str(path), "jsonl")


def test_records_of_the_same_id_come_in_once(worked: Project, empty: Project, tmp_path: Path) -> None:
    worked.correcting.always("小店", Label.ORG)
    path = tmp_path / "work"
    exporter_named("jsonl").write(worked, path)
    lines = path.read_text("utf-8").splitlines(keepends=True)
    rule = next(line for line in lines if '"record":"rule"' in line)
    path.write_text("".join([*lines[:1], rule, *lines[1:]]), "utf-8")
    arrival = bring_in(empty, read_work(str(path), "jsonl"), name="work")
    assert arrival.problems == ("records of the same id were brought in once",)
    assert len(empty.correcting.rules()) == 1
