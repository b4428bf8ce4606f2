from __future__ import annotations

import pytest

from corpus.model import AnnotationFilter, Span
from desktop.window.main_window import MainWindow
from desktop.window.reading import MANY
from tests.desktop.window.driving import project_of


@pytest.mark.parametrize("count", [1, MANY])
def test_the_page_follows_acts_on_few_and_on_many_annotations(window: MainWindow, count: int) -> None:
    project, reading = project_of(window), window.reading
    assert reading.page is not None
    article = reading.page.article.id
    code = project.codebook.ensure("桥").id
    project.annotations.add(article, span=Span(0, 2), codes=[code])
    reading.show_only(AnnotationFilter(codes=frozenset({code})))
    drafts = [project.annotations.draft(article, span=Span(at, at + 2), codes=[code]) for at in range(count)]
    other = project.annotations.draft(article, span=Span(1, 2), memo="不在此列")
    reading.perform(lambda project: project.annotations.add_all([*drafts, other]))
    made = project.annotations.of_article(article)
    assert len(made) == count + 2
    assert reading.page.annotations == tuple(a for a in made if a.codes)
    reading.undo()
    assert reading.page.annotations == project.annotations.of_article(article)
    assert len(reading.page.annotations) == 1
