"""``meipi progress``: how far articles are."""

from __future__ import annotations

from pathlib import Path

import click

from corpus.cli.arguments import project_argument
from corpus.cli.counts import count_of
from corpus.model import Progress
from corpus.project import Project


@click.command("progress")
@project_argument
@click.argument("progress", type=click.Choice([each.value for each in Progress]), metavar="PROGRESS")
@click.argument("articles", nargs=-1, required=True, type=click.IntRange(min=1), metavar="ARTICLE...")
def set_progress(project: Path, progress: str, articles: tuple[int, ...]) -> None:
    """Says that articles are unread, in-work or done."""
    with Project.open(project) as opened:
        touched = opened.progress.set(articles, Progress(progress))
    click.echo(f"{count_of(len(touched.progress), 'article')} changed")
