"""Packages that only some formats need and that not everybody has installed."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from corpus.model import MeipiError


def extra(package: str) -> Any:
    """The package. Raises MeipiError ``format-needs-package`` when it is not installed."""
    try:
        return import_module(package)
    except ImportError as error:
        raise MeipiError(
            "format-needs-package",
            "This format needs the package {package}: pip install 'meipi[formats]'.",
            package=package,
        ) from error
