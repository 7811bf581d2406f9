"""What "cái thứ hai" points at: an item of the answer before, put into the question in its place."""

from __future__ import annotations

import re

_NUMBERS = {
    "nhất": 1,
    "một": 1,
    "đầu tiên": 1,
    "hai": 2,
    "nhì": 2,
    "ba": 3,
    "tư": 4,
    "bốn": 4,
    "năm": 5,
    "sáu": 6,
    "bảy": 7,
    "tám": 8,
    "chín": 9,
    "mười": 10,
    "cuối cùng": -1,
    "cuối": -1,
}
_ORDINAL = re.compile(
    rf"\b(?:cái|mục|ý|việc|nhiệm vụ|nội dung|dòng|đối tác|địa phương|cơ quan|gạch đầu dòng|điểm)\s+"
    rf"(?:thứ\s+(?P<of>\d+|{'|'.join(_NUMBERS)})|(?P<end>đầu tiên|cuối cùng|cuối))(?!\w)",
    re.IGNORECASE,
)
_NUMBERED = re.compile(r"(?:^|[\s:;(])(\d{1,2})[).]\s+(?=\S)")
_MARK = re.compile(r"\s*\[\d+\]")
_LONGEST = 300


def point_out(question: str, answer: str) -> str:
    """Return `question` with the item of `answer` that it counts to ("cái thứ hai") written out.

    Items are the list lines of an answer, else what it numbers in running text. The question comes back as it is
    where it counts to nothing, or further than the answer goes.
    """
    found = _ORDINAL.search(question)
    if found is None:
        return question
    number = (found["of"] or found["end"]).lower()
    place = int(number) if number.isdigit() else _NUMBERS[number]
    items = _items(answer)
    if not items or place == 0 or place > len(items):
        return question
    item = items[place - 1 if place > 0 else place]
    return f"{question[: found.start()]}“{item[:_LONGEST]}”{question[found.end() :]}"


def name_holder(question: str, answer: str) -> str:
    """Return "bây giờ gọi là sở gì" with the agency that `answer` says holds the task; as it is where it asks else."""
    holder = _HOLDER.search(answer)
    if holder is None or not _CALLED_NOW.search(question):
        return question
    return f"{(holder[1] or holder[2]).strip()} {question}"


_HOLDER = re.compile(
    r"\*\*([^*]+?)(?: và [^*]+)?\*\* (?:chủ trì|thực hiện) \["
    r"|\*\*(?:chủ trì|thực hiện)\*\*: ([^\[;.]+?)(?: và [^\[;.]+)? \["
)
"""Who holds a task, as answers say it now and as they said it before."""
_CALLED_NOW = re.compile(
    r"^(?:thế |vậy |giờ |bây giờ |nay |hiện nay )*(?:gọi là|tên là|là|đổi tên thành|thành)"
    r" (?:sở|cơ quan|ban|đơn vị) (?:gì|nào)\b"
    r"|^(?:sở|cơ quan|đơn vị) (?:đó|này|ấy) (?:giờ|nay|bây giờ|hiện nay)\b",
    re.IGNORECASE,
)


def _items(answer: str) -> list[str]:
    lines = [line[2:].strip() for line in answer.splitlines() if line.startswith("- ")]
    if not lines:
        parts = _NUMBERED.split(answer)
        lines = [part.strip(" ;.") for part in parts[2::2]]
    return [_MARK.sub("", line).replace("**", "") for line in lines]
