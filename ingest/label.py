"""How an address is said to people: "V.1 - 3" → "Mục V.1, gạch đầu dòng 3" (contract, section 1)."""

from __future__ import annotations

import re

_OUTSIDE = {"closing": "Đoạn kết", "recipients": "Nơi nhận", "signature": "Chữ ký"}
_SIGNS = {"-": "gạch đầu dòng", "+": "ý (+)", "¶": "đoạn"}
_ITEM = re.compile(r"(?P<head>.*?)\s*(?P<sign>[-+¶]) (?P<n>\d+)\Z")
_REPEAT = re.compile(r"(?P<head>.*) \((?P<n>\d+)\)\Z")
_WORDED = re.compile(
    r"(?P<above>(?:[^.]+\.)*?)(?P<name>(?:Chương|Mục|Tiểu mục|Nhóm nhiệm vụ|Nhóm giải pháp|Nhiệm vụ|Giải pháp|Nội dung)"
    r" [^. ]+)(?P<below>(?:\..+)?)\Z"
)
_ROMAN = re.compile(r"[IVXLABCDĐ]+\Z")


def label_of(path: str) -> str:
    """Return the address as an official reads it aloud."""
    if path.startswith("header"):
        return f"Phần mở đầu, đoạn {path.removeprefix('header').strip()}"
    if path in _OUTSIDE:
        return _OUTSIDE[path]
    if repeat := _REPEAT.match(path):
        return f"{label_of(repeat['head'])} (lần {repeat['n']})"
    if item := _ITEM.match(path):
        head = label_of(item["head"]) if item["head"] else "Thân văn bản"
        return f"{head}, {_SIGNS[item['sign']]} {item['n']}"
    return _heading(path)


def _heading(path: str) -> str:
    if worded := _WORDED.match(path):
        above = [_heading(worded["above"].rstrip("."))] if worded["above"] else []
        return ", ".join([*above, worded["name"], *_below(worded["below"].lstrip("."))])
    if path.startswith("Phụ lục"):
        return _appendix(path)
    if path.startswith(("Điều", "Phần")):
        first, _, rest = path.partition(".")
        return first if not rest else f"{first}, {_numbered(rest)}"
    return _numbered(path)


def _below(path: str) -> list[str]:
    """Return what stands below a worded heading: "2" → "khoản 2", "2.a" → "điểm 2.a"."""
    if not path or _WORDED.match(path):
        return [_heading(path)] if path else []
    return [f"{'điểm' if path[-1].isalpha() else 'khoản'} {path}"]


def _numbered(path: str) -> str:
    if _ROMAN.match(path):
        return f"Phần {path}"
    last = path.rsplit(".", 1)[-1]
    return f"{'Điểm' if last.isalpha() and last.islower() else 'Mục'} {path}"


def _appendix(path: str) -> str:
    head, _, rest = path.partition(".")
    name = head.removeprefix("Phụ lục").strip()
    appendix, _, part = name.partition(" ")
    # Of several appendices each has its number, and parts of its own.
    said = f"Phụ lục {appendix}, Mục {part}" if part else f"Phụ lục, Mục {name}" if name else "Phụ lục"
    return f"{said}, dòng {rest}" if rest else said
