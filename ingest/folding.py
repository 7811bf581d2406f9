"""Pure text folding: what is shown, what is matched, and what is typed without diacritics.

Nothing here imports a model. `fold_text` makes the text of a clause from a slice of its source;
the other functions make keys for matching and are never shown to anyone.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

# A number between table pipes is a cell.
_PAGE_NUMBER = re.compile(
    r"(?<!\|)\n[ \t]*"
    r"(?:(?:[Tt]rang|TRANG|[Pp]age)[ \t]+\d{1,3}(?:[ \t]*/[ \t]*\d{1,3})?|[-–][ \t]*\d{1,3}[ \t]*[-–]|\d{1,3})"
    r"[ \t]*(?=\n(?![ \t]*\|))"
)
# "(*)" refers to a note, and an escaped asterisk is one.
_EMPHASIS = re.compile(r"(?P<kept>\(\*+\)|\\\*)|\*+|(?m:^[ \t]*#{1,6}[ \t]+)")
_HTML = re.compile(r"</?(?:b|i|u|em|strong|sup|sub|br|p|span|font)(?:\s[^<>]*)?/?>", re.IGNORECASE)
# A table's row of dashes, and a pipe alone on its line.
_BARE_PIPE = re.compile(r"(?m:^[ \t]*(?:\||\|?[ \t]*:?-{2,}:?[ \t]*\|[ \t:|-]*)[ \t]*$)")
_SPACE = re.compile(r"\s+")

_OPEN_SYLLABLE = re.compile(r"(?<!q)(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?!\w)")
_NEW_STYLE = "oà oá oả oã oạ oè oé oẻ oẽ oẹ uỳ uý uỷ uỹ uỵ"
_OLD_STYLE = "òa óa ỏa õa ọa òe óe ỏe õe ọe ùy úy ủy ũy ụy"
_TONE_PAIRS = dict(zip(_NEW_STYLE.split(), _OLD_STYLE.split(), strict=True))


def fold_text(raw: str, heads: frozenset[str] = frozenset()) -> str:
    """Return a source slice as one line: breaks and runs of space become one space, marks are dropped.

    `heads` are the document's running heads (see `ingest.lines.running_heads`); a line that is one is dropped.

    Dropped are Markdown and HTML emphasis, heading hashes, bare table pipes and a page number that stands
    alone on a line inside the slice. Words, punctuation and spelling stay exactly as printed.
    """
    if heads:
        raw = "\n".join(line for line in raw.split("\n") if line.strip() not in heads)
    text = _PAGE_NUMBER.sub("\n", raw)
    text = _BARE_PIPE.sub(" ", _HTML.sub(" ", text))
    text = _EMPHASIS.sub(lambda mark: mark["kept"] or "", text)
    return _SPACE.sub(" ", text).strip()


@lru_cache(maxsize=8192)
def match_key(text: str) -> str:
    """Return `text` in NFC and lower case with one tone placement ("hoá" and "hóa" agree).

    The length may differ from the input only where the input was not NFC.
    """
    lowered = unicodedata.normalize("NFC", text).lower()
    return _OPEN_SYLLABLE.sub(lambda found: _TONE_PAIRS[found[0]], lowered)


class _Plain(dict[int, str]):
    """The plain letters of each character, for `str.translate`: found at its first use, then looked up."""

    def __missing__(self, code: int) -> str:
        # NFD leaves đ whole (it has no decomposition), so it is mapped by hand.
        letters = unicodedata.normalize("NFD", chr(code).lower()).replace("đ", "d")
        self[code] = plain = "".join(letter for letter in letters if not unicodedata.combining(letter))
        return plain


_PLAIN = _Plain()


@lru_cache(maxsize=16384)
def fold_accents(text: str) -> str:
    """Return `text` in lower case without any diacritics; "đ" becomes "d" ("Đà Nẵng" → "da nang")."""
    if text.isascii():
        return text.lower()
    return unicodedata.normalize("NFC", text.translate(_PLAIN))


def has_accents(text: str) -> bool:
    """Tell whether any letter of `text` carries a Vietnamese diacritic."""
    return fold_accents(text) != unicodedata.normalize("NFC", text).lower()


_SYLLABLE = re.compile(r"[^\W_]+(?:/[^\W_]+(?:-[^\W_]+)?)?")


def syllables(text: str) -> list[str]:
    """Split into lower-case syllables and numbers with one tone placement; a document number stays whole.

    "Quyết định số 2013/QĐ-TTg" → ["quyết", "định", "số", "2013/qđ-ttg"].
    """
    return list(_split(text))


@lru_cache(maxsize=8192)
def _split(text: str) -> tuple[str, ...]:
    # One question has its own words and the clauses' split some hundred times over.
    found: list[str] = []
    for match in _SYLLABLE.finditer(match_key(text)):
        token = match[0]
        if "/" in token and not token[0].isdigit():
            found.extend(re.split(r"[/\-]", token))
        else:
            found.append(token)
    return tuple(found)
