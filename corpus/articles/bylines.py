"""Bylines: who wrote, photographed, edited, by the grammar that papers print them in."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from corpus.model import Credit
from corpus.resources import resource
from corpus.text import script, words

_ROLES = (
    ("见习记者", "见习记者|实习记者"),
    ("特约记者", "特约记者|特约通讯员"),
    ("实习生", "实习生"),
    ("通讯员", "通讯员|报道组"),
    ("责编", "责任编辑|责编"),
    ("编辑", "本期编辑|网络编辑|网站编辑|新媒体编辑|值班编辑|编辑|编审|编校|校对|小编"),
    ("审核", "初审|复审|终审|一审|二审|三审|审核|审签|监制|总监制|值班主任|值班编委|值班总编"),
    ("摄影", "摄影报道|摄影记者|摄影|图片|供图"),
    ("作者", "作者|著者|撰稿|撰文|执笔|文字|供稿"),
    ("记者", "记者"),
)
_OUTLET = (
    r"(?:本报|本网|本台|本刊|[一-鿿·]{2,14}?(?:日报|晚报|时报|商报|晨报|都市报|早报|报|网|台|中心|新闻|客户端|发布|社"
    r"|周刊))?"
)
_MEDIUM = r"(?:全媒体|融媒体?|首席|驻[一-鿿]{1,4}|新媒体|实习|见习|特约|特派|前方|联合|新闻)*"
_TITLES = "|".join(words for _, words in _ROLES)
ROLE = re.compile(rf"{_OUTLET}{_MEDIUM}\s?(?P<role>{_TITLES})")
_PICTURES = r"(?:文\s*[/.·]\s*图|图\s*[/.·]\s*文|文图|图文|文\s*、\s*图|文并摄|文/摄|摄影报道|摄|文|图)"

_DID = re.compile(rf"(?:[\s/]+[文图]|[\s/]*(?![文图](?:\s|$)){_PICTURES})(?:\s*/?\s*{_PICTURES})?\s*$")
"""What somebody did, behind the names. A name may end in 文, which says so only where it is set off."""

_HINT = re.compile(f"{_TITLES}|[文图摄]")
_PLACE_REPORT = re.compile(r"\s*[/\s]\s*[一-鿿]{2,6}报[导道](?=[\s)\]〕】]|$)")
_PART = re.compile(rf"(?:文字?|图片?|摄影?)/(?={_OUTLET}{_MEDIUM}(?:记者|通讯员|实习生))")
"""What somebody did of an article, before the role: 文/记者 张三 图/通讯员 李四."""

"""Where Taiwan's papers write from: 記者高淑芬／澎湖報導."""

_REPORTED = re.compile(
    rf"\s*[(\[〔【]?(?P<credits>[^()\[\]〔〕【】，。]{{0,40}}?{_PLACE_REPORT.pattern})\s*[)\]〕】]?"
)
_SHARE = re.compile(r"(?P<share>文字?|撰文|图片?|摄影?|编译|整理|漫画|制图)[/|](?P<name>[一-鿿·]{2,8})")
_SIGNED = re.compile(r"[一-鿿]{2,10}(?:\s+[一-鿿]{2,4}){1,3}")
_PLACE = re.compile("(?:镇|乡|街道|局|委|办|县|区|市|院|公司|学校|中心|村|部|站)$")
_MARKED_NAME = re.compile(r"[□■◆◇●○◎]\s*([一-鿿]{2,4})")
"""A name behind a mark, as papers sign a comment."""

_OPENING = re.compile(
    rf"\s*(?:[一-鿿]{{2,6}}讯\s+)?(?P<credits>{_OUTLET}{_MEDIUM}\s?(?:{_TITLES})\s*[一-鿿·]{{2,4}}(?:[\s、]+(?:(?:{_TITLES})\s*)?[一-鿿·]{{2,4}}){{0,5}})"
    r"(?:\s*(?:报道|文/图|摄影报道)\s*[:：]?)?\s{1,4}(?=[一-鿿“\d])"
)
"""A byline that runs into the text: 本报记者 张三 通讯员 李四  昨天……"""

_BOXED = re.compile(r"[【\[]([^【】\[\]]{4,40})[】\]](?=\S{5})")
_NEXT_ROLE = re.compile(rf"\s*{ROLE.pattern}\s*")
_AHEAD = 12
"""Characters behind a role that are cut into words, to see where the names end."""

_REMEMBERED = 4096
"""Lines whose credits are remembered: several questions about a page ask for the same line."""

_RUN_TOGETHER = 9
"""Characters of names that stand without a space between them: beyond three names it is a headline."""

_PADDED = re.compile(r"[一-鿿]\s+[^讯评论报刊摄图文事告闻语记版页]")
"""A name of two characters on a line of its own, printed as wide as one of three; 简 讯 is none."""

_NO_NAMES = re.compile(
    "^(?:完|下|上|左|右|中|图|文|文图|图文|综合|整理|报道|摄|据|本报|本网|本站|记者|通讯员|编译|转载|供图|资料|网络|佚名|未知|匿名|admin)$"
)
_NAME_BREAK = re.compile(r"[\s、，,/;；|·]+")


@lru_cache(maxsize=_REMEMBERED)
def whole_line(text: str) -> tuple[Credit, ...]:
    """The credits of a line that holds nothing else; empty for any other line."""
    folded = script.fold(text).strip()
    marked = _MARKED_NAME.fullmatch(folded)
    if marked is not None and (_is_name(marked[1]) or not words.frequency(marked[1])):
        return _renamed(text, folded, [Credit(marked[1], "作者")])
    if _PADDED.fullmatch(folded) and _is_name("".join(folded.split())):
        return (Credit("".join(text.split()), "作者"),)
    if len(folded) > 90 or not _HINT.search(folded):
        return ()
    bare = re.sub(r"^[□■◆◇●○▲△★☆*|\s(]+|[\s)|]+$", "", folded)
    if not 2 <= len(bare) <= 80 or re.search("[。！？!?:]", bare):
        return ()
    return _renamed(text, folded, _shares(bare) or _parse(_PART.sub(" ", bare).strip()))


def _shares(bare: str) -> list[Credit]:
    """``文/张三 图/李四``: who did what of an article; nobody where it is the people of the story."""
    found = [_SHARE.fullmatch(part) for part in re.sub(r"\s*([/|])\s*", r"\1", bare).split()]
    return [
        Credit(one["name"], "摄影" if re.search("[摄图]", one["share"]) else "作者")
        for one in found
        if one is not None and None not in found and _is_name(one["name"])
    ]


def before_headline(text: str) -> tuple[tuple[Credit, ...], int]:
    """The credits that a script put before a headline on one line, and where the headline begins; 0 for a
    line that begins with no role.

    ``【融媒记者娄小溪 摄影卫东】让老粮仓醒过来``, or run together: ``本报记者卓玛胡杨为了三百盏灯``, where a
    name ends with a word.
    """
    folded = script.fold(text)
    bracket = _BOXED.match(folded)
    if bracket is not None:
        credits = _parse(bracket[1].strip(), sure=True)
        return _renamed(text, folded, credits), bracket.end() if credits else 0
    found: list[Credit] = []
    position = 0
    while (role := _NEXT_ROLE.match(folded, position)) is not None:
        position = role.end()
        for name in _names_before(folded[position : position + _AHEAD]):
            found.append(Credit(name, normal_role(role["role"])))
            position += len(name)
    return (_renamed(text, folded, found), position) if found else ((), 0)


def _names_before(ahead: str) -> Iterator[str]:
    """The names that a text begins with: a word that is one, else as long as a name may be and a word ends;
    a second one must be a word of the dictionary."""
    spans = words.cut(ahead)
    ends = {span.end for span in spans}
    tokens = [ahead[: spans[0].end]] if spans else []
    first = next((n for n in (*tokens, ahead[:3], ahead[:2]) if len(n) in ends and _may_name(n)), "")
    if not first:
        return
    yield first
    second = next((span.slice(ahead) for span in spans if span.start == len(first)), "")
    if _may_name(second) and words.frequency(second):
        yield second


def _may_name(name: str) -> bool:
    return bool(re.fullmatch("[一-鿿]{2,3}", name)) and _is_name(name) and not ROLE.match(name)


def pen_name(text: str) -> tuple[Credit, ...]:
    """The name on a line of its own under a headline, which only its place shows to be one."""
    bare = "".join(text.split())
    known = len(bare) == 4 and bare[:2] in _surnames()[1]
    return (
        (Credit(bare, "作者"),) if (known or 2 <= len(bare) <= 3) and re.fullmatch("[㐀-鿿]+", bare) else ()
    )


def is_full_name(text: str) -> bool:
    """Whether a line is a family name with a given one and no word: only its place shows more."""
    return 2 <= len(text) <= 3 and _may_name(script.fold(text)) and not words.frequency(text)


def in_text(text: str) -> tuple[Credit, ...]:
    """The credits of a paragraph: in the bracket after its dateline, or in the bracket that ends it."""
    folded = script.fold(text)
    found: list[Credit] = []
    last = len(folded.rstrip(" |"))
    for bracket in re.finditer(r"\(([^()]{2,60})\)", folded):
        opening = bracket.start() <= 24 and re.search("(?:讯|电|消息)\\s*$", folded[: bracket.start()])
        closing = bracket.end() >= last - 1
        if ((opening or closing) and ROLE.search(bracket[1])) or (closing and bracket[1].endswith("摄")):
            found += _renamed(text, folded, _parse(bracket[1], sure=True))
        elif closing and _SIGNED.fullmatch(bracket[1]):
            found += _renamed(text, folded, _signers(bracket[1]))
    opening = _OPENING.match(folded) or _REPORTED.match(folded)
    if opening is not None:
        found += _renamed(text, folded, _parse(opening["credits"].strip()))
    return tuple(found)


def name_list(text: str) -> tuple[Credit, ...]:
    """The names of a bracket that holds only names, as papers sign an article; they carry no role."""
    if not text.strip().startswith(("(", "（")):
        return ()
    folded = script.fold(text).strip()
    bracket = re.fullmatch(r"\(([一-鿿·\s、]{2,40})\)", folded)
    if bracket is None:
        return ()
    names = list(_names(bracket[1]))
    if not names or not all(_is_name(name) for name in names):
        return ()
    return _renamed(text, folded, [Credit(name, "作者") for name in names])


def names_alone(text: str) -> tuple[Credit, ...]:
    """The names of a text that holds two or three and nothing else, as sites print them before the date."""
    folded = script.fold(text).strip()
    parts = folded.split()
    if not 2 <= len(parts) <= 3 or not all(len(part) <= 3 and _is_name(part) for part in parts):
        return ()
    return _renamed(text, folded, [Credit(part, "作者") for part in parts])


def labelled(role: str, value: str) -> tuple[Credit, ...]:
    """The credits of ``责编:刘琼``: one role, and what the page prints after the colon."""
    folded = script.fold(value).strip()
    if ROLE.search(folded):
        return _renamed(value, folded, _parse(folded)) or ()
    if names_nobody(folded):
        return ()
    if not re.search("[一-鿿]", folded):
        accounts = re.split(r"[\s、,;/]+", value.strip())
        return tuple(
            Credit(name, normal_role(role)) for name in accounts if re.fullmatch(r"[\w.-]{2,20}", name)
        )
    names = [name for name in _names(folded) if re.fullmatch("[一-鿿]{2,4}|[一-鿿·]{3,16}", name)]
    return _renamed(value, folded, [Credit(name, normal_role(role)) for name in names])


def _signers(bracket: str) -> list[Credit]:
    """The people of ``梅溪镇 唐棣 柯敏``, as those sign who send news to a paper."""
    first, *rest = bracket.split()
    names = rest if _PLACE.search(first) else [first, *rest]
    return [Credit(name, "作者") for name in names] if len(rest) and all(map(_is_name, names)) else []


def names_nobody(value: str) -> bool:
    """Whether a page prints a word for nobody where a name stands (佚名, admin)."""
    return bool(_NO_NAMES.match(script.fold(value).strip()))


def normal_role(printed: str) -> str:
    folded = script.fold(printed)
    return next((role for role, words in _ROLES if re.search(words, folded)), "作者")


def _parse(bare: str, *, sure: bool = False) -> list[Credit]:
    """Credits of a text made of roles and names only; nothing when anything else is left over.

    ``sure`` says that its place shows it to be a byline: then any short word behind a role is a name.
    """
    bare = _PLACE_REPORT.sub("", re.sub(r"\s*(?:综合|摄影|图文)?报道$", "", bare))
    found = list(ROLE.finditer(bare))
    credits: list[Credit] = []
    if not found:
        match = re.fullmatch(rf"(?P<names>.+?)\s*[/ ]?\s*{_PICTURES}(?:\s*/?\s*{_PICTURES})?", bare)
        match = match or re.fullmatch(rf"{_PICTURES}\s*[/:|]?\s*(?P<names>.+)", bare)
        if match is None:
            return []
        role = "摄影" if "摄" in bare and "文" not in bare else "作者"
        names = list(_names(match["names"]))
        return [Credit(name, role) for name in names] if all(map(_is_name, names)) else []
    if found[0].start() > 0 and bare[: found[0].start()].strip():
        return []
    for number, title in enumerate(found):
        end = found[number + 1].start() if number + 1 < len(found) else len(bare)
        between = _DID.sub("", bare[title.end() : end])
        names = list(_names(between))
        if not names and number + 1 < len(found):
            continue
        if not names or not all(_is_name(name) or _is_unusual(name, between, sure) for name in names):
            return []
        shot = bare[title.end() : end].rstrip().endswith("摄") and "文" not in bare[title.end() : end]
        credits += [Credit(name, "摄影" if shot else normal_role(title.group())) for name in names]
    return credits


def _names(text: str) -> Iterator[str]:
    """The names of a list: parted by spaces or commas, padded (李 杰), or run together."""
    parts = [part for part in re.split(r"[\s、，,/;；|]+", text.strip(" :")) if part]
    number = 0
    while number < len(parts):
        part = parts[number]
        if len(part) == 1 and number + 1 < len(parts) and len(parts[number + 1]) == 1:
            part += parts[number + 1]
            number += 1
        number += 1
        yield from _split(part)


def _split(part: str) -> list[str]:
    """``黄金铭王明添`` as two names, where surnames allow it; a part that is no list stays whole."""
    if len(part) <= 4 or len(part) > _RUN_TOGETHER or "·" in part:
        return [part] if not (len(part) == 4 and _two_names(part)) else [part[:2], part[2:]]
    for length in (3, 2, 4):
        if _begins_name(part) and length < len(part):
            rest = _split(part[length:])
            if all(_is_name(name) for name in rest):
                return [part[:length], *rest]
    return [part]


def _two_names(part: str) -> bool:
    single, double = _surnames()
    return part[0] in single and part[2] in single and part[:2] not in double


def _begins_name(part: str) -> bool:
    single, double = _surnames()
    return part[0] in single or part[:2] in double


@cache
def _surnames() -> tuple[frozenset[str], frozenset[str]]:
    """Family names of one and of two characters."""
    lines = resource("lexicons", "surnames.txt").read_text("utf-8").splitlines()
    entries = [entry for line in lines if not line.startswith("#") for entry in line.split()]
    single = frozenset(character for entry in entries if len(entry) != 2 for character in entry)
    return single, frozenset(entry for entry in entries if len(entry) == 2)


def _is_name(name: str) -> bool:
    if "·" in name:
        return len(name) <= 16
    return 2 <= len(name) <= 4 and _begins_name(name) and not _NO_NAMES.match(name)


def _is_unusual(name: str, printed: str, sure: bool) -> bool:
    """Whether a word set off behind a role is a pen name, or a name of no known family (额尔敦)."""
    set_off = printed.startswith(" ") and bool(re.fullmatch("[一-鿿]{2,4}", name))
    return set_off and not _NO_NAMES.match(name) and (sure or not words.frequency(name))


def _renamed(text: str, folded: str, credits: list[Credit]) -> tuple[Credit, ...]:
    """The credits with each name as the page prints it, not folded; each once."""
    source = text if len(text) == len(folded) else text.strip()
    named: dict[Credit, None] = {}
    position = 0
    for credit in credits:
        letters = re.compile(r"\s*".join(re.escape(letter) for letter in credit.name))
        found = letters.search(folded, position) or letters.search(folded)
        if found is None or len(source) != len(folded):
            named[credit] = None
            continue
        position = found.end()
        named[Credit(re.sub(r"\s+", "", source[found.start() : found.end()]), credit.role)] = None
    return tuple(named)
