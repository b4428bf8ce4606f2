"""``meipi annotate``: codes and a memo on a paragraph, a span or a whole article."""

from __future__ import annotations

from pathlib import Path

import click

from corpus.cli.arguments import project_argument
from corpus.model import Span
from corpus.project import Project


@click.command()
@project_argument
@click.argument("article", type=click.IntRange(min=1), metavar="ARTICLE")
@click.option("--paragraph", type=click.IntRange(min=1), metavar="N", help="The N-th paragraph, from 1.")
@click.option(
    "--span",
    type=(click.IntRange(min=0), click.IntRange(min=0)),
    metavar="START END",
    help="The characters from START to before END of the article's text, counted from 0.",
)
@click.option("--code", "codes", multiple=True, metavar="PATH", help="A code, as in 组织机制/联合党支部.")
@click.option("--memo", default="", metavar="TEXT", help="The note.")
@click.option("--coder", default="", metavar="NAME", help="Who annotates.")
def annotate(
    project: Path,
    article: int,
    paragraph: int | None,
    span: tuple[int, int] | None,
    codes: tuple[str, ...],
    memo: str,
    coder: str,
) -> None:
    """Annotates a paragraph, a span, or else the whole article.

    Codes that are not in the codebook yet are added to it.
    """
    if paragraph is not None and span is not None:
        raise click.UsageError("--paragraph and --span exclude each other")
    if span is not None and span[0] >= span[1]:
        raise click.UsageError("--span needs START before END")
    with Project.open(project, coder=coder) as opened:
        place = Span(*span) if span else None
        annotation = opened.annotations.add(article, span=place, paragraph=paragraph, paths=codes, memo=memo)
    click.echo(annotation.id)
