"""The panels of the right column. Each is built when first shown."""

from __future__ import annotations

from corpus.model.titles import QT_TRANSLATE_NOOP
from desktop.panels.annotations import AnnotationsPanel
from desktop.panels.codebook import CodebookPanel
from desktop.panels.entities import EntitiesPanel
from desktop.panels.history import HistoryPanel
from desktop.panels.panel import Panel
from desktop.panels.provenance import ProvenancePanel

PANELS: tuple[tuple[str, str, type[Panel]], ...] = (
    ("codes", QT_TRANSLATE_NOOP("Panel", "Codes"), CodebookPanel),
    ("entities", QT_TRANSLATE_NOOP("Panel", "Entities"), EntitiesPanel),
    ("annotations", QT_TRANSLATE_NOOP("Panel", "Annotations"), AnnotationsPanel),
    ("provenance", QT_TRANSLATE_NOOP("Panel", "Source"), ProvenancePanel),
    ("history", QT_TRANSLATE_NOOP("Panel", "History"), HistoryPanel),
)
"""Id, English title (context ``Panel``) and class, in the order of the tabs."""
