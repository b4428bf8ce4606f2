"""``meipi import``: files, folders and zips into a project."""

from __future__ import annotations

from pathlib import Path

import click

from corpus.cli.arguments import complain, finish, paths_argument, project_argument
from corpus.cli.progress import progress_bar
from corpus.importers import Refused
from corpus.intake import prepare
from corpus.model import MeipiError
from corpus.project import Project


@click.command("import")
@project_argument
@paths_argument
def import_files(project: Path, paths: tuple[Path, ...]) -> None:
    """Imports, cleans and recognises files, folders and zips.

    A file that is refused is one line of standard error; the others are imported.
    """
    sources = articles = refused = 0
    with Project.open(project) as opened, progress_bar("Importing") as progress:
        for prepared in prepare(paths, progress=progress):
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
    click.echo(f"{sources} files with {articles} articles imported, {refused} refused")
    finish(failed=refused > 0)
