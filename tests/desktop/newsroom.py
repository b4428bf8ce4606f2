"""Small articles for the window's tests, written for them."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence

from corpus.importers import Imported
from corpus.intake import Prepared
from corpus.model import Article, Cleaned, Label, Mention, OffsetMap, Paragraph, ParagraphKind, Span

PARAGRAPHS = (
    "清晨，两岸的巡河员在渡口碰头。",
    "王小河说，今年已清理垃圾12吨，比去年少了三成。",
    "渡口旁的小店也换上了新招牌。",
)
PERSON = Mention(Span(0, 3), "王小河", Label.PER, norm="王小河")
QUANTITY = Mention(Span(9, 12), "12吨", Label.QUANTITY, norm="12吨")


def prepared(
    title: str,
    *,
    outlet: str | None = "渡口日报",
    date: str | None = "2024-05-01",
    paragraphs: Sequence[str] = PARAGRAPHS,
) -> Prepared:
    """One source with one article; the second paragraph of the usual ones has two mentions."""
    text = "\n".join((title, *paragraphs))
    body: list[Paragraph] = []
    start = len(title) + 1
    for paragraph in paragraphs:
        span = Span(start, start + len(paragraph))
        offsets = OffsetMap.identity(len(paragraph)).shift_source(start)
        body.append(Paragraph(ParagraphKind.BODY, paragraph, (span,), offsets))
        start = span.end + 1
    article = Article(
        tuple(body), title=title, source=outlet, date=date, read_at={"title": (Span(0, len(title)),)}
    )
    digest = hashlib.sha256(text.encode()).hexdigest()
    imported = Imported(f"{title}.txt", f"{title}.txt", digest, "utf-8", None, text)
    usual = tuple(paragraphs) == PARAGRAPHS
    mentions = ((), (PERSON, QUANTITY), ()) if usual else tuple(() for _ in paragraphs)
    return Prepared(imported, Cleaned((article,), recipe="by hand"), (mentions,))
