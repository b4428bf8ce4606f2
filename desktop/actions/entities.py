"""What the user can say of the names, dates and figures that were found."""

from __future__ import annotations

from corpus.model.titles import QT_TRANSLATE_NOOP
from desktop.actions.action import Action

# fmt: off
ENTITIES = (
    Action("next-entity", "entities", QT_TRANSLATE_NOOP("Action", "Next entity"), "mentioning.next",
           keys=("T",), needs="article", tip=QT_TRANSLATE_NOOP("Action", "To the next name, date or number")),
    Action("previous-entity", "entities", QT_TRANSLATE_NOOP("Action", "Previous entity"),
           "mentioning.previous", keys=("Shift+T",), needs="article",
           tip=QT_TRANSLATE_NOOP("Action", "Go to the entity before")),
    Action("accept-entity", "entities", QT_TRANSLATE_NOOP("Action", "Right"), "mentioning.accept",
           keys=("Y",), apart=True, needs="writable",
           tip=QT_TRANSLATE_NOOP("Action", "It is what it is said to be, and stays so")),
    Action("reject-entity", "entities", QT_TRANSLATE_NOOP("Action", "Wrong"), "mentioning.reject",
           keys=("D",), needs="writable", tip=QT_TRANSLATE_NOOP("Action", "Nothing is named here")),
    Action("kind-entity", "entities", QT_TRANSLATE_NOOP("Action", "Kind…"), "mentioning.ask_kind",
           keys=("R",), needs="writable",
           tip=QT_TRANSLATE_NOOP("Action", "Another kind, by one letter; of selected words, a new entity")),
    Action("entity-start-earlier", "entities", QT_TRANSLATE_NOOP("Action", "Entity begins earlier"),
           "mentioning.start_earlier", keys=("H",), apart=True, needs="writable",
           tip=QT_TRANSLATE_NOOP("Action", "One character more at the beginning")),
    Action("entity-start-later", "entities", QT_TRANSLATE_NOOP("Action", "Entity begins later"),
           "mentioning.start_later", keys=("Shift+H",), needs="writable",
           tip=QT_TRANSLATE_NOOP("Action", "One character less at the beginning")),
    Action("entity-end-later", "entities", QT_TRANSLATE_NOOP("Action", "Entity ends later"),
           "mentioning.end_later", keys=("L",), needs="writable",
           tip=QT_TRANSLATE_NOOP("Action", "One character more at the end")),
    Action("entity-end-earlier", "entities", QT_TRANSLATE_NOOP("Action", "Entity ends earlier"),
           "mentioning.end_earlier", keys=("Shift+L",), needs="writable",
           tip=QT_TRANSLATE_NOOP("Action", "One character less at the end")),
    Action("link-entity", "entities", QT_TRANSLATE_NOOP("Action", "Link…"), "mentioning.ask_link",
           keys=("G",), apart=True, needs="writable",
           tip=QT_TRANSLATE_NOOP("Action", "Choose the division that is meant, or a normal form")),
    Action("unlink-entity", "entities", QT_TRANSLATE_NOOP("Action", "Remove the link"), "mentioning.unlink",
           keys=("Shift+G",), needs="writable", tip=QT_TRANSLATE_NOOP("Action", "No division is meant")),
    Action("always-entity", "entities", QT_TRANSLATE_NOOP("Action", "Always so"), "mentioning.always",
           keys=("Shift+Y",), apart=True, needs="writable",
           tip=QT_TRANSLATE_NOOP("Action", "These words mean this wherever they stand in the project")),
    Action("never-entity", "entities", QT_TRANSLATE_NOOP("Action", "Never so"), "mentioning.never",
           keys=("Shift+D",), needs="writable",
           tip=QT_TRANSLATE_NOOP("Action", "These words never mean this in the project")),
    Action("import-lexicon", "entities", QT_TRANSLATE_NOOP("Action", "Import a lexicon…"),
           "lexicon.ask_import", apart=True, needs="importable",
           tip=QT_TRANSLATE_NOOP("Action", "A table of words and what they always, or never, are")),
    Action("export-lexicon", "entities", QT_TRANSLATE_NOOP("Action", "Export the lexicon…"),
           "lexicon.ask_export", needs="project",
           tip=QT_TRANSLATE_NOOP("Action", "The words of which the project says what they are, as a table")),
    Action("learn", "entities", QT_TRANSLATE_NOOP("Action", "Learn from my corrections"), "learning.start",
           apart=True, needs="importable",
           tip=QT_TRANSLATE_NOOP("Action",
                                 "Train recognition on what was corrected in this project;"
                                 " says how much better it gets")),
)
# fmt: on
