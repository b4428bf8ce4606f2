"""What two projects have to agree in, beside annotations, after all of one has gone into the other."""

from __future__ import annotations

from dataclasses import replace

from corpus.model import ArticleHandwork, Handwork
from corpus.project import Project


def handwork(project: Project) -> list[Handwork]:
    """What was done by hand on each source, without the numbers that another project gives otherwise."""
    found = []
    for id in project.sources.ids():
        own = project.handworks.of_source(id)
        found.append(
            replace(
                own,
                articles=tuple(_without_numbers(article) for article in own.articles),
                corrections=tuple(replace(each, source_id=0) for each in own.corrections),
                bookmarks=tuple(replace(each, source_id=0) for each in own.bookmarks),
            )
        )
    return found


def _without_numbers(article: ArticleHandwork) -> ArticleHandwork:
    return replace(article, unplaced=tuple(replace(each, article_id=0) for each in article.unplaced))


def study(project: Project) -> list[object]:
    """What belongs to the project as a whole, and the mentions as they were found and as they are shown."""
    articles = project.articles.ids()
    return [
        set(project.coders.all()),
        set(project.correcting.rules()),
        project.memo.text,
        [project.entities.found(id) for id in articles],
        [project.entities.of_article(id) for id in articles],
    ]
