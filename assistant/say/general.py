"""What is said around answers, and the small forms that sentences share."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

EMPTY_QUESTION = "Câu hỏi đang để trống; hãy nhập nội dung cần hỏi về các kế hoạch."
NO_WORDS = "Câu hỏi chỉ có dấu hoặc ký hiệu, không có từ nào; hãy nhập nội dung cần hỏi về các kế hoạch."
GREETING = (
    "Chào anh/chị. Tôi tra cứu các kế hoạch ngoại giao văn hóa đã nạp và trả lời kèm trích dẫn điều khoản. "
    "Anh/chị có thể hỏi về nhiệm vụ của một cơ quan, thời hạn, cơ quan chủ trì, đối tác nước ngoài, kinh phí…"
)
THANKS = "Rất sẵn lòng. Anh/chị có thể hỏi tiếp về bất kỳ nội dung nào trong các kế hoạch đã nạp."
AS_WHOLES = (
    "Câu hỏi không nêu nội dung cần so sánh; dưới đây là những điểm chính của từng kế hoạch. Anh/chị có thể hỏi tiếp "
    "về một chủ đề (ví dụ di sản, kiều bào, quà tặng) để có bảng so sánh riêng về chủ đề đó."
)
QUESTIONS_LEFT = "Tin nhắn còn câu hỏi nữa chưa được trả lời; mời anh/chị gửi tiếp các câu còn lại."
ALL_PLANS = "tất cả kế hoạch"


def plans_loaded(names: Sequence[str]) -> str:
    """Which plans can be asked about."""
    return f"Các kế hoạch đã nạp: {'; '.join(names)}."


def too_long(length: int, limit: int) -> str:
    """A question longer than the limit."""
    return f"Câu hỏi dài {length} ký tự, vượt giới hạn {limit}; hãy rút gọn câu hỏi."


def bad_history() -> str:
    """A history of the wrong shape."""
    return "Lịch sử hội thoại không đúng dạng; mỗi lượt cần có “role” (user hoặc assistant) và “content”."


def question_numbered(number: int) -> str:
    """Return the heading of the answer to one of several questions, the first being 1 and the last 6.

    In words: a figure in an answer is one that a plan prints.
    """
    return f"**Câu hỏi thứ {('nhất', 'hai', 'ba', 'tư', 'năm', 'sáu')[number - 1]}**"


def join(names: Sequence[str]) -> str:
    """Join names as Vietnamese prose does: "A, B và C"."""
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} và {names[-1]}" if names else ""


def quoted(words: str) -> str:
    """Words set in quotation marks."""
    return f"“{words}”"


def quote(words: str, mark: str) -> str:
    """A clause's own words, with nothing around them."""
    return f"“{words}” {mark}"


def told(name: str, words: str, mark: str) -> str:
    """A plan tells something in its own words."""
    return f"**{name}**: {words} {mark}"


def clause_at(name: str, label: str, words: str, mark: str) -> str:
    """What stands at the address that a question names."""
    return f"**{name}, {label}**: “{words}” {mark}"


ACCORDING = "Theo **"
"""How a line that quotes a clause begins."""


def yes(line: str) -> str:
    """A line that quotes what a question asks the plan to have, as a clear yes; Markdown may stand behind it."""
    return f"**Có.** {line}"


def according_to(name: str, label: str, words: str, mark: str, charged: str) -> str:
    """The telling sentences of a clause; `charged` is `charged_to` or nothing."""
    return f"{ACCORDING}{name}, {label}**: {words} {mark}{charged}"


def other_plans_too() -> str:
    """Leads to clauses of plans beside those quoted, where a question names no plan."""
    return "Nội dung liên quan trong kế hoạch khác:"


def charged_to(agency: str, mark: str) -> str:
    """Whom the heading above a clause charges with it, where the clause does not name its own agency."""
    return f" — giao **{agency}** {mark}"


def cell(name: str, label: str, column: str, text: str, row: str, mark: str) -> str:
    """What one column of a table row holds."""
    return f"**{name}, {label}**, cột “{column}”: **{text}** — {row} {mark}"


def cell_blank(name: str, label: str, column: str, row: str, mark: str) -> str:
    """The column asked about is left blank in its row."""
    return f"**{name}, {label}** để trống cột “{column}”: {row} {mark}"


def named_anew(former: str, present: str) -> str:
    """A question calls an agency by its name from before the mergers, and the plan by the one of now."""
    return f"Lưu ý: nhiệm vụ của {former} nay thuộc {present}; kế hoạch ghi theo tên cơ quan hiện nay."


def had_instead(name: str, asked: str, had: Sequence[str]) -> str:
    """A plan does not have the agency that a question names, but others that hold its field."""
    return f"Lưu ý: {name} không giao việc cho {asked}; lĩnh vực này thuộc {join(had)}."


def now_called(old: str, new: str) -> str:
    """What a merged unit is called now."""
    return f"Tên trong kế hoạch là “{old}”; hiện nay là {new}."


def renamed(name: str, now: Sequence[str], since: date, source: str) -> str:
    """What a unit is called since a merger; from the name lists, so no clause stands behind it."""
    return f"**{name}** nay là **{join(now)}**, từ ngày {since:%d/%m/%Y} (theo {source})."


def now_part_of(name: str, now: str, since: date, source: str) -> str:
    """Which province holds the area of a former one."""
    return f"Địa bàn **{name}** nay thuộc **{now}**, từ ngày {since:%d/%m/%Y} (theo {source})."


def took_over(name: str, before: Sequence[str]) -> str:
    """What an agency of today was called before."""
    return f"**{name}** tiếp nhận nhiệm vụ của {join(before)}."


def merged_from(name: str, parts: Sequence[str], since: date, source: str) -> str:
    """What a province of today was merged from."""
    return f"**{name}** gồm địa bàn của {join(parts)} từ ngày {since:%d/%m/%Y} (theo {source})."


def not_renamed(name: str) -> str:
    """A unit that the name lists know no merger of."""
    return f"Danh mục tên gọi của trợ lý không ghi nhận việc đổi tên hay hợp nhất của {name}."


def plan_of_area(name: str, mark: str) -> str:
    """The loaded plan of an area that goes by another name now."""
    return f"Kế hoạch đã nạp của địa bàn này: **{name}** {mark}."


def not_chosen(names: Sequence[str]) -> str:
    """A question names a plan that its asker has not ticked."""
    return f"Lưu ý: câu hỏi nêu {join(names)}, ngoài các kế hoạch đang chọn; câu trả lời theo đúng câu hỏi."


def horizon_note(places: Sequence[tuple[str, str]]) -> str:
    """The plans quoted run to different years."""
    told = "; ".join(f"{place}: {period}" for place, period in places)
    return f"Lưu ý: các kế hoạch có thời hạn khác nhau ({told})."


def unread_table(name: str, mark: str) -> str:
    """Below an answer about agencies of a plan whose appendix table lost its columns."""
    return (
        f"Lưu ý: Phụ lục của **{name}** có bảng, nhưng bản văn bản đã nạp không còn ranh giới các cột nên chưa đọc "
        f"được; nhiệm vụ giao trong bảng cần đối chiếu ở bản gốc {mark}."
    )


NAMES_GO_ON = "Câu này kết bằng dấu ba chấm, nên danh sách trong kế hoạch chưa hết."


def enumerated(name: str, label: str, words: str, mark: str) -> str:
    """The names that a clause tells one after another, in its own words from what they are on."""
    return f"**{name}, {label}** nêu tên: “{words}” {mark}"


def lies_at(name: str, label: str, mark: str) -> str:
    """At which address of its plan what was told stands."""
    return f"Nội dung này nằm tại **{label}**, {name} {mark}."
