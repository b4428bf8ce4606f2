"""What happens when there is a bug: a report that the user can pass on, without any article's text."""

from __future__ import annotations

import faulthandler
import platform
import sys
import threading
import traceback
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType

import PySide6

from corpus import __version__

LONGEST_LOG = 1_000_000
"""Bytes of the log after which it starts anew: some hundred reports."""


class Crashes:
    """Writes what Python and Qt could not handle to ``folder/crashes.log`` (rule R32).

    ``show`` is called with the report of a Python error, at most once at a time. The report has
    the trace of the calls and the kind of the error, never its message, which may quote a text.
    """

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self.path = folder / "crashes.log"
        self.show: Callable[[str], None] | None = None
        self._showing = False
        mode = "w" if self.path.exists() and self.path.stat().st_size > LONGEST_LOG else "a"
        self._file = self.path.open(mode, encoding="utf-8")

    def install(self) -> None:
        faulthandler.enable(self._file)
        sys.excepthook = self._on_exception
        threading.excepthook = lambda args: self._on_exception(
            args.exc_type, args.exc_value, args.exc_traceback
        )

    def close(self) -> None:
        """Give the hooks back, as a test needs it."""
        if faulthandler.is_enabled():
            faulthandler.disable()
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__
        self._file.close()

    def _on_exception(
        self, kind: type[BaseException], error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.exit(130)
        report = report_of(kind, trace)
        self._file.write(report + "\n")
        self._file.flush()
        sys.stderr.write(report)
        in_main = threading.current_thread() is threading.main_thread()
        if self.show and in_main and not self._showing:
            self._showing = True
            try:
                self.show(report)
            finally:
                self._showing = False


def report_of(kind: type[BaseException], trace: TracebackType | None) -> str:
    """Where it happened, on what system; nothing that the user read or wrote."""
    calls = "".join(
        f"  {frame.filename}:{frame.lineno} {frame.name}\n" for frame in traceback.extract_tb(trace)
    )
    return (
        f"{datetime.now(UTC):%Y-%m-%dT%H:%M:%SZ} Meipi {__version__}, PySide6 {PySide6.__version__}, "
        f"Python {platform.python_version()}, {platform.system()} {platform.release()}\n"
        f"{kind.__name__} at\n{calls}"
    )
