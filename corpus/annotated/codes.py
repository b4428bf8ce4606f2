"""The codes of a file, joined to the codebook of a project."""

from __future__ import annotations

import uuid
from collections.abc import Iterable

from corpus.annotated.work import WorkCode
from corpus.coding.tree import CodeTree, split
from corpus.coding.wording import storable
from corpus.model import Code, MeipiError
from corpus.model.code import PATH_SEPARATOR
from corpus.model.colours import next_colour


def one_name(name: str) -> str:
    """The name of a code as a part of a path, in which a separator means something."""
    return name.replace(PATH_SEPARATOR, "／") or "?"


class ArrivingCodes:
    """Finds for each code of a file the one of the project, and makes those that are not there.

    A code is the same when it has the same UUID, or stands at the same path.
    """

    def __init__(self, codebook: Iterable[Code]) -> None:
        self._codes = {code.id: code for code in codebook}
        self._ids: dict[str, str] = {}
        self.made: list[Code] = []
        self.problems: list[str] = []

    def add(self, code: WorkCode) -> None:
        if code.id in self._codes:
            self._ids[code.key] = str(code.id)
            return
        try:
            names = split(storable(code.path))
        except MeipiError as error:
            self.problems.append(str(error))
            return
        found: Code | None = None
        for depth, name in enumerate(names, start=1):
            found = self._child(found, name, code if depth == len(names) else None)
        if found is not None:
            self._ids[code.key] = found.id

    def ids(self, keys: Iterable[str]) -> tuple[str, ...]:
        """The ids of the project's codes for keys of the file; keys that it does not define are left out."""
        known = (self._ids[key] for key in keys if key in self._ids)
        return tuple(dict.fromkeys(known))

    def _child(self, parent: Code | None, name: str, like: WorkCode | None) -> Code:
        """The code of that name below ``parent``; a new one, with what ``like`` says, if there is none."""
        above = parent.id if parent is not None else None
        siblings = CodeTree(self._codes.values()).children(above)
        for sibling in siblings:
            if sibling.name == name:
                return sibling
        made = Code(
            id=(like.id if like else None) or uuid.uuid4().hex,
            name=name,
            colour=(like.colour if like else None)
            or next_colour([code.colour for code in self._codes.values()]),
            parent=above,
            definition=storable(like.definition) if like else "",
            memo=storable(like.memo) if like else "",
            position=max((sibling.position for sibling in siblings), default=-1) + 1,
        )
        self._codes[made.id] = made
        self.made.append(made)
        return made
