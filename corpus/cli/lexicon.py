"""``meipi lexicon``: the words of which a project says what they always, or never, are."""

from __future__ import annotations

from pathlib import Path

import click

from corpus.cli.arguments import project_argument
from corpus.cli.counts import count_of
from corpus.correcting.lexicon import read_terms, write_terms
from corpus.project import Project
from corpus.text.decoding import decode


@click.command()
@project_argument
@click.option(
    "--import",
    "source",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="Take in a table with the columns term, label, norm, code, rule (CSV or tabs).",
)
@click.option("--tabs", is_flag=True, help="Print the table with tabs between the columns.")
def lexicon(project: Path, source: Path | None, tabs: bool) -> None:
    """Prints the lexicon of a project as a table, or takes one in.

    The words of a table that is taken in are marked in all articles. The rule of a line is `always` or
    `never`. `meipi undo` takes an import back.
    """
    with Project.open(project) as opened:
        if source is not None:
            terms = read_terms(decode(source.read_bytes()).text)
            opened.correcting.take_in(terms)
            changed = sum(differs for _, differs in opened.correcting.lay_rules())
            click.echo(
                f"{count_of(len(terms), 'term')}; the entities of {count_of(changed, 'article')} changed"
            )
        else:
            click.echo(write_terms(opened.correcting.terms(), tabs=tabs), nl=False)
