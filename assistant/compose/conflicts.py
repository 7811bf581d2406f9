"""Wording of a question that the clause it is about contradicts: issuer, interval, agency at an address, a word."""

from __future__ import annotations

import re

from assistant import say
from assistant.compose.address import named_clause
from assistant.compose.claims import corrected, in_question, is_misprint
from assistant.compose.context import Context
from assistant.compose.draft import Draft
from assistant.compose.references import rows_asked
from assistant.understanding.cues import FUNCTION_WORDS
from ingest.folding import match_key, syllables

_ISSUER = re.compile(
    r"(?:do|của) ((?:ban bí thư|bộ chính trị|ban chấp hành|thủ tướng|chính phủ|quốc hội|hội đồng nhân dân|hđnd"
    r"|ủy ban nhân dân|ubnd|tỉnh ủy|thành ủy|ban thường vụ|bộ \w+ \w+)\b)"
)
_SAME_ISSUER = (("hđnd", "hội đồng nhân dân"), ("ubnd", "ủy ban nhân dân"))
_MANY = {"một": "1", "hai": "2", "ba": "3", "bốn": "4", "năm": "5", "mười": "10"}
_INTERVALS = (
    ("year", re.compile(r"(?:hằng|hàng|mỗi) năm|(?<!\w )(?:1|một) năm (?:một|1) lần|thường niên")),
    ("quarter", re.compile(r"(?:hằng|hàng|mỗi) quý|(?:3|ba) tháng (?:một|1) lần")),
    ("month", re.compile(r"(?:hằng|hàng|mỗi) tháng")),
    ("half-year", re.compile(r"(?:6|sáu|06) tháng(?: (?:một|1) lần)?|nửa năm")),
)
_YEARS = re.compile(r"\b(\d+|hai|ba|bốn|năm|mười) năm (?:một|1) lần")
_SIDE = 2
_LONGEST = 3
_ALIKE = frozenset(
    {
        *("nâng cao", "tăng cường", "đẩy mạnh", "thúc đẩy", "phát triển", "củng cố", "mở rộng", "cải thiện"),
        *("xây dựng", "soạn thảo", "biên soạn", "tổ chức", "triển khai", "thực hiện", "tiến hành", "thi hành"),
        *("quảng bá", "giới thiệu", "tuyên truyền", "phổ biến", "truyền thông", "tham mưu", "đề xuất", "kiến nghị"),
        *("hướng dẫn", "chỉ đạo", "đôn đốc", "theo dõi", "kiểm tra", "giám sát", "nghiên cứu", "rà soát"),
        *("bảo tồn", "giữ gìn", "phát huy", "gìn giữ", "hoàn thiện", "bổ sung", "sửa đổi", "báo cáo", "tổng hợp"),
    }
)


def correct_issuer(context: Context) -> Draft | None:
    """Correct who a question says issued a document that the plan cites with another issuer."""
    said = _ISSUER.search(context.frame.text)
    if said is None or not context.frame.numbers or not context.frame.asserts:
        return None
    name = _plainly(said[1])
    for row in rows_asked(context, context.frame.plans[0]):
        if row.issuer and name not in _plainly(row.issuer) and _plainly(row.issuer) not in name:
            clause = context.corpus.clause(row.plan, row.path)
            return corrected(context, clause, say.quoted(said[1]))
    return None


def correct_interval(context: Context) -> Draft | None:
    """Correct how often something is done, where the clause in question says another interval."""
    asked = _intervals(context.frame.text)
    for clause in in_question(context)[:1] if asked and context.frame.asserts else []:
        printed = _intervals(match_key(clause.text))
        if printed and not asked & printed:
            return corrected(context, clause, say.ASKED_INTERVAL)
    return None


def correct_agency_at(context: Context) -> Draft | None:
    """Correct a question that puts an agency under a heading which names another one."""
    frame = context.frame
    heading = named_clause(context) if frame.address and frame.asserts and frame.agencies else None
    if heading is None:
        return None
    above = [heading, *context.corpus.headings(heading)]
    named = [found.name for clause in above for found in context.agencies.lexicon.agencies_in(clause.text)]
    if not named or any(context.agencies.same(name, agency) for name in named for agency in frame.agencies):
        return None
    return corrected(context, heading, context.agencies.name_of(frame.agencies[0]))


def correct_wording(context: Context) -> Draft | None:
    """Correct a word that a question puts into a phrase of the clause in place of another.

    "công trình thể thao trọng điểm" stands against "công trình văn hóa trọng điểm": two syllables agree on either
    side, as many differ, and those of the question stand nowhere in the clause. Verbs that say much the same
    ("nâng cao", "tăng cường") are no contradiction.
    """
    found = in_question(context)[:1] if context.frame.asserts else []
    asked = syllables(context.frame.text)
    for clause in found:
        printed = syllables(clause.text)
        joined = f" {' '.join(printed)} "
        for begin in range(_SIDE, len(asked)):
            for end in range(begin + _SIDE, min(begin + _LONGEST, len(asked) - _SIDE) + 1):
                words = " ".join(asked[begin:end])
                is_figure = any(word[0].isdigit() for word in asked[begin:end])
                if is_figure or set(asked[begin:end]) & FUNCTION_WORDS or f" {words} " in joined:
                    continue
                own = _between(printed, asked[begin - _SIDE : begin], asked[end : end + _SIDE], end - begin)
                if own and not is_misprint(own, words) and not {own, words} & _ALIKE:
                    return corrected(context, clause, say.quoted(" ".join(asked[begin - _SIDE : end + _SIDE])))
    return None


def _between(printed: list[str], left: list[str], right: list[str], gap: int) -> str:
    """Return the `gap` syllables that stand between `left` and `right`; "" where that is nowhere."""
    for at in range(len(printed) - _SIDE):
        start = at + _SIDE + gap
        if printed[at : at + _SIDE] == left and printed[start : start + _SIDE] == right:
            return " ".join(printed[at + _SIDE : start])
    return ""


def _intervals(text: str) -> set[str]:
    found = {name for name, pattern in _INTERVALS if pattern.search(text)}
    return found | {f"{_MANY.get(number, number)} years" for number in _YEARS.findall(text)}


def _plainly(issuer: str) -> str:
    name = match_key(issuer)
    for short, full in _SAME_ISSUER:
        name = name.replace(short, full)
    return name
