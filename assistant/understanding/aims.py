"""What a question is after: the facts, the register or the type of expression, and the role it speaks of."""

from __future__ import annotations

import re

from assistant.understanding import cues, document_cues
from assistant.understanding.asks_partners import asks_partners, asks_partners_first
from assistant.understanding.cues import Sought
from assistant.understanding.reporting import REPORTS_WHERE, SENDERS
from assistant.understanding.served import asks_served
from assistant.understanding.wanted import NAME, NUMBER_OF_A_DOCUMENT, WANTED, Wanted, plainly_counted
from assistant.understanding.which_part import ASKS_PART
from assistant.understanding.which_plan import PLAN_GIVES
from ingest.registers.words import Role

_OWN_NUMBER = re.compile(
    r"(?:số hiệu|ký hiệu|số)(?: \w+){0,3} (?:kế hoạch|văn bản này|quyết định này)(?! nào)"
    r"|^(?:kế hoạch|văn bản này)(?: \w+){0,8} (?:số hiệu|số mấy|số bao nhiêu)"
)
_ISSUED_UNDER = re.compile(
    r"^(?!.*\btờ trình\b).*(?:phát hành|ban hành) kế hoạch(?: \w+){0,12}"
    r" (?:số hiệu|ký hiệu|số (?:mấy|bao nhiêu))"
)
"""The submission that a plan was issued upon has a number of its own."""
_LAW = re.compile(r"\b(?:luật|bộ luật|pháp lệnh|nghị định|thông tư|công ước|hiệp định)\b")
"""What no province issues: when it takes effect is not when a plan does."""
_APPROVED_BY = re.compile(
    r"\b(?:đề án|chương trình|chiến lược|quy hoạch|dự án)(?: \w+){1,14}"
    r" (?:là|tại|theo|bằng|ở) (?:quyết định|nghị quyết|kế hoạch|văn bản) số (?:mấy|bao nhiêu|nào)"
)
"""The number of what approves another matter, not the plan's own."""
_NUMBERED_PLAN = re.compile(r"kế hoạch(?: số)? \d+")
"""A plan called by a number is one that the plan asked about cites."""

PLACES = r"(?:mục|phần|điểm|khoản|dòng|nhóm|điều|chỗ)"
_WHICH_PLACES = re.compile(
    rf"\b{PLACES}(?: \w+)? nào\b|\b(?:mấy|bao nhiêu|những|các) (?:\w+ )?{PLACES}\b"
    rf"|\b(?:mấy|bao nhiêu)(?: \w+)? trong(?: (?:số|tổng số|cả))? (?:(?:\d+|các|những) )?{PLACES}\b"
)
"""Asks where in a plan: with an agency and its role these are its tasks."""


_SET_ASIDE = re.compile(
    r"\b(?:bỏ|trừ|loại|gạch|ngoài|chứ không|không (?:kể|tính|lấy|gồm|cần|xét))"
    r"(?: (?:kể|tính|lấy|phải|bớt|hết|đi|ra|riêng|những|các|mấy|cái|đầu|việc|nhiệm|vụ|phần|nội|dung|dòng|mục|vai|trò"
    r"|họ|sở|này|đó|ấy|chỉ|là|ở|được|với))* (?P<role>chủ trì|phối hợp)\b"
)
"""A role that a question leaves out ("bỏ mấy việc phối hợp ra", "chứ không phải phối hợp")."""


_NOT_THE_OTHER = re.compile(
    r"\b(chủ trì|phối hợp)(?: (?:mà|chứ|thôi))? không (?:phải )?(?:là )?"
    r"(?:chủ trì|phối hợp)(?= (?:những|các|việc|nhiệm vụ|gì)\b|$)"
)
"""One role and not the other ("phối hợp, không chủ trì, những việc nào")."""
_WHICH_OF_THEM = re.compile(
    r"\b(?:gì|nào|mấy|bao nhiêu|(?:những|các|hết|mọi|tất cả|toàn bộ|đủ) (?:việc|nhiệm vụ))\b"
    r"(?:(?!\b(?:chủ trì|phối hợp)\b).)* (?:việc|nhiệm vụ|nội dung|dòng|mục) nào"
    r" (?:(?:chỉ|là|thì|do|sở|mình|được|giữ|vai|trò) )*(?:chủ trì|phối hợp)\b"
)
"""Asks, after all of some tasks, which of them are in a role: that is told of each."""


_OWN_TASKS_TOO = re.compile(
    r"\b(?:mục|phần|khoản|nhiệm vụ|việc) riêng\b(?: \w+){0,4}? (?:và|lẫn|cùng|với)\b.*\b(?:phối hợp|chủ trì)\b"
)
"""What an agency has of its own, and what it does in a role: all of its tasks."""


def role_of(text: str) -> Role | None:
    """Return the one role that a question is about; None where it is about both or none, or sets one aside."""
    text = _SET_ASIDE.sub(" ", _NOT_THE_OTHER.sub(r"\1", text))
    leads, coordinates = bool(cues.LEADS.search(text)), bool(cues.COORDINATES.search(text))
    if (leads and coordinates) or cues.ALSO_ROLE.search(text) or _WHICH_OF_THEM.search(text):
        return None
    if _OWN_TASKS_TOO.search(text):
        return None
    return "chủ trì" if leads and "chủ trì" in text else "phối hợp" if coordinates else None


def role_set_aside(text: str) -> Role | None:
    """Return the role that a question leaves out where it names none to keep; None for any other question."""
    found = _SET_ASIDE.search(text)
    if found is None or role_of(text) is not None:
        return None
    return "chủ trì" if found["role"] == "chủ trì" else "phối hợp"


_FACTS = (
    (Sought.SIGNER, document_cues.SIGNER),
    (Sought.EFFECT, document_cues.EFFECT),
    (Sought.ISSUED, document_cues.ISSUED),
    (Sought.NUMBER, document_cues.NUMBER),
    (Sought.RECIPIENTS, document_cues.RECIPIENTS),
    (Sought.TITLE, document_cues.TITLE),
    (Sought.PERIOD, document_cues.PERIOD),
)


def facts_of(text: str, *, has_agency: bool) -> tuple[Sought, ...]:
    """Return every fact of the plan itself that is asked for, the one that decides first."""
    if document_cues.CITED_NUMBER.search(text):
        return ()
    return tuple(
        sought
        for sought, pattern in _FACTS
        if pattern.search(text) and not _is_of_another(sought, text, has_agency=has_agency)
    )


_SHARED_WITH = re.compile(
    r"\bgiao(?: (?:nhiệm vụ|việc|phần))? chung(?: (?:nhiệm vụ|việc|phần|mục))? (?:với|cùng)"
    r" (?:ai|(?:cơ quan|đơn vị|sở|bên|ngành|lực lượng) nào)\b"
)
"""Asks who stands beside an agency where its tasks are set out: these tell it."""


def sought_of(text: str, *, has_agency: bool, has_place: bool) -> Sought:
    text = plainly_counted(text)
    if document_cues.CITED_NUMBER.search(text):
        return Sought.REFERENCES
    reports = bool(cues.REPORTING.search(text))
    sent = REPORTS_WHERE.search(text) is not None
    reports_where = sent and (reports or cues.ASKS_WHEN.search(text) is not None)
    chooses = has_agency and _CHOOSES.search(text) and (cues.LEADS.search(text) or cues.COORDINATES.search(text))
    asks_who = bool(cues.WHO.search(_WHO_ABROAD.sub(r"\1 nào", text)) or chooses)
    asks_who = asks_who and not reports_where and not _ANYONE.search(text) and not asks_served(text)
    asks_who = asks_who and not _WHOSE_TIMES.search(text)
    asks_who = asks_who and not (has_agency and cues.WHO_WHAT.search(text))
    held_where = _WHICH_PLACES.search(text) and (cues.LEADS.search(text) or cues.COORDINATES.search(text))
    if has_agency and (PLAN_GIVES.search(text) or cues.TASKS.search(text) or held_where or _SHARED_WITH.search(text)):
        return Sought.DUTIES
    if has_agency and cues.DUTIES.search(text) and not asks_who:
        return Sought.DUTIES
    for sought, applies in (
        (Sought.REFERENCES, _asks_references(text) and not (has_agency and _ON_WHAT.search(text))),
        (Sought.FUNDING, bool(cues.FUNDING_SOURCE.search(text))),
        (Sought.REPORT, reports and (sent or bool(SENDERS.search(text)))),
        (Sought.WHO, asks_who and not (reports and cues.DEADLINE.search(text))),
        (Sought.PARTNERS, bool(_SIGNED_WITH.search(text)) or asks_partners_first(text, has_place=has_place)),
        (Sought.DEADLINE, reports_where or bool(cues.DEADLINE.search(text))),
        (Sought.FUNDING, bool(document_cues.FUNDING.search(text))),
        (Sought.PARTNERS, asks_partners(text, has_place=has_place) and not _ASKS_CONTENTS.search(text)),
    ):
        if applies:
            return sought
    return Sought.OPEN


def _asks_references(text: str) -> bool:
    return any(cue.search(text) for cue in (document_cues.REFERENCES, document_cues.OTHER_NUMBERED))


_ASKS_CONTENTS = re.compile(
    r"^(?!.*\b(?:đối tác|nước|quốc gia|địa phương|tỉnh|thành phố|tổ chức|nơi|ai|đâu)(?: \w+){0,3} nào\b)"
    r".*\b(?:nội dung|nhiệm vụ|giải pháp|biện pháp) (?:nào|gì)\b"
)
"""Asks what is to be done to work with others, and not who they are."""
_WHO_ABROAD = re.compile(
    r"\b(đối tác|(?:kết nghĩa|quan hệ|giao lưu(?: (?!chủ|phối)\w+){0,3}) với|ký (?:(?:kết|hợp tác|thỏa thuận|biên bản"
    r"|ghi nhớ) )+với)(?: (?!chủ trì|phối hợp|phụ trách|lo\b|giao\b)\w+)*? (?:là |gồm )?(?:những )?ai\b"
)
"""Where a partner is asked for, "là ai" is the partner."""
_SIGNED_WITH = re.compile(
    r"\b(?:ký(?: (?:kết|hợp tác|thỏa thuận|ghi nhớ|biên bản))*|kết nghĩa) với (?:những |các |mấy )?"
    r"(?:địa phương|tỉnh|thành phố|nơi|vùng|bang|nước|đâu)\b(?: (?!thì\b)\w+){0,4}? nào\b"
)
"""Whom a place has signed with is asked, whatever is asked of it besides ("…, năm nào")."""
_ANYONE = re.compile(
    r"^(?:những )?ai (?!chủ trì|phối hợp|lo |phụ trách|làm đầu mối)(?:\w+ ){1,8}?thì\b"
    r"|\bcó (?!phải|đúng)(?:(?!chủ trì|phối hợp|cần|phải)\w+ ){0,4}ai\b(?! (?:chủ trì|phối hợp|lo|phụ trách))"
    r"(?: \w+){1,14} không$"
)
"""In "ai … thì …" and "có … ai … không" nobody in particular is asked for."""
_CHOOSES = re.compile(r"\bhay (?:là )?(?:sở|ban|ủy ban|văn phòng|báo|đài|công an|bộ chỉ huy)\b")


def _is_of_another(sought: Sought, text: str, *, has_agency: bool) -> bool:
    """Tell whether a fact is asked of another document than the plan, or of an agency's work."""
    if (_LETTER if sought is Sought.SIGNER else _RESTRICTED).search(text):
        return True
    if sought is Sought.RECIPIENTS and cues.REPORTING.search(text) and not _RECIPIENTS_LIST.search(text):
        return True  # whom a report goes to
    if sought is Sought.EFFECT:
        return has_agency or bool(_LAW.search(text))
    if sought in (Sought.ISSUED, Sought.NUMBER) and (
        _OF_THE_STATE.search(text) or document_cues.OTHER_NUMBERED.search(text)
    ):
        return True
    if sought is Sought.ISSUED and any(cue.search(text) for cue in (_WHICH_BASIS, _NUMBERED, _AGREED, _OF_BASIS)):
        return True
    if sought is Sought.NUMBER and _OF_A_LINE.search(text):
        return True
    if sought is Sought.NUMBER and (of_another := _is_another_number(text)) is not None:
        return of_another
    if sought is Sought.SIGNER and (named := document_cues.OTHER_DOCUMENT.search(text)):
        # "Tờ trình xin ban hành kế hoạch do ai ký" is about that one.
        return named.start() == 0 or not re.search(r"kế hoạch|văn bản này", text)
    if sought is Sought.SIGNER and (_NUMBERED_PLAN.search(text) or _ON_WHICH_DAY.match(text)):
        return True
    return has_agency and sought is not Sought.SIGNER


_ON_WHICH_DAY = re.compile(r"(?:vào )?ngày (?:nào|bao nhiêu|mấy)\b(?!.*\b(?:ai|ông|bà|người) )")
"""Begins a question for a day, whoever it says that signs on it."""
_WHOSE_TIMES = re.compile(r"\btheo (?:lịch|kế hoạch|chương trình|hướng dẫn|chỉ đạo|quy định) (?:\w+ ){0,3}?của ai\b")
"""By whose rules something is done is not who does it."""
_ON_WHAT = re.compile(r"\bcăn cứ vào (?:những |các )?(?:gì|đâu|cái gì)\b")
"""Of an agency's task: what it goes by need be no document."""
_OF_A_LINE = re.compile(r"\b(?:đường dây|điện thoại|hotline|tổng đài|tài khoản|số máy|fax|liên hệ)\b")
"""Numbers that nobody asks of a document."""


def _is_another_number(text: str) -> bool | None:
    """Tell whether a number is asked of another document; None where only an agency's work decides."""
    if _WHICH_BASIS.search(text):
        return True
    if _ISSUED_UNDER.search(text):
        return False
    if document_cues.REFERENCES.search(text) or _APPROVED_BY.search(text):
        return True
    return None if _OWN_NUMBER.search(text) else bool(document_cues.OTHER_DOCUMENT.search(text))


_OF_THE_STATE = re.compile(r"\bquyết định (?:\w+ )??(?:của|do) (?:thủ tướng|chính phủ|bộ)\b")
"""A decision that no province issues."""
_RECIPIENTS_LIST = re.compile(r"(?<!và )nơi nhận|danh sách|(?:gửi|nhận) (?:bản )?(?:kế hoạch|quyết định)|nhận văn bản")
_NUMBERED = re.compile(r"(?:quyết định|nghị quyết|chỉ thị|kết luận|tờ trình|công văn|thông tư|nghị định)(?: số)? \d+")
"""Another document, called by its number."""
_WHICH_BASIS = re.compile(
    r"\b(?:cơ sở|căn cứ)(?: pháp lý)?(?: để)? ban hành\b.*\b(?:văn bản|quyết định|nghị quyết|số)\b|"
    r"(?:triển khai|thực hiện|căn cứ|theo|dựa trên)(?: \w+){0,2} (?:quyết định|nghị quyết|chỉ thị|chiến lược) nào"
)
"""The date that is asked for besides is that document's."""
_OF_BASIS = re.compile(r"\b(?:căn cứ|cơ sở) pháp lý\b")
_AGREED = re.compile(
    r"(?:thỏa thuận|biên bản|ghi nhớ|hiệp định|hợp đồng|kết nghĩa|hợp tác)\b.*\bký\b|\bký (?:thỏa thuận|kết)"
)
"""What is signed with somebody else, and is no plan."""
_LETTER = re.compile(r"\b(?:(?<!bí )thư (?!viện|ký)|thiệp|điện mừng|giấy mời|giấy khen|bằng khen)\b.*\bký\b")
"""What somebody is to sign by the plan."""
_RESTRICTED = re.compile(
    r"(?:kế hoạch|quyết định|nghị quyết|chỉ thị|văn bản)(?:\W+\w+){2,20} mà"
    r"(?:\W+\w+){0,12}\W+(?:lồng ghép|kết hợp|căn cứ|viện dẫn|dẫn chiếu|gắn với|nhắc)"
)
"""A plan that the one asked about makes use of."""


def asks_other_signer(text: str, sought: Sought) -> bool:
    of_another = document_cues.OTHER_DOCUMENT.search(text) or _NUMBERED_PLAN.search(text)
    return sought is not Sought.SIGNER and bool(
        document_cues.SIGNER.search(text) and _SIGNS.search(text) and of_another
    )


_SIGNS = re.compile(r"\bký\b")
"""Who signed a document is a person; who issued it, an agency that plans print beside its number."""


_TIMES_NAMED = re.compile(
    r"\b(?:nhắc|nêu|dẫn|viện dẫn|xuất hiện|có mặt|đề cập)\b(?: \S+){0,8} (?:mấy|bao nhiêu) (?:lần|chỗ)\b"
    r"|\b(?:mấy|bao nhiêu) (?:lần|chỗ)\b(?: \w+){0,3} (?:nhắc|nêu|dẫn|viện dẫn|xuất hiện|đề cập)\b"
)
"""Counts where something is named: no figure of the plan."""


def wanted_of(text: str, sought: Sought) -> Wanted | None:
    if sought in (Sought.SIGNER, Sought.NUMBER, Sought.ISSUED, Sought.PERIOD, Sought.TITLE):
        return None
    if ASKS_PART.search(text) and not _TIMES_NAMED.search(text):
        text = ASKS_PART.sub(" ", text)  # no place on a map
    if _TIMES_NAMED.search(text):
        return None
    text = NUMBER_OF_A_DOCUMENT.sub(" ", plainly_counted(text))
    wanted = next((wanted for wanted, pattern in WANTED if pattern.search(text)), None)
    return wanted or (Wanted.NAME if NAME.search(text) else None)
