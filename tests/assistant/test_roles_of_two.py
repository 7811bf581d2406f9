"""Roles of several agencies named in one question are counted for each by itself."""

from __future__ import annotations

from assistant.assistant import Assistant

_CLAIM = (
    "Sở Giáo dục và Đào tạo chủ trì việc phối hợp với Sở Văn hóa Thể thao và Du lịch, các cơ quan"
    " ở Hải Dương phải không?"
)


def test_the_tasks_of_another_agency_are_not_counted_as_an_agencys_own(assistant: Assistant) -> None:
    text = assistant.ask(_CLAIM).text
    assert "giao Sở Giáo dục và Đào tạo với vai trò: chủ trì 1 nhiệm vụ." in text
    assert "chủ trì 4 nhiệm vụ" not in text
