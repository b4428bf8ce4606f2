"""``meipi articles``: what a project holds."""

from __future__ import annotations

from pathlib import Path

import click

from corpus.cli.arguments import project_argument, table_or_json
from corpus.cli.tables import print_json, print_table
from corpus.model import Progress
from corpus.project import ArticleQuery, ArticleRow, Project


@click.command()
@project_argument
@click.option(
    "--progress",
    type=click.Choice([each.value for each in Progress]),
    help="Only articles that are so far.",
)
@table_or_json
def articles(project: Path, progress: str | None, form: str) -> None:
    """Lists the articles, or some of them."""
    query = ArticleQuery(progress=Progress(progress) if progress else None)
    with Project.open(project) as opened:
        rows = opened.articles.rows(query)
    if form == "json":
        print_json([_form(row) for row in rows])
    else:
        head = ("id", "date", "outlet", "progress", "annotations", "title")
        print_table(
            head, ((r.id, r.date, r.source, r.progress, r.annotations, r.title or r.opening) for r in rows)
        )


def _form(row: ArticleRow) -> dict[str, object]:
    return {
        "id": row.id,
        "title": row.title,
        "source": row.source,
        "date": row.date,
        "continuation": row.continuation,
        "progress": row.progress,
        "annotations": row.annotations,
        "edits": row.edits,
        "opening": row.opening,
    }
