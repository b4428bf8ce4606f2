from __future__ import annotations

import os
import subprocess
import sys

SCRIPT = """
from corpus.memory_limit import limit_memory
limit_memory(400 * 2**20)
try:
    bytearray(600 * 2**20)
except MemoryError:
    print("refused")
print(len(bytearray(10 * 2**20)))
"""


def test_more_than_the_limit_is_a_memory_error_and_less_is_given() -> None:
    result = subprocess.run(
        [sys.executable, "-c", SCRIPT],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    held = [] if sys.platform == "darwin" else ["refused"]  # macOS takes the limit and does not hold to it
    assert result.stdout.split() == [*held, str(10 * 2**20)]
