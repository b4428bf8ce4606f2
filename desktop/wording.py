"""What the engine says, in the language of the window.

The engine speaks English and knows no Qt, so ``lupdate`` does not see its sentences: they stand in
``desktop/engine_sentences.py`` for it, and are translated when they are shown.
"""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication

from corpus.model import MeipiError
from corpus.model.titles import QT_TRANSLATE_NOOP
from desktop.engine_sentences import FINDINGS, REASONS
from desktop.system_titles import system_title

ACTS = {
    "annotate": QT_TRANSLATE_NOOP("Act", "Annotate"),
    "annotate-all": QT_TRANSLATE_NOOP("Act", "Annotate several"),
    "change-annotation": QT_TRANSLATE_NOOP("Act", "Change annotation"),
    "recode": QT_TRANSLATE_NOOP("Act", "Change codes"),
    "write-memo": QT_TRANSLATE_NOOP("Act", "Write memo"),
    "delete-annotation": QT_TRANSLATE_NOOP("Act", "Remove annotation"),
    "place-annotation": QT_TRANSLATE_NOOP("Act", "Place annotation"),
    "keep-orphan": QT_TRANSLATE_NOOP("Act", "Keep without a place"),
    "set-progress": QT_TRANSLATE_NOOP("Act", "Say how far an article is"),
    "add-bookmark": QT_TRANSLATE_NOOP("Act", "Bookmark"),
    "remove-bookmark": QT_TRANSLATE_NOOP("Act", "Remove bookmark"),
    "write-project-memo": QT_TRANSLATE_NOOP("Act", "Write the project's memo"),
    "recolour-coder": QT_TRANSLATE_NOOP("Act", "Colour of a coder"),
    "rename-coder": QT_TRANSLATE_NOOP("Act", "Rename coder"),
    "new-code": QT_TRANSLATE_NOOP("Act", "New code"),
    "rename-code": QT_TRANSLATE_NOOP("Act", "Rename code"),
    "recolour-code": QT_TRANSLATE_NOOP("Act", "Change colour"),
    "key-code": QT_TRANSLATE_NOOP("Act", "Change key"),
    "define-code": QT_TRANSLATE_NOOP("Act", "Define code"),
    "move-code": QT_TRANSLATE_NOOP("Act", "Move code"),
    "merge-codes": QT_TRANSLATE_NOOP("Act", "Merge codes"),
    "delete-code": QT_TRANSLATE_NOOP("Act", "Delete code"),
    "edit-details": QT_TRANSLATE_NOOP("Act", "Edit details"),
    "reset-details": QT_TRANSLATE_NOOP("Act", "Details as read"),
    "accept-repairs": QT_TRANSLATE_NOOP("Act", "Accept repairs"),
    "reject-repairs": QT_TRANSLATE_NOOP("Act", "Reject repairs"),
    "retype-paragraphs": QT_TRANSLATE_NOOP("Act", "Change kind of paragraph"),
    "join-paragraphs": QT_TRANSLATE_NOOP("Act", "Join paragraphs"),
    "split-paragraph": QT_TRANSLATE_NOOP("Act", "Split paragraph"),
    "move-paragraph": QT_TRANSLATE_NOOP("Act", "Move paragraph"),
    "to-furniture": QT_TRANSLATE_NOOP("Act", "Leave out of the article"),
    "from-furniture": QT_TRANSLATE_NOOP("Act", "Take into the article"),
    "split-article": QT_TRANSLATE_NOOP("Act", "Split article"),
    "merge-articles": QT_TRANSLATE_NOOP("Act", "Merge articles"),
    "move-article": QT_TRANSLATE_NOOP("Act", "Move article"),
    "reclean": QT_TRANSLATE_NOOP("Act", "Clean again"),
    "redecode": QT_TRANSLATE_NOOP("Act", "Change encoding"),
    "accept-mentions": QT_TRANSLATE_NOOP("Act", "Entity right"),
    "reject-mentions": QT_TRANSLATE_NOOP("Act", "Entity wrong"),
    "retype-mentions": QT_TRANSLATE_NOOP("Act", "Change kind of entity"),
    "resize-mention": QT_TRANSLATE_NOOP("Act", "Change edges of entity"),
    "link-mentions": QT_TRANSLATE_NOOP("Act", "Link entity"),
    "add-mention": QT_TRANSLATE_NOOP("Act", "Mark entity"),
    "always-rule": QT_TRANSLATE_NOOP("Act", "Always an entity"),
    "never-rule": QT_TRANSLATE_NOOP("Act", "Never an entity"),
    "remove-rules": QT_TRANSLATE_NOOP("Act", "Remove rules"),
    "import-lexicon": QT_TRANSLATE_NOOP("Act", "Import lexicon"),
    "import": QT_TRANSLATE_NOOP("Act", "Import"),
    "import-work": QT_TRANSLATE_NOOP("Act", "Import annotated work"),
}
"""The names of changes, as undo, redo and the history show them."""


def act_title(name: str) -> str:
    """What an act is called; a name that is not known here is shown as it is."""
    return QCoreApplication.translate("Act", ACTS.get(name, name))


def say(text: str) -> str:
    """A title of the engine in the language of the window."""
    return QCoreApplication.translate("Engine", text)


def say_reason(reason: str) -> str:
    """Why cleaning changed something; several reasons of one edit stand after each other."""
    return "; ".join(_say_pattern(part) for part in reason.split("; "))


def say_finding(line: object) -> str:
    """What a check found wrong, or what could not be salvaged."""
    return _say_pattern(str(line))


def _say_pattern(text: str) -> str:
    """A sentence whose braces are filled already: the values are taken out, translated round, put back."""
    for pattern, filled in _FILLED.items():
        found = filled.fullmatch(text)
        if found:
            return say(pattern).format(**found.groupdict())
    return text


def _filled(pattern: str) -> re.Pattern[str]:
    """What matches the sentence with its braces filled, and has a group for each of them."""
    parts = re.split(r"\{(\w+)\}", pattern)
    parts[::2] = map(re.escape, parts[::2])
    parts[1::2] = (f"(?P<{name}>.+?)" for name in parts[1::2])
    return re.compile("".join(parts))


def say_error(error: MeipiError) -> str:
    """What happened and what to do about it, in the language of the window."""
    values = {name: system_title(value) for name, value in error.values.items()}
    return say(error.sentence).format(**values)


_FILLED = {pattern: _filled(pattern) for pattern in (*REASONS, *FINDINGS)}
