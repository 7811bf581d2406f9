"""What extraction does to running text, and what is a unit of its own though it carries no number."""

from __future__ import annotations

import pytest

from ingest.folding import fold_text
from ingest.lexicon import Lexicon
from ingest.plan import Plan
from tests.ingest.registers.reading import plan_of

LONG = (
    "1. Sở Ngoại vụ theo dõi, đôn đốc các sở, ban, ngành, Ủy ban nhân dân các xã, phường và các cơ quan có liên quan "
    "triển khai thực hiện nhiệm vụ được nêu trong Kế hoạch này theo đúng tiến độ; tổng hợp kết quả gửi về Cục Văn hóa "
    "đối ngoại và Hợp tác quốc tế"
)


def texts(plan: Plan, path: str) -> str:
    return plan.by_path()[path].text


def test_a_lone_dash_in_mid_sentence_joins_two_names(lexicon: Lexicon) -> None:
    dash = "- Cơ quan thường trực trước ngày 20 hằng tháng."
    plan = plan_of(f"I. TỔ CHỨC\n\n{LONG}\n\n{dash}\n\n2. Sở Tài chính", lexicon)
    assert texts(plan, "I.1").endswith(dash)
    assert "I.1 - 1" not in plan.by_path()


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(f"{LONG}:\n\n- Một việc.", id="after-a-colon"),
        pytest.param(f"{LONG}\n\n- Một việc;\n\n- Hai việc.", id="a-list-has-two"),
        pytest.param("1. Sở Ngoại vụ\n\n- Một việc.", id="below-a-heading"),
    ],
)
def test_other_dashes_are_items(body: str, lexicon: Lexicon) -> None:
    assert "I.1 - 1" in plan_of(f"I. TỔ CHỨC\n\n{body}", lexicon).by_path()


@pytest.mark.parametrize(
    ("raw", "shown"),
    [
        (
            "thuộc Dự án 7: “*Truyền thông về ma túy”*) trên địa bàn",
            "thuộc Dự án 7: “Truyền thông về ma túy”) trên địa bàn",
        ),
        ("(*danh mục tại Phụ lục II*)", "(danh mục tại Phụ lục II)"),
        ("Chỉ tiêu (*) và (**)", "Chỉ tiêu (*) và (**)"),
    ],
)
def test_emphasis_goes_and_note_marks_stay(raw: str, shown: str) -> None:
    assert fold_text(raw) == shown


def test_a_total_is_a_row_of_its_own(lexicon: Lexicon) -> None:
    cells = ["TT", "Xã", "Điểm", "", "1", "Xã Hoa", "2", "", "2", "Xã Mai", "3", "", "Tổng cộng", "", "5"]
    table = "|\n" + "".join(f"{cell}\n|\n" if cell else "|\n" for cell in cells)
    plan = plan_of(f"I. BẢNG\n\n{table}", lexicon)
    assert texts(plan, "I.2") == "2 Xã Mai 3"
    assert texts(plan, "I.Tổng cộng") == "Tổng cộng 5"
