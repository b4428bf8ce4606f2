"""What can be done with the project as a whole: the first menu."""

from __future__ import annotations

from corpus.model.titles import QT_TRANSLATE_NOOP
from desktop.actions.action import Action

# fmt: off
PROJECT = (
    Action("project-new", "project", QT_TRANSLATE_NOOP("Action", "New project…"), "projects.ask_new",
           keys=("Ctrl+N",), tip=QT_TRANSLATE_NOOP("Action", "Start an empty project file")),
    Action("project-open", "project", QT_TRANSLATE_NOOP("Action", "Open project…"), "projects.ask_open",
           keys=("Ctrl+O",), tip=QT_TRANSLATE_NOOP("Action", "Open another project file")),
    Action("import-files", "project", QT_TRANSLATE_NOOP("Action", "Import files…"), "importing.ask_files",
           keys=("Ctrl+I",), apart=True, needs="importable",
           tip=QT_TRANSLATE_NOOP("Action", "Read text files and archives into the project")),
    Action("import-folder", "project", QT_TRANSLATE_NOOP("Action", "Import a folder…"),
           "importing.ask_folder", keys=("Ctrl+Shift+I",), needs="importable",
           tip=QT_TRANSLATE_NOOP("Action", "Read all the files of a folder into the project")),
    Action("import-work", "project", QT_TRANSLATE_NOOP("Action", "Import annotated work…"), "arriving.ask",
           needs="importable", tip=QT_TRANSLATE_NOOP("Action", "Codes and annotations of another program")),
    Action("export", "project", QT_TRANSLATE_NOOP("Action", "Export…"), "exporting.ask",
           keys=("Ctrl+E",), apart=True, needs="project",
           tip=QT_TRANSLATE_NOOP("Action", "Write annotations and texts to a file")),
    Action("export-history", "project", QT_TRANSLATE_NOOP("Action", "Export the history…"), "auditing.ask",
           needs="project",
           tip=QT_TRANSLATE_NOOP("Action", "Who did what and when, what was undone: a table or a text")),
    Action("shorten-history", "project", QT_TRANSLATE_NOOP("Action", "Shorten the history…"),
           "auditing.ask_shorten", needs="importable",
           tip=QT_TRANSLATE_NOOP("Action", "Old acts stay listed, but are no longer kept for undoing")),
    Action("coders", "project", QT_TRANSLATE_NOOP("Action", "Coders…"), "sheets.show_coders",
           needs="importable",
           tip=QT_TRANSLATE_NOOP("Action", "Who annotated in this project; a coder gets another name")),
    Action("print", "project", QT_TRANSLATE_NOOP("Action", "Print…"), "printing.ask_print",
           keys=("Ctrl+P",), apart=True, needs="article",
           tip=QT_TRANSLATE_NOOP("Action", "Print the article with its margins")),
    Action("pdf", "project", QT_TRANSLATE_NOOP("Action", "Save as PDF…"), "printing.ask_pdf",
           keys=("Ctrl+Shift+P",), needs="article",
           tip=QT_TRANSLATE_NOOP("Action", "The article with its margins as a PDF file")),
    Action("backup", "project", QT_TRANSLATE_NOOP("Action", "Back up now"), "safety.back_up",
           apart=True, needs="importable",
           tip=QT_TRANSLATE_NOOP("Action", "Put a verified copy beside the other backups")),
    Action("restore", "project", QT_TRANSLATE_NOOP("Action", "Restore a backup…"), "safety.ask_restore",
           needs="project", tip=QT_TRANSLATE_NOOP("Action", "Go back to the project as it was")),
    Action("give-back", "project", QT_TRANSLATE_NOOP("Action", "Give the local copy back"),
           "leaving.give_back", needs="borrowed",
           tip=QT_TRANSLATE_NOOP("Action", "To the network or synced folder that it was copied from")),
    Action("check", "project", QT_TRANSLATE_NOOP("Action", "Check the project"), "safety.check",
           needs="project",
           tip=QT_TRANSLATE_NOOP("Action", "Read everything and compare it with what was stored")),
    Action("salvage", "project", QT_TRANSLATE_NOOP("Action", "Salvage…"), "salvaging.ask",
           tip=QT_TRANSLATE_NOOP("Action", "A new project of everything that is whole in a damaged one")),
    Action("preferences", "project", QT_TRANSLATE_NOOP("Action", "Preferences…"), "sheets.show_preferences",
           keys=("Ctrl+,",), apart=True, tip=QT_TRANSLATE_NOOP("Action", "Name, language, theme, text size")),
    Action("quit", "project", QT_TRANSLATE_NOOP("Action", "Quit"), "close",
           keys=("Ctrl+Q",), apart=True, tip=QT_TRANSLATE_NOOP("Action", "Everything is saved already")),
)
# fmt: on
