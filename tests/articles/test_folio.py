"""Folio lines are told from source lines and headlines."""

from __future__ import annotations

import pytest

from corpus.articles.folio import at_edges, is_folio


@pytest.mark.parametrize(
    "text",
    [
        "2021年4月16日 星期五 第3版 要闻 责任编辑 柳青 校对 郝建民 版式 白鸽",
        "月牙泉 副刊 第812期 主编：桑榆 2019年1月18日",
        "民国旧闻·今日城事　　　A06　　　2013年10月22日　星期二",
        "责编/莫愁　版式/阿布　校对/辛勤",
        "本版编辑 蒋一鸣 美编 夏荷 校对 吴桐",
        "責編 霍去 組版 甄妮 2018.5.14 星期一",
        "南岛日报 港闻A12 2013年3月2日（星期六） 本版编辑：司徒永 电邮：news@example.hk",
        "天气：大致天晴 18℃至23℃",
        "本报地址：柳石县人民路18号 电话：6621188 印刷：柳石印务有限公司",
        "B1 2014年7月15日 星期二 责任编辑 孟秋 电话 3215566 教育周刊",
    ],
)
def test_what_stands_over_and_under_a_page(text: str) -> None:
    assert is_folio(text)


@pytest.mark.parametrize(
    "text",
    [
        "来源:咸宁网 时间:2019-08-29 08:38",
        "责任编辑：张三 校对：李四",
        "2016.12.7 星期三",
        "全县春灌工作会议召开",
        "第3版面改为专题，请读者留意。",
        "本报记者 罗盘 通讯员 潘月",
    ],
)
def test_what_is_none(text: str) -> None:
    assert not is_folio(text)


def test_mastheads_and_feet_stand_at_the_edges_of_a_page() -> None:
    head = [
        "A06 社区",
        "2019.8.21 星期三",
        "编辑/徐一帆 美编/小满 校对/方言",
        "新闻热线 88881111",
        "洛浦晚报",
    ]
    body = ["电梯停了十九天", "晚报讯 （记者 丁香）家住涧西区的韩奶奶今年83岁。", "市自来水公司"]
    foot = ["扫码关注洛浦晚报官方微信"]
    assert at_edges([*head, *body, *foot]) == [0, 1, 2, 3, 4, 8]


def test_a_name_alone_at_the_edge_is_no_masthead() -> None:
    assert at_edges(["红薯窖", "老家的院子里，曾经有一口红薯窖。", "2019年6月3日"]) == []
