"""The command line: one file a command, listed here. It runs without a screen and without PySide6."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from typing import NoReturn

import click

from corpus import __version__
from corpus.cli.annotate import annotate
from corpus.cli.annotations import list_annotations
from corpus.cli.articles import articles
from corpus.cli.backup import backup
from corpus.cli.borrow import borrow
from corpus.cli.bring_in import bring_in
from corpus.cli.check import check
from corpus.cli.clean import clean
from corpus.cli.coders import coders
from corpus.cli.encodings import encodings
from corpus.cli.export import export
from corpus.cli.formats import formats
from corpus.cli.give_back import give_back
from corpus.cli.history import history
from corpus.cli.import_files import import_files
from corpus.cli.learn import learn
from corpus.cli.lexicon import lexicon
from corpus.cli.new import new
from corpus.cli.reclean import reclean
from corpus.cli.recognise import recognise
from corpus.cli.redo import redo
from corpus.cli.restore import restore
from corpus.cli.salvage import salvage
from corpus.cli.set_progress import set_progress
from corpus.cli.shorten import shorten
from corpus.cli.undo import undo
from corpus.model import MeipiError

COMMANDS: tuple[click.Command, ...] = (
    new,
    import_files,
    bring_in,
    clean,
    recognise,
    reclean,
    lexicon,
    learn,
    articles,
    set_progress,
    annotate,
    list_annotations,
    coders,
    undo,
    redo,
    history,
    export,
    formats,
    encodings,
    check,
    backup,
    restore,
    salvage,
    borrow,
    give_back,
    shorten,
)
FAILED = 1
INTERRUPTED = 130
"""What a shell gives a program that Ctrl+C ended: 128 and the number of the signal."""


class InOrder(click.Group):
    """Lists the commands in the order of the work, not of the alphabet."""

    def list_commands(self, context: click.Context) -> list[str]:
        return list(self.commands)


@click.group(cls=InOrder, commands={str(command.name): command for command in COMMANDS})
@click.version_option(__version__, prog_name="meipi", message="%(prog)s %(version)s")
def meipi() -> None:
    """Meipi 眉批: reads, cleans and annotates the Chinese local press.

    Without an argument it opens the window; with a project file, it opens that. The exit status is 0
    when all was done, 1 when something was refused or failed, 2 for wrong usage.
    """


def main(arguments: Sequence[str] | None = None) -> NoReturn:
    """Runs the command that ``sys.argv`` or ``arguments`` ask for, and ends the process."""
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(encoding="utf-8", errors="backslashreplace")  # type: ignore[union-attr]
    sys.exit(run(arguments))


def run(arguments: Sequence[str] | None = None) -> int:
    """The same, but returns the exit status."""
    try:
        status = meipi.main(arguments, prog_name="meipi", standalone_mode=False)
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except MeipiError as error:
        click.echo(f"meipi: {error}", err=True)
        return FAILED
    except (click.Abort, KeyboardInterrupt):
        return INTERRUPTED
    except BrokenPipeError:
        # The reader of our output has gone (`| head`); Python would complain again at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return FAILED
    return status if isinstance(status, int) else 0
