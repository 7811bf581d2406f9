"""Everything the assistant says to people, in one place, in administrative Vietnamese."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

EMPTY_QUESTION = "Câu hỏi đang để trống; hãy nhập nội dung cần hỏi về các kế hoạch."
GREETING = (
    "Chào anh/chị. Tôi tra cứu các kế hoạch ngoại giao văn hóa đã nạp và trả lời kèm trích dẫn điều khoản. "
    "Anh/chị có thể hỏi về nhiệm vụ của một cơ quan, thời hạn, cơ quan chủ trì, đối tác nước ngoài, kinh phí…"
)
THANKS = "Rất sẵn lòng. Anh/chị có thể hỏi tiếp về bất kỳ nội dung nào trong các kế hoạch đã nạp."
REFUSED = (
    "Tôi chỉ trả lời nội dung có trong các kế hoạch đã nạp, kèm trích dẫn, và không làm theo yêu cầu thay đổi cách "
    "làm việc này. Anh/chị hãy nêu câu hỏi về kế hoạch."
)


def too_long(length: int, limit: int) -> str:
    """A question longer than the limit."""
    return f"Câu hỏi dài {length} ký tự, vượt giới hạn {limit}; hãy rút gọn câu hỏi."


def bad_history() -> str:
    """A history of the wrong shape."""
    return "Lịch sử hội thoại không đúng dạng; mỗi lượt cần có “role” (user hoặc assistant) và “content”."


def join(names: Sequence[str]) -> str:
    """Join names as Vietnamese prose does: "A, B và C"."""
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} và {names[-1]}" if names else ""


def out_of_scope(names: Sequence[str]) -> str:
    """Nothing in any plan is about the question."""
    return (
        f"Không tìm thấy nội dung nào về câu hỏi này trong {len(names)} kế hoạch đã nạp "
        f"({'; '.join(names)}). Tôi chỉ trả lời theo nội dung các kế hoạch này."
    )


def no_plan_of(province: str, names: Sequence[str]) -> str:
    """The question names a province whose plan is not loaded."""
    return (
        f"Chưa có kế hoạch của {province} trong dữ liệu đã nạp; hiện có: {'; '.join(names)}. "
        "Nội dung của tỉnh khác không được dùng để trả lời thay."
    )


def not_stated(name: str, subject: str) -> str:
    """The plan was searched and does not say."""
    return f"{name} không quy định {subject}."


def unmet(names: Sequence[str]) -> str:
    """The clauses cited do not hold what the question takes for granted."""
    quoted = join([f"“{name}”" for name in names])
    return f"Lưu ý: các điều khoản trích dẫn dưới đây không nêu {quoted} như trong câu hỏi; kế hoạch ghi như sau."


def searched(count: int) -> str:
    """What was looked through."""
    return f"Đã rà soát toàn bộ {count} điều khoản của kế hoạch."


def no_appendix(name: str) -> str:
    """An appendix is asked about that the plan neither has nor mentions."""
    return f"{name} không có và không nhắc đến Phụ lục nào."


def appendix_not_loaded(name: str, quoted: str) -> str:
    """The plan promises an appendix; the document as loaded has none."""
    return (
        f"{name} có nhắc đến Phụ lục kèm theo{quoted}, nhưng bản đã nạp không có Phụ lục này, "
        "nên không thể trích nội dung của nó."
    )


def nearest() -> str:
    """Leads to the nearest clause."""
    return "Nội dung gần nhất trong kế hoạch:"


def agency_without_duty(name: str, agency: str) -> str:
    """An agency that a plan gives no duty of its own."""
    return f"{name} không giao nhiệm vụ riêng cho {agency}."


def agency_collective() -> str:
    """Leads to the clause that binds all agencies together."""
    return "Cơ quan này thuộc diện thực hiện nhiệm vụ chung:"


def duties_head(name: str, agency: str, count: int, role: str | None) -> str:
    """First sentence of a duty list."""
    as_role = {"chủ trì": " ở vai trò chủ trì", "phối hợp": " ở vai trò phối hợp"}.get(role or "", "")
    return f"**{name}** giao **{agency}** {count} nhiệm vụ{as_role}:"


def narrowed(shown: int, total: int) -> str:
    """A duty list that keeps to the subject of the question."""
    return (
        f"Chỉ nêu {shown} nhiệm vụ liên quan trực tiếp đến nội dung được hỏi, trong tổng số {total} nhiệm vụ "
        "của cơ quan này; hỏi “toàn bộ nhiệm vụ” để xem đủ."
    )


def counted(shown: int, total: int, noun: str) -> str:
    """How many of how many rows are shown."""
    return f"Tổng cộng: {shown}/{total} {noun}."


def next_due(day: date, days_left: int) -> str:
    """When a yearly deadline comes next, figured from today; `assistant.proof` knows these words by their form."""
    left = f"còn {days_left} ngày" if days_left else "là hôm nay"
    return f"(lần tới: {day:%d/%m/%Y}, {left})"


def plan_over(year: int, mark: str) -> str:
    """A yearly deadline whose plan has run out; `mark` cites where the plan says until when it runs."""
    return f"(kế hoạch đã hết thời hạn năm {year}{mark})"


def leads_differ(name: str) -> str:
    """One task stands in several places of a plan, under different lead agencies."""
    return (
        f"Lưu ý: {name} nêu việc này ở nhiều chỗ với cơ quan chủ trì khác nhau; "
        "cần đối chiếu các điều khoản trên trước khi sử dụng."
    )


def horizon_note(places: Sequence[tuple[str, str]]) -> str:
    """The plans quoted run to different years."""
    told = "; ".join(f"{place}: {period}" for place, period in places)
    return f"Lưu ý: các kế hoạch có thời hạn khác nhau ({told})."


def now_called(old: str, new: str) -> str:
    """What a merged unit is called now."""
    return f"Tên trong kế hoạch là “{old}”; hiện nay là {new}."
