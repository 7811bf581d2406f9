"""The Gradio theme: the font that ships with us and our colours; the look itself is in `static/*.css`."""

from __future__ import annotations

import gradio as gr
from gradio.themes import Base, Color

# The first is ours; the others carry every Vietnamese letter on Windows, macOS, Android and Linux until it is there.
SANS = ("Be Vietnam Pro", "Segoe UI", "Roboto", "Noto Sans", "Helvetica Neue", "Arial", "sans-serif")
MONO = ("Consolas", "Menlo", "DejaVu Sans Mono", "monospace")

_INK = Color(
    c50="#f1f5f8",
    c100="#dfe8ef",
    c200="#c2d2de",
    c300="#98b1c4",
    c400="#64879f",
    c500="#3f6781",
    c600="#2b506a",
    c700="#1d3f58",
    c800="#163247",
    c900="#102536",
    c950="#0a1926",
    name="ink",
)


def theme() -> Base:
    """Return the theme; it asks no other host for a font."""
    made: Base = gr.themes.Base(
        primary_hue=_INK, neutral_hue=gr.themes.colors.stone, font=list(SANS), font_mono=list(MONO)
    )
    return made
