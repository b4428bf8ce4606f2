from __future__ import annotations

import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.palette.matching import Fit, fits, match_path, ranked, readings

PATHS = (
    "组织机制",
    "组织机制/联合党支部",
    "组织机制/书记轮值",
    "成效数字",
    "跨省服务",
    "产业共建",
    "女性/略长",
)


def found(query: str, recent: tuple[str, ...] = ()) -> list[str]:
    return [match.path for match in ranked(query, PATHS, recent)]


@pytest.mark.parametrize(
    "query",
    [
        "联合", "党支部", "聯合黨", "联部", "lianhe", "LianHe", "dangzhibu", "lhdzb", "dzb", "lianhdzb",
        "lhdangzb", "ｌｈｄｚｂ", " 联 合 ", "组织/联合", "zuzhi/lh", "zzjz/支部",
    ],
)  # fmt: skip
def test_a_code_is_found_by_characters_pinyin_and_initials(query: str) -> None:
    assert found(query)[0] == "组织机制/联合党支部"


@pytest.mark.parametrize("query", ["lxdzb", "联名", "dangbu", "zz/zz/zz", "部支", "lianhedangzhibux"])
def test_what_does_not_fit_is_left_out(query: str) -> None:
    assert "组织机制/联合党支部" not in found(query)


@pytest.mark.parametrize("query", ["changduan", "zhangduan", "cd", "zd"])
def test_every_reading_of_a_character_counts(query: str) -> None:
    assert match_path(query, "长短") is not None


@pytest.mark.parametrize("query", ["lve", "lue", "nvxing", "nuxing", "nx/lc"])
def test_u_with_dots_is_v_or_u(query: str) -> None:
    assert found(query)[0] == "女性/略长"


def test_better_fits_come_first() -> None:
    paths = ["党的建设", "共建", "建", "建设", "机动"]
    assert [match.path for match in ranked("建", paths)] == ["建", "建设", "共建", "党的建设"]
    assert [match.fit for match in ranked("建", paths)] == [Fit.EXACT, Fit.BEGINNING, Fit.INSIDE, Fit.INSIDE]


def test_characters_go_before_pinyin_and_names_before_the_names_above() -> None:
    assert found("组织") == ["组织机制", "组织机制/书记轮值", "组织机制/联合党支部"]
    assert [match.path for match in ranked("a", ["阿", "a组"])] == ["a组", "阿"]


def test_of_equal_fits_the_last_used_comes_first() -> None:
    assert found("s")[0] != "跨省服务"
    assert found("s", recent=("跨省服务", "成效数字"))[:2] == ["组织机制/书记轮值", "跨省服务"]


def test_without_a_query_the_recent_ones_come_first_and_the_others_keep_their_order() -> None:
    recent = ("产业共建", "成效数字")
    assert found("", recent=recent) == [*recent, *(path for path in PATHS if path not in recent)]


def test_the_places_are_those_of_the_path() -> None:
    match = match_path("dzb", "组织机制/联合党支部")
    assert match is not None
    assert "".join("组织机制/联合党支部"[place] for place in match.places) == "党支部"


def test_a_level_that_ends_in_a_stroke_lists_what_stands_below() -> None:
    assert set(found("组织机制/")) == {"组织机制", "组织机制/联合党支部", "组织机制/书记轮值"}


def test_a_filter_does_not_scatter() -> None:
    assert fits("", "岳阳市")
    assert fits("yys", "岳阳市")
    assert fits("岳", "岳阳市")
    assert not fits("岳市", "岳阳市")


@given(st.text(max_size=12), st.text(max_size=12))
def test_places_stand_in_the_name_whatever_is_typed(query: str, name: str) -> None:
    for match in ranked(query, [name]):
        assert all(0 <= place < len(name) for place in match.places)
        assert list(match.places) == sorted(match.places)


@given(st.text(alphabet="联合党支部书记轮值成效数字", min_size=1, max_size=8))
def test_the_initials_of_a_name_find_it(name: str) -> None:
    initials = "".join(readings(character)[0][0] for character in name)
    assert match_path(initials, name) is not None


def test_pinyin_is_loaded_only_when_letters_are_typed() -> None:
    script = (
        "import sys; from desktop.palette.matching import ranked;"
        "ranked('', ['组织']); ranked('组', ['组织']);"
        "print('pypinyin' in sys.modules); ranked('zz', ['组织']); print('pypinyin' in sys.modules)"
    )
    shown = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert shown.stdout.split() == ["False", "True"]
