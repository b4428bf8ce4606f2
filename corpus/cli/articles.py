"""``meipi articles``: what a project holds."""

from __future__ import annotations

from pathlib import Path

import click

from corpus.cli.arguments import project_argument, table_or_json
from corpus.cli.tables import print_json, print_table
from corpus.project import ArticleRow, Project


@click.command()
@project_argument
@table_or_json
def articles(project: Path, form: str) -> None:
    """Lists the articles."""
    with Project.open(project) as opened:
        rows = opened.articles.rows()
    if form == "json":
        print_json([_form(row) for row in rows])
    else:
        head = ("id", "date", "outlet", "annotations", "title")
        print_table(head, ((r.id, r.date, r.source, r.annotations, r.title or r.opening) for r in rows))


def _form(row: ArticleRow) -> dict[str, object]:
    return {
        "id": row.id,
        "title": row.title,
        "source": row.source,
        "date": row.date,
        "continuation": row.continuation,
        "annotations": row.annotations,
        "edits": row.edits,
        "opening": row.opening,
    }
