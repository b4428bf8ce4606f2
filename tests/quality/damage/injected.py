"""Traditional pages with readings after their characters, slipped bytes and link spam."""

from __future__ import annotations

import random
import re
from collections.abc import Sequence

from corpus.cleaning.readings import toneless
from tests.quality import injector
from tests.quality.damage.page import Page, article_truth, made, pick
from tests.quality.damage.surroundings import head_lines, tail_lines, titles
from tests.quality.texts import folded, traditional, turned, with_folded_signs

SPAM = (
    "成人影院在线观看_国产精品视频免费播放",
    "彩票开奖直播现场-正规网投平台大全",
    "真人棋牌游戏下载官网|手机电玩城注册",
)
PLACES = "临泉县| 新野县| 石棉县| 南召县| 军事| 游戏| 察雅县| 定日县| 平乐县| 民乐县| 罗江县| 正安县| 富源县|"


def injected(number: int) -> Page:
    """A traditional page with readings after its characters, slipped bytes and link spam."""
    rng = random.Random(2000 + number)
    text = traditional(pick(number * 5 + 2))
    silent = number % 11 == 7
    readings = injector.table(rng, rng.choice([30, 60, 90, 130]))
    furniture: list[str] = []
    head = head_lines(rng, text, furniture) if number % 4 else titles(rng, text)
    tail, editors = tail_lines(rng, furniture) if number % 4 else ([], [])
    head, tail = [turned(line) for line in head], [turned(line).replace("•", "·") for line in tail]
    furniture = [turned(line).replace("•", "·") for line in furniture]
    editors = [(turned(role), turned(name)) for role, name in editors]
    source = "\n".join([*head, *(f"<p>{line}</p>" for _, line in text.paragraphs), *tail])
    folds = number % 2 == 0 or silent
    if number % 11 == 5:
        raw, runs = _toneless(rng, source, readings), []
    else:
        raw, runs = injector.injected(source, readings, mark="" if silent else "?")
    repairs = _repairs(raw, runs, folds)
    raw = re.sub("</?p>", "", raw)
    if folds:
        text, raw = with_folded_signs(text), folded(raw)
    if number % 3 == 0:
        raw = rng.choice(SPAM) + "\n" + raw
        furniture.append(raw.split("\n")[0])
    if number % 4 == 2:
        raw += "\n" + PLACES
        furniture.append(PLACES)
    article = article_truth(text)
    if number % 4 == 0:
        article |= {
            "byline": article_truth(text)["byline"] if re.search("訊[（(]", text.paragraphs[0][1]) else [],
            "source": None,
            "date": None,
        }
    else:
        article["byline"] += [{"role": role, "name": name} for role, name in editors]
    article["accept"] = {"byline_roles": "any"}
    return made(
        f"injected-{number:02}",
        raw,
        [article],
        furniture,
        repairs=repairs,
        defects=["pinyin", *(["slip"] if repairs else [])],
    )


def _repairs(raw: str, runs: Sequence[injector.Run], folds: bool) -> list[dict[str, str]]:
    """Each run with two characters before it, as the scorer looks for it."""
    repairs = []
    for run in runs:
        damaged, truth = raw[run.start : run.end], run.truth
        if not damaged or re.search("[<>0-9　]", truth) or "<" in damaged or "\n" in truth:
            continue
        repairs.append(
            {"raw": folded(damaged) if folds else damaged, "gold": folded(truth) if folds else truth}
        )
    return [one for one in repairs if one["raw"] != one["gold"]]


def _toneless(rng: random.Random, text: str, readings: dict[str, str]) -> str:
    """Another injector: no tones, everyday characters of both forms, each reading printed twice."""
    twice = rng.random() < 0.5
    table = {character: toneless(reading) for character, reading in readings.items()}
    return "".join(c + (f"({table[c]})" * (1 + twice) if c in table else "") for c in text)
