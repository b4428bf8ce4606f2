"""``meipi give-back``: a local copy into the place of the project that it was borrowed from."""

from __future__ import annotations

from pathlib import Path

import click

from corpus.cli.arguments import complain, finish, project_argument
from corpus.project import Project


@click.command("give-back")
@project_argument
def give_back(project: Path) -> None:
    """Puts PROJECT, a copy that `borrow` made, back.

    It takes the place of the original, or stands beside it if somebody else has changed that meanwhile.
    """
    with Project.open(project) as opened:
        place, original = opened.give_back(), opened.original
    click.echo(place)
    if place != original:
        complain(f"{original} was changed by somebody else meanwhile and was left alone")
        finish(failed=True)
