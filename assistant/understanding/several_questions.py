"""Several questions in one message: "Ai ký kế hoạch của A? Sở nào lo quà tặng?" asks two things."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from assistant.understanding.cues import DOCUMENT_FACTS, Sought
from assistant.understanding.frame import Frame
from ingest.gazetteer import UPPER

MOST = 6
"""So many questions of one message are answered."""
_ASKS = re.compile(
    r"\b(?:ai|gì|nào|đâu|mấy|sao|bao giờ|bao nhiêu|bao lâu)\b|\bn[aà]o\b|\bgi\b|\b(?:o|tu) dau\b"
    r"|\bbao (?:nhieu|gio|lau)\b|\b(?:không|chưa|ko|đúng không)\s*\W*\Z"
    r"|\A\W*(?:hãy |xin |và )?(?:liệt kê|kể|nêu|so sánh|trích|chép|tìm)\b|\b(?:who|what|which|when|where|how)\b",
    re.IGNORECASE,
)
_CALLS = re.compile(r"(?:hãy |xin |cho )*(?:liệt kê|kể|nêu|so sánh|trích|chép|tìm|ghi|chỉ)\b", re.IGNORECASE)
_BETWEEN = re.compile(rf"(?<=[\w)”\"])[?!]+\s+|(?<=\w\w)\.\s+(?=[{UPPER}])|;\s+")
_LIST = re.compile(r"\W*(?:câu )?1\s?[.)/:]\s", re.IGNORECASE)
_OF_A_LIST = re.compile(rf"{_BETWEEN.pattern}|[.?!;,]?\s+(?=(?:câu )?\d\s?[.)/:]\s)", re.IGNORECASE)
"""A numbered list is parted at its numbers as well."""
_ANNOUNCES = re.compile(
    r"\b(?:hai|ba|bốn|năm|\d|vài|mấy) (?:ý|câu(?: hỏi)?|điều|vấn đề|nội dung|thông tin)\b(?P<of>[^:?.]{0,40}):\s",
    re.IGNORECASE,
)
_ANNOUNCED = re.compile(rf"{_OF_A_LIST.pattern}|[,;]?\s+(?=\(?[a-dđ]\)\s)|,\s+", re.IGNORECASE)
_NUMBERED = re.compile(r"\A\W*(?:câu )?(?:\d{1,2}|[a-dđ](?=\)))\s?[.)/:]\s+|\A\W*[-–]\s+", re.IGNORECASE)
_JOINS = re.compile(
    r"\A(?:(?:và|còn|ngoài ra|bên cạnh đó|thêm nữa|đồng thời|tiếp theo|với lại|nữa|rồi|cho hỏi thêm|hỏi thêm)"
    r"\b[,:\s]*)+",
    re.IGNORECASE,
)
_POINTS = re.compile(
    r"\b(?:đó|ấy|nó|họ|(?:ở|nói|nêu|kể) trên|trên đây|trong số|này(?<!kế hoạch này)|nơi khác|chỗ khác|còn lại"
    r"|khác nhau|giống nhau|như vậy|như thế)\b",
    re.IGNORECASE,
)
"""Goes on about what was asked before."""
_LEANS = re.compile(r"(?:theo|trong|qua|bằng|vào|thuộc|thông qua|gồm|là|và|thì|có) ")
"""Begins what has its subject in the question before ("theo quyết định nào?")."""
_ENOUGH = 2


def announces(message: str) -> bool:
    """Tell whether a message says that it asks several things ("cho em hỏi 3 ý: …")."""
    return _ANNOUNCES.search(message) is not None


def questions_of(message: str, *, announced: bool = False) -> list[str]:
    """Return the sentences of a message that ask, in order; what does not ask goes with the next that does.

    At most one is returned for a message of one question. Where several are `announced`, commas part them as well.
    """
    found: list[str] = []
    of_all = ""
    if announced and (said_so := _ANNOUNCES.search(message)) is not None:
        message, of_all = message[said_so.end() :], said_so["of"].rstrip()
    is_list = _LIST.match(message) is not None
    ends = _ANNOUNCED if announced else _OF_A_LIST if is_list else _BETWEEN
    kept = ""
    for part, end in _sentences(message, ends):
        said = f"{kept}{part.strip()}"
        asks = is_list or "?" in end or _ASKS.search(_JOINS.sub("", _NUMBERED.sub("", part)))
        kept = "" if asks else f"{said.rstrip(' .')}. "
        if asks:
            bare = _JOINS.sub("", _NUMBERED.sub("", said)).rstrip(" .?!")
            found.append(f"{bare}{of_all}{'.' if _CALLS.match(bare) else '?'}")
    if kept and found:
        found[-1] = f"{found[-1]} {kept.strip()}"
    return found


def _sentences(message: str, ends: re.Pattern[str]) -> Iterator[tuple[str, str]]:
    """Yield each sentence that has words, and what ends it."""
    start = 0
    for between in [*ends.finditer(message), None]:
        end = between.start() if between else len(message)
        if re.search(r"\w", message[start:end]):
            yield message[start:end], between[0] if between else message[start:end].rstrip()[-1:]
        start = between.end() if between else end


def halves_of(message: str) -> Iterator[tuple[str, str]]:
    """Yield the two halves of one sentence wherever it is joined so that both of them ask."""
    for join in _JOINED.finditer(message) if len(message.split()) <= _LONGEST else ():
        before, after = message[: join.start()], message[join.end() :]
        if join[0].strip() == "," and not (_OF_MONEY.search(before) and _WHO_ALONE.fullmatch(after)):
            continue
        if _OF_MONEY.search(before) and (who := _WHO_ALONE.fullmatch(after)):
            after = f"{who['who']} kinh phí?"
        if all(_ASKS.search(half) and len(half.split()) >= _FEWEST for half in (before, after)):
            yield before, after


_OF_MONEY = re.compile(r"\b(?:tiền|kinh phí|ngân sách|chi phí|tien|kinh phi|ngan sach)\b", re.IGNORECASE)
_WHO_ALONE = re.compile(
    r"(?P<who>(?:thì )?(?:do )?(?:ai|(?:cơ quan|đơn vị|sở|ngành|bên) nào)"
    r"(?: (?:là|chịu trách nhiệm|được giao|sẽ|phải))*"
    r" (?:lo|lo liệu|lo phần|bố trí|cân đối|tham mưu|chi|cấp|đảm bảo|bảo đảm|quản lý|phụ trách|chịu trách nhiệm))"
    r"(?: (?:khoản|phần|việc))?(?: (?:đó|này|ấy))?\W*",
    re.IGNORECASE,
)
"""Asks who sees to the money that the other half asks about."""


def are_two(first: Frame, second: Frame, *, names_plan: bool, parted: bool = False) -> bool:
    """Tell whether the halves of one sentence are questions of their own.

    In a sentence much goes on about the same: both must name their plan, or one asks a fact of the plan as a whole.
    `parted`: a comma stands between them.
    """
    is_of_plan = (first.sought in DOCUMENT_FACTS) is not (second.sought in DOCUMENT_FACTS)
    other = second if first.sought in DOCUMENT_FACTS else first
    is_other_thing = is_of_plan and len(other.topic) >= _ENOUGH and not _OF_SIGNER.search(other.text)
    of_money = {first.sought, second.sought} == {Sought.FUNDING, Sought.WHO} and first.plans == second.plans
    if of_money and first.names_plan and _OF_MONEY.search(first.text) and _OF_MONEY.search(second.text):
        return True
    if first.address and second.address and first.address != second.address:
        return first.names_plan and first.plans == second.plans
    of_another = bool(first.agencies) and _asks_of_another(second, first)
    if first.names_plan and first.plans == second.plans and _are_of_two_registers(first, second):
        return not _POINTS.search(_HERE.sub(" ", second.typed))
    if not (names_plan or is_other_thing or of_another or (parted and _are_of_two_things(first, second))):
        return False
    if first.plans != second.plans:
        return False
    if not (len(first.topic) >= _ENOUGH or first.agencies or first.sought in _WHOLE):
        return False
    return first.names_plan and len(first.plans) == 1 and is_of_its_own(second, [first], names_plan=names_plan)


def _are_of_two_things(first: Frame, second: Frame) -> bool:
    """Tell whether two questions want something else each of another subject ("bao nhiêu di sản, và sở nào lo quà")."""
    own, other = set(first.topic), set(second.topic)
    is_else = first.wanted is not second.wanted or first.sought is not second.sought
    return is_else and len(own) >= _SUBJECT and len(other) >= _SUBJECT and not own & other and not second.facts


_SUBJECT = 3


def _are_of_two_registers(first: Frame, second: Frame) -> bool:
    """Tell whether two questions are looked up in two registers: what one is about says nothing of the other."""
    tasks_of_somebody = second.sought is Sought.DUTIES and bool(second.agencies) and not first.agencies
    one, other = first.sought, second.sought
    return one in _REGISTERS and one is not other and (other in _REGISTERS or tasks_of_somebody)


_REGISTERS = frozenset({Sought.REFERENCES, Sought.PARTNERS, Sought.FUNDING})
_HERE = re.compile(
    r"\b(?:tỉnh|thành phố|nơi|kế hoạch|địa phương|tinh|ke hoach) (?:này|đó|ấy|nay|do|ay)\b", re.IGNORECASE
)
"""Points at nothing but the plan asked about."""
_OF_SIGNER = re.compile(r"\bchức\b")
_JOINED = re.compile(r"\s*[,;]?\s+(?:và|va|còn|đồng thời|dong thoi|ngoài ra|ngoai ra)\s+|[;,]\s+", re.IGNORECASE)
_FEWEST = 4
"""So few words at least make half of a sentence a question."""
_LONGEST = 80
"""So many words at most are one sentence, and not a page that was pasted."""


def is_of_its_own(frame: Frame, before: Sequence[Frame], *, names_plan: bool) -> bool:
    """Tell whether a question asks something else than those before it, and not on about one of them.

    `names_plan`: its own words name its plan, which nobody says again who only goes on.
    """
    if _POINTS.search(_HERE.sub(" ", frame.typed)) or (not names_plan and _LEANS.match(frame.text)):
        return False
    is_of_another_plan = names_plan and all(frame.plans != other.plans for other in before)
    if is_of_another_plan and len(frame.topic) >= _ENOUGH and frame.sought is not Sought.OPEN:
        return True
    if not names_plan and _CALLS.match(frame.text) and frame.sought in {Sought.OPEN, before[-1].sought}:
        return False  # "Nêu đủ các mục đích": says how much is to be told
    own = set(frame.topic)
    for other in before:
        if frame.sought in _OF_THE_PLAN and frame.sought is not other.sought:
            # Two facts of one plan are told together.
            if {frame.sought, other.sought} <= _TOLD_TOGETHER and frame.plans == other.plans:
                return False
            continue
        if _asks_of_another(frame, other):
            continue
        if _asks_otherwise(frame, other) and (names_plan or (not other.topic and not other.agencies)):
            continue
        if len(own) < _ENOUGH or len(own & set(other.topic)) * _ENOUGH > min(len(own), len(set(other.topic)) or 1):
            return False
    return True


def _asks_of_another(frame: Frame, other: Frame) -> bool:
    """Tell whether a question asks about the tasks of somebody of whom the other does not speak."""
    if not frame.agencies or set(frame.agencies) & set(other.agencies):
        return False
    return frame.sought is Sought.DUTIES or (frame.sought is Sought.WHO and bool(other.agencies))


def _asks_otherwise(frame: Frame, other: Frame) -> bool:
    """Tell whether a question without a subject is after something else."""
    return frame.sought is not Sought.OPEN and frame.sought is not other.sought and not frame.topic


_OF_THE_PLAN = DOCUMENT_FACTS | {Sought.REPORT}
"""What is asked of a plan as a whole, and needs no subject of its own."""
_TOLD_TOGETHER = DOCUMENT_FACTS - {Sought.RECIPIENTS}
_WHOLE = _OF_THE_PLAN | {Sought.FUNDING, Sought.PARTNERS, Sought.REFERENCES}
"""What may be asked without a subject."""
