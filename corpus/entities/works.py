"""Documents and works: 《…》, and titled agreements without brackets."""

from __future__ import annotations

import re
from collections.abc import Iterator

from corpus.entities.candidate import Candidate
from corpus.entities.view import Document, View
from corpus.model import Label, Span

_BRACKETED = re.compile(r"《[^《》]{1,80}(?:《[^《》]{1,60}》[^《》]{0,40})?》|〈[^〈〉]{1,60}〉")
_TITLED = re.compile(
    r"(?:共识|宣言|公约|协定|备忘录|条例|白皮书|蓝皮书|法案|宪法|民法典)(?![》\u4e00-\u9fff]{0,2}》)"
)


def propose(view: View, document: Document) -> Iterator[Candidate]:
    """What stands in title brackets, and names that end as an agreement or a law does."""
    for match in _BRACKETED.finditer(view.text):
        yield Candidate(Span(match.start(), match.end()), Label.WORK, "brackets")
    for match in _TITLED.finditer(view.folded):
        end = match.end()
        index = view.index_at(match.start())
        start = view.words[index].span.start
        for word in reversed(view.words[max(0, index - 6) : index]):
            if word.tag not in ("LOC", "ORG", "n", "nz", "vn", "m", "q", "nw", "ns"):
                break
            start = word.span.start
        if start < match.start():
            yield Candidate(Span(start, end), Label.WORK, "title", (f"head={match[0]}",))
