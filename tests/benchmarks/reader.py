"""How fast the reader opens, marks and scrolls, beside a bare QPlainTextEdit with the same text.

Run with ``QT_QPA_PLATFORM=offscreen python -m tests.benchmarks.reader``. Each figure is from the call to
the finished painting of an 845x900 view; ``ratio`` is to the plain widget setting and painting that text.
"""

from __future__ import annotations

import os
import random

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QPoint
from PySide6.QtGui import QFont, QImage
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget

from corpus.model import (
    Annotation,
    AnnotationKind,
    Article,
    Code,
    Label,
    Mention,
    OffsetMap,
    Paragraph,
    ParagraphKind,
    Span,
)
from desktop.reader.page import Page
from desktop.reader.view import ReaderView
from tests.benchmarks import median_ms, report

SIZE = (845, 900)
MANY = 50_000
COLOURS = ("#d9825f", "#8fae76", "#7f9fc4")
CODES = {str(n): Code(str(n), f"码{n}", colour) for n, colour in enumerate(COLOURS)}
HAN = "岳阳荆州两地发起成立治理先锋党建联合体，建立和落实市县乡村四级河湖长制度。清理沿堤垃圾。"


def made_page(characters: int, marks: int, seed: int = 7) -> Page:
    """A page of random sentences, 30 to 240 characters a paragraph, with marks and as many mentions."""
    chance = random.Random(seed)
    paragraphs: list[Paragraph] = []
    total = 0
    while total < characters:
        length = chance.randint(30, 240)
        text = "".join(chance.choices(HAN, k=length))
        paragraphs.append(Paragraph(ParagraphKind.BODY, text, (), OffsetMap()))
        total += length + 1
    article = Article(tuple(paragraphs), title="一篇长文", source="岳阳日报", date="2024-09-26")
    annotations = tuple(mark(chance, article, number) for number in range(marks))
    mentions = tuple(
        tuple(
            Mention(Span(start, start + 3), text.text[start : start + 3], Label.GPE)
            for start in range(5, len(text.text) - 5, 25)
        )
        for text in paragraphs
    )
    return Page(article, mentions, annotations, CODES)


def mark(chance: random.Random, article: Article, number: int) -> Annotation:
    start = chance.randrange(len(article.text) - 60)
    span = Span(start, start + chance.randint(2, 50))
    codes = tuple(chance.sample(sorted(CODES), chance.randint(1, 2)))
    memo = "一条眉批" if number % 20 == 0 else ""
    return Annotation(
        str(number),
        1,
        AnnotationKind.SPAN,
        span,
        "",
        "",
        "",
        (),
        "",
        codes,
        memo,
        created="2026-11-22T09:00:00",
    )


def painted(widget: QWidget, image: QImage) -> None:
    widget.render(image, QPoint())


def row(name: str, ours: float, plain: float) -> dict[str, object]:
    return {"what": name, "reader ms": ours, "plain text ms": plain, "ratio": ours / plain}


def measure(name: str, page: Page, runs: int) -> list[dict[str, object]]:
    """Opening, adding and removing one mark, and a scrolled frame for one page."""
    reader, plain = ReaderView(), QPlainTextEdit()
    plain.setFont(QFont("Noto Serif CJK SC", 13))
    image = QImage(*SIZE, QImage.Format.Format_RGB32)
    for widget in (reader, plain):
        widget.resize(*SIZE)
        widget.show()
    text = page.article.text
    more = (*page.annotations, mark(random.Random(1), page.article, 10**6))

    def open_plain() -> None:
        plain.setPlainText(text)
        painted(plain, image)

    def open_reader() -> None:
        reader.show_page(page)
        painted(reader, image)

    def annotate(annotations: tuple[Annotation, ...]) -> None:
        reader.set_annotations(annotations, CODES)
        painted(reader, image)

    def scroll(widget: QPlainTextEdit | ReaderView) -> None:
        bar = widget.verticalScrollBar()
        bar.setValue((bar.value() + bar.pageStep() // 3) % max(bar.maximum(), 1))
        painted(widget, image)

    opened_plain, opened = median_ms(open_plain, runs=runs), median_ms(open_reader, runs=runs)
    rows = [
        row(f"{name}: open", opened, opened_plain),
        row(f"{name}: add a mark", median_ms(lambda: annotate(more), runs=runs), opened_plain),
        row(f"{name}: remove it", median_ms(lambda: annotate(page.annotations), runs=runs), opened_plain),
    ]
    frame = median_ms(lambda: scroll(reader), runs=4 * runs)
    rows.append(
        row(f"{name}: scroll a third of a page", frame, median_ms(lambda: scroll(plain), runs=4 * runs))
    )
    if len(text) > MANY:
        hits = [Span(start, start + 3) for start in range(0, 6 * MANY, 6)]

        def find() -> None:
            reader.highlight("search", hits)
            painted(reader, image)

        rows.append(row(f"{name}: {MANY:,} hits shown", median_ms(find, runs=runs), opened_plain))
    return rows


def main() -> None:
    app = QApplication.instance() or QApplication([])
    rows = measure("3,000 characters, 50 marks", made_page(3000, 50), 15)
    rows += measure("1 MB, no marks", made_page(335_000, 0), 7)
    rows += measure("1 MB, 5,000 marks", made_page(335_000, 5000), 7)
    report(
        "reader", rows, note="median of 7 to 60 runs; a scroll is compared with a scroll of the plain widget"
    )
    app.processEvents()


if __name__ == "__main__":
    main()
