"""``meipi undo``: takes back the last act."""

from __future__ import annotations

from pathlib import Path

import click

from corpus.cli.arguments import complain, finish, project_argument
from corpus.project import Project


@click.command()
@project_argument
def undo(project: Path) -> None:
    """Undoes the last act, also of an earlier session."""
    with Project.open(project) as opened:
        name = opened.history.undo_name
        touched = opened.undo()
    if touched is None:
        complain("there is nothing to undo")
        finish(failed=True)
    else:
        click.echo(f"{name}: undone")
