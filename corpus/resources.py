"""Where the files that ship and are no code are found."""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path

PACKAGED = "_resources"
"""The folder inside the package ``corpus`` of a wheel or a PyInstaller build; a checkout has none."""


def resource(*parts: str) -> Path:
    """The path of a shipped file or folder, as in ``resource("styles", "window.qss")``.

    One rule for a checkout, an installed wheel and a PyInstaller folder: the packaged folder
    where there is one beside the code, otherwise the checkout's ``resources``. A real path, as
    Qt and jieba want one; whether the file exists is for the caller to find out.
    """
    package = Path(str(files("corpus")))
    packaged = package / PACKAGED
    root = packaged if packaged.is_dir() else package.parent / "resources"
    return root.joinpath(*parts)


def sample_folder() -> Path:
    """The folder of the documents that ship, with a note of where each comes from."""
    return Path(str(files("corpus"))) / "sample"


def sample_documents() -> tuple[Path, ...]:
    """The five documents that the first project is made from."""
    return tuple(sorted(sample_folder().glob("*.txt")))
