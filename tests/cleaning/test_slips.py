"""Byte slips: every kind of place, and what must not be taken for one."""

from __future__ import annotations

import random

import pytest

from corpus.cleaning import slips
from corpus.model import apply_edits
from tests.quality import injector

PAGE = (
    "鄉(xiāng)村的產(chǎn)業(yè)發(fā)展起來(lái)了,會(huì)議在縣里開(kāi)過(guò)。"
    "區(qū)里來(lái)的記者說(shuō),聯(lián)建好。\n"
)
"""A few injected characters: slips stand on such pages only."""


def repaired(text: str) -> str:
    whole = PAGE + text
    return apply_edits(whole, slips.edits(whole))[len(PAGE) :]


@pytest.mark.parametrize(
    ("damaged", "truth"),
    [
        ("打下堅實的基礎?!睘跏\ue21b?zhèn)黨委副書記說。", "打下堅實的基礎。”烏石鎮黨委副書記說。"),
        ("積極探索跨?。▍^(qū))黨課。", "積極探索跨省(區(qū))黨課。"),
        ("不斷探索發展的新路子?!标懘\ue7c8h委書記說。", "不斷探索發展的新路子。”陸川縣委書記說。"),
        ("三地?fù)屪ァ\ue1aa裾棵\ue1d6瘏^(qū)域協同發展機遇。", "三地搶抓‘玉湛茂’區(qū)域協同發展機遇。"),
        ("本報記者從梧州日?qǐng)?bào)社獲悉。", "本報記者從梧州日報社獲悉。"),
        ("他說這就是我的寫字樓?！?/p>\n第二天他又來了。", "他說這就是我的寫字樓。”\n第二天他又來了。"),
        ("一頭挑着共同富???!?\n\n去年他又來了。", "一頭挑着共同富裕。”\n\n去年他又來了。"),
        ("當地農戶說味道好極了!崩衔赫f道。", "當地農戶說味道好極了。”老魏說道。"),
    ],
    ids=[
        "cut",
        "cut-of-a-lead",
        "undefined-code",
        "accident",
        "both-bytes-lost",
        "tag",
        "three-left-over",
        "no-question-mark",
    ],
)
def test_a_slip_is_read_in_step_again(damaged: str, truth: str) -> None:
    assert repaired(damaged).replace("（", "(").replace("）", ")") == truth.replace("（", "(")


@pytest.mark.parametrize(
    "text",
    [
        "組織建立起來了,如何發揮作用?縣委組織部說,關鍵在人。",
        "“真的嗎?”他問。“真的!”她答。",
        "這也叫新聞??怎么不叫新聞!!",
        "他買了一件T恤,一張A4紙。",
    ],
)
def test_real_question_marks_stay(text: str) -> None:
    assert repaired(text) == text


def test_a_page_without_injection_is_left_alone() -> None:
    assert slips.edits("打下坚实的基础?!真的。") == []


@pytest.mark.parametrize("seed", range(6))
def test_the_damage_is_undone(seed: int) -> None:
    """What the injector does to a text forwards, the step undoes; readings go in the next step."""
    text = "他笑着說:“我們村的橘子賣到了省城。”鎮黨委書記說,今年的產業發展得很好,各村都來學習。"
    damaged, runs = injector.injected(text, injector.table(random.Random(seed), 60))
    whole = PAGE + damaged
    mended = apply_edits(whole, slips.edits(whole))[len(PAGE) :]
    left = injector.injected(text, {})[0]
    assert runs
    assert slips.bare(mended).replace("，", ",").startswith(slips.bare(left)[:6])
    assert "。”" in mended


def test_confidence_is_a_share_and_the_source_is_kept() -> None:
    whole = PAGE + "打下堅實的基礎?!睘跏\ue21b?zhèn)黨委。"
    (edit,) = slips.edits(whole)
    assert 0 < edit.confidence <= 1
    assert edit.span.slice(whole) == edit.before == "?!睘跏\ue21b?zhèn)"


def test_where_bytes_were_lost_for_good_the_best_guess_is_proposed_only() -> None:
    """白鷺翻飛 after the site dropped the private-use character of its run: nothing fits any more."""
    whole = PAGE + "碧水蕩漾,白鷺?lè)w。很難想象,這里還是一片沉陷區(qū)。"
    assert [edit for edit in slips.edits(whole) if edit.applied] == []
