"""How well web pages come out: ``python -m tests.quality.html`` prints every page and raises the floors.

The pages in ``tests/data/html`` are laid out as county media centres, digital papers, government systems,
WeChat, Taiwanese and Hong Kong portals and the sites of 2005 do; all their prose is invented. What a page
shows and its truth does not have is furniture, and counts as leaked where it stands in an article.
``first`` in ``html.json`` is what the same pages scored when the words alone told article from furniture.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from corpus.articles import as_json, read_source
from corpus.importers.html import HTML
from tests.quality.score_clean import Score, norm, score

RESULTS = Path(__file__).with_name("html.json")
PAGES = Path(__file__).parent.parent / "data" / "html"
ALL = "all pages"


def truths() -> Iterator[tuple[Path, dict[str, Any]]]:
    """Every page with what a reader would keep of it, and what not."""
    for path in sorted(PAGES.glob("*.html")):
        truth = json.loads(path.with_suffix(".json").read_text("utf-8"))
        (page,) = HTML.read(path.read_bytes(), path.name)
        whole = norm(json.dumps(truth, ensure_ascii=False))
        shown = (norm(line) for line in page.text.split("\n"))
        yield path, truth | {"furniture": [line for line in shown if line not in whole]}


def page_scores() -> dict[str, Score]:
    """The score of each page, and their sum."""
    scores: dict[str, Score] = {}
    for path, truth in truths():
        (page,) = HTML.read(path.read_bytes(), path.name)
        found = as_json(path.stem, read_source(page.text, name=page.name, hints=page.hints), page.text)
        scores[path.stem] = score(truth, found)
    first, *others = scores.values()
    return scores | {ALL: sum(others, first)}


def results() -> dict[str, dict[str, float]]:
    """The figures of all pages before the markup was read, and the floors."""
    return json.loads(RESULTS.read_text("utf-8"))  # type: ignore[no-any-return]


def main() -> int:
    pages = page_scores()
    columns = [name for name in Score().figures() if name not in ("repairs", "pinyin left", "glosses lost")]
    print(f"{'':16}" + "".join(f"{column:>14}" for column in columns))
    for name, one in pages.items():
        print(f"{name:16}" + "".join(f"{one.figures()[column]:>14.4g}" for column in columns))
    now = pages[ALL].figures()
    old = results() if RESULTS.exists() else {"first": now, "floor": now}
    floor = {name: max(value, old["floor"][name]) for name, value in now.items()}
    kept = {"first": old["first"], "floor": floor}
    RESULTS.write_text(json.dumps(kept, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
