"""Rules made of corrections win over what the recognisers think."""

from __future__ import annotations

import pytest

from corpus.entities import Rule, recognise
from corpus.model import Label

TEXT = "云上先锋在荆州市举办活动，荆州市卫生局派员参加。"


def outer(*rules: Rule, text: str = TEXT) -> list[tuple[str, Label]]:
    [mentions] = recognise([text], rules=rules)
    return [(m.text, m.label) for m in mentions if m.level == 0]


def test_always() -> None:
    rule = Rule("云上先锋", Label.PROGRAMME)
    assert ("云上先锋", Label.PROGRAMME) not in outer()
    assert ("云上先锋", Label.PROGRAMME) in outer(rule)
    assert ("雲上先鋒", Label.PROGRAMME) in outer(rule, text="雲上先鋒在荊州市舉辦活動。")


def test_never() -> None:
    assert ("荆州市", Label.GPE) in outer()
    without = outer(Rule("荆州市", None, always=False))
    assert ("荆州市", Label.GPE) not in without
    assert ("荆州市卫生局", Label.ORG) in without


def test_never_as_one_kind() -> None:
    assert ("荆州市卫生局", Label.ORG) not in outer(Rule("荆州市卫生局", Label.ORG, always=False))
    assert ("荆州市卫生局", Label.ORG) in outer(Rule("荆州市卫生局", Label.LOC, always=False))


def test_every_mention_of_the_text_is_changed() -> None:
    found = outer(Rule("活动", Label.EVENT), text="活动结束了，下一场活动更好。")
    assert found.count(("活动", Label.EVENT)) == 2


@pytest.mark.parametrize(("text", "label", "always"), [("", Label.GPE, True), ("荆州", None, True)])
def test_rules_that_say_nothing(text: str, label: Label | None, always: bool) -> None:
    with pytest.raises(ValueError, match="not a rule"):
        Rule(text, label, always)
