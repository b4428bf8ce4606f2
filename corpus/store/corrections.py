"""What the user says of mentions: of single places, and of texts wherever they stand."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from typing import Any

from corpus.model import Correction, Label, Rule
from corpus.store import packing
from corpus.store.seals import Value
from corpus.store.shelf import RememberedShelf, Shelf


class CorrectionShelf(Shelf[Correction]):
    """Corrections of mentions, each at its place in a source."""

    kind = "correction"
    table = "corrections"
    record_type = Correction

    def to_row(self, record: Correction) -> dict[str, Value]:
        return {
            "id": record.id,
            "source_id": record.source_id,
            "raw_spans": packing.dump(packing.pack_spans(record.raw_spans)),
            "text": record.text,
            "label": record.label and record.label.value,
            "norm": record.norm,
            "code": record.code,
            "coder": record.coder,
            "at": record.at,
        }

    def from_row(self, row: Mapping[str, Any]) -> Correction:
        label = Label(row["label"]) if row["label"] else None
        raw_spans = packing.unpack_spans(json.loads(row["raw_spans"]))
        return Correction(**{**row, "label": label, "raw_spans": raw_spans})

    def of_source(self, source_id: int) -> list[Correction]:
        """The corrections in a source, in the order in which they were made."""
        return self.select("WHERE source_id = ? ORDER BY at, rowid", (source_id,))

    def sources(self) -> tuple[int, ...]:
        """The sources that have corrections."""
        rows = self._file.rows("SELECT DISTINCT source_id FROM corrections ORDER BY 1")
        return tuple(row[0] for row in rows)


class RuleShelf(RememberedShelf[Rule]):
    """The rules of a project, which are asked for with each article."""

    kind = "rule"
    table = "rules"
    record_type = Rule
    order = "at, rowid"

    def to_row(self, record: Rule) -> dict[str, Value]:
        return {
            "id": record.id,
            "text": record.text,
            "label": record.label and record.label.value,
            "always": int(record.always),
            "norm": record.norm,
            "code": record.code,
            "coder": record.coder,
            "at": record.at,
        }

    def from_row(self, row: Mapping[str, Any]) -> Rule:
        label = Label(row["label"]) if row["label"] else None
        return Rule(**{**row, "label": label, "always": bool(row["always"])})

    def fingerprint(self) -> str:
        """The same for the same rules; empty when there are none."""
        rules = self.all()
        rows = [self.to_row(rule) for rule in rules]
        return hashlib.sha256(packing.dump(rows).encode()).hexdigest() if rules else ""
