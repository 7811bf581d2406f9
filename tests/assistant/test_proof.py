"""A line may hold only what the clauses it cites hold; a list that lost a row does not call itself whole."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from assistant import say
from assistant.answer import Complete
from assistant.compose.draft import Draft
from assistant.corpus import Corpus, PlanView
from assistant.proof import prove
from ingest.lexicon import Lexicon
from ingest.plan import Plan
from ingest.registers import read_registers


@pytest.fixture
def draft(plans: dict[str, Plan], lexicon: Lexicon) -> Callable[[], Draft]:
    corpus = Corpus([PlanView(plan, read_registers(plan, lexicon)) for plan in plans.values()])
    return lambda: Draft(corpus)


@pytest.mark.parametrize(
    ("words", "stays"),
    [
        ("ngày 24/11/2021", True),
        ("ngày 24 tháng 11 năm 2021", True),
        ("ngày 24-11-2021", True),
        ("ngày 24/12/2021", False),
        ("số 1908/KH-UBND", True),
        ("số 1908/KH- UBND", True),
        ("số 1909/KH-UBND", False),
        ("giai đoạn 2022-2026", True),
        ("giai đoạn 2022-2030", False),
    ],
)
def test_figures_and_dates_stand_in_the_clause(draft: Callable[[], Draft], words: str, stays: bool) -> None:
    made = draft()
    mark = made.cite(made.corpus.clause("gia-lai", "V.3 - 2"))
    made.say(f"Kế hoạch {words} {mark}")
    assert bool(prove(made).lines) is stays


def test_a_list_that_lost_a_row_is_counted_again(draft: Callable[[], Draft]) -> None:
    made = draft()
    mark = made.cite(made.corpus.clause("gia-lai", "V.3 - 2"))
    made.lines = [f"- giai đoạn 2022-2026 {mark}", f"- 77 đơn vị {mark}", "Tổng cộng: 2/2 nhiệm vụ."]
    made.complete = Complete(2, 2)
    proved = prove(made)
    assert proved.lines == ["- giai đoạn 2022-2026 [1]", "Tổng cộng: 1/2 nhiệm vụ."]
    assert proved.complete == Complete(1, 2)


def test_a_cell_that_lost_a_part_keeps_the_others(draft: Callable[[], Draft]) -> None:
    made = draft()
    mark = made.cite(made.corpus.clause("gia-lai", "V.3 - 2"))
    made.lines = [f"| Gia Lai | giai đoạn 2022-2026 {mark} • 77 đơn vị {mark} |"]
    assert prove(made).lines == [f"| Gia Lai | giai đoạn 2022-2026 [1] • {say.UNPROVED} |"]


def test_what_a_cell_leaves_out_is_a_count_of_its_own(draft: Callable[[], Draft]) -> None:
    made = draft()
    mark = made.cite(made.corpus.clause("gia-lai", "V.3 - 2"))
    made.lines = [f"| Gia Lai | giai đoạn 2022-2026 {mark} • {say.more_places(11)} |"]
    assert prove(made).lines == [f"| Gia Lai | giai đoạn 2022-2026 [1] • {say.more_places(11)} |"]


def test_a_list_that_lost_all_its_rows_says_nothing(draft: Callable[[], Draft]) -> None:
    made = draft()
    mark = made.cite(made.corpus.clause("gia-lai", "V.3 - 2"))
    made.lines = ["Kế hoạch dẫn 1 văn bản:", f"- 77 đơn vị {mark}", "Tổng cộng: 1/1 văn bản."]
    assert prove(made).lines == []


def test_a_row_of_a_table_that_fails_keeps_its_head(draft: Callable[[], Draft]) -> None:
    made = draft()
    made.lines = ["| Kế hoạch | Nội dung |", "| --- | --- |", "| Kế hoạch tỉnh A | có 999 mục [1] |"]
    assert prove(made).lines[-1] == "| Kế hoạch tỉnh A | Chưa đối chiếu được nguyên văn; mời xem văn bản. |"


def test_a_refusal_stands_without_what_was_near(draft: Callable[[], Draft]) -> None:
    made = draft()
    mark = made.cite(made.corpus.clause("gia-lai", "V.3 - 2"))
    made.status, made.lines = "not_stated", ["Kế hoạch không nêu.", f"- 77 đơn vị {mark}"]
    assert prove(made).lines == ["Kế hoạch không nêu."]


def test_the_head_of_a_cell_counts_by_itself_as_a_head_does(draft: Callable[[], Draft]) -> None:
    made = draft()
    mark = made.cite(made.corpus.clause("gia-lai", "V.3 - 1"))
    row = f"| Kế hoạch tỉnh Gia Lai | có 73 điều khoản nói đến nội dung được hỏi: • Phối hợp với Sở Ngoại vụ {mark} |"
    made.say(row)
    assert prove(made).lines == [row]
