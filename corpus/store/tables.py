"""The tables of a project file as each version of the schema made them; never edited again.

No triggers, no views, no virtual tables: any of those in a project file is proof of tampering (rule R8).
"""

from __future__ import annotations

TABLES_1 = (
    """CREATE TABLE settings (
        key TEXT PRIMARY KEY,
        value TEXT NOT NULL
    ) STRICT""",
    # One row, written with every act: a project that lost annotations behind our back is noticed.
    """CREATE TABLE tally (
        id INTEGER PRIMARY KEY CHECK (id = 1),
        revision INTEGER NOT NULL,
        annotations INTEGER NOT NULL
    ) STRICT""",
    """CREATE TABLE sources (
        id INTEGER PRIMARY KEY,
        name TEXT NOT NULL,
        path TEXT NOT NULL,
        sha256 TEXT NOT NULL UNIQUE,
        encoding TEXT NOT NULL,
        doubt TEXT,
        text TEXT NOT NULL,
        hints TEXT NOT NULL,
        imported TEXT NOT NULL,
        hash TEXT NOT NULL
    ) STRICT""",
    """CREATE TABLE cleanings (
        id INTEGER PRIMARY KEY REFERENCES sources (id),
        recipe TEXT NOT NULL,
        edits TEXT NOT NULL,
        furniture TEXT NOT NULL,
        hash TEXT NOT NULL
    ) STRICT""",
    """CREATE TABLE articles (
        id INTEGER PRIMARY KEY,
        source_id INTEGER NOT NULL REFERENCES sources (id),
        title TEXT,
        kicker TEXT,
        subtitle TEXT,
        byline TEXT NOT NULL,
        outlet TEXT,
        date TEXT,
        continuation INTEGER NOT NULL CHECK (continuation IN (0, 1)),
        read_at TEXT NOT NULL,
        opening TEXT NOT NULL,
        edits INTEGER NOT NULL,
        hash TEXT NOT NULL
    ) STRICT""",
    # Apart from the articles, so that a list of a hundred thousand of them reads no text.
    """CREATE TABLE bodies (
        id INTEGER PRIMARY KEY REFERENCES articles (id),
        text TEXT NOT NULL,
        text_hash TEXT NOT NULL,
        paragraphs TEXT NOT NULL,
        hash TEXT NOT NULL
    ) STRICT""",
    """CREATE TABLE mentions (
        article_id INTEGER NOT NULL REFERENCES articles (id),
        paragraph INTEGER NOT NULL CHECK (paragraph >= 0),
        number INTEGER NOT NULL CHECK (number >= 0),
        s INTEGER NOT NULL,
        e INTEGER NOT NULL,
        text TEXT NOT NULL,
        label TEXT NOT NULL,
        norm TEXT,
        mod TEXT,
        level INTEGER NOT NULL,
        inside_s INTEGER,
        inside_e INTEGER,
        found_by TEXT NOT NULL,
        why TEXT NOT NULL,
        confidence REAL NOT NULL,
        attributes TEXT NOT NULL,
        PRIMARY KEY (article_id, paragraph, number),
        CHECK (0 <= s AND s < e)
    ) STRICT""",
    # Seals the mentions of an article, which have no seals of their own.
    """CREATE TABLE recognitions (
        id INTEGER PRIMARY KEY REFERENCES articles (id),
        hash TEXT NOT NULL
    ) STRICT""",
    """CREATE TABLE codes (
        id TEXT PRIMARY KEY,
        name TEXT NOT NULL,
        colour TEXT NOT NULL,
        parent TEXT REFERENCES codes (id) DEFERRABLE INITIALLY DEFERRED,
        definition TEXT NOT NULL,
        memo TEXT NOT NULL,
        key TEXT,
        position INTEGER NOT NULL,
        hash TEXT NOT NULL
    ) STRICT""",
    """CREATE TABLE annotations (
        id TEXT PRIMARY KEY,
        article_id INTEGER NOT NULL REFERENCES articles (id),
        kind TEXT NOT NULL CHECK (kind IN ('paragraph', 'span', 'article')),
        s INTEGER NOT NULL,
        e INTEGER NOT NULL,
        quote TEXT NOT NULL,
        prefix TEXT NOT NULL,
        suffix TEXT NOT NULL,
        raw_spans TEXT NOT NULL,
        text_hash TEXT NOT NULL,
        codes TEXT NOT NULL,
        memo TEXT NOT NULL,
        coder TEXT NOT NULL,
        created TEXT NOT NULL,
        modified TEXT NOT NULL,
        origin TEXT NOT NULL,
        status TEXT NOT NULL CHECK (status IN ('accepted', 'pending', 'rejected')),
        hash TEXT NOT NULL,
        CHECK (0 <= s AND s < e)
    ) STRICT""",
    # What annotations.codes says, turned round: an index that SQLite cannot make of JSON.
    """CREATE TABLE uses (
        code_id TEXT NOT NULL REFERENCES codes (id) DEFERRABLE INITIALLY DEFERRED,
        annotation_id TEXT NOT NULL,
        PRIMARY KEY (code_id, annotation_id)
    ) STRICT, WITHOUT ROWID""",
    # done, undone and abandoned as in any editor; kept: an act that undo passes over (an import).
    """CREATE TABLE history (
        number INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        name TEXT NOT NULL,
        detail TEXT NOT NULL,
        coder TEXT NOT NULL,
        at TEXT NOT NULL,
        operations TEXT NOT NULL,
        hash TEXT NOT NULL,
        state TEXT NOT NULL CHECK (state IN ('done', 'undone', 'abandoned', 'kept')),
        state_at TEXT NOT NULL
    ) STRICT""",
)

TABLES_3 = (
    """CREATE TABLE corrections (
        id TEXT PRIMARY KEY,
        source_id INTEGER NOT NULL REFERENCES sources (id),
        raw_spans TEXT NOT NULL,
        text TEXT NOT NULL,
        label TEXT,
        norm TEXT,
        code TEXT,
        coder TEXT NOT NULL,
        at TEXT NOT NULL,
        hash TEXT NOT NULL
    ) STRICT""",
    """CREATE TABLE rules (
        id TEXT PRIMARY KEY,
        text TEXT NOT NULL,
        label TEXT,
        always INTEGER NOT NULL CHECK (always IN (0, 1)),
        norm TEXT,
        code TEXT,
        coder TEXT NOT NULL,
        at TEXT NOT NULL,
        hash TEXT NOT NULL
    ) STRICT""",
    # Mentions as recognition found them, of articles where the user says otherwise; one JSON list each.
    """CREATE TABLE found (
        id INTEGER PRIMARY KEY REFERENCES articles (id),
        mentions TEXT NOT NULL,
        hash TEXT NOT NULL
    ) STRICT""",
)

TABLES_4 = (
    """CREATE TABLE coders (
        id TEXT PRIMARY KEY,
        colour TEXT NOT NULL,
        hash TEXT NOT NULL
    ) STRICT""",
    # Of an article that has none it is unread. One that goes keeps it, in case that undo brings it back:
    # no number is given to two articles.
    """CREATE TABLE progress (
        id INTEGER PRIMARY KEY,
        progress TEXT NOT NULL CHECK (progress IN ('in-work', 'done')),
        hash TEXT NOT NULL
    ) STRICT""",
    """CREATE TABLE bookmarks (
        id TEXT PRIMARY KEY,
        source_id INTEGER NOT NULL REFERENCES sources (id),
        position INTEGER NOT NULL CHECK (position >= 0),
        quote TEXT NOT NULL,
        at TEXT NOT NULL,
        hash TEXT NOT NULL
    ) STRICT""",
    """CREATE TABLE memos (
        id TEXT PRIMARY KEY,
        text TEXT NOT NULL,
        hash TEXT NOT NULL
    ) STRICT""",
    # Where each article was left, as a raw position of its source. No act, so without a seal.
    """CREATE TABLE reading_places (
        id INTEGER PRIMARY KEY,
        position INTEGER NOT NULL
    ) STRICT""",
)

INDEXES_1 = {
    "articles": (("source_id",), ("date", "id"), ("title", "id")),
    "annotations": (("article_id", "s", "id"),),
    "codes": (("parent",),),
    "history": (("state", "number"),),
}
