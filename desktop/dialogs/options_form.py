"""A form drawn from a dataclass: the fields say their title, help, choices and range."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import fields, replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QDoubleSpinBox, QLineEdit, QSpinBox, QWidget

from desktop.dialogs.form_grid import FormGrid

Translate = Callable[[str], str]

FIGURES = 7
"""Pixels before a figure, as before the words of other fields."""


class OptionsForm(QWidget):
    """One row a field of the dataclass instance ``values``, or of those that are named in ``only``.

    ``options()`` is a new instance, with what is not shown as it was; ``grid`` holds the rows.

    Metadata of a field: ``title``, ``help``, ``choices`` (pairs of value and title), ``range``
    (lowest, highest). ``translate`` turns their English into the language of the window.
    ``changed`` says that a value was altered.
    """

    changed = Signal()

    def __init__(
        self,
        values: Any,
        *,
        translate: Translate,
        only: Collection[str] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._values = values
        self._readers: dict[str, Callable[[], Any]] = {}
        self.grid = FormGrid(self)
        for each in fields(values):
            if only is not None and each.name not in only:
                continue
            title = translate(each.metadata["title"])
            widget, read = self._editor(getattr(values, each.name), title, each.metadata, translate)
            widget.setObjectName(f"option-{each.name}")
            self._readers[each.name] = read
            help = translate(each.metadata["help"]) if each.metadata.get("help") else ""
            self.grid.add_field(widget, title="" if isinstance(widget, QCheckBox) else title, help=help)

    def options(self) -> Any:
        """The dataclass with what the form shows."""
        return replace(self._values, **self.changes())

    def changes(self) -> dict[str, Any]:
        """What the form shows, by the names of the fields."""
        return {name: read() for name, read in self._readers.items()}

    def _editor(
        self, value: Any, title: str, metadata: Any, translate: Translate
    ) -> tuple[QWidget, Callable[[], Any]]:
        if "choices" in metadata:
            return self._choice(value, title, metadata["choices"], translate)
        if isinstance(value, bool):
            check = QCheckBox(title)
            check.setChecked(value)
            check.toggled.connect(self.changed)
            return check, check.isChecked
        if isinstance(value, int | float):
            return self._number(value, title, metadata)
        line = QLineEdit(str(value))
        line.setAccessibleName(title)
        line.textChanged.connect(self.changed)
        return line, lambda: line.text().strip()

    def _choice(
        self, value: Any, title: str, choices: Any, translate: Translate
    ) -> tuple[QWidget, Callable[[], Any]]:
        box = QComboBox()
        box.setAccessibleName(title)
        for each, name in choices:
            box.addItem(translate(name), each)
        box.setCurrentIndex(box.findData(value))
        box.currentIndexChanged.connect(self.changed)
        return box, box.currentData

    def _number(self, value: float, title: str, metadata: Any) -> tuple[QWidget, Callable[[], Any]]:
        box = QSpinBox() if isinstance(value, int) else QDoubleSpinBox(decimals=1, singleStep=0.5)
        box.setAccessibleName(title)
        box.setRange(*metadata.get("range", (0, 1_000_000)))
        box.setValue(value)  # type: ignore[arg-type]
        # Style sheets do not reach the figures in a spin box.
        box.lineEdit().setTextMargins(FIGURES, 0, 0, 0)
        box.valueChanged.connect(self.changed)
        return box, box.value
