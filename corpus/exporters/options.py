"""Options of an export, declared once: the command line makes flags of them, the dialog a form."""

from __future__ import annotations

from dataclasses import dataclass, field, fields
from typing import Any


@dataclass(frozen=True, slots=True)
class Option:
    """One option as a form or a command line needs it. ``choices`` pairs a value with its title."""

    name: str
    title: str
    help: str
    default: bool | str
    choices: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class NoOptions:
    """For the formats that leave nothing to choose."""


def switch(default: bool, *, title: str, help: str) -> Any:
    """A field of an options dataclass that is on or off."""
    return _option(default, title=title, help=help)


def choice(default: str, *choices: tuple[str, str], title: str, help: str) -> Any:
    """A field with one of ``choices``: pairs of a value and the title that the user reads."""
    return _option(default, title=title, help=help, choices=choices)


def _option(default: bool | str, **metadata: object) -> Any:
    return field(default=default, metadata={"default": default, **metadata})


def declared_options(options: type) -> tuple[Option, ...]:
    """The options that a dataclass declares, in its order."""
    return tuple(
        Option(
            name=each.name,
            title=each.metadata["title"],
            help=each.metadata["help"],
            default=each.metadata["default"],
            choices=each.metadata.get("choices", ()),
        )
        for each in fields(options)
    )
