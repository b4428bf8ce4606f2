from __future__ import annotations

from corpus.model import Edit, Touched
from corpus.project import Project
from tests.coding.arranged import INJECTED, first


def injection(project: Project, id: int) -> Edit:
    """A pinyin that was taken out of the first paragraph."""
    (span,) = project.articles.get(id).paragraphs[0].spans
    edits = (edit for edit in project.repairing.edits_of(id) if span.contains(edit.span))
    return next(edit for edit in edits if edit.step == "pinyin" and edit.applied)


def test_a_repair_rejected_and_accepted_again(pages: Project) -> None:
    id = first(pages, INJECTED)
    before = pages.articles.get(id)
    edit = injection(pages, id)
    touched = pages.repairing.decide(before.source_id, [edit], accept=False)
    assert touched.texts == {id}
    assert pages.articles.get(id).text.count(edit.before) == 1
    assert edit.before not in before.text
    assert not pages.reviewing.count()
    assert pages.check().problems == ()
    pages.repairing.decide(before.source_id, [edit], accept=True)
    assert pages.articles.get(id) == before
    assert len(pages.repairing.decisions(before.source_id)) == 1


def test_a_quote_follows_the_repairs_that_the_user_decides_on(pages: Project) -> None:
    id = first(pages, INJECTED)
    edit = injection(pages, id)
    pages.repairing.decide(pages.articles.get(id).source_id, [edit], accept=False)
    quotes = [a.quote for a in pages.annotations.of_article(id)]
    assert any(edit.before in quote for quote in quotes)
    assert len(quotes) == len([a for a in pages.annotations.all() if a.article_id == id])


def test_all_repairs_of_a_step_in_one_article_and_everywhere(pages: Project) -> None:
    id = first(pages, INJECTED)
    text = pages.articles.get(id).text
    pages.repairing.decide_in_article(id, accept=False, step="pinyin")
    assert "(zhèn)" in pages.articles.get(id).text
    pages.repairing.decide_everywhere(accept=True)
    assert pages.articles.get(id).text == text
    pages.repairing.decide_everywhere(accept=False, step="pinyin")
    assert "(zhèn)" in pages.articles.get(id).text
    assert all(not e.applied for e in pages.repairing.edits_of(id) if e.step == "pinyin")
    assert pages.history.undo_name == "reject-repairs"


def test_a_decision_everywhere_tells_how_far_it_is_and_can_be_called_off(pages: Project) -> None:
    said: list[tuple[int, int]] = []
    pages.repairing.decide_everywhere(accept=False, progress=lambda done, all, _: said.append((done, all)))
    count = pages.sources.count()
    assert said == [(done, count) for done in range(count + 1)]
    pages.undo()
    revision = pages.revision
    seen = iter([False, True])
    touched = pages.repairing.decide_everywhere(accept=False, cancelled=lambda: next(seen, True))
    assert touched == Touched()
    assert pages.revision == revision


def test_what_is_decided_already_is_no_act(pages: Project) -> None:
    pages.repairing.decide_everywhere(accept=False)
    revision = pages.revision
    assert pages.repairing.decide_everywhere(accept=False) == Touched()
    assert pages.revision == revision
