"""Meipi's engine: everything that needs no screen. ``from corpus import Project`` opens a project."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from corpus.project import Project

__version__ = "0.1.0"
__all__ = ["Project", "__version__"]


def __getattr__(name: str) -> object:
    """``Project`` is imported when it is asked for: the parts of the engine are used without the store too."""
    if name == "Project":
        from corpus.project import Project

        return Project
    raise AttributeError(f"module 'corpus' has no attribute {name!r}")
