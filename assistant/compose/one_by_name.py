"""Which one of a kind that goes by names of their own a question asks for, and whether a text names one.

A school, a country, a company is told by its name or not at all: "các trường nước ngoài" is no answer to which school,
though it holds every word of the question.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from assistant.compose.context import Context
from assistant.understanding.cues import DOCUMENT_FACTS, NOT_OF_THE_NATION, Sought
from ingest.folding import match_key
from ingest.gazetteer import UPPER

_COUNTRY = ("nước", "quốc gia")
_KINDS: tuple[tuple[str, ...], ...] = (
    _COUNTRY,
    ("tỉnh",),
    ("thành phố",),
    ("làng", "thôn", "buôn"),
    ("trường", "đại học", "học viện", "viện", "cơ sở đào tạo"),
    ("công ty", "doanh nghiệp", "tập đoàn", "hãng", "nhà thầu", "nhà tài trợ"),
    ("ngân hàng", "quỹ"),
    ("bảo tàng", "nhà trưng bày", "nhà hát", "nhà văn hóa", "trung tâm", "khách sạn", "rạp", "sân vận động"),
    ("đài", "tờ báo", "tạp chí", "kênh truyền hình", "hãng tin"),
    ("phường múa", "phường hát", "gánh hát", "ban nhạc", "câu lạc bộ"),
    ("quận", "huyện", "phường", "xã", "thị xã", "thị trấn"),
    ("đoàn",),
    ("học sinh", "sinh viên"),
    ("khách",),
    ("lãnh đạo",),
    ("dân tộc",),
    ("tín ngưỡng",),
    ("tượng đài",),
    ("danh nhân", "nghệ nhân", "nghệ sĩ", "ca sĩ", "anh hùng", "chuyên gia", "nhà khoa học", "diễn viên", "giảng viên"),
    ("lễ hội", "festival", "ngày hội", "liên hoan"),
    ("sân golf", "sân bay", "sân", "cảng"),
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
_BY_SORT = ("đoàn", "học sinh", "sinh viên", "khách", "dân tộc", "tín ngưỡng", "nhà khoa học", "chuyên gia")
"""What is also told apart by a list, or by words that say which sort it is ("khách du lịch quốc tế")."""
_AGENTS = ("quận", "huyện", "phường", "xã", "thị xã", "thị trấn", "lãnh đạo", "đoàn")
"""What may be charged with a thing: who does it is told by the register, all of them together too."""
_IN_WORDS = ("công trình", "đề tài", "dự án")
"""What is also told in words for which one it is ("dự án ứng dụng công nghệ cao"): its name must be asked for."""
_LONGEST_FIRST = sorted({noun for kind in _KINDS for noun in kind}, key=lambda noun: (-len(noun), noun))
_UNITS = next(kind for kind in _KINDS if "huyện" in kind)
_NOT_ONE = r"(?! (?:ngoài|bạn|hợp|nghề|thể|viên|kết|sạn|dẫn|trợ|nguyện|hội|chơi|khấu)\b)"
"""After a noun of a kind, in another word: "nước ngoài", "trường hợp", "làng nghề", "đoàn thể"."""
_NOUN = rf"\b(?:{'|'.join(_LONGEST_FIRST)})\b{_NOT_ONE}"
_THING = rf"\b(?:{'|'.join(noun for noun in _LONGEST_FIRST if noun not in (*_PLACES, *_IN_WORDS))})\b{_NOT_ONE}"
_PLACE = "|".join(f"{NOT_OF_THE_NATION}{noun}" if noun == "quốc gia" else noun for noun in _PLACES)
_NOT_OF_IT = (
    "được|bị|do|của|bởi|với|cho|tại|ở|trong|và|hoặc|hay|là|có|để|nhằm|đến|từ|theo|về|nào|gì|ai|mà|các|những|như|thế"
    "|phải|cần|sẽ|đã|nên|cùng|trên|bằng|cách|tới|đang|cơ|đơn|sở|ngành|bên|nơi|chỗ|năm|ngày|tháng|lúc|khi|hôm|dịp|việc|mục|điều|phần"
)
_MORE = rf"(?: (?!(?:{_NOT_OF_IT})\b)\w+)"
_BEFORE_NAME = rf"(?: (?![{UPPER}])(?!(?:{_NOT_OF_IT})\b)\w+)"
_WHICH = re.compile(
    # "Loại kênh nào" and "những doanh nghiệp nào" ask for a sort, which is no name.
    r"(?<!loại )(?<!kiểu )(?<!dạng )(?<!hạng )(?<!nhóm )(?<!đối tượng )"
    r"(?<!những (?=doanh|chuyên|học|sinh|khách|đoàn|lãnh))(?<!các (?=doanh|chuyên|học|sinh|khách|đoàn|lãnh))"
    rf"(?:\b(?:{_PLACE})\b{_NOT_ONE}{_MORE}?|{_THING}{_MORE}{{0,4}}) (?:cụ thể )?nào\b"
    r"(?! (?:khác|đó|đấy|mà|đi)\b)(?!.*\bcũng\b)"
)
_CALLED = re.compile(
    rf"(?:^(?:(?:các|những|cái|cho biết|theo kế hoạch) )*|\b(?=\w+ (?:đầu tiên|thứ \w+|cuối cùng) tên))({_NOUN})"
    r"(?: \w+){0,9} tên (?:gọi |riêng )?(?:là )?gì\b"
)
_CALLED_TOO = re.compile(r"(?<=\bnào),? (?:và )?tên (?:\w+ ){0,3}?(?:là )?gì$")
"""Asks a second time for what it is called ("kênh nào, tên kênh là gì")."""
_TITLED = re.compile(
    rf"^(?:(?:xin|cho|hỏi|biết|cho biết) )*tên (?:(?:của|gọi|các|những|riêng) )*({_NOUN})(?: \w+){{0,16}} (?:là )?gì$"
)
_NAMES_OF = re.compile(
    r"^(?:(?:nêu|kể|ghi|liệt kê|cho biết|rõ|ra) )*(?:tên|đích danh|danh sách)"
    rf"(?: (?:các|những|từng|cụ thể|đầy đủ|của|riêng|gọi))* ({_NOUN})"
)
_EACH = re.compile(r"\b(?:từng|cụ thể|đích danh)\b")
"""A list of places may be told by what they are together ("các tỉnh Hạ Lào"), not where each is asked for."""
_QUESTION_WORD = re.compile(r"\b(?:nào|gì|ai|đâu|sao|bao nhiêu|mấy|bao giờ|bao lâu)\b")
_WHICHEVER = re.compile(r"\b(?:nếu|hễ|bất kỳ|bất cứ|bất kể)\b")


_BESIDE_OTHERS = re.compile(
    r"\b(?:di sản|di tích|danh lam|thắng cảnh|danh thắng|làng nghề|nghề|sản phẩm|sự kiện|điểm du lịch|khu du lịch|và"
    r"|hoặc|hay|cùng|lẫn)(?: (?:văn hóa|lịch sử|vật thể|phi vật thể))* $"
)
"""Kinds that stand before another in a question: a name of any of them answers it."""


def kind_by_name(text: str) -> str | None:
    """Return the noun of what a question asks for one by name, None where it asks for anything else."""
    if (listed := _NAMES_OF.search(text)) and not _QUESTION_WORD.search(text):
        return listed[1] if listed[1] not in _PLACES or _EACH.search(listed[0]) else None
    text = _CALLED_TOO.sub("", text)
    if len(_QUESTION_WORD.findall(text)) != 1:
        return None
    if (asked := _WHICH.search(text)) and _BESIDE_OTHERS.search(text[: asked.start()]):
        return None
    if asked and not _WHICHEVER.search(text[: asked.start()]):
        # "Trường ở nước nào", "bảo tàng tỉnh nào": the last noun is the one asked for.
        return [found[0] for found in re.finditer(_NOUN, asked[0])][-1]
    called = _CALLED.search(text) or _TITLED.search(text)
    return called[1] if called and called[1] not in _PLACES else None


def is_charged(context: Context, noun: str) -> bool:
    """Tell whether a question asks which agencies, or whose signature, in naming what may be charged."""
    return noun in _AGENTS and (context.frame.sought in _OF_WHOM or context.frame.sought in DOCUMENT_FACTS)


_OF_WHOM = (Sought.WHO, Sought.REPORT, Sought.DUTIES, Sought.DEADLINE)


def names_one(context: Context, noun: str, texts: Iterable[str]) -> bool:
    """Tell whether one of the texts calls something of a noun's kind by name."""
    if noun in _COUNTRY:
        places = [place for text in texts for place in context.agencies.lexicon.places_in(text)]
        return any(place.type == "country" or place.country for place in places)
    kind = "|".join(re.escape(other) for other in _LONGEST_FIRST if any(noun in k and other in k for k in _KINDS))
    # The plan's own province is none that anybody asks for, nor "nghệ sĩ người Việt Nam".
    own = "|".join(re.escape(place) for place in ("Việt Nam", *map(context.corpus.place, context.frame.plans)))
    announced = rf"(?:,? (?:như|gồm|là)|:| \()? ?(?:(?i:{kind}) )?[“\"]?"
    named = re.compile(rf"\b(?i:{kind})\b{_BEFORE_NAME}{{0,4}}{announced}(?!{own}\b)[{UPPER}]\w")
    # What is yet to be founded is called by what it is to be.
    founded = re.compile(
        rf"\b(?:thành lập|hình thành|khánh thành|ra mắt) (?:một )?(?:{kind})\b{_MORE}{{2}}", re.IGNORECASE
    )
    left = [_without_siblings(context.frame.typed, kind, text) for text in texts]
    if noun in _BY_SORT and any(_says_which(context.frame.text, noun, match_key(text)) for text in left):
        return True
    return any(
        named.search(text) or founded.search(text) or (noun in _UNITS and _IN_BRACKETS.search(text)) for text in left
    )


def _says_which(asked: str, noun: str, text: str) -> bool:
    """Tell whether a text goes on after a noun with a list, or with words of its own that say which sort is meant."""
    for found in re.finditer(rf"\b{noun}\b{_NOT_ONE}(?: là)?({_MORE}*)( như\b|:| \(|, nhất là\b)?", text):
        if found[2] or set(found[1].split()) - set(asked.split()):
            return True
    return False


_IN_BRACKETS = re.compile(rf"\([{UPPER}]\w+(?: [{UPPER}]\w+)*\)")
"""A place set after what lies there, without the word for what it is: "Di tích chiến thắng Chư Ty (Đức Cơ)"."""
_BESIDES = re.compile(r"\b(?:ngoài|bên cạnh|còn|khác|trừ)\b")


def _without_siblings(typed: str, kind: str, text: str) -> str:
    """Return a text without the list in which it names one of the kind that the question names itself.

    "Trường Đại học Hàng hải hợp tác với trường nào": those named beside it are as much asked about as it is.
    """
    own = re.search(rf"\b(?i:{kind})\b{_MORE}{{0,2}} (?:[{UPPER}]\w+)", typed)
    if own is None or _BESIDES.search(typed.lower()):
        return text
    key = match_key(own[0])
    return " . ".join(part for part in re.split(r"[();:.]", text) if key not in match_key(part))
