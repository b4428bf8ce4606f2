"""``meipi redo``: does again what was undone."""

from __future__ import annotations

from pathlib import Path

import click

from corpus.cli.arguments import complain, finish, project_argument
from corpus.project import Project


@click.command()
@project_argument
def redo(project: Path) -> None:
    """Does again what was undone last, also in an earlier session."""
    with Project.open(project) as opened:
        name = opened.history.redo_name
        touched = opened.redo()
    if touched is None:
        complain("there is nothing to redo")
        finish(failed=True)
    else:
        click.echo(f"{name}: done again")
