"""What may be asked of a plan as a whole, as each language calls it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cached_property

_WHEN = r"(?:khi nao|luc nao|bao gio|(?:vao |truoc )?ngay nao|the nao|ra sao)"
_IS_WHO = r"(?: la (?:ai|co quan nao|so nao|don vi nao))?"

PART = "section"
"""The kind of what is a part of the plan: each part is a thing of its own."""


class Tongue:
    """How one language calls such things, joins them and speaks around them; all of it without diacritics."""

    def __init__(
        self, things: Mapping[str, str], *, lead: str, before: str, join: str, around: str, within: str
    ) -> None:
        """`things`: a pattern for each kind; `before` and `join` are patterns, the others words.

        `around` may stand about such things besides provinces and names of plans: anything else is a subject of its
        own. What is `within` a plan has a lead of its own. `lead` is one of the things, as typed.
        """
        self._things = things
        self.lead = lead
        self._before = rf"(?:{before})"
        self._join = rf"(?:{join})"
        self.around = frozenset(around.split())
        self.within = frozenset(within.split())

    @cached_property
    def run(self) -> re.Pattern[str]:
        """Several things one after another."""
        one = rf"{self._before}?(?:{'|'.join(self._things.values())})(?!\w)"
        return re.compile(rf"(?<!\w){one}(?:{self._join}{one})+")

    @cached_property
    def join(self) -> re.Pattern[str]:
        """What stands between two of them."""
        return re.compile(self._join)

    def kind(self, folded: str) -> str:
        """Return the kind of one thing."""
        bare = re.sub(rf"\A{self._before}", "", folded)
        return next((kind for kind, pattern in self._things.items() if re.fullmatch(pattern, bare)), "")


VIETNAMESE = Tongue(
    {
        "lead": rf"(?:co quan |don vi |so |noi )?(?:chu tri|dau moi|dieu phoi)(?: chung)?{_IS_WHO}"
        r"|(?:ai|co quan nao|so nao) (?:la |lam )?(?:dau moi|chu tri)(?: chung)?",
        "report": r"(?:thoi han|han|thoi gian|moc|ky|lich|ngay|thoi diem|che do)(?: (?:gui|nop))? bao cao"
        rf"(?:(?: la)? {_WHEN})?"
        rf"|bao cao {_WHEN}|(?:khi nao|bao gio) (?:phai )?bao cao"
        r"|bao cao(?! (?:ai|cho|gi|ve|len|qua|voi|den|toi|ket|tinh|nao|nhung|so|uy|bo)\b)",
        "money": r"(?:nguon |nguon luc )?(?:kinh phi|ngan sach|tai chinh)(?: thuc hien| bao dam| dam bao)?"
        r"(?: (?:lay )?(?:o dau|tu dau|tu nguon nao|the nao|ra sao))?|tien (?:lay )?(?:o dau|tu dau)",
        "document": r"(?:nguoi|ai) ky(?: ban hanh)?|chuc (?:danh|vu)(?: nguoi ky)?|so(?: ky)? hieu|so van ban"
        r"|ngay (?:ban hanh|ky)"
        r"|(?:thoi han|thoi gian|giai doan)(?: thuc hien| hieu luc| cua ke hoach)?",
        "times": r"(?:cac )?moc thoi gian(?: thuc hien)?",
        "recipients": r"noi nhan",
        "basis": r"can cu(?: phap ly| ban hanh)?",
        "partners": r"doi tac(?: nuoc ngoai| quoc te)?|(?:dia phuong|tinh|thanh pho) (?:ket nghia|nuoc ngoai)",
        PART: r"muc tieu(?: chung| cu the)?|muc dich|yeu cau|quan diem|nhiem vu(?: trong tam| chu yeu)|giai phap",
        "review": r"(?:viec |moc |thoi gian )?(?:so ket|tong ket)",
    },
    lead="cơ quan đầu mối",
    before=r"(?:cac|nhung|(?<!tat )ca|ve) ",
    join=r"\s*[,;/+]\s*(?:(?:va|cung)\s+)?|\s+(?:va|cung voi|cung nhu|cung|lan|kem|voi)\s+",
    around="so sanh doi chieu lap ke bang cho biet xin hay neu liet ke tong hop thong ke tom tat theo gom ve cac cot "
    "dat canh nhau cua o giua trong tai ca hai ba bon nam tinh thanh pho ke hoach ban dia phuong va voi tung moi nhung "
    "la thi co khac the nao ra sao gi hay giup minh toi em mot so",
    within="phu luc viec nhiem vu dong lam",
)
ENGLISH = Tongue(
    {
        "lead": r"(?:overall |main )?(?:lead|leading|coordinating|coordination|focal|standing)"
        r"(?: agenc(?:y|ies)| bod(?:y|ies)| departments?| units?| points?)|(?:overall )?coordinators?"
        r"|who (?:leads|coordinates)(?: it)?",
        "report": r"(?:annual )?report(?:ing)? (?:deadline|due date|date|schedule|timeline|regime)s?"
        r"|deadlines? (?:for|of) (?:the )?(?:annual )?report(?:s|ing)?"
        r"|when (?:to report|(?:the )?reports? (?:is|are) due)",
        "money": r"(?:sources? of )?(?:funding|funds|budget|financing|money)(?: sources?| arrangements?)?"
        r"|where the money comes from",
        "document": r"signer|signatory|who signed(?: it)?|signing date|issue date|date of (?:signing|issue|issuance)"
        r"|(?:document|reference) number|implementation period|time ?frame",
        "recipients": r"recipients?|distribution list",
        "basis": r"legal bas(?:is|es)",
        "partners": r"(?:foreign|international) partners|(?:twinned|sister) (?:cities|provinces|localities)",
        PART: r"(?:general |specific |overall |main )?(?:aims?|goals?|objectives?|purposes?|solutions|viewpoints)"
        r"|requirements?|(?:main|key) tasks",
        "review": r"(?:preliminary |interim |mid-term |final )reviews?",
    },
    lead="lead agency",
    before=r"(?:the|their|its|all|about) ",
    join=r"\s*[,;/+]\s*(?:and\s+)?|\s+(?:and|as well as|along with|together with|plus)\s+",
    around="compare contrast the a what when which who how where is are was were do does of in for each all both every "
    "two three four five plan plans province provinces city cities give list show tell us me please make table with by "
    "side their its s it differ different differences between vs versus can could you i need want to know about and "
    "from according as",
    within="appendix annex task tasks row item",
)
