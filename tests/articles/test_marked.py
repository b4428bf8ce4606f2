"""What the markup of a page told, in its cleaning."""

from __future__ import annotations

from corpus.articles import read_source

HEAD = "湖边修起十二公里新堤\n2024-09-06 来源：大湖日报\n"
BODY = "九月五日，渔民们在堤上整理渔网，柳树长得很好。\n“收成不错。”老张说，下一步继续种树。\n"
REMARKS = "小鱼说：上周去过，堤上风大，很好看。\n"
SIGNED = "责任编辑：李明\n"
RAW = HEAD + BODY + REMARKS + SIGNED


def hint(kind: str, *texts: str) -> dict[str, str]:
    places = [(RAW.index(text), RAW.index(text) + len(text)) for text in texts]
    return {"furniture": " ".join([str(len(RAW)), *(f"{kind}:{start}-{end}" for start, end in places)])}


def test_a_part_is_furniture_of_its_kind() -> None:
    cleaned = read_source(RAW, hints=hint("comments", REMARKS))
    assert [p.text for p in cleaned.articles[0].paragraphs] == BODY.split()
    assert ("comments", REMARKS.strip()) in [(piece.kind, piece.text) for piece in cleaned.furniture]


def test_source_lines_and_signatures_stay_where_a_box_around_them_is_not_of_others() -> None:
    cleaned = read_source(RAW, hints=hint("footer", HEAD[11:], REMARKS + SIGNED))
    (article,) = cleaned.articles
    assert (article.source, article.date) == ("大湖日报", "2024-09-06")
    assert [credit.name for credit in article.byline] == ["李明"]
    assert len(article.paragraphs) == 2


def test_a_line_that_stands_only_in_part_in_it_stays() -> None:
    cleaned = read_source(RAW, hints=hint("related", REMARKS[:5]))
    assert REMARKS.strip() in [p.text for p in cleaned.articles[0].paragraphs]


def test_a_hint_that_was_said_of_another_text_tells_nothing() -> None:
    told = hint("comments", REMARKS)
    text = RAW.replace("小鱼", "小小鱼")
    assert read_source(text, hints=told).articles == read_source(text).articles


def test_no_character_is_lost() -> None:
    cleaned = read_source(RAW, hints=hint("comments", REMARKS))
    (article,) = cleaned.articles
    spans = [span for p in article.paragraphs for span in p.spans]
    spans += [span for read in article.read_at.values() for span in read]
    spans += [span for piece in cleaned.furniture for span in piece.spans]
    held = {place for span in spans for place in range(span.start, span.end)}
    assert [c for place, c in enumerate(RAW) if place not in held and not c.isspace()] == []
