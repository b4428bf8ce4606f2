"""``meipi check``: whether a project is whole."""

from __future__ import annotations

from pathlib import Path

import click

from corpus.cli.arguments import complain, finish, project_argument
from corpus.cli.counts import count_of
from corpus.project import Project


@click.command()
@project_argument
def check(project: Path) -> None:
    """Checks that a project is as it was stored.

    Looks at the file, at the seal of each row, and whether each quote stands where its annotation says.
    """
    with Project.open(project) as opened:
        report = opened.check()
    click.echo(
        f"{count_of(report.sources, 'source')}, {count_of(report.articles, 'article')}, "
        f"{count_of(report.annotations, 'annotation')}, "
        f"{count_of(report.codes, 'code')}, {count_of(report.acts, 'act')}"
    )
    for problem in report.problems:
        complain(problem)
    if report.ok:
        click.echo("No problem was found.")
    finish(failed=not report.ok)
