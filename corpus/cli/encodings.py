"""``meipi encodings``: every reading of a text file, for a choice by eye."""

from __future__ import annotations

from pathlib import Path

import click

from corpus.cli.arguments import paths_argument
from corpus.cli.tables import print_table
from corpus.text.decoding import candidates, decode


@click.command()
@paths_argument
def encodings(paths: tuple[Path, ...]) -> None:
    """Shows what text files say in each encoding.

    The likeliest comes first. The likelihood is about -7 for Chinese; below -11 it is another encoding.
    `meipi import --encoding` takes the one that you choose.
    """
    for path in paths:
        data = path.read_bytes()
        found = decode(data)
        click.echo(f"{path}: {found.encoding}" + (f"; {found.doubt}" if found.doubt else ""))
        readings = ((name, f"{score:.1f}", sample) for name, sample, score in candidates(data, length=60))
        print_table(("encoding", "likelihood", "what it says"), readings)
