"""``meipi borrow``: a local copy of a project that lies in a network or synced folder."""

from __future__ import annotations

from pathlib import Path

import click

from corpus.cli.arguments import project_argument
from corpus.project import Project


@click.command()
@project_argument
@click.argument("folder", type=click.Path(file_okay=False, path_type=Path), metavar="FOLDER")
def borrow(project: Path, folder: Path) -> None:
    """Makes a copy of PROJECT in FOLDER to work on, and prints where it is; give-back puts it back."""
    with Project.open(project) as opened:
        click.echo(opened.borrow(folder))
