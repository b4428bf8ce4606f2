"""How well a colour stands out from its ground, and colours of the user's made to stand out enough."""

from __future__ import annotations

import colorsys
from functools import lru_cache

LEAST = 3.3
"""WCAG 2.2 asks 3:1 of signs (criterion 1.4.11); a stripe covers 92 % of its ground, which takes a tenth."""
_STEP = 0.02


def contrast(one: str, other: str) -> float:
    """The contrast of two colours (``#rrggbb``), 1 to 21, as WCAG 2.2 defines it."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@lru_cache(maxsize=512)
def visible_on(ground: str, colour: str) -> str:
    """``colour``, or the nearest lighter or darker one of its hue that stands out from ``ground``."""
    away = _STEP if _luminance(ground) < 0.5 else -_STEP
    hue, lightness, saturation = colorsys.rgb_to_hls(*_parts(colour))
    while contrast(colour, ground) < LEAST and 0.0 <= lightness + away <= 1.0:
        lightness += away
        parts = colorsys.hls_to_rgb(hue, lightness, saturation)
        colour = "#" + "".join(f"{round(part * 255):02x}" for part in parts)
    return colour


def _parts(colour: str) -> tuple[float, float, float]:
    red, green, blue = (int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5))
    return red, green, blue


def _luminance(colour: str) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    red, green, blue = map(linear, _parts(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
