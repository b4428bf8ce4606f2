"""``python -m tests.screenshots [FOLDER]`` drives the real window and takes the pictures of the README."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QLocale, QPoint, QSettings, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QWidget

from corpus.model import Span
from corpus.project import Project
from corpus.resources import sample_documents
from desktop.app import make_application
from desktop.session import Session
from desktop.settings import Settings
from desktop.translations import install
from desktop.window.main_window import MainWindow

IMAGES = Path(__file__).parent.parent / "docs" / "images"

MARKS = (
    (
        "治理先锋",
        "发起成立「治理先锋」党建联合体",
        ("组织机制/联合党支部", "跨省服务"),
        "跨省治理的组织载体。与陆川“三级党建联建组织体系”比较。",
    ),
    ("志愿队", "成立124支「湘鄂边界好邻居」党员先锋志愿队", ("成效数字",), ""),
    ("200多次", "200多次", (), "荆州版作“200余次”。"),
    ("河长", "建立和落实市县乡村四级河湖长制度", ("组织机制",), ""),
    ("共富桥", "组织联建架起「共富桥」,产业联育铺就「致富路」。", ("产业共建",), "口号对仗，题文两用。"),
)
"""What the coder of the pictures marked: what to look for, the words, their codes, a memo."""


def main() -> int:
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else IMAGES
    folder.mkdir(parents=True, exist_ok=True)
    app = make_application(["meipi"])
    install(app, "zh_CN")
    QLocale.setDefault(QLocale("zh_CN"))
    with tempfile.TemporaryDirectory() as place:
        window = open_window(Path(place))
        bring_in(window, folder)
        mark(window)
        take(window, folder)
        window.close()
    return 0


def open_window(place: Path) -> MainWindow:
    """The window at 1440 x 900 on a new project."""
    store = QSettings(str(place / "settings.ini"), QSettings.Format.IniFormat)
    settings = Settings(store)
    settings.change(theme="light", coder="田野", language="zh_CN")
    window = MainWindow(settings, Session(store))
    window.resize(1440, 900)
    window.show()
    window.projects.create(place / "示例项目.meipi")
    return window


def bring_in(window: MainWindow, folder: Path) -> None:
    """Look at the sample documents before they are imported, then import them."""
    previewing = window.importing.preview(sample_documents())
    assert previewing is not None
    sheet = previewing.dialog
    sheet.resize(1000, 640)
    wait(sheet.buttons.button(QDialogButtonBox.StandardButton.Ok).isEnabled)
    QTest.qWait(400)
    sheet.grab().save(str(folder / "import.png"))
    print("import.png")
    sheet.accept()
    window.activateWindow()
    wait(lambda: bool(window.tasks.running()))
    wait(lambda: not window.tasks.running())


def mark(window: MainWindow) -> None:
    """Annotate as a coder would: select, code by the palette, write a memo."""
    project = window.reading.project
    assert project is not None
    for row in project.articles.rows(offset=0, limit=50):
        if "守护好一江碧水" in project.articles.get(row.id).text and row.source:
            window.reading.open_article(row.id)
    window.reader.setFocus()
    for _, words, codes, memo in MARKS:
        text = window.reading.page.article.text if window.reading.page else ""
        start = text.index(words)
        window.reader.select(Span(start, start + len(words)))
        for code in codes:
            window.annotating.apply_path(code)
        if memo:
            window.memoing.write()
            QTest.keyClick(write(memo), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    window.reader.clear_selection()
    window.reading.perform(give_keys)
    window.reader.go_to_paragraph(15)
    window.reader.go_to_paragraph(10)


def write(text: str) -> QWidget:
    """Enter Chinese where the focus is, as an input method does."""
    widget = QApplication.focusWidget()
    assert widget is not None
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(widget, event)
    return widget


def give_keys(project: Project) -> None:
    for number, code in enumerate(project.codebook.all(), 1):
        project.codebook.set_key(code.id, str(number))


def take(window: MainWindow, folder: Path) -> None:
    """The pictures, one after the other."""
    control, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
    reader = window.reader
    shoot(window, folder / "reader.png")
    QTest.keyClick(reader, "l", control | shift)
    shoot(window, folder / "reader-dark.png")
    QTest.keyClick(reader, "l", control | shift)
    QTest.keyClick(reader, "3", control)
    shoot(window, folder / "side-by-side.png")
    QTest.keyClick(reader, "1", control)
    reader.setFocus()
    reader.go_to_paragraph(12)
    QTest.keyClicks(reader, "jssc")
    shoot(window, folder / "palette.png")
    QTest.keyClick(QApplication.focusWidget() or reader, Qt.Key.Key_Escape)


def shoot(window: MainWindow, path: Path) -> None:
    QTest.qWait(400)
    picture = window.grab()
    for popup in QApplication.topLevelWidgets():
        if popup is not window and popup.isVisible():
            popup.render(picture, window.mapFromGlobal(popup.mapToGlobal(QPoint())))
    picture.save(str(path))
    print(path.name)


def wait(ready: Callable[[], bool]) -> None:
    for _ in range(6000):
        if ready():
            return
        QTest.qWait(20)
    raise TimeoutError("the window did not get ready")


if __name__ == "__main__":
    sys.exit(main())
