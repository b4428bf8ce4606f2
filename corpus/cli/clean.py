"""``meipi clean``: files read and cleaned, without a project."""

from __future__ import annotations

from pathlib import Path

import click

from corpus.articles import as_json
from corpus.cli.arguments import complain, finish, paths_argument
from corpus.cli.progress import progress_bar
from corpus.cli.tables import print_json
from corpus.importers import Refused
from corpus.intake import Prepared, prepare
from corpus.model import Article


@click.command()
@paths_argument
@click.option(
    "--format",
    "form",
    type=click.Choice(("json", "text")),
    default="text",
    show_default=True,
    help="With every edit, for programs, or for reading.",
)
def clean(paths: tuple[Path, ...], form: str) -> None:
    """Cuts files into articles and cleans them; needs no project."""
    cleaned: list[Prepared] = []
    refused = False
    with progress_bar("Cleaning") as progress:
        for prepared in prepare(paths, progress=progress, recognise=False):
            if isinstance(prepared, Refused):
                complain(f"{prepared.name}: {prepared.reason}")
                refused = True
            elif form == "json":
                cleaned.append(prepared)
            else:
                for article in prepared.cleaned.articles:
                    click.echo(_text(article))
    if form == "json":
        forms = [as_json(each.imported.name, each.cleaned) for each in cleaned]
        print_json(forms[0] if len(forms) == 1 else forms)
    finish(failed=refused)


def _text(article: Article) -> str:
    """The article as one reads it: headline lines, source and date, paragraphs, an empty line after each."""
    byline = " ".join(f"{credit.role or ''} {credit.name}".strip() for credit in article.byline)
    imprint = " ".join(part for part in (article.source, article.date, byline) if part)
    head = (article.kicker, article.title, article.subtitle, imprint)
    lines = [line for line in head if line] + [paragraph.text for paragraph in article.paragraphs]
    return "\n\n".join(lines) + "\n"
