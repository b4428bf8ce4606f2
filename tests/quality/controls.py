"""Clean pages that must come out of cleaning exactly as they went in."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

FILE = Path(__file__).parent.parent / "data" / "pages" / "controls.txt"


@dataclass(frozen=True)
class Control:
    name: str
    raw: str

    @property
    def paragraphs(self) -> list[str]:
        """What must come out: every line that is not blank."""
        return [line.strip() for line in self.raw.split("\n") if line.strip()]


def controls() -> list[Control]:
    blocks = FILE.read_text("utf-8").removeprefix("=== ").split("\n=== ")
    return [Control(name, text + "\n") for name, _, text in (block.partition("\n") for block in blocks)]
