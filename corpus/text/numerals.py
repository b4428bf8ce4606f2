"""Numbers as the press writes them, in digits and in characters: 15,562, 1.8万余, 一百二十万, 百分之三."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

DIGITS = {c: i for i, c in enumerate("零一二三四五六七八九")} | {
    "〇": 0, "○": 0, "两": 2, "俩": 2, "仨": 3, "廿": 20, "卅": 30,
    "壹": 1, "贰": 2, "叁": 3, "肆": 4, "伍": 5, "陆": 6, "柒": 7, "捌": 8, "玖": 9,
}  # fmt: skip
_SMALL = {"十": 10, "百": 100, "千": 1000, "拾": 10, "佰": 100, "仟": 1000}
_LARGE = {"万": 10**4, "亿": 10**8, "兆": 10**12}
_VAGUE = "几数若"

_ARABIC = r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?"
_HAN = "零〇一二两三四五六七八九十百千廿卅"
NUMERAL = (
    rf"(?:(?:(?:{_ARABIC})[十百千万亿兆]+)*(?:{_ARABIC})(?:[多余几来]?[十百千万亿兆])*"
    rf"|[{_HAN}几数][{_HAN}]*(?:点[零〇一二三四五六七八九]+)?(?:[多余几来]?[百千万亿兆][{_HAN}]*)*"
    rf"|[{_HAN}]*[万亿兆])(?:[多余来]|有余)?"
)
"""A pattern for one number in simplified, half-width text, a rest word (余, 多) included."""
NUMERAL_STARTS = rf"\d{_HAN}几数万亿兆"
"""What a number begins with, for a character class: a pattern that looks for it first is passed by at once
wherever no number stands, many times faster."""

_REST = re.compile(r"有余|[多余来]")


@dataclass(frozen=True, slots=True)
class Numeral:
    """``value`` is None for a vague number (几千); ``mod`` is ``=``, or ``+`` where a rest is left out."""

    value: Decimal | None
    mod: str = "="


def parse_numeral(text: str) -> Numeral | None:
    """The number that the whole of ``text`` says, in simplified characters; None when it says none.

    Fractions and percentages are read too: 百分之三 and 3% are 0.03, 三分之一 is a third, 八成 is 0.8.
    """
    fraction = _parse_share(text)
    if fraction is not None:
        return fraction
    body = _REST.sub("", text).replace(",", "")
    mod = "=" if len(body) == len(text.replace(",", "")) else "+"
    if body.startswith("上") and len(body) > 1:
        body, mod = body[1:], "+"
    if not body:
        return None
    if body[0] in _VAGUE or body[-1] == "几" or "几" in body or "数" in body:
        return Numeral(None, "+") if _reads(body) else None
    value = _value(body)
    return None if value is None else Numeral(value, mod)


def format_number(value: Decimal) -> str:
    """``value`` in plain digits, without an exponent or trailing zeros."""
    plain = format(value, "f")
    return plain.rstrip("0").rstrip(".") if "." in plain else plain


def _reads(body: str) -> bool:
    return all(c in DIGITS or c in _SMALL or c in _LARGE or c in _VAGUE for c in body)


def _parse_share(text: str) -> Numeral | None:
    """Percentages, fractions (X分之Y) and tenths (X成)."""
    if text.endswith(("%", "‰")):
        number = parse_numeral(text[:-1])
        scale = Decimal(100 if text.endswith("%") else 1000)
        return _scaled(number, scale)
    whole, found, part = text.partition("分之")
    if found:
        numerator, denominator = parse_numeral(part), _value(whole)
        return _scaled(numerator, denominator) if denominator else None
    if len(text) > 1 and "成" in text:
        tenths, _, half = text.partition("成")
        number = parse_numeral(tenths)
        if number is None or number.value is None:
            return number
        extra = {"": Decimal(0), "半": Decimal("0.5"), "多": Decimal(0), "以上": Decimal(0)}.get(half)
        if extra is None:
            digit = DIGITS.get(half)
            if digit is None:
                return None
            extra = Decimal(digit) / 10
        return Numeral((number.value + extra) / 10, "+" if half in ("多", "以上") else number.mod)
    return None


def _scaled(number: Numeral | None, scale: Decimal) -> Numeral | None:
    if number is None or number.value is None:
        return number
    return Numeral(number.value / scale, number.mod)


def _value(body: str) -> Decimal | None:
    """An exact number; None when ``body`` is not one."""
    match = re.fullmatch(r"(\d+(?:\.\d+)?)([十百千万亿兆]*)", body)
    if match:
        value = Decimal(match[1])
        for unit in match[2]:
            value *= _SMALL.get(unit) or _LARGE[unit]
        return value
    mixed = re.fullmatch(r"(.*[万亿兆])(\d.*)", body)
    if mixed:
        left, right = _value(mixed[1]), _value(mixed[2])
        return None if left is None or right is None else left + right
    whole, found, decimals = body.partition("点")
    if found:
        unit = 1
        while decimals and decimals[-1] in _LARGE:
            unit *= _LARGE[decimals[-1]]
            decimals = decimals[:-1]
        head = _han_integer(whole)
        if head is None or not decimals or not all(c in DIGITS for c in decimals):
            return None
        tail = "".join(str(DIGITS[c]) for c in decimals)
        return Decimal(f"{head}.{tail}") * unit
    integer = _han_integer(body)
    return None if integer is None else Decimal(integer)


def _han_integer(body: str) -> int | None:
    """一百二十万, 二〇一九, 千, 三万五 (= 35,000)."""
    if not body or not all(c in DIGITS or c in _SMALL or c in _LARGE for c in body):
        return None
    if len(body) > 1 and all(c in DIGITS and DIGITS[c] < 10 for c in body):
        return int("".join(str(DIGITS[c]) for c in body))
    total = section = digit = 0
    last_unit = 1
    for character in body:
        if character in DIGITS:
            value = DIGITS[character]
            digit = digit + value if digit >= 20 else value
            if character in "零〇":
                last_unit = 1
        elif character in _SMALL:
            last_unit = _SMALL[character]
            section += (digit or 1) * last_unit
            digit = 0
        else:
            last_unit = _LARGE[character]
            total = (
                (total + section + digit) * last_unit
                if last_unit > total
                else (total + (section + digit) * last_unit)
            )
            total = total or last_unit
            section = digit = 0
    if digit and last_unit >= 100 and digit < 10:
        digit *= last_unit // 10
    return total + section + digit


_MORE = re.compile(r"(?:超过|超出|超|逾|突破|多于|大于|高于|不少于|不低于|至少|起码|最少|不下|上)$")
_LESS = re.compile(r"(?:将近|接近|逼近|近|不到|不足|少于|低于|小于|未满|未达|不满|至多|最多|不超过|不高于)$")
_ABOUT = re.compile(r"(?:大约|大概|约为|约|估计|平均约|粗估)$")
_MORE_AFTER = re.compile(r"(?:以上|之多|有余|余|多|起(?!来|点|步))")
_LESS_AFTER = re.compile(r"(?:以下|以内|之内)")
_ABOUT_AFTER = re.compile(r"(?:左右|上下)")


def modifier(before: str, after: str) -> str:
    """What the words around a number say: ``+`` more, ``-`` less, ``~`` about, ``=`` nothing of the kind."""
    before = before[-5:].rstrip("达为有是至 ")
    if _LESS.search(before):
        return "-"
    if _MORE.search(before) or _MORE_AFTER.match(after):
        return "+"
    if _ABOUT.search(before) or _ABOUT_AFTER.match(after):
        return "~"
    return "-" if _LESS_AFTER.match(after) else "="
