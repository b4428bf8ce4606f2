"""``python -m tests.exporters.browser PAGE WIDTH``: what Chromium makes of a page, as JSON.

Run as a process of its own, because Chromium stays in the process that has started it.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from PySide6.QtCore import QTimer, QUrl
from PySide6.QtWebEngineCore import (
    QWebEnginePage,
    QWebEngineProfile,
    QWebEngineScript,
    QWebEngineUrlRequestInfo,
    QWebEngineUrlRequestInterceptor,
)
from PySide6.QtWebEngineWidgets import QWebEngineView
from PySide6.QtWidgets import QApplication

LONGEST = 60_000
"""Milliseconds until it is given up."""

LOOK = """
(() => {
  const box = (node) => { const at = node.getBoundingClientRect();
    return [at.left, at.top, at.right, at.bottom]; };
  const rows = [...document.querySelectorAll('.row')].map((row) => {
    const text = row.querySelector('.paragraph, h2'), notes = row.querySelector('aside');
    return { text: text.textContent, box: box(text), notes: [...notes.children].map(
      (note) => ({ text: note.innerText, box: box(note) })) };
  });
  const marks = [...document.querySelectorAll('mark')].map((mark) => ({
    text: mark.textContent, colour: getComputedStyle(mark).backgroundColor }));
  return JSON.stringify({ title: document.title, scripts: document.scripts.length, rows, marks,
    width: document.documentElement.scrollWidth, window: window.innerWidth });
})()
"""


class Watch(QWebEngineUrlRequestInterceptor):
    """Notes every address that is asked for."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[str] = []

    def interceptRequest(self, info: QWebEngineUrlRequestInfo) -> None:
        self.asked.append(info.requestUrl().toString())


class Page(QWebEnginePage):
    """Notes what the page writes to the console, its complaints among them."""

    def __init__(self, profile: QWebEngineProfile) -> None:
        super().__init__(profile)
        self.said: list[str] = []

    def javaScriptConsoleMessage(
        self, level: QWebEnginePage.JavaScriptConsoleMessageLevel, message: str, line: int, source: str
    ) -> None:
        self.said.append(message)


def main(path: Path, width: int) -> int:
    app = QApplication(["browser"])
    profile, watch = QWebEngineProfile(), Watch()
    profile.setUrlRequestInterceptor(watch)
    page, view = Page(profile), QWebEngineView()
    view.setPage(page)
    view.resize(width, 900)
    view.show()

    def tell(found: str) -> None:
        print(json.dumps({**json.loads(found), "asked": watch.asked, "said": page.said}))
        app.quit()

    def look(loaded: bool) -> None:
        if not loaded:
            app.exit(1)
        else:
            # A world of its own: the page itself forbids every script.
            page.runJavaScript(LOOK, QWebEngineScript.ScriptWorldId.ApplicationWorld.value, tell)

    page.loadFinished.connect(look)
    page.load(QUrl.fromLocalFile(str(path.resolve())))
    QTimer.singleShot(LONGEST, lambda: app.exit(2))
    status = app.exec()
    page.deleteLater()  # before its profile goes
    app.processEvents()
    return status


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), int(sys.argv[2])))
