"""Injected readings go, authors' glosses stay."""

from __future__ import annotations

import pytest

from corpus.cleaning import pinyin
from corpus.model import apply_edits


def cleaned(text: str) -> str:
    return apply_edits(text, pinyin.edits(text))


def test_readings_with_tones_go() -> None:
    text = "聯(lián)建區(qū)的產(chǎn)業(yè)發(fā)展,跨省(區(qū))來(lái)了,會(huì)議說(shuō)好。"
    assert cleaned(text) == "聯建區的產業發展,跨省(區)來了,會議說好。"


def test_doubled_readings_without_tones_go_from_a_traditional_page() -> None:
    text = (
        "聯(lian)(lian)合會(hui)(hui)議在縣(xian)(xian)里開(kai)(kai)過,"
        "書(shu)(shu)記說(shuo)(shuo)了話,報紙寫。"
    )
    assert cleaned(text) == "聯合會議在縣里開過,書記說了話,報紙寫。"


def test_one_everyday_character_is_enough() -> None:
    assert cleaned("陸川縣的區(qū)域發展很快。") == "陸川縣的區域發展很快。"


@pytest.mark.parametrize(
    "text",
    [
        "安徽的亳(bó)州常被读错，亳州是老城。",
        "行(xíng)走的行，又读行(háng)业的行；重(zhòng)量的重，又读重(chóng)复的重。",
        "這個區(qū)字讀作qū。",
        "石碑刻着垚(yao)山二字，垚山很高。",
        "世界卫生组织(who)和国内生产总值(gdp)。",
        "春(chūn)眠(mián)不(bù)觉(jué)晓(xiǎo)，处(chù)处(chù)闻(wén)啼(tí)鸟(niǎo)。",
    ],
)
def test_glosses_stay(text: str) -> None:
    assert cleaned(text) == text


def test_a_doubtful_reading_on_an_injected_page_is_only_proposed() -> None:
    text = "亳(bó)州在亳地,聯(lián)建區(qū)的產(chǎn)業(yè)發(fā)展,來(lái)了。"
    proposed = [edit for edit in pinyin.edits(text) if not edit.applied]
    assert [edit.before for edit in proposed] == ["(bó)"]
    assert "亳(bó)州" in cleaned(text)
