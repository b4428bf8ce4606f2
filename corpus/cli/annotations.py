"""``meipi annotations``: what has been marked."""

from __future__ import annotations

from pathlib import Path

import click

from corpus.cli.arguments import project_argument, table_or_json
from corpus.cli.tables import print_json, print_table
from corpus.model import Annotation
from corpus.project import Project


@click.command("annotations")
@project_argument
@table_or_json
def list_annotations(project: Path, form: str) -> None:
    """Lists the annotations."""
    with Project.open(project) as opened:
        found = [(each, _paths(opened, each)) for each in opened.annotations.all()]
    if form == "json":
        print_json([_form(annotation, paths) for annotation, paths in found])
    else:
        head = ("article", "place", "codes", "memo", "quote")
        print_table(
            head,
            (
                (a.article_id, f"{a.span.start}-{a.span.end}", "; ".join(paths), a.memo, a.quote)
                for a, paths in found
            ),
        )


def _paths(project: Project, annotation: Annotation) -> list[str]:
    return [project.codebook.path(code) for code in annotation.codes]


def _form(annotation: Annotation, paths: list[str]) -> dict[str, object]:
    return {
        "id": annotation.id,
        "article": annotation.article_id,
        "kind": annotation.kind,
        "start": annotation.span.start,
        "end": annotation.span.end,
        "quote": annotation.quote,
        "codes": paths,
        "memo": annotation.memo,
        "coder": annotation.coder,
        "created": annotation.created,
        "modified": annotation.modified,
        "origin": annotation.origin,
        "status": annotation.status,
    }
