from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QTimer
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from corpus.model import MeipiError
from desktop.tasks import UNDELIVERED, Job, Progress, Tasks


@pytest.fixture
def tasks(qtbot: QtBot) -> Iterator[Tasks]:
    made = Tasks()
    yield made
    assert made.close()


def test_results_arrive_on_the_windows_thread_in_order(tasks: Tasks, qtbot: QtBot) -> None:
    items: list[tuple[int, bool]] = []
    ends: list[object] = []

    def work(job: Job) -> str:
        for number in range(50):
            job.deliver(number)
        return "done"

    def take(number: int) -> None:
        items.append((number, threading.current_thread() is threading.main_thread()))

    tasks.start("Counting", work, item=take, done=ends.append)
    qtbot.waitUntil(lambda: bool(ends))
    assert items == [(number, True) for number in range(50)]
    assert ends == ["done"]
    assert tasks.running() == ()


def test_work_waits_while_the_window_has_its_hands_full(tasks: Tasks, qtbot: QtBot) -> None:
    made, taken, most = [], [], []

    def work(job: Job) -> None:
        for number in range(40):
            made.append(number)
            job.deliver(number)

    def take(number: int) -> None:
        most.append(len(made) - len(taken))
        taken.append(number)

    tasks.start("Counting", work, item=take)
    qtbot.waitUntil(lambda: len(taken) == 40)
    # One more than may wait has been made, and another one is in the making.
    assert max(most) <= UNDELIVERED + 2


def test_progress_is_told_while_work_runs(tasks: Tasks, qtbot: QtBot) -> None:
    told: list[tuple[Progress, ...]] = []
    go_on = threading.Event()

    def work(job: Job) -> None:
        job.report(1, 3, "one.txt")
        go_on.wait(10)

    tasks.changed.connect(told.append)
    tasks.start("Importing", work)
    qtbot.waitUntil(lambda: (Progress("Importing", 1, 3, "one.txt"),) in told)
    go_on.set()
    qtbot.waitUntil(lambda: told[-1] == ())


def test_an_error_that_the_user_can_mend_is_handed_over(tasks: Tasks, qtbot: QtBot) -> None:
    failures: list[MeipiError] = []

    def work(job: Job) -> None:
        raise MeipiError("no-room", "There is no room in {place}.", place="there")

    tasks.start("Writing", work, failed=failures.append)
    qtbot.waitUntil(lambda: bool(failures))
    assert str(failures[0]) == "There is no room in there."


def test_a_bug_in_work_reaches_the_excepthook(tasks: Tasks, qtbot: QtBot) -> None:
    def work(job: Job) -> None:
        raise ZeroDivisionError

    with capture_exceptions() as bugs:
        tasks.start("Dividing", work)
        qtbot.waitUntil(lambda: bool(bugs))
    assert bugs[0][0] is ZeroDivisionError


def test_what_is_called_off_stops_even_while_it_waits(tasks: Tasks, qtbot: QtBot) -> None:
    stopped: list[bool] = []
    items: list[int] = []

    def work(job: Job) -> None:
        number = 0
        while True:
            number += 1
            job.deliver(number)

    def take(number: int) -> None:
        items.append(number)
        tasks.cancel()

    tasks.start("Endless", work, item=take, stopped=lambda: stopped.append(True))
    qtbot.waitUntil(lambda: bool(stopped))
    assert items == [1]


def test_whoever_waits_for_work_comes_back_after_its_end(tasks: Tasks, qtbot: QtBot) -> None:
    go_on = threading.Event()
    ends: list[object] = []
    job = tasks.start("Copying", lambda job: go_on.wait(10), done=ends.append)
    QTimer.singleShot(0, go_on.set)  # the window lives on while it waits
    tasks.wait_for(job)
    assert ends == [True]
    tasks.wait_for(job)
