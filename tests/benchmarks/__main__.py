"""Run every benchmark of this folder in a process of its own, one after the other."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path


def main() -> int:
    here = Path(__file__).parent
    names = sorted(path.stem for path in here.glob("[a-z]*.py"))
    codes = [subprocess.run([sys.executable, "-m", f"tests.benchmarks.{name}"]).returncode for name in names]
    return max(codes, default=0)


if __name__ == "__main__":
    sys.exit(main())
