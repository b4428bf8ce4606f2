"""Reading and cutting text: thousands of characters a second on one core, beside the reference."""

from __future__ import annotations

from collections.abc import Callable

from corpus.importers.pdf import PDF
from corpus.importers.visible_text import visible_text
from corpus.resources import sample_folder
from corpus.text import script, words
from corpus.text.decoding import decode
from tests.benchmarks import median_ms, report
from tests.importers.pdf_pages import Line, pdf

REPEATED = 4
"""Times that the sample documents stand in the text: 83,000 characters."""


def speeds(text: str) -> list[dict[str, object]]:
    """Each step over the whole text; jieba is what the fast cut must equal."""
    utf8, gb18030 = text.encode(), text.encode("gb18030", "ignore")
    page = "".join(f"<p>{line}</p>" for line in text.split("\n"))
    steps: dict[str, Callable[[], object]] = {
        "decode UTF-8": lambda: decode(utf8),
        "decode GB18030 by guess": lambda: decode(gb18030),
        "fold": lambda: script.fold(text),
        "convert to traditional, with map": lambda: script.convert(text, "s2t"),
        "convert to simplified, with map": lambda: script.convert(text, "t2s"),
        "cut": lambda: words.cut(text),
        "cut by jieba": lambda: words.reference().lcut(text),
        "tag": lambda: words.tag(text),
        "visible text of a web page": lambda: visible_text(page),
    }
    words.character_frequencies()
    return [_row(name, len(text), step) for name, step in steps.items()]


def newspaper_page() -> list[dict[str, object]]:
    """A PDF page of five columns."""
    lines = [
        Line("渔民在堤上种树成林天气晴好", 30 + 185 * x, 40 + 12 * y) for x in range(5) for y in range(100)
    ]
    data = pdf([lines], width=1000, height=1400)
    return [_row("PDF page in five columns", 5 * 100 * 13, lambda: PDF.read(data, "page.pdf"))]


def _row(name: str, length: int, step: Callable[[], object]) -> dict[str, object]:
    milliseconds = median_ms(step)
    return {
        "step": name,
        "characters": length,
        "ms": milliseconds,
        "1,000 characters / s": length / milliseconds,
    }


def main() -> None:
    text = "\n".join(path.read_text("utf-8") for path in sorted(sample_folder().glob("*.txt"))) * REPEATED
    report("text", speeds(text) + newspaper_page(), note="one core; the sample documents")


if __name__ == "__main__":
    main()
