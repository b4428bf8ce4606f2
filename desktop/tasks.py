"""Long work: one door for everything that takes longer than a blink."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from threading import Event, Semaphore
from typing import Any

from PySide6.QtCore import QCoreApplication, QEventLoop, QObject, QRunnable, Qt, QThreadPool, Signal, Slot

from corpus.model import MeipiError

UNDELIVERED = 8
"""Items that may wait for the window before the work does: a source of 1 MB is some 10 MB prepared."""


THREADS = 8
"""Pieces of work at once. They wait for processes and files, so there may be more of them than cores: a copy
of a project must not stand in a queue behind an import."""


@dataclass(frozen=True, slots=True)
class Progress:
    """``done`` of ``total`` (0: unknown) of the work ``title``; ``name`` is what is being done now."""

    title: str
    done: int = 0
    total: int = 0
    name: str = ""


class CancelledError(Exception):
    """Raised inside work that was called off."""


class Job:
    """What running work holds: how it says how far it is, hands over a result, learns to stop.

    Lives on the work's thread; the window hears of it through ``Tasks``.
    """

    def __init__(self, tasks: Tasks, number: int, title: str) -> None:
        self.number = number
        self.title = title
        self._tasks = tasks
        self._cancelled = Event()
        self._room = Semaphore(UNDELIVERED)

    def report(self, done: int, total: int, name: str = "") -> None:
        self._tasks.reported.emit((self.number, Progress(self.title, done, total, name)))

    def deliver(self, item: object) -> None:
        """Hand one result to the window; waits while it has too many. Raises CancelledError."""
        while not self.cancelled():
            if self._room.acquire(timeout=0.2):
                break
        else:
            raise CancelledError
        self._tasks.delivered.emit((self.number, item))

    def cancelled(self) -> bool:
        return self._cancelled.is_set()

    def cancel(self) -> None:
        self._cancelled.set()

    def taken(self) -> None:
        """The window has dealt with one item."""
        self._room.release()


@dataclass(frozen=True, slots=True)
class _Callbacks:
    item: Callable[[Any], None] | None
    done: Callable[[Any], None] | None
    failed: Callable[[MeipiError], None] | None
    stopped: Callable[[], None] | None


class Tasks(QObject):
    """Runs work on threads that wait for processes and files, and calls back on the window's thread.

    ``changed`` carries the tuple of ``Progress`` of what is running now. Python code that
    computes belongs into a worker process (``corpus.workers``); a thread of it would stall the
    window.
    """

    changed = Signal(object)
    reported = Signal(object)
    delivered = Signal(object)
    ended = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(THREADS)
        self._jobs: dict[int, tuple[Job, _Callbacks]] = {}
        self._progress: dict[int, Progress] = {}
        self._count = 0
        queued = Qt.ConnectionType.QueuedConnection
        # Bound methods of a living object only: a lambda on a dying sender is silently never called.
        self.reported.connect(self._on_reported, queued)
        self.delivered.connect(self._on_delivered, queued)
        self.ended.connect(self._on_ended, queued)

    def start(
        self,
        title: str,
        work: Callable[[Job], Any],
        *,
        item: Callable[[Any], None] | None = None,
        done: Callable[[Any], None] | None = None,
        failed: Callable[[MeipiError], None] | None = None,
        stopped: Callable[[], None] | None = None,
    ) -> Job:
        """Run ``work(job)`` on a thread. One of ``done``, ``failed``, ``stopped`` is called at its end."""
        self._count += 1
        job = Job(self, self._count, title)
        self._jobs[job.number] = job, _Callbacks(item, done, failed, stopped)
        self._progress[job.number] = Progress(title)
        self.changed.emit(self.running())
        self._pool.start(_Run(self, job, work))
        return job

    def running(self) -> tuple[Progress, ...]:
        return tuple(self._progress.values())

    def cancel(self) -> None:
        """Call everything off; each piece of work ends when it next looks."""
        for job, _ in self._jobs.values():
            job.cancel()

    def wait_for(self, job: Job) -> None:
        """Return when the work has ended. The window is drawn meanwhile; keys and clicks have to wait."""
        flags = QEventLoop.ProcessEventsFlag
        while job.number in self._jobs:
            QCoreApplication.processEvents(flags.ExcludeUserInputEvents | flags.WaitForMoreEvents)

    def close(self, *, milliseconds: int = 10_000) -> bool:
        """Call everything off and wait for the threads. False when one did not end in time."""
        self.cancel()
        return self._pool.waitForDone(milliseconds)

    @Slot(object)
    def _on_reported(self, message: tuple[int, Progress]) -> None:
        number, progress = message
        if number in self._jobs:
            self._progress[number] = progress
            self.changed.emit(self.running())

    @Slot(object)
    def _on_delivered(self, message: tuple[int, object]) -> None:
        number, item = message
        job, callbacks = self._jobs[number]
        try:
            if callbacks.item and not job.cancelled():
                callbacks.item(item)
        finally:
            job.taken()

    @Slot(object)
    def _on_ended(self, message: tuple[int, object]) -> None:
        number, outcome = message
        job, callbacks = self._jobs.pop(number)
        del self._progress[number]
        self.changed.emit(self.running())
        # Called off after its end, but before the window heard of it, is called off all the same.
        if isinstance(outcome, CancelledError) or job.cancelled():
            if callbacks.stopped:
                callbacks.stopped()
        elif isinstance(outcome, MeipiError):
            if callbacks.failed:
                callbacks.failed(outcome)
        elif isinstance(outcome, Exception):
            raise outcome
        elif callbacks.done:
            callbacks.done(outcome)


class _Run(QRunnable):
    """One piece of work on its thread."""

    def __init__(self, tasks: Tasks, job: Job, work: Callable[[Job], Any]) -> None:
        super().__init__()
        self._tasks = tasks
        self._job = job
        self._work = work

    def run(self) -> None:
        try:
            outcome = self._work(self._job)
        except Exception as error:  # noqa: BLE001 - goes to the window's thread, and from there to the excepthook
            outcome = error
        self._tasks.ended.emit((self._job.number, outcome))
