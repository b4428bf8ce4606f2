"""``meipi salvage``: everything that is whole in a damaged project, into a new one."""

from __future__ import annotations

from pathlib import Path

import click

from corpus.cli.arguments import complain, finish, project_argument
from corpus.project import Project


@click.command()
@project_argument
@click.argument("new", type=click.Path(dir_okay=False, path_type=Path), metavar="NEW")
def salvage(project: Path, new: Path) -> None:
    """Makes the project NEW of all that is whole in PROJECT.

    PROJECT is left as it is; what is lost is one line of standard error each.
    """
    salvaged = Project.salvage(project, new)
    click.echo(", ".join(f"{count} {table}" for table, count in salvaged.kept.items()))
    for line in salvaged.lost:
        complain(line)
    finish(failed=bool(salvaged.lost))
