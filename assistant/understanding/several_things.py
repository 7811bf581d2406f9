"""Several things asked of plans in one breath: "so sánh đầu mối, hạn báo cáo và kinh phí của A và B".

Each is looked up in a register or part of its own; read as one question, only one of them would be told.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Sequence
from typing import NamedTuple

from ingest.folding import fold_accents
from ingest.lexicon import Lexicon

Topic = Callable[[str], Collection[str]]

_WHEN = r"(?:khi nao|luc nao|bao gio|(?:vao |truoc )?ngay nao|the nao|ra sao)"
_IS_WHO = r"(?: la (?:ai|co quan nao|so nao|don vi nao))?"
_THINGS = {
    "lead": rf"(?:co quan |don vi |so |noi )?(?:chu tri|dau moi|dieu phoi)(?: chung)?{_IS_WHO}"
    r"|(?:ai|co quan nao|so nao) (?:la |lam )?(?:dau moi|chu tri)(?: chung)?",
    "report": r"(?:thoi han|han|thoi gian|moc|ky|lich|ngay|thoi diem|che do)(?: (?:gui|nop))? bao cao"
    rf"(?:(?: la)? {_WHEN})?"
    rf"|bao cao {_WHEN}|(?:khi nao|bao gio) (?:phai )?bao cao",
    "money": r"(?:nguon |nguon luc )?(?:kinh phi|ngan sach|tai chinh)(?: thuc hien| bao dam| dam bao)?"
    r"(?: (?:lay )?(?:o dau|tu dau|tu nguon nao|the nao|ra sao))?|tien (?:lay )?(?:o dau|tu dau)",
    "document": r"(?:nguoi|ai) ky(?: ban hanh)?|chuc (?:danh|vu)(?: nguoi ky)?|so(?: ky)? hieu|so van ban"
    r"|ngay (?:ban hanh|ky)"
    r"|(?:thoi han|thoi gian|giai doan)(?: thuc hien| hieu luc| cua ke hoach)?",
    "recipients": r"noi nhan",
    "basis": r"can cu(?: phap ly| ban hanh)?",
    "partners": r"doi tac(?: nuoc ngoai| quoc te)?|(?:dia phuong|tinh|thanh pho) (?:ket nghia|nuoc ngoai)",
    "section": r"muc tieu(?: chung| cu the)?|muc dich|yeu cau|quan diem|nhiem vu(?: trong tam| chu yeu)|giai phap",
    "review": r"(?:viec |moc |thoi gian )?(?:so ket|tong ket)",
}
"""What may be asked of a plan as a whole, without diacritics, by where it is looked up."""
_ANY = "|".join(_THINGS.values())
_ONE = rf"(?:(?:cac|nhung|ca|ve) )?(?:{_ANY})(?!\w)"
_JOIN = r"(?:\s*[,;/+]\s*(?:(?:va|cung)\s+)?|\s+(?:va|cung voi|cung nhu|cung|lan|kem|voi)\s+)"
_RUN = re.compile(rf"(?<!\w){_ONE}(?:{_JOIN}{_ONE})+")
_AT_JOIN = re.compile(_JOIN)
_BARE = re.compile(r"(dau moi|chu tri|dieu phoi)(?: chung)?\Z")
_AROUND = frozenset(
    "so sanh doi chieu lap ke bang cho biet xin hay neu liet ke tong hop thong ke tom tat theo gom ve cac cot dat canh "
    "nhau cua o giua trong tai ca hai ba bon nam tinh thanh pho ke hoach ban dia phuong va voi tung moi nhung la thi "
    "co khac the nao ra sao gi hay giup minh toi em mot so".split()
)
"""What may stand around such things besides provinces and names of plans; anything else is a subject of its own."""

_WITHIN_A_PLAN = frozenset("phu luc viec nhiem vu dong lam".split())
"""Words for what a plan has in it: who does that is asked, and not of the plan."""


class Thing(NamedTuple):
    """One of the things asked together: the question that asks for it alone, its kind (a part's is "section"), and
    itself as typed.
    """

    question: str
    kind: str
    typed: str


def things_of(message: str, lexicon: Lexicon, topic: Topic) -> Sequence[Thing]:
    """Return the things that a message asks of plans as wholes, each to be looked up by itself; none if only one is.

    What the head of the document tells (signer, number, day) stays together. `topic` tells which words of a text are a
    subject, and none of a plan's name.
    """
    folded = fold_accents(message.lower())
    run = _RUN.search(folded) if len(folded) == len(message) else None
    if run is None or not _is_of_plans(message, run, lexicon, topic):
        return []
    parts: list[tuple[str, str]] = []
    begins = run.start()
    for end in [*(found.span() for found in _AT_JOIN.finditer(folded, *run.span())), (run.end(), run.end())]:
        parts.append((_kind(folded[begins : end[0]]), message[begins : end[0]]))
        begins = end[1]
    told: dict[tuple[str, str], list[str]] = {}
    for kind, part in parts:
        told.setdefault((kind, part if kind == _PART else ""), []).append(part)
    before, after = message[: run.start()], message[run.end() :]
    things = [Thing(f"{before}{_named(same)}{after}", kind, ", ".join(same)) for (kind, _), same in told.items()]
    return things if len(things) > 1 else []


_PART = "section"


def _named(same: Sequence[str]) -> str:
    """Return things of one kind as a question calls them: "đầu mối" alone is no agency."""
    text = ", ".join(same)
    return f"cơ quan {text}" if _BARE.match(fold_accents(text.lower())) else text


def _kind(folded: str) -> str:
    bare = re.sub(r"\A(?:cac|nhung|ca|ve) ", "", folded)
    return next((kind for kind, pattern in _THINGS.items() if re.fullmatch(pattern, bare)), "")


def _is_of_plans(message: str, run: re.Match[str], lexicon: Lexicon, topic: Topic) -> bool:
    """Tell whether nothing but plans, and how they are to be told, stands around the things asked for."""
    before, after = message[: run.start()], message[run.end() :]
    around = f"{before} . {after}"
    for found in sorted(lexicon.provinces_in(around, typed=True), key=lambda one: -one.start):
        around = f"{around[: found.start]} {around[found.end :]}"
    words = re.findall(r"\w+", fold_accents(around.lower()))
    left = {word for word in words if word not in _AROUND and not word.isdigit()}
    if left & _WITHIN_A_PLAN:
        return False
    # The lead of a plan is a thing that has no subject: what is one then stands beside it.
    return not left or left.isdisjoint(fold_accents(word) for word in topic(f"{before}cơ quan đầu mối{after}"))


_ABOUT = re.compile(
    r"\A(?P<head>.*?\b(?:gi|the nao|ra sao)) (?P<subjects>ve (?!phia\b|dau\b|nuoc\b|que\b).+?)\W*\Z", re.DOTALL
)
_NEXT = re.compile(r"(?:\s*[,;]\s*(?:va\s+)?|\s+(?:va|cung|lan)\s+)(?=ve (?!phia\b|dau\b|nuoc\b|que\b))")
_ASKS = re.compile(r"\b(?:ai|gi|nao|dau|may|bao nhieu|bao gio|the nao|ra sao|khong)\b")


def subjects_of(message: str, lexicon: Lexicon) -> Sequence[Thing]:
    """Return the subjects that a message asks about one after another ("nói gì về A, về B và về C"); none if only one.

    Without a second "về" what stands after it may be one subject ("về văn hóa, thể thao và du lịch").
    """
    folded = fold_accents(message.lower())
    about = _ABOUT.match(folded) if len(folded) == len(message) else None
    if about is None or _ASKS.search(about["subjects"]):
        return []
    begins, found = about.start("subjects"), []
    for end in [
        *(one.span() for one in _NEXT.finditer(folded, begins, about.end("subjects"))),
        (about.end("subjects"),) * 2,
    ]:
        found.append(message[begins : end[0]])
        begins = end[1]
    head = message[: about.end("head")]
    things = [Thing(f"{head} {one}?", "", _without_place(one.split(" ", 1)[1], lexicon)) for one in found]
    return things if len(things) > 1 else []


def _without_place(subject: str, lexicon: Lexicon) -> str:
    """Return a subject without the province at its end ("UNESCO ở Bắc Giang")."""
    named = lexicon.provinces_in(subject, typed=True)
    return _TO_PLACE.sub("", subject[: named[0].start]) or subject if named else subject


_TO_PLACE = re.compile(
    r"\s+(?:(?:ở|o|của|cua|tại|tai|trong|theo|tỉnh|tinh|thành phố|thanh pho|kế hoạch|ke hoach)\s*)+\Z", re.IGNORECASE
)
