"""Full names of bodies and meetings."""

from __future__ import annotations

import pytest

from corpus.entities.gazetteer import gazetteer
from corpus.entities.naming import official_meeting, official_name

[JINGZHOU] = gazetteer().named("荆州市")


@pytest.mark.parametrize(
    ("printed", "full"),
    [
        ("荆州市委组织部", "中共荆州市委组织部"),
        ("木双镇党委", "中共木双镇委员会"),
        ("市委", "中共荆州市委"),
        ("市卫生局", "荆州市卫生局"),
        ("市政协", "中国人民政治协商会议荆州市委员会"),
        ("政协恩施州委员会", "中国人民政治协商会议恩施州委员会"),
        ("党中央", "中国共产党中央委员会"),
        ("梧州松脂股份有限公司", "梧州松脂股份有限公司"),
    ],
)
def test_bodies(printed: str, full: str) -> None:
    assert official_name(printed, JINGZHOU) == full


def test_without_a_holder_the_name_stays() -> None:
    assert official_name("市卫生局", None) == "市卫生局"


def test_meetings() -> None:
    assert official_meeting("党的二十届三中全会", None) == "中国共产党第二十届中央委员会第三次全体会议"
    assert official_meeting("市委六届九次全会", JINGZHOU) == "中共荆州市委六届九次全体会议"
    assert official_meeting("进博会", None) == "进博会"
