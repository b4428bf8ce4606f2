"""Run the reliability trials in their long form and keep their figures: an hour or two.

Each trial also runs its control, a planted fault that it must see, and ends with 0 or 1.
"""

from __future__ import annotations

import subprocess
import sys

TRIALS: dict[str, tuple[list[str], list[str]]] = {
    "kills": (["--kills", "30"], ["--kills", "10000"]),
    "power": (["--cuts", "40"], ["--cuts", "10000"]),
    "refusals": (["--step", "23"], ["--step", "1"]),
    "migrating": (["--kills", "5"], ["--kills", "500"]),
    "exports": (["--kills", "4"], ["--kills", "1000"]),
    "flips": (["--flips", "40"], ["--flips", "5000"]),
    "salvaging": (["--files", "1"], ["--files", "12"]),
    "openers": (["--processes", "3", "--acts", "8"], ["--processes", "6", "--acts", "150"]),
    "rotation": (["--days", "4"], ["--days", "200"]),
    "hostile": ([], []),
    "bad_files": (["--each", "4"], ["--each", "25", "--good", "1000", "--hanging", "2"]),
    "encodings": (["--samples", "720"], ["--samples", "20000"]),
}
"""Each trial with the options of its short form, which is a test, and of its long one."""


def main() -> int:
    codes = [
        subprocess.run([sys.executable, "-m", f"tests.trials.{name}", *long, "--keep"]).returncode
        for name, (_, long) in TRIALS.items()
    ]
    return max(codes)


if __name__ == "__main__":
    sys.exit(main())
