"""A process for work that may hang, crash or eat the memory: it is killed, and the next job goes on.

Parsers of files from outside run here, and whatever would hold up the window. A job is a function of
a module and its arguments. What comes back is data only: the answer may name no class but our own.
"""

from __future__ import annotations

import io
import multiprocessing
import os
import pickle
import signal
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from types import ModuleType, TracebackType
from typing import Any, TypeVar

from corpus.memory_limit import limit_memory
from corpus.model import MeipiError

T = TypeVar("T")

SECONDS = 30.0
"""How long one job may take (reliability rule R15)."""

MEMORY = 1536 * 2**20
"""Bytes of address space that the process may take (R15)."""

_ANSWER = 2**30
"""Bytes that an answer may take."""

_POLL = 0.05
"""Seconds between two looks at ``cancelled``."""


class WorkerFailed(MeipiError):  # noqa: N818  it says what happened, like MeipiError
    """The job was not done; the worker is ready for the next one."""


class WorkerCancelled(WorkerFailed):
    """The caller asked for the job to stop."""


class Worker:
    """One process, started with the first job and again after each that had to be killed.

    Use it from one thread at a time, and close it: it is a context manager.
    """

    def __init__(self, *, memory: int = MEMORY, seconds: float = SECONDS) -> None:
        self._memory = memory
        self._seconds = seconds
        self._running: tuple[BaseProcess, Connection] | None = None

    def run(
        self,
        function: Callable[..., T],
        *args: object,
        timeout: float | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> T:
        """What ``function(*args)`` returns.

        Raises WorkerFailed when it takes too much memory, dies, stumbles or takes longer than
        ``timeout`` seconds (the worker's own limit by default); WorkerCancelled within 0.1 s of
        ``cancelled()`` becoming true; and the MeipiError that the function raised.
        """
        process, connection = self._started()
        try:
            connection.send((function, args))
            _await(process, connection, timeout or self._seconds, cancelled)
            answer = _Answer(io.BytesIO(connection.recv_bytes(_ANSWER))).load()
        except (OSError, EOFError, pickle.UnpicklingError) as death:
            self.close()
            raise WorkerFailed(
                "worker-died", "the program that read it crashed; the file may be damaged"
            ) from death
        except BaseException:
            self.close()
            raise
        result: T = self._result(answer)
        return result

    def close(self) -> None:
        """End the process, whatever it is doing. The next job starts another."""
        if self._running is None:
            return
        process, connection = self._running
        self._running = None
        connection.close()
        process.kill()
        process.join()
        process.close()

    def __enter__(self) -> Worker:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _started(self) -> tuple[BaseProcess, Connection]:
        if self._running is not None and self._running[0].is_alive():
            return self._running
        self.close()
        context = multiprocessing.get_context("spawn")
        ours, theirs = context.Pipe()
        process = context.Process(
            target=_serve, args=(theirs, self._memory), name="meipi worker", daemon=True
        )
        with _without_main():
            process.start()
        theirs.close()
        self._running = process, ours
        return self._running

    def _result(self, answer: tuple[str, Any]) -> Any:
        outcome, value = answer
        if outcome == "done":
            return value
        if outcome == "refused":
            raise MeipiError(value[0], value[1], **value[2])
        if outcome == "memory":
            self.close()  # what is left of it may be too little for the next job
            raise WorkerFailed("memory", "it took more than {megabytes} MB", megabytes=self._memory >> 20)
        raise WorkerFailed("stumbled", "it could not be read: {problem}", problem=value)


def _await(
    process: BaseProcess, connection: Connection, timeout: float, cancelled: Callable[[], bool] | None
) -> None:
    """Until there is an answer, or the end of the process."""
    deadline = time.monotonic() + timeout
    while (left := deadline - time.monotonic()) > 0:
        if cancelled is not None and cancelled():
            raise WorkerCancelled("cancelled", "cancelled")
        pause = left if cancelled is None else min(left, _POLL)
        if wait([connection, process.sentinel], pause):
            return
    raise WorkerFailed("timeout", "it took longer than {seconds:g} seconds", seconds=timeout)


@contextmanager
def _without_main() -> Iterator[None]:
    """Keep the new process from running the user's own script again.

    Python would, for the functions that stand in it; ours stand in modules.
    """
    main = sys.modules["__main__"]
    sys.modules["__main__"] = ModuleType("__main__")
    try:
        yield
    finally:
        sys.modules["__main__"] = main


class _Answer(pickle.Unpickler):
    """Reads what a worker sends, which a hostile file may have taken over: our values, no functions."""

    def find_class(self, module: str, name: str) -> type:
        found = super().find_class(module, name)
        if module.startswith("corpus.") and isinstance(found, type) and found.__module__ == module:
            return found
        raise pickle.UnpicklingError(f"{module}.{name} is no value of ours")


def _serve(connection: Connection, memory: int) -> None:
    """The life of the process: answer one job after the other until the caller is gone."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    silence = os.open(os.devnull, os.O_WRONLY)
    os.dup2(silence, 1)  # nothing a parser prints may end up in our own output
    os.dup2(silence, 2)
    os.environ["OPENBLAS_NUM_THREADS"] = "1"  # our matrices are small: more threads only wait, and cost 2.5 x
    limit_memory(memory)
    while True:
        try:
            function, args = connection.recv()
        except EOFError:
            return
        connection.send_bytes(_answered(function, args))


def _answered(function: Callable[..., object], args: tuple[object, ...]) -> bytes:
    try:
        return pickle.dumps(("done", function(*args)))
    except MeipiError as error:
        return pickle.dumps(("refused", (error.id, error.sentence, _plain(error.values))))
    except MemoryError:
        return pickle.dumps(("memory", None))
    except Exception as error:  # noqa: BLE001  a parser may raise anything, and only this file is lost
        return pickle.dumps(("failed", f"{type(error).__name__}: {error}"))


def _plain(values: Mapping[str, object]) -> dict[str, int | float | str]:
    """Values that the other side takes: numbers as they are, anything else as its text."""
    return {name: value if isinstance(value, int | float) else str(value) for name, value in values.items()}
