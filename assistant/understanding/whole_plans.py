"""Plans set beside each other as wholes ("so sánh kế hoạch A với B"): what of them is to be compared is left open."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.understanding.several_things import Thing
from assistant.understanding.things_called import ENGLISH, VIETNAMESE
from ingest.folding import fold_accents
from ingest.lexicon import Lexicon

_ASPECTS = (
    ("document", "ngày ban hành, người ký"),
    ("section", "mục tiêu"),
    ("lead", "cơ quan đầu mối chung"),
    ("report", "hạn báo cáo"),
    ("money", "nguồn kinh phí"),
    ("partners", "đối tác nước ngoài"),
)
_IN_ENGLISH = (
    ("document", "issue date and signer"),
    ("section", "objectives"),
    ("lead", "lead agency"),
    ("report", "reporting deadline"),
    ("money", "sources of funding"),
    ("partners", "foreign partners"),
)
"""What every plan has, by kind, as a question for it calls it."""
_SETS_BESIDE = re.compile(
    r"\b(?:so sanh|so voi|so ra sao|doi chieu|khac nhau|khac gi|khac biet|khac o|giong nhau|giong va khac|giong khac"
    r"|giong gi|diem khac|diem giong|dat canh|ma .* khong co)\b"
)
_COMPARES = re.compile(r"\b(?:compare|contrast|differ|differs|difference|differences|different)\b")
_PLURAL = re.compile(r"\b(?:hai|ba|bon|nam|5|cac|tat ca|nhung|moi) (?:ban )?(?:ke hoach|tinh|dia phuong)\b")
_PLANS = re.compile(r"\b(?:five|all|the|these) plans\b")
_AROUND = VIETNAMESE.around | frozenset(
    "so khac nhau giong diem nao nhu co ma khong chinh chung toan bo nhin the dieu dua ra xem cai nhung biet "
    "o cho gi chu yeu giua duoc nhe nha a lai ve mat".split()
)
_OUTLINE = re.compile(r"\bnoi dung chinh\b")
"""What stands in each is told by its headings, as a plan is told in brief."""
_PHRASES = re.compile(r"\b(?:noi dung|tong quan|nhan xet|phan tich|danh gia|khia canh|tong the)\b")
_ABOUT = ENGLISH.around | frozenset("main overall as whole generally".split())
_FEWEST = 2


def aspects_of(message: str, lexicon: Lexicon) -> Sequence[Thing]:
    """Return what is asked for where a message sets several plans beside each other and says nothing else.

    Each of the aspects that every plan has is a question of its own; none for any other message, as one that names a
    part ("so sánh phần 2") or asks for what is the same in both.
    """
    folded = fold_accents(message.lower())
    if len(folded) != len(message) or _OUTLINE.search(folded):
        return []
    named = sorted(lexicon.provinces_in(message, typed=True), key=lambda one: one.start)
    around = folded
    for found in reversed(named):
        around = f"{around[: found.start]} {around[found.end :]}"
    words = set(re.findall(r"\w+", _PHRASES.sub(" ", around))) - {"5"}
    names = list(dict.fromkeys(message[found.start : found.end] for found in named))
    for cue, plural, allowed, aspects, join in (
        (_SETS_BESIDE, _PLURAL, _AROUND, _ASPECTS, "và"),
        (_COMPARES, _PLANS, _ABOUT, _IN_ENGLISH, "and"),
    ):
        if cue.search(around) and words <= allowed and (len(names) >= _FEWEST or (not names and plural.search(around))):
            whose = f" {join} ".join([", ".join(names[:-1]), names[-1]]) if names else ""
            return [Thing(_question(aspect, whose, join), kind, aspect) for kind, aspect in aspects]
    return []


def _question(aspect: str, whose: str, join: str) -> str:
    if join == "and":
        return f"Compare the {aspect} of {whose or 'all plans'}"
    return f"So sánh {aspect} của {whose or 'các kế hoạch'}"
