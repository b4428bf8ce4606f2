"""How well cleaning does: ``python -m tests.quality.clean`` prints the table and raises the floors.

Three sets: the five sample documents with their hand-made gold, the damaged pages of `damage`, and the
clean pages of `controls`, which must come out as they went in. The floors in ``clean_floor.json`` only
rise; a figure below its floor fails the test suite.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from corpus.articles import as_json, read_source
from corpus.resources import sample_folder
from tests.quality import damage
from tests.quality.controls import controls
from tests.quality.figures import keep, kept, print_table, risen
from tests.quality.score_clean import Score, score

FLOOR = Path(__file__).with_name("clean_floor.json")
GOLD = Path(__file__).parent.parent / "data" / "gold" / "clean"
SAMPLES = {
    "000": "岳阳日报-共担时代使命.txt",
    "001": "荆州日报-整版.txt",
    "002": "梧州日报-肇梧党建合作.txt",
    "003": "鄉村干部報-黨建聯建.txt",
    "004": "咸宁网-桂乡大地党旗红.txt",
}


def gold_scores() -> dict[str, Score]:
    scores = {}
    for number, name in SAMPLES.items():
        truth = json.loads((GOLD / f"{number}.json").read_text("utf-8"))
        raw = (sample_folder() / name).read_bytes().decode("utf-8")
        scores[name.removesuffix(".txt")] = score(truth, as_json(name, read_source(raw, name=name)))
    return scores


def page_scores() -> dict[str, Score]:
    """The damaged pages, summed by family, and all of them."""
    families: dict[str, Score] = {}
    for page in damage.pages():
        one = score(page.truth, as_json(page.name, read_source(page.raw)))
        for family in (page.name.split("-")[0], "all pages"):
            families[family] = families[family] + one if family in families else one
    return families


def changed_controls() -> list[str]:
    """The names of the clean pages that did not come out as they went in."""
    return [
        control.name
        for control in controls()
        if control.paragraphs != [p.text for a in read_source(control.raw).articles for p in a.paragraphs]
    ]


def measure() -> dict[str, dict[str, float]]:
    figures = {name: one.figures() for name, one in {**gold_scores(), **page_scores()}.items()}
    figures["controls"] = {"unchanged": float(len(controls()) - len(changed_controls()))}
    return figures


def floors() -> dict[str, dict[str, float]]:
    return kept(FLOOR)


def main() -> int:
    now = measure()
    print_table(now, next(iter(now.values())))
    print(f"controls unchanged: {now['controls']['unchanged']:.0f} of {len(controls())}", *changed_controls())
    old = floors()
    keep(FLOOR, {name: risen(figures, old.get(name, {})) for name, figures in now.items()})
    return 0


if __name__ == "__main__":
    sys.exit(main())
