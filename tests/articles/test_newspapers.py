"""Pages of newspapers: gaps, indents and jumps show what belongs together."""

from __future__ import annotations

from corpus.articles import read_source
from corpus.model import Article, ParagraphKind

PARAGRAPHS = (
    "惊蛰刚过，安河县柳湾村的三百多亩秧田已经灌上了头道水，村民老韩蹲在田埂上笑开了花。",
    "根据协议，三个村按照受益面积分摊维护费用，成立管水小组，组长由村民推选产生。",
    "县图书馆的自助借书机上周启用，读者刷一下身份证就能把书借走，夜里也不关门。",
    "馆长说，第一天就借出去二百多本，多半是孩子们来借的，有的一口气抱走了八本。",
)


def page(*pieces: str) -> list[Article]:
    return list(read_source("\n\n\n".join(pieces) + "\n").articles)


def titles(articles: list[Article]) -> list[str | None]:
    return [article.title for article in articles]


def test_gaps_part_the_pieces_and_a_head_may_stand_after_its_text() -> None:
    first, second, third, fourth = PARAGRAPHS
    articles = page(
        f"三个村合修一条渠\n本报讯（记者 韩冰）{first}\n{second}",
        f"{third}\n{fourth}\n图书馆的灯亮到半夜\n□ 顾望北",
        f"读者来信\n编辑同志：\n{first}",
    )
    assert titles(articles) == ["三个村合修一条渠", "图书馆的灯亮到半夜", "读者来信"]
    assert [credit.name for credit in articles[1].byline] == ["顾望北"]


def test_indented_lines_are_text_and_a_signature_belongs_to_it() -> None:
    first, second, third, fourth = (f"　　{line}" for line in PARAGRAPHS)
    verse = "\n".join(
        f"　　{line}" for line in ("雪落在草垛上", "草垛就矮了一寸", "雪落在井台上", "井就深了一寸")
    )
    articles = page(
        f"三个村合修一条渠\n{first}\n{second}\n　　（宋丽娟）",
        f"雪落村庄\n南山\n{verse}",
        f"图书馆的灯\n{third}\n{fourth}",
    )
    read = {article.title: article for article in articles}
    assert [credit.name for credit in read["三个村合修一条渠"].byline] == ["宋丽娟"]
    assert [credit.name for credit in read["雪落村庄"].byline] == ["南山"]
    assert len(read["雪落村庄"].paragraphs) == 4


def test_a_text_that_goes_on_from_elsewhere_joins_the_article_that_it_left() -> None:
    first, second, third, fourth = PARAGRAPHS
    articles = page(
        f"柳湾村三个村合修水渠\n——安河县管水小组的一年\n本报记者 韩冰\n{first}（下转第2版）",
        f"图书馆的灯亮到半夜\n本报讯（记者 乔志远）{third}\n{fourth}",
        f"（上接第1版）\n{second}水渠通到了柳湾村的每一块田，安河县的管水小组有了三个村的人。",
    )
    assert titles(articles) == ["柳湾村三个村合修水渠", "图书馆的灯亮到半夜"]
    assert len(articles[0].paragraphs) == 2


def test_a_paragraph_goes_on_after_an_advertisement() -> None:
    first, second, *_ = PARAGRAPHS
    raw = (
        f"首页 > 新闻 > 正文\n三个村合修一条渠\n来源:安河日报 时间:2024-03-01\n{first}\n{second[:22]}\n"
        f"广告\n家装节 直降5000元 立即报名>>\n{second[22:]}\n"
    )
    (article,) = read_source(raw).articles
    assert [paragraph.text for paragraph in article.paragraphs] == [first, second]


def test_the_names_of_columns_part_the_pieces_where_no_gap_does() -> None:
    first, second, third, fourth = PARAGRAPHS
    raw = "\n".join(
        [
            *("读者来信", "请给水渠装一盏灯", first, second, "柳湾村 韩先生"),
            *("记者手记", "图书馆的灯", "亮到半夜", third, fourth),
            *("遗失声明", "安河县柳湾商店不慎遗失税务登记证副本，声明作废。"),
        ]
    )
    articles = read_source(raw + "\n").articles
    assert titles(list(articles)) == ["请给水渠装一盏灯", "图书馆的灯 亮到半夜", "遗失声明"]
    assert articles[0].paragraphs[-1].text == "柳湾村 韩先生"


def test_the_list_that_a_colon_leads_to_is_text() -> None:
    first, _, third, fourth = PARAGRAPHS
    lists = ("获奖名单如下：", "冠军：柳湾村", "亚军：石门村", "季军：安河镇")
    raw = "\n".join(
        [
            *("三个村比赛插秧", f"本报讯（记者 韩冰）{first}", *lists),
            *("图书馆的灯亮到半夜", f"本报讯（记者 乔志远）{third}", fourth),
        ]
    )
    articles = read_source(raw + "\n").articles
    assert [p.text for p in articles[0].paragraphs][-4:] == list(lists)
    assert titles(list(articles)) == ["三个村比赛插秧", "图书馆的灯亮到半夜"]


def test_a_text_goes_on_over_jump_lines_that_nothing_parts() -> None:
    first, second, third, _ = PARAGRAPHS
    raw = (
        f"三个村合修一条渠\n本报讯（记者 韩冰）{first}\n{second[:20]}\n（下转A03版）\n"
        f"安河数字报 第A03版:综合\n（上接A01版）\n{second[20:]}\n{third}\n"
    )
    (article,) = read_source(raw).articles
    assert [paragraph.text for paragraph in article.paragraphs][1:] == [second, third]


def test_jump_lines_between_arrows_stand_on_lines_of_their_own() -> None:
    first, second, *_ = PARAGRAPHS
    jumps = ">>>下转第4版\n<<<上接第3版"
    raw = f"首页 > 新闻 > 正文\n三个村合修一条渠\n{first}\n{second[:20]}\n{jumps}\n{second[20:]}\n"
    (article,) = read_source(raw).articles
    assert [paragraph.text for paragraph in article.paragraphs] == [first, second]


def test_a_jump_line_that_repeats_the_headline_gives_it_to_the_text_under_it() -> None:
    first, second, third, fourth = PARAGRAPHS
    articles = page(
        f"图书馆的灯亮到半夜\n本报讯（记者 乔志远）{third}\n{fourth}",
        f"（上接A1版《三个村合修一条渠》）\n{first}\n{second}",
        f"老韩的秧田灌上了水\n本报讯（记者 韩冰）{first}",
    )
    assert "三个村合修一条渠" in titles(articles)


def test_a_reporter_in_brackets_opens_news_and_a_padded_notice_is_one() -> None:
    first, second, third, fourth = PARAGRAPHS
    raw = "\n".join(
        [
            *("三个村合修一条渠", f"【记者韩冰／安河报导】{first}", second),
            *("图书馆的灯", f"【记者乔志远／安河报导】{third}", fourth),
            *("公 告", "因大桥维修加固，自三月起禁止三轴以上货车通行，请过往车辆绕行。"),
        ]
    )
    articles = read_source(raw + "\n").articles
    assert titles(list(articles)) == ["三个村合修一条渠", "图书馆的灯", "公告"]


def test_a_folio_line_and_one_sure_head_make_a_newspaper_page() -> None:
    first, second, third, fourth = PARAGRAPHS
    raw = "\n".join(
        [
            *(
                "C4 2022年1月12日 星期三",
                "三个村合修一条渠",
                f"本报讯（记者 韩冰）{first}",
                f"{second}（韩冰）",
            ),
            *("图书馆的灯", "亮到半夜", third, fourth),
        ]
    )
    assert titles(list(read_source(raw + "\n").articles)) == ["三个村合修一条渠", "图书馆的灯 亮到半夜"]


def test_a_list_of_briefs_and_a_signed_poem_have_the_heads_over_them() -> None:
    briefs = ["▲文化館下月起每週五晚間放映老電影，憑證入場。", "▲自來水公司明起檢修管線，南街停水半天。"]
    poem = ["把第一擔水挑上山坡", "母親的影子越走越長", "像在等我的回信", "她說你又瘦了"]
    page = [
        "南灣日報",
        "2019年3月4日 星期一 A5",
        "漁港新碼頭月底啟用",
        "記者林志宏／南灣報導",
        "南灣漁港的新碼頭將於本月底啟用，可以同時停靠四十艘漁船，夜裡也有照明。",
        "鄉里短波",
        *briefs,
        "挑水路上",
        "周 岡",
        *poem,
    ]
    _, news, verse = articles = read_source("\n".join(page)).articles
    assert [article.title for article in articles] == ["漁港新碼頭月底啟用", "鄉里短波", "挑水路上"]
    assert [(p.kind, p.text) for p in news.paragraphs] == [(ParagraphKind.BODY, text) for text in briefs]
    assert [(p.kind, p.text) for p in verse.paragraphs] == [(ParagraphKind.VERSE, text) for text in poem]
    assert [credit.name for credit in verse.byline] == ["周岡"]


def test_lines_without_the_blank_line_that_every_paragraph_has_are_heads() -> None:
    page = (
        "县城生活\nC4\n2022年1月12日 星期三\n秧田灌上头道水\n记者 余可\n\n{}\n\n{}\n自助借书机启用\n\n{}"
        "\n书架上的早晨\n方明\n\n{}\n"
    )
    found = read_source(page.format(*PARAGRAPHS)).articles
    assert [article.title for article in found] == ["秧田灌上头道水", "自助借书机启用", "书架上的早晨"]
    assert [p.text for article in found for p in article.paragraphs] == list(PARAGRAPHS)
    assert [[credit.name for credit in article.byline] for article in found] == [["余可"], [], ["方明"]]


def in_column(text: str, width: int) -> str:
    indented = f"　　{text}"
    return "\n".join(indented[start : start + width] for start in range(0, len(indented), width)) + "\n"


def test_a_lead_in_a_wider_column_goes_to_its_article_further_down() -> None:
    paving = "县交通局昨天说，柳湾大桥的桥面已经铺完第一层沥青，护栏和路灯也在装，工人们夜里也不停工。"
    toll = "据了解，大桥全长一千二百米，通车以后从县城到柳湾镇只要十分钟，比过去绕行老路节省四十多分钟。"
    lead = "天还没有亮，邮递员周守田就把信件装进帆布包，推着那辆旧车出了门，山路上只有他的铃声在响。"
    more = "沿路七个村的人都认得这个铃声，老人听见了就到门口等信，孩子们就知道该上学，周守田从不按喇叭。"
    rest = "这条山路来回六十里，邮递员周守田每天走一趟，给七个村送信，冬天鞋底结冰，他就绑上草绳接着走。"
    narrow, wide = 15, 22
    page = (
        "安河日报\n2019年3月4日 星期一 A5\n柳湾大桥桥面铺完沥青\n记者 余可\n"
        + "".join(in_column(text, narrow) for text in (paving, toll))
        + "".join(in_column(text, wide) for text in (lead, more))
        + f"邮递员周守田的六十里山路\n记者 方明\n{in_column(rest, narrow)}"
    )
    bridge, postman = read_source(page).articles
    assert [paragraph.text for paragraph in bridge.paragraphs] == [paving, toll]
    assert [paragraph.text for paragraph in postman.paragraphs] == [lead, more, rest]
