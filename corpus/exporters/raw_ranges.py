"""Raw ranges in one cell, as in ``120-134 150-152``: half-open, in code points of the source."""

from __future__ import annotations

from collections.abc import Iterable

from corpus.model import Span


def written_ranges(spans: Iterable[Span]) -> str:
    return " ".join(f"{span.start}-{span.end}" for span in spans)
