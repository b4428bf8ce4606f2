"""The worker process of a session: started once, used by one piece of work at a time."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock

from corpus.workers import Worker
from desktop.tasks import CancelledError, Job

LOOK_EVERY = 0.2
"""Seconds after which work that waits for its turn looks whether it was called off."""


class Workshop:
    """Lends out the worker. What it has loaded, dictionaries and models, is there for the next work."""

    def __init__(self) -> None:
        self._worker = Worker()
        self._turn = Lock()

    @contextmanager
    def worker(self, job: Job) -> Iterator[Worker]:
        """The worker, when it is free. Raises CancelledError when ``job`` is called off before that."""
        while not self._turn.acquire(timeout=LOOK_EVERY):
            if job.cancelled():
                raise CancelledError
        try:
            yield self._worker
        finally:
            self._turn.release()

    def close(self) -> None:
        """End the process; call this when no work is running any more."""
        self._worker.close()
