"""The worker against jobs that hang, crash, eat, lie and write."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from corpus.model import Edit, MeipiError, Span
from corpus.workers import Worker, WorkerCancelled, WorkerFailed


def hang() -> None:
    time.sleep(600)


def eat() -> int:
    return len([bytearray(50 * 2**20) for _ in range(1000)])


def die() -> None:
    os._exit(7)


def stumble() -> None:
    raise RecursionError("too deep")


def refuse() -> None:
    raise MeipiError("too-odd", "{name} is too odd, {count} times", name=Path("a"), count=3)


def chatter() -> str:
    print("all over the output")
    os.write(2, b"and the errors")
    return "said"


def process_id() -> int:
    return os.getpid()


def edits(text: str) -> tuple[Edit, ...]:
    return (Edit(Span(0, 1), text[0], "", "test", "because"),)


class Trojan:
    def __init__(self, target: str) -> None:
        self.target = target

    def __reduce__(self) -> tuple[object, tuple[str, str]]:
        return os.rename, (self.target, self.target + ".stolen")


@pytest.fixture
def worker() -> Iterator[Worker]:
    with Worker() as worker:
        yield worker


def test_a_job_gets_its_arguments_and_gives_our_values_back(worker: Worker) -> None:
    assert worker.run(edits, "報導") == edits("報導")
    assert worker.run(process_id) == worker.run(process_id) != os.getpid()


@pytest.mark.parametrize(
    ("job", "id"), [(hang, "timeout"), (eat, "memory"), (die, "worker-died"), (stumble, "stumbled")]
)
def test_a_bad_job_is_one_clear_failure_and_the_next_is_done(job: object, id: str) -> None:
    with Worker(memory=600 * 2**20) as worker, pytest.raises(WorkerFailed) as failure:
        worker.run(job, timeout=1.0 if job is hang else 30.0)  # type: ignore[arg-type]
    assert failure.value.id == id
    assert "\n" not in str(failure.value)
    assert worker.run(len, "四個字在") == 4
    worker.close()


def test_a_refusal_keeps_its_sentence_and_values(worker: Worker) -> None:
    with pytest.raises(MeipiError, match="a is too odd, 3 times") as refusal:
        worker.run(refuse)
    assert (refusal.value.id, refusal.value.values) == ("too-odd", {"name": "a", "count": 3})


def test_cancelling_ends_the_job_at_hand(worker: Worker) -> None:
    looks = iter([False, False, True])
    with pytest.raises(WorkerCancelled):
        worker.run(hang, cancelled=lambda: next(looks))


def test_an_answer_names_no_class_but_ours(worker: Worker, tmp_path: Path) -> None:
    target = tmp_path / "precious"
    target.write_text("kept")
    with pytest.raises(WorkerFailed):
        worker.run(Trojan, str(target))
    assert target.read_text() == "kept"


def test_what_a_parser_prints_stays_in_the_worker(worker: Worker, capfd: pytest.CaptureFixture[str]) -> None:
    assert worker.run(chatter) == "said"
    assert capfd.readouterr() == ("", "")


def test_a_script_without_a_guard_is_not_run_again(tmp_path: Path) -> None:
    script = tmp_path / "study.py"
    script.write_text(
        "import math\nfrom corpus.workers import Worker\n"
        "print('started')\nwith Worker() as worker:\n    print(worker.run(math.sqrt, 4.0))\n"
    )
    result = subprocess.run(
        [sys.executable, str(script)],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    assert result.stdout == "started\n2.0\n"
