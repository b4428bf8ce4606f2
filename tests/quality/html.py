"""How well web pages come out: ``python -m tests.quality.html`` prints every page and raises the floors.

The pages in ``tests/data/html`` are laid out as county media centres, digital papers, government systems,
WeChat, Taiwanese and Hong Kong portals and the sites of 2005 do; all their prose is invented. What a page
shows and its truth does not have is furniture, and counts as leaked where it stands in an article. The last
lines say what comes out when the words alone tell article from furniture, and how the pages from 13 on did
that were written after the reading of the markup and that it was not changed for.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from corpus.articles import as_json, read_source
from corpus.importers.html import HTML
from tests.quality.figures import keep, kept, print_table, risen
from tests.quality.score_clean import Score, norm, score

FLOOR = Path(__file__).with_name("html_floor.json")
PAGES = Path(__file__).parent.parent / "data" / "html"
ALL = "all pages"
UNSEEN = "13"
"""The first page that came after the code."""


def truths() -> Iterator[tuple[Path, dict[str, Any]]]:
    """Every page with what a reader would keep of it, and what not."""
    for path in sorted(PAGES.glob("*.html")):
        truth = json.loads(path.with_suffix(".json").read_text("utf-8"))
        (page,) = HTML.read(path.read_bytes(), path.name)
        whole = norm(json.dumps(truth, ensure_ascii=False))
        shown = (norm(line) for line in page.text.split("\n"))
        yield path, truth | {"furniture": [line for line in shown if line not in whole]}


def page_scores(*, with_markup: bool = True) -> dict[str, Score]:
    """The score of each page, and their sum; ``with_markup`` off, by the words alone."""
    scores: dict[str, Score] = {}
    for path, truth in truths():
        (page,) = HTML.read(path.read_bytes(), path.name)
        hints = {name: value for name, value in page.hints.items() if with_markup or name != "furniture"}
        found = as_json(path.stem, read_source(page.text, name=page.name, hints=hints))
        scores[path.stem] = score(truth, found)
    return scores | {ALL: _sum(scores)}


def floor() -> dict[str, float]:
    """What all pages together scored at best."""
    return kept(FLOOR)


def _sum(scores: dict[str, Score]) -> Score:
    first, *others = scores.values()
    return sum(others, first)


def _from(number: str, scores: dict[str, Score]) -> Score:
    return _sum({name: one for name, one in scores.items() if number <= name < ALL})


def main() -> int:
    pages, by_words = page_scores(), page_scores(with_markup=False)
    rows = pages | {
        "  by words": by_words[ALL],
        "from 13 on": _from(UNSEEN, pages),
        "  by words ": _from(UNSEEN, by_words),
    }
    columns = [name for name in Score().figures() if name not in ("repairs", "pinyin left", "glosses lost")]
    print_table({name: one.figures() for name, one in rows.items()}, columns)
    keep(FLOOR, risen(pages[ALL].figures(), floor()))
    return 0


if __name__ == "__main__":
    sys.exit(main())
