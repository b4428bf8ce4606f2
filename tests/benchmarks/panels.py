"""The panels: what each, when it is in sight, adds to an act and to a step from paragraph to paragraph.

The floor is the one of ``tests.benchmarks.window``: a bare commit plus a bare repaint of the page.
"""

from __future__ import annotations

import tempfile
from pathlib import Path

from PySide6.QtCore import QSettings

from desktop.app import make_application
from desktop.palette.matching import ranked
from desktop.panels import PANELS
from desktop.session import Session
from desktop.settings import Settings
from desktop.window.main_window import MainWindow
from tests.benchmarks import median_ms, report
from tests.benchmarks.window import LENGTH, MARKS, act_times, bare_commit, make_project

CODES = 1_000
"""Names that the palette ranks at each key."""


def acts(folder: Path) -> list[dict[str, object]]:
    """An act and a step with each panel in front, in an article of 5,000 characters, 500 annotations."""
    app = make_application(["meipi"])
    path = folder / "panels.meipi"
    make_project(path, length=LENGTH, marks=MARKS)
    store = QSettings(str(folder / "panels.ini"), QSettings.Format.IniFormat)
    window = MainWindow(Settings(store), Session(store))
    window.show()
    window.resize(1440, 900)
    window.projects.open(path)
    app.processEvents()
    floor = median_ms(bare_commit(folder), runs=25) + median_ms(window.reader.viewport().repaint, runs=25)
    rows: list[dict[str, object]] = []
    for id, _title, _panel in PANELS:
        window.side.show_panel(id)
        app.processEvents()
        adding, removing = act_times(window, app)

        def step() -> None:
            window.reader.next_paragraph()
            app.processEvents()

        rows.append(
            {
                "panel": id,
                "add ms": adding,
                "remove ms": removing,
                "add / floor": adding / floor,
                "remove / floor": removing / floor,
                "step ms": median_ms(step),
            }
        )
    window.close()
    return rows


def keystrokes() -> list[dict[str, object]]:
    """Ranking a thousand code names for one key press in the palette."""
    names = [f"组织机制/联合党支部{number}/书记轮值" for number in range(CODES)]
    return [
        {"query": query, "ms": median_ms(lambda query=query: ranked(query, names))}  # type: ignore[misc]
        for query in ("联合", "lhdzb", "shuji", "没有的")
    ]


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        report(
            "panels", acts(Path(folder)), note="an act, and a step of a paragraph, with each panel in sight"
        )
    report("palette", keystrokes(), note=f"ranking {CODES} codes for one key press")


if __name__ == "__main__":
    main()
