from __future__ import annotations

import unicodedata
from pathlib import Path

from PySide6.QtPdf import QPdfDocument
from pytestqt.qtbot import QtBot

from desktop.window.main_window import MainWindow
from tests.desktop.newsroom import prepared


def texts(path: Path) -> list[str]:
    document = QPdfDocument()
    assert document.load(str(path)) == QPdfDocument.Error.None_
    found = [document.getAllText(page).text() for page in range(document.pageCount())]
    document.close()
    return ["".join(unicodedata.normalize("NFKC", text).split()) for text in found]


def test_a_pdf_has_the_script_the_notes_and_the_measure_of_the_page(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    project = window.reading.project
    assert project is not None
    (article,) = project.sources.add(prepared("渡口碰头", paragraphs=("发展与头发，" * 40,)))
    window.reading.open_article(article)
    window.reading.perform(lambda project: project.annotations.add(article, paragraph=1, memo="一条眉批"))
    window.printing.write_pdf(tmp_path / "wide.pdf")
    (wide,) = texts(tmp_path / "wide.pdf")
    assert "发展与头发" in wide
    assert "一条眉批" in wide
    window.reader.set_script("traditional")
    window.reader.set_filter(lambda annotation: False)
    with qtbot.waitSignal(window.printing.finished):
        window.printing.write_pdf(tmp_path / "hant.pdf")
    (hant,) = texts(tmp_path / "hant.pdf")
    assert "發展與頭髮" in hant
    assert "一条眉批" not in hant


def test_the_measure_and_the_leading_that_one_reads_in_are_printed(
    window: MainWindow, tmp_path: Path
) -> None:
    project = window.reading.project
    assert project is not None
    (article,) = project.sources.add(prepared("渡口碰头", paragraphs=("清晨两岸的巡河员在渡口碰头。" * 90,)))
    window.reading.open_article(article)
    window.printing.write_pdf(tmp_path / "a.pdf")
    window.appearance._settings.change(measure=20, leading=2.4)
    window.printing.write_pdf(tmp_path / "b.pdf")
    assert len(texts(tmp_path / "b.pdf")) > len(texts(tmp_path / "a.pdf"))
