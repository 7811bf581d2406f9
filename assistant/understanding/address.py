"""The place in a plan that a question names: "mục 2 phần V", "điểm III.2.đ", "dòng 3 phụ lục II"."""

from __future__ import annotations

import re

from ingest.folding import fold_accents

_ORDINALS = {
    word: number
    for number, words in enumerate(
        ("nhat mot", "hai", "ba", "tu bon", "nam", "sau", "bay", "tam", "chin", "muoi"), start=1
    )
    for word in words.split()
}
_SPELT = ("nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười")
_NTH = rf"(?:(?:thu|so)\s+)?(?P<n>\d{{1,2}}(?!\d)|(?<=thu )(?:{'|'.join(_ORDINALS)})\b|dau tien)"
_ROMAN_PATH = r"[ivxl]+(?:\.\d+)*(?:\.[a-z])?"
_TAIL = r"(?:\s+(?P<sign>[-+¶])\s+(?P<count>\d{1,2}))?"
_ARTICLE = re.compile(r"\bdieu\s+(?P<article>\d{1,2})(?:\.(?P<path>[ivxl]+(?:\.\d+)*(?:\.[a-z])?|\d+))?(?!\w)")
_CHAPTER = re.compile(r"\bchuong\s+(?:so\s+)?(?P<path>[ivxl]+|\d{1,2})(?![\w.])")
_SECTION = re.compile(r"\bmuc\s+(?P<path>\d{1,2})(?![\w/]|\.\d)")
_NUMBERED = re.compile(r"\b(?:muc|tieu muc|khoan)\s+(?:so\s+)?(?P<path>\d{1,2}(?:\.\d{1,2})*)(?![\w/]|\.\d)")
_ROMAN = re.compile(rf"\b(?:phan|muc|diem|khoan|nhom)\s+(?:so\s+)?(?P<path>{_ROMAN_PATH})(?![\w.]*\w){_TAIL}")
_WORDED = re.compile(rf"\bphan\s+thu\s+(?P<n>{'|'.join(_ORDINALS)})\b")
_CAPITAL = re.compile(r"\b(?:phan|muc|nhom)\s+(?P<path>[a-h](?:\.(?:[ivxl]+|\d+))?(?:\.\d+)*)(?![\w.]*\w|\))")
_PRINTED = re.compile(rf"(?<![\w.])(?P<path>[ivxl]+(?:\.\d+)+(?:\.[a-z])?)(?![\w.]*\w){_TAIL}")
_NUMBER = re.compile(r"\b(?:muc|khoan|diem|nhom)\s+(?:so\s+)?(?P<path>\d{1,2}(?:\.\d+)*(?:\.[a-z])?)(?![\w/]|\.\d)")
_COUNTED_IN = re.compile(
    r"\b(?:(?:nhom )?(?:nhiem vu|noi dung|giai phap)|nhom|viec)\s+(?:so\s+|thu\s+)?(?P<path>\d{1,2})"
    r"(?=,?\s+(?:(?:o|cua|trong|thuoc|tai)\s+)?(?:phan|muc)\s+[ivxl]+(?![\w.]))"
)
"""What a part is divided into, by its number: "nhiệm vụ 3 ở phần II"."""
_LETTER = re.compile(r"\bdiem\s+(?P<path>[a-z])(?:\)|(?![\w.]))")
_LETTERS = "abcdđeghiklmnpq"
"""What plans call their points by."""
_ITEMS = (
    ("-", re.compile(rf"\bgach(?: dau dong)?\s+{_NTH}")),
    ("+", re.compile(rf"(?:\bdau cong|\by(?: \(\+\))?)\s+{_NTH}")),
    ("¶", re.compile(rf"(?<!giai )\bdoan(?: van)?\s+{_NTH}")),
)
_APPENDIX = re.compile(
    r"\bphu luc,?\s+(?:(?:muc|phan|nhom)\s+)?(?P<path>[ivxl]+)(?![\w.])"
    r"|(?<!ngoai )(?<!tru )\bphu luc\b(?:,?\s+(?!(?:va|lan|thi|con|voi|ngoai|hay|cung|khong)\b)\w+){0,5}?"
    r",?\s+(?:muc|phan|nhom)\s+(?P<behind>[ivxl]+)(?![\w.])"
    r"|\bphu luc\b[^.;?!()]*\((?:muc|phan|nhom)\s+(?P<inside>[ivxl]+)\)"
    r"|\b(?:muc|phan|nhom)\s+(?P<before>[ivxl]+),?\s+(?:(?:cua|trong|o|thuoc|tai)\s+)?(?:\w+\s+){0,2}phu luc\b"
)
_OF_TABLE = re.compile(r"(\b(?:muc|phan|nhom)\s+[ivxl]+\s+(?:cua|trong|o))\s+(?:cai\s+)?bang\b")
_ROW = re.compile(rf"(?<!dau )\bdong\s+{_NTH}")
_CLOSING = re.compile(r"\b(?:doan|phan) ket\b")

ADDRESS_WORDS = frozenset(
    "mục phần chương điểm khoản điều đoạn dòng ý gạch đầu thứ số nhóm văn cộng phụ lục tiên kết".split()
)
"""What an address is said with: no subject of a question that names one."""


def find_address(typed: str) -> str | None:
    """Return the address that a question names, in the form of clause ids ("Điều 1.II.4", "V.1 - 3"); None for none.

    Diacritics may be missing. A number alone ("mục 3") is no address: it is printed under every part.
    """
    lowered = typed.lower()
    folded = fold_accents(lowered)
    if len(folded) != len(lowered):
        return None
    if "phu luc" in folded or _OF_TABLE.search(folded):
        return _in_appendix(_OF_TABLE.sub(r"\1 phu luc", folded))
    if _CLOSING.search(folded):
        return "closing"
    article, chapter = _ARTICLE.search(folded), _CHAPTER.search(folded)
    if chapter and not article:
        section = _SECTION.search(folded)
        return f"Chương {chapter['path'].upper()}" + (f".Mục {section['path']}" if section else "")
    roman = _ROMAN.search(folded) or _PRINTED.search(folded)
    number, letter = _NUMBER.search(folded) or _COUNTED_IN.search(folded), _letter(lowered, folded)
    worded = _WORDED.search(folded)
    parts = [f"Điều {article['article']}"] if article else []
    if worded and (n := _ORDINALS[worded["n"]]) <= len(_SPELT):
        parts.append(f"Phần thứ {_SPELT[n - 1]}")
    if article and article["path"]:
        parts.append(_written(lowered, article))
    else:
        capital = _CAPITAL.search(folded)
        if capital and (worded or typed[capital.start("path")].isupper()):
            parts.append(lowered[capital.start("path") : capital.end("path")].upper())
        if roman:
            parts.append(_written(lowered, roman))
    if not parts:
        return None
    parts += [_written(lowered, found) for found in (number, letter) if found]
    return ".".join(parts) + (_tail(roman) or _item(folded))


def names_appendix(typed: str) -> str | None:
    """Return the address of the appendix as a whole where a text speaks of it; None where it does not."""
    return "Phụ lục" if re.search(r"\bphu luc\b", fold_accents(typed.lower())) else None


def _letter(lowered: str, folded: str) -> re.Match[str] | None:
    """Return a point called by its letter; "ở" after "các điểm" is none."""
    return next((found for found in _LETTER.finditer(folded) if lowered[found.start("path")] in _LETTERS), None)


def section_number(typed: str) -> str | None:
    """Return the number of a section that a question names by it alone ("mục 4", "mục 2.1"); None for none, several."""
    found = {match["path"] for match in _NUMBERED.finditer(fold_accents(typed.lower()))}
    return found.pop() if len(found) == 1 else None


def ordinal(word: str) -> int | None:
    """Return what an ordinal counts to ("tám" or "8" in "thứ tám"), None for another word."""
    return int(word) if word.isdigit() else _ORDINALS.get(fold_accents(word))


def is_number(word: str) -> bool:
    """Tell whether a word of an address counts: in figures, Roman, a letter, or an ordinal ("ba" in "thứ ba")."""
    return bool(re.fullmatch(r"\d+|[ivxl]+|[a-zđ]", word)) or fold_accents(word) in _ORDINALS


def _in_appendix(folded: str) -> str | None:
    appendix, row = _APPENDIX.search(folded), _ROW.search(folded)
    if appendix is None:
        return None
    roman = appendix["path"] or appendix["behind"] or appendix["inside"] or appendix["before"]
    return f"Phụ lục {roman.upper()}.{_nth(row)}" if row else f"Phụ lục {roman.upper()}"


def _written(lowered: str, found: re.Match[str]) -> str:
    """Return a path as typed, so that "đ" is no "d", its Roman number in capitals."""
    path = lowered[found.start("path") : found.end("path")]
    return (
        re.sub(r"\A[ivxl]+(?=\.|\Z)", lambda roman: roman[0].upper(), path) if len(path) > 1 or path in "ivx" else path
    )


def _tail(found: re.Match[str] | None) -> str:
    return f" {found['sign']} {found['count']}" if found and found["sign"] else ""


def _item(folded: str) -> str:
    for sign, pattern in _ITEMS:
        if found := pattern.search(folded):
            return f" {sign} {_nth(found)}"
    return ""


def _nth(found: re.Match[str]) -> int:
    said = found["n"]
    return int(said) if said.isdigit() else 1 if said == "dau tien" else _ORDINALS[said]
