"""Choosing a backup."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QDateTime, QLocale, Signal
from PySide6.QtWidgets import QDialogButtonBox, QWidget

from corpus.project import Backup
from desktop.dialogs.choice_list import ChoiceList
from desktop.dialogs.sheet import Sheet


class RestoreDialog(Sheet):
    """The copies that there are, the newest first. ``restore_wanted`` carries the path of one.

    Of a project that has ``lost`` annotations one may also go on as it is: ``loss_accepted``.
    """

    restore_wanted = Signal(object)
    loss_accepted = Signal()

    def __init__(
        self, backups: Sequence[Backup], folder: Path, parent: QWidget | None = None, *, lost: bool = False
    ) -> None:
        button = QDialogButtonBox.StandardButton
        hint = self.tr("The project as it is now is kept beside it. Backups are in {folder}")
        super().__init__(
            self.tr("Restore a backup"), button.Ok | button.Cancel, parent, hint=hint.format(folder=folder)
        )
        self._backups = tuple(backups)
        self._list = ChoiceList(self.tr("Backups"))
        for backup in self._backups:
            self._list.addItem(self._line(backup))
        self._list.setCurrentRow(0)
        self._list.itemActivated.connect(self.accept)
        self.body.addWidget(self._list)
        ok = self.buttons.button(button.Ok)
        ok.setText(self.tr("Restore"))
        ok.setEnabled(bool(self._backups))
        if not self._backups:
            self._list.addItem(self.tr("There is no backup yet."))
            self._list.setEnabled(False)
        if lost:
            go_on = self.buttons.addButton(
                self.tr("Go on without them"), QDialogButtonBox.ButtonRole.DestructiveRole
            )
            go_on.setAutoDefault(False)
            go_on.setToolTip(self.tr("The annotations that are missing are given up"))
            go_on.clicked.connect(self._accept_loss)
        self.fit(520, 380)

    def accept(self) -> None:
        backup = self._backups[self._list.currentRow()]
        super().accept()
        self.restore_wanted.emit(backup.path)

    def _accept_loss(self) -> None:
        super().reject()
        self.loss_accepted.emit()

    def _line(self, backup: Backup) -> str:
        at = QDateTime.fromSecsSinceEpoch(int(backup.at.timestamp())).toString("yyyy-MM-dd HH:mm")
        acts = self.tr("%n act(s)", "", backup.revision)
        return f"{at} · {acts} · {QLocale().formattedDataSize(backup.size)}"
