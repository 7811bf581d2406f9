"""What is said of duties in lists."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.say.general import join

DUTY_COLUMNS = ("Vai trò", "Nhiệm vụ", "Nơi quy định")


def duties_overview(name: str, agencies: int, rows: int) -> str:
    """First sentence of a table of everybody's duties."""
    return (
        f"**{name}** giao {rows} lượt nhiệm vụ cho {agencies} cơ quan, nhóm cơ quan "
        "(một nhiệm vụ có thể giao cho nhiều cơ quan):"
    )


def duties_in_role(name: str, role: str, count: int) -> str:
    """First sentence of a list of what a plan gives to anybody in a role."""
    return f"**{name}** giao {count} nhiệm vụ ở vai trò {role}:"


DUTIES_COLUMNS = "| Cơ quan | Chủ trì | Phối hợp | Thực hiện |"
DUTIES_MORE = (
    "Hỏi “nhiệm vụ của …” để xem nguyên văn từng nhiệm vụ; toàn bộ sổ nhiệm vụ lọc và tải được ở trang Tra cứu."
)


def duties_head(name: str, agency: str, count: int, role: str | None, *, is_asked: bool = False) -> str:
    """First sentence of a duty list; a body outside the administration is asked, not charged."""
    as_role = {"chủ trì": " ở vai trò chủ trì", "phối hợp": " ở vai trò phối hợp"}.get(role or "", "")
    if is_asked:
        return f"**{name}** đề nghị **{agency}** thực hiện {count} nhiệm vụ{as_role}:"
    return f"**{name}** giao **{agency}** {count} nhiệm vụ{as_role}:"


def duties_of_all(name: str, agencies: str, count: int) -> str:
    """Leads to what is given to all departments together, below the duties of one of them."""
    return f"**{name}** giao chung các cơ quan, trong đó có {agencies}, {count} nhiệm vụ:"


NAMED_BY_OTHERS = "Ngoài ra, cơ quan này còn được nêu tên trong nhiệm vụ giao cơ quan khác:"
FOR_LOCALITIES = "Ngoài ra, các nhiệm vụ giao chung cho cơ quan, đơn vị, địa phương cũng áp dụng:"


def duties_beyond(name: str, agency: str, left: int, total: int) -> str:
    """Before an agency's duties that were not told before; where none is left, before all of them."""
    if not left:
        return f"Ngoài nội dung đã nêu, **{name}** không giao **{agency}** nhiệm vụ nào khác; cả {total} nhiệm vụ là:"
    return f"Ngoài nội dung đã nêu, **{name}** giao **{agency}** {left} nhiệm vụ khác (trong tổng số {total} nhiệm vụ):"


def role_of(whose: str, role: str) -> str:
    """The role of one agency in a list of the duties of several."""
    return f"{whose}: {role}"


def charged_together(label: str, others: Sequence[str], mark: str, *, is_all: bool) -> str:
    """After a list of duties: who else its heading charges with the same, or (`is_all`) all whom it charges."""
    return f"{label} giao chung cho {'' if is_all else 'cả '}**{join(others)}** {mark}."


def leads_nothing(agency: str) -> str:
    """Before a list of duties: none of them in the role that was asked for."""
    return f"Không có nhiệm vụ nào giao {agency} chủ trì; các nhiệm vụ ở vai trò khác:"


def duties_silent(names: Sequence[str]) -> str:
    """The plans asked about that give an agency no duty of its own, where others do."""
    return f"Không giao nhiệm vụ riêng cho cơ quan này: {'; '.join(names)}."


def duties_otherwise(names: Sequence[str]) -> str:
    """The plans asked about that give an agency duties, though none of the kind asked for."""
    return f"Có giao nhiệm vụ cho cơ quan này nhưng không đúng vai trò hoặc nội dung được hỏi: {'; '.join(names)}."
