"""``python -m tests.smoke dist/meipi``: does the built program run elsewhere, without Python?"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path


def main() -> int:
    program = next(Path(sys.argv[1]).resolve().glob("meipi*"))
    with tempfile.TemporaryDirectory() as folder:
        environment = {
            "PATH": folder,  # no Python to be found
            "HOME": folder,
            "LANG": "C.UTF-8",
            "QT_QPA_PLATFORM": "offscreen",
            "SYSTEMROOT": os.environ.get("SYSTEMROOT", ""),
        }
        for arguments in (["--self-test", folder], ["check", f"{folder}/self-test.meipi"]):
            done = subprocess.run([program, *arguments], cwd=folder, env=environment, timeout=600)
            if done.returncode:
                print(f"{program.name} {arguments[0]} ended with {done.returncode}", file=sys.stderr)
                return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
