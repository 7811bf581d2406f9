"""What a plan does not state: the words that end `not_stated` and `none_states`."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.say.general import join

_MATTER = " cho nội dung được hỏi"
MONEY = "số tiền cụ thể cho nội dung được hỏi"
TIME = "thời gian cho nội dung được hỏi"
DAY = "ngày cụ thể cho nội dung được hỏi"
MONTH = "tháng cụ thể cho nội dung được hỏi"
YEAR = "năm cụ thể cho nội dung được hỏi"
INTERVAL = "chu kỳ hay thời lượng cho nội dung được hỏi"
COUNT = "con số cho nội dung được hỏi"
PERSON = "tên người được hỏi"
PLACE = "địa điểm cụ thể cho nội dung được hỏi"
CONTACT = "thông tin liên hệ được hỏi"
NAME = "tên gọi cụ thể được hỏi"
EITHER = "điều nào trong hai điều được hỏi"
REASON = "lý do của nội dung này"
DEADLINE = "thời hạn cho nội dung được hỏi"
REPORT = "nơi gửi, nơi nhận báo cáo được hỏi"
WHO = "cơ quan chủ trì hay phối hợp cho nội dung được hỏi"
PARTNERS = "đối tác nước ngoài được hỏi"
REFERENCES = "văn bản được hỏi"
DUTIES = "nhiệm vụ được hỏi"
SIGNER = "người ký (phần chữ ký để trống hoặc không có)"
NUMBER = "số hiệu của chính văn bản này"
ISSUED = "ngày ban hành"
EFFECT = "ngày có hiệu lực"
PERIOD = "giai đoạn hay thời hạn chung"
RECIPIENTS = "nơi nhận"
PROPOSER = "cơ quan đề nghị ban hành văn bản này"
ANYTHING = "nội dung được hỏi"


def together(subjects: Sequence[str]) -> str:
    """Several things about one matter, which is named once."""
    return join([*(subject.removesuffix(_MATTER) for subject in subjects[:-1]), subjects[-1]])


ISSUED_OF_IT = "ngày ban hành của văn bản này"
HELD_BY_IT = "nội dung của văn bản này"


def detail(kind: str) -> str:
    """A detail that a question asks for by its kind."""
    return f"{kind} đối với nội dung được hỏi"


def one_of(kind: str) -> str:
    """One of the kind that a question names: which season, which material."""
    return f"{kind} cụ thể đối với nội dung được hỏi"


def twinned_with(places: Sequence[str]) -> str:
    """Twin towns in places abroad."""
    return f"quan hệ kết nghĩa với {', '.join(places)}"


def localities_of(places: Sequence[str]) -> str:
    """Localities of countries abroad."""
    return f"địa phương nào của {', '.join(places)}"


def relation_with(names: Sequence[str]) -> str:
    """The foreign places that a question asks about."""
    return f"quan hệ với {join(names)}"
