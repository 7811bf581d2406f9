"""Plans of other layouts asked about: what the reader finds there is answered like in any other plan."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from assistant.assistant import Assistant
from tests.assistant.opening import opened_over

LAYOUTS = Path(__file__).parent.parent / "ingest" / "layouts"


@pytest.fixture(scope="module")
def other(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    """A plan behind its decision, and one in Markdown tables."""
    folder = tmp_path_factory.mktemp("other")
    with opened_over(folder / "index", LAYOUTS) as opened:
        yield opened


@pytest.mark.parametrize(
    ("question", "status", "said", "paths"),
    [
        ("Ai ký Quyết định của Nghệ An?", "answered", "Bùi Thị Lệ Thu", {"recipients"}),
        ("Kế hoạch Nghệ An do ông Đoàn Thanh Sơn ký à?", "premise_corrected", "Bùi Thị Lệ Thu", {"recipients"}),
        ("Ai ký kế hoạch Lạng Sơn?", "answered", "Đoàn Thanh Sơn", {"recipients"}),
        ("Sở Ngoại vụ Nghệ An có những nhiệm vụ gì?", "answered", "3/3 nhiệm vụ", {"Điều 2", "I.2 - 1", "I.2 - 2"}),
        ("Nghệ An kết nghĩa với địa phương nào?", "answered", "Xiêng Khoảng", {"I.1 - 1"}),
        ("Hội Xuân ở Lạng Sơn tổ chức khi nào?", "answered", "15/02/2026", {"I.1"}),
        ("Liên hoan của Lạng Sơn do ai chủ trì?", "answered", "Sở Văn hóa, Thể thao và Du lịch", {"I.2"}),
    ],
)  # fmt: skip
def test_is_answered(other: Assistant, question: str, status: str, said: str, paths: set[str]) -> None:
    answer = other.ask(question)
    assert answer.status == status
    assert said in answer.text
    assert {citation.path for citation in answer.citations} == paths
