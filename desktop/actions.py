"""Everything the user can do, as a table: menus, shortcuts and the page of keys read it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from operator import attrgetter

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from desktop.translations import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class Action:
    """One row: ``text`` and ``tip`` are English source texts, ``slot`` a dotted name from the window.

    ``menu`` is the id of a menu; ``apart`` puts a line above the row.
    ``needs`` names the condition under which it can be used (``window/refresh.py`` says which hold),
    or nothing. ``reader_keys`` count only while the reader has
    the focus: elsewhere they mean something else.
    """

    id: str
    menu: str
    text: str
    slot: str
    keys: tuple[str, ...] = ()
    tip: str = ""
    apart: bool = False
    needs: str = ""
    reader_keys: tuple[str, ...] = ()


MENUS = (
    ("project", QT_TRANSLATE_NOOP("Menu", "&Project")),
    ("edit", QT_TRANSLATE_NOOP("Menu", "&Edit")),
    ("view", QT_TRANSLATE_NOOP("Menu", "&View")),
    ("annotate", QT_TRANSLATE_NOOP("Menu", "&Annotate")),
    ("correct", QT_TRANSLATE_NOOP("Menu", "C&orrect")),
    ("entities", QT_TRANSLATE_NOOP("Menu", "E&ntities")),
    ("corpus", QT_TRANSLATE_NOOP("Menu", "&Corpus")),
    ("window", QT_TRANSLATE_NOOP("Menu", "&Window")),
    ("help", QT_TRANSLATE_NOOP("Menu", "&Help")),
)
"""The menu bar, from left to right: id and title."""

# fmt: off
ACTIONS = (
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
    Action("check", "project", QT_TRANSLATE_NOOP("Action", "Check the project"), "safety.check",
           needs="project",
           tip=QT_TRANSLATE_NOOP("Action", "Read everything and compare it with what was stored")),
    Action("salvage", "project", QT_TRANSLATE_NOOP("Action", "Salvage…"), "salvaging.ask",
           tip=QT_TRANSLATE_NOOP("Action", "A new project of everything that is whole in a damaged one")),
    Action("preferences", "project", QT_TRANSLATE_NOOP("Action", "Preferences…"), "show_preferences",
           keys=("Ctrl+,",), apart=True, tip=QT_TRANSLATE_NOOP("Action", "Name, language, theme, text size")),
    Action("quit", "project", QT_TRANSLATE_NOOP("Action", "Quit"), "close",
           keys=("Ctrl+Q",), apart=True, tip=QT_TRANSLATE_NOOP("Action", "Everything is saved already")),
    Action("undo", "edit", QT_TRANSLATE_NOOP("Action", "Undo"), "annotating.undo",
           keys=("Ctrl+Z",), needs="undo",
           tip=QT_TRANSLATE_NOOP("Action", "Take back the last act, even one from an earlier day")),
    Action("redo", "edit", QT_TRANSLATE_NOOP("Action", "Redo"), "annotating.redo",
           keys=("Ctrl+Shift+Z", "Ctrl+Y"), needs="redo",
           tip=QT_TRANSLATE_NOOP("Action", "Do again what was taken back")),
    Action("copy", "edit", QT_TRANSLATE_NOOP("Action", "Copy"), "copy",
           reader_keys=("Ctrl+C",), apart=True, needs="article",
           tip=QT_TRANSLATE_NOOP("Action", "Copy the selected text")),
    Action("select-all", "edit", QT_TRANSLATE_NOOP("Action", "Select all"), "select_all",
           reader_keys=("Ctrl+A",), needs="article",
           tip=QT_TRANSLATE_NOOP("Action", "Select the whole article")),
    Action("filter", "edit", QT_TRANSLATE_NOOP("Action", "Filter the articles"), "focus_filter",
           keys=("Ctrl+F",), apart=True, tip=QT_TRANSLATE_NOOP("Action", "Type what the articles must hold")),
    Action("next-hit", "edit", QT_TRANSLATE_NOOP("Action", "Next hit"), "finding.next",
           keys=("F3", "N"), needs="article",
           tip=QT_TRANSLATE_NOOP("Action", "The next place in the article of what the list is filtered by")),
    Action("previous-hit", "edit", QT_TRANSLATE_NOOP("Action", "Previous hit"), "finding.previous",
           keys=("Shift+F3", "Shift+N"), needs="article",
           tip=QT_TRANSLATE_NOOP("Action", "The place before in the article")),
    Action("clean", "view", QT_TRANSLATE_NOOP("Action", "Cleaned text"), "modes.show_clean",
           keys=("Ctrl+1",), needs="article",
           tip=QT_TRANSLATE_NOOP("Action", "The article as it was meant to be read")),
    Action("raw", "view", QT_TRANSLATE_NOOP("Action", "Source as it came"), "modes.show_raw",
           keys=("Ctrl+2",), needs="article",
           tip=QT_TRANSLATE_NOOP("Action", "The raw text, with what was repaired and dropped")),
    Action("both", "view", QT_TRANSLATE_NOOP("Action", "Side by side"), "modes.show_both", keys=("Ctrl+3",),
           needs="article", tip=QT_TRANSLATE_NOOP("Action", "The article with its source beside it")),
    Action("original", "view", QT_TRANSLATE_NOOP("Action", "Characters as printed"), "modes.show_original",
           keys=("Ctrl+4",), apart=True, needs="article",
           tip=QT_TRANSLATE_NOOP("Action", "Simplified or traditional, as the paper printed them")),
    Action("simplified", "view", QT_TRANSLATE_NOOP("Action", "Simplified characters"),
           "modes.show_simplified", keys=("Ctrl+5",), needs="article",
           tip=QT_TRANSLATE_NOOP("Action", "Read in simplified characters; annotations stay in place")),
    Action("traditional", "view", QT_TRANSLATE_NOOP("Action", "Traditional characters"),
           "modes.show_traditional", keys=("Ctrl+6",), needs="article",
           tip=QT_TRANSLATE_NOOP("Action", "Read in traditional characters; annotations stay in place")),
    Action("larger", "view", QT_TRANSLATE_NOOP("Action", "Larger text"), "appearance.larger",
           keys=("Ctrl++", "Ctrl+="), apart=True,
           tip=QT_TRANSLATE_NOOP("Action", "Larger text in the reader")),
    Action("smaller", "view", QT_TRANSLATE_NOOP("Action", "Smaller text"), "appearance.smaller",
           keys=("Ctrl+-",), tip=QT_TRANSLATE_NOOP("Action", "Smaller text in the reader")),
    Action("normal", "view", QT_TRANSLATE_NOOP("Action", "Normal text size"), "appearance.normal",
           keys=("Ctrl+0",), tip=QT_TRANSLATE_NOOP("Action", "The text size that Meipi came with")),
    Action("theme", "view", QT_TRANSLATE_NOOP("Action", "Light or dark"), "appearance.switch_theme",
           keys=("Ctrl+Shift+L",), apart=True,
           tip=QT_TRANSLATE_NOOP("Action", "Change between paper and dark")),
    Action("repairs", "view", QT_TRANSLATE_NOOP("Action", "Show or hide repairs"), "modes.switch_repairs",
           keys=("Ctrl+R",), apart=True, needs="article",
           tip=QT_TRANSLATE_NOOP("Action", "Mark in the cleaned text what was repaired")),
    Action("pinyin", "view", QT_TRANSLATE_NOOP("Action", "Pinyin of the word"), "pronouncing.show",
           keys=("P",), needs="article",
           tip=QT_TRANSLATE_NOOP("Action", "How the word at the cursor, or what is selected, is read")),
    Action("full-screen", "view", QT_TRANSLATE_NOOP("Action", "Full screen"), "appearance.switch_full_screen",
           keys=("F11",), apart=True, tip=QT_TRANSLATE_NOOP("Action", "Nothing but the window")),
    Action("palette", "annotate", QT_TRANSLATE_NOOP("Action", "Code…"), "annotating.open_palette",
           keys=("C", "/"), reader_keys=("Return", "Enter"), needs="writable",
           tip=QT_TRANSLATE_NOOP("Action", "Choose a code, or type a new one, at the cursor")),
    Action("code-again", "annotate", QT_TRANSLATE_NOOP("Action", "Last code again"), "annotating.apply_again",
           keys=(".",), needs="writable",
           tip=QT_TRANSLATE_NOOP("Action", "Apply the code that was applied last")),
    Action("in-vivo", "annotate", QT_TRANSLATE_NOOP("Action", "Code from the words"),
           "annotating.apply_in_vivo", keys=("V",), needs="writable",
           tip=QT_TRANSLATE_NOOP("Action", "Make the selected words a code")),
    Action("memo", "annotate", QT_TRANSLATE_NOOP("Action", "Memo…"), "annotating.write_memo",
           keys=("M",), needs="writable", tip=QT_TRANSLATE_NOOP("Action", "Write a note beside the text")),
    Action("same-words", "annotate", QT_TRANSLATE_NOOP("Action", "Find the same words elsewhere"),
           "annotating.find_same", keys=("F",), needs="writable",
           tip=QT_TRANSLATE_NOOP("Action", "List where else the marked words stand, to be marked too")),
    Action("remove", "annotate", QT_TRANSLATE_NOOP("Action", "Remove annotation"), "annotating.remove",
           reader_keys=("Delete",), needs="writable",
           tip=QT_TRANSLATE_NOOP("Action", "Remove the annotation that is chosen")),
    Action("grow", "annotate", QT_TRANSLATE_NOOP("Action", "Select more"), "reader.expand_selection",
           keys=("S",), apart=True, needs="article",
           tip=QT_TRANSLATE_NOOP("Action", "The word, longer words, its clause, sentence and paragraph")),
    Action("shrink", "annotate", QT_TRANSLATE_NOOP("Action", "Select less"), "reader.shrink_selection",
           keys=("Shift+S",), needs="article", tip=QT_TRANSLATE_NOOP("Action", "What was selected before")),
    Action("start-earlier", "annotate", QT_TRANSLATE_NOOP("Action", "Begin earlier"), "reader.widen_start",
           keys=("Ctrl+Alt+Left",), needs="writable",
           tip=QT_TRANSLATE_NOOP("Action", "The chosen annotation begins one character earlier")),
    Action("start-later", "annotate", QT_TRANSLATE_NOOP("Action", "Begin later"), "reader.narrow_start",
           keys=("Ctrl+Alt+Right",), needs="writable",
           tip=QT_TRANSLATE_NOOP("Action", "The chosen annotation begins one character later")),
    Action("end-earlier", "annotate", QT_TRANSLATE_NOOP("Action", "End earlier"), "reader.narrow_end",
           keys=("Ctrl+Alt+Shift+Left",), needs="writable",
           tip=QT_TRANSLATE_NOOP("Action", "The chosen annotation ends one character earlier")),
    Action("end-later", "annotate", QT_TRANSLATE_NOOP("Action", "End later"), "reader.widen_end",
           keys=("Ctrl+Alt+Shift+Right",), needs="writable",
           tip=QT_TRANSLATE_NOOP("Action", "The chosen annotation ends one character later")),
    Action("next-annotation", "annotate", QT_TRANSLATE_NOOP("Action", "Next annotation"),
           "annotating.go_to_next", keys=("]",), apart=True, needs="article",
           tip=QT_TRANSLATE_NOOP("Action", "Go to the next annotation of the article")),
    Action("previous-annotation", "annotate", QT_TRANSLATE_NOOP("Action", "Previous annotation"),
           "annotating.go_to_previous", keys=("[",), needs="article",
           tip=QT_TRANSLATE_NOOP("Action", "Go to the annotation before")),
    Action("next-repair", "correct", QT_TRANSLATE_NOOP("Action", "Next repair"), "repairing.next",
           keys=("E",), needs="article",
           tip=QT_TRANSLATE_NOOP("Action", "Go to the next place that was repaired, or might be")),
    Action("previous-repair", "correct", QT_TRANSLATE_NOOP("Action", "Previous repair"), "repairing.previous",
           keys=("Shift+E",), needs="article", tip=QT_TRANSLATE_NOOP("Action", "Go to the repair before")),
    Action("accept-repair", "correct", QT_TRANSLATE_NOOP("Action", "Accept repair"), "repairing.accept",
           keys=("A",), needs="writable",
           tip=QT_TRANSLATE_NOOP("Action", "Read the text as it was repaired")),
    Action("reject-repair", "correct", QT_TRANSLATE_NOOP("Action", "Reject repair"), "repairing.reject",
           keys=("X",), needs="writable", tip=QT_TRANSLATE_NOOP("Action", "Read the text as it came")),
    Action("accept-kind", "correct", QT_TRANSLATE_NOOP("Action", "Accept all of this kind here"),
           "repairing.accept_kind", keys=("Shift+A",), apart=True, needs="writable",
           tip=QT_TRANSLATE_NOOP("Action", "All repairs of the article that the same step found")),
    Action("reject-kind", "correct", QT_TRANSLATE_NOOP("Action", "Reject all of this kind here"),
           "repairing.reject_kind", keys=("Shift+X",), needs="writable",
           tip=QT_TRANSLATE_NOOP("Action", "All repairs of the article that the same step found")),
    Action("accept-all", "correct", QT_TRANSLATE_NOOP("Action", "Accept all here"), "repairing.accept_all",
           keys=("Ctrl+Shift+A",), needs="writable",
           tip=QT_TRANSLATE_NOOP("Action", "All repairs of the article")),
    Action("reject-all", "correct", QT_TRANSLATE_NOOP("Action", "Reject all here"), "repairing.reject_all",
           keys=("Ctrl+Shift+X",), needs="writable",
           tip=QT_TRANSLATE_NOOP("Action", "All repairs of the article")),
    Action("accept-kind-everywhere", "correct",
           QT_TRANSLATE_NOOP("Action", "Accept all of this kind everywhere"),
           "repairing.accept_kind_everywhere", keys=("Ctrl+Alt+A",), apart=True, needs="writable",
           tip=QT_TRANSLATE_NOOP("Action", "In all articles, and in those that are cleaned again")),
    Action("reject-kind-everywhere", "correct",
           QT_TRANSLATE_NOOP("Action", "Reject all of this kind everywhere"),
           "repairing.reject_kind_everywhere", keys=("Ctrl+Alt+X",), needs="writable",
           tip=QT_TRANSLATE_NOOP("Action", "In all articles, and in those that are cleaned again")),
    Action("accept-everywhere", "correct", QT_TRANSLATE_NOOP("Action", "Accept all everywhere"),
           "repairing.accept_everywhere", keys=("Ctrl+Alt+Shift+A",), needs="writable",
           tip=QT_TRANSLATE_NOOP("Action", "All repairs of all articles")),
    Action("reject-everywhere", "correct", QT_TRANSLATE_NOOP("Action", "Reject all everywhere"),
           "repairing.reject_everywhere", keys=("Ctrl+Alt+Shift+X",), needs="writable",
           tip=QT_TRANSLATE_NOOP("Action", "All repairs of all articles")),
    Action("details", "correct", QT_TRANSLATE_NOOP("Action", "Edit details"), "side.edit_details",
           keys=("F2",), apart=True, needs="writable",
           tip=QT_TRANSLATE_NOOP("Action", "Title, byline, outlet, date: as read, or set by hand")),
    Action("make-body", "correct", QT_TRANSLATE_NOOP("Action", "Running text"), "arranging.make_body",
           reader_keys=("Ctrl+Alt+1",), apart=True, needs="writable",
           tip=QT_TRANSLATE_NOOP("Action", "These paragraphs are running text")),
    Action("make-heading", "correct", QT_TRANSLATE_NOOP("Action", "Heading"), "arranging.make_heading",
           reader_keys=("Ctrl+Alt+2",), needs="writable",
           tip=QT_TRANSLATE_NOOP("Action", "These paragraphs are headings within the article")),
    Action("make-caption", "correct", QT_TRANSLATE_NOOP("Action", "Caption"), "arranging.make_caption",
           reader_keys=("Ctrl+Alt+3",), needs="writable",
           tip=QT_TRANSLATE_NOOP("Action", "These paragraphs are captions of pictures")),
    Action("make-verse", "correct", QT_TRANSLATE_NOOP("Action", "Verse"), "arranging.make_verse",
           reader_keys=("Ctrl+Alt+4",), needs="writable",
           tip=QT_TRANSLATE_NOOP("Action", "These paragraphs are lines of a poem")),
    Action("make-signature", "correct", QT_TRANSLATE_NOOP("Action", "Signature"), "arranging.make_signature",
           reader_keys=("Ctrl+Alt+5",), needs="writable",
           tip=QT_TRANSLATE_NOOP("Action", "These paragraphs say who wrote the article")),
    Action("join", "correct", QT_TRANSLATE_NOOP("Action", "Join with the next paragraph"), "arranging.join",
           reader_keys=("Ctrl+J",), apart=True, needs="writable",
           tip=QT_TRANSLATE_NOOP("Action", "A paragraph that the page broke in two")),
    Action("split", "correct", QT_TRANSLATE_NOOP("Action", "Split the paragraph here"), "arranging.split",
           reader_keys=("Ctrl+Return",), needs="writable",
           tip=QT_TRANSLATE_NOOP("Action", "A new paragraph begins at the cursor")),
    Action("move-up", "correct", QT_TRANSLATE_NOOP("Action", "Move the paragraph up"), "arranging.move_up",
           reader_keys=("Alt+Shift+Up",), needs="writable",
           tip=QT_TRANSLATE_NOOP("Action", "Before the paragraph above it")),
    Action("move-down", "correct", QT_TRANSLATE_NOOP("Action", "Move the paragraph down"),
           "arranging.move_down", reader_keys=("Alt+Shift+Down",), needs="writable",
           tip=QT_TRANSLATE_NOOP("Action", "After the paragraph below it")),
    Action("leave-out", "correct", QT_TRANSLATE_NOOP("Action", "Leave out of the article"),
           "arranging.leave_out", reader_keys=("Ctrl+Delete",), needs="writable",
           tip=QT_TRANSLATE_NOOP("Action", "It stays in the source, and can be taken in again")),
    Action("split-article", "correct", QT_TRANSLATE_NOOP("Action", "A new article begins here"),
           "arranging.split_article", reader_keys=("Ctrl+Shift+Return",), apart=True, needs="writable",
           tip=QT_TRANSLATE_NOOP("Action", "This paragraph and those after it become an article")),
    Action("merge-article", "correct", QT_TRANSLATE_NOOP("Action", "Merge with the next article"),
           "arranging.merge_next", reader_keys=("Ctrl+Shift+J",), needs="writable",
           tip=QT_TRANSLATE_NOOP("Action", "The next article of the same source goes on from this one")),
    Action("article-up", "correct", QT_TRANSLATE_NOOP("Action", "Move the article up"),
           "arranging.move_article_up", reader_keys=("Ctrl+Alt+Up",), needs="writable",
           tip=QT_TRANSLATE_NOOP("Action", "Before the article of the same source that precedes it")),
    Action("article-down", "correct", QT_TRANSLATE_NOOP("Action", "Move the article down"),
           "arranging.move_article_down", reader_keys=("Ctrl+Alt+Down",), needs="writable",
           tip=QT_TRANSLATE_NOOP("Action", "After the article of the same source that follows it")),
    Action("reclean", "correct", QT_TRANSLATE_NOOP("Action", "Clean again…"), "recleaning.ask",
           keys=("Ctrl+Shift+R",), apart=True, needs="importable",
           tip=QT_TRANSLATE_NOOP("Action", "See what the steps of cleaning would change by now")),
    Action("encoding", "correct", QT_TRANSLATE_NOOP("Action", "Encoding of the source…"),
           "recleaning.ask_encoding", keys=("Ctrl+Shift+E",), needs="writable",
           tip=QT_TRANSLATE_NOOP("Action", "The file in several encodings side by side, to choose one")),
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
    Action("next-paragraph", "corpus", QT_TRANSLATE_NOOP("Action", "Next paragraph"), "reader.next_paragraph",
           keys=("J",), needs="article", tip=QT_TRANSLATE_NOOP("Action", "Step to the next paragraph")),
    Action("previous-paragraph", "corpus", QT_TRANSLATE_NOOP("Action", "Previous paragraph"),
           "reader.previous_paragraph", keys=("K",), needs="article",
           tip=QT_TRANSLATE_NOOP("Action", "Step to the previous paragraph")),
    Action("next-article", "corpus", QT_TRANSLATE_NOOP("Action", "Next article"), "pane.next",
           keys=("Alt+Down",), apart=True, needs="project",
           tip=QT_TRANSLATE_NOOP("Action", "Open the next article of the list")),
    Action("previous-article", "corpus", QT_TRANSLATE_NOOP("Action", "Previous article"), "pane.previous",
           keys=("Alt+Up",), needs="project",
           tip=QT_TRANSLATE_NOOP("Action", "Open the article before in the list")),
    Action("back", "corpus", QT_TRANSLATE_NOOP("Action", "Back"), "trail.back",
           keys=("Alt+Left",), apart=True, needs="back",
           tip=QT_TRANSLATE_NOOP("Action", "To the article read before")),
    Action("forward", "corpus", QT_TRANSLATE_NOOP("Action", "Forward"), "trail.forward",
           keys=("Alt+Right",), needs="forward",
           tip=QT_TRANSLATE_NOOP("Action", "To the article read after")),
    Action("show-codes", "window", QT_TRANSLATE_NOOP("Action", "Codes"), "side.show_codes",
           keys=("Alt+1",), tip=QT_TRANSLATE_NOOP("Action", "The codebook")),
    Action("show-entities", "window", QT_TRANSLATE_NOOP("Action", "Entities"), "side.show_entities",
           keys=("Alt+2",), tip=QT_TRANSLATE_NOOP("Action", "Who, where, when and how much")),
    Action("show-annotations", "window", QT_TRANSLATE_NOOP("Action", "Annotations"), "side.show_annotations",
           keys=("Alt+3",), tip=QT_TRANSLATE_NOOP("Action", "All annotations")),
    Action("show-provenance", "window", QT_TRANSLATE_NOOP("Action", "Source"), "side.show_provenance",
           keys=("Alt+4",),
           tip=QT_TRANSLATE_NOOP("Action", "Where the text comes from and what was repaired")),
    Action("show-history", "window", QT_TRANSLATE_NOOP("Action", "History"), "side.show_history",
           keys=("Alt+5",), tip=QT_TRANSLATE_NOOP("Action", "Every act, and back to any of them")),
    Action("switch-list", "window", QT_TRANSLATE_NOOP("Action", "Show or hide the list"), "switch_list",
           keys=("Ctrl+B",), apart=True, tip=QT_TRANSLATE_NOOP("Action", "More room for the text")),
    Action("switch-panels", "window", QT_TRANSLATE_NOOP("Action", "Show or hide the panels"),
           "switch_panels", keys=("Ctrl+Shift+B",),
           tip=QT_TRANSLATE_NOOP("Action", "More room for the text")),
    Action("focus-list", "window", QT_TRANSLATE_NOOP("Action", "Article list"), "focus_list",
           keys=("Alt+0",), apart=True, tip=QT_TRANSLATE_NOOP("Action", "Go to the list")),
    Action("focus-reader", "window", QT_TRANSLATE_NOOP("Action", "Reader"), "focus_reader",
           keys=("Escape",), tip=QT_TRANSLATE_NOOP("Action", "Go to the text")),
    Action("keys", "help", QT_TRANSLATE_NOOP("Action", "Keys"), "show_keys",
           keys=("F1",), tip=QT_TRANSLATE_NOOP("Action", "Every key on one page")),
    Action("about", "help", QT_TRANSLATE_NOOP("Action", "About Meipi"), "show_about",
           apart=True, tip=QT_TRANSLATE_NOOP("Action", "Version and licences")),
)
# fmt: on

RESERVED_KEYS = frozenset(key for action in ACTIONS for key in action.keys if len(key) == 1)
"""Single keys that no code can have."""


class Actions:
    """The table as ``QAction``s of one window, by id."""

    def __init__(self, window: QWidget, reader: QWidget) -> None:
        self._window = window
        self._reader = reader
        self._made = {row.id: self._make(row) for row in ACTIONS}

    def __getitem__(self, id: str) -> QAction:
        return self._made[id]

    def of_menu(self, menu: str) -> Iterator[tuple[Action, QAction]]:
        """The rows of a menu in the order of the table."""
        for row in ACTIONS:
            if row.menu == menu:
                yield row, self._made[row.id]

    def allow(self, conditions: frozenset[str]) -> None:
        """Enable the rows whose need is among ``conditions``, and those that need nothing."""
        for row in ACTIONS:
            self._made[row.id].setEnabled(not row.needs or row.needs in conditions)

    def _make(self, row: Action) -> QAction:
        # A key that is not the action's own is shown in menus all the same, after a tab.
        keys = "" if row.keys or not row.reader_keys else "\t" + shown_keys(row)
        action = QAction(translated(row.text) + keys, self._window)
        action.setObjectName(row.id)
        action.setShortcuts([QKeySequence(key) for key in row.keys])
        action.setStatusTip(translated(row.tip))
        action.setToolTip(translated(row.tip))
        # The slot is looked up when it is needed: the window's parts are built after the table.
        action.triggered.connect(lambda: self._slot(row)())
        self._window.addAction(action)
        for key in row.reader_keys:
            shortcut = QShortcut(QKeySequence(key), self._reader)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(action.trigger)
        return action

    def _slot(self, row: Action) -> Callable[[], object]:
        slot: Callable[[], object] = attrgetter(row.slot)(self._window)
        return slot


def translated(text: str) -> str:
    """A text of the table in the language of the window."""
    return QCoreApplication.translate("Action", text)


def menu_title(text: str) -> str:
    return QCoreApplication.translate("Menu", text)


def shown_keys(action: Action) -> str:
    """The keys of a row as this system writes them."""
    native = QKeySequence.SequenceFormat.NativeText
    return "  ".join(QKeySequence(key).toString(native) for key in (*action.keys, *action.reader_keys))
