"""The codebook: asking for codes, and the acts that change the tree of them."""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Mapping
from dataclasses import replace

from corpus.coding.tree import CodeTree, split
from corpus.coding.wording import storable
from corpus.model import Annotation, Change, Code, Do, MeipiError, Replacement, Touched
from corpus.model.code import PATH_SEPARATOR
from corpus.model.colours import next_colour
from corpus.store import Store


class Codebook:
    """The codes of a project. A code is named by its path, ``组织机制/联合党支部``, or by its id."""

    def __init__(self, store: Store, do: Do) -> None:
        self._store = store
        self._do = do

    def all(self) -> tuple[Code, ...]:
        """Every code, parents before children, siblings in their order."""
        return tuple(self.tree().walk())

    def tree(self) -> CodeTree:
        return CodeTree(self._store.codes.all())

    def get(self, id: str) -> Code:
        """Raises MeipiError ``no-code``."""
        found = self._store.codes.find(id)
        if found is None:
            raise MeipiError("no-code", "There is no such code in the codebook ({code}).", code=id)
        return found

    def find(self, path: str) -> Code | None:
        """The code at ``path``, or None."""
        return self.tree().find(path)

    def path(self, id: str) -> str:
        """Raises MeipiError ``no-code``."""
        return self.tree().path(id)

    def counts(self) -> dict[str, int]:
        """How many annotations carry each code, by id; codes that none carries are left out."""
        return self._store.codes.counts()

    def ensure(self, path: str, *, colour: str | None = None) -> Code:
        """The code at ``path``; it and the levels above it are made, in one act, where they are missing.

        Raises MeipiError ``bad-code-name``.
        """
        (code,), made = self.draft([path])
        if made:
            if colour is not None:
                code = made[-1] = replace(code, colour=colour)
            self._act("new-code", [Replacement(None, c) for c in made], path)
        return code

    def draft(self, paths: Iterable[str]) -> tuple[list[Code], list[Code]]:
        """The codes at ``paths``; and those, parents first, that an act has yet to make for it.

        Raises MeipiError ``bad-code-name``.
        """
        wanted = tuple(paths)
        codes = {code.id: code for code in self._store.codes.all()} if wanted else {}
        found: list[Code] = []
        made: list[Code] = []
        for path in wanted:
            code: Code | None = None
            for name in split(storable(path)):
                parent = code.id if code is not None else None
                siblings = [c for c in codes.values() if c.parent == parent]
                code = next((sibling for sibling in siblings if sibling.name == name), None)
                if code is None:
                    code = _new_code(name, parent, siblings, codes.values())
                    codes[code.id] = code
                    made.append(code)
            assert code is not None  # split gives at least one name
            found.append(code)
        return found, made

    def rename(self, id: str, name: str) -> Code:
        """Raises MeipiError ``bad-code-name`` or ``code-exists`` (merge the two instead)."""
        code = self.get(id)
        name = storable(name).strip()
        if not name or PATH_SEPARATOR in name:
            raise MeipiError("bad-code-name", "“{path}” is no name for a code.", path=name)
        self._refuse_twin(id, name, code.parent)
        return self._replace("rename-code", code, replace(code, name=name))

    def recolour(self, id: str, colour: str) -> Code:
        """``colour`` is ``#rrggbb``."""
        code = self.get(id)
        return self._replace("recolour-code", code, replace(code, colour=colour))

    def set_key(self, id: str, key: str | None) -> Code:
        """The key that applies the code; the code that had it loses it, in the same act."""
        tree = self.tree()
        code = tree.get(id)
        after = replace(code, key=key)
        holders = [c for c in tree.codes.values() if key is not None and c.key == key and c.id != id]
        replacements = [Replacement(holder, replace(holder, key=None)) for holder in holders]
        if after != code:
            self._act("key-code", [*replacements, Replacement(code, after)], tree.path(id))
        return after

    def define(self, id: str, *, definition: str | None = None, memo: str | None = None) -> Code:
        """Write the definition of a code, or the note on it; None leaves it."""
        code = self.get(id)
        after = replace(
            code,
            definition=code.definition if definition is None else storable(definition),
            memo=code.memo if memo is None else storable(memo),
        )
        return self._replace("define-code", code, after)

    def move(self, id: str, *, parent: str | None, position: int | None = None) -> Code:
        """Put a code below ``parent`` (None: on top), before the sibling now at ``position``, or last.

        Raises MeipiError ``code-within-itself`` or ``code-exists``.
        """
        tree = self.tree()
        code = tree.get(id)
        if parent is not None and any(member.id == parent for member in tree.family(id)):
            raise MeipiError("code-within-itself", "A code cannot stand below itself.")
        self._refuse_twin(id, code.name, parent)
        siblings = [sibling for sibling in tree.children(parent) if sibling.id != id]
        siblings.insert(len(siblings) if position is None else position, replace(code, parent=parent))
        moved = [replace(sibling, position=number) for number, sibling in enumerate(siblings)]
        changed = [Replacement(tree.get(c.id), c) for c in moved if c != tree.get(c.id)]
        if changed:
            self._act("move-code", changed, tree.path(id))
        return self.get(id)

    def merge(self, id: str, *, into: str) -> Touched:
        """Annotations of the one code get the other; its children move below it; it goes. One act.

        Raises MeipiError ``code-within-itself`` when ``into`` stands below ``id``.
        """
        tree = self.tree()
        code, target = tree.get(id), tree.get(into)
        if any(member.id == into for member in tree.family(id)):
            raise MeipiError("code-within-itself", "A code cannot be merged into itself or one below it.")
        replacements = [Replacement(a, recoded(a, {id: into})) for a in self._store.annotations.with_code(id)]
        replacements += [Replacement(c, replace(c, parent=into)) for c in tree.children(id)]
        replacements.append(Replacement(code, None))
        return self._act("merge-codes", replacements, f"{tree.path(id)} → {tree.path(target.id)}")

    def remove(self, id: str) -> Touched:
        """Remove a code and all below it, in one act. Annotations lose them; one that has no other
        code and no memo goes with them."""
        tree = self.tree()
        family = list(tree.family(id))
        gone: dict[str, str | None] = {code.id: None for code in family}
        carriers = {a.id: a for code in family for a in self._store.annotations.with_code(code.id)}
        replacements: list[Replacement] = []
        for annotation in carriers.values():
            after = recoded(annotation, gone)
            replacements.append(Replacement(annotation, after if after.codes or after.memo else None))
        replacements += [Replacement(code, None) for code in reversed(family)]
        return self._act("delete-code", replacements, tree.path(id))

    def _replace(self, name: str, before: Code, after: Code) -> Code:
        if after != before:
            self._act(name, [Replacement(before, after)], self.path(before.id))
        return after

    def _act(self, name: str, replacements: list[Replacement], detail: str) -> Touched:
        return self._do(Change.new(name, replacements, detail))

    def _refuse_twin(self, id: str, name: str, parent: str | None) -> None:
        if any(c.name == name and c.id != id for c in self.tree().children(parent)):
            raise MeipiError(
                "code-exists",
                "There is a code named “{name}” there already; merge them instead.",
                name=name,
            )


def _new_code(name: str, parent: str | None, siblings: Iterable[Code], all: Iterable[Code]) -> Code:
    """The last of its siblings, in a colour of its own."""
    return Code(
        id=uuid.uuid4().hex,
        name=name,
        colour=next_colour(code.colour for code in all),
        parent=parent,
        position=max((sibling.position for sibling in siblings), default=-1) + 1,
    )


def recoded(annotation: Annotation, instead: Mapping[str, str | None]) -> Annotation:
    """The annotation with codes replaced by others, or dropped where None stands for them."""
    codes = (instead.get(code, code) for code in annotation.codes)
    return replace(annotation, codes=tuple(dict.fromkeys(code for code in codes if code is not None)))
