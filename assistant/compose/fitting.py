"""Does a clause hold an expression of the type that a question wants: a number of something, a place, a time?"""

from __future__ import annotations

import re
from collections.abc import Callable

from assistant.compose.context import Context
from assistant.compose.time_kinds import answers
from assistant.evidence import Ranked
from assistant.understanding.cues import PERSONS_AND_BODIES
from assistant.understanding.wanted import Wanted
from ingest.folding import match_key, syllables
from ingest.gazetteer import UPPER
from ingest.plan import Clause

_TYPED_ENOUGH = 0.25


def fits(context: Context, item: Ranked) -> bool:
    """Tell whether a clause holds an expression of the type that the question wants."""
    frame = context.frame
    text = match_key(" ".join(cell.text for cell in item.clause.cells[1:]) or item.clause.text)
    if frame.wanted is None or (frame.wanted is Wanted.COUNT and _OF_TEXTS.search(frame.text)):
        return True
    if item.coverage < _TYPED_ENOUGH:
        return False
    if frame.wanted is Wanted.COUNT:
        # A bar keeps a numeral of one phrase ("năm châu") from counting the next.
        text = " | ".join([text, *context.evidence.other_words(item.clause.text)])
        if _NTH.search(frame.text):
            return bool(_PRINTED_NTH.search(text))
        if _ANYTHING.search(frame.text) and set(_AMOUNT.findall(text)) - set(_AMOUNT.findall(frame.text)):
            return True
        if _A_PART.search(frame.text):
            return item.coverage >= _PART_ENOUGH and bool(_PRINTED_SHARE.search(text))
        is_share = bool(_SHARE_OF.search(frame.text))
        return counts(frame.text, text, lambda noun: _is_word(context, noun)) or (
            not is_share
            and not _UNIT_OF.search(frame.text)
            and item.coverage >= _COUNTED_ENOUGH
            and _speaks_of_counted(frame.text, text)
            and bool(_FIGURE.search(_without_shares(frame.text, text)))
        )
    if frame.wanted is Wanted.NAME:
        kind = PERSONS_AND_BODIES.search(frame.text)
        # "Tỉnh Hải Dương" is no name that anybody asks for; "Bắc Giang - Điểm đến" may be.
        place = re.escape(context.corpus.place(item.clause.plan))
        own = re.sub(rf"\b(?:tỉnh|thành phố|người|của|ở|tại) {place}\b", " ", item.clause.text)
        return names_something(own) and (kind is None or speaks_of(context, kind[1], item.clause))
    if frame.wanted is Wanted.PLACE and (_lies_in(context, item.clause) or _is_called(context, item.clause)):
        return True
    if frame.wanted in _PLAIN:
        return bool(_PLAIN[frame.wanted].search(text))
    return answers(frame.wanted, text)


def _speaks_of_counted(question: str, text: str) -> bool:
    """Tell whether a text so much as has the thing that a question asks the number of, by its first syllable."""
    asked = _COUNTED.search(question)
    return asked is None or re.search(rf"\b{re.escape(asked[1].split()[0])}\b", text) is not None


def _without_shares(question: str, text: str) -> str:
    """Return a text without its percentages where things are counted that no share tells the number of."""
    return _A_SHARE.sub(" ", text) if _COUNTS_THINGS.search(question) and not _TARGET.search(question) else text


_A_SHARE = re.compile(r"\d+(?:[.,]\d+)?\s*(?:%|phần trăm)")
_COUNTS_THINGS = re.compile(r"\b(?:mấy|bao nhiêu) (?!phần|trăm|chỉ|mục|điểm|hằng|mỗi|một|là|thì|vậy|và|trong)\w+")


def _is_word(context: Context, noun: str) -> bool:
    pair = noun.split()
    return len(pair) > 1 and context.evidence.vocabulary.is_word(pair[0], pair[1])


def _is_called(context: Context, clause: Clause) -> bool:
    return bool(_LIES.search(context.frame.text) and _PROPER.search(clause.text))


def _lies_in(context: Context, clause: Clause) -> bool:
    """Tell whether a clause names the district or commune asked for, after its word or in brackets after a thing."""
    asked = _UNIT.search(context.frame.text)
    if asked is None:
        return False
    if re.search(rf"\b{asked[1]} [{UPPER}]", clause.text):
        return True
    topic = [word for word in context.frame.topic if word not in asked[1].split()]
    within = [syllables(thing) for thing in _IN_BRACKETS.findall(clause.text)]
    return any(context.evidence.share(topic, said) >= _OF_IT for said in within)


_UNIT = re.compile(r"\b(huyện|xã|quận|phường|thị xã|thị trấn) nào\b")
_IN_BRACKETS = re.compile(rf"([^;()]{{3,90}}) \([{UPPER}]\w*(?: [{UPPER}]\w*){{0,3}}\)")
"""What stands before the name of a place in brackets ("Di tích chiến thắng Chư Ty (Đức Cơ)")."""
_OF_IT = 0.6


def speaks_of(context: Context, kind: str, clause: Clause) -> bool:
    """Tell whether a clause names a kind of persons or bodies, by this word or another for the same."""
    return f" {kind} " in f" {match_key(clause.text)} " or kind in context.evidence.other_words(clause.text)


def names_something(text: str) -> bool:
    """Tell whether a text calls anything by a name: capitals within a sentence, a quoted title, a list after "như"."""
    return bool(_QUOTED.search(text) or _PROPER.search(text) or _LISTED.search(text))


_LIES = re.compile(r"\bnằm (?:ở|tại) (?:đâu|chỗ nào|nơi nào)")
"""Asks where something is that has a name of its own, not where something will be held."""
_QUOTED = re.compile(r"[“\"][^”\"]{3,}[”\"]")
_PROPER = re.compile(
    r"(?<=[^\W\d_A-ZĐ] )(?!(?:Việt|Kế|Đảng|Nhà|Nhân|Chiến|Sở|Ủy|Bộ|Ban|Ngoại|Văn|Trung|Chính)\b)"
    rf"[{UPPER}][a-zà-ỹ]+ [{UPPER}][a-zà-ỹ]+"
)
_LISTED = re.compile(r"(?:(?:như|gồm|là):?|:) [^.;,]+,[^.;,]+(?:,|…|\.\.\.| và )")
_COUNTED_ENOUGH = 0.55
_FIGURE = re.compile(
    r"(?<!khu )(?<!điều )(?<!khoản )(?<!mục )(?<![\d/.-])(?!(?:19|20)\d\d\b)\d{1,3}(?:[.,]\d+)?"
    r"(?![\d/]|-\d|\s*(?:tháng|tuổi|ngày|giờ|năm)\b)"
)
_UNIT_OF = re.compile(r"\b(?:lượt|khách|hộ|tấn|ha|héc ta|km|sản lượng|đại biểu|học viên)\b")
"""What is counted by a unit that a plan prints beside the figure."""
_AMOUNT = re.compile(r"(?<![\d/.-])\d{1,3}(?:\s*[-–]\s*\d{1,3})?(?![\d/.])")
_OF_TEXTS = re.compile(
    r"(?:bao nhiêu|mấy)(?: \w+)?? (?:mục(?! tiêu)|nhóm|ý|điểm|nội dung|việc|hình thức|lĩnh vực|mặt|khía cạnh"
    r"|giai đoạn|trụ cột|yêu cầu|nguyên tắc|loại hình|nhiệm vụ|giải pháp|biện pháp|kênh|nguồn|cơ quan|sở|đối tượng"
    r"|quan điểm|mục tiêu|mục đích|định hướng|phương thức|cách|đầu mối)\b"
)
"""What is counted on the page by reading it: a plan prints no figure for it, and the clause itself is the answer."""
_COUNTED = re.compile(
    r"(?:bao nhiêu|mấy|số lượng|tổng số)\s+(?:(?:trăm|nghìn|ngàn|vạn|triệu|tỷ|chục) (?!phần)(?!đồng))*"
    r"(?!(?:hằng|mỗi|một|là|thì|vậy|và|trong|của|ở|so|trên|vào|trở)\b)(\w+(?:\s+\w+)?)"
)
_A_PART = re.compile(r"\b(?:bao nhiêu|mấy) phần\b(?! (?:trăm|việc|mềm|thưởng|quà|thi|lớn|chính))")
"""Asks for a share in other words ("bao nhiêu phần diện tích")."""
_PART_ENOUGH = 0.4
_TARGET = re.compile(r"\bchỉ tiêu\b|\b(?:mục tiêu|phấn đấu|đạt)(?: \w+){0,4} (?:bao nhiêu|mấy)\b")
_ANYTHING = re.compile(r"(?:bao nhiêu|mấy) (?:cái|thứ|món|chiếc)\b")
"""Counts what the question calls by another name before."""
_NTH = re.compile(r"\bthứ (?:bao nhiêu|mấy)\b")
_PRINTED_NTH = re.compile(r"\bthứ (?:[ivx]+|\d+|nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)\b")
_SHARE_OF = re.compile(
    r"phần trăm (?!(?:theo|vào|đến|tới|trong|ở|tại|là|thì|so|và|cho|trước|sau|nữa)\b)(?:số |các |của |tổng )*(\w+ \w+)"
)
"""What a share is asked of: "100% điểm đến" is no share of the population."""
_PRINTED_SHARE = re.compile(r"\d\s*(?:%|phần trăm)((?: \w+){0,4})")
_NUMERALS = "hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|song|đôi"
_NAMES = r"(?::|\bnhư\b|\bgồm\b|\blà\b)[^.;]*?,[^.;]*?,"
"""What can be counted in a clause though it prints no figure: names one after another."""
_PLAIN = {
    Wanted.CONTACT: re.compile(r"@|\b0\d{8,10}\b|https?:|www\.|\.vn\b"),
    Wanted.PLACE: re.compile(r"(?:tại|ở) (?:xã|phường|huyện|trung tâm|hội trường|nhà|khu|quảng trường|thị xã)"),
}


_CHOICE = re.compile(
    r"(\w+ (?!cái|nét|điểm|điều)\w+) hay (?:là )?(\w+ \w+)(?: \w+)?$"
    r"|\b(?P<verb>\w+) (\w+ \w+) hay (?P=verb) (\w+(?: \w+){1,4})$"
)
_VERB = 2
"""Which group of `_CHOICE` is what is done with either."""
_NO_CHOICE = frozenset("không chưa sai chủ chỉ phối thế nào".split())


def offers_strangers(context: Context) -> bool:
    """Tell whether a question lets choose between two things of which the plans know neither ("cà phê hay hồ tiêu")."""
    offered = _CHOICE.search(context.frame.text)
    if offered is None:
        return False
    choices = [choice for name, choice in enumerate(offered.groups()) if choice and name != _VERB]
    if _NO_CHOICE & set(" ".join(choices).split()):
        return False
    return all(context.evidence.strangeness(choice.split(), context.frame.plans) == 1.0 for choice in choices)


def prints_count(question: str, clause: Clause) -> bool:
    """Tell whether a clause prints the number of just what is asked for ("03 mục tiêu của đối ngoại")."""
    asked = _COUNTED.search(question)
    return bool(asked and re.search(rf"\d\s+{re.escape(asked[1])}\b", match_key(clause.text)))


def counts(question: str, text: str, is_word: Callable[[str], bool]) -> bool:
    """Tell whether `text` counts what the question asks the number of ("bao nhiêu sản phẩm": "3-5 sản phẩm").

    `is_word` tells whether two syllables are one word.
    """
    asked = _COUNTED.search(question)
    if asked is None:
        if (units := _UNIT_OF.findall(question)) and not any(re.search(rf"\b{unit}\b", text) for unit in units):
            return False
        return bool(re.search(r"\d", re.sub(r"\b(?:19|20)\d\d\b", "", text)))
    if asked[1] == "phần trăm":
        of = _SHARE_OF.search(question)
        printed = [found[1] for found in _PRINTED_SHARE.finditer(text)]
        return bool(printed) and (
            of is None or of[1] in text or any(of[1].split()[0] in one.split() for one in printed)
        )
    # "Mấy cơ sở" is not told by "2 cơ quan"; "mấy trường mới" is by "3 trường".
    nouns = {asked[1]} if is_word(asked[1]) else {asked[1], asked[1].split()[0]}
    number = rf"(?:\d[\d.,\-– ]*|\b(?:{_NUMERALS}) )"
    if any(re.search(rf"{number}(?:\w+ ){{0,2}}{re.escape(noun)}\b", text) for noun in nouns):
        return True
    # Things can be counted that are named one after another; a target is a figure.
    named = re.search(rf"{re.escape(asked[1])}\b[^.;]{{0,60}}?{_NAMES}", text)
    return named is not None and not _TARGET.search(question)
