"""Benchmarks: each measures one thing against a peer or a floor in the same run, and keeps its figures.

``python -m tests.benchmarks`` runs them all, ``python -m tests.benchmarks.NAME`` one of them. Each calls
``report`` with its rows; nothing here asserts a time, because machines are noisy.
"""

from __future__ import annotations

import json
import platform
import statistics
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

RESULTS = Path(__file__).parent / "results"


def report(name: str, rows: Sequence[Mapping[str, object]], *, note: str = "") -> None:
    """Print ``rows`` as a table and keep them in ``results/NAME.json`` with the machine they ran on."""
    columns = list(dict.fromkeys(key for row in rows for key in row))
    table = [columns] + [[_shown(row.get(column, "")) for column in columns] for row in rows]
    widths = [max(len(line[i]) for line in table) for i in range(len(columns))]
    print(f"\n{name}" + (f": {note}" if note else ""))
    for line in table:
        print("  " + "  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)))
    keep(name, rows, note=note)


def keep(name: str, rows: Sequence[Mapping[str, object]], *, note: str = "") -> None:
    """Write ``rows`` to ``results/NAME.json`` with the machine they were measured on."""
    kept = {
        "machine": f"{platform.system()} {platform.machine()}, Python {platform.python_version()}",
        "note": note,
        "rows": list(rows),
    }
    RESULTS.mkdir(exist_ok=True)
    text = json.dumps(kept, ensure_ascii=False, indent=1) + "\n"
    (RESULTS / f"{name}.json").write_text(text, encoding="utf-8")


def median_ms(action: Callable[[], object], *, runs: int = 9) -> float:
    """The median time of ``action`` over ``runs`` calls, in milliseconds; one call before warms up."""
    action()
    times = []
    for _ in range(runs):
        start = time.perf_counter()
        action()
        times.append((time.perf_counter() - start) * 1000)
    return statistics.median(times)


def peak_megabytes() -> int:
    """The most memory that this process has held. (``ru_maxrss`` would count what its parent held, too.)"""
    status = Path("/proc/self/status").read_text()
    return int(status.partition("VmHWM:")[2].split()[0]) // 1024


def _shown(value: object) -> str:
    return f"{value:,.2f}" if isinstance(value, float) else str(value)
