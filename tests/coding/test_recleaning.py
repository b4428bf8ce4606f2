from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from corpus.articles.reading import WHOLE_RECIPE
from corpus.importers import Imported
from corpus.importers.imported import sha256
from corpus.intake import finish
from corpus.model import Cleaned, MeipiError, Span
from corpus.project import Project
from corpus.workers import Worker
from tests.coding.arranged import INJECTED, NEWSPAPER, content, make_older, make_pages, prepared


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with make_older(tmp_path / "a.meipi") as made:
        yield made


def test_sources_that_older_steps_cleaned_are_found(project: Project) -> None:
    assert project.recleaning.outdated() == (1,)
    project.recleaning.apply(project.recleaning.preview())
    assert project.recleaning.outdated() == ()
    assert project.sources.recipe(1) == WHOLE_RECIPE


def test_what_would_change_is_told_and_nothing_done(project: Project) -> None:
    before = content(project)
    told: list[tuple[int, int, str]] = []
    (renewal,) = project.recleaning.preview(progress=lambda *step: told.append(step))
    assert content(project) == before
    assert (renewal.name, renewal.recipe_before, renewal.recipe_after) == (INJECTED, "older", WHOLE_RECIPE)
    (article,) = renewal.articles
    assert article.before is not None
    assert article.after is not None
    assert "(zhèn)" in "".join(article.before)
    assert "(zhèn)" not in "".join(article.after)
    assert renewal.moves.lost > 0
    assert renewal.changes
    assert told == [(0, 1, INJECTED), (1, 1, "")]


def test_applied_it_is_one_act_and_lists_what_no_longer_fits(project: Project) -> None:
    before = content(project)
    (renewal,) = project.recleaning.preview()
    touched = project.recleaning.apply([renewal])
    assert touched.change == "reclean"
    assert touched.texts == {1}
    assert "(zhèn)" not in project.articles.get(1).text
    assert project.reviewing.count() == renewal.moves.lost
    assert project.check().problems == ()
    project.undo()
    assert content(project) == before


def test_some_articles_of_a_source_are_cleaned_again_and_the_others_offered_anew(tmp_path: Path) -> None:
    with make_pages(tmp_path / "a.meipi", NEWSPAPER) as project:
        first, second, *_ = project.articles.of_source(1)
        for id in (first, second):
            project.arranging.join(id, 1)
        records = project._store.records
        state = records.get(1)
        with project._store.file.transaction():
            older = replace(state.repairs, recipe="older")
            records.repairs.put(older, before=state.repairs)
            records.arrangements.put(replace(state.arrangement, by_hand=False), before=state.arrangement)
        before = content(project)
        (renewal,) = project.recleaning.preview()
        assert [diff.id for diff in renewal.articles] == [first, second]
        assert renewal.articles[0].with_it == {first}
        part = project.recleaning.partly(renewal, [second])
        assert [diff.id for diff in part.articles] == [second]
        project.recleaning.apply([part])
        assert len(project.articles.get(first).paragraphs) == len(renewal.articles[0].before or ())
        assert len(project.articles.get(second).paragraphs) == len(renewal.articles[1].after or ())
        assert project.recleaning.outdated() == (1,)
        assert project.check().problems == ()
        project.undo()
        assert content(project) == before


def test_the_worker_cleans_the_same(project: Project) -> None:
    with Worker() as worker:
        (there,) = project.recleaning.preview(worker=worker)
    (here,) = project.recleaning.preview()
    assert there == here


def test_what_was_rejected_stays_so(project: Project) -> None:
    (span,) = project.articles.get(1).paragraphs[0].spans
    edit = next(e for e in project.repairing.edits_of(1) if e.step == "pinyin" and span.contains(e.span))
    project.repairing.decide(1, [edit], accept=False)
    project.recleaning.apply(project.recleaning.preview())
    kept = [e for e in project.repairing.edits_of(1) if e.step == "pinyin" and not e.applied]
    assert kept == [edit]
    assert project.articles.get(1).text.count(edit.before) == 1


def test_a_rejected_step_stays_so(project: Project) -> None:
    project.repairing.decide_everywhere(accept=False, step="pinyin")
    text = project.articles.get(1).text
    project.recleaning.apply(project.recleaning.preview())
    assert project.articles.get(1).text == text


def test_a_field_set_by_hand_stays(project: Project) -> None:
    project.arranging.set_fields(1, {"title": "新题"})
    project.recleaning.apply(project.recleaning.preview())
    assert project.articles.get(1).title == "新题"
    project.arranging.reset_fields(1, ["title"])
    assert project.articles.get(1).title == prepared(INJECTED).cleaned.articles[0].title


def test_a_source_cut_by_hand_keeps_its_cut_and_gets_the_repairs(project: Project) -> None:
    new = project.arranging.split_article(1, 3)
    project.arranging.join(new, 1)
    cut = [project.articles.get(id).paragraphs for id in (1, new)]
    project.recleaning.apply(project.recleaning.preview())
    again = [project.articles.get(id).paragraphs for id in (1, new)]
    assert [[p.spans for p in one] for one in again] == [[p.spans for p in one] for one in cut]
    assert "(zhèn)" not in project.articles.get(1).text + project.articles.get(new).text
    assert project.check().problems == ()


def test_what_was_changed_meanwhile_is_not_overwritten(project: Project) -> None:
    (renewal,) = project.recleaning.preview()
    project.arranging.set_fields(1, {"title": "新题"})
    with pytest.raises(MeipiError) as error:
        project.recleaning.apply([renewal])
    assert error.value.id == "changed-meanwhile"
    assert project.articles.get(1).title == "新题"


def test_a_page_in_which_nothing_is_found_any_more_keeps_an_article(tmp_path: Path) -> None:
    with make_pages(tmp_path / "a.meipi", INJECTED) as project:
        source, state = project.sources.get(1), project._store.records.get(1)
        renewal = project.recleaning.renewal(source, state, state.decoding, Cleaned((), (), (), "newer"))
        count = project.annotations.count()
        project.recleaning.apply([renewal])
        assert project.articles.get(1).text == ""
        assert project.reviewing.count() == project.annotations.count() == count
        assert project.check().problems == ()


@pytest.fixture
def page(tmp_path: Path) -> Path:
    path = tmp_path / "桥.txt"
    text = "石桥通了车\n来源:山乡报 2026年03月05日\n三月初五,石桥通了车,过河的人不再绕路。\n船卖了。\n"
    path.write_bytes(text.encode("gb18030"))
    return path


def misread(page: Path) -> Imported:
    """The page as it was read in a wrong encoding."""
    data = page.read_bytes()
    return Imported(
        page.name, str(page), sha256(data), "big5hkscs", "猜的", data.decode("big5hkscs", "replace")
    )


def test_a_source_is_read_again_in_the_encoding_that_the_user_chose(tmp_path: Path, page: Path) -> None:
    with Project.create(tmp_path / "a.meipi") as project:
        project.sources.add(finish(misread(page), recognise=False))
        project.annotations.add(1, span=Span(0, 3))
        before = content(project)
        touched = project.sources.redecode(1, "gb18030")
        assert touched.change == "redecode"
        assert touched.sources == {1}
        source = project.sources.get(1)
        assert (source.encoding, source.doubt) == ("gb18030", None)
        assert "三月初五,石桥通了车" in project.articles.get(1).text
        assert project.reviewing.count() == 1
        assert project.check().problems == ()
        project.undo()
        assert content(project) == before


def test_quotes_that_are_there_with_all_around_them_go_along(tmp_path: Path, page: Path) -> None:
    data = page.read_bytes()
    right = Imported(page.name, str(page), sha256(data), "gb18030", None, data.decode("gb18030"))
    with Project.create(tmp_path / "a.meipi") as project:
        project.sources.add(finish(right, recognise=False))
        project.arranging.set_fields(1, {"title": "新题"})
        project.annotations.add(1, span=Span(3, 7))
        project.sources.redecode(1, "big5hkscs")
        assert project.reviewing.count() == 1
        project.sources.redecode(1, "gb18030")
        assert project.reviewing.count() == 0
        assert [a.span for a in project.annotations.of_article(1)] == [Span(3, 7)]
        assert project.articles.get(1).title == "新题"


@pytest.mark.parametrize(("gone", "reason"), [(True, "file-gone"), (False, "file-changed")])
def test_a_file_that_is_not_the_same_is_not_read_again(
    tmp_path: Path, page: Path, gone: bool, reason: str
) -> None:
    with Project.create(tmp_path / "a.meipi") as project:
        project.sources.add(finish(misread(page), recognise=False))
        if gone:
            page.unlink()
        else:
            page.write_text("另一页", encoding="utf-8")
        with pytest.raises(MeipiError) as error:
            project.sources.redecode(1, "gb18030")
        assert error.value.id == reason
        assert project.sources.get(1).encoding == "big5hkscs"
