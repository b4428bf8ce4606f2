"""Values of the model as compact JSON columns, and back."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from corpus.model import (
    Credit,
    Decision,
    Edit,
    Furniture,
    OffsetMap,
    Paragraph,
    ParagraphKind,
    Part,
    Segment,
    Span,
)
from corpus.model.arrangement import FieldValue

_KINDS = {kind.value: kind for kind in ParagraphKind}

# In a damaged row there may be bytes where there was text; they only have to differ.
_ENCODER = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), default=repr)


def dump(value: object) -> str:
    return _ENCODER.encode(value)


def pack_spans(spans: Iterable[Span]) -> list[list[int]]:
    return [[span.start, span.end] for span in spans]


def unpack_spans(packed: Iterable[Sequence[int]]) -> tuple[Span, ...]:
    return tuple([Span(start, end) for start, end in packed])


def pack_offsets(offsets: OffsetMap) -> list[list[int]]:
    """A verbatim segment as [length, source start], an atomic one as [length, source start, source length].

    Targets follow one another without a gap, so their lengths say where they stand.
    """
    return [
        [len(s.target), s.source.start] if s.verbatim else [len(s.target), s.source.start, len(s.source)]
        for s in offsets.segments
    ]


def unpack_offsets(packed: Iterable[Sequence[int]]) -> OffsetMap:
    segments: list[Segment] = []
    position = 0
    for length, source, *rest in packed:
        target = Span(position, position + length)
        segments.append(Segment(target, Span(source, source + (rest[0] if rest else length)), not rest))
        position += length
    return OffsetMap(tuple(segments))


def pack_paragraphs(paragraphs: Iterable[Paragraph]) -> str:
    """Everything of the paragraphs but their text, of which only the length is kept."""
    return dump(
        [[p.kind.value, len(p.text), pack_spans(p.spans), pack_offsets(p.offsets)] for p in paragraphs]
    )


def unpack_paragraphs(packed: str, text: str) -> tuple[Paragraph, ...]:
    """The paragraphs of an article whose text is ``text``."""
    paragraphs: list[Paragraph] = []
    position = 0
    for kind, length, spans, offsets in json.loads(packed):
        part = text[position : position + length]
        paragraphs.append(Paragraph(ParagraphKind(kind), part, unpack_spans(spans), unpack_offsets(offsets)))
        position += length + 1
    return tuple(paragraphs)


def pack_parts(parts: Iterable[Part]) -> list[list[object]]:
    return [[part.kind, pack_spans(part.spans)] for part in parts]


def unpack_parts(packed: Iterable[Sequence[Any]]) -> tuple[Part, ...]:
    return tuple([Part(_KINDS[kind], unpack_spans(spans)) for kind, spans in packed])


def pack_decisions(decisions: Iterable[Decision]) -> str:
    return dump([[d.step, d.span and [d.span.start, d.span.end], d.accepted] for d in decisions])


def unpack_decisions(packed: str) -> tuple[Decision, ...]:
    return tuple(
        Decision(step, Span(*place) if place is not None else None, accepted)
        for step, place, accepted in json.loads(packed)
    )


def pack_machine(machine: Mapping[str, FieldValue]) -> str:
    return dump({name: _packed_value(value) for name, value in machine.items()})


def _packed_value(value: FieldValue) -> object:
    return [[c.name, c.role] for c in value] if isinstance(value, tuple) else value


def unpack_machine(packed: str) -> dict[str, FieldValue]:
    loaded: dict[str, Any] = json.loads(packed)
    return {
        name: tuple(Credit(*credit) for credit in value) if isinstance(value, list) else value
        for name, value in loaded.items()
    }


def pack_edits(edits: Iterable[Edit]) -> str:
    return dump(
        [
            [e.span.start, e.span.end, e.before, e.after, e.step, e.reason, e.confidence, e.applied]
            for e in edits
        ]
    )


def unpack_edits(packed: str) -> tuple[Edit, ...]:
    return tuple(Edit(Span(start, end), *rest) for start, end, *rest in json.loads(packed))


def pack_furniture(furniture: Iterable[Furniture]) -> str:
    return dump([[f.kind, pack_spans(f.spans), f.text] for f in furniture])


def unpack_furniture(packed: str) -> tuple[Furniture, ...]:
    return tuple(Furniture(kind, unpack_spans(spans), text) for kind, spans, text in json.loads(packed))


def pack_byline(byline: Iterable[Credit]) -> str:
    return dump([[credit.name, credit.role] for credit in byline])


def unpack_byline(packed: str) -> tuple[Credit, ...]:
    return tuple(Credit(name, role) for name, role in json.loads(packed))


def pack_read_at(read_at: Mapping[str, tuple[Span, ...]]) -> str:
    return dump({name: pack_spans(spans) for name, spans in read_at.items()})


def unpack_read_at(packed: str) -> dict[str, tuple[Span, ...]]:
    loaded: dict[str, Any] = json.loads(packed)
    return {name: unpack_spans(spans) for name, spans in loaded.items()}
