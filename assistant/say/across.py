"""What is said of several plans: which state something, where a word stands, how each answers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from assistant.say.general import join

COMPARED_STATING = "có nêu"
COMPARED_CHARGING = "có giao"
COMPARED_NOT_CHARGING = "không giao nhiệm vụ riêng"
COMPARED_NO_AGENCY = "có nêu nhưng không ghi rõ cơ quan"
COMPARED_NO_DAY = "có nêu nhưng không ấn định ngày"
COMPARED_NOT_TWINNED = "có nêu đối tác nhưng không ghi kết nghĩa"
COMPARED_ONLY_NAMED = "có nhắc tên nhưng không ghi đối tác như được hỏi"
COMPARED_NEAR = "có nội dung gần nghĩa"
COMPARED_SILENT = "không nêu nội dung này"


def comparison_head(total: int, told: Mapping[str, Sequence[str]]) -> str:
    """First sentence of a table that sets plans side by side: the provinces by how their plans answer."""
    parts = [f"{len(places)}/{total} kế hoạch {how} ({', '.join(places)})" for how, places in told.items()]
    return f"{'; '.join(parts)}:"


def sets_figure(name: str, figure: str, mark: str) -> str:
    """A plan with the figure that it sets."""
    return f"**{name}** ({figure}) {mark}"


def highest(degree: str, first: Sequence[str], others: Sequence[str], silent: Sequence[str]) -> str:
    """Which plans set the highest or lowest figure ("cao nhất"), then the others in order, each `sets_figure`."""
    then = f"; tiếp theo: {'; '.join(others)}" if others else ""
    rest = f" Chưa so được với {join(silent)}." if silent else ""
    return f"Con số {degree} là của {join(first)}{then}.{rest}"


def taken_over(names: Sequence[str], agency: str, places: Sequence[str]) -> str:
    """Below such a table: the agencies that the one asked about took over stand in the plans under their own names."""
    return (
        f"Bảng trên chỉ tính tên {agency}. {join(names)}, nay nhập vào cơ quan này, được giao nhiệm vụ riêng tại "
        f"kế hoạch của {join(places)}; hỏi “nhiệm vụ của {names[0]}” để xem."
    )


def mentions_head(words: str, stating: Sequence[str], total: int, places: int) -> str:
    """First sentence of a table of the plans that print a word; `stating` are their provinces."""
    told = f"{len(stating)}/{total} kế hoạch ({', '.join(stating)})"
    return f"Cụm từ “{words}” có tại {places} điều khoản của {told}:"


def mentions_interspersed(places: int, stating: Sequence[str], total: int) -> str:
    """After it: how many there are with those that have the words of the phrase with others between them."""
    told = f"{len(stating)}/{total} kế hoạch ({', '.join(stating)})"
    return f"Tính cả chỗ có đủ các từ ấy nhưng xen thêm từ khác là {places} điều khoản của {told}:"


def interspersed_at(label: str, words: str, mark: str) -> str:
    """One place in a cell that has the words of a phrase with others between them."""
    return f"xen thêm từ khác tại **{label}**: {words.rstrip(' .;')} {mark}"


def mentions_alike(
    words: str, own: tuple[int, Sequence[str]], other: Sequence[str], every: tuple[int, Sequence[str]], total: int
) -> str:
    """The same where clauses are counted too that say it in `other` words.

    `own` are the clauses and provinces with the words themselves, `every` all of them.
    """
    (literal, places), (count, stating) = own, every
    alike = join([f"“{word}”" for word in other])
    itself = (
        f"Đúng cụm từ “{words}” có tại {literal} điều khoản của {len(places)}/{total} kế hoạch ({', '.join(places)})"
        if literal
        else f"Không kế hoạch nào có đúng cụm từ “{words}”"
    )
    told = f"{len(stating)}/{total} kế hoạch ({', '.join(stating)})"
    return f"{itself}; tính cả cách nói cùng nghĩa ({alike}) là {count} điều khoản của {told}:"


def mentions_without(words: str, names: Sequence[str]) -> str:
    """Leads such a table where the plans are asked for that do not print the word."""
    return f"{len(names)} kế hoạch không có cụm từ “{words}”: {'; '.join(names)}."


def agency_nowhere(agency: str, plans: int, clauses: int) -> str:
    """No plan names an agency."""
    return (
        f"Không kế hoạch nào trong {plans} kế hoạch đã nạp nêu tên {agency} "
        f"(đã tìm cả tên gọi và tên viết tắt trong toàn bộ {clauses} điều khoản)."
    )


def agency_not_in(name: str, agency: str, clauses: int) -> str:
    """One plan never names an agency."""
    return f"**{name}** không nêu tên {agency} (đã rà soát toàn bộ {clauses} điều khoản của kế hoạch)."


def mentioned(name: str, words: str, literal: int, places: int, other: Sequence[str]) -> str:
    """First sentence on where one plan prints a word, or says the same in `other` words."""
    if not other:
        return f"**{name}** có cụm từ “{words}” tại {places} điều khoản:"
    alike = join([f"“{word}”" for word in other])
    itself = f"có đúng cụm từ “{words}” tại {literal} điều khoản" if literal else f"không có đúng cụm từ “{words}”"
    return f"**{name}** {itself}; tính cả cách nói cùng nghĩa ({alike}) là {places} điều khoản:"


LOOKED_FOR_WORDS = "Đã tìm theo từ ngữ trong toàn văn; kế hoạch có thể diễn đạt cùng ý bằng từ khác."


def not_mentioned(name: str, words: str, clauses: int) -> str:
    """One plan does not print a word that a question asks after."""
    return (
        f"**{name}** không có cụm từ “{words}” (đã tìm đúng từ ngữ trong toàn bộ {clauses} điều khoản); "
        "kế hoạch có thể diễn đạt cùng ý bằng từ khác."
    )


def words_unspoken(name: str, words: Sequence[str], clauses: int) -> str:
    """One plan never uses words that name what a question asks for."""
    quoted = join([f"“{word}”" for word in words])
    return f"**{name}** không nhắc đến {quoted} (đã rà soát toàn bộ {clauses} điều khoản của kế hoạch)."


def mentioned_nowhere(words: str, plans: int, clauses: int) -> str:
    """No plan prints a word that a question asks after."""
    return (
        f"Không kế hoạch nào trong {plans} kế hoạch đã nạp có cụm từ “{words}” (đã tìm đúng từ ngữ trong toàn bộ "
        f"{clauses} điều khoản); kế hoạch có thể diễn đạt cùng ý bằng từ khác."
    )


def place_nowhere(place: str, plans: int, clauses: int) -> str:
    """No plan names a place abroad."""
    return (
        f"Không kế hoạch nào trong {plans} kế hoạch đã nạp nêu tên {place} (đã rà soát toàn bộ {clauses} điều khoản); "
        "anh/chị có thể hỏi các kế hoạch nêu những đối tác nước ngoài nào."
    )


def mentions_silent(names: Sequence[str], other: Sequence[str]) -> str:
    """Last sentence of such a table: the plans that do not print the word, and how it was looked for."""
    what = "Không có cụm từ này lẫn cách nói cùng nghĩa nói trên" if other else "Không có cụm từ này"
    return f"{what}: {'; '.join(names)}. {LOOKED_FOR_WORDS}" if names else LOOKED_FOR_WORDS


def at_place(label: str, words: str, mark: str) -> str:
    """One place in a cell of a table."""
    return f"**{label}**: {words.rstrip(' .;')} {mark}"


ALSO = "Cũng nói đến tại "


def also_at(label: str, words: str, mark: str, charged: str) -> str:
    """One more place of a plan that speaks of what several plans are asked; `charged` is `charged_to` or nothing."""
    return f"{ALSO}**{label}**: {words.rstrip(' .;')} {mark}{charged}"


def more_places(count: int) -> str:
    """How many places a cell leaves out."""
    return f"và {count} điều khoản khác"


def no_fixed_day(name: str) -> str:
    """A question gives a day for a report, and the plan fixes none; its own words follow."""
    return f"**{name}** không ấn định ngày báo cáo cụ thể như trong câu hỏi; kế hoạch ghi như sau."


NO_FIXED_DAY = "Không ấn định ngày:"
UNPROVED = "Chưa đối chiếu được nguyên văn; mời xem văn bản."
COMPARISON_NEAR = "Không thấy nêu rõ; gần nghĩa, cần đối chiếu:"
COMPARISON_ONLY_NAMED = "Chỉ nhắc tên:"
COMPARISON_NOT_TWINNED = "Không ghi kết nghĩa:"
COMPARISON_COLUMNS = "| Kế hoạch | Nội dung |"
COMPARISON_NO_DUTY = "Không giao nhiệm vụ riêng cho cơ quan này."


def no_duty_in(role: str) -> str:
    """A plan that charges an agency, but not in the role asked about."""
    return f"Có giao nhiệm vụ, nhưng không ở vai trò {role}."


COMPARISON_SILENT = "Không nêu."
COMPARISON_NOT_FOUND = "Không tìm thấy nội dung được hỏi."
"""Where words were looked for: the plan may say it in others."""
COMPARISON_NO_AGENCY = "Không nêu rõ cơ quan:"
