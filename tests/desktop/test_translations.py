from __future__ import annotations

import ast
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QSettings, Qt
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from corpus.model import EVERY_ANNOTATION
from corpus.project import Project
from corpus.resources import resource
from desktop.dialogs.about import AboutDialog
from desktop.dialogs.encodings import EncodingsDialog
from desktop.dialogs.export import ExportDialog
from desktop.dialogs.import_preview import ImportPreview
from desktop.dialogs.keys import KeysDialog
from desktop.dialogs.preferences import PreferencesDialog
from desktop.dialogs.reclean import RecleanDialog
from desktop.dialogs.report import ReportDialog
from desktop.dialogs.restore import RestoreDialog
from desktop.dialogs.show_only import ShowOnlySheet
from desktop.reader.look import Look
from desktop.settings import Settings
from desktop.tasks import Tasks
from desktop.translations import LANGUAGES, chosen_language, install

ROOT = Path(__file__).parents[2]
CHINESE = ("zh_CN", "zh_TW")


@pytest.fixture
def language(qapp: QApplication) -> Iterator[Callable[[str], None]]:
    installed = []

    def speak(name: str) -> None:
        installed.extend(install(qapp, name))

    yield speak
    for translator in installed:
        qapp.removeTranslator(translator)
    QLocale.setDefault(QLocale("en"))


@pytest.mark.parametrize(
    ("preference", "locale", "expected"),
    [
        ("system", "zh_CN", "zh_CN"),
        ("system", "zh_SG", "zh_CN"),
        ("system", "zh_TW", "zh_TW"),
        ("system", "zh_HK", "zh_TW"),
        ("system", "fr_FR", "en"),
        ("zh_TW", "fr_FR", "zh_TW"),
        ("en", "zh_CN", "en"),
    ],
)
def test_the_language_follows_preference_then_system(preference: str, locale: str, expected: str) -> None:
    assert chosen_language(preference, QLocale(locale)) == expected


def messages(language: str) -> Iterator[tuple[str, str, ET.Element]]:
    """Context, source and translation of every message of a language."""
    for context in ET.parse(resource("i18n", f"meipi_{language}.ts")).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            yield context.findtext("name", ""), message.findtext("source", ""), translation


@pytest.mark.parametrize("language", CHINESE)
def test_no_text_is_left_in_english(language: str) -> None:
    unfinished = [
        (context, source)
        for context, source, translation in messages(language)
        if translation.get("type") == "unfinished" or not "".join(translation.itertext()).strip()
    ]
    assert unfinished == []


@pytest.mark.parametrize("language", CHINESE)
def test_a_translation_has_the_values_of_its_source(language: str) -> None:
    def values(text: str) -> list[str]:
        return sorted(set(re.findall(r"\{[^}]*\}|%n", text)))

    wrong = [
        source
        for _context, source, translation in messages(language)
        if values(source) != values("".join(translation.itertext()))
    ]
    assert wrong == []


def test_every_text_of_the_program_is_known_to_the_translations(tmp_path: Path) -> None:
    """``make translations`` was run after the last text was written."""
    tool = Path(sys.executable).with_name("pyside6-lupdate")
    sources = [path for folder in ("desktop", "corpus") for path in sorted((ROOT / folder).rglob("*.py"))]
    fresh = tmp_path / "fresh_zh_CN.ts"
    subprocess.run([tool, *sources, "-locations", "none", "-ts", fresh], check=True, capture_output=True)
    contexts = ET.parse(fresh).getroot().iter("context")
    found = {(c.findtext("name", ""), m.findtext("source", "")) for c in contexts for m in c.iter("message")}
    known = {(context, source) for context, source, _translation in messages("zh_CN")}
    assert found - known == set()


@pytest.mark.parametrize("language", [*CHINESE, "en"])
def test_what_is_translated_is_compiled(language: str) -> None:
    assert resource("i18n", f"meipi_{language}.qm").stat().st_size > 0


def dialogs(project: Project, tasks: Tasks, store: QSettings) -> Iterator[QDialog]:
    yield AboutDialog()
    yield KeysDialog()
    yield PreferencesDialog(Settings(store))
    yield ReportDialog("标题", "一句话", "一行\n又一行")
    yield RestoreDialog((), project.backup_folder)
    project.backup()
    yield RestoreDialog(project.backups(), project.backup_folder)
    yield ImportPreview(Look())
    yield EncodingsDialog(
        "a.txt", "utf-8", [("utf-8", "渡口", -6.0), ("gb18030", "娓", -11.0)], folder="来稿"
    )
    yield RecleanDialog(QCoreApplication.translate("Recleaning", "Clean again"), Look())
    yield ExportDialog(project, tasks, ())
    yield ShowOnlySheet(project, EVERY_ANNOTATION)


@pytest.mark.parametrize("name", LANGUAGES)
def test_every_dialog_opens_in_every_language(
    qtbot: QtBot, tmp_path: Path, language: Callable[[str], None], name: str
) -> None:
    language(name)
    tasks = Tasks()
    store = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    with Project.create(tmp_path / "a.meipi") as project:
        for dialog in dialogs(project, tasks, store):
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
            qtbot.addWidget(dialog)
            with qtbot.waitExposed(dialog):
                dialog.open()
            assert bool(re.search("[一-鿿]", dialog.windowTitle())) is (
                name != "en" or isinstance(dialog, ReportDialog | AboutDialog)
            )
            dialog.close()
        assert tasks.close()


def test_plurals_of_english_are_english(
    qtbot: QtBot, language: Callable[[str], None], qapp: QApplication
) -> None:
    language("en")
    assert qapp.translate("StatusBar", "%n article(s)", "", 1) == "1 article"
    assert qapp.translate("StatusBar", "%n article(s)", "", 3) == "3 articles"


def test_no_text_hides_within_a_formatted_string() -> None:
    """``lupdate`` does not look into ``f"{self.tr(…)}"``."""
    hidden = [
        f"{path.name}:{node.lineno}"
        for path in sorted((ROOT / "desktop").rglob("*.py"))
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.JoinedStr)
        for call in ast.walk(node)
        if isinstance(call, ast.Call) and getattr(call.func, "attr", "") in ("tr", "translate")
    ]
    assert hidden == []
