from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QSpinBox
from pytestqt.qtbot import QtBot

from corpus.exporters import EXPORTERS
from desktop.dialogs.options_form import OptionsForm


@dataclass(frozen=True)
class Paper:
    name: str = field(default="渡口日报", metadata={"title": "Name", "help": "What it is called"})
    pages: int = field(default=4, metadata={"title": "Pages", "range": (1, 8)})
    morning: bool = field(default=True, metadata={"title": "Morning"})
    script: str = field(
        default="t",
        metadata={"title": "Script", "choices": (("s", "Simplified"), ("t", "Traditional"))},
    )


def test_a_form_gives_back_what_it_was_given(qtbot: QtBot) -> None:
    form = OptionsForm(Paper(), translate=str)
    qtbot.addWidget(form)
    assert form.options() == Paper()
    for exporter in EXPORTERS:
        form = OptionsForm(exporter.Options(), translate=str)
        qtbot.addWidget(form)
        assert form.options() == exporter.Options()


def test_what_is_entered_is_in_the_new_options(qtbot: QtBot) -> None:
    form = OptionsForm(Paper(), translate=str.upper)
    qtbot.addWidget(form)
    name, pages = form.findChild(QLineEdit, "option-name"), form.findChild(QSpinBox, "option-pages")
    morning, script = form.findChild(QCheckBox), form.findChild(QComboBox)
    assert name is not None
    assert pages is not None
    assert morning is not None
    assert script is not None
    name.setText(" 小报 ")
    pages.setValue(99)
    morning.setChecked(False)
    with qtbot.waitSignal(form.changed):
        script.setCurrentIndex(0)
    assert form.options() == Paper("小报", 8, False, "s")
    assert (morning.text(), script.itemText(0)) == ("MORNING", "SIMPLIFIED")


def test_every_field_can_be_heard(qtbot: QtBot) -> None:
    form = OptionsForm(Paper(), translate=str)
    qtbot.addWidget(form)
    line = form.findChild(QLineEdit, "option-name")
    assert line is not None
    assert line.accessibleName() == "Name"
    assert line.accessibleDescription() == "What it is called"
