from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from desktop.launch import wants_window

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize(
    ("arguments", "window"),
    [
        ([], True),
        (["a.meipi"], True),
        (["文件夹/研究.MEIPI"], True),
        (["--help"], False),
        (["new", "a.meipi"], False),
        (["formats"], False),
    ],
)
def test_no_argument_or_one_project_opens_the_window(arguments: list[str], window: bool) -> None:
    assert wants_window(arguments) is window


def test_a_command_runs_where_qt_is_not_installed() -> None:
    program = (
        "import sys; sys.modules['PySide6'] = None; sys.argv = ['meipi', 'formats'];"
        "from desktop.launch import main; main()"
    )
    done = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert "csv" in done.stdout
