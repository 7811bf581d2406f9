"""Gradio's page made ours: Vietnamese, with our style from its first moment and no word of other hosts."""

from __future__ import annotations

import hashlib
import re
from functools import cache
from importlib.resources import files

from assistant.web import words

STATIC = "/web"
_STYLES = ("fonts.css", "frame.css", "talk.css", "rate.css", "sources.css", "lookup.css", "charts.css")
_SCRIPTS = ("tab.js", "sources.js", "rate.js", "edit.js", "talk.js", "online.js", "lookup.js")
_FOREIGN_META = re.compile(r"\s*<meta\s[^>]*?(?:property|name)=\"(?:og|twitter):[^>]*?>", re.DOTALL)
_MANIFEST = re.compile(r"\s*<link rel=\"manifest\"[^>]*>")
_ICON = re.compile(r"\s*<link rel=\"(?:shortcut )?icon\"[^>]*>|\s*<link rel=\"apple-touch-icon\"[^>]*>")
_FONT = re.compile(r'url\("([^"]+)"\)')
_SCRIPT = re.compile(r"<script(?=[\s>])")


def dress(page: str, nonce: str) -> str:
    """Return the page with our language, style and script, and its inline scripts allowed by `nonce`."""
    page = _ICON.sub("", _MANIFEST.sub("", _FOREIGN_META.sub("", page)))
    page = re.sub(r"<html\s+lang=\"en\"", '<html lang="vi"', page, count=1)
    page = page.replace("</head>", f"{_head()}</head>", 1)
    page = page.replace("<gradio-app", f"{_opening()}<gradio-app", 1)
    return _SCRIPT.sub(f'<script nonce="{nonce}"', page)


@cache
def _head() -> str:
    styles = "".join(f'<link rel="stylesheet" href="{_address(name)}">' for name in _STYLES)
    # Asked for before the style is read: the first words then stand in their own letters.
    fonts = "".join(f'<link rel="preload" as="font" type="font/woff2" href="{font}" crossorigin>' for font in _fonts())
    scripts = "".join(f'<script defer src="{_address(name)}"></script>' for name in _SCRIPTS)
    return (
        f'{fonts}{styles}{scripts}<link rel="icon" type="image/svg+xml" href="{_address("favicon.svg")}">'
        f'<meta name="description" content="{words.SUBTITLE}"><meta name="color-scheme" content="light dark">'
    )


def _fonts() -> list[str]:
    listed: list[str] = _FONT.findall(static_file("fonts.css").decode("utf-8"))
    return [f"{STATIC}/{name}" for name in listed if "-400." in name]


def _opening() -> str:
    return f'<div id="opening" role="status">{words.OPENING}<noscript> {words.NEEDS_SCRIPT}</noscript></div>'


def _address(name: str) -> str:
    # The stamp lets a browser keep the file for good and still fetch the next version.
    return f"{STATIC}/{name}?v={hashlib.sha256(static_file(name)).hexdigest()[:12]}"


def static_file(name: str) -> bytes:
    """Return one of our own page files."""
    return files(__package__).joinpath("static", name).read_bytes()
