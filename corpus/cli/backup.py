"""``meipi backup``: a verified copy of a project."""

from __future__ import annotations

from pathlib import Path

import click

from corpus.cli.arguments import project_argument
from corpus.project import Project


@click.command()
@project_argument
@click.option(
    "--folder",
    type=click.Path(file_okay=False, path_type=Path),
    help="Where to; beside the project otherwise.",
)
def backup(project: Path, folder: Path | None) -> None:
    """Makes a verified copy, and prints where it is."""
    with Project.open(project) as opened:
        click.echo(opened.backup(folder))
