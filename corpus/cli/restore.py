"""``meipi restore``: a backup put back in the place of its project."""

from __future__ import annotations

from pathlib import Path

import click

from corpus.project import Project


@click.command()
@click.argument("project", type=click.Path(dir_okay=False, path_type=Path), metavar="PROJECT")
@click.argument("backup", type=click.Path(exists=True, dir_okay=False, path_type=Path), metavar="BACKUP")
def restore(project: Path, backup: Path) -> None:
    """Puts a backup in the place of PROJECT, which is kept."""
    aside = Project.restore(project, backup)
    click.echo(f"{project}: restored from {backup}")
    if aside is not None:
        click.echo(f"What was there before is kept as {aside}.")
