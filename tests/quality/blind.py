"""How cleaning does on pages it was not built on: ``python -m tests.quality.blind``.

The pages in ``tests/data/blind`` were written by someone who had not read the cleaning code: whole newspaper
pages, mirrors, portals, converted pages with injected pinyin and byte slips, as other outlets lay them out.
All their prose is invented. The command prints every page, every kind and the whole, and raises the floors.
``blind.json`` also keeps, as ``first_blind``, what each page scored when it was met for the first time:
later figures are of pages that have been seen, and say less. Pages from 101 on came as a second lot, after
the repairs that the first one asked for: their first figures say how far those repairs carry. Pages from
201 on are a third lot, met after the repairs that the second one asked for.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from corpus.articles import as_json, read_source
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
        scores[path.stem] = score(truth, as_json(path.stem, read_source(raw), raw))
    return scores


def summed(pages: dict[str, Score]) -> dict[str, Score]:
    """The scores of each kind of page, and of all of them."""
    sums: dict[str, Score] = {}
    for name, one in pages.items():
        for group in (KINDS[name[1]], ALL):
            sums[group] = sums[group] + one if group in sums else one
    return sums


def changed_controls() -> list[str]:
    """The names of the undamaged texts that are not one article with every line that went in.

    The first line may be read as the headline; nothing else may be taken out, joined or cut.
    """
    changed = []
    for path in sorted(CONTROLS.glob("*.txt")):
        raw = path.read_bytes().decode("utf-8")
        lines = [line.strip() for line in raw.split("\n") if line.strip()]
        articles = as_json(path.stem, read_source(raw), raw)["articles"]
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
    empty: dict[str, Figures] = {"first_blind": {}, "floor": {}}
    return json.loads(RESULTS.read_text("utf-8")) if RESULTS.exists() else empty


def kept(pages: dict[str, Score], controls: dict[str, float]) -> dict[str, Figures]:
    """The results file after this measurement: first meetings of new pages, and floors that only rise."""
    old = results()
    first = {name: old["first_blind"].get(name, one.figures()) for name, one in pages.items()}
    first["controls"] = old["first_blind"].get("controls", controls)
    now = {name: one.figures() for name, one in summed(pages).items()} | {"controls": controls}
    floor = {
        name: {key: max(value, old["floor"].get(name, {}).get(key, value)) for key, value in figures.items()}
        for name, figures in now.items()
    }
    return {"first_blind": first, "floor": floor}


def main() -> int:
    pages, changed = page_scores(), changed_controls()
    total = len(list(CONTROLS.glob("*.txt")))
    columns = list(Score().figures())
    print(f"{'':16}" + "".join(f"{column:>14}" for column in columns))
    for name, one in {**pages, **summed(pages)}.items():
        print(f"{name:16}" + "".join(f"{one.figures()[column]:>14.4g}" for column in columns))
    print(f"controls unchanged: {total - len(changed)} of {total}", *changed)
    new = kept(pages, {"unchanged": float(total - len(changed))})
    RESULTS.write_text(json.dumps(new, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
