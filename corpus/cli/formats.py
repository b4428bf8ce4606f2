"""``meipi formats``: what comes in, and what goes out."""

from __future__ import annotations

import click

from corpus.annotated import WORK_FORMATS
from corpus.cli.tables import print_table
from corpus.exporters import EXPORTERS
from corpus.importers import IMPORTERS


@click.command()
def formats() -> None:
    """Lists the formats that are imported and exported."""
    click.echo("Import")
    print_table(
        ("name", "suffixes", "what it is"),
        ((each.name, " ".join(each.suffixes), each.title) for each in IMPORTERS),
    )
    click.echo("\nBring in (annotated work)")
    print_table(
        ("name", "suffixes", "what it is"),
        ((each.name, " ".join(each.suffixes), each.title) for each in WORK_FORMATS),
    )
    click.echo("\nExport")
    print_table(
        ("name", "suffix", "what it is", "positions in", "read by", "tested with"),
        (
            (
                each.name,
                each.suffix,
                each.title,
                each.unit,
                ", ".join(each.readers),
                ", ".join(each.tested_with),
            )
            for each in EXPORTERS
        ),
    )
