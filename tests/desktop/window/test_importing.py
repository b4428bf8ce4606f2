"""Files in and files out through the window, with the real worker process."""

from __future__ import annotations

import zipfile
from collections import Counter
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QComboBox, QPlainTextEdit
from pytestqt.qtbot import QtBot

from corpus.exporters import WHOLE, exporter_named
from corpus.project import MANY_FILES, Project
from desktop.dialogs.encodings import EncodingsDialog
from desktop.dialogs.export import ExportDialog
from desktop.dialogs.import_preview import ImportPreview
from desktop.dialogs.report import ReportDialog
from desktop.plain_label import PlainLabel
from desktop.rows.row import walk
from desktop.session import Session
from desktop.tasks import UNDELIVERED
from desktop.window.main_window import MainWindow
from tests.trials.bad_files import write_bad_files, write_good_files
from tests.trials.bad_kinds import KINDS

WAIT = 60_000
"""Milliseconds: the worker starts a Python of its own, on machines that do other things too."""

GBK = "GB 18030 (GBK)"
TEXT = "渡口来了新船\n渡口日报 2024年6月1日\n清晨，两岸的巡河员在渡口碰头，商量怎样清理江滩。\n"


def project_of(window: MainWindow) -> Project:
    assert window.reading.project is not None
    return window.reading.project


def test_good_files_are_imported_and_bad_ones_listed(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    folder = tmp_path / "来稿"
    folder.mkdir()
    (folder / "新船.txt").write_text(TEXT, "utf-8")
    (folder / "空.txt").write_bytes(b"")
    with zipfile.ZipFile(folder / "包.zip", "w") as archive:
        archive.writestr("旧船.txt", TEXT.replace("新船", "旧船"))
    window.importing.start([folder])
    qtbot.waitUntil(lambda: window.findChild(ReportDialog) is not None, timeout=WAIT)
    assert project_of(window).articles.count() == 5
    dialog = window.findChild(ReportDialog)
    assert dialog is not None
    report = dialog.findChild(QPlainTextEdit)
    assert report is not None
    assert report.toPlainText() == "来稿/空.txt: the file is empty"
    assert window.pane.list.articles.rowCount() == 5
    assert "2 file(s) imported" in window.said() or "2 files imported" in window.said()
    dialog.close()


def test_the_window_answers_while_bad_files_come_in_among_good_ones(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    """T9 in the window: its event loop has its turn again before more is stored than may wait for it."""
    folder = tmp_path / "来稿"
    folder.mkdir()
    kinds = dict([*KINDS.items()][::6])  # all of them are for ``python -m tests.trials.bad_files``
    write_bad_files(folder, kinds, 1)
    good = write_good_files(folder, 10)
    turns, stored = 0, Counter[int]()

    def turn() -> None:
        nonlocal turns
        turns += 1

    heart = QTimer(window, interval=0)
    heart.timeout.connect(turn)
    heart.start()
    window.importing.articles_added.connect(lambda _ids: stored.update([turns]))
    window.importing.start([folder])
    qtbot.waitUntil(lambda: window.findChild(ReportDialog) is not None, timeout=WAIT)
    heart.stop()
    assert project_of(window).articles.count() == 3 + len(good)
    dialog = window.findChild(ReportDialog)
    assert dialog is not None
    lines = dialog.findChild(QPlainTextEdit, "report").toPlainText().splitlines()
    assert len(lines) == len(kinds)
    assert all(reason for _, _, reason in (line.partition(": ") for line in lines))
    assert stored.total() == len(good)
    assert max(stored.values()) <= UNDELIVERED
    dialog.close()


def test_the_same_file_twice_is_one_line_of_explanation(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "新船.txt").write_text(TEXT, "utf-8")
    with qtbot.waitSignal(window.importing.finished, timeout=WAIT):
        window.importing.start([tmp_path / "新船.txt"])
    with qtbot.waitSignal(window.importing.finished, timeout=WAIT):
        window.importing.start([tmp_path / "新船.txt"])
    dialog = window.findChild(ReportDialog)
    assert dialog is not None
    report = dialog.findChild(QPlainTextEdit)
    assert report is not None
    assert "already" in report.toPlainText()
    dialog.close()


def test_an_import_called_off_stores_nothing_more(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    for number in range(30):
        (tmp_path / f"{number}.txt").write_text(f"第{number}号\n{TEXT}", "utf-8")
    before = project_of(window).articles.count()
    with qtbot.waitSignal(window.importing.finished, timeout=WAIT):
        window.importing.start([tmp_path])
        window.tasks.cancel()
    assert project_of(window).articles.count() == before
    assert window.tasks.running() == ()


def test_the_export_dialog_writes_what_it_was_asked_for(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window.reading.perform(lambda project: project.annotations.add(1, paragraph=2, memo="一记"))
    window.exporting.ask()
    dialog = window.findChild(ExportDialog)
    assert dialog is not None
    dialog.choose("csv")
    assert dialog.exporter is exporter_named("csv")
    with qtbot.waitSignal(window.exporting.finished, timeout=WAIT):
        dialog.export_to(tmp_path / "a.csv")
    written = (tmp_path / "a.csv").read_text("utf-8-sig")
    assert "王小河说" in written
    assert "一记" in written


def test_the_export_dialog_says_beforehand_what_goes_out_and_what_does_not(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window.reading.perform(lambda project: project.annotations.add(1, paragraph=2, memo="一记"))
    window.reading.open_article(1)
    window.exporting.ask()
    dialog = window.findChild(ExportDialog)
    assert dialog is not None

    def told() -> str:
        return " ".join(label.text() for label in dialog.findChildren(PlainLabel))

    qtbot.waitUntil(lambda: "Goes out: 3 article(s), 1 annotation(s)" in told())
    dialog.choose("text")
    qtbot.waitUntil(lambda: "memos (1)" in told())
    articles = next(box for box in dialog.findChildren(QComboBox) if box.accessibleName() == "Articles")
    articles.setCurrentIndex(articles.count() - 1)
    qtbot.waitUntil(lambda: "Goes out: 1 article(s), 1 annotation(s)" in told())
    dialog.choose("csv")
    with qtbot.waitSignal(window.exporting.finished, timeout=WAIT):
        dialog.export_to(tmp_path / "a.csv")
    assert "read back and the same" in window.said()


def test_a_folder_that_is_not_there_is_an_error_above_the_text(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    csv = exporter_named("csv")
    with qtbot.waitSignal(window.reading.failed, timeout=WAIT):
        window.exporting.start(csv, csv.Options(), WHOLE, tmp_path / "gone" / "a.csv")
    assert "was not written" in window.said()


def test_the_first_imported_article_is_opened_where_nothing_is(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    assert window.projects.create(tmp_path / "新.meipi")
    assert window.reading.page is None
    (tmp_path / "新船.txt").write_text(TEXT, "utf-8")
    with qtbot.waitSignal(window.importing.finished, timeout=WAIT):
        window.importing.start([tmp_path / "新船.txt"])
    assert window.reading.page is not None


def test_annotated_work_is_brought_in(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    def annotate(project: Project) -> None:
        code = project.codebook.ensure("巡河")
        project.annotations.add(1, paragraph=2, codes=[code.id], memo="一记")

    window.reading.perform(annotate)
    jsonl = exporter_named("jsonl")
    jsonl.write(project_of(window), tmp_path / "a.jsonl")
    assert window.projects.create(tmp_path / "新.meipi")
    with qtbot.waitSignal(window.arriving.finished, timeout=WAIT):
        window.arriving.start(tmp_path / "a.jsonl", "jsonl")
    assert [annotation.memo for annotation in project_of(window).annotations.all()] == ["一记"]
    assert window.pane.list.articles.rowCount() == 3
    assert "Brought in" in window.said()


def test_work_that_cannot_be_read_is_an_error_above_the_text(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "a.qdpx").write_bytes(b"no archive")
    with qtbot.waitSignal(window.reading.failed, timeout=WAIT):
        window.arriving.start(tmp_path / "a.qdpx", "qdpx")
    assert window.said()


def preview_of(window: MainWindow, path: Path) -> ImportPreview:
    previewing = window.importing.preview([path])
    assert previewing is not None
    return previewing.dialog


def test_a_file_in_the_preview_is_read_in_another_encoding_and_so_are_its_neighbours(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    folder = tmp_path / "来稿"
    folder.mkdir()
    for name in ("新船", "旧船", "渡船"):
        (folder / f"{name}.txt").write_bytes(TEXT.replace("新船", name).encode("gb18030"))
    previewing = window.importing.preview([folder])
    assert previewing is not None
    preview = previewing.dialog
    qtbot.waitUntil(lambda: preview.summary().startswith("3 file(s) · 3 article(s)"), timeout=WAIT)
    qtbot.waitUntil(preview.buttons.button(preview.buttons.StandardButton.Ok).isEnabled, timeout=WAIT)
    with qtbot.waitSignal(previewing.encodings_shown, timeout=WAIT) as shown:
        qtbot.keyClick(preview.rows, Qt.Key.Key_E)
    choose(shown.args[0], "big5hkscs", for_folder=False)
    qtbot.waitUntil(lambda: encodings(preview) == ["Big5-HKSCS", GBK, GBK], timeout=WAIT)
    assert "渡口" not in preview.texts.before.toPlainText()
    with qtbot.waitSignal(previewing.encodings_shown, timeout=WAIT) as shown:
        qtbot.keyClick(preview.rows, Qt.Key.Key_E)
    choose(shown.args[0], "gb18030", for_folder=True)
    qtbot.waitUntil(lambda: encodings(preview) == [GBK] * 3, timeout=WAIT)
    preview.reject()
    again = preview_of(window, folder)
    qtbot.waitUntil(lambda: encodings(again) == [GBK] * 3, timeout=WAIT)
    again.reject()
    session = Session(window.importing.settings._store)
    assert {each.path: each.is_folder for each in session.encodings} == {
        str(folder / "新船.txt"): False,
        str(folder): True,
    }


def test_a_file_that_was_taken_for_no_text_is_read_in_the_encoding_that_the_user_chooses(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "乱.txt").write_bytes(bytes(range(128, 256)) * 4 + bytes(range(32)))
    previewing = window.importing.preview([tmp_path / "乱.txt"])
    assert previewing is not None
    preview = previewing.dialog
    qtbot.waitUntil(lambda: preview.summary().endswith("1 refused"), timeout=WAIT)
    with qtbot.waitSignal(previewing.encodings_shown, timeout=WAIT) as shown:
        qtbot.keyClick(preview.rows, Qt.Key.Key_E)
    choose(shown.args[0], "gb18030", for_folder=False)
    qtbot.waitUntil(lambda: encodings(preview) == [GBK], timeout=WAIT)
    assert preview.buttons.button(preview.buttons.StandardButton.Ok).isEnabled()
    preview.reject()


def choose(dialog: object, encoding: str, *, for_folder: bool) -> None:
    assert isinstance(dialog, EncodingsDialog)
    dialog.choose(encoding)
    dialog.choose_folder(for_folder)
    dialog.accept()


def encodings(preview: ImportPreview) -> list[str]:
    return [row.lines[1].text.rpartition(" · ")[2] for row in preview.rows_shown()]


def test_a_preview_shows_what_will_come_of_each_file_and_imports_it(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    folder = tmp_path / "来稿"
    folder.mkdir()
    (folder / "新船.txt").write_text(TEXT, "utf-8")
    (folder / "空.txt").write_bytes(b"")
    preview = preview_of(window, folder)
    qtbot.waitUntil(lambda: preview.summary() == "1 file(s) · 1 article(s) · 1 refused", timeout=WAIT)
    assert project_of(window).articles.count() == 3
    assert {"新船.txt", "渡口来了新船", "来稿/空.txt"} <= {row.text for row in walk(preview.rows_shown())}
    preview.rows.select_row("source/0")
    assert preview.texts.before.toPlainText() == TEXT
    assert preview.texts.after.toPlainText().startswith("渡口来了新船\n清晨")
    with qtbot.waitSignal(window.importing.finished, timeout=WAIT):
        qtbot.mouseClick(preview.buttons.button(preview.buttons.StandardButton.Ok), Qt.MouseButton.LeftButton)
    assert project_of(window).articles.count() == 4


def test_a_preview_that_is_left_imports_nothing(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "新船.txt").write_text(TEXT, "utf-8")
    preview = preview_of(window, tmp_path / "新船.txt")
    preview.reject()
    qtbot.waitUntil(lambda: window.tasks.running() == (), timeout=WAIT)
    assert project_of(window).articles.count() == 3


def test_who_does_not_want_to_be_asked_imports_at_once(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window.importing.settings.change(preview=False)
    (tmp_path / "新船.txt").write_text(TEXT, "utf-8")
    with qtbot.waitSignal(window.importing.finished, timeout=WAIT):
        window.importing.offer([tmp_path / "新船.txt"])
    assert project_of(window).articles.count() == 4


def test_a_large_import_is_preceded_by_a_backup(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    folder = tmp_path / "来稿"
    folder.mkdir()
    for number in range(MANY_FILES + 1):
        (folder / f"{number}.txt").write_bytes(b"")
    before = project_of(window).revision
    with qtbot.waitSignal(window.importing.finished, timeout=WAIT):
        window.importing.start([folder])
    assert [copy.revision for copy in project_of(window).backups()] == [before]
