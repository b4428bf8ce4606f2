"""Is everything in a project what was stored there? Structure, seals, quotes, counts (rules R14, R27)."""

from __future__ import annotations

import json
from collections.abc import Iterator

from corpus.model import MeipiError
from corpus.store import mention_rows
from corpus.store.file import ProjectFile
from corpus.store.problems import CheckReport, Problem
from corpus.store.seals import seal, sealed_in

MISSING = "annotations-missing"
"""The one problem that the user may accept: the file is sound, but has lost annotations behind our back."""

_COUNTED = ("sources", "articles", "annotations", "codes", "history")

THOROUGH = 16 * 1024 * 1024
"""Bytes of a project up to which everything is checked whenever it is opened: some 0.3 s (3.8 MB take
0.05 to 0.1 s). Beyond it only the structure is, and each text when it is read; the rest on request."""


def report(file: ProjectFile) -> CheckReport:
    """Check everything. A project of 3.8 MB takes about 0.1 s."""
    found = tuple(problems(file))
    there = counts(file)
    return CheckReport(
        sources=there["sources"],
        articles=there["articles"],
        annotations=there["annotations"],
        codes=there["codes"],
        acts=there["history"],
        problems=found,
    )


def at_opening(file: ProjectFile) -> tuple[Problem, ...]:
    """What is wrong with a file that has just been opened; see ``THOROUGH``."""
    if file.path.stat().st_size <= THOROUGH:
        return tuple(problems(file))
    try:
        lines = file.rows("PRAGMA quick_check(20)")
    except MeipiError as error:
        return (Problem("structure", str(error)),)
    return tuple(Problem("structure", line) for (line,) in lines if line != "ok")


def counts(file: ProjectFile) -> dict[str, int]:
    """How many rows the tables have that nothing can replace; 0 for one that cannot be read."""
    return {table: _count(file, table) for table in _COUNTED}


def problems(file: ProjectFile) -> Iterator[Problem]:
    """Each problem as it is found. Damage that SQLite trips over ends the search."""
    try:
        yield from _structure(file)
        yield from damaged_rows(file)
        yield from _mentions(file)
        yield from _quotes(file)
        yield from _uses(file)
        yield from _tally(file)
    except MeipiError as error:
        yield Problem("structure", str(error))


def _structure(file: ProjectFile) -> Iterator[Problem]:
    for (line,) in file.rows("PRAGMA integrity_check(20)"):
        if line != "ok":
            yield Problem("structure", line)
    for table, row, other, _ in file.rows("PRAGMA foreign_key_check"):
        yield Problem("dangling", f"{table} row {row} names a row of {other} that is not there")


def damaged_rows(file: ProjectFile) -> Iterator[Problem]:
    """The rows whose seal does not fit them."""
    for table, columns in sealed_in(_version(file)).items():
        names = columns.split(", ")
        some = f"SELECT rowid, hash, {columns} FROM {table} WHERE rowid > ? ORDER BY rowid LIMIT ?"
        last, batch = -1, 1 if table == "sources" else 100  # a source may have 20 million characters
        while rows := file.rows(some, [last, batch]):
            for last, stored, *values in rows:
                if seal(dict(zip(names, values, strict=True))) != stored:
                    yield Problem("row-damaged", f"{table} row {last}")


def _mentions(file: ProjectFile) -> Iterator[Problem]:
    for (article,) in file.rows("SELECT id FROM recognitions"):
        with file.still():
            sound = mention_rows.sealed_rows(file, article) is not None
        if not sound:
            yield Problem("mentions-damaged", f"article {article}")


def _quotes(file: ProjectFile) -> Iterator[Problem]:
    """SQLite's substr counts code points, as we do."""
    placed = "n.fit = 'fits'" if _version(file) > 1 else "1"
    misplaced = file.rows(
        "SELECT n.id, n.article_id FROM annotations n JOIN bodies b ON b.id = n.article_id"
        f" WHERE {placed} AND (n.text_hash <> b.text_hash"
        " OR (n.kind <> 'article' AND substr(b.text, n.s + 1, n.e - n.s) <> n.quote))"
    )
    for annotation, article in misplaced:
        yield Problem("quote-mismatch", f"annotation {annotation} of article {article}")


def _uses(file: ProjectFile) -> Iterator[Problem]:
    with file.still(), file.reading():
        carried = file.rows("SELECT id, codes FROM annotations")
        listed = {(code, id) for code, id in file.rows("SELECT code_id, annotation_id FROM uses")}
        wanted = {(code, id) for id, codes in carried for code in json.loads(codes)}
    for code, annotation in sorted(wanted ^ listed):
        yield Problem("index-mismatch", f"code {code} of annotation {annotation}")


def _tally(file: ProjectFile) -> Iterator[Problem]:
    told, there = file.row("SELECT annotations, (SELECT count(*) FROM annotations) FROM tally") or (None, 0)
    if told is None or there < told:
        yield Problem(MISSING, f"{there} annotations where there were {told}")


def _version(file: ProjectFile) -> int:
    return int(file.value("PRAGMA user_version"))


def _count(file: ProjectFile, table: str) -> int:
    try:
        return int(file.value(f"SELECT count(*) FROM {table}"))
    except MeipiError:
        return 0


def accept_loss(file: ProjectFile) -> None:
    """From now on, take the number of annotations for the right one."""
    with file.transaction():
        file.execute("UPDATE tally SET annotations = (SELECT count(*) FROM annotations)")
