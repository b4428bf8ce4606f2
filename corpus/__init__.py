"""Meipi's engine: everything that needs no screen."""

from typing import TYPE_CHECKING, Any

__version__ = "0.1.0"
PROJECT_SUFFIX = ".meipi"

if TYPE_CHECKING:
    from corpus.project import Project as Project


def __getattr__(name: str) -> Any:
    """``from corpus import Project``, without every ``import corpus.model`` paying for the store."""
    if name == "Project":
        from corpus.project import Project

        return Project
    raise AttributeError(name)
