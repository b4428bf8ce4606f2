"""What this program is."""

from __future__ import annotations

from PySide6.QtCore import qVersion
from PySide6.QtWidgets import QDialogButtonBox, QWidget

from corpus import __version__
from desktop.dialogs.sheet import Sheet
from desktop.plain_label import PlainLabel


class AboutDialog(Sheet):
    """Name, version, licences."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Meipi 眉批"),
            QDialogButtonBox.StandardButton.Close,
            parent,
            hint=self.tr("A reader and annotator for the Chinese local press."),
        )
        lines = (
            self.tr("Version {version}").format(version=__version__),
            self.tr("Meipi is free under the MIT licence; Qt {version} and PySide6 under the LGPL.").format(
                version=qVersion()
            ),
            self.tr("眉批 is the note that a reader writes in the upper margin of a page."),
        )
        for line in lines:
            label = PlainLabel(line)
            label.setWordWrap(True)
            self.body.addWidget(label)
        self.fit(440, self.sizeHint().height())
