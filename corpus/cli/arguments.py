"""Arguments that several commands take, and how each says what failed."""

from __future__ import annotations

from pathlib import Path

import click

project_argument = click.argument(
    "project", type=click.Path(exists=True, dir_okay=False, path_type=Path), metavar="PROJECT"
)
paths_argument = click.argument(
    "paths", nargs=-1, required=True, type=click.Path(exists=True, path_type=Path), metavar="PATH..."
)
table_or_json = click.option(
    "--format",
    "form",
    type=click.Choice(("table", "json")),
    default="table",
    show_default=True,
    help="For reading, or for programs.",
)


def complain(message: object) -> None:
    """One line of standard error about something that was refused or failed."""
    click.echo(f"meipi: {message}", err=True)


def finish(*, failed: bool) -> None:
    """Ends the command: status 1 when something failed, though the rest was done."""
    if failed:
        click.get_current_context().exit(1)
