"""``meipi recognise``: names, dates and figures in files, without a project."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import click

from corpus.cli.arguments import complain, finish, paths_argument
from corpus.cli.tables import print_json
from corpus.importers import Refused
from corpus.intake import Prepared, prepare
from corpus.model import MeipiError, Mention
from corpus.text.decoding import decode


@click.command()
@paths_argument
@click.option(
    "--format", "form", type=click.Choice(("json",)), default="json", show_default=True, help="For programs."
)
@click.option("--plain", is_flag=True, help="Each line of a file is a clean paragraph.")
@click.option(
    "--date",
    type=click.DateTime(["%Y-%m-%d"]),
    help="The day of publication of texts that do not name theirs.",
)
def recognise(paths: tuple[Path, ...], form: str, plain: bool, date: Any) -> None:
    """Finds names, dates and figures; needs no project."""
    published = f"{date:%Y-%m-%d}" if date else None
    records: list[dict[str, object]] = []
    refused = False
    for found in _plain(paths, published) if plain else _cleaned(paths, published):
        if isinstance(found, Refused):
            complain(f"{found.name}: {found.reason}")
            refused = True
        else:
            records.append(found)
    print_json(records)
    finish(failed=refused)


def _plain(paths: Sequence[Path], published: str | None) -> Iterator[dict[str, object] | Refused]:
    """Each line that is not blank as a paragraph, a file as one article."""
    for path in paths:
        try:
            text = decode(path.read_bytes()).text
        except (OSError, MeipiError) as error:
            yield Refused(path.name, str(error))
            continue
        paragraphs = [line for line in text.split("\n") if line.strip()]
        mentions = find_mentions(paragraphs, published=published)
        for paragraph, found in zip(paragraphs, mentions, strict=True):
            yield _form(path.name, 0, paragraph, found)


def _cleaned(paths: Sequence[Path], published: str | None) -> Iterator[dict[str, object] | Refused]:
    for prepared in prepare(paths):
        if isinstance(prepared, Refused):
            yield prepared
        else:
            yield from _of_source(prepared, published)


def _of_source(prepared: Prepared, published: str | None) -> Iterator[dict[str, object]]:
    """The paragraphs of a source; an article without a date is read again with the given one."""
    for number, article in enumerate(prepared.cleaned.articles):
        paragraphs = [paragraph.text for paragraph in article.paragraphs]
        mentions = prepared.mentions[number]
        if article.date is None and published is not None:
            mentions = find_mentions(paragraphs, published=published, outlet=article.source)
        for paragraph, found in zip(paragraphs, mentions, strict=True):
            yield _form(prepared.imported.name, number, paragraph, found)


def _form(name: str, article: int, paragraph: str, mentions: Sequence[Mention]) -> dict[str, object]:
    from corpus.entities.json_form import as_json

    return as_json(name, article, paragraph, mentions)


def find_mentions(
    paragraphs: Sequence[str], *, published: str | None, outlet: str | None = None
) -> tuple[tuple[Mention, ...], ...]:
    """What recognition finds. It is imported here: no other command should wait for its dictionaries."""
    from corpus.entities import recognise

    return recognise(paragraphs, published=published, outlet=outlet)
