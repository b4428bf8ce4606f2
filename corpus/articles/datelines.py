"""Datelines: how news items open, and the paper or agency that they name."""

from __future__ import annotations

import re

DATELINE = re.compile(
    r"\s*【(?:本报|本報|新华社|新華社|中新[社网網]|中央社|特讯|特訊|又讯|又訊|专访|專訪|综合|綜合)[^】]{0,12}】"
    r"|\s*(?:本报|本网|本台|本刊)?[^，。,:：]{0,14}(?:讯|訊|电|電|消息)\s*(?:[(（]|\s|[，,—])"
    r"|\S{2,8}\d{1,2}月\d{1,2}日(?:讯|電|电)|\s*本[报報网網台刊][讯訊](?=\d)"
    r"|\s*本[报報網网]?[讯訊]?\s*[记記]者[\s　]*[一-鿿]{2,4}[\s　]*[报報][道導]"
    r"|\s*[【〔][記记]者[^】〕]{2,20}[】〕]|\s*【[^】]{1,6}[讯訊][^】]{0,12}】"
)
"""How a news item opens: 本报讯（…, X县讯 …, 新华社北京9月25日电, 【本報消息】."""

_OUTLET = re.compile(
    r"(?:\S{2,10}-)?(?P<outlet>(?!本)[一-鿿·]{1,8}?(?:日报|日報|晚报|晚報|时报|時報|都市报|都市報|商报|报|報|网|網|社|新闻|新聞|客户端))"
    r"(?:[一-鿿]{0,8}\d{1,2}月\d{1,2}日)?(?:讯|訊|电|電)(?=[\s(（，,])"
)


def outlet(text: str) -> str | None:
    """The paper or agency that a dateline names; None for 本报讯, which names none."""
    found = _OUTLET.match(text)
    return found["outlet"] if found else None
