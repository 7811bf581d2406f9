"""English phrases in the order of Vietnamese ones: the head before what describes it, the doer before the deed."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.understanding.english_words import BE, HAVE, MUST, PLURALS, Item, Items

_ALL = frozenset(("all", "both", "every"))
_SOME = frozenset(("some", "several", "many"))
_EACH = frozenset(("each",))
_HELD = frozenset(("nhiệm vụ", "trách nhiệm", "vai trò"))
"""What an agency has: "its tasks" are those of the agency talked of."""
_BODIES = frozenset(("cơ quan", "sở", "huyện", "đơn vị", "xã"))
"""What is told as many even where English has no article ("agencies must report")."""
_YEARS = re.compile(r"(?:19|20)\d\d(?: ?[-–] ?(?:19|20)?\d\d)?$")
_POINTING = frozenset(("it", "them", "this", "that", "these", "those"))
_DO = frozenset(("do", "does", "did", "done", "doing"))
_PLAN = re.compile(r"(?:kế hoạch|tỉnh|địa phương|thành phố)$")


def nominal(items: Items, at: int) -> tuple[str, int]:
    """Return the noun phrase that begins at a place, in Vietnamese, and where it ends; "" where none does."""
    phrase, end = _simple(items, at)
    while phrase and end < len(items):
        item = items[end]
        if item.text == "'s":
            owned, after = _simple(items, end + 1)
            if not owned:
                return phrase, end + 1
            phrase, end = _owned(owned, phrase, is_name=_is_bare_name(items, at, end)), after
        elif item.text == "of":
            owner, after = nominal(items, end + 1)
            if not owner:
                break
            needs_none = items[end - 1].deed or _is_bare_name(items, end + 1, after)
            phrase, end = _owned(phrase, owner, is_name=needs_none), after
        else:
            break
    return phrase, end


_WORDS_OF = frozenset(("nguyên văn", "toàn văn", "danh sách", "tên đầy đủ"))


def _owned(owned: str, owner: str, *, is_name: bool) -> str:
    is_name = is_name or owned in _WORDS_OF
    return f"{owned} {owner}" if is_name else f"{owned} của {owner}"


def _is_bare_name(items: Items, at: int, end: int) -> bool:
    return end - at == 1 and items[at].name is not None


def _simple(items: Items, at: int) -> tuple[str, int]:
    """Read one noun phrase without its owner: determiners, then what describes, then the head."""
    determiners, end = [], at
    while end < len(items) and items[end].is_determiner and not items[end].is_nominal:
        determiners.append(items[end].text)
        end += 1
    units: list[tuple[Item, str]] = []
    while end < len(items) and items[end].is_nominal and not _is_deed(items, end):
        item = items[end]
        meant, end = _with_its_twin(items, end)
        units.append((item, meant))
    if not units:
        return ("", at)
    return _in_order(determiners, units), end


def _with_its_twin(items: Items, at: int) -> tuple[str, int]:
    """Return what a word of a noun phrase means, with one joined to it ("tangible and intangible"), and its end."""
    item = items[at]
    meant = item.noun or item.adjective or item.name or ""
    if not item.adjective or at + 2 >= len(items) or items[at + 1].text not in ("and", "or", ","):
        return meant, at + 1
    other = items[at + 2]
    if other.adjective and at + 3 < len(items) and items[at + 3].is_nominal:
        return f"{item.adjective} và {other.adjective}", at + 3
    if other.noun and " " in other.text:  # "tangible and intangible heritage", where the second is a fixed phrase
        return f"{other.noun} và {item.adjective}", at + 3
    return meant, at + 1


def _is_deed(items: Items, at: int) -> bool:
    """Tell whether a word stands as a verb here; those that can be either were settled before."""
    item = items[at]
    return item.verb is not None and item.noun is None and item.adjective is None and item.name is None


def _counted(units: Sequence[tuple[Item, str]]) -> tuple[list[str], list[str]]:
    """Part a noun phrase into what counts it and its words; a name keeps its order, and figures what they number."""
    before: list[str] = []
    parts: list[str] = []
    in_name = False
    for at, (item, meant) in enumerate(units):
        follower = units[at + 1][0] if at + 1 < len(units) else None
        is_figure = item.is_number and not _YEARS.match(item.text)
        if is_figure and not parts:
            before.append(meant)
        elif parts and (item.is_number or (in_name and item.name)):
            parts[-1] += f" {meant}"  # "decision 2013", "Festival Di san Quang Nam"
        elif parts and item.name and units[at - 1][0].name and not item.strange:
            parts[-1] += f" - {meant}"  # "Vietnam-Japan"
        else:
            parts.append(meant)
        in_name = item.strange or (item.noun is not None and follower is not None and follower.strange)
    return before, parts


def _in_order(determiners: Sequence[str], units: Sequence[tuple[Item, str]]) -> str:
    """Put a noun phrase in order: "five foreign partners" is "năm đối tác nước ngoài"."""
    before, parts = _counted(units)
    head = [parts[-1], *reversed(parts[:-1])] if parts else []
    words = set(determiners)
    is_plural = units[-1][0].ending == "s" and units[-1][0].noun is not None and not units[-1][1][0].isupper()
    if words & _ALL:
        before.insert(0, "cả" if units[-1][0].name else "tất cả các")
    elif words & _EACH:
        before.insert(0, "mỗi")
    elif words & _SOME:
        before.insert(0, "một số")
    elif is_plural and not before and (words & {"the", *PLURALS} or units[-1][1] in _BODIES):
        before.insert(0, "các")
    if words & {"its", "their"} and units[-1][1] in _HELD:
        return " ".join([*before, *head, "của cơ quan đó"])
    after = ["này"] if words & {"this", "these"} else ["đó"] if words & {"that", "those", "such"} else []
    return " ".join([*before, *head, *after])


def linear(items: Items) -> str:
    """Return words that ask nothing in Vietnamese order."""
    out: list[str] = []
    at = 0
    while at < len(items):
        agent, end = _agent(items, at)
        if agent:
            out.append(agent)
            at = end
            continue
        phrase, end = nominal(items, at)
        if phrase:
            out.append(phrase)
            at = end
            continue
        out.append(_single(items, at))
        at += 1
    return " ".join(word for word in out if word)


def _agent(items: Items, at: int) -> tuple[str, int]:
    """Return a deed with its doer before it: "led by the department" is "do sở chủ trì"."""
    if items[at].verb and items[at].ending == "ed" and has_agent(items, at):
        doer, end = nominal(items, at + 2)
        if doer:
            return f"do {doer} {items[at].verb}", end
    return "", at


def has_agent(items: Items, at: int) -> bool:
    """Tell whether "by" and whoever does it follow a verb; "by 2030" says when."""
    if at + 2 >= len(items) or items[at + 1].text != "by":
        return False
    return not items[at + 2].is_number and not (items[at + 2].name or "").startswith("ngày")


def _single(items: Items, at: int) -> str:
    """Return one word that no noun phrase holds."""
    item = items[at]
    after = items[at + 1] if at + 1 < len(items) else None
    if item.is_auxiliary and item.text not in HAVE:
        return _auxiliary(items, at)
    if item.text in HAVE:
        if after is not None and (after.verb or after.is_auxiliary) and after.ending == "ed" and not after.is_nominal:
            return "đã"
        return "phải" if after is not None and after.text == "to" else "có"
    if item.verb:
        return item.verb
    if item.is_determiner:
        points = item.text in _POINTING and at > 0 and (items[at - 1].verb or items[at - 1].is_preposition)
        return "điều đó" if points else ""
    if after is not None and after.text in ("which", "whom") and item.is_preposition:
        return "mà"  # "tasks for which it is responsible"
    if item.text == "in":
        return "ở" if _is_place(items, at + 1) else "trong"
    if item.text == "to":
        follows = after is not None and ((after.verb and not after.is_nominal) or after.is_auxiliary)
        return "" if follows else "cho"
    return item.word or ""


def _auxiliary(items: Items, at: int) -> str:
    """Return a form of be or do, or a modal verb."""
    item = items[at]
    after = items[at + 1] if at + 1 < len(items) else None
    if item.text in BE:
        return _being(items, at)
    if item.text in _DO:
        return "" if after is not None and (after.text == "not" or (after.verb and not after.is_nominal)) else "làm"
    return "phải" if item.text in MUST else ""


def _is_place(items: Items, at: int) -> bool:
    phrase, end = nominal(items, at)
    if phrase and all(item.name is not None and not item.is_number for item in items[at:end]):
        return True
    return bool(_PLAN.match(phrase.split(" của ")[0])) and "kế hoạch" not in phrase


def _being(items: Items, at: int) -> str:
    """Return what a form of "be" is: sign of the passive, copula, or nothing."""
    after = next((item for item in items[at + 1 :] if item.text != "not" and not item.is_auxiliary), None)
    if at and items[at - 1].text in BE:
        return ""
    if after is None or after.is_preposition or (after.adjective and not after.noun and not after.verb):
        return ""
    if after.verb and not after.is_nominal:
        where = items.index(after)
        is_passive = after.ending == "ed" and not has_agent(items, where) and not (after.verb or "").startswith("có ")
        return "được" if is_passive else ""
    return "là" if nominal(items, at + 1)[0] else ""
