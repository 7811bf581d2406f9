"""The deadlines of a plan on a day, as `ingest check --today` words them."""

from __future__ import annotations

from datetime import date

import pytest

from ingest.lexicon import Lexicon
from ingest.registers.due import due_lines
from tests.ingest.registers.reading import registers_of

TODAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("sentence", "line"),
    [
        pytest.param(
            "Báo cáo trước ngày 30/11 hằng năm.",
            "I.1: “trước ngày 30/11 hằng năm”: kỳ tiếp theo 30/11/2026 (còn 7 ngày).",
            id="comes-every-year",
        ),
        pytest.param(
            "Gửi trước ngày 23/11/2026.",
            "I.1: “trước ngày 23/11/2026”: đến hạn ngày 23/11/2026 (là hôm nay).",
            id="is-today",
        ),
        pytest.param(
            "Hoàn thành trong năm 2025.",
            "I.1: “Hoàn thành trong năm 2025”: đã quá hạn từ ngày 31/12/2025 (327 ngày trước).",
            id="is-overdue",
        ),
        pytest.param(
            "Thực hiện giai đoạn 2022 - 2026.",
            "I.1: “giai đoạn 2022 - 2026”: đang trong thời hạn, đến hết ngày 31/12/2026 (còn 38 ngày).",
            id="holds-now",
        ),
        pytest.param(
            "Thực hiện giai đoạn 2015 - 2020.",
            "I.1: “giai đoạn 2015 - 2020”: đã hết thời hạn từ ngày 31/12/2020 (2153 ngày trước).",
            id="has-ended",
        ),
        pytest.param(
            "Quyết định có hiệu lực từ ngày 01/01/2026.", "I.1: “từ ngày 01/01/2026”: đang có hiệu lực.", id="in-force"
        ),
        pytest.param(
            "Quyết định có hiệu lực từ ngày 01/01/2027.",
            "I.1: “từ ngày 01/01/2027”: có hiệu lực từ ngày 01/01/2027 (còn 39 ngày).",
            id="in-force-later",
        ),
        pytest.param(
            "Định kỳ rà soát.", "1 mốc không gắn với ngày cụ thể (hằng năm, định kỳ, thường xuyên…).", id="no-day"
        ),
    ],
)
def test_a_deadline_is_told_as_an_office_would(sentence: str, line: str, lexicon: Lexicon) -> None:
    assert due_lines(registers_of(f"I. NHIỆM VỤ\n1. {sentence}\n", lexicon), TODAY) == [line]


def test_a_yearly_day_of_a_plan_that_has_run_out_comes_no_more(lexicon: Lexicon) -> None:
    found = registers_of(
        "I. NHIỆM VỤ\n1. Báo cáo trước ngày 30/11 hằng năm.\n",
        lexicon,
        header="KẾ HOẠCH\nHợp tác văn hóa trên địa bàn tỉnh Nghệ An giai đoạn 2022 - 2025",
    )
    (line,) = due_lines(found, TODAY)
    assert line.endswith("kế hoạch đã hết thời hạn, không còn kỳ tiếp theo.")


def test_what_is_ahead_comes_first_and_the_soonest_on_top(lexicon: Lexicon) -> None:
    body = (
        "I. NHIỆM VỤ\n1. Hoàn thành trong năm 2025.\n2. Đến năm 2030, có 5 sản phẩm.\n"
        "3. Gửi trước ngày 30/11 hằng năm.\n4. Theo Chỉ thị số 1/CT-TTg ngày 02/3/2021.\n"
    )
    assert [line.split(":")[0] for line in due_lines(registers_of(body, lexicon), TODAY)] == ["I.3", "I.2", "I.1"]
