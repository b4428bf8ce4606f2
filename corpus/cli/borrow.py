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
    """Copies PROJECT into FOLDER to be worked on there.

    For a project in a network or synced folder. Prints where the copy is; `meipi give-back` puts it back.
    """
    with Project.open(project) as opened:
        click.echo(opened.borrow(folder))
