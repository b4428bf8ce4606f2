"""Options that choose among the annotations of a project, for the commands that take them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import timedelta
from typing import Any

import click

from corpus.coding.clock import beginning_of
from corpus.model import AnnotationFilter, MeipiError, Status
from corpus.project import Project

DATE = click.DateTime(["%Y-%m-%d"])

_OPTIONS = (
    click.option(
        "--code", "codes", multiple=True, metavar="PATH", help="Only this code and those below. Repeatable."
    ),
    click.option(
        "--coder", "coders", multiple=True, metavar="NAME", help="Only this coder's work. Repeatable."
    ),
    click.option(
        "--status",
        "statuses",
        multiple=True,
        type=click.Choice([each.value for each in Status]),
        help="Only those of this status. Repeatable.",
    ),
    click.option("--made-from", type=DATE, metavar="DATE", help="Only those made on this day or later."),
    click.option("--made-to", type=DATE, metavar="DATE", help="Only those made on this day or earlier."),
)


def annotation_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """Gives a command the options that ``annotation_filter`` reads."""
    for option in reversed(_OPTIONS):
        command = option(command)
    return command


def annotation_filter(project: Project, given: Mapping[str, Any]) -> AnnotationFilter:
    """What the options ask for; one that is not given sets no condition.

    Codes below those that are named are not among them. Raises MeipiError ``no-code-path``.
    """
    first, last = given["made_from"], given["made_to"]
    return AnnotationFilter(
        codes=frozenset(_code_id(project, path) for path in given["codes"]) or None,
        coders=frozenset(given["coders"]) or None,
        statuses=frozenset(map(Status, given["statuses"])) or None,
        made_from=beginning_of(first.date()) if first else None,
        made_before=beginning_of(last.date() + timedelta(days=1)) if last else None,
    )


def _code_id(project: Project, path: str) -> str:
    code = project.codebook.find(path)
    if code is None:
        raise MeipiError("no-code-path", "There is no code {path} in the codebook.", path=path)
    return code.id
