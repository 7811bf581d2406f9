"""What "cái thứ hai" points at: an item of the answer before, put into the question in its place."""

from __future__ import annotations

import re

from ingest.numerals import NUMERALS

_LAST = dict.fromkeys(("cuối cùng", "cuối", "sau cùng"), -1)
_NUMBERS = {"nhất": 1, "đầu tiên": 1, "nhì": 2, "tư": 4, **NUMERALS, **_LAST}
_NOUN = (
    r"\b(?:cái|mục|ý|việc|nhiệm vụ|nội dung|dòng|đối tác|địa phương|cơ quan|gạch đầu dòng|điểm|giải pháp|biện pháp"
    r"|nhóm|mục tiêu|chỉ tiêu|văn bản|sự kiện)\s+"
)
_COUNTED = r"việc|nhiệm vụ|ý|nhóm|cái|nội dung|dòng|giải pháp|biện pháp|mục tiêu|gạch đầu dòng|điểm|khoản"
_ORDINAL = re.compile(
    rf"{_NOUN}(?:thứ\s+(?P<of>\d+|{'|'.join(_NUMBERS)})|(?P<end>đầu tiên|cuối cùng|cuối|sau cùng))(?!\w)"
    rf"|^(?:(?:thế|vậy|còn|và|rồi|trích|đọc|nêu|cho) )*(?:{_COUNTED})(?:\s+số)?\s+(?P<number>\d{{1,2}})"
    r"(?=\s*[?.!]*$|\s+(?:là|thì|nói|ai|do|ghi|gồm|về|làm|nhắc|cụ thể|được|bao|khi|sao)\b)",
    re.IGNORECASE,
)
"""Without "thứ" only what opens a question: "mục 3" may be an address, "nhóm 3" none."""
_OF_TWO = re.compile(
    rf"^(?:(?:thế|vậy|còn|và|rồi) )*{_NOUN}(?P<which>trước|sau)"
    r"(?! (?:cùng|đây|đó|này|ấy|kia|khi|năm|ngày|tháng|hội|sáp|mắt|hết|các|mỗi|\d))(?!\w)",
    re.IGNORECASE,
)
_NUMBERED = re.compile(r"(?:^|[\s:;(])(\d{1,2})[).]\s+(?=\S)")
_NUMBERED_ROW = re.compile(r"^\| \d+ \| (.+) \|$", re.MULTILINE)
"""A row of a table that counts its rows; the last cell says where it stands."""
_MARK = re.compile(r"\s*\[\d+\]")
_LONGEST = 300


def counted_item(question: str) -> int | None:
    """Return the number of the item that a question counts to, -1 for the last; None where it counts to none."""
    found = _ORDINAL.search(question)
    if found is None:
        return None
    number = (found["of"] or found["end"] or found["number"]).lower()
    return (int(number) if number.isdigit() else _NUMBERS[number]) or None


def one_of_two(question: str) -> int | None:
    """Return 1 for the former and -1 for the latter of two things told ("việc sau"); None where it speaks of none."""
    found = _OF_TWO.search(question)
    return None if found is None else -1 if found["which"].lower() == "sau" else 1


def point_out(question: str, answer: str) -> str:
    """Return `question` with the item of `answer` that it counts to ("cái thứ hai") written out.

    Items are the list lines of an answer, else what it numbers in running text. The question comes back as it is
    where it counts to nothing, or further than the answer goes.
    """
    found, place = _ORDINAL.search(question), counted_item(question)
    items = _items(answer)
    if found is None or place is None or not items or place > len(items):
        return question
    item = items[place - 1 if place > 0 else place]
    return f"{question[: found.start()]}“{item[:_LONGEST]}”{question[found.end() :]}"


def _items(answer: str) -> list[str]:
    lines = [line[2:].strip() for line in answer.splitlines() if line.startswith("- ")]
    lines += [_called(found[1].split(" | ")) for found in _NUMBERED_ROW.finditer(answer)]
    if not lines:
        parts = _NUMBERED.split(answer)
        lines = [part.strip(" ;.") for part in parts[2::2]]
    return [_MARK.sub("", line).replace("**", "") for line in lines]


def _called(cells: list[str]) -> str:
    """Return what a row is of: the name in its first cell, else all that it says but where it stands."""
    return cells[0] if cells[0][:1].isupper() and len(cells) > 2 else " ".join(cells[:-1])
