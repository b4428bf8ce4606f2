"""``meipi shorten``: a history that takes less room."""

from __future__ import annotations

from pathlib import Path

import click

from corpus.cli.arguments import project_argument
from corpus.cli.counts import count_of
from corpus.project import Project


@click.command()
@project_argument
@click.option(
    "--keep",
    type=click.IntRange(min=0),
    default=1000,
    show_default=True,
    help="How many of the last acts can still be undone.",
)
def shorten(project: Path, keep: int) -> None:
    """Forgets what old acts replaced, after making a backup.

    They stay listed, but cannot be undone any more.
    """
    with Project.open(project) as opened:
        before = project.stat().st_size
        count = opened.shorten_history(keep)
    after = project.stat().st_size
    click.echo(f"{count_of(count, 'act')} can no longer be undone; {before} bytes before, {after} after")
