"""What is said of a plan told in brief, and of who approved a document that it cites."""

from __future__ import annotations


def part_head(label: str, title: str, mark: str) -> str:
    """The heading of a part in a plan told in brief; what stands under it follows."""
    return f"**{label}: {title}** {mark}"


def brief_goes_on() -> str:
    """Below a plan told in brief: how its words are reached."""
    return "Đây là mục lục của kế hoạch. Hỏi tên một mục hoặc một cơ quan để xem nguyên văn nội dung."


def brief_of_one() -> str:
    """Below the parts of several plans: how one of them is told in more detail."""
    return "Hỏi “tóm tắt kế hoạch …” kèm tên tỉnh để xem các mục trong từng phần."


def approved_by(issuer: str, document: str) -> str:
    """Who approved what a question calls by its title, by which document."""
    return f"**{issuer}**, tại {document}"


def approved_in(document: str) -> str:
    """The same where the plan does not print who issued the document."""
    return f"Phê duyệt tại {document} (kế hoạch không ghi cơ quan ban hành văn bản này)"


def approved_at(by: str, name: str, label: str, words: str, mark: str) -> str:
    """`approved_by` or `approved_in` with the clause that says so."""
    return f"{by} — {name}, {label}: “{words}” {mark}"
