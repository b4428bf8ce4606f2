"""``meipi reclean``: sources cleaned again by newer steps."""

from __future__ import annotations

from pathlib import Path

import click

from corpus.cli.arguments import project_argument
from corpus.cli.counts import count_of
from corpus.cli.progress import progress_bar
from corpus.coding.recleaning import ArticleDiff, Renewal
from corpus.project import Project
from corpus.workers import Worker


@click.command()
@project_argument
@click.option("--apply", "apply", is_flag=True, help="Make the changes; without it they are only listed.")
@click.option("--all", "everything", is_flag=True, help="Also sources that the present steps have cleaned.")
def reclean(project: Path, apply: bool, everything: bool) -> None:
    """Shows what cleaning again would change, or changes it.

    What was corrected by hand stays. Annotations keep their quotes; those whose quote is no longer there
    are put on the list for review. `meipi undo` takes all of it back.
    """
    with Project.open(project) as opened:
        ids = opened.sources.ids() if everything else None
        with progress_bar("Cleaning") as progress, Worker() as worker:
            renewals = list(opened.recleaning.preview(ids, worker=worker, progress=progress))
        for renewal in renewals:
            click.echo(_line(renewal))
            for article in renewal.articles:
                click.echo(f"  {_difference(article)}")
        if apply:
            opened.recleaning.apply(renewals)
    done = "cleaned again" if apply else "to be cleaned again; --apply does it"
    click.echo(f"{count_of(len(renewals), 'source')} {done}")


def _line(renewal: Renewal) -> str:
    moves = renewal.moves
    return (
        f"{renewal.name}: changes {count_of(len(renewal.articles), 'article')}, "
        f"moves {count_of(moves.moved, 'annotation')}; {moves.lost} for review, {moves.found} found again"
    )


def _difference(article: ArticleDiff) -> str:
    title = article.title or "-"
    if article.before is None or article.after is None:
        return f"{'+' if article.before is None else '-'} {article.id} {title}"
    common = len(set(article.before) & set(article.after))
    return (
        f"  {article.id} {title}: {len(article.before)} paragraphs before,"
        f" {len(article.after)} after, {common} of them the same"
    )
