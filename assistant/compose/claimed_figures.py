"""Years, counts, shares and ordinals that a question takes for granted."""

from __future__ import annotations

import re

from assistant import say
from assistant.compose.claims import corrected, headings, in_question
from assistant.compose.context import Context
from assistant.compose.counted_thing import MEASURES, NOT_COUNTED, is_open, is_ordered, may_be_part
from assistant.compose.draft import Draft
from assistant.compose.passages import choose
from assistant.understanding.cues import Sought
from assistant.understanding.function_words import FUNCTION_WORDS
from ingest.folding import match_key, syllables
from ingest.plan import Clause

_LIKELY = 0.25
_PLACE = re.compile(r"\b(?:điều|khoản|mục|điểm|phần|chương|dòng) (?:[ivx]+\W)?\d{1,2}(?:\.\d{1,2})*\b")
"""A number that says where something stands counts nothing."""
_YEAR = re.compile(r"(?<![\d/])(?:19|20)\d\d(?![\d/])")
_COUNT = re.compile(rf"{NOT_COUNTED}(?<![\d/.,-])(\d{{1,3}})\s+((?:[^\W\d_]+)(?:\s+[^\W\d_]+)?)")


def correct_figure(context: Context) -> Draft | None:
    """Correct a year or count that the clause in question gives otherwise."""
    clause, wrong, _ = _wrong_figures(context)
    return corrected(context, clause, say.join([say.quoted(one) for one in wrong])) if clause and wrong else None


def correct_year_and_count(context: Context) -> Draft | None:
    """Correct a year together with a count of the same clause: the years of the plan are not all that is wrong."""
    clause, wrong, counts = _wrong_figures(context)
    is_both = counts and any(_YEAR.fullmatch(one) for one in wrong)
    return corrected(context, clause, say.join([say.quoted(one) for one in wrong])) if clause and is_both else None


def _wrong_figures(context: Context) -> tuple[Clause | None, list[str], bool]:
    """Return the clause in question, the figures that it gives otherwise, and whether a count is among them."""
    found = in_question(context)
    near = [item.clause for item in choose(context) if item.coverage >= _LIKELY]
    if not found and not near:
        return None, [], False
    asked = match_key(context.frame.wording)
    for number in (*context.frame.numbers, *context.frame.called):
        asked = asked.replace(match_key(number), " ")
    asked = _PLACE.sub(" ", asked)
    clause = (found or near)[0]
    text = match_key(clause.text)
    # A clause that is only likely in question must count the very same thing.
    year = _wrong_year(asked, clause, context)
    count = _wrong_count(context, asked, text, whole=not found)
    count = count or _wrong_range(asked, text)
    others = [year if found or count else None, _wrong_ordinal(asked, text), _wrong_share(context, asked, text)]
    return clause, list(dict.fromkeys(one for one in (count, *others) if one)), count is not None


def _wrong_year(asked: str, clause: Clause, context: Context) -> str | None:
    if Sought.ISSUED in context.frame.facts:
        return None  # the head prints when a plan was issued, not a clause on something else
    text = match_key(clause.text)
    period = context.corpus.views[clause.plan].metadata.period or ""
    # "Kế hoạch đến năm 2030" names the plan; "kéo dài tới năm 2030 phải không" asks whether it is so.
    excused = "" if context.frame.asserts or (context.frame.numbers and _LASTS.search(asked)) else period
    known = f"{text} {excused} {headings(context)}"
    if context.frame.lists and not context.frame.asserts and _CHOSEN_BY.search(context.frame.text):
        # "Những nhiệm vụ nào ghi năm 2026" chooses by a year: one that the plan prints elsewhere is claimed of nothing.
        known += " ".join(one.text for one in context.corpus.clauses([clause.plan]))
    years = [year for year in _YEAR.findall(asked) if year not in known]
    return years[0] if years and _YEAR.search(text) else None


_CHOSEN_BY = re.compile(r"\b(?:nào|gì)\b.*\b(?:19|20)\d\d\b")
_LASTS = re.compile(r"\b(?:kéo dài|chạy|hiệu lực|áp dụng|thực hiện) (?:đến|tới|hết)(?: hết)?(?: năm)? (?:19|20)\d\d")


def _wrong_ordinal(asked: str, text: str) -> str | None:
    """Return a congress "XXI" or a "lần thứ 5" of the question that the clause numbers otherwise, of the same thing."""
    own = _ordinals(text)
    for what, given in _ordinals(asked):
        printed = [number for same, number in own if same == what]
        if printed and given not in printed:
            return f"lần thứ {given.upper()}"
    return None


def _ordinals(text: str) -> list[tuple[str, str]]:
    congresses = [("đảng bộ" if "đảng bộ" in words else "đại hội", number) for words, number in _CONGRESS.findall(text)]
    return congresses + [(words, number) for words, number in _ORDINAL.findall(text) if "đại hội" not in words]


_CONGRESS = re.compile(r"đại hội((?: \w+){0,7}?)(?: lần thứ)? ([ivx]+)\b")
_ORDINAL = re.compile(r"(\w+ \w+) lần thứ (\d+)\b")


def _wrong_share(context: Context, asked: str, text: str) -> str | None:
    """Return a percentage of the question that the part of the clause about its subject gives otherwise."""
    topic = {word for word in context.frame.topic if not word.isdigit()}
    parts = [(len(topic & set(syllables(part))), part) for part in re.split(r"[;.](?=\s|\Z)", text)]
    shared, part = max(parts, key=lambda scored: scored[0])
    own = set(_SHARE.findall(part))
    given = [share for share in _SHARE.findall(asked) if share not in own]
    return f"{given[0]}%" if given and own and shared >= _SAME_SUBJECT else None


_SHARE = re.compile(r"(\d+(?:[.,]\d+)?) ?(?:%|phần trăm)")
_SAME_SUBJECT = 4


_RANGE = re.compile(r"(?<![\d/.,-])(\d{1,3}) ?[-–] ?(\d{1,3})(?![\d/-]) ([^\W\d_]+)")


def _wrong_range(asked: str, text: str) -> str | None:
    """Return a range of a question ("5-7 sản phẩm") in whose place the clause prints another of the same thing."""
    printed = {(first, last, noun) for first, last, noun in _RANGE.findall(text)}
    for first, last, noun in _RANGE.findall(asked):
        if (first, last, noun) not in printed and any(noun == other for _, _, other in printed):
            return f"{first}-{last} {noun}"
    return None


_FROM_NOW = re.compile(r"\d (?:năm|tháng|ngày|tuần) (?:nữa|tới|qua|nay|trước|sau)\b|^0?1 năm một\b")
"""Says how long from now, or how often: of no clause, or of its interval."""


def _is_choice(asked: str, number: str) -> bool:
    """Tell whether a number is one of two that a question lets choose between ("3 năm hay 5 năm")."""
    return re.search(rf"(?<!\d){number}\b[^?.,;]* hay (?:là )?\d|\d[^?.,;]* hay (?:là )?{number}\b", asked) is not None


def _wrong_count(context: Context, asked: str, text: str, *, whole: bool) -> str | None:
    """Return a count of the question that the clause prints otherwise, of just that thing or of its first syllable.

    Of a word of two ("danh hiệu") the first alone is another thing ("danh nhân"). What is not claimed may be a part.
    """
    if is_open(context.frame):
        return None
    is_word, said = context.evidence.vocabulary.is_word, set(syllables(asked))
    for given in _COUNT.finditer(asked):
        number, noun = given.groups()
        first, last = noun.split()[0], noun.split()[-1]
        if is_ordered(asked[: given.start()]) or _is_choice(asked, number) or _FROM_NOW.search(f"{number} {noun}"):
            continue
        found = re.findall(rf"{NOT_COUNTED}(\d[\d\-– ]*?)\s+(?:[^\W\d_]+\s+)?{re.escape(noun)}\b", text)
        if whole and (not found or " " not in noun):
            continue
        is_other = " " in noun and first not in (*_UNITS, *MEASURES) and is_word(first, last)
        if not found and not is_other:
            found = re.findall(rf"{NOT_COUNTED}(\d[\d\-– ]*?)\s+{re.escape(first)}\b", text)
        figures = {int(part) for group in found for part in re.findall(r"\d+", group)}
        if not figures or int(number) in figures or first in ("tháng", "kế", "tỉnh"):
            continue
        less = int(number) < min(figures)
        if not context.frame.asserts and may_be_part(asked[: given.start()], first, is_less=less):
            continue
        if first == "năm" and not any(set(words.split()) <= said for words in _BEFORE_YEARS.findall(text)):
            continue
        if first in _UNITS:
            return f"{number} {first}"
        is_one_word = re.search(rf"\b{re.escape(noun)}\b", text) is not None
        return f"{number} {noun.removesuffix(f' {last}') if last in FUNCTION_WORDS and not is_one_word else noun}"
    return None


_BEFORE_YEARS = re.compile(r"(\w+ \w+) \d{1,2} năm\b")
"""What is done after so many years, or lasts for them, stands right before: "sơ kết 03 năm"."""
_UNITS = ("năm", "ngày", "tuần", "quý")
