"""Money, quantities with their measure words, percentages."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from functools import cache

from corpus.entities.candidate import Candidate
from corpus.entities.gazetteer import STATE, NameHit, gazetteer
from corpus.entities.lexicon import pairs, words
from corpus.entities.view import Document, View, per_document
from corpus.model import Label, Span
from corpus.text.numerals import DIGITS, NUMERAL, NUMERAL_STARTS, format_number, modifier, parse_numeral
from corpus.text.script import fold

_UNITS = "|".join(sorted(pairs("currencies"), key=len, reverse=True))
_START = r"(?<![\d.第〇零一二三四五六七八九十百千万亿])"
_MONEY = re.compile(
    rf"(?=[{NUMERAL_STARTS}人新台港UHN¥￥$€£\s]){_START}(?P<prefix>人民币|新台币|台币|港币|US\$|HK\$|NT\$|[¥￥$€£])?\s?(?:(?P<low>{NUMERAL})(?:至|到|[-—–~]))?(?P<number>{NUMERAL})(?:余|多|来)?\s?"
    rf"(?P<unit>{_UNITS})(?!宵|旦|素|首|件|气|月|代|老|朝)"
    rf"(?P<minor>(?<=元)[\d一二两三四五六七八九]角(?:[\d一二两三四五六七八九]分)?|(?<=块)[\d一二三四五六七八九](?![\d十百千万角]))?(?P<rest>多|余)?"
)
_SIGNED = re.compile(
    rf"(?=[人新台港UHN¥￥$€£]){_START}(?P<prefix>人民币|新台币|台币|港币|US\$|HK\$|NT\$|[¥￥$€£])\s?(?P<number>{NUMERAL})"
)
_SIGNS = {
    "US$": "USD",
    "HK$": "HKD",
    "NT$": "TWD",
    "¥": "CNY",
    "￥": "CNY",
    "$": "USD",
    "€": "EUR",
    "£": "GBP",
}
_SUM = re.compile(
    r"(?:产值|收入|资金|投资|销售额|营业额|利润|总额|增收|金额|债务|贷款|经费|薪酬|年薪|月薪|税收|存款|投入|价值|补偿金|赔偿金|补助|奖金|捐款|每户|每人|售价|成本|造价|罚款|罚金|赏金|款项|支出|产出|工资|报酬|租金|学费|押金)\D{0,4}$"
)
_BARE_SUM = re.compile(
    rf"(?=\d){_START}(?P<number>\d+(?:\.\d+)?(?:多|余)?[万亿])(?P<rest>多|余)?(?=[,。;、!?）)至到]|$|[涨升增谈降跌]到|以[上下])"
)
_CURRENCY_OF = {"TW": "TWD", "71": "TWD", "HK": "HKD", "81": "HKD", "MO": "MOP", "82": "MOP"}
_LOCAL = frozenset(("元", "块", "块钱", "圆"))
_OF_OUTLET = 20
"""The newspaper's own place counts as much as so many places in the text."""
_TAIWAN = re.compile(r"台湾|立委|县府|市府|民进党|国民党|立法院|行政院|民国|里长|卫福部|里民|乡长|台币")
_HONG_KONG = re.compile(r"香港|立法会|特区|港府|港铁|本港|区议员|行政长官")

_PERCENT = re.compile(
    rf"(?=[{NUMERAL_STARTS}+-])(?<![\d.])(?:[+-]?\d+(?:,\d{{3}})*(?:\.\d+)?(?:余|多)?\s?[%‰](?:以上)?"
    rf"|(?:百|千|万)分之(?:{NUMERAL})|(?:{_START}(?:\d+|[一二三四五六七八九十百]+))分之(?:\d+|[一二三四五六七八九十几]+)"
    r"|(?<![\d第])(?:\d(?:\.\d)?|[一二两三四五六七八九])成(?:[一二三四五六七八九半]|多)?"
    r"(?!立|为|功|长|员|果|本|年|都|就|了|人|熟|绩|片|效|群|品|交|型|分|名|语|千|百|方|渝|立|套|全|批|排|串))"
)
_NOT_COUNTED = re.compile(r"(?:第|星期|周|礼拜|初)$")
_POINTED = re.compile(r"(?:同|某|这|那|哪|另|每|又|之|统|唯|单|专|独|其中)$")
_IDIOMS = re.compile(
    r"千家万户|万户千家|千方百计|三番五次|三令五申|一五一十|四面八方|五颜六色|三位一体|四通八达|五湖四海|千丝万缕|百家争鸣|万家灯火|一条龙|一家人|一站式|两手抓|半个|双重|一个个|一件件|一项项|一户户|一条条|一次次|一座座|一张张|一步步|一代代|一层层|四好|两不愁|三保障|一级|二级|三级|四级|五级|两不误|三农|[一二三四五六七八九十\d]+届[一二三四五六七八九十\d]+[次中]|[一二三四五六七八九十]+届(?=人大|政协|全国|中央)|[一二三四五六七八九十]+次(?=全会|全体)|二十四节气|百姓|万岁|千万|千秋|百感"
)


@cache
def _quantity() -> re.Pattern[str]:
    measures = sorted(words("measures"), key=len, reverse=True)
    named = "|".join(re.escape(m) for m in measures)
    return re.compile(
        rf"(?=[{NUMERAL_STARTS}]){_START}(?:(?P<low>{NUMERAL})(?:至|到|[-—–~]))?(?P<number>{NUMERAL})(?P<rest>余|多|来|几)?\s?(?P<unit>{named})(?P<after>多|余)?(?!\w*[%])"
    )


def propose(view: View, document: Document) -> Iterator[Candidate]:
    """Numbers of the paragraph that carry a currency, a measure word or a percent sign."""
    yield from _percentages(view)
    yield from _money(view, document)
    yield from _quantities(view)


def _percentages(view: View) -> Iterator[Candidate]:
    for match in _PERCENT.finditer(view.folded):
        text = match[0].removesuffix("以上")
        end = match.start() + len(text)
        number = parse_numeral(text.replace(" ", "").lstrip("+-"))
        if number is None:
            continue
        norm = "?%" if number.value is None else f"{_percent(number.value)}%"
        if text.startswith("-"):
            norm = f"-{norm}"
        mod = number.mod if number.mod != "=" else _modifier(view, match.start(), end)
        span = Span(match.start(), end)
        kind = "tenths" if "成" in text else ("fraction" if "分之" in text else "percent sign")
        yield Candidate(span, Label.PERCENT, kind, (), norm, mod)


def _percent(value: Decimal) -> str:
    """One third is 33.3 %: what has no end is given with one decimal."""
    percent = value * 100
    short = percent.normalize()
    return format_number(short if len(short.as_tuple().digits) < 12 else percent.quantize(Decimal("0.1")))


def _money(view: View, document: Document) -> Iterator[Candidate]:
    taken: set[int] = set()
    for match in _MONEY.finditer(view.folded):
        unit = match["unit"]
        currency = _prefixed(match["prefix"]) or pairs("currencies")[unit]
        if (
            currency == "CNY"
            and unit in ("元", "块", "块钱", "圆")
            and view.traditional
            and not match["prefix"]
        ):
            currency = home_currency(document)
        taken.add(match.start("number"))
        text = match["number"] + ("余" if _has_rest(match) else "")
        hints = ("colloquial",) if unit in ("块", "块钱") else ()
        start = match.start() + len(match[0]) - len(match[0].lstrip())
        found = _sum(view, Span(start, match.end()), text, currency, "currency", hints)
        yield _with_minor(found, match, currency)
    for match in _SIGNED.finditer(view.folded):
        if match.start("number") not in taken:
            span = Span(match.start(), match.end())
            yield _sum(view, span, match["number"], _prefixed(match["prefix"]) or "CNY", "sign", ())
    for match in _BARE_SUM.finditer(view.folded):
        if _SUM.search(view.folded, max(0, match.start() - 10), match.start()):
            span = Span(match.start(), match.end())
            currency = home_currency(document) if view.traditional else "CNY"
            yield _sum(view, span, match["number"], currency, "sum", ())


def _with_minor(found: Candidate, match: re.Match[str], currency: str) -> Candidate:
    """12元5角 is 12.5 yuan, 9块9 is 9.9; 50至500元 is a range."""
    number = parse_numeral(match["number"])
    if number is None or number.value is None:
        return found
    if match["minor"]:
        tenths = [
            DIGITS.get(c) if c in DIGITS else int(c) for c in match["minor"] if c in DIGITS or c.isdigit()
        ]
        value = number.value + sum(Decimal(d or 0) / 10 ** (i + 1) for i, d in enumerate(tenths))
        return replace(found, norm=f"{format_number(value)}{currency}", hints=("colloquial",))
    low = parse_numeral(match["low"]) if match["low"] else None
    if low is not None and low.value is not None:
        return replace(found, norm=f"{format_number(low.value)}{currency}/{found.norm}")
    return found


def _prefixed(prefix: str | None) -> str | None:
    """The currency that is named before the number."""
    return _SIGNS.get(prefix) or pairs("currencies").get(prefix) if prefix else None


@per_document
def home_currency(document: Document) -> str:
    """What 元 means in the article: that of the places it names, since the script alone does not tell."""
    counts = {"TWD": 0, "HKD": 0, "MOP": 0, "CNY": 0}
    for view in document.views:
        for hit in view.names:
            currency = _currency_of(hit)
            if currency is not None:
                counts[currency] += 2 if hit.full else 1
        counts["TWD"] += len(_TAIWAN.findall(view.folded)) * view.traditional
        counts["HKD"] += len(_HONG_KONG.findall(view.folded)) * view.traditional
    for hit in gazetteer().find(fold(document.outlet or "")):
        currency = _currency_of(hit)
        if currency is not None:
            counts[currency] += _OF_OUTLET
    return max(counts, key=lambda name: (counts[name], name == "CNY"))


def _currency_of(hit: NameHit) -> str | None:
    """The currency of the place that a name means; None where its bearers do not agree."""
    codes = {unit.code[:2] for unit in hit.units if unit.level != STATE}
    return _CURRENCY_OF.get(codes.pop(), "CNY") if len(codes) == 1 else None


def _sum(view: View, span: Span, text: str, currency: str, ground: str, hints: tuple[str, ...]) -> Candidate:
    number = parse_numeral(text.strip())
    if number is None or number.value is None:
        return Candidate(span, Label.MONEY, ground, ("vague", *hints), f"?{currency}", "+")
    mod = number.mod if number.mod != "=" else _modifier(view, span.start, span.end)
    return Candidate(span, Label.MONEY, ground, hints, f"{format_number(number.value)}{currency}", mod)


def _quantities(view: View) -> Iterator[Candidate]:
    for match in _quantity().finditer(view.folded):
        number_text, unit = match["number"], match["unit"]
        start = match.start()
        before = view.folded[max(0, start - 2) : start]
        if number_text == "一" or _NOT_COUNTED.search(before):
            continue
        if any(
            i.start() < match.end() and start < i.end()
            for i in _IDIOMS.finditer(view.folded, max(0, start - 3), match.end() + 3)
        ):
            continue
        rest = _has_rest(match)
        number = parse_numeral(number_text + ("余" if rest else ""))
        if number is None:
            continue
        value = "?" if number.value is None else format_number(number.value)
        mod = number.mod if number.mod != "=" else _modifier(view, start, match.end())
        hints = [f"unit={unit}", f"number={_shape(number_text)}", f"{_shape(number_text)}{unit}"]
        if match.end() not in view.cuts:
            hints.append("ends inside a word")
        if _POINTED.search(before):
            hints.append(f"after {before[-1]}")
        low = parse_numeral(match["low"]) if match["low"] else None
        if low is not None and low.value is not None:
            value = f"{format_number(low.value)}{unit}/{value}"
        unit_norm = unit.removeprefix("余") if unit == "余人" else unit
        yield Candidate(
            Span(start, match.end()), Label.QUANTITY, "measure", tuple(hints), f"{value}{unit_norm}", mod
        )
    for match in re.finditer(
        r"(?<![\d.])(?P<number>\d+(?:余|多)|\d+[万亿](?:余|多)?|[十百千万]+余)(?=[\u4e00-\u9fff])",
        view.folded,
    ):
        number = parse_numeral(match["number"])
        if number and number.value is not None:
            span = Span(match.start(), match.end())
            mod = number.mod if number.mod != "=" else _modifier(view, span.start, span.end)
            yield Candidate(span, Label.QUANTITY, "bare number", (), format_number(number.value), mod)


def _shape(text: str) -> str:
    if any(c.isdigit() and c.isascii() for c in text):
        return "digits"
    return text if len(text) == 1 else "characters"


def _has_rest(match: re.Match[str]) -> bool:
    return bool(re.search("[余多来几]", match[0].removeprefix("几"))) and not match["number"].startswith("几")


def _modifier(view: View, start: int, end: int) -> str:
    return modifier(view.folded[max(0, start - 6) : start], view.folded[end : end + 3])
