"""Source lines in the ways that papers and sites print them."""

from __future__ import annotations

import pytest

from corpus.articles import imprint


@pytest.mark.parametrize(
    ("text", "source", "date", "names"),
    [
        ("来源:咸宁网 时间:2019-08-29 08:38 编辑：胡剑芳", "咸宁网", "2019-08-29", ["胡剑芳"]),
        ("2022-01-17 18:40 · 記者高淑芬/澎湖報導", None, "2022-01-17", ["高淑芬"]),
        ("2019/12/03 16:22 島嶼新聞網 記者潘昱廷／屏東報導", "島嶼新聞網", "2019-12-03", ["潘昱廷"]),
        ("〔記者鄭雅文／宜蘭報導〕2017-09-01 06:00", None, "2017-09-01", ["鄭雅文"]),
        ("北原商报 | 2017年12月28日 08:00 | 北原商报记者 厉行", "北原商报", "2017-12-28", ["厉行"]),
        ("2018-12-03　來源：南洋時報（香港）", "南洋時報（香港）", "2018-12-03", []),
        ("（原载《淮上日报》２０１４年６月１２日第７版）", "淮上日报", "2014-06-12", []),
        ("发文机关：双桥区人民政府 发布日期：2021-05-31 阅读：226", "双桥区人民政府", "2021-05-31", []),
        ("作者：佚名 时间：2014-06-19 点击：1084", None, "2014-06-19", []),
        ("〔責任編輯：方樂兒〕", None, None, ["方樂兒"]),
    ],
)
def test_the_fields_of_a_source_line(
    text: str, source: str | None, date: str | None, names: list[str]
) -> None:
    found = imprint.read(text)
    assert found is not None
    assert (found.source, found.date) == (source, date)
    assert [credit.name for credit in found.credits] == names


@pytest.mark.parametrize(
    "text", ["9月25日，两地启动共建。", "2022年9月26日，洞庭湖畔，两市开启合作。", "柳湾村修好了老渠"]
)
def test_a_sentence_is_no_source_line(text: str) -> None:
    assert imprint.read(text) is None
