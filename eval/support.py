"""Does a statement stand in the clauses it cites? A mechanical stand-in for the entailment model of ALCE.

Gao et al. 2023, "Enabling Large Language Models to Generate Text with Citations" (EMNLP), judge each
statement by a model; here every checkable item of the statement (`eval.claims`) must stand in one of
the clauses that the statement cites, in their governing headings, or, for names, in the plan's own title.
What cannot be checked so (a paraphrase without any number or name) is taken as supported: the measure
finds wrong figures and wrong agencies, not wrong emphasis.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from functools import lru_cache
from typing import NamedTuple

from eval.claims import Claim, all_numbers, date_agrees, name_claims, numbered_claims
from eval.matching import fold
from eval.statements import Statement, without_marks
from ingest.folding import fold_accents


class Evidence(NamedTuple):
    """What a cited clause may support: `text` anything, `naming` (label, title) names only."""

    text: str
    naming: str


class Allowance(NamedTuple):
    """What a statement may hold without a clause: the question's own words, and counts the answer itself makes."""

    question: str = ""
    counts: frozenset[str] = frozenset()


# The assistant's own explanation of a printed name or date; the clause cannot hold it.
_GLOSS = re.compile(
    r"[(—,;]\s*(?:(?:hiện )?nay (?:là|thuộc)|tên (?:gọi )?cũ|trước đây là|tức(?: là)?|nghĩa là)[^();]*\)?"
    r"|\ANames in English: .*",
    re.IGNORECASE,
)
_ADDRESS = re.compile(
    r"(?:Phần|Mục|Điểm|Điều|Khoản|Phụ lục|gạch đầu dòng|ý \(\+\)|(?<!giai )đoạn|(?<!đầu )dòng|Phần mở đầu"
    r"|Part|Section|Point|Article|Appendix|Opening part|(?:dash|plus) item|paragraph|row)"
    r"\s+(?:[IVXLC]+(?!\w)(?:\.[\w.]+)?|\d{1,2}(?!\d)(?:\.\d{1,2})*(?:\.[a-zđ])?|[a-zđ](?=[\s,)]))(?:,?\s*\(lần \d+\))?"
)
_MARKUP = re.compile(r"\*+|__|`|<[^>]{1,40}>|\]\([^)]*\)")
_COUNT = re.compile(r"(?<![\d/.,])(\d+)(?:/(\d+))?(?![\d/.,]*\d)(?=\s+[^\W\d])")
_LIST = re.compile(r":\s*([^:—“|]+)")
_BULLET = "•"
_BESIDE_LIST = re.compile(r"• (?=Cũng nói đến|Also )")
_OF_PLANS = re.compile(r"(?<![\d/.,])(\d+)/(\d+) kế hoạch[^():;|]*\(([^():]+)\)")
_OF_TYPES = re.compile(r"((?:\d+ (?:nhóm )?(?:địa phương|nước|khu vực|tổ chức)(?:, | và )?)+)[^:|]*:([^|]*)")
"""Partners counted by type, and their names after the colon, with the words of the plan after each group of them."""
_QUOTED = re.compile(r"“[^”]*”")
_ITEM_END = re.compile(r"[,;]\s|\s+và\s+")
_BRACKETS = re.compile(r"\([^()]*\)")
_ROW_NUMBER = re.compile(r"^\|\s*\d{1,3}\s*\|")
_NEGATION = re.compile(r"\b(?:không|chưa|chẳng|no|not|nor|none)\b", re.IGNORECASE)


def bare(statement: Statement) -> str:
    """Return the statement without marks, markup, addresses, row numbers and the assistant's own glosses."""
    text = _MARKUP.sub(" ", without_marks(statement.text))
    if statement.is_row:
        text = _ROW_NUMBER.sub("| ", text)
    return _ADDRESS.sub(" ", _GLOSS.sub(" ", text))


def checkable(statement: Statement, allowed: Allowance | None = None) -> list[Claim]:
    """Return the items of `statement` that a clause has to hold."""
    text = bare(statement)
    counts = (allowed or Allowance()).counts | _own_lists(text) | _own_marks(statement)
    return [*numbered_claims(_without_counts(text, counts)), *name_claims(text)]


def unsupported(statement: Statement, evidence: Sequence[Evidence], allowed: Allowance | None = None) -> list[Claim]:
    """Return the items of `statement` that stand in none of `evidence`."""
    allowed = allowed or Allowance()
    items = checkable(statement, allowed)
    missing = [item for item in items if not any(_stands(item, source) for source in evidence)]
    if _NEGATION.search(bare(statement)):
        # "Kế hoạch không nêu Suwon": what the question brought up cannot be quoted from a plan that lacks it.
        missing = [item for item in missing if not _echoes(item, allowed.question)]
    return missing


def _own_marks(statement: Statement) -> frozenset[str]:
    """Return the counts of the clauses that a statement cites one after another, with the heading over them or not.

    "Mục V gồm 3 mục [1]: A [2]; B [3]; C [4]" may say 3.
    """
    cited = len(statement.marks)
    return frozenset({str(cited), str(cited - 1)} if cited > _FEW_MARKS else ())


_FEW_MARKS = 2


def _own_lists(text: str) -> frozenset[str]:
    """Return the counts of lists inside the statement: "nêu 3 đối tác: Osan, Yongin và Gwangyang" may say 3.

    "2/5 kế hoạch có nêu (Bắc Giang, Hải Phòng)" may say 2 and 5, "3/5" with two names may not; the cell of a table
    "gồm 2 nội dung: • … • …" may say 2.
    """
    told = {str(len(_ITEM_END.split(_BRACKETS.sub("", found[1]).strip()))) for found in _LIST.finditer(text)}
    cells = [cell for cell in text.split("|") if _BULLET in cell]
    # What stands beside a list in its cell is none of its items: "• Cũng nói đến tại …", "• Mục V.8 giao chung …".
    told |= {str(part.count(_BULLET)) for cell in cells for part in (cell, _BESIDE_LIST.split(cell)[0])}
    told |= {str(cell.count(f"{_BULLET} (")) for cell in cells}
    for found in _OF_TYPES.finditer(text):
        counts = re.findall(r"\d+", found[1])
        listed = _ITEM_END.split(_BRACKETS.sub("", _QUOTED.sub("", found[2])).replace(_BULLET, ",").strip(" ,"))
        names = [name for one in listed if (name := one.strip(" —;,"))]
        # A partner that several clauses name may be told with each of them.
        if sum(map(int, counts)) in (len(names), len(set(names))):
            told |= set(counts)
    for found in _OF_PLANS.finditer(text):
        if len(_ITEM_END.split(found[3].strip())) == int(found[1]) <= int(found[2]):
            told |= {found[1], found[2]}
    return frozenset(told)


def _without_counts(text: str, counts: Collection[str]) -> str:
    def drop(found: re.Match[str]) -> str:
        return " " if all(number in counts for number in found.groups() if number) else found[0]

    return _COUNT.sub(drop, text)


def _echoes(item: Claim, question: str) -> bool:
    if item.kind != "name":
        return _stands(item, Evidence(question, ""))
    # Questions are typed without diacritics as often as with them.
    return f" {fold_accents(_words(item.key))} " in f" {fold_accents(_words(question))} "


def _stands(item: Claim, source: Evidence) -> bool:
    match item.kind:
        case "document":
            return _has_document(item.key, source.text)
        case "date":
            return any(date_agrees(item.key, c.key) for c in numbered_claims(source.text) if c.kind == "date")
        case "number":
            return item.key in all_numbers(source.text)
        case _:
            return _has_name(item.key, f"{source.text} {source.naming}")


def _has_document(key: str, text: str) -> bool:
    spaced = r"\s*".join(re.escape(sign) for sign in key)
    return re.search(rf"(?<!\d){spaced}(?![^\W_])", fold(text)) is not None


_SHORT_FORMS = {
    "ubnd": "ủy ban nhân dân",
    "hđnd": "hội đồng nhân dân",
    "ubmttq": "ủy ban mặt trận tổ quốc",
    "mttq": "mặt trận tổ quốc",
    "vhttdl": "văn hóa thể thao và du lịch",
    "vhtt dl": "văn hóa thể thao và du lịch",
    "vh tt dl": "văn hóa thể thao và du lịch",
    "ptnt": "phát triển nông thôn",
    "pct": "phó chủ tịch",
    "tttt": "thông tin và truyền thông",
    "tt tt": "thông tin và truyền thông",
    "lđtbxh": "lao động thương binh và xã hội",
    "lđtb xh": "lao động thương binh và xã hội",
    "kh đt": "kế hoạch và đầu tư",
    "khđt": "kế hoạch và đầu tư",
    "gd đt": "giáo dục và đào tạo",
    "gdđt": "giáo dục và đào tạo",
    "kh cn": "khoa học và công nghệ",
    "tp": "thành phố",
}
_SHORT = re.compile(r"(?<!\w)(?:" + "|".join(sorted(map(re.escape, _SHORT_FORMS), key=len, reverse=True)) + r")(?!\w)")


# The clauses that an answer cites are looked through for every name of every statement.
@lru_cache(maxsize=4096)
def _words(text: str) -> str:
    return " ".join(_SHORT.sub(lambda found: _SHORT_FORMS[found[0]], _plain(text)).split())


@lru_cache(maxsize=4096)
def _plain(text: str) -> str:
    return " ".join(re.findall(r"[^\W_]+", fold(text)))


def _has_name(key: str, text: str) -> bool:
    # A name may be told as printed, in part too ("Sở VH" of "Sở VH-TT&DL"), or written out.
    if f" {_plain(key)} " in f" {_plain(text)} ":
        return True
    name = f" {_words(key)} "
    return any(name in f" {_words(written)} " for written in _with_committee(text))


def _with_committee(text: str) -> list[str]:
    """Return a text with "TU" written out, as the party committee of a city or of a province."""
    return [text, *(_COMMITTEE.sub(name, text) for name in _COMMITTEES)] if _COMMITTEE.search(text) else [text]


_COMMITTEES = ("Thành ủy", "Tỉnh ủy")
_COMMITTEE = re.compile(r"(?<![\w-])TU(?![\w-])")
