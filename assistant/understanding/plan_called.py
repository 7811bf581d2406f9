"""Which words of a question only call the plan: whose it is, its number and day, its title."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Sequence
from itertools import takewhile

from assistant.subject import GENRE
from assistant.understanding.function_words import FUNCTION_WORDS
from ingest.folding import syllables

_WORD = re.compile(r"\w+")
_PLAN_OF = re.compile(r"\bkế hoạch (?P<about>(?:về )?)(?P<words>\w+(?: \w+)*)")
_BEFORE_PLACE = re.compile(r"\bkế hoạch(?: của)?(?: (?:tỉnh|thành phố))? \Z")
_AFTER_PLACE = re.compile(r" về (?P<words>\w+(?: \w+)*)")
_NAMED_BY = 2
_ENDS_TITLE = (
    (FUNCTION_WORDS | {"tỉnh", "thành", "tp"})
    | set(
        "đặt nêu gửi gồm giao yêu quy có ghi mang ban ký căn dựa kết bắt đề hướng nhằm dẫn nhắc áp chia cho lấy đưa "
        "xác phân dùng thì phải thực triển".split()
    )
) - {"đối"}
"""Before these words a title is over; "đối" begins "đối ngoại" as well."""
_WHOSE = re.compile(
    r"\bkế hoạch(?P<between>(?: [^\s.;?]+){0,16}?) (?P<by>của|do) (?:ủy ban nhân dân|ubnd)"
    r"(?: (?:tỉnh|thành phố))? (?=(?P<name>\w))"
)
_ISSUED = re.compile(r" (?:đã )?(?:ban hành|phát hành)\b(?! (?:ngày|khi|năm|tháng|lúc|vào|hôm|hồi|bao|từ|chưa))")
_OF_A_DATE = frozenset("số ngày tháng năm".split())


def without_authority(text: str, places: Collection[int], is_of_plan: Callable[[str], bool]) -> str:
    """Return a mended question where "kế hoạch của UBND tỉnh A", "do UBND tỉnh A ban hành" is the plan of A.

    `places` are where provinces begin; `is_of_plan` tells whether a word between is one of the plan's title or its own
    number: another number calls a document that the plan cites.
    """
    for found in reversed(list(_WHOSE.finditer(text))):
        if found.start("name") not in places or not all(map(is_of_plan, found["between"].split())):
            continue
        rest = text[found.start("name") :]
        if found["by"] == "do":
            rest = _ISSUED.sub("", rest, count=1)
        text = f"{text[: found.start('by')]}của {rest}"
    return text


def without_of(text: str, places: Collection[int]) -> str:
    """Return a question with "kế hoạch A" for "kế hoạch của A", "kế hoạch mà A"; `places` are where provinces begin."""
    for start in sorted(places, reverse=True):
        text = _OF_PLACE.sub(r"\1\2", text[:start]) + text[start:]
    return text


def dated(text: str, places: Sequence[tuple[int, int]]) -> str:
    """Return a question with "ban hành ngày" for the day that a plan bears ("kế hoạch A đề ngày …")."""
    for start, end in sorted(places, reverse=True):
        if _BEFORE_PLACE.search(text[:start]):
            text = text[:end] + _BEARS.sub(" ban hành ngày", text[end:])
    return text


_BEARS = re.compile(r"\A(?: (?:được|mà|đã|có|ban hành))* (?:đề|ghi|mang|đóng dấu) ngày\b")
_OF_PLACE = re.compile(r"(\bkế hoạch )(?:của|mà) ((?:tỉnh |thành phố )?)\Z")


def is_of_date(word: str) -> bool:
    """Tell whether a word may belong to the day after a document's number ("ngày 17/11 2025")."""
    return word in _OF_A_DATE or re.fullmatch(r"\d{1,2}(?:[/.-]\d{1,2}(?:[/.-]\d{4})?)?|20\d\d", word) is not None


def without_title(text: str, places: Sequence[tuple[int, int]], titles: Sequence[Sequence[str]]) -> str:
    """Return a mended question without the words of their title by which it calls the plans it names.

    `places` are where provinces stand, `titles` the syllables of the titles, in order. "Kế hoạch ngoại giao văn hóa của
    A", "kế hoạch A về ngoại giao văn hóa", "kế hoạch triển khai công tác ngoại giao văn hóa ở A" are the plan of A.
    """
    begins = {start for start, _ in places}
    spans = [(found.start("about"), found) for found in _PLAN_OF.finditer(text)]
    for start, end in places:
        if _BEFORE_PLACE.search(text[:start]) and (after := _AFTER_PLACE.match(text, end)):
            spans.append((after.start(), after))
    for start, found in sorted(spans, key=lambda span: -span[0]):
        all_words = _WORD.finditer(text, found.start("words"), found.end("words"))
        words = list(takewhile(lambda word: word.start() not in begins, all_words))
        led = len(list(takewhile(lambda word: word[0] in _LEADS, words)))
        for count in range(len(words), led + 1, -1):
            end = words[count - 1].end()
            if _is_over(text, end, begins) and all(_calls([w[0] for w in words[led:count]], title) for title in titles):
                head, rest = text[:start].rstrip(), text[end:].lstrip()
                place = _IN_PLACE.match(rest)
                is_of_place = place is not None and len(text) - len(rest) + place.end() in begins
                text = f"{head} {rest[place.end() :] if place and is_of_place else rest}".rstrip()
                break
    return text


def without_gloss(typed: str, place_ends: Collection[int], title: Sequence[str]) -> str:
    """Return a question as typed without a plan's title in brackets behind its province ("của A (đổi mới công nghệ)").

    `place_ends` are where the province's names end, `title` the syllables of the plan's title, in order.
    """

    def left_out(found: re.Match[str]) -> str:
        words = syllables(found[1])
        calls = len(words) > 1 and found.start() in place_ends and _calls(words, title)
        return " " if calls else found[0]

    return _GLOSSED.sub(left_out, typed)


_GLOSSED = re.compile(r"\s*\(([^()]{5,120})\)")
_LEADS = frozenset("triển khai thực hiện hành động công tác tổ chức việc về".split())
_IN_PLACE = re.compile(r"(?:ở|tại|trên địa bàn)(?: (?:tỉnh|thành phố))? ")


def _is_over(text: str, end: int, begins: Collection[int]) -> bool:
    """Tell whether a title may be over at `end`."""
    after = _WORD.search(text, end)
    return after is None or after.start() in begins or after[0] in _ENDS_TITLE


def _calls(words: Sequence[str], title: Sequence[str]) -> bool:
    """Tell whether words call a title: two or more neighbours of it at a time, in its order, some of its own."""
    at = done = 0
    while done < len(words):
        runs = [(_common(words[done:], title[start:]), start) for start in range(at, len(title))]
        length, start = max(runs, key=lambda run: (run[0], -run[1]), default=(0, 0))
        if length < _NAMED_BY:
            return False
        at, done = start + length, done + length
    return any(word not in GENRE for word in words)


def _common(words: Sequence[str], title: Sequence[str]) -> int:
    """Return how many words two sequences begin with in common."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(words, title, strict=False)))


def called_by_number(text: str, numbers: Collection[str]) -> list[tuple[int, int]]:
    """Return where a text calls a plan by its number ("Quyết định 1877/QĐ-UBND"): no subject of a question."""
    return [found.span() for found in _by_number(numbers).finditer(text)] if numbers else []


def without_number(text: str, numbers: Collection[str], days: Collection[tuple[int, ...]], *, keep: bool) -> str:
    """Return a question with "kế hoạch" for the number by which it calls its plan, and the day after that.

    `days` are its own: day, month, year. To `keep` the number is to shorten it ("kế hoạch số 182/KH-UBND": "kế hoạch
    182"): nothing else names the plan. A question that holds nothing else asks whether both are right.
    """

    def plain(found: re.Match[str]) -> str:
        day = found["day"]
        is_own = day is None or tuple(map(int, re.findall(r"\d+", day))) in days
        return f"kế hoạch{' ' + found['number'] if keep else ''}{'' if is_own else day}"

    plainly = _by_number(numbers).sub(plain, text) if numbers else text
    return plainly if len(set(plainly.split()) - _ONLY_CALLS) > _NAMED_BY else text


def without_carried_out(text: str, number: str) -> str:
    """Return a question with "kế hoạch" for "kế hoạch thực hiện Chỉ thị 27": `number` is what it carries out.

    Another kind, sign or a day of it may be wrong and is left to be held against the plan; a question that holds
    nothing else asks of just that document.
    """
    digits = re.split(r"[/-]", number)[0].strip()
    sign = number[len(digits) :].strip().lower()
    kinds = next((words for letters, words in _KINDS.items() if letters in sign), _ANY_KIND)
    plainly = re.sub(
        r"\bkế hoạch(?: (?:triển khai|thực hiện|thi hành|hành động|cụ thể hóa|để|theo))*"
        rf" (?:{kinds}|chương trình|chiến lược)(?: số)? {re.escape(digits)}(?:{re.escape(sign)})?(?![\w/-])"
        r"(?: năm 20\d\d)?(?! ngày \d)",
        "kế hoạch",
        text,
        flags=re.IGNORECASE,
    )
    return plainly if len(set(plainly.split()) - _ONLY_CALLS) > _NAMED_BY else text


_KINDS = {
    "nq": "nghị quyết|nq",
    "qđ": "quyết định|qđ",
    "ct": "chỉ thị|ct",
    "kl": "kết luận|kl",
    "nđ": "nghị định|nđ",
    "tb": "thông báo|tb",
}
"""How a document is called by the letters of its sign."""
_ANY_KIND = "|".join((*_KINDS.values(), "đề án", "luật"))
_ONLY_CALLS = frozenset("kế hoạch quyết định của tỉnh thành phố là phải đúng không chưa".split())


def _by_number(numbers: Collection[str]) -> re.Pattern[str]:
    any_number = "|".join(map(re.escape, sorted(numbers)))
    return re.compile(
        rf"\b(?:quyết định|kế hoạch|chương trình|đề án|văn bản)(?: số)? (?P<number>{any_number})(?!\d)(?:[/-][\w-]+)*"
        r"(?P<day> ngày \d{1,2}(?: tháng |[/.-])\d{1,2}(?: năm |[/. -])20\d\d)?"
    )
