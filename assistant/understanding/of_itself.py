"""What a question asks of the plan itself, which it calls by another word ("văn bản Bắc Giang có từ bao giờ")."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from assistant.subject import GENRE
from assistant.understanding.cues import Sought
from assistant.understanding.document_cues import PLAN_SENT, RECIPIENTS

_CALLED = re.compile(
    r"(?:(?<!các )(?<!những )(?<!mấy )(?<!nhiều )(?<!loại )(?<!số )(?<!hai )(?<!ba )\bvăn bản"
    r"|(?:\A|\b(?:trong|theo|ở|tại|của|còn|thế|vậy) )(?P<alone>bản))"
    r"(?: (?:này|đó))?(?P<whose>(?: của)?(?: (?:ủy ban nhân dân|ubnd))?(?: (?:tỉnh|thành phố))? )\Z"
)
"""Before a province: its plan. Several texts, or kinds of them, are those that it cites."""


def calling_it_plan(text: str, provinces: Sequence[int]) -> str:
    """Write "văn bản", "bản" before a province as "kế hoạch"; `provinces` are where they begin."""
    for start in sorted(provinces, reverse=True):
        if found := _CALLED.search(text[:start]):
            begins = found.start("alone") if found["alone"] else found.start()
            text = f"{text[:begins]}kế hoạch{found['whose']}{text[start:]}"
    return text


_ITSELF = (
    r"^(?:(?:còn|thế|vậy|chính|riêng|bản thân) )*(?:bản )?(?:kế hoạch|quyết định)"
    r"(?: (?:hành động|này|ấy|đó|của|tỉnh|thành phố|x))+"
)
_ALREADY = r"(?: (?:được|đã|thì|chính thức|mới|do tỉnh))*"
_POINT = r"(?:(?:khi|hồi|lúc|ngày|hôm) (?:nào|mấy)|bao giờ|đâu)"
_WHICH = r"(?:nào|mấy|bao nhiêu|gì)"
_DATED = rf"(?:vào |ở )?(?:ngày|hôm|tháng|năm)(?: (?:ngày|tháng|năm))* {_WHICH}"
_NUMBERED = rf"(?:số hiệu|số(?: và)? ký hiệu|ký hiệu|số)(?: văn bản)?(?: là)? {_WHICH}"
_SPAN = r"(?:các |những |mấy )?(?:(?:quãng|khoảng) )?(?:thời gian|thời kỳ|giai đoạn|năm)"
_FACTS = (
    (Sought.NUMBER, re.compile(rf"{_ITSELF}{_ALREADY}(?: (?:mang|có|đánh|được|là))* {_NUMBERED}")),
    (
        Sought.EFFECT,
        re.compile(
            rf"{_ITSELF}{_ALREADY}(?: bắt đầu)?(?: có)? (?:giá trị|áp dụng|chạy|thi hành)"
            rf"(?: (?:kể|từ|vào|bắt đầu))* {_POINT}"
        ),
    ),
    (
        Sought.ISSUED,
        re.compile(
            rf"{_ITSELF}{_ALREADY} (?:ra đời|viết|soạn|công bố|phát hành|có từ|lập)(?: (?:ra|từ|vào|hồi))*"
            rf" (?:{_POINT}|(?:tháng|năm) (?:nào|mấy|bao nhiêu))"
            rf"|{_ITSELF}{_ALREADY}(?: (?:mang|có|đánh|là|{_NUMBERED}|và))*"
            rf" (?:đề|ghi|ra|ký|ban hành|phát hành) {_DATED}"
        ),
    ),
    (
        Sought.PERIOD,
        re.compile(
            rf"{_ITSELF}{_ALREADY} (?:đề|ghi|bao trùm|bao phủ|phủ|trải|đặt ra|lập|xây dựng|viết|làm|dùng|dành|tính|có)"
            rf"(?: (?:cho|trong|suốt|ra|qua))* {_SPAN} nào"
            rf"|{_ITSELF}{_ALREADY}(?: (?:là|mang|thuộc|cho|của|dành|áp dụng|thực hiện|triển khai|chạy|trong))*"
            r" (?:giai đoạn|thời kỳ) \d{4} \d{4}\b"
        ),
    ),
)
_LINKS = frozenset("về công tác và".split())
_CALLS = re.compile(
    r"\b(?:bản )?(?:kế hoạch|quyết định|văn bản)\b(?: hành động)?|\bbản (?:này|ấy|đó)\b"
    r"|\bcủa (?:ủy ban nhân dân|ubnd)(?: (?:tỉnh|thành phố))?\b"
)
"""What calls the plan itself, or whose it is."""
ASKING = frozenset(
    "x tỉnh thành phố của này đó ấy thì là gì nào mấy bao nhiêu giờ khi lúc hồi hôm vào từ được đã có mang đánh đề ghi "
    "in ra đời phát ban hành số hiệu ký ngày tháng năm và với cùng".split()
)
"""With these words alone the number and the day of a plan are asked for."""
_NUMBER_ALONE = re.compile(r"\bsố (?:hiệu|mấy|nào|bao nhiêu|gì)\b|\bký hiệu\b|\bsố và ngày\b")
_DAY_ALONE = re.compile(
    r"\b(?:ngày|hôm|tháng|năm) (?:tháng )?(?:năm )?(?:nào|mấy|bao nhiêu|gì)\b|\bsố và ngày\b"
    r"|\b(?:phát hành|ban hành|ra đời)\b.*\b(?:bao giờ|khi nào|lúc nào|hồi nào)\b"
)


def _asked_for_alone(text: str, subject: Collection[str]) -> tuple[Sought, ...]:
    """Return the number and the day of a plan where a question holds nothing besides what calls the plan."""
    if not _CALLS.search(text):
        return ()
    rest = _CALLS.sub(" ", text)
    words = {word for word in rest.split() if not word.isdigit()} - ASKING - _LINKS
    if words - set(subject) - (GENRE if words & set(subject) else set()):
        return ()
    asked = ((Sought.NUMBER, _NUMBER_ALONE), (Sought.ISSUED, _DAY_ALONE))
    return tuple(sought for sought, asks in asked if asks.search(rest))


def own_facts(text: str, subject: Collection[str]) -> tuple[Sought, ...]:
    """Return the facts of its plan that a question has for all its subject; names are left as "x".

    `subject` are the words of the plan's title, by which a question may call it.
    """
    text = text.replace(",", "")
    if only := _asked_for_alone(text, subject):
        return only
    head, called, rest = text.partition("kế hoạch ")
    words = rest.split()
    while called and words and (words[0] in subject or words[0] in _LINKS):
        words.pop(0)
    asked = " ".join((head + called + " ".join(words)).split())
    return tuple(sought for sought, asks in _FACTS if asks.search(asked))


def only_sent(facts: Sequence[Sought], text: str, topic: Sequence[str]) -> tuple[Sought, ...]:
    """Leave out the recipients of the plan where something else is sent ("huyện lập dự toán gửi cho ai")."""
    is_named = PLAN_SENT.search(text) or not _SENT.search(text)
    is_else = not is_named and set(topic) - _SENDING
    return tuple(fact for fact in facts if not (is_else and fact is Sought.RECIPIENTS and RECIPIENTS.search(text)))


_SENT = re.compile(r"\bgửi (?:cho|đến|tới)\b")
_SENDING = frozenset("gửi văn bản kế hoạch quyết định".split())
