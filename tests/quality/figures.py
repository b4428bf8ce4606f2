"""Figures of quality: printed as a table, kept in a file, as floors that only rise."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

Figures = Mapping[str, float]
"""One row of a table: a figure for each column."""


def print_table(rows: Mapping[str, Figures], columns: Iterable[str]) -> None:
    """A line for each row; what a row has no figure for stays empty."""
    columns = list(columns)
    print(f"{'':24}" + "".join(f"{column:>14}" for column in columns))
    for name, figures in rows.items():
        print(f"{name:24}" + "".join(f"{figures[c]:>14.4g}" if c in figures else f"{'':14}" for c in columns))


def kept(path: Path) -> dict[str, Any]:
    """What was kept at ``path``; nothing before the first measurement."""
    found: dict[str, Any] = json.loads(path.read_text("utf-8")) if path.exists() else {}
    return found


def keep(path: Path, figures: Mapping[str, object]) -> None:
    path.write_text(json.dumps(figures, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


def risen(now: Figures, before: Figures) -> dict[str, float]:
    """Floors after a measurement: each figure where it is now, or where it was if that is higher."""
    return {name: max(value, before.get(name, value)) for name, value in now.items()}
