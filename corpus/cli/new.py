"""``meipi new``: an empty project."""

from __future__ import annotations

from pathlib import Path

import click

from corpus.project import Project


@click.command()
@click.argument("project", type=click.Path(dir_okay=False, path_type=Path), metavar="PROJECT")
@click.option("--name", help="What the project is called; the file's name otherwise.")
def new(project: Path, name: str | None) -> None:
    """Makes an empty project file."""
    with Project.create(project, name=name) as made:
        click.echo(f"{made.path}: the project {made.name}")
