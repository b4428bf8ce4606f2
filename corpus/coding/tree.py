"""The tree of codes: paths, families, order. Pure; ``corpus.coding.codebook`` acts on it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from corpus.model import Code, MeipiError
from corpus.model.code import PATH_SEPARATOR


class CodeTree:
    """The codes of a project by id, by path and by parent."""

    def __init__(self, codes: Iterable[Code]) -> None:
        self.codes = {code.id: code for code in codes}
        self._children: dict[str | None, list[Code]] = {}
        for code in self.codes.values():
            self._children.setdefault(code.parent, []).append(code)

    def get(self, id: str) -> Code:
        """Raises MeipiError ``no-code``."""
        if id not in self.codes:
            raise MeipiError("no-code", "There is no such code in the codebook ({code}).", code=id)
        return self.codes[id]

    def children(self, id: str | None) -> list[Code]:
        """The codes right below ``id``, or the top ones for None, in their order."""
        return self._children.get(id, [])

    def path(self, id: str) -> str:
        """``组织机制/联合党支部``. Raises MeipiError ``no-code``."""
        names: list[str] = []
        step: str | None = id
        while step is not None:
            code = self.get(step)
            names.append(code.name)
            step = code.parent
        return PATH_SEPARATOR.join(reversed(names))

    def find(self, path: str) -> Code | None:
        """The code at ``path``, or None."""
        found: Code | None = None
        for name in split(path):
            parent = found.id if found is not None else None
            found = next((code for code in self.children(parent) if code.name == name), None)
            if found is None:
                return None
        return found

    def family(self, id: str) -> Iterator[Code]:
        """The code and all below it, parents before children."""
        yield self.get(id)
        for child in self.children(id):
            yield from self.family(child.id)

    def below(self, ids: Iterable[str]) -> frozenset[str]:
        """These codes and all that stand below one of them; an id of no code stands for itself."""
        wanted = frozenset(ids)
        families = (self.family(id) for id in wanted if id in self.codes)
        return wanted | {code.id for family in families for code in family}

    def walk(self) -> Iterator[Code]:
        """Every code, parents before children, siblings in their order."""
        for top in self.children(None):
            yield from self.family(top.id)


def split(path: str) -> tuple[str, ...]:
    """The names along a path. Raises MeipiError ``bad-code-name`` when one of them is empty."""
    names = tuple(name.strip() for name in path.split(PATH_SEPARATOR))
    if not all(names):
        raise MeipiError("bad-code-name", "“{path}” is no name for a code: a part of it is empty.", path=path)
    return names
