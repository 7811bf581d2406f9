"""What is said above, in and below a list."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.say import nouns


def item_part(words: str, mark: str) -> str:
    """One of several things that a list item holds."""
    return f"{words.rstrip(' .;')} {mark}"


def with_parts(words: str, parts: Sequence[str]) -> str:
    """A list item and what it holds, if anything."""
    return f"{words.rstrip(' .:')}: {'; '.join(parts)}" if parts else words


def item(words: str, mark: str) -> str:
    """One row of a list."""
    return f"- {words} {mark}"


def item_at(label: str, words: str, mark: str) -> str:
    """One row of a list that begins with its address."""
    return f"- {label}: {words} {mark}"


def item_of(what: str, words: str, mark: str) -> str:
    """One row of a list that begins with its role or place in brackets."""
    return f"- ({what}) {words} {mark}"


ROW_NUMBER = "TT"
TIME_COLUMNS = ("Thời gian", "Nội dung", "Nơi quy định")
PARTNER_COLUMNS = ("Đối tác", "Nguyên văn", "Nơi nêu")
REFERENCE_COLUMNS = ("Văn bản", "Nguyên văn", "Nơi dẫn")
PLACE_COLUMN = "Nơi quy định"
CELL_EMPTY = "–"


def found_at(label: str, mark: str) -> str:
    """Where a row of a table stands, the last of its cells."""
    return f"{label} {mark}"


def counted(shown: int, total: int, noun: str) -> str:
    """How many of how many rows are shown."""
    return f"Tổng cộng: {shown}/{total} {noun}."


def counted_nested(items: int, below: int) -> str:
    """How many sub-headings a section has, and how much stands under them; all of it is shown."""
    return f"Tổng cộng: {items}/{items} mục, {below}/{below} nội dung."


def count_head(name: str, count: int, noun: str) -> str:
    """First sentence of a list of parts or rows that are counted."""
    return f"**{name}** gồm {count} {noun}:"


def with_appendix(mark: str) -> str:
    """Below the parts of a plan that has an appendix."""
    return f"Kèm theo Phụ lục {mark}."


def names_at(name: str, words: str, where: str) -> str:
    """The names that a clause prints before a place in brackets; `where` it stands, with its mark."""
    return f"**{name}** nêu “{words}” — {where}"


ONLY_TITLES = "Trên đây là tên các mục; hỏi tên một mục để xem các nội dung bên trong."
BESIDE_TOLD = "Chỉ nêu văn bản chưa nói đến ở các câu trả lời trên."
"""After the head of a list that leaves out what was told before."""


def under(label: str, words: str) -> str:
    """A section that is a duty, with its address."""
    return f"{label} “{words}”"


PICKED = "nêu nội dung được hỏi"
LEFT_OVER = "không thuộc phần đã loại ra"
IN_PART = "trong phạm vi được hỏi"


def picked(shown: int, total: int, told: str, role: str | None) -> str:
    """Of an agency's duties, those in a role where one is asked, only some are shown; `told` says which."""
    in_role = f" {role}" if role else ""
    return f"Chỉ nêu {shown} nhiệm vụ {told}, trong tổng số {total} nhiệm vụ{in_role} của cơ quan này."


def none_picked(name: str, agency: str, total: int) -> str:
    """None of an agency's duties is about what a question picks them by."""
    return f"**{name}**: không có nhiệm vụ nào của {agency} nêu nội dung được hỏi (đã xem đủ {total} nhiệm vụ)."


def none_picked_in(names: Sequence[str]) -> str:
    """The plans whose list of duties holds none that is about what a question picks them by."""
    return f"Không có nhiệm vụ nào nêu nội dung được hỏi: {'; '.join(names)}."


def picked_rows(name: str, shown: int, total: int, noun: str) -> str:
    """Of the table rows, or clauses, told before only those are shown that a question picks."""
    one = noun.split()[0] if noun == nouns.ROW else noun
    if not shown:
        return f"**{name}**: trong {total} {noun} vừa nêu không có {one} nào ghi điều được hỏi."
    return f"**{name}**: trong {total} {noun} vừa nêu có {shown} {one} ghi điều được hỏi:"


def without_role(role: str) -> str:
    """A duty list leaves out those in one role."""
    return f"Không tính các nhiệm vụ ở vai trò {role}."


def narrowed(shown: int, total: int) -> str:
    """A duty list that keeps to the subject of the question."""
    return (
        f"Chỉ nêu {shown} nhiệm vụ liên quan trực tiếp đến nội dung được hỏi, trong tổng số {total} nhiệm vụ "
        "của cơ quan này; hỏi “toàn bộ nhiệm vụ” để xem đủ."
    )


def within(label: str) -> str:
    """A duty list that keeps to the place a question names."""
    return f"Chỉ tính các nhiệm vụ trong {label}."


def references_head(name: str, count: int, *, is_all: bool, is_basis: bool) -> str:
    """First sentence of a list of the documents that a plan cites: all of them, its basis, or those asked about."""
    which = "" if is_all else " làm căn cứ" if is_basis else " thuộc diện được hỏi"
    return f"**{name}** dẫn {count} văn bản{which}:"


def references_within(part: str) -> str:
    """After that: only those of the part that a question keeps to."""
    return f"Chỉ tính văn bản dẫn trong {part}."


def no_references_in(name: str, part: str, mark: str) -> str:
    """A part of a plan cites no document; those of the other parts follow."""
    return f"**{name}**, {part}, không dẫn văn bản nào {mark}; văn bản dẫn ở phần khác của kế hoạch như sau."


def undated_left_out(count: int) -> str:
    """After the documents of a year: some are cited without their date."""
    return f"Không tính {count} văn bản mà kế hoạch dẫn nhưng không ghi ngày ban hành."


def no_basis_of_its_own(name: str) -> str:
    """Before the grounds of a whole plan, where a question asks what one thing in it rests on."""
    return f"**{name}** không ghi rõ văn bản làm căn cứ riêng cho nội dung được hỏi; căn cứ chung của kế hoạch như sau."


def cited_again(names: str) -> str:
    """The documents that one clause cites, where an earlier one has cited them all."""
    return f"{names} (dẫn lại)"


def references_item(names: str, words: str, mark: str) -> str:
    """The documents that one clause cites."""
    return f"- {names} — “{words}” {mark}"


def references_at(name: str, names: str, words: str, mark: str) -> str:
    """A clause that cites the document whose number a question gives."""
    return f"**{name}**: {names} — “{words}” {mark}"


def shared_documents(count: int, total: int) -> str:
    """First sentence of the documents that several plans cite."""
    if not count:
        return f"Không có văn bản nào được từ hai kế hoạch trở lên trong {total} kế hoạch cùng dẫn theo số hiệu."
    return f"Có {count} văn bản được từ hai kế hoạch trở lên trong {total} kế hoạch cùng dẫn:"


def shared_document(document: str, plans: Sequence[str]) -> str:
    """One such document; `plans` are `found_at`."""
    return f"- {document}: {', '.join(plans)}"


def only_cited(name: str, names: str, unknown: str, words: str, mark: str) -> str:
    """A plan cites a document and tells nothing more of it; `unknown` is what was asked."""
    return f"**{name}** chỉ dẫn {names}, không nêu {unknown} — “{words}” {mark}"


def document(kind: str, number: str | None, name: str | None) -> str:
    """A document that a plan cites, by its number where it has one, else by its name."""
    if not number:
        return f"**{name or kind}**"
    return f"**{kind} số {number}**" if "/" in number else f"**{kind} {number}**"


def section_nested(name: str, label: str, title: str, parts: Sequence[str], mark: str) -> str:
    """First sentence of a section whose items are sub-headings; `parts` are these, each with its mark."""
    return f"**{name}**, {label} “{title}” gồm {len(parts)} mục {mark}: {'; '.join(parts)}. Nội dung từng mục:"


def section_single(name: str, label: str, title: str, words: str, mark: str) -> str:
    """A section that holds one item."""
    return f"**{name}**, {label} “{title}”: {words} {mark}"


def section_head(name: str, label: str, title: str, count: int, mark: str) -> str:
    """First sentence of a section's items."""
    return f"**{name}**, {label} “{title}” gồm {count} nội dung {mark}:"


def counted_groups(groups: int, smaller: int) -> str:
    """How many groups are shown, and how many smaller ones in them; all of them are."""
    inside = f", {smaller}/{smaller} mục nhỏ" if smaller else ""
    return f"Tổng cộng: {groups}/{groups} nhóm{inside}."


def groups_head(name: str, label: str, title: str, groups: int, mark: str) -> str:
    """First sentence of the groups that a part is divided into; their titles follow."""
    return f"**{name}**, {label} “{title}” gồm {groups} nhóm {mark}:"


def clauses_head(name: str, count: int) -> str:
    """First sentence of a list of all clauses that speak of what is asked."""
    return f"**{name}** có {count} điều khoản nói đến nội dung được hỏi:"


def other_items(label: str) -> str:
    """Before the items of a section that charge nobody, after those that do."""
    return f"Các nội dung khác của {label}, không ghi vai trò chủ trì hay phối hợp:"


def perhaps_also() -> str:
    """Before clauses that rank near those listed and may speak of the same in other words."""
    return "Có thể cũng liên quan (nói bằng từ ngữ khác, hoặc chỉ nói một phần):"


def clauses_beyond(name: str, left: int, total: int) -> str:
    """Before the clauses on a thing that were not told before; where none is left, before all of them."""
    if not left:
        return (
            f"Ngoài nội dung đã nêu, **{name}** không có điều khoản nào khác nói đến nội dung được hỏi; "
            f"cả {total} điều khoản là:"
        )
    return f"Ngoài nội dung đã nêu, **{name}** còn {left} điều khoản nói đến nội dung được hỏi (tổng số {total}):"


def part_missing(name: str, part: str) -> str:
    """A plan has no part of a common name; the part nearest to it follows."""
    return f"**{name}** không có phần riêng về “{part}”. Phần gần nhất:"


def condition(column: str, value: str, negated: bool) -> str:
    """One condition that the rows of a table were chosen by; an empty value is a blank cell."""
    head = column.capitalize() if column.isupper() else column
    return f"{head}{' không ghi' if negated else ''}: {value or 'để trống'}"


def rows_head(name: str, found: int, total: int, conditions: Sequence[str]) -> str:
    """First sentence of a list of table rows."""
    return f"Phụ lục của **{name}** có {found}/{total} dòng nhiệm vụ ({'; '.join(conditions)}):"


def rows_about(name: str, found: int, total: int) -> str:
    """First sentence of a list of the table rows about a subject."""
    return f"Phụ lục của **{name}** có {found}/{total} dòng nhiệm vụ về nội dung được hỏi:"


def no_rows(name: str, conditions: Sequence[str]) -> str:
    """No row of a table meets the conditions."""
    return f"Phụ lục của **{name}** không có dòng nào như vậy ({'; '.join(conditions)})."
