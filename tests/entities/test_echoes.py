"""A name that is sure in one place speaks for itself in the others."""

from __future__ import annotations

from corpus.entities import recognise
from corpus.entities.echoes import ECHO, echoed
from corpus.entities.proposals import proposals
from corpus.entities.view import look
from corpus.model import Label, Span

PARAGRAPHS = ["镇长麻占海说，水到了田头。", "麻占海笑了。"]


def test_the_other_places_of_a_sure_name_are_told_of_it() -> None:
    document = look(PARAGRAPHS, published=None, outlet=None)
    offered = [proposals(view, document) for view in document.views]
    first, second = echoed(document, offered, [{(Span(2, 5), Label.PER)}, set()])
    assert first is None
    assert second is not None
    assert [p.label for p in second if p.span == Span(0, 3) and ECHO in p.features] == [Label.PER]


def test_a_person_is_found_again_by_the_bare_name() -> None:
    found = recognise(PARAGRAPHS)
    assert all("麻占海" in {m.text for m in mentions if m.label is Label.PER} for mentions in found)
