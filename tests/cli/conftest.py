from __future__ import annotations

import shutil
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest

from corpus.cli import run

SAMPLE = Path(__file__).parents[2] / "corpus" / "sample"


@dataclass(frozen=True)
class Outcome:
    """What a command gave its user."""

    status: int
    output: str
    errors: str


Meipi = Callable[..., Outcome]


@pytest.fixture
def meipi(capsys: pytest.CaptureFixture[str]) -> Meipi:
    """Runs a command as the shell would, in this process."""

    def outcome(*arguments: object) -> Outcome:
        words: Sequence[str] = [str(argument) for argument in arguments]
        capsys.readouterr()
        status = run(words)
        captured = capsys.readouterr()
        return Outcome(status, captured.out, captured.err)

    return outcome


@pytest.fixture
def worked(worked_file: Path, tmp_path: Path) -> Path:
    """A project of two articles, eight annotations and four codes, to do with as one likes."""
    return Path(shutil.copyfile(worked_file, tmp_path / "worked.meipi"))
