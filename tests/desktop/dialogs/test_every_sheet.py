"""What holds for every sheet: its controls are named, keys reach them, a small screen has room for it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QSettings, QSize
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from corpus.model import EVERY_ANNOTATION
from corpus.project import Project
from corpus.text.decoding import candidates
from desktop.dialogs.about import AboutDialog
from desktop.dialogs.coders import CodersSheet
from desktop.dialogs.encodings import EncodingsDialog
from desktop.dialogs.export import ExportDialog
from desktop.dialogs.import_preview import ImportPreview
from desktop.dialogs.keys import KeysDialog
from desktop.dialogs.preferences import PreferencesDialog
from desktop.dialogs.reclean import RecleanDialog
from desktop.dialogs.report import ReportDialog
from desktop.dialogs.restore import RestoreDialog
from desktop.dialogs.sheet import TITLE_BAR, Sheet
from desktop.dialogs.shorten import ShortenSheet
from desktop.dialogs.show_only import ShowOnlySheet
from desktop.reader.look import Look
from desktop.settings import Settings
from desktop.tasks import Tasks
from desktop.translations import install
from tests.desktop.newsroom import prepared

SMALL_SCREEN = QSize(1440, 900) / 2
"""A small laptop at 200 %."""
CONTROLS = (
    QAccessible.Role.Button,
    QAccessible.Role.CheckBox,
    QAccessible.Role.RadioButton,
    QAccessible.Role.ComboBox,
    QAccessible.Role.EditableText,
    QAccessible.Role.SpinBox,
    QAccessible.Role.List,
    QAccessible.Role.Tree,
    QAccessible.Role.Table,
)
"""What a screen reader takes for something to be used."""


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with Project.create(tmp_path / "渡口.meipi", coder="周舟") as made:
        made.sources.add(prepared("渡口碰头"))
        yield made


@pytest.fixture(params=["en", "zh_CN", "zh_TW"])
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    before = QLocale()
    translators = install(qapp, request.param)
    yield request.param
    for translator in translators:
        qapp.removeTranslator(translator)
    QLocale.setDefault(before)


def makers(project: Project, folder: Path) -> tuple[Callable[[], Sheet], ...]:
    """One for each kind of sheet, as full as it can be."""
    settings = Settings(QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat))
    readings = candidates("两岸的巡河员在渡口碰头。".encode("gb18030"))
    return (
        AboutDialog,
        lambda: CodersSheet(project),
        lambda: EncodingsDialog("渡口.txt", "gb18030", readings, folder="渡口日报"),
        lambda: ExportDialog(project, Tasks(), ()),
        lambda: ImportPreview(Look()),
        KeysDialog,
        lambda: PreferencesDialog(settings, project=project),
        lambda: RecleanDialog("渡口", Look()),
        lambda: ReportDialog("渡口", "碰头", "清晨"),
        lambda: RestoreDialog((), folder, lost=True),
        ShortenSheet,
        lambda: ShowOnlySheet(project, EVERY_ANNOTATION),
    )


@pytest.fixture
def sheets(qtbot: QtBot, project: Project, tmp_path: Path) -> list[Sheet]:
    made = [make() for make in makers(project, tmp_path)]
    for sheet in made:
        qtbot.addWidget(sheet)
        sheet.show()
    QApplication.processEvents()
    return made


def within(interface: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    """What a screen reader finds below ``interface``, as long as it is shown."""
    for number in range(interface.childCount()):
        child = interface.child(number)
        if child is not None and not child.state().invisible:
            yield child
            yield from within(child)


def controls(sheet: QWidget) -> list[QAccessibleInterface]:
    found = within(QAccessible.queryAccessibleInterface(sheet))
    return [each for each in found if each.role() in CONTROLS and not each.state().disabled]


def said(each: QAccessibleInterface) -> str:
    return f"{each.role()} {each.object()}"


def test_there_is_a_test_of_every_sheet(sheets: list[Sheet]) -> None:
    assert {type(sheet) for sheet in sheets} == set(Sheet.__subclasses__())


def test_every_control_has_a_name(sheets: list[Sheet]) -> None:
    found = [each for sheet in sheets for each in controls(sheet)]
    assert [said(each) for each in found if not each.text(QAccessible.Text.Name)] == []


def test_the_keyboard_reaches_every_control(sheets: list[Sheet]) -> None:
    found = [each for sheet in sheets for each in controls(sheet)]
    assert [said(each) for each in found if not each.state().focusable] == []


def test_every_sheet_fits_a_small_screen(language: str, sheets: list[Sheet]) -> None:
    assert [
        (type(sheet).__name__, sheet.minimumSizeHint().toTuple())
        for sheet in sheets
        if sheet.minimumSizeHint().width() > SMALL_SCREEN.width()
        or sheet.minimumSizeHint().height() > SMALL_SCREEN.height() - TITLE_BAR
    ] == []


def test_no_sheet_is_larger_than_the_screen_unless_it_must(sheets: list[Sheet]) -> None:
    for sheet in sheets:
        least, room = sheet.minimumSizeHint(), sheet.screen().availableSize()
        assert sheet.width() <= max(room.width(), least.width())
        assert sheet.height() <= max(room.height(), least.height())


def test_the_key_enter_gives_up_no_annotations(sheets: list[Sheet]) -> None:
    (restore,) = (sheet for sheet in sheets if isinstance(sheet, RestoreDialog))
    role = restore.buttons.ButtonRole.DestructiveRole
    (giving_up,) = (each for each in restore.buttons.buttons() if restore.buttons.buttonRole(each) == role)
    assert isinstance(giving_up, QPushButton)
    assert not giving_up.isDefault()
    assert not giving_up.autoDefault()
