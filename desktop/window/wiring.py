"""Who hears of what: the signals between the parts of the main window and its acts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.theme import Theme, look
from desktop.window.places import Places
from desktop.window.refresh import Parts, Refresh

if TYPE_CHECKING:
    from desktop.window.main_window import MainWindow


def wire(window: MainWindow) -> None:
    """Connect all, once everything is built."""
    _wire_list(window)
    _wire_reader(window)
    _wire_panels(window)
    _wire_status(window)
    _wire_refresh(window)
    _wire_settings(window)


def _wire_list(window: MainWindow) -> None:
    window.pane.article_chosen.connect(window.reading.open_article)
    window.pane.left.connect(window.columns.focus_reader)
    window.pane.group_chosen.connect(lambda group: window.settings.change(group=group))
    window.pane.list.menu_wanted.connect(lambda at: window.progressing.open_menu(at, window.action_table))
    window.trail.article_wanted.connect(window.reading.open_article)
    window.importing.started.connect(lambda: window.pane.set_busy(True))
    window.importing.finished.connect(lambda _text: window.pane.set_busy(False))


def _wire_reader(window: MainWindow) -> None:
    window.reader.context_menu_requested.connect(window.context_menu.popup)
    window.reader.details_requested.connect(window.side.edit_details)
    window.top.labels_changed.connect(window.reader.set_visible_labels)
    window.safety.export_wanted.connect(window.exporting.ask)
    window.safety.salvage_wanted.connect(window.salvaging.ask)


def _wire_panels(window: MainWindow) -> None:
    window.side.span_requested.connect(window.going.to_span)
    window.side.article_requested.connect(window.going.to_article)
    window.side.raw_requested.connect(window.going.to_raw)
    window.side.code_requested.connect(window.annotating.apply_code)
    window.side.memo_requested.connect(window.memoing.edit)
    window.side.only_requested.connect(window.showing.ask)
    window.side.decision_requested.connect(window.repairing.decide_everywhere)
    window.side.link_requested.connect(window.mentioning.ask_link_for)
    window.annotating.same_requested.connect(window.side.suggest_like)


def _wire_status(window: MainWindow) -> None:
    """What goes on, and what was done, is told at the foot of the window."""
    window.tasks.changed.connect(window.status.show_work)
    window.status.cancel_requested.connect(window.tasks.cancel)
    window.sticking.changed.connect(lambda code: window.status.show_sticky(code.name if code else ""))
    window.status.unstick_requested.connect(window.sticking.end)
    on_text = window.progressing, window.bookmarking, window.printing
    corrections = window.repairing, window.arranging, window.recleaning, window.mentioning
    of_names = window.lexicon, window.ruling, window.learning
    coming_and_going = window.importing, window.arriving, window.exporting, window.auditing
    on_project = window.safety, window.leaving, window.salvaging
    for acts in (*on_text, *corrections, *of_names, *coming_and_going, *on_project):
        acts.finished.connect(window.status.show_note)


def _wire_refresh(window: MainWindow) -> None:
    parts = Parts(
        window.action_table,
        window.pane,
        window.reader,
        window.top,
        window.side,
        window.status,
        window.notice,
        window.annotating,
        window.trail,
    )
    refresh = Refresh(window.reading, parts, window)
    window.importing.articles_added.connect(refresh.articles_added)
    window.arriving.articles_added.connect(refresh.articles_added)
    window.reading.project_changed.connect(window.modes.show_clean)
    window.reading.project_changed.connect(window.show_title)
    # After the page is shown, there is something to mark, and a place to go to.
    window.reading.page_changed.connect(window.finding.look_in)
    window.pane.words_changed.connect(window.finding.look_for)
    Places(window.reading, window.reader, window.pane, window)


def _wire_settings(window: MainWindow) -> None:
    window.settings.changed.connect(lambda name: _follow(window, name))
    window.appearance.worn.connect(lambda theme: _wear(window, theme))
    window.appearance.page_worn.connect(window.reader.set_look)
    window.appearance.text_size_changed.connect(window.reader.set_text_size)


def _wear(window: MainWindow, theme: Theme) -> None:
    for part in (window.pane, window.top):
        part.set_theme(theme)
    worn = window.mentioning, window.side, window.annotating, window.importing, window.recleaning
    for each in worn:
        each.set_look(look(theme))


def _follow(window: MainWindow, name: str) -> None:
    """A preference was changed."""
    preferences = window.settings.preferences
    if name == "order":
        window.pane.set_order(preferences.order)
    elif name == "group":
        window.pane.set_group(preferences.group)
    elif name == "coder" and window.reading.project is not None:
        window.reading.project.coder = preferences.coder
