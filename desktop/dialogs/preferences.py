"""The pages of preferences."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QCheckBox, QDialogButtonBox, QHBoxLayout, QStackedWidget, QWidget

from corpus.model.colours import next_colour
from corpus.project import Project
from desktop.dialogs.options_form import OptionsForm
from desktop.dialogs.scrolled import Scrolled
from desktop.dialogs.sheet import Sheet
from desktop.panels.colour_row import ColourRow
from desktop.reader.look import Look
from desktop.segmented import Segmented
from desktop.settings import PAGES, Settings

YOU = PAGES[0][0]
"""The page that is about the coder."""


class PreferencesDialog(Sheet):
    """Drawn from ``Preferences``, page by page; a change counts when the dialog is accepted.

    ``colour_chosen`` carries the coder's name and the colour that the coder shall have in the open project,
    ``renamed`` the name that the coder had there and the new one.
    """

    colour_chosen = Signal(object)
    renamed = Signal(object)

    def __init__(
        self,
        settings: Settings,
        parent: QWidget | None = None,
        *,
        project: Project | None = None,
        look: Look | None = None,
    ) -> None:
        button = QDialogButtonBox.StandardButton
        super().__init__(self.tr("Preferences"), button.Ok | button.Cancel, parent)
        self._settings = settings
        self._project = project
        self._colour = ""
        self.pages = Segmented([(id, _translated(title)) for id, title, _ in PAGES])
        self.pages.setObjectName("panel-switch")
        self.pages.chosen.connect(self.show_page)
        self._stack = QStackedWidget()
        kept = settings.preferences
        self._forms = {id: OptionsForm(kept, translate=_translated, only=names) for id, _, names in PAGES}
        self.colours = ColourRow()
        self.colours.set_look(look or Look())
        self.colours.chosen.connect(self._choose_colour)
        self.rename = QCheckBox(self.tr("In what you have annotated here, too"))
        if project is not None and project.readonly is None:
            self._add_colours(project)
            if project.coders.find(kept.coder) is not None:
                self._add_rename()
        for form in self._forms.values():
            form.grid.setRowStretch(form.grid.rowCount(), 1)
            self._stack.addWidget(form)
        switch = QHBoxLayout()
        switch.addWidget(self.pages)
        switch.addStretch(1)
        self.body.addLayout(switch)
        self.body.addWidget(Scrolled(self._stack, self.windowTitle()), 1)
        self.fit(480, self.sizeHint().height())

    def show_page(self, id: str) -> None:
        """Show one of ``PAGES``."""
        self.pages.set_choice(id)
        self._stack.setCurrentWidget(self._forms[id])

    def accept(self) -> None:
        changes: dict[str, Any] = {}
        for form in self._forms.values():
            changes |= form.changes()
        before, after = self._settings.preferences.coder, changes["coder"]
        self._settings.change(**changes)
        if self.rename.isEnabled() and self.rename.isChecked():
            self.renamed.emit((before, after))
        if self._colour and after:
            self.colour_chosen.emit((after, self._colour))
        super().accept()

    def _add_colours(self, project: Project) -> None:
        """Offer a colour; those of the other coders are marked as taken."""
        others = {coder.name: coder.colour for coder in project.coders.all()}
        own = others.pop(self._settings.preferences.coder, "")
        self.colours.show_colour(own or next_colour(list(others.values())), others.values())
        self._forms[YOU].grid.add_field(
            self.colours,
            title=self.tr("Your colour"),
            help=self.tr("In this project, beside what you annotate."),
        )

    def _add_rename(self) -> None:
        """Offer a new name for what the coder has annotated in the project, too, once another is typed."""
        form = self._forms[YOU]
        form.grid.add_field(
            self.rename,
            title=self.tr("New name"),
            help=self.tr("A coder who has that name already and you become one. Undo takes it back."),
        )
        form.changed.connect(self._offer_rename)
        self._offer_rename()

    def _offer_rename(self) -> None:
        name = self._forms[YOU].changes()["coder"]
        self.rename.setEnabled(bool(name) and name != self._settings.preferences.coder)

    def _choose_colour(self, colour: str) -> None:
        assert self._project is not None  # without one no colours are offered
        others = [c.colour for c in self._project.coders.all() if c.name != self._settings.preferences.coder]
        self._colour = colour
        self.colours.show_colour(colour, others)


def _translated(text: str) -> str:
    return QCoreApplication.translate("Preferences", text)
