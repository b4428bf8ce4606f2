"""Furniture: the lines of a page that belong to no article, told apart by kind."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import accumulate

from corpus.articles import bylines, copies, dates, folio, headlines, imprint
from corpus.cleaning import labels
from corpus.cleaning.lines import Line
from corpus.text import script

_CRUMBS = re.compile(r"^(?:您|你)?(?:现在|当前|目前)?(?:的|所在)*位置\s*[:：]?|^所在位置")
_CHAIN = re.compile(r"\s*(?:>+|»|›|→|-{1,2}>|::|/)\s*")
_LOOSE_CHAIN = re.compile(r"\s+[-—]\s+|_")
"""What parts the steps of a crumb line; what parts other things, too."""
_STEP = re.compile(rf"[㐀-鿿]|^{dates.DATE.pattern}$")
"""A step of a crumb line is a word, or on the pages of a paper the day."""

_ADVERT = re.compile(
    r"[\[【(=*—-]*\s*(?:广告|推广|赞助内容|赞助商)\s*[\]】)=*—-]*(?:$|\s)|[\[【(](?:广告|推广|赞助)[\]】)]"
)
_OFFER = re.compile(
    r"热线|立即(?:报名|抢购|下载|购买|预约)|直降|优惠|特惠|开盘|元/(?:㎡|平)|元起|抢购|(?:咨询|订\S|报名|预约)?电话\s*:?\s*\d|咨询电话|订购|>>$"
)
_SEE_ALSO = re.compile(
    r"[【〔\[]?(?:延伸|相关|推荐|更多)(?:阅读|新闻|专题|链接|报道|文章)[】〕\]]?\s*:?\s*\S.{1,40}"
)
_BOX = re.compile(r"[\[【]([^\[\]【】]+)[\]】]")
_EDITED = frozenset(("责编", "编辑", "审核"))
_DECORATION = "《》[]【】〔〕()（）★☆*※►▶▲▼↑↓→><»«|·•-—=~ \t"
_DISCLAIMER = re.compile("[*※•【\\[]*(?:凡|本网|本站|本平台|本报|声明|免责|特别|版权|郑重|注|以上|上述)")
_RIGHTS = re.compile("版权所有|copyright|©|转载|侵权|不代表本|icp备", re.IGNORECASE)
_SIDEBAR = re.compile("(?:新闻|相关|延伸|背景)(?:链接|背景|阅读|资料)\\s*[:：]?")
_SENTENCE = re.compile("[。！？!?；;][”’」』）)]*|……$|——$")
_PROSE = re.compile("[。！？!?…；;：:][”’」』）)】]*(?:[（(][^（）()]{1,24}[）)])?$")
_TODAY = re.compile("(?:今天|今日|现在)(?:是|时间|日期)|欢迎(?:您|你|光临|访问)")
_RULES = frozenset("\\\\|•·") | {"- +1", "+1", "\\\\n"}
_SITE_NAME = re.compile("(?:网|网站|报|周刊|公众号|微博|微信|客户端|发布|二维码|移动版|手机版|首页)$")
_MOST = 0.7
"""Share of the text that stands before the editors' line when what follows it is none."""

_SCRAP, _NOTICE, _SPAM = 14, 120, 8
_LONG, _SENTENCE_LONG = 60, 25


def is_prose(text: str) -> bool:
    """Whether a line is text one reads: a sentence, or long enough to hold one."""
    return bool(_PROSE.search(text)) or (len(text) >= _LONG and "，" in text.replace(",", "，"))


def kinds(lines: Sequence[Line]) -> dict[int, str]:
    """The furniture among ``lines``, by number."""
    found: dict[int, str] = {}
    folded = [script.fold(line.text) for line in lines]
    for number, text in enumerate(folded):
        kind = _alone(text)
        if kind:
            found[number] = kind
    found.update({number: "folio" for number in folio.at_edges(folded) if number not in found})
    _vertical(folded, found)
    _adverts(folded, found)
    _tail(folded, found)
    _after_editors(folded, found)
    _spam(lines, found)
    _neighbours(folded, found)
    for number in copies.numbers(lines, found):
        found[number] = "copy"
    return found


def _alone(text: str) -> str | None:
    """The kind of a line that tells by itself."""
    if len(text) > 400:
        return None
    if text in _RULES:
        return "rule"
    if _TODAY.match(text) and len(text) <= 40:
        return "today"
    if _is_crumbs(text):
        return "crumbs"
    if folio.is_folio(text):
        return "folio"
    if _is_navigation(text):
        return "navigation"
    if _is_share(text):
        return "share"
    if _ADVERT.match(text) and not is_prose(text):
        return "advert"
    if _SEE_ALSO.fullmatch(text) and not is_prose(text):
        return "related"
    if _is_notice(text):
        return "legal"
    if _is_places(text) or _is_link_farm(text):
        return "spam"
    return None


def _is_share(text: str) -> bool:
    """What sharing and reading tools print: one of their phrases, or a row of them."""
    if len(text) > 60:
        return False
    if labels.SHARE.fullmatch(text) or labels.SHARE.fullmatch(text.strip(_DECORATION)):
        return True
    boxes = [box.strip() for box in _BOX.findall(text)]
    if boxes and not _BOX.sub("", text).strip():
        return all(labels.SHARE.fullmatch(box) for box in boxes)
    items = [item for item in re.split(r"[\s\[\]【】|·]+", text) if item]
    return len(items) > 1 and all(labels.SHARE.fullmatch(item) or item in labels.NAVIGATION for item in items)


def _is_notice(text: str) -> bool:
    """Rights, licences and contacts of the site; within a sentence only what speaks of rights."""
    if not labels.LEGAL.search(text):
        return False
    disclaims = bool(_DISCLAIMER.match(text))
    if is_prose(text):
        return disclaims or (len(text) <= _NOTICE and bool(_RIGHTS.search(text)))
    return disclaims or len(text) <= _NOTICE


def _is_crumbs(text: str) -> bool:
    label = _CRUMBS.match(text)
    parts = [part for part in _CHAIN.split(text[label.end() :] if label else text) if part]
    if label:
        return len(text) <= 100
    if len(parts) < 2 and 3 <= len(loose := _LOOSE_CHAIN.split(text)) <= 6:
        known = loose[-1] == "正文" or loose[0] in labels.NAVIGATION or bool(_SITE_NAME.search(loose[0]))
        return known and max(map(len, loose)) <= 8
    if len(text) > 80 or not 2 <= len(parts) <= 8:
        return False
    if "/" in text and ">" not in text and parts[0] not in ("首页", "主页"):
        return False
    if any(len(part) > 16 or not _STEP.search(part) for part in parts[:-1]) or _SENTENCE.search(text):
        return False
    return bool(_CHAIN.search(text)) and (
        parts[-1] == "正文"
        or parts[0] in labels.NAVIGATION
        or len(parts) > 2
        or bool(_SITE_NAME.search(parts[0]))
    )


def _items(text: str) -> list[str]:
    return [item for item in re.split(r"[\s|·•/>»\[\]【】-]+", text) if item]


def _is_navigation(text: str) -> bool:
    items = _items(text)
    if len(items) < 3 or max(map(len, items)) > 10 or re.search("[，。；！？,;!?“]", text):
        return False
    known = sum(item in labels.NAVIGATION for item in items)
    if known >= 2 and known * 3 >= len(items):
        return True
    endings = Counter(item[-2:] for item in items if len(item) > 2)
    ending, count = endings.most_common(1)[0] if endings else ("", 0)
    return len(items) >= 3 and count == len(items) and ending in labels.NAVIGATION


def _is_places(text: str) -> bool:
    """A run of place names or keywords between bars, as link farms append."""
    items = [item for item in re.split(r"\s*[|｜]\s*", text) if item]
    return len(items) >= 8 and sum(len(item) <= 6 for item in items) >= 0.9 * len(items)


def _is_link_farm(text: str) -> bool:
    if is_prose(text) or len(text) < _SPAM:
        return False
    return len({found.group() for found in labels.SPAM.finditer(text)}) >= 2


def _spam(lines: Sequence[Line], found: dict[int, str]) -> None:
    """Lines in the other script than the page: link farms write simplified into traditional pages."""
    page = script.is_traditional("".join(line.text for line in lines)[:20000])
    if page is None:
        return
    for number, line in enumerate(lines):
        if number in found or not (number < 6 or number >= len(lines) - 12):
            continue
        if (
            script.is_traditional(line.text) is (not page)
            and len(line.text) >= _SPAM
            and _is_foreign(line.text)
        ):
            found[number] = "spam"


def _is_foreign(text: str) -> bool:
    return not is_prose(text) and imprint.read(text) is None and not bylines.whole_line(text)


def _vertical(folded: Sequence[str], found: dict[int, str]) -> None:
    """Menus that were printed one word a line."""
    start = 0
    while start < len(folded):
        end = start
        while end < len(folded) and _is_menu_word(folded[end]):
            end += 1
        known = sum(
            text in labels.NAVIGATION or number in found
            for number, text in enumerate(folded[start:end], start)
        )
        if end - start >= 4 and known >= 2 and known * 3 >= end - start:
            found.update({number: "navigation" for number in range(start, end) if number not in found})
        start = max(end, start) + 1


def _is_menu_word(text: str) -> bool:
    return len(text) <= 8 and not _SENTENCE.search(text) and not bylines.whole_line(text)


def _adverts(folded: Sequence[str], found: dict[int, str]) -> None:
    """The offer under a line that says that it is one."""
    for number in [number for number, kind in found.items() if kind == "advert"]:
        for place in range(number + 1, min(number + 3, len(folded))):
            if place in found or is_prose(folded[place]) or not _OFFER.search(folded[place]):
                break
            found[place] = "advert"


def _tail(folded: Sequence[str], found: dict[int, str]) -> None:
    """Everything from the first label of a list of links on, unless the text goes on after it."""
    weight = [len(text) if is_prose(text) and len(text) >= _SENTENCE_LONG else 0 for text in folded]
    sums = list(accumulate(weight, initial=0))
    for number, text in enumerate(folded):
        if (
            len(text) > 120
            or not (labels.TAIL.fullmatch(text) or labels.TAIL.fullmatch(text.strip(_DECORATION)))
            or (number in found and found[number] != "share")
        ):
            continue
        if _SIDEBAR.fullmatch(text) and all(w >= _LONG for w in [*weight[number + 1 : number + 3], 0][:2]):
            continue
        if sums[number] > sums[-1] - sums[number]:
            for rest in range(number, len(folded)):
                if not _signed(folded[rest]):
                    found.setdefault(rest, "related")
            return
        found[number] = "related"
        for rest in range(number + 1, len(folded)):
            if weight[rest] or imprint.read(folded[rest]) or len(folded[rest]) < 8:
                break
            found.setdefault(rest, "related")
            if rest - number >= 2:
                break


def _after_editors(folded: Sequence[str], found: dict[int, str]) -> None:
    """What follows the line that names the editors, once most of the text has been."""
    weight = [0 if n in found else len(text) if is_prose(text) else 0 for n, text in enumerate(folded)]
    sums = list(accumulate(weight, initial=0))
    for number, text in enumerate(folded):
        if number in found or sums[number] < _MOST * sums[-1]:
            continue
        line = imprint.read(text)
        if line and any(credit.role in _EDITED for credit in line.credits):
            for rest in range(number + 1, len(folded)):
                if not _signed(folded[rest]):
                    found.setdefault(rest, "related")
            return


def _signed(text: str) -> bool:
    line = imprint.read(text)
    return bool(line and line.credits) or bool(bylines.name_list(text))


def _neighbours(folded: Sequence[str], found: dict[int, str]) -> None:
    """Short lines beside share lines: the site's name, a number, a label."""
    for number in [
        number for number, kind in found.items() if kind in ("share", "navigation", "crumbs", "folio")
    ]:
        for step in (-1, 1):
            place = number + step
            paper = found[number] == "folio"
            while (
                0 <= place < len(folded)
                and place not in found
                and (_is_scrap(folded[place]) or (paper and folio.is_beside(folded[place])))
            ):
                found[place] = "share"
                place += step


def _is_scrap(text: str) -> bool:
    if text.isdigit() or len(text) == 1:
        return True
    if len(text) > _SCRAP or imprint.read(text) or bylines.whole_line(text):
        return False
    if headlines.leads_on(text):
        return False
    items = re.split(r"\s*[|·]\s*", text)
    return bool(_SITE_NAME.search(text)) or (len(items) > 1 and max(map(len, items)) <= 6)
