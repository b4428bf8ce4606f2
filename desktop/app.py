"""From a started program to an open window."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QSettings, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from corpus import __version__
from corpus.resources import resource
from desktop import folders
from desktop.crashes import Crashes
from desktop.dialogs.report import ReportDialog
from desktop.session import Session
from desktop.settings import Settings
from desktop.theme import prepare_style
from desktop.translations import chosen_language, install
from desktop.window.main_window import MainWindow

SETTLED = 5_000
"""Milliseconds after which a start went well: by then the project is read, its page laid out and painted."""

DESKTOP_FILE = "meipi"
"""The name of the .desktop file: a Wayland desktop finds the window's icon by it."""


def run(path: Path | None) -> int:
    """Open the window on ``path``, or on the last project; the exit status when it is closed."""
    app = make_application(sys.argv)
    crashes = Crashes(folders.data_folder())
    crashes.install()
    store = QSettings()
    settings, session = Settings(store), Session(store)
    reopen = session.begin()
    install(app, chosen_language(settings.preferences.language, QLocale.system()))
    window = MainWindow(settings, session)
    crashes.show = lambda report: show_crash(report, window)
    window.show()
    # The first frame is painted before the project is read.
    QTimer.singleShot(0, window, lambda: window.start(path, reopen=reopen))
    QTimer.singleShot(SETTLED, window, session.settle)
    status = app.exec()
    session.settle()
    return status


def make_application(arguments: list[str]) -> QApplication:
    """The application with the names under which settings and data are kept."""
    QApplication.setApplicationName("Meipi")
    QApplication.setOrganizationName("Meipi")
    QApplication.setApplicationVersion(__version__)
    QApplication.setDesktopFileName(DESKTOP_FILE)
    app = QApplication(arguments)
    prepare_style(app)
    app.setWindowIcon(QIcon(str(resource("icons", "meipi.svg"))))
    return app


def show_crash(report: str, window: MainWindow) -> None:
    """Say that there is a bug, with a report that can be copied."""
    ReportDialog(
        QCoreApplication.translate("App", "Something went wrong in Meipi"),
        QCoreApplication.translate(
            "App",
            "Everything that you had done before is saved. Please close and open Meipi again, and pass "
            "this report on: it holds none of your texts.",
        ),
        report,
        window,
    ).open()
