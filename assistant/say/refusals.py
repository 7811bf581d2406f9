"""What is said when the plans do not say, or the question is not for them."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.say.general import join

REFUSED = (
    "Tôi chỉ trả lời nội dung có trong các kế hoạch đã nạp, kèm trích dẫn, và không làm theo yêu cầu thay đổi cách "
    "làm việc này. Anh/chị hãy nêu câu hỏi về kế hoạch."
)


WRITES_NOTHING = (
    "Tôi không soạn thảo văn bản; tôi trả lời câu hỏi về nội dung các kế hoạch đã nạp, kèm trích dẫn để anh/chị đưa "
    "vào văn bản của mình."
)


def out_of_scope(names: Sequence[str], *, is_all: bool) -> str:
    """Nothing in the plans asked about is about the question."""
    if len(names) == 1:
        return (
            f"Không tìm thấy nội dung nào về câu hỏi này trong {names[0]}. Tôi chỉ trả lời theo nội dung kế hoạch này."
        )
    among = "đã nạp" if is_all else "được hỏi"
    return (
        f"Không tìm thấy nội dung nào về câu hỏi này trong {len(names)} kế hoạch {among} "
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
    return f"{name} không nêu {subject}."


def near_holder(name: str, agencies: Sequence[str], mark: str) -> str:
    """The plan charges nobody with just what is asked, but somebody with what comes nearest."""
    return (
        f"{name} không ghi rõ cơ quan nào chủ trì đúng nội dung được hỏi; việc gần nhất có ghi cơ quan là giao "
        f"**{join(agencies)}** {mark}."
    )


def stands_elsewhere(name: str, other: str, label: str, words: str, mark: str) -> str:
    """A plan says nothing of what another one says in just these words."""
    return f"{name} không nêu nội dung được hỏi. Nội dung này có trong **{other}, {label}**: {words} {mark}"


def there_too(other: str, places: Sequence[str]) -> str:
    """Other clauses of that plan on the same."""
    return f"{other} còn nêu tại: {'; '.join(places)}."


def nor_there(subject: str) -> str:
    """The clause of the other plan has not what is asked for either."""
    return f"Điều khoản đó cũng không nêu {subject}."


def not_in_so_many_words(names: Sequence[str]) -> str:
    """No clause was found that says it; the nearest in meaning follow, for the reader to judge."""
    return (
        f"Không tìm thấy trong {join(names) if names else 'các kế hoạch đã nạp'} điều khoản nào nói rõ điều được hỏi. "
        "Anh/chị có thể đối chiếu với nội dung gần nghĩa nhất, hoặc hỏi lại bằng từ ngữ của kế hoạch."
    )


IN_OTHER_WORDS = (
    "Kế hoạch không dùng đúng từ ngữ của câu hỏi; anh/chị đối chiếu điều khoản trích dẫn trước khi sử dụng."
)
"""After an answer with hardly a word of the question in it."""


def none_states(subject: str) -> str:
    """No plan that is loaded says, and the question names none."""
    return f"Các kế hoạch đã nạp không nêu {subject}."


def unmet(names: Sequence[str]) -> str:
    """The clauses cited do not hold what the question takes for granted."""
    quoted = join([f"“{name}”" for name in names])
    return f"Lưu ý: các điều khoản trích dẫn dưới đây không nêu {quoted} như trong câu hỏi; kế hoạch ghi như sau."


def under_time(title: str, mark: str) -> str:
    """What the clauses cited say stands under a heading with a time of its own."""
    return f"Nội dung này nằm trong phần “{title.rstrip(' .:')}” {mark}."


def counted_on_money(shown: int, total: int) -> str:
    """Leads to what a plan says of money, where it gives no sum."""
    return "Về kinh phí, kế hoạch nêu:" if shown == total else f"Về kinh phí, {shown}/{total} điều khoản có liên quan:"


def no_money_column(columns: Sequence[str], mark: str) -> str:
    """A table has no column on money."""
    return f"Bảng phụ lục không có cột kinh phí; các cột của bảng: {join(list(columns))} {mark}."


def unmet_too(names: Sequence[str]) -> str:
    """After a correction: what else the clauses cited do not hold."""
    quoted = join([f"“{name}”" for name in names])
    return f"Lưu ý: điều khoản trích dẫn cũng không nêu {quoted} như trong câu hỏi."


def other_years(years: Sequence[str]) -> str:
    """Below clauses that do not print the years of a question."""
    return f"Lưu ý: các điều khoản trích dẫn không ghi năm {join(list(years))}."


NOT_ONLY = (
    "Lưu ý: điều khoản trích dẫn không ghi “chỉ” như trong câu hỏi; đề nghị anh/chị đối chiếu với nguyên văn ở trên."
)
"""Below an answer to a statement that says "only" of what its clauses do not limit."""


def pointed_at(name: str, subject: str) -> str:
    """Before the clauses that a question points at and that do not state what it asks."""
    return f"**{name}**: điều khoản vừa trích dẫn không nêu {subject}, chỉ ghi:"


def searched(count: int) -> str:
    """What was looked through."""
    return f"Đã rà soát toàn bộ {count} điều khoản của kế hoạch."


def no_reason_in_words(name: str) -> str:
    """A reason is asked for, and no clause is worded as one; those that may tell it follow."""
    return f"{name} không có câu nào nêu riêng lý do của nội dung được hỏi; anh/chị đối chiếu các điều khoản dưới đây."


def also_bound_at(places: Sequence[str]) -> str:
    """Where else a plan binds all agencies together, beside the clauses that are quoted."""
    return f"Nhiệm vụ chung còn nêu tại: {'; '.join(places)}."


def no_appendix(name: str) -> str:
    """An appendix is asked about that the plan neither has nor mentions."""
    return f"{name} không có và không nhắc đến Phụ lục nào."


def appendix_not_loaded(name: str, quoted: str) -> str:
    """The plan promises an appendix; the document as loaded has none."""
    return (
        f"{name} có nhắc đến Phụ lục kèm theo{quoted}, nhưng bản đã nạp không có Phụ lục này, "
        "nên không thể trích nội dung của nó."
    )


def appendix_mention(words: str, mark: str) -> str:
    """Where a plan mentions the appendix that is not loaded; stands within `appendix_not_loaded`."""
    return f" (“{words}” {mark})"


def has_appendix(name: str, title: str, rows: int, mark: str) -> str:
    """A plan whose appendix is loaded; `rows` are those of its table."""
    table = f" Bảng của phụ lục gồm {rows} dòng." if rows else ""  # its own sentence: the title prints no number
    return f"{name} có Phụ lục “{title}” {mark}.{table}"


def nearest() -> str:
    """Leads to the nearest clause."""
    return "Nội dung gần nhất trong kế hoạch:"


def agency_without_duty(name: str, agency: str) -> str:
    """An agency that a plan gives no duty of its own."""
    return f"{name} không giao nhiệm vụ riêng cho {agency}."


NAMES_NOBODY = "Kế hoạch không nêu cơ quan chủ trì hay phối hợp cho nội dung này, chỉ ghi:"


def agency_not_named(name: str, agency: str) -> str:
    """A plan neither names an agency nor charges it; clauses about the matter follow."""
    return f"{name} không nêu {agency} và không giao việc riêng cho cơ quan này. Nội dung liên quan trong kế hoạch:"


def agency_collective(count: int) -> str:
    """Leads to the clause that binds all agencies together; `count` are those asked about."""
    return f"{'Các cơ quan' if count > 1 else 'Cơ quan'} này thuộc diện thực hiện nhiệm vụ chung:"


AGENCY_UNKNOWN = "Kế hoạch có giao nhiệm vụ chung sau đây, không nêu tên cơ quan này:"
"""Leads to the same where the agency is known to no list: whether it is bound is for the reader to say."""
