"""English questions in the order of Vietnamese ones: what is asked for stands where its answer would."""

from __future__ import annotations

import re
from dataclasses import replace

from assistant.understanding.english_asked import TIME, Asked, fronted
from assistant.understanding.english_clause import describes, end_of_phrases, is_deed, subject_of
from assistant.understanding.english_order import has_agent, linear, nominal
from assistant.understanding.english_words import BE, HAVE, MUST, Item, Items

_ORDERS = {
    "list": "liệt kê", "name": "kể tên", "enumerate": "liệt kê", "give": "nêu", "show": "nêu", "tell": "cho biết",
    "quote": "trích nguyên văn", "cite": "trích nguyên văn", "compare": "so sánh", "describe": "nêu",
    "explain": "là gì", "define": "là gì", "summarise": "tóm tắt", "summarize": "tóm tắt", "find": "tìm",
    "state": "nêu", "provide": "nêu", "see": "nêu", "outline": "nêu",
    "identify": "nêu", "count": "đếm", "translate": "dịch", "write": "viết",
}  # fmt: skip
_MEANS = frozenset(("explain", "define"))
_FOR_WHOM = frozenset(("me", "us"))
_FUNDS = frozenset(("cấp kinh phí", "chi kinh phí cho", "chi", "tài trợ"))
_SAYS = frozenset(("say", "says"))
_BODY = re.compile(r"(?:cơ quan|đơn vị|đầu mối)\b")
_RELATIVES = frozenset(("that", "which", "who"))
_SENT = re.compile(r"(?:gửi|nộp|báo cáo)\b")


def question(items: Items) -> str:
    """Return one question, order or remark in Vietnamese."""
    items = _without_address(items)
    if not items:
        return ""
    if len(items) > 1 and items[0].text in ("what about", "how about"):
        return f"còn {linear(items[1:])} thì sao"
    if (parts := _apart(items)) is not None:
        return f"{question(parts[0])} và {question(parts[1])}"
    asked, rest = fronted(items)
    if asked:
        return _asked_for(asked, rest)
    if items[0].is_auxiliary and len(items) > 1:
        return _whether(items[0], items[1:])
    if items[0].text in _ORDERS:
        return _ordered(items)
    if items[0].text in ("and", "but", "or") and len(items) > 1:
        rest = items[1:]
        is_bare = not any(item.is_wh or (item.verb and not item.is_nominal) or item.is_auxiliary for item in rest)
        return f"còn {linear(rest)} thì sao" if is_bare else question(rest)
    return _with_embedded(items)


def _without_address(items: Items) -> Items:
    """Leave out stops at either end, and whom an order speaks to."""
    while items and items[0].text in (",", ":", ";", "so", "then"):
        items = items[1:]
    while items and items[-1].text in (",", ":", ";"):
        items = items[:-1]
    return items


def _ordered(items: Items) -> str:
    rest = [item for item in items[1:] if item.text not in _FOR_WHOM]
    order = _ORDERS[items[0].text]
    if not rest:
        return order
    if fronted(rest)[0] and items[0].text in ("tell", "show", "give", "find", "explain", "state"):
        return question(rest)
    told = _with_embedded(rest)
    return f"{told} là gì" if items[0].text in _MEANS else f"{order} {told}"


def _with_embedded(items: Items) -> str:
    """Put what comes before an embedded question before it ("compare what the departments do")."""
    for at, item in enumerate(items):
        before = items[at - 1] if at else None
        relates = before is not None and before.is_preposition and at > 1 and items[at - 2].is_nominal
        starts = item.is_wh and not relates and (before is None or not before.is_nominal)
        if starts and at:
            at -= items[at - 1].is_preposition
            return f"{linear(items[:at])} {question(items[at:])}".strip()
        if starts:
            return question(items)
    return linear(items)


def _apart(items: Items) -> tuple[Items, Items] | None:
    """Part a question that goes on with another ("who signed the plan and when")."""
    for at, item in enumerate(items[1:], 1):
        if item.text not in ("and", ","):
            continue
        after = at + 1 + (items[at + 1 : at + 2] != [] and items[at + 1].text == "and" and item.text == ",")
        asked, rest = fronted(items[after:])
        deeds = [one for one in items[:at] if one.verb and not one.is_nominal]
        if (
            asked
            and (deeds or any(one.is_auxiliary for one in items[:at]))
            and not any(one.text == "," for one in rest)
        ):
            return items[:at], [*items[after:], *(deeds[-1:] if not rest and not asked[0].noun else [])]
    return None


def _asked_for(asked: list[Asked], rest: Items) -> str:
    asked, rest = _with_what_follows(asked, rest)
    told = ", ".join(one.told() for one in asked)
    if not rest:
        return told
    head = rest[0]
    if head.text == "not":
        return f"{told} {linear(rest)}"
    if head.word and not head.is_preposition and not head.is_nominal and not head.verb:
        return _asked_for(asked, [*rest[1:], head]) if len(rest) > 1 else f"{told} {linear(rest)}"
    if head.text in BE:
        return _of_being(asked, told, rest)
    if head.is_auxiliary:
        return _helped(asked, told, rest)
    if is_deed(head):
        if asked[0].is_adverb or asked[0].before:
            return f"{linear(rest)} {told}"
        if asked[-1].word == "who" and head.verb in _FUNDS:
            return f"kinh phí cho {linear(rest[1:])} lấy từ nguồn nào"
        return f"{told} {linear(rest)}"
    if head.text == "to" and asked[0].is_adverb:
        return f"{linear(rest)} {told}"
    subject, deed = subject_of(rest)
    return _put_back(subject, deed, asked, told) if deed else f"{told} {linear(rest)}"


def _with_what_follows(asked: list[Asked], rest: Items) -> tuple[list[Asked], Items]:
    """Take what stands at the noun asked for along with it ("which cities in Japan")."""
    first, end = asked[-1], end_of_phrases(rest)
    if not 0 < end < len(rest):
        return asked, rest
    if first.is_adverb:  # "where in the plan is it mentioned"
        return asked, [*rest[end:], *rest[:end]]
    if not (first.noun or first.word in ("who", "whom")):
        return asked, rest
    return [*asked[:-1], replace(first, tail=linear(rest[:end]))], rest[end:]


def _helped(asked: list[Asked], told: str, rest: Items) -> str:
    """Return a question with do, have or a modal verb behind what it asks for."""
    head = rest[0]
    if len(rest) == 1 or is_deed(rest[1]) or rest[1].text == "not":
        return f"{told} {linear(rest)}"
    has_object = head.text in HAVE and not any(is_deed(item) for item in rest[1:])
    if has_object and not asked[0].is_adverb and not asked[0].before:
        return f"{told} có {linear(rest[1:])}"
    subject, deed = subject_of(rest[1:])
    kept = [head] if head.text in MUST or (head.text in HAVE and not deed) else []
    return _put_back(subject, [*kept, *deed], asked, told)


def _of_being(asked: list[Asked], told: str, rest: Items) -> str:
    first, body = asked[0], rest[1:]
    if body and body[0].text == "there":
        place = linear(body[1:])
        return f"{place} có {told}".strip()
    if not body:
        return told
    subject, deed = subject_of(body)
    if first.is_adverb or first.before:
        if first.word == "why":
            return f"vì sao {subject} {linear([rest[0], *deed])}"
        return f"{subject} {linear([rest[0], *deed])} {told}"
    nouns = [item for item in body[: len(body) - len(deed)] if item.noun or item.name]
    if not subject or not nouns:
        told = "những việc nào" if first.word == "what" and not first.noun and body[0].text == "due" else told
        return f"{told} {linear(rest if not subject else body)}"
    if any(is_deed(item) for item in deed) and deed[0].text not in _RELATIVES and not deed[0].is_preposition:
        return _put_back(subject, [rest[0], *deed], asked, told)
    if deed and deed[-1].text == "about":
        return f"{subject} {linear(deed[:-1])} nói về nội dung gì"
    whole = f"{subject} {linear(deed)}".strip()
    if first.word == "what" and not first.noun:
        return f"{whole} là {'khi nào' if TIME.match(whole) else 'cơ quan nào' if _BODY.match(whole) else 'gì'}"
    return f"{whole} là {told}"


def _put_back(subject: str, deed: Items, asked: list[Asked], told: str) -> str:
    """Put what is asked for behind its verb: "which cities does it work with" is "it works with which cities"."""
    if asked[0].word == "why":
        return f"vì sao {subject} {linear(deed)}"
    if deed and deed[0].text in BE and not any(item.verb for item in deed):
        return f"{subject} {linear(deed[1:])} là {told}"
    if all(one.is_adverb for one in asked):
        verb = linear(deed)
        if asked[0].word == "where":
            told = "về đâu" if _SENT.search(verb) else "đâu" if verb.endswith("từ") else told
        return f"{subject} {verb} {told}"
    last = max((at for at, item in enumerate(deed) if is_deed(item) and not describes(deed, at)), default=-1)
    at = last + 1
    if last >= 0 and deed[-1].text == "by" and deed[last].ending == "ed":
        return f"{subject} do {told} {deed[last].verb}"
    if told == "những gì" and deed[last].text in _SAYS:
        told = "gì"
    if asked[0].goes_last:
        return f"{subject} {linear(deed)} {told}"
    if at < len(deed) and deed[at].is_preposition and (at + 1 == len(deed) or deed[at + 1].is_preposition):
        at += 1
    if last < 0:
        return f"{subject} có {told} {linear(deed)}"
    return f"{subject} {linear(deed[:at])} {told} {linear(deed[at:])}"


def _whether(auxiliary: Item, rest: Items) -> str:
    """Return a question that is answered with yes or no."""
    if rest[0].text == "not":
        rest = rest[1:]
    if auxiliary.text in BE and rest and rest[0].text == "there":
        return f"có {linear(rest[1:])} không"
    subject, deed = subject_of(rest)
    if rest[0].text in ("any", "some") and subject and deed:
        return f"có {subject} nào {linear(deed)} không"
    embedded = next((at for at, item in enumerate(deed) if at and item.is_wh), None)
    if embedded is not None:
        return f"theo {subject}, {question(deed[embedded:])}"
    if auxiliary.text in HAVE and deed and deed[0].text == "got":
        return f"{subject} có {linear(deed[1:])} không"
    if auxiliary.text not in BE:
        must = "phải " if auxiliary.text in MUST else ""
        told = f"{must}{linear(deed)}"
        return f"{subject} {told if told.startswith('có ') else f'có {told}'} không"
    if deed and deed[0].verb and deed[0].ending == "ed" and has_agent(deed, 0):
        doer, end = nominal(deed, 2)
        return f"{doer} có {deed[0].verb} {subject} {linear(deed[end:])} không"
    if any(is_deed(item) for item in deed[:1]) or (deed and (deed[0].is_preposition or deed[0].adjective)):
        return f"{subject} có {linear([auxiliary, *deed])} không"
    named, end = _named(rest)
    return f"{named} có phải là {linear(rest[end:])} không" if named else f"{linear(rest)} có đúng không"


def _named(rest: Items) -> tuple[str, int]:
    """Return what is said to be something: up to the determiner of that ("is Suwon | a sister city")."""
    for at, item in enumerate(rest[1:], 1):
        if item.is_determiner and not rest[at - 1].is_preposition:
            return linear(rest[:at]), at
    return "", 0
