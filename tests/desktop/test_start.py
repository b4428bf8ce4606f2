"""What the window does not load before it is asked for."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
LATER = (
    "corpus.exporters",
    "corpus.importers",
    "corpus.cleaning",
    "corpus.entities",
    "jieba",
    "numpy",
    "lxml",
)


def test_formats_and_dictionaries_wait_until_they_are_needed() -> None:
    program = f"import sys, desktop.app; print([name for name in {LATER!r} if name in sys.modules])"
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"
