"""``meipi bring-in``: work annotated elsewhere, or exported by us, into a project."""

from __future__ import annotations

from pathlib import Path

import click

from corpus.annotated import WORK_FORMATS, Arrival, read_work, work_format
from corpus.annotated import bring_in as bring_into
from corpus.cli.arguments import complain, finish, project_argument
from corpus.cli.counts import count_of
from corpus.model import MeipiError
from corpus.project import Project
from corpus.workers import SECONDS, Worker

READ_A_SECOND = 200_000
"""Bytes of a file of annotated work: a twentieth of what a CAS, the slowest, was read at."""


@click.command("bring-in")
@project_argument
@click.argument(
    "files", nargs=-1, required=True, metavar="FILE...", type=click.Path(exists=True, path_type=Path)
)
@click.option(
    "--format",
    "name",
    type=click.Choice([each.name for each in WORK_FORMATS]),
    help="Needed where the suffix can mean several; see `meipi formats`.",
)
def bring_in(project: Path, files: tuple[Path, ...], name: str | None) -> None:
    """Brings in the annotated work of other programs or projects.

    Texts that are in the project already get the annotations; others are added. What is found by its
    words in a doubtful place waits as pending.
    """
    formats = [_format(path, name) for path in files]
    failed = False
    with Project.open(project) as opened, Worker() as worker:
        for path, format in zip(files, formats, strict=True):
            try:
                timeout = SECONDS + path.stat().st_size / READ_A_SECOND
                work = worker.run(read_work, str(path.resolve()), format, timeout=timeout)
                arrival = bring_into(opened, work, name=path.name)
            except MeipiError as error:
                complain(f"{path.name}: {error}")
                failed = True
                continue
            click.echo(_told(path, arrival))
            for problem in arrival.problems:
                complain(problem)
            failed = failed or bool(arrival.problems)
    finish(failed=failed)


def _format(path: Path, name: str | None) -> str:
    format = work_format(path, name)
    if format is None:
        fitting = [each.name for each in WORK_FORMATS if path.suffix.lower() in each.suffixes]
        choice = " or ".join(f"--format {each}" for each in fitting)
        raise click.UsageError(f"{path.name}: say what it is by {choice or '--format'}")
    return format.name


def _told(path: Path, arrival: Arrival) -> str:
    return (
        f"{path.name}: {count_of(arrival.annotations, 'annotation')} ({arrival.doubtful} doubtful), "
        f"{count_of(arrival.codes, 'code')}, {count_of(len(arrival.articles), 'article')}; "
        f"{arrival.known:,} there already"
    )
