from __future__ import annotations

import uuid
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from corpus.model import (
    Arrangement,
    Change,
    Credit,
    Decision,
    Decoding,
    MeipiError,
    Replacement,
    SourceRecord,
    Span,
)
from corpus.project import Project
from corpus.store.arrangements import State
from tests.store.made import TEXT, make_project


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with make_project(tmp_path / "a.meipi") as made:
        yield made


def state(project: Project, source: int = 1) -> State:
    return project._store.records.get(source)


def replaced(project: Project, before: SourceRecord, after: SourceRecord) -> None:
    project.do(Change(uuid.uuid4().hex, "test", (Replacement(before, after),)))


def test_a_source_is_read_as_it_was_imported(project: Project) -> None:
    decoding, repairs, arrangement = state(project)
    assert (decoding.text, decoding.encoding) == (TEXT, "gb18030")
    assert [edit.before for edit in repairs.edits] == ["本报讯 "]
    (article,) = arrangement.articles
    assert article.head == replace(project.articles.get(1), paragraphs=())
    assert [part.spans for part in article.parts] == [p.spans for p in project.articles.get(1).paragraphs]
    assert arrangement.furniture == project.sources.furniture(1)


def test_everything_that_acts_can_change_survives_the_history(project: Project) -> None:
    decoding, repairs, arrangement = state(project)
    machine = {"byline": (Credit("水生", "记者"), Credit("石")), "date": None, "continuation": True}
    article = replace(arrangement.articles[0], machine=machine)
    decisions = (Decision("wraps", None, True), Decision("slips", Span(1, 2), False))
    changed: list[tuple[SourceRecord, SourceRecord]] = [
        (decoding, replace(decoding, encoding="gbk", doubt=None)),
        (repairs, replace(repairs, decisions=decisions)),
        (arrangement, replace(arrangement, articles=(article,), furniture=(), by_hand=True)),
    ]
    for before, after in changed:
        replaced(project, before, after)
    assert tuple(state(project)) == tuple(after for _, after in changed)
    for _ in changed:
        project.undo()
    assert state(project) == (decoding, repairs, arrangement)
    for _ in changed:
        project.redo()
    assert tuple(state(project)) == tuple(after for _, after in changed)
    assert project.check().problems == ()


def test_articles_follow_from_the_text_and_the_repairs(project: Project) -> None:
    decoding, repairs, _ = state(project)
    replaced(project, repairs, replace(repairs, edits=()))
    assert project.articles.get(1).text.startswith("本报讯 三月初五")
    assert project.articles.row(1).edits == 0
    assert project.articles.row(1).opening.startswith("本报讯")
    replaced(project, decoding, replace(decoding, text=TEXT.replace("三月", "四月")))
    assert project.articles.get(1).text.startswith("本报讯 四月初五")
    project.undo()
    project.undo()
    assert project.articles.get(1).text.startswith("三月初五")


def test_a_record_that_is_not_as_expected_is_not_replaced(project: Project) -> None:
    arrangement = state(project).arrangement
    stale = replace(arrangement, by_hand=True)
    with pytest.raises(MeipiError) as error:
        replaced(project, stale, arrangement)
    assert error.value.id == "changed-meanwhile"


def test_an_article_of_another_source_is_not_overwritten(project: Project) -> None:
    arrangement = state(project).arrangement
    (article,) = arrangement.articles
    foreign = replace(article, head=replace(article.head, id=2))
    with pytest.raises(MeipiError) as error:
        replaced(project, arrangement, replace(arrangement, articles=(article, foreign)))
    assert error.value.id == "changed-meanwhile"
    assert state(project).arrangement == arrangement


def test_an_article_with_annotations_does_not_go(project: Project) -> None:
    project.annotations.add(1, span=Span(0, 4))
    arrangement = state(project).arrangement
    with pytest.raises(MeipiError) as error:
        replaced(project, arrangement, Arrangement(1, ()))
    assert error.value.id == "changed-meanwhile"
    assert project.articles.get(1).text
    assert project.check().problems == ()


def test_what_an_act_touched_are_the_articles_it_changed(project: Project) -> None:
    arrangement = state(project).arrangement
    act = Change("1", "test", (Replacement(arrangement, replace(arrangement, by_hand=True)),))
    assert project.do(act).texts == frozenset()
    decoding = state(project).decoding
    again = project.do(
        Change("2", "test", (Replacement(decoding, replace(decoding, text=TEXT.replace("三", "四"))),))
    )
    assert again.texts == again.articles == {1}
    assert again.sources == {1}


def test_there_is_no_source_of_that_number(project: Project) -> None:
    with pytest.raises(MeipiError) as error:
        state(project, 9)
    assert error.value.id == "no-source"
    with pytest.raises(MeipiError) as error:
        project._store.records.decodings.put(Decoding(9, "utf-8", None, ""), before=None)
    assert error.value.id == "no-source"


def test_the_history_keeps_only_what_an_act_changed_of_a_source(project: Project) -> None:
    before = state(project).arrangement
    head = replace(before.articles[0].head, title="新的题目")
    after = replace(before, articles=(replace(before.articles[0], head=head),))
    replaced(project, before, after)
    assert before.furniture
    kept = project._store.file.value("SELECT operations FROM history WHERE name = 'test'")
    assert "新的题目" in kept
    assert before.furniture[0].text not in kept


def test_a_history_that_kept_whole_sources_can_be_undone(project: Project) -> None:
    """So were acts recorded once."""
    before = state(project).arrangement
    after = replace(before, furniture=(), by_hand=True)
    shelf = project._store.records.arrangements
    assert shelf.from_history(shelf.to_row(before), shelf.to_row(after)) == (before, after)
