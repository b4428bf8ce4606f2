"""Pages that something was put into: advertisements, links, marks against copying."""

from __future__ import annotations

import random

from tests.quality.damage.page import Page, article_truth, made, pick
from tests.quality.damage.surroundings import head_lines

ADVERTS = (
    ["广告", "安河家装节 全屋定制直降3000元 立即报名>>"],
    ["[广告] 柳湾花园 花园洋房 6800元/㎡起 热线：5551234"],
    ["【推广】石塘大酒店 年夜饭开始预订 订餐热线：5556789"],
    ["【延伸阅读】全县春耕备耕现场会召开", "【延伸阅读】老城区改造方案公布"],
)


def interrupted(number: int) -> Page:
    """A paragraph broken in two, in the middle of a sentence, by an advertisement or a list of links."""
    rng = random.Random(6000 + number)
    text = pick(number * 2 + 1)
    furniture: list[str] = []
    head = head_lines(rng, text, furniture)
    body = [line for _, line in text.paragraphs]
    place = max(range(len(body)), key=lambda n: len(body[n]))
    line = body[place]
    cut = rng.randrange(len(line) // 2, len(line) - 12)
    while line[cut - 1] in "。！？!?”’…，,、；;：:" or line[cut] in "，。！？,!?；;”、：:":
        cut -= 1
    advert = rng.choice(ADVERTS)
    furniture += advert
    body[place : place + 1] = [line[:cut], *advert, line[cut:]]
    raw = "\n\n".join([*head, *body]) + "\n"
    return made(f"interrupted-{number:02}", raw, [article_truth(text)], furniture, defects=["advert"])


def marked(number: int) -> Page:
    """Marks against copying: phrases behind sentences, letters within words, signs that show nothing."""
    rng = random.Random(7000 + number)
    text = pick(number * 3 + 2)
    furniture: list[str] = []
    head = head_lines(rng, text, furniture)
    body = [line for _, line in text.paragraphs]
    site = f"{text.source}网"
    if number % 3 == 0:
        marks = [f"本文来自{site}", f"（本文来自{site} www.example.cn）", f"更多新闻请关注{site}"]
        body = [
            line + rng.choice(marks) if line.endswith("。") and rng.random() < 0.5 else line for line in body
        ]
    elif number % 3 == 1:
        body = [line + site if line.endswith("。") else line for line in body]
    else:
        body = [
            "".join(c + rng.choice(["\u200b", "\u200d", "\u2060", "", "", ""]) for c in line) for line in body
        ]
    raw = "\n".join([*head, *body]) + "\n"
    return made(f"marked-{number:02}", raw, [article_truth(text)], furniture, defects=["marks"])
