"""``meipi import``: files, folders and zips into a project."""

from __future__ import annotations

from pathlib import Path

import click

from corpus.cli.arguments import complain, finish, paths_argument, project_argument
from corpus.cli.counts import count_of
from corpus.cli.progress import Report, progress_bar
from corpus.importers import Choices, Refused
from corpus.importers.rows import HEADERS
from corpus.intake import EVERY_FILE, prepare
from corpus.model import MeipiError
from corpus.project import MANY_FILES, Project
from corpus.text.decoding import codec_name


def _encoding(context: click.Context, parameter: click.Parameter, value: str | None) -> str | None:
    name = codec_name(value) if value else None
    if value and not name:
        raise click.BadParameter(f"there is no encoding {value}")
    return name


@click.command("import")
@project_argument
@paths_argument
@click.option("--encoding", callback=_encoding, help="What all text files are in; `meipi encodings` helps.")
@click.option(
    "--column",
    "columns",
    multiple=True,
    type=(click.Choice(tuple(HEADERS)), str),
    metavar="WHAT HEADER",
    help=f"Which column of a table holds its {', '.join(HEADERS)}.",
)
def import_files(
    project: Path, paths: tuple[Path, ...], encoding: str | None, columns: tuple[tuple[str, str], ...]
) -> None:
    """Imports, cleans and recognises files, folders and zips.

    A file that is refused is one line of standard error; the others are imported.
    """
    choices = {EVERY_FILE: Choices(encoding, dict(columns))}
    sources = articles = refused = 0
    with Project.open(project) as opened, progress_bar("Importing") as progress:
        watched = _copied_first(opened, progress)
        for prepared in prepare(paths, progress=watched, choices=choices):
            if isinstance(prepared, Refused):
                complain(f"{prepared.name}: {prepared.reason}")
                refused += 1
                continue
            try:
                articles += len(opened.sources.add(prepared))
                sources += 1
            except MeipiError as error:
                complain(f"{prepared.imported.name}: {error}")
                refused += 1
    click.echo(
        f"{count_of(sources, 'file')} with {count_of(articles, 'article')} imported, {refused} refused"
    )
    finish(failed=refused > 0)


def _copied_first(project: Project, progress: Report) -> Report:
    """Tells ``progress`` the same; before much is added there is a backup, or nothing is added (rule R26)."""
    copied = False

    def report(done: int, total: int, name: str) -> None:
        nonlocal copied
        if total > MANY_FILES and not copied:
            copied = True
            project.backup()
        progress(done, total, name)

    return report
