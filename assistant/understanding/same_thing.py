"""What a fragment leaves out because it speaks of the same thing as the question before."""

from __future__ import annotations

import re
from dataclasses import replace

from assistant.understanding.cues import REPORTING, Sought
from assistant.understanding.frame import Frame
from assistant.understanding.wanted import HAS

_GENERAL = re.compile(
    r"\b(?:tổ chức|làm|thực hiện|triển khai|tiến hành|báo cáo|gửi|nộp|hoàn thành|xong|kết thúc"
    r"|bắt đầu|khởi động|tổng hợp|trình|xây dựng"
    r"|lập|phê duyệt|quyết định|tham mưu|đề xuất|hướng dẫn|theo dõi|kiểm tra|đánh giá|lo|giao|phụ trách|nhận"
    r"|chịu|cái|nó|chỗ|nơi|ý|thứ|căn|vậy|giữ|định kỳ|h[ằà]ng năm|thường niên|\d+)\b"
)
_SENT = re.compile(
    r"^(?:thế |vậy |rồi )?(?:(?:gửi |nộp |báo cáo )?(?:qua|thông qua|về|cho|lên)|gửi|nộp) (?:cơ quan|sở|đâu|ai|nơi)\b"
)
OF_A_RELATION = re.compile(
    r"^(?:(?:còn|thế|chỉ|những|các|mấy|nơi|chỗ|nước|địa phương|tỉnh|thành phố|đối tác|đã|có) )*"
    r"(?:ký kết|ký|kết nghĩa|hợp tác|quan hệ|tiềm năng)(?: (?:hợp tác|kết nghĩa|rồi|thôi|cơ|thì sao|hữu nghị|nhé))*$"
)
WITH_WHOM = re.compile(
    r"(?:làm việc|hợp tác|quan hệ|giao lưu|kết nghĩa|ký kết|ký|chơi) với (?:những |các )?(?:ai|đâu|\w+ nào)\b"
)
_WHICH_NOT = re.compile(
    r"\b(?:tỉnh|kế hoạch|nơi|địa phương) nào (?:thì )?(?:không|chưa)(?: có)? (?:nêu|giao|ghi|nói|nhắc)$"
)
_WHICH_IS_THEIRS = re.compile(
    r"^(?:(?:thế|vậy|còn|trong đó|có) )*(?:những |các )?(?:cái|việc|nhiệm vụ|mục|điểm|nội dung|phần) nào "
    r"(?:là |thì )?(?:được |mà )?(?:giao|do)\b"
)
_WHO_THERE = re.compile(r"\b(?:thì|là|do) ai(?: (?:vậy|thế|nhỉ|ký))*$")
_A_PERIOD = re.compile(r"\b(?:giai đoạn|thời kỳ|(?:đến|tới) (?:năm|khi) nào)\b")
OF_A_PERSON = re.compile(
    r"\b(?:chức (?:vụ|danh)|họ tên|tên) (?:là )?(?:gì|nào)\b|\blà ai\b"
    r"|^(?:(?:thế|vậy|còn|và|rồi|cho biết|nêu) )*(?:chức(?: vụ| danh)?|họ tên)"
    r"(?: (?:của|thì|sao|ông|bà|ấy|đó|này|thế nào))*$"
)


def of_the_same(frame: Frame, before: Frame) -> Frame:
    """Read "ai" by what was talked of, where it holds no task.

    After a question on reports "qua cơ quan nào" asks through whom they go, after one on partners "làm việc với ai"
    for all of them, after one on the signer "chức vụ gì" for him.
    """
    if _SENT.search(frame.text) and REPORTING.search(before.query):
        return replace(frame, sought=Sought.REPORT, wanted=None, facts=())
    if _WHICH_NOT.search(frame.text):
        # The verb's object is what was asked.
        sought = Sought.DUTIES if before.agencies and before.sought is Sought.OPEN else frame.sought
        frame = replace(frame, text=f"{frame.text} việc này", sought=sought)
    of_document = before.facts and frame.sought is Sought.DEADLINE and not content_of(frame)
    if of_document and not REPORTING.search(frame.text):
        # After a fact of the document "giai đoạn nào?" and "ngày nào?" ask for another one.
        fact = Sought.PERIOD if _A_PERIOD.search(frame.text) else Sought.ISSUED
        return replace(frame, sought=fact, facts=(fact,), wanted=None, topic=())
    if frame.agencies and frame.role and _WHICH_IS_THEIRS.search(frame.text):
        return replace(frame, sought=Sought.DUTIES, wanted=None, topic=())
    if (
        before.sought is Sought.RECIPIENTS
        and HAS.search(frame.text)
        and frame.sought is Sought.OPEN
        and not frame.facts
    ):
        # "Có Bộ Văn hóa không?": among those that the plan is sent to.
        return replace(frame, sought=Sought.RECIPIENTS, facts=(Sought.RECIPIENTS,), wanted=None)
    if before.facts and frame.sought is Sought.WHO and frame.names_plan and _WHO_THERE.search(frame.text):
        # "Gia Lai thì ai" after facts of a document: who signed there.
        return replace(frame, sought=Sought.SIGNER, facts=(Sought.SIGNER,), wanted=None, topic=())
    if OF_A_PERSON.search(frame.text) and before.sought is Sought.SIGNER and not frame.facts:
        return replace(frame, sought=Sought.SIGNER, facts=(Sought.SIGNER,), wanted=None, topic=())
    if before.sought is Sought.PARTNERS and frame.sought is Sought.OPEN and OF_A_RELATION.search(frame.text):
        return replace(frame, sought=Sought.PARTNERS)
    if WITH_WHOM.search(frame.text) and before.sought is Sought.PARTNERS:
        return replace(frame, sought=Sought.PARTNERS, wanted=None)
    return frame


def content_of(frame: Frame) -> list[str]:
    """Return the words that give a question a subject of its own."""
    return _GENERAL.sub(" ", " ".join(frame.topic)).split()
