"""What the kinds of furniture are called in the window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from corpus.model.titles import QT_TRANSLATE_NOOP

TITLES = {
    "navigation": QT_TRANSLATE_NOOP("Furniture", "navigation"),
    "crumbs": QT_TRANSLATE_NOOP("Furniture", "crumbs"),
    "share": QT_TRANSLATE_NOOP("Furniture", "sharing"),
    "related": QT_TRANSLATE_NOOP("Furniture", "related"),
    "hot-list": QT_TRANSLATE_NOOP("Furniture", "hot list"),
    "prev-next": QT_TRANSLATE_NOOP("Furniture", "previous, next"),
    "comments": QT_TRANSLATE_NOOP("Furniture", "comments"),
    "copyright": QT_TRANSLATE_NOOP("Furniture", "copyright"),
    "jump-line": QT_TRANSLATE_NOOP("Furniture", "jump line"),
    "folio": QT_TRANSLATE_NOOP("Furniture", "folio line"),
    "advert": QT_TRANSLATE_NOOP("Furniture", "advertisement"),
    "copy": QT_TRANSLATE_NOOP("Furniture", "printed twice"),
    "head": QT_TRANSLATE_NOOP("Furniture", "over the headline"),
    "legal": QT_TRANSLATE_NOOP("Furniture", "legal notice"),
    "today": QT_TRANSLATE_NOOP("Furniture", "day of reading"),
    "spam": QT_TRANSLATE_NOOP("Furniture", "spam"),
    "footer": QT_TRANSLATE_NOOP("Furniture", "footer"),
    "label": QT_TRANSLATE_NOOP("Furniture", "label"),
    "auto-title": QT_TRANSLATE_NOOP("Furniture", "title of the page"),
    "residue": QT_TRANSLATE_NOOP("Furniture", "leftover"),
    "rule": QT_TRANSLATE_NOOP("Furniture", "rule"),
}


def furniture_title(kind: str) -> str:
    """A kind in the language of the window; one that is new here goes by its own name."""
    return QCoreApplication.translate("Furniture", TITLES.get(kind, kind))
