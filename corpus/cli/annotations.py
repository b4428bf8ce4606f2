"""``meipi annotations``: what has been marked."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import click

from corpus.cli.arguments import project_argument, table_or_json
from corpus.cli.filters import annotation_filter, annotation_options
from corpus.cli.tables import print_json, print_table
from corpus.model import Annotation
from corpus.project import Project


@click.command("annotations")
@project_argument
@annotation_options
@table_or_json
def list_annotations(project: Path, form: str, **given: Any) -> None:
    """Lists the annotations, or some of them."""
    with Project.open(project) as opened:
        tree, wanted = opened.codebook.tree(), annotation_filter(opened, given)
        if wanted.codes is not None:
            wanted = replace(wanted, codes=tree.below(wanted.codes))
        found = [
            (annotation, [tree.path(code) for code in annotation.codes])
            for annotation in opened.annotations.all()
            if wanted.holds(annotation)
        ]
    if form == "json":
        print_json([_form(annotation, paths) for annotation, paths in found])
    else:
        head = ("article", "place", "codes", "memo", "coder", "quote")
        print_table(head, (_line(annotation, paths) for annotation, paths in found))


def _line(annotation: Annotation, paths: list[str]) -> tuple[object, ...]:
    place = f"{annotation.span.start}-{annotation.span.end}"
    codes = "; ".join(paths)
    return annotation.article_id, place, codes, annotation.memo, annotation.coder, annotation.quote


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
