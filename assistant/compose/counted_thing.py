"""A figure that a question takes for granted of a thing, where its clause prints another of just that thing."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from assistant import say
from assistant.compose.claims import corrected, in_question
from assistant.compose.context import Context
from assistant.compose.draft import Draft
from assistant.understanding.frame import Frame
from assistant.understanding.function_words import FUNCTION_WORDS
from assistant.understanding.wanted import HAS
from ingest.folding import match_key, syllables
from ingest.plan import Clause

NOT_COUNTED = "".join(
    f"(?<!{word} )" for word in "khu số tháng ngày điều khoản mục điểm phần dòng quý thứ lần đoạn lớp khóa".split()
)
"""Not before a number: there it is a name, a place or a day."""
_FIGURE = re.compile(
    rf"{NOT_COUNTED}(?<![\w/.,-])(\d{{1,3}}(?:[.,]\d{{1,3}})*)(?! ?[-–] ?\d)"
    r"(?:%| (?!năm (?:19|20)\d\d)([^\W\d_]+)(?:[ /]([^\W\d_]+))?)"
)
_NO_THING = re.compile(
    r"0?1 năm một lần\b|\S+ (?:(?:năm|tháng|tuần|ngày) (?:nữa|tới|qua|nay|trước|sau)"
    r"|ngày|tháng|quý|điều|khoản|mục(?! (?:tiêu|đích))|điểm|phần(?! trăm)|dòng|kế|tỉnh|thành)\b"
)
"""From a number on: a day, how long from now, how often, or where something stands."""
_ORDERED = re.compile(
    r"(?:^|[.,;:?!] |\b(?:hãy|xin|nhờ|vui lòng|giúp|mong) )(?:nêu|kể|liệt kê|lấy|chọn|trích|viết|tóm tắt|ghi"
    r"|cho (?:tôi|em|mình|anh|chị|xem))(?: \w+){0,2} \Z|\b(?:trong|thứ) \Z"
)
"""Before a number of things that are asked for, or of those told before."""
_CHOICE = re.compile(r"\bhay\b")
_ASKED = re.compile(r"\b(?:bao nhiêu|mấy)\b|\b(?:muốn|định|dự kiến|dự định|giả sử|nếu|xin phép) ")
"""A number that is asked for, and what somebody is going to do, say nothing of the plan."""
_FROM = re.compile(r"\b(?:trên|hơn|quá|khoảng|ít nhất|tối thiểu|từ) \Z")
MEASURES = ("năm", "sao", "con")
"""What is a measure of a thing: less of it is no part."""
_YEARS = "năm"
_COMMON = frozenset("kế hoạch thực hiện triển khai tổ chức kinh tế xã hội phát giai đoạn tỉnh thành phố".split())
"""Stand beside figures of everything."""
_FIRST = 2
_NEAR, _SHARED, _AFTER = 5, 2, 6


class _Figure(NamedTuple):
    """A number with the two syllables after it, as printed or asked, and the words around it."""

    number: str
    first: str | None
    second: str | None
    start: int
    end: int

    @property
    def value(self) -> float:
        plain = re.sub(r"[.](?=\d{3}(?!\d))", "", self.number).replace(",", ".")
        return float(plain) if plain.count(".") <= 1 else float("nan")


def correct_counted_thing(context: Context) -> Draft | None:
    """Correct the figure of a question that one of the two clauses nearest to it prints otherwise of the same thing.

    The same thing: what is counted, and two words of the question beside the figure as printed; of what the plan counts
    once only the words are not asked for. Where the plan prints the figure of that thing anywhere nothing shows that
    it is wrong; nor does a smaller one that is not claimed, which may be a part.
    """
    frame = context.frame
    if len(frame.plans) != 1 or is_open(frame) or _ASKED.search(frame.text):
        return None
    asked = match_key(frame.wording)
    for number in (*frame.numbers, *frame.called):
        asked = asked.replace(match_key(number), " ")
    return _wrong_month(context, asked) or _wrong_figure(context, asked)


def is_open(frame: Frame) -> bool:
    """Tell whether a question lets choose, or asks whether there is something: it says nothing of the plan."""
    return bool(_CHOICE.search(frame.text) or (HAS.search(frame.text) and not frame.asserts))


def is_ordered(before: str) -> bool:
    """Tell whether a number after `before` is of things that are asked for."""
    return _ORDERED.search(before) is not None


def may_be_part(before: str, unit: str | None, *, is_less: bool) -> bool:
    """Tell whether a figure that nobody claims is less than the printed one and may be of a part of the things."""
    return is_less and unit is not None and unit not in MEASURES and not _FROM.search(before)


def _wrong_figure(context: Context, asked: str) -> Draft | None:
    whole = match_key(context.corpus.views[context.frame.plans[0]].plan.source)
    words = {word for word in syllables(asked) if not (word in FUNCTION_WORDS or word in _COMMON or word.isdigit())}
    for given in _figures(asked):
        if _NO_THING.match(asked, given.start) or is_ordered(asked[: given.start]):
            continue
        alike = [printed for printed in _figures(whole) if _is_of_same(context, given, printed)]
        if any(one.value == given.value for one in alike) or _is_said_of_it(whole, given):
            continue
        once = given.first != _YEARS and len({one.value for one in alike}) == 1
        for item in context.ranked[:_FIRST]:
            text = match_key(item.clause.text)
            others = [one for one in _figures(text) if _is_of_same(context, given, one)]
            before = asked[: given.start]
            if not context.frame.asserts:
                others = [o for o in others if not may_be_part(before, given.first, is_less=given.value < o.value)]
            if any(once or _is_beside(text, one, words) for one in others):
                return corrected(context, item.clause, say.quoted(_as_given(given, whole)))
    return None


def _figures(text: str) -> Iterator[_Figure]:
    return (_Figure(found[1], found[2], found[3], *found.span()) for found in _FIGURE.finditer(text))


def _is_of_same(context: Context, given: _Figure, printed: _Figure) -> bool:
    """Tell whether two figures count the same: "60 danh hiệu" and "10 danh nhân" do not, "2 cuốn sách", "5 cuốn" do."""
    if given.first != printed.first:
        return False
    if given.first in MEASURES:
        return True  # "5 năm mới sơ kết": no "năm mới"
    is_word = context.evidence.vocabulary.is_word
    names = [(one.first, one.second) for one in (given, printed) if one.first and one.second]
    return given.second == printed.second or not any(
        first and second and is_word(first, second) for first, second in names
    )


def _is_said_of_it(text: str, given: _Figure) -> bool:
    """Tell whether a text prints the number and soon after what is counted ("60 di sản, danh hiệu")."""
    called = [word for word in (given.first, given.second) if word]
    for found in _figures(text):
        after = syllables(text[found.start :])[1 : _AFTER + 1]
        if found.value == given.value and called and all(word in after for word in called):
            return True
    return False


def _is_beside(text: str, found: _Figure, words: set[str]) -> bool:
    around = (
        f"{' '.join(syllables(text[: found.start])[-_NEAR:])} {' '.join(syllables(text[found.start :])[1 : _NEAR + 2])}"
    )
    return len((set(around.split()) - {found.first}) & words) >= _SHARED


def _as_given(given: _Figure, text: str) -> str:
    """Return the figure of a question with what it counts: "5 năm", "05 mục tiêu" where the plan prints that pair."""
    if given.first is None:
        return f"{given.number}%"
    is_pair = given.second is not None and given.first != _YEARS and f" {given.first} {given.second}" in text
    return f"{given.number} {given.first}{f' {given.second}' if is_pair else ''}"


_MONTH = re.compile(
    r"(?<!đến )(?<!từ )(?<!trước )(?<!sau )(?<!tới )\btháng (?:(\d{1,2}) ?[/.-] ?(20\d\d)\b|(\d{1,2}) năm (20\d\d)\b)"
)
_DAY = re.compile(r"\bngày \d{1,2} (?=tháng)|\b\d{1,2}[/.-](?=\d{1,2}[/.-]20\d\d)")
_ANY_MONTH = re.compile(r"\btháng (\d{1,2})(?: ?[/.-] ?| năm )(20\d\d)\b|\b\d{1,2}[/.-](\d{1,2})[/.-](20\d\d)\b")


def _wrong_month(context: Context, asked: str) -> Draft | None:
    """Correct "trong tháng 6/2026" where the clause in question has one other month, and the plan has that nowhere.

    A month with a day is mostly a document's, and one "từ" or "đến" which something is asked its asker's own.
    """
    given = {(int(found[1] or found[3]), int(found[2] or found[4])) for found in _MONTH.finditer(asked)}
    if len(given) != 1 or _DAY.search(asked):
        return None
    source = match_key(context.corpus.views[context.frame.plans[0]].plan.source)
    everywhere = {(int(found[1] or found[3]), int(found[2] or found[4])) for found in _ANY_MONTH.finditer(source)}
    clauses: list[Clause] = in_question(context)[:1]
    for clause in clauses:
        text = match_key(clause.text)
        own = {found[0] for found in _MONTH.finditer(text) if not re.search(r"ngày \d{1,2} \Z", text[: found.start()])}
        if len(own) == 1 and not given & everywhere:
            month, year = next(iter(given))
            return corrected(context, clause, say.quoted(f"tháng {month}/{year}"))
    return None
