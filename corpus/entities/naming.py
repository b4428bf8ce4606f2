"""Full official names of organisations: 荆州市委 is 中共荆州市委, 市政协 the one of the paper's city."""

from __future__ import annotations

import re

from corpus.entities.gazetteer import Unit

_KNOWN = {
    "党中央": "中国共产党中央委员会",
    "中央": "中国共产党中央委员会",
    "中共中央": "中国共产党中央委员会",
    "人民政协": "中国人民政治协商会议",
    "全国政协": "中国人民政治协商会议全国委员会",
    "全国人大": "全国人民代表大会",
}
_ELLIPTIC = re.compile(
    r"(?P<level>[省市县区州镇乡])(?=[府议委政人市自公卫教财农林水民司纪监总工科文交住城国应审统气税商发体妇法检]|直)"
)
_PLENUM = re.compile(
    r"(?:党的|中共)?(?P<term>[一二三四五六七八九十]+)届(?P<number>[一二三四五六七八九])中全会"
)
_LOCAL_PLENUM = re.compile(
    r"(?P<committee>(?:中共)?.{0,8}[省市县区州]委)(?P<term>[一二三四五六七八九十]+届[一二三四五六七八九十]+次)全(?:会|体会议)"
)
_PARTY_COMMITTEE = re.compile(r"(?P<unit>.+[省市县区州旗盟])委(?P<rest>.*)")
_TOWN_COMMITTEE = re.compile(r"(?P<unit>.+[镇乡])党委")
_CONSULTATIVE = re.compile(r"(?P<unit>.*[省市县区州])政协")
_CONSULTATIVE_LONG = re.compile(r"政协(?P<unit>.+[省市县区州])委员会")


def official_name(folded: str, holder: Unit | None) -> str:
    """The full name of the body that is printed as ``folded`` (simplified); ``holder`` is whose organ
    an elliptic name (市委, 市卫生局) is, where that is known."""
    if folded in _KNOWN:
        return _KNOWN[folded]
    name = folded
    elliptic = _ELLIPTIC.match(folded)
    if elliptic and holder is not None and holder.name.endswith(elliptic["level"]):
        name = holder.name + folded[1:]
        if name.endswith("委") and folded[1:] == "委" and elliptic["level"] == "省":
            return f"中共{name}"
    if name.startswith("中共"):
        return name
    if match := _CONSULTATIVE_LONG.fullmatch(name):
        return f"中国人民政治协商会议{match['unit']}委员会"
    if match := _CONSULTATIVE.fullmatch(name):
        return f"中国人民政治协商会议{match['unit']}委员会" if match["unit"] else name
    if match := _TOWN_COMMITTEE.fullmatch(name):
        return f"中共{match['unit']}委员会"
    match = _PARTY_COMMITTEE.fullmatch(name)
    return f"中共{name}" if match and not match["rest"].startswith("员") else name


def official_meeting(folded: str, holder: Unit | None) -> str:
    """The full name of a meeting of the Party: 党的二十届三中全会, 市委六届九次全会."""
    if match := _PLENUM.fullmatch(folded):
        return f"中国共产党第{match['term']}届中央委员会第{match['number']}次全体会议"
    if match := _LOCAL_PLENUM.fullmatch(folded):
        committee = official_name(match["committee"], holder)
        return f"{committee}{match['term']}全体会议"
    return re.sub(r"\(以下简称[^)]*\)", "", folded)


def elliptic_level(folded: str) -> str | None:
    """省, 市, 县 … where the name says no more of its holder than that; None otherwise."""
    match = _ELLIPTIC.match(folded)
    return match["level"] if match else None
