"""What an importer makes of a file: the sources in it, or the reason why there are none."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from corpus.model import MeipiError
from corpus.text.decoding import Decoded


@dataclass(frozen=True, slots=True)
class Imported:
    """One source: a file, or one row of a table. Its text never changes afterwards.

    ``name`` is a label, never a path to open. ``path`` says where it came from. ``sha256`` is that of
    the file's bytes, or of the row's cells. ``doubt`` is what to distrust, None for nothing.
    ``hints`` is what the format itself knows: title, date, source, author, url.
    """

    name: str
    path: str
    sha256: str
    encoding: str
    doubt: str | None
    text: str
    hints: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Refused:
    """A file that was not imported, and why, in one line. ``error`` is the same for translation.

    ``path`` tells where the file is, as `Imported.path` does; empty where that is not known.
    """

    name: str
    reason: str
    error: MeipiError | None = field(default=None, compare=False)
    path: str = field(default="", compare=False)


@dataclass(frozen=True, slots=True)
class Choices:
    """What the user settled about a file: its encoding, and which column holds what.

    ``encoding`` is taken as it is, ``declared``, what the files of a folder are in, where it fits.
    ``columns`` maps ``text``, ``title``, ``date``, ``source``, ``author`` or ``url`` to a header.
    """

    encoding: str | None = None
    columns: Mapping[str, str] = field(default_factory=dict)
    declared: str | None = None


UNSETTLED = Choices()


@dataclass(frozen=True, slots=True)
class Importer:
    """One file format. ``suffixes`` are lower-case and begin with a dot.

    ``read(data, name, choices)`` gives the sources in a file of that name; it raises MeipiError for
    a file that it must refuse. ``is_encoded`` is False where the format itself says how characters are
    written, so that there is no encoding to choose.
    """

    name: str
    title: str
    suffixes: tuple[str, ...]
    parse: Callable[[bytes, str, Choices], list[Imported]]
    is_encoded: bool = True

    def read(self, data: bytes, name: str, choices: Choices = UNSETTLED) -> list[Imported]:
        return self.parse(data, name, choices)


def sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def whole_file(data: bytes, name: str, decoded: Decoded, **hints: str) -> Imported:
    """The source that a file with a single text is; empty hints are left out."""
    known = {key: value for key, value in hints.items() if value}
    return Imported(name, name, sha256(data), decoded.encoding, decoded.doubt, decoded.text, known)
