"""Results of trials, kept beside them with the machine and the commit they were got on."""

from __future__ import annotations

import json
import os
import platform
import sqlite3
import subprocess
from datetime import UTC, datetime
from pathlib import Path

FOLDER = Path(__file__).parent / "results"


def keep(name: str, figures: object, *, seconds: float) -> None:
    """Write the figures of one trial to ``results/NAME.json``."""
    commit = subprocess.run(["git", "rev-parse", "--short", "HEAD"], capture_output=True, text=True).stdout
    result = {
        "trial": name,
        "at": datetime.now(UTC).isoformat(timespec="seconds"),
        "commit": commit.strip(),
        "machine": f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores",
        "python": platform.python_version(),
        "sqlite": sqlite3.sqlite_version,
        "seconds": round(seconds, 1),
        "figures": figures,
    }
    FOLDER.mkdir(exist_ok=True)
    text = json.dumps(result, ensure_ascii=False, indent=2)
    (FOLDER / f"{name}.json").write_text(text + "\n", encoding="utf-8")
