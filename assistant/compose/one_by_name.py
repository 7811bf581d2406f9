"""Which one of a kind that goes by names of their own a question asks for, and whether a text names one.

A school, a country, a company is told by its name or not at all: "các trường nước ngoài" is no answer to which school,
though it holds every word of the question.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from assistant.compose.context import Context
from ingest.gazetteer import UPPER

_COUNTRY = ("nước", "quốc gia")
_KINDS: tuple[tuple[str, ...], ...] = (
    _COUNTRY,
    ("tỉnh",),
    ("thành phố",),
    ("làng", "thôn", "buôn"),
    ("trường", "đại học", "học viện", "viện"),
    ("công ty", "doanh nghiệp", "tập đoàn", "hãng", "nhà thầu", "nhà tài trợ"),
    ("ngân hàng", "quỹ"),
    ("bảo tàng", "nhà trưng bày", "nhà hát", "nhà văn hóa", "trung tâm", "khách sạn", "rạp", "sân vận động"),
    ("đài", "tờ báo", "tạp chí", "kênh truyền hình", "hãng tin"),
    ("phường múa", "phường hát", "gánh hát", "ban nhạc", "câu lạc bộ"),
    ("danh nhân", "nghệ nhân", "nghệ sĩ", "ca sĩ", "anh hùng", "chuyên gia", "nhà khoa học", "diễn viên", "giảng viên"),
    ("lễ hội", "festival", "ngày hội", "liên hoan"),
    ("sân golf", "sân bay", "cảng"),
    ("mạng xã hội",),
    ("bộ phim", "bài hát", "cuốn sách", "vở diễn"),
    ("giải thưởng",),
    ("phần mềm", "ứng dụng"),
    ("công trình",),
    ("đề tài",),
    ("dự án",),
)
"""General nouns whose members go by names, those of one kind in a row. Where a thing lies is asked of a place."""
_PLACES = tuple(noun for kind in _KINDS[:3] for noun in kind)
_IN_WORDS = ("công trình", "đề tài", "dự án")
"""What is also told in words for which one it is ("dự án ứng dụng công nghệ cao"): its name must be asked for."""
_LONGEST_FIRST = sorted({noun for kind in _KINDS for noun in kind}, key=lambda noun: (-len(noun), noun))
_NOT_ONE = r"(?! (?:ngoài|bạn|hợp|nghề)\b)"
"""After a noun of a kind, in another word: "nước ngoài", "trường hợp", "làng nghề"."""
_NOUN = rf"\b(?:{'|'.join(_LONGEST_FIRST)})\b{_NOT_ONE}"
_THING = rf"\b(?:{'|'.join(noun for noun in _LONGEST_FIRST if noun not in (*_PLACES, *_IN_WORDS))})\b{_NOT_ONE}"
_NOT_OF_IT = (
    "được|bị|do|của|bởi|với|cho|tại|ở|trong|và|hoặc|hay|là|có|để|nhằm|đến|từ|theo|về|nào|gì|ai|mà|các|những|như|thế"
    "|phải|cần|sẽ|đã|nên|cùng|trên|cơ|đơn|sở|ngành|bên|nơi|chỗ|năm|ngày|tháng|lúc|khi|hôm|dịp|việc|mục|điều|phần"
)
_MORE = rf"(?: (?!(?:{_NOT_OF_IT})\b)\w+)"
_WHICH = re.compile(
    # "Loại kênh nào" and "những doanh nghiệp nào" ask for a sort, which is no name.
    r"(?<!loại )(?<!kiểu )(?<!dạng )(?<!hạng )(?<!những (?=doanh|chuyên))(?<!các (?=doanh|chuyên))"
    rf"(?:\b(?:{'|'.join(_PLACES)})\b{_NOT_ONE}{_MORE}?|{_THING}{_MORE}{{0,4}}) (?:cụ thể )?nào\b"
    r"(?! (?:khác|đó|đấy|mà|đi)\b)(?!.*\bcũng\b)"
)
_CALLED = re.compile(
    rf"^(?:(?:các|những|cái|cho biết|theo kế hoạch) )*({_NOUN})(?: \w+){{0,9}} tên (?:gọi |riêng )?(?:là )?gì\b"
)
_QUESTION_WORD = re.compile(r"\b(?:nào|gì|ai|đâu|sao|bao nhiêu|mấy|bao giờ|bao lâu)\b")
_WHICHEVER = re.compile(r"\b(?:nếu|hễ|bất kỳ|bất cứ|bất kể)\b")


def kind_by_name(text: str) -> str | None:
    """Return the noun of what a question asks for one by name, None where it asks for anything else."""
    if len(_QUESTION_WORD.findall(text)) != 1:
        return None
    if (asked := _WHICH.search(text)) and not _WHICHEVER.search(text[: asked.start()]):
        # "Trường ở nước nào", "bảo tàng tỉnh nào": the last noun is the one asked for.
        return [found[0] for found in re.finditer(_NOUN, asked[0])][-1]
    called = _CALLED.search(text)
    return called[1] if called and called[1] not in _PLACES else None


def names_one(context: Context, noun: str, texts: Iterable[str]) -> bool:
    """Tell whether one of the texts calls something of a noun's kind by name."""
    if noun in _COUNTRY:
        places = [place for text in texts for place in context.agencies.lexicon.places_in(text)]
        return any(place.type == "country" or place.country for place in places)
    kind = "|".join(re.escape(other) for other in _LONGEST_FIRST if any(noun in k and other in k for k in _KINDS))
    # The plan's own province is none that anybody asks for.
    own = "|".join(re.escape(context.corpus.place(plan)) for plan in context.frame.plans)
    named = re.compile(
        rf"\b(?i:{kind})\b{_MORE}{{0,4}}(?:,? (?:như|gồm|là)|:| \()? ?(?:(?i:{kind}) )?[“\"]?(?!{own}\b)[{UPPER}]\w"
    )
    # What is yet to be founded is called by what it is to be.
    founded = re.compile(
        rf"\b(?:thành lập|hình thành|khánh thành|ra mắt) (?:một )?(?:{kind})\b{_MORE}{{2}}", re.IGNORECASE
    )
    return any(named.search(text) or founded.search(text) for text in texts)
