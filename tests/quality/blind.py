"""How cleaning does on pages it was not built on: ``python -m tests.quality.blind``.

The pages in ``tests/data/blind`` were written by someone who had not read the cleaning code: whole newspaper
pages, mirrors, portals, converted pages with injected pinyin and byte slips, as other outlets lay them out.
All their prose is invented. The command prints every page, every kind, every lot and the whole, and raises
the floors. The first digit of a page's number is its lot: each lot was written after the repairs that the
one before it had asked for. ``blind.json`` keeps, as ``first_blind``, what each page and each lot scored when
it was met for the first time: later figures are of pages that have been seen, and say less. Floors are kept
of each kind within each lot, so that a new lot, which will do worse, lowers nothing that stands.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterable
from pathlib import Path

from corpus.articles import as_json, read_source
from tests.quality import figures
from tests.quality.score_clean import Score, score

RESULTS = Path(__file__).with_name("blind.json")
PAGES = Path(__file__).parent.parent / "data" / "blind" / "clean"
CONTROLS = PAGES.with_name("controls")
KINDS = {"0": "mirror", "1": "newspaper", "2": "jumping portal", "3": "injected", "4": "portal"}
"""What the middle digit of a page's number says."""

ALL = "all pages"
Figures = dict[str, dict[str, float]]


def page_scores() -> dict[str, Score]:
    scores = {}
    for path in sorted(PAGES.glob("*.txt")):
        raw = path.read_bytes().decode("utf-8")
        truth = json.loads(path.with_suffix(".json").read_text("utf-8"))
        scores[path.stem] = score(truth, as_json(path.stem, read_source(raw)))
    return scores


def lot(page: str) -> str:
    return f"lot {int(page[0]) + 1}"


def summed(pages: dict[str, Score], groups: Callable[[str], Iterable[str]]) -> dict[str, Score]:
    """The scores of the ``groups`` that each page belongs to."""
    sums: dict[str, Score] = {}
    for name, one in pages.items():
        for group in groups(name):
            sums[group] = sums[group] + one if group in sums else one
    return sums


def guarded(pages: dict[str, Score]) -> dict[str, Score]:
    """The scores that floors are kept of: each kind of page within each lot."""
    return summed(pages, lambda page: (f"{lot(page)}, {KINDS[page[1]]}",))


def overviews(pages: dict[str, Score]) -> dict[str, Score]:
    """The scores of each lot, each kind and the whole."""
    lots = summed(pages, lambda page: (lot(page),))
    return lots | summed(pages, lambda page: (KINDS[page[1]], ALL))


def changed_controls() -> list[str]:
    """The names of the undamaged texts that are not one article with every line that went in.

    The first line may be read as the headline; nothing else may be taken out, joined or cut.
    """
    changed = []
    for path in sorted(CONTROLS.glob("*.txt")):
        raw = path.read_bytes().decode("utf-8")
        lines = [line.strip() for line in raw.split("\n") if line.strip()]
        articles = as_json(path.stem, read_source(raw))["articles"]
        found = [
            line
            for article in articles
            for line in (article["title"], *(p["text"] for p in article["paragraphs"]))
            if line is not None
        ]
        if len(articles) != 1 or found != lines:
            changed.append(path.stem)
    return changed


def results() -> dict[str, Figures]:
    return {"first_blind": {}, "floor": {}} | figures.kept(RESULTS)


def kept(pages: dict[str, Score], controls: dict[str, float]) -> dict[str, Figures]:
    """The results file after this measurement: first meetings of new pages, and floors that only rise."""
    old = results()
    unmet = {name: one for name, one in pages.items() if name not in old["first_blind"]}
    met = unmet | summed(unmet, lambda page: (lot(page),)) | guarded(unmet)
    first = {"controls": controls, **{name: one.figures() for name, one in met.items()}, **old["first_blind"]}
    now = {name: one.figures() for name, one in guarded(pages).items()} | {"controls": controls}
    floor = {name: figures.risen(one, old["floor"].get(name, {})) for name, one in now.items()}
    return {"first_blind": dict(sorted(first.items())), "floor": floor}


def main() -> int:
    pages, changed = page_scores(), changed_controls()
    total = len(list(CONTROLS.glob("*.txt")))
    rows = {**pages, **guarded(pages), **overviews(pages)}
    figures.print_table({name: one.figures() for name, one in rows.items()}, Score().figures())
    print(f"controls unchanged: {total - len(changed)} of {total}", *changed)
    figures.keep(RESULTS, kept(pages, {"unchanged": float(total - len(changed))}))
    return 0


if __name__ == "__main__":
    sys.exit(main())
