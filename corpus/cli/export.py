"""``meipi export``: a project, or a part of it, in another format."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import zip_longest
from pathlib import Path
from typing import Any

import click

from corpus.cli.arguments import project_argument
from corpus.cli.counts import count_of
from corpus.cli.filters import DATE, annotation_filter, annotation_options
from corpus.cli.progress import progress_bar
from corpus.exporters import EXPORTERS, AnyExporter, Expected, Option, Scope, declared_options, exporter_named
from corpus.project import Project

FLAGS = "corpus.cli.export.flags"
"""Under which the click context keeps the flags of the chosen format."""


class ExportCommand(click.Command):
    """Takes, beside its own options, those of the format that ``--format`` names."""

    def get_params(self, context: click.Context) -> list[click.Parameter]:
        return [*super().get_params(context), *context.meta.get(FLAGS, ())]

    def parse_args(self, context: click.Context, args: list[str]) -> list[str]:
        name = _format_among(args)
        context.meta[FLAGS] = [flag for each in EXPORTERS if each.name == name for flag in flags(each)]
        return super().parse_args(context, args)

    def format_epilog(self, context: click.Context, formatter: click.HelpFormatter) -> None:
        """Lists what each format adds, unless one has been chosen and its options stand above."""
        for exporter in () if context.meta[FLAGS] else EXPORTERS:
            records = [flag.get_help_record(context) for flag in flags(exporter)]
            if records:
                with formatter.section(f"Options of {exporter.name}: {exporter.title}"):
                    formatter.write_dl([record for record in records if record])


@click.command(cls=ExportCommand)
@project_argument
@click.option(
    "--format",
    "name",
    type=click.Choice([each.name for each in EXPORTERS]),
    required=True,
    help="See `meipi formats`.",
)
@click.option("--output", type=click.Path(dir_okay=False, path_type=Path), help="The file to write.")
@click.option(
    "--article", "articles", multiple=True, type=int, metavar="ID", help="Only this article. Repeatable."
)
@click.option(
    "--from", "published_from", type=DATE, metavar="DATE", help="Only articles printed on this day or later."
)
@click.option(
    "--to", "published_to", type=DATE, metavar="DATE", help="Only articles printed on this day or earlier."
)
@annotation_options
@click.option("--dry-run", is_flag=True, help="Writes nothing; says what would go out, and what would not.")
def export(project: Path, name: str, output: Path | None, *, dry_run: bool, **given: Any) -> None:
    """Writes a project in another format.

    The file is read back before it takes its place. What the format cannot carry is said.
    """
    exporter = exporter_named(name)
    if output is None and not dry_run:
        raise click.UsageError("--output says where to write; without it, only --dry-run is possible.")
    options = exporter.Options(**{each.name: given[each.name] for each in declared_options(exporter.Options)})
    with Project.open(project) as opened:
        scope = _scope(opened, given)
        _tell(exporter, exporter.expected(opened, scope))
        if output is not None and not dry_run:
            with progress_bar("Exporting") as progress:
                written = exporter.write(opened, output, options, scope=scope, progress=progress)
            click.echo(
                f"{written.path}: {count_of(written.annotations, 'annotation')}, read back and the same"
            )


def _tell(exporter: AnyExporter, expected: Expected) -> None:
    """What goes out, before it does."""
    click.echo(f"{count_of(expected.annotations, 'annotation')} of {count_of(expected.articles, 'article')}")
    if exporter.unit:
        click.echo(f"Positions count {exporter.unit}.")
    for lost in expected.losses:
        click.echo(f"Not in this format: {lost}")


def flags(exporter: AnyExporter) -> list[click.Option]:
    """The options of a format as flags of the command line."""
    return [_flag(option) for option in declared_options(exporter.Options)]


def _flag(option: Option) -> click.Option:
    flag = "--" + option.name.replace("_", "-")
    help = f"{option.title}. {option.help}."
    if not option.choices:
        return click.Option([f"{flag}/--no-{flag[2:]}", option.name], default=option.default, help=help)
    names = [value for value, _ in option.choices]
    return click.Option(
        [flag, option.name], type=click.Choice(names), default=option.default, show_default=True, help=help
    )


def _format_among(args: Sequence[str]) -> str | None:
    """The name that ``--format NAME`` or ``--format=NAME`` gives, before the rest can be understood."""
    for arg, following in zip_longest(args, args[1:]):
        if arg == "--format":
            return following
        if arg.startswith("--format="):
            return arg.partition("=")[2]
    return None


def _scope(project: Project, given: Mapping[str, Any]) -> Scope:
    """The part of the project that the flags ask for; a flag that is not given sets no condition."""
    return Scope(
        articles=frozenset(given["articles"]) or None,
        published_from=given["published_from"] and f"{given['published_from']:%Y-%m-%d}",
        published_to=given["published_to"] and f"{given['published_to']:%Y-%m-%d}",
        annotations=annotation_filter(project, given),
    )
