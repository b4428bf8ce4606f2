"""The whole line in a process of its own: sample documents in, an annotation, a table out."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from corpus.project import Project

ROOT = Path(__file__).parents[2]


def test_the_program_proves_itself(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "desktop", "--self-test", str(tmp_path)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, done.stderr
    with Project.open(tmp_path / "self-test.meipi") as project:
        (annotation,) = project.annotations.all()
        assert annotation.memo == "试"
        assert annotation.quote in (tmp_path / "self-test.csv").read_text(encoding="utf-8-sig")
