"""The tagger of the jieba wheel, run in numpy."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from corpus.entities.lac import BATCH, LONGEST, tagger


def words(text: str) -> list[tuple[str, str]]:
    return [(word.span.slice(text), word.tag) for word in tagger().tag(text)]


def test_names_are_told_apart() -> None:
    found = words("松滋市委副书记、市长汪卫认为,岳阳与荆州山水相连。")
    assert ("汪卫", "PER") in found
    assert ("松滋市委", "ORG") in found
    assert {("岳阳", "LOC"), ("荆州", "LOC")} <= set(found)


def test_a_sentence_is_tagged_the_same_alone_and_among_others() -> None:
    sentence = "8月20日,长江江陵段汽笛声声。"
    among = "习近平总书记过荆州。" * 3 + sentence + "乌林村党员巡河!" * 2
    assert (
        words(sentence)
        == words(among)[-len(words("乌林村党员巡河!" * 2)) - len(words(sentence)) :][: len(words(sentence))]
    )


def test_list_marks_are_words_of_their_own() -> None:
    assert [w for w, _ in words("汀泗、双溪、高桥、大幕")].count("、") == 3


@given(st.text(max_size=300))
def test_words_fill_any_text(text: str) -> None:
    position = 0
    for word in tagger().tag(text):
        assert word.span.start == position
        assert len(word.span)
        position = word.span.end
    assert position == len(text)


def test_long_sentences_are_cut() -> None:
    text = "村" * (3 * LONGEST)
    assert sum(len(word.span) for word in tagger().tag(text)) == len(text)


def test_a_text_of_several_batches_is_tagged_as_its_parts_are() -> None:
    sentence = "8月20日,长江江陵段汽笛声声,党员𠮷川巡河。"
    times = BATCH // len(sentence) + 5
    assert words(sentence * times) == words(sentence) * times
