"""Which lines of a column are alone, begin a paragraph or go on with one: the best answer for all together.

No mark of a line decides by itself. Every mark has a worth, and the roles are those whose marks are worth
most over all lines: a line that could go on with the one above is a headline after all where the paragraph
under it would have no beginning.
"""

from __future__ import annotations

import math
from collections.abc import Iterable

from corpus.cleaning.line_marks import NEVER, LineMarks, Role

_IN_A_ROW = -0.6

_WORTH = {
    "alone": -1.6, "alone known": 2.8, "alone over news": 4.6, "alone under a label": 3.0,
    "alone bare": 0.4, "alone asks": -0.4, "alone leads on": -1.2, "alone leaves open": -3.0,
    "alone holds a comma": -0.9, "alone holds a stop": -5.0, "alone ends a sentence": -6.2,
    "alone hangs": -8.1, "alone breaks a word": -4.4,
    "alone wide": 5.6, "alone full": -0.6, "alone short": -0.2, "alone at the margin": 1.7,
    "alone after a blank line": 1.1, "alone before a blank line": -0.9,
    "end in a sentence": -4.1, "end hangs": -4.9, "end breaks a word": -3.1, "end short": 1.6,
    "next": 0.2, "next within a word": 1.7, "next within one thing": 10.0, "next looks first": -0.7,
    "next after a short line": -2.8, "next sentence looks first": -0.5,
    "next sentence after a short line": -7.5, NEVER: -math.inf,
}  # fmt: skip
"""What each mark of `LineMarks` is worth, and what it costs that lone lines follow one another. Found by a
structured perceptron over 150 pages composed of the articles in ``tests/data``, in columns of 9 to 30
characters, with and without indents, blank lines and hanging signs: of 12,000 lines that go on, 99 in 100
are told, and as many of those that do not. The marks of a next sentence were set by hand, on
``tests/quality``."""


def roles(marks: LineMarks, count: int) -> list[Role]:
    """The best roles of ``count`` lines, by dynamic programming."""
    best = [_worth(marks.alone(0)), 0.0, -math.inf]
    before: list[list[Role]] = []
    for number in range(1, count):
        end = _worth(marks.end(number - 1))
        ended = [best[Role.ALONE], best[Role.FIRST] + end, best[Role.NEXT] + end]
        lone = [ended[Role.ALONE] + _IN_A_ROW, *ended[1:]]
        going = _going(marks, number - 1, best)
        before.append([max(Role, key=worths.__getitem__) for worths in (lone, ended, going)])
        best = [max(lone) + _worth(marks.alone(number)), max(ended), max(going)]
    end = _worth(marks.end(count - 1))
    last = max(Role, key=lambda role: best[role] + (end if role is not Role.ALONE else 0.0))
    found = [last]
    for came in reversed(before):
        found.append(came[found[-1]])
    return found[::-1]


def _going(marks: LineMarks, number: int, best: list[float]) -> list[float]:
    """What it is worth, for each role of the line, that the next one goes on with its paragraph."""
    worth = sum(_WORTH[mark] * much for mark, much in marks.next(number))
    if worth == -math.inf:
        return [worth] * 3
    lacks = [marks.lack(number, role) for role in (Role.FIRST, Role.NEXT)]
    short = [_WORTH[mark] * lack if lack else 0.0 for mark, lack in lacks]
    return [-math.inf, best[Role.FIRST] + worth + short[0], best[Role.NEXT] + worth + short[1]]


def _worth(marks: Iterable[str]) -> float:
    return sum(map(_WORTH.__getitem__, marks))
