"""What people call a plan."""

from __future__ import annotations

import pytest

from ingest.lexicon import Lexicon
from ingest.naming import name_plan
from tests.ingest.registers.reading import clause


@pytest.mark.parametrize(
    ("header", "name", "province"),
    [
        pytest.param(
            ["KẾ HOẠCH Triển khai trên địa bàn tỉnh Bắc Giang"], "Kế hoạch tỉnh Bắc Giang", "Bắc Giang", id="title"
        ),
        pytest.param(["THÀNH PHỐ HẢI PHÒNG"], "Kế hoạch thành phố Hải Phòng", "Hải Phòng", id="letterhead"),
        pytest.param(
            ["Cần Thơ, ngày 21 tháng 11 năm 2025"], "Kế hoạch thành phố Cần Thơ", "Cần Thơ", id="place-and-date"
        ),
        pytest.param(["ỦY BAN NHÂN DÂN TỈNH QUẢNG NAM"], "Kế hoạch tỉnh Quảng Nam", "Quảng Nam", id="authority"),
        pytest.param(
            ["Thực hiện Quyết định của Thủ tướng, Ủy ban nhân dân tỉnh Gia Lai ban hành Kế hoạch"],
            "Kế hoạch tỉnh Gia Lai",
            "Gia Lai",
            id="preamble",
        ),
        pytest.param(
            ["KẾ HOẠCH Chuyển đổi số của Bộ Y tế"], "Kế hoạch Chuyển đổi số của Bộ Y tế", None, id="no-province"
        ),
        pytest.param([], "Kế hoạch", None, id="no-header"),
    ],
)
def test_a_plan_is_named_by_its_province(header: list[str], name: str, province: str | None, lexicon: Lexicon) -> None:
    clauses = [clause(text, path=f"header {place}", kind="header") for place, text in enumerate(header, 1)]
    assert name_plan(clauses, lexicon) == (name, province)


def test_the_plans_of_this_product_have_the_names_people_use(plans: dict[str, object]) -> None:
    assert [plan.name for plan in plans.values()] == [  # type: ignore[attr-defined]
        "Kế hoạch tỉnh Bắc Giang",
        "Kế hoạch tỉnh Gia Lai",
        "Kế hoạch tỉnh Hải Dương",
        "Kế hoạch thành phố Hải Phòng",
        "Kế hoạch tỉnh Quảng Nam",
    ]
