from __future__ import annotations

import re
from itertools import product

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from corpus.model import Label
from corpus.resources import resource
from desktop.theme import DARK, LIGHT, THEMES, Theme, apply_theme, chosen_theme, look, palette, style_sheet

LEAST = 4.5
"""The contrast that text needs: WCAG 2.2, success criterion 1.4.3."""


def luminance(colour: str) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    found = QColor(colour)
    return 0.2126 * linear(found.redF()) + 0.7152 * linear(found.greenF()) + 0.0722 * linear(found.blueF())


def contrast(one: str, other: str) -> float:
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize(
    ("theme", "text", "ground"),
    [
        (theme, text, ground)
        for theme, text, ground in product(
            THEMES, ("ink", "muted", "accent"), ("paper", "pane", "list", "chosen", "field", "hover")
        )
        if (text, ground) != ("muted", "hover")
    ],
    ids=lambda value: value.name if isinstance(value, Theme) else value,
)
def test_text_can_be_read_on_every_ground(theme: Theme, text: str, ground: str) -> None:
    assert contrast(getattr(theme, text), getattr(theme, ground)) >= LEAST


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_text_on_buttons_and_selections_can_be_read(theme: Theme) -> None:
    assert contrast(theme.on_seal, theme.seal) >= LEAST
    assert contrast(theme.on_seal, theme.accent_deep) >= LEAST
    assert contrast(theme.on_solid, theme.solid) >= LEAST
    assert contrast(theme.ink, theme.selection) >= LEAST


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_every_kind_of_mention_has_a_colour_that_shows(theme: Theme) -> None:
    colours = theme.label_colours
    assert set(colours) == set(Label)
    # A line is no text: WCAG asks 3:1 of what is not text (1.4.11).
    assert min(contrast(colour, theme.paper) for colour in colours.values()) >= 3


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_a_style_sheet_has_no_name_left_and_names_icons_that_exist(theme: Theme) -> None:
    sheet = style_sheet(theme)
    assert "@" not in sheet
    icons = re.findall(r"url\((.*?)\)", sheet)
    assert icons
    assert all(resource("icons", icon.rsplit("/", 1)[1]).is_file() for icon in icons)


def test_every_icon_is_used() -> None:
    used = style_sheet(LIGHT)
    unused = {path.name for path in resource("icons").glob("*.svg") if path.name not in used}
    assert unused == {"meipi.svg"}


def test_a_theme_dresses_the_application(qapp: QApplication) -> None:
    apply_theme(qapp, DARK)
    assert qapp.palette().window().color().name() == DARK.pane
    assert palette(LIGHT).text().color().name() == LIGHT.ink
    assert look(DARK).paper == DARK.paper


@pytest.mark.parametrize(
    ("preference", "scheme", "expected"),
    [
        ("light", Qt.ColorScheme.Dark, LIGHT),
        ("dark", Qt.ColorScheme.Light, DARK),
        ("system", Qt.ColorScheme.Dark, DARK),
        ("system", Qt.ColorScheme.Unknown, LIGHT),
    ],
)
def test_the_preferred_theme_wins_over_the_systems(
    preference: str, scheme: Qt.ColorScheme, expected: Theme
) -> None:
    assert chosen_theme(preference, scheme) is expected
