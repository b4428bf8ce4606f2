"""The command ``meipi``: opens the window, or hands over to the command line."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from multiprocessing import freeze_support
from pathlib import Path

from corpus import PROJECT_SUFFIX

SELF_TEST = "--self-test"


def main() -> None:
    """Opens the window without an argument or with one project file; all else is a command.

    PySide6 is imported for the window alone, so that commands run where there is no screen.
    ``--self-test FOLDER`` tries a new installation.
    """
    freeze_support()
    arguments = sys.argv[1:]
    if arguments[:1] == [SELF_TEST] and len(arguments) == 2:
        from desktop import selftest

        sys.exit(selftest.run(Path(arguments[1])))
    if not wants_window(arguments):
        from corpus.cli import main as command_line

        command_line()
        return
    from desktop.app import run

    sys.exit(run(Path(arguments[0]) if arguments else None))


def wants_window(arguments: Sequence[str]) -> bool:
    """True for no argument, or a single one that names a project file."""
    if not arguments:
        return True
    return len(arguments) == 1 and arguments[0].lower().endswith(PROJECT_SUFFIX)
