"""Names of a UIMA type system, checked before a library makes classes of them.

dkpro-cassis hands the names of features to ``attrs``, which writes them into the source of methods: a
name that is no identifier would run as code.
"""

from __future__ import annotations

from collections.abc import Iterator
from keyword import iskeyword
from typing import Any

from corpus.annotated.values import damaged, json_of
from corpus.importers.xml import parse_xml

NAMED = ("typeDescription", "featureDescription")
"""Elements of a type system in XML that have a child ``name``."""


def check_json_names(data: bytes) -> None:
    """Raises MeipiError ``work-damaged`` for a name in ``%TYPES`` that is none."""
    cas = json_of(data)
    types = cas.get("%TYPES") if isinstance(cas, dict) else None
    _check(_json_names(types))


def check_xml_names(types: bytes) -> None:
    """The same for a type system in XML. Raises ``xml-damaged`` or ``xml-doctype``, too."""
    root = parse_xml(types)
    found = (element.findtext("{*}name") or "" for tag in NAMED for element in root.iter(f"{{*}}{tag}"))
    _check(found)


def _json_names(value: Any) -> Iterator[str]:
    """Every key of the tree, and what its fields call a name; marks of the format begin with ``%``."""
    if isinstance(value, dict):
        for key, inner in value.items():
            if not key.startswith("%"):
                yield key
            elif key == "%NAME":
                yield str(inner)
            yield from _json_names(inner)


def _check(names: Iterator[str]) -> None:
    for name in names:
        parts = name.removesuffix("[]").split(".")
        if not all(part.isascii() and part.isidentifier() and not iskeyword(part) for part in parts):
            raise damaged(f"{name[:40]!r} is no name of a type or a feature")
