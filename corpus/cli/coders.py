"""``meipi coders``: who annotates."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import click

from corpus.cli.arguments import project_argument, table_or_json
from corpus.cli.tables import print_json, print_table
from corpus.project import Project


@click.command()
@project_argument
@click.option(
    "--rename",
    type=(str, str),
    metavar="NAME NEW",
    help="First give a coder, with all that they annotated, another name; one that is there makes them one.",
)
@table_or_json
def coders(project: Path, rename: tuple[str, str] | None, form: str) -> None:
    """Lists the coders, their colours and how much each annotated."""
    with Project.open(project) as opened:
        if rename is not None:
            opened.coders.rename(*rename)
        counts = Counter(annotation.coder for annotation in opened.annotations.all())
        found = [(coder.name, coder.colour, counts[coder.name]) for coder in opened.coders.all()]
    head = ("name", "colour", "annotations")
    if form == "json":
        print_json([dict(zip(head, line, strict=True)) for line in found])
    else:
        print_table(head, found)
