"""Signs for radicals that stand where an ordinary character is meant.

A font draws both with one glyph, and a PDF remembers the glyph only: what is copied out of it says
⽉ (U+2F49, the radical) for 月.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from functools import cache

_KANGXI = range(0x2F00, 0x2FD6)

_SUPPLEMENT = (
    "⺂乛⺃乚⺅亻⺉刂⺋㔾⺎兀⺏尣⺐尢⺒巳⺓幺⺔彑⺕彐⺖忄⺘扌⺙攵⺛旡⺞歺⺟母⺠民⺡氵⺣灬⺤爫⺦丬⺨犭⺫罒⺭礻⺯糹⺰纟⺱罓⺲罒⺳㓁⺹耂⺺肀⺾艹"
    "⻁虎⻂衤⻃覀⻅见⻆角⻈讠⻉贝⻋车⻌辶⻐钅⻑長⻒镸⻓长⻔门⻖阝⻘青⻙韦⻚页⻛风⻜飞⻝食⻟飠⻠饣⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻮齿⻯竜⻰龙⻱龜"
    "⻲亀⻳龟"
)
"""Radical, character, radical, character …: those that share a glyph in Noto CJK SC and TC (2.004)."""


def without_radicals(text: str) -> str:
    """``text`` with ordinary characters for radicals, every one in its place."""
    return text.translate(radicals())


@cache
def radicals() -> Mapping[int, str]:
    """The character that each radical's sign stands for, by code point.

    Unicode's own equivalents for the 214 of Kangxi; but ⼾ is 户, as simplified fonts draw it.
    """
    table = {code: unicodedata.normalize("NFKC", chr(code)) for code in _KANGXI}
    pairs = zip(_SUPPLEMENT[::2], _SUPPLEMENT[1::2], strict=True)
    return table | {ord(sign): character for sign, character in pairs} | {ord("⼾"): "户"}
