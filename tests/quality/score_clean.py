"""Scores of cleaned pages against the truth, in the JSON form of ``meipi clean --format json``.

White space is ignored and full-width ASCII signs equal their half-width forms; everything else must agree.
``accept`` lists of the truth are honoured. Boundaries between two adjacent headings, signatures or
verses are optional. An article that is a caption alone need not be split off.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from typing import Any

from rapidfuzz.distance import Indel

Json = Mapping[str, Any]

_READING = re.compile(r"(?<=[㐀-鿿豈-﫿])[(（]([a-zāáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜńňǹɡê]{1,7})[)）]")
_FIELDS = ("title", "kicker", "subtitle", "source", "date")
_OPTIONAL = ("heading", "signature", "verse")
_ENOUGH = 0.9
"""Share of an article's shingles that must be found, and be alone, for it to count as recovered."""


@dataclass
class Score:
    """Figures of one page, or sums over several. Counts are pairs of right and wanted."""

    pages: int = 1
    body_f1: float = 0.0
    paragraph_f1: float = 0.0
    articles: int = 0
    articles_wanted: int = 0
    fields: int = 0
    fields_wanted: int = 0
    names: int = 0
    names_wanted: int = 0
    spurious: int = 0
    leaked: int = 0
    pinyin_left: int = 0
    glosses_lost: int = 0
    repairs: int = 0
    repairs_wanted: int = 0

    def __add__(self, other: Score) -> Score:
        return Score(*(getattr(self, f.name) + getattr(other, f.name) for f in fields(self)))

    def figures(self) -> dict[str, float]:
        """The means and shares that floors are kept of; higher is better in all of them."""
        shares = {
            "body F1": self.body_f1 / self.pages,
            "paragraph F1": self.paragraph_f1 / self.pages,
            "articles": _share(self.articles, self.articles_wanted),
            "fields": _share(self.fields, self.fields_wanted),
            "names": _share(self.names, self.names_wanted),
            "repairs": _share(self.repairs, self.repairs_wanted),
        }
        losses = {
            "spurious": -self.spurious,
            "leaked": -self.leaked,
            "pinyin left": -self.pinyin_left,
            "glosses lost": -self.glosses_lost,
        }
        return {name: round(value, 4) for name, value in {**shares, **losses}.items()}


def _share(found: int, wanted: int) -> float:
    return found / wanted if wanted else 1.0


def norm(text: str | None) -> str:
    half = "".join(chr(ord(c) - 0xFEE0) if "！" <= c <= "～" else c for c in text or "")
    return re.sub(r"[\s\u200b\ufeff]+", "", half)


def score(truth: Json, found: Json) -> Score:
    gold, pred = truth["articles"], found["articles"]
    pairs = _matched(gold, pred)
    result = Score()
    result.articles_wanted = sum(not one.get("standalone_caption") for one in gold)
    result.articles = sum(_is_recovered(one, pred) for one in gold if not one.get("standalone_caption"))
    _score_bodies(result, gold, pred, pairs)
    for number, one in enumerate(gold):
        if not one.get("standalone_caption"):
            _score_fields(result, one, pred[pairs[number]] if number in pairs else {})
    _score_residue(result, truth, found)
    return result


def _body(article: Json) -> list[str]:
    return [text for p in article.get("paragraphs", ()) if (text := norm(p["text"]))]


def _shingles(text: str, length: int = 6) -> set[str]:
    return {text[place : place + length] for place in range(len(text) - length + 1)}


def _matched(gold: Sequence[Json], pred: Sequence[Json]) -> dict[int, int]:
    """Which found article stands for which true one, the best overlaps first."""
    ours = [_shingles("".join(_body(one))) for one in gold]
    theirs = [_shingles("".join(_body(one))) for one in pred]
    overlaps = sorted(
        ((len(a & b), i, j) for i, a in enumerate(ours) for j, b in enumerate(theirs)), reverse=True
    )
    pairs: dict[int, int] = {}
    for overlap, i, j in overlaps:
        if overlap and i not in pairs and j not in pairs.values():
            pairs[i] = j
    return pairs


def _is_recovered(one: Json, pred: Sequence[Json]) -> bool:
    wanted = _shingles("".join(_body(one)))
    texts = [_shingles("".join(_body(other))) for other in pred]
    best = max(texts, key=lambda text: len(wanted & text), default=set())
    common = len(wanted & best)
    return bool(wanted) and common >= _ENOUGH * len(wanted) and common >= _ENOUGH * len(best)


def _score_bodies(
    result: Score, gold: Sequence[Json], pred: Sequence[Json], pairs: Mapping[int, int]
) -> None:
    hits = right = wrong = missed = 0
    for number, one in enumerate(gold):
        if number not in pairs:
            missed += max(0, len(_body(one)) - 1)
            continue
        true, other = "".join(_body(one)), "".join(_body(pred[pairs[number]]))
        equal = [op for op in Indel.opcodes(true, other) if op.tag == "equal"]
        hits += sum(op.src_end - op.src_start for op in equal)
        places = {
            op.dest_start + k: op.src_start + k for op in equal for k in range(op.src_end - op.src_start)
        }
        counts = _boundaries(one, pred[pairs[number]], places)
        right, wrong, missed = right + counts[0], wrong + counts[1], missed + counts[2]
    wanted = sum(len(text) for one in gold for text in _body(one))
    got = sum(len(text) for one in pred for text in _body(one))
    result.body_f1 = 2 * hits / (wanted + got) if wanted + got else 1.0
    result.paragraph_f1 = 2 * right / (2 * right + wrong + missed) if right + wrong + missed else 1.0


def _boundaries(one: Json, other: Json, places: Mapping[int, int]) -> tuple[int, int, int]:
    """Paragraph boundaries found, made up and missed; one character off is near enough."""
    kinds = [p["kind"] for p in one["paragraphs"] if norm(p["text"])]
    texts = _body(one)
    wanted: dict[int, bool] = {}
    position = 0
    for number, text in enumerate(texts[:-1]):
        position += len(text)
        wanted[position] = kinds[number] in _OPTIONAL and kinds[number + 1] == kinds[number]
    used: set[int] = set()
    right = wrong = end = 0
    for text in _body(other)[:-1]:
        end += len(text)
        place = next((places[k] + 1 for k in range(end - 1, end - 4, -1) if k in places), None)
        near = (place + step for step in (0, 1, -1)) if place is not None else ()
        found = next((one for one in near if one in wanted and one not in used), None)
        if found is not None:
            used.add(found)
            right += not wanted[found]
        elif place not in (0, position + len(texts[-1])):
            wrong += 1
    missed = sum(not optional and place not in used for place, optional in wanted.items())
    return right, wrong, missed


def _score_fields(result: Score, one: Json, other: Json) -> None:
    accepted = one.get("accept") or {}

    def agrees(name: str) -> bool:
        got = _plain(other.get(name))
        return got == _plain(one.get(name)) or got in [_plain(value) for value in accepted.get(name, ())]

    for name in _FIELDS:
        if one.get(name) is not None:
            result.fields_wanted += 1
            result.fields += agrees(name)
        elif other.get(name) and not agrees(name):
            result.spurious += 1
    wanted = sorted(norm(credit["name"]) for credit in one.get("byline") or ())
    got = sorted(norm(credit["name"]) for credit in other.get("byline") or ())
    if wanted:
        result.names_wanted += 1
        result.names += wanted == got
    elif got:
        result.spurious += 1


def _plain(value: str | None) -> str:
    return norm(value).strip("—-–:·|")


def _score_residue(result: Score, truth: Json, found: Json) -> None:
    """What should have gone and stayed, and what should have stayed and went."""
    text, wanted = _whole(found["articles"]), _whole(truth["articles"])
    furniture = set().union(*(_shingles(norm(one), 5) for one in truth.get("furniture", ())))
    furniture -= _shingles(wanted, 5)
    leaked: set[int] = set()
    for place in range(len(text) - 4):
        if text[place : place + 5] in furniture:
            leaked.update(range(place, place + 5))
    result.leaked = len(leaked)
    glosses = [one.group() for one in _READING.finditer(wanted)]
    for reading in (one.group() for one in _READING.finditer(text)):
        if reading in glosses:
            glosses.remove(reading)
        else:
            result.pinyin_left += 1
    result.glosses_lost = len(glosses)
    for repair in truth.get("repairs", ()):
        raw, gold = norm(repair["raw"]), norm(repair["gold"])
        result.repairs_wanted += 1
        result.repairs += gold in text and (raw not in text or not raw)


def _whole(articles: Sequence[Json]) -> str:
    heads = "".join(norm(one.get(name)) for one in articles for name in ("kicker", "title", "subtitle"))
    return "\n".join([heads, *("".join(_body(one)) for one in articles)])
