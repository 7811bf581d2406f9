"""The forms of agency names: how a name ends, how a collective one is made, how abbreviations are spelled out."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from ingest.gazetteer import UPPER

# A word that ends an unknown agency's name: what follows is said about it.
_STOP = frozenset(
    {
        "là",
        "chủ",
        "phối",
        "tham",
        "theo",
        "căn",
        "để",
        "của",
        "trong",
        "thực",
        "tổ",
        "trên",
        "tại",
        "với",
        "cho",
        "có",
        "được",
        "hướng",
        "tiếp",
        "về",
        "khi",
        "nếu",
        "phải",
        "sẽ",
        "đã",
        "cùng",
        "rà",
        "xây",
        "định",
        "hằng",
        "hàng",
        "thường",
        "kịp",
        "báo",
        "gửi",
        "nghiên",
        "chỉ",
        "do",
        "từ",
        "qua",
        "các",
        "những",
        "và",
        "hoặc",
        "nhằm",
        "chịu",
        "kiểm",
        "đề",
        "lập",
        "tăng",
        "triển",
        "đẩy",
        "đảm",
        "bảo",
        "bố",
        "cân",
        "trình",
        "liên",
        "tổng",
        "thuộc",
        "đến",
        "vào",
        "tỉnh",
        "thành",
        "nước",
        "lựa",
        "nộp",
        "mời",
        "cử",
        "soạn",
    }
)
_NOUN_HALF = re.compile(r"(?<!\w)(?:công|chương|quy|lộ|giáo)\Z", re.IGNORECASE)
"""What makes a noun of a stop word: "công trình", "chương trình"."""
_FORM_WORD = re.compile(r"(\s+và\s+|\s*[-–,&]\s*|\s+)([^\W\d_]+)")


def spell_out(printed: str, abbreviations: Mapping[str, str]) -> str:
    """Return a name with "&" and the abbreviations of the data file in full words."""
    text = re.sub(r"\s*&\s*", " và ", printed)
    return re.sub(r"\b\w{2,}\b", lambda found: abbreviations.get(found[0], found[0]), text)


def level_length(keys: Sequence[str]) -> int:
    """Return how many keys say whose agency it is: "tỉnh", "cấp tỉnh", "thành phố"; 0 when they do not."""
    skip = 1 if keys[:1] in (["cấp"], ["cap"]) else 0
    rest = list(keys[skip:])
    if rest[:1] in (["tỉnh"], ["tinh"]) and rest[1:2] not in (["ủy"], ["uy"]):
        return skip + 1
    return skip + 2 if rest[:2] in (["thành", "phố"], ["thanh", "pho"]) else 0


def only_space(text: str, end: int, start: int) -> bool:
    """Tell whether nothing but space stands between two places."""
    return start <= end or text[end:start].strip(" \n\t\xa0.") == ""


_LEVEL_AFTER = re.compile(rf"\s+(?:tỉnh|thành phố)(?!\w)(?!\s+[{UPPER}])")


def form_end(text: str, start: int) -> int:
    """Return where a name that began with a head noun ends: at a stop word, a mark, or a fourth small word."""
    end, small = start, 0
    while match := _FORM_WORD.match(text, end):
        gap, word = match[1].strip(), match[2]
        capital = word[0].isupper()
        stops = word in _STOP and not (word == "trình" and _NOUN_HALF.search(text, start, end))
        if not capital and (gap or end == start or stops or small == 3):
            break
        if capital and gap and end == start:
            break
        small = 0 if capital else small + 1
        end = match.end()
    level = _LEVEL_AFTER.match(text, end) if end > start else None
    return level.end() if level else end


def governs(between: str) -> bool:
    """Tell whether what stands between an agency and a place makes the agency that place's."""
    return len(between) < 20 and bool(
        re.fullmatch(r"(?:\s*(?:của|thuộc|tại))?\s+(?:tỉnh\s+|thành phố\s+|nước\s+)?", between)
    )


def collective_pattern(collective: Mapping[str, Sequence[str]]) -> re.Pattern[str]:
    """Return the pattern of "các sở, ban, ngành tỉnh (còn lại)", "UBND các huyện, thị xã, thành phố".

    The group `areas` is what names another level after it: "các sở, ngành, huyện, thành phố".
    """
    nouns = sorted((noun for group in collective.values() for noun in group), key=len, reverse=True)
    # A noun before a capital is the head of a proper name ("các Sở Tài chính"), not a collective.
    noun = "(?:" + "|".join(re.escape(word) for word in nouns) + rf")(?!\w)(?!\s+(?-i:[{UPPER}])(?!ỉnh|hành phố))"
    whose = (
        rf"(?:\s+(?:cấp\s+)?(?:tỉnh|thành phố|TP)(?!\w|\s+(?-i:[{UPPER}]))"
        r"|\s+(?:thuộc|của)\s+(?:(?:UBND|ủy ban nhân dân)\s+)?(?:tỉnh|thành phố))?"
    )
    which = r"(?:\s+\(?(?:có\s+liên\s+quan|liên\s+quan|chức\s+năng|còn\s+lại|khác|trực\s+thuộc(?:\s+sở)?)\)?)?"
    joint = r"(?:\s*,\s*|\s+và\s+|\s*/\s*|\s+(?!tổ chức|cấp))"
    unit = r"(?:quận|huyện|thị\s+xã|thành\s+phố|thị\s+trấn|xã|phường|đặc\s+khu)(?!\w)"
    proper = rf"(?:\s+(?-i:[{UPPER}])[^\W\d_]*)+"
    head = r"Sở|Ban|Công|Hội|UBND|[ỦU]|Văn|Trung|Đài|Báo|Bộ|Liên|Đoàn|Mặt|Chi|Cục|Trường|Các|Tỉnh"
    name = rf"(?-i:(?!(?:{head})\b)[{UPPER}])[^\W\d_]*(?:\s+(?-i:[{UPPER}])[^\W\d_]*)*"
    names = rf"(?:(?:\s*,\s*|\s+và\s+)(?:(?:các\s+)?{unit}\s+)?{name})+"
    others = rf"(?:(?:\s*,\s*|\s+và\s+)(?:các\s+)?{unit}\s+{name})*"
    councils = (
        r"(?:UBND|[ủu][ỷy]\s+ban\s+nhân\s+dân)\s+"
        rf"(?:các\s+{unit}{proper}{names}|(?:các\s+|cấp\s+)?{unit}(?:(?:\s*,\s*|\s+và\s+|\s*/\s*){unit})+"
        rf"|(?:các|cấp)\s+{unit}|{unit}{proper}{others})"
    )
    areas = rf"(?P<areas>(?:\s*,\s*{unit})+)?"
    plain = rf"(?:(?:các|những)\s+{noun}(?:{joint}{noun})*|{noun}(?:(?:\s*,\s*|\s+và\s+){noun})+){areas}"
    return re.compile(rf"(?<!\w)(?:{councils}{whose}|{plain}{whose}{which})", re.IGNORECASE)
