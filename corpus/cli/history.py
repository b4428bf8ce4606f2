"""``meipi history``: the acts, latest first."""

from __future__ import annotations

from pathlib import Path

import click

from corpus.cli.arguments import project_argument, table_or_json
from corpus.cli.counts import count_of
from corpus.cli.tables import print_json, print_table
from corpus.project import HistoryRow, Project


@click.command()
@project_argument
@click.option(
    "--limit", type=click.IntRange(min=1), default=50, show_default=True, help="How many acts at most."
)
@click.option(
    "--output",
    type=click.Path(dir_okay=False, path_type=Path),
    help="Write all acts to this file, the first one first: a table when its name ends in .csv, else a text.",
)
@table_or_json
def history(project: Path, limit: int, output: Path | None, form: str) -> None:
    """Lists the acts, or writes them to a file as an audit trail.

    The list has the latest first.
    """
    with Project.open(project) as opened:
        if output is not None:
            from corpus.exporters.audit_trail import write_trail  # with what all exporters need

            click.echo(f"{count_of(write_trail(opened, output), 'act')} written to {output}")
            return
        rows = opened.history.all(limit=limit)
    if form == "json":
        print_json([_form(row) for row in rows])
    else:
        head = ("at", "coder", "act", "of", "")
        print_table(head, ((r.at, r.coder, r.name, r.detail, "undone" if r.undone else "") for r in rows))


def _form(row: HistoryRow) -> dict[str, object]:
    return {
        "id": row.id,
        "at": row.at,
        "coder": row.coder,
        "name": row.name,
        "detail": row.detail,
        "undone": row.undone,
    }
