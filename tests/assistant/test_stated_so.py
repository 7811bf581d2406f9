"""Statements that stand word for word in a clause, and those that say more than it."""

import pytest

from assistant.assistant import Assistant
from assistant.compose.draft import without_marker
from assistant.compose.tasks import is_role_line
from ingest.folding import match_key
from ingest.plan import Plan

_TAGS = ("đúng không?", "phải không ạ?", "tôi nhớ vậy có chuẩn không?", "đúng chưa em?")
_WORDS, _LEAST = 28, 10


def _statements(plan: Plan) -> list[str]:
    """Return the first words of each clause of a plan that is no heading as a statement to be confirmed."""
    headings, found = {clause.parent for clause in plan.clauses}, []
    for number, clause in enumerate(plan.clauses):
        words = without_marker(clause.text).replace(";", ".").split(".")[0].split()[:_WORDS]
        if len(words) >= _LEAST and clause.path not in headings and not is_role_line(clause) and not clause.cells:
            said = " ".join(words).rstrip(",:“(")
            found.append(f"{plan.province}: {said}, {_TAGS[number % len(_TAGS)]}")
    return found


@pytest.mark.parametrize("plan", ["bac-giang", "gia-lai", "hai-duong", "hai-phong", "quang-nam"])
def test_what_a_clause_says_word_for_word_is_neither_corrected_nor_denied(
    assistant: Assistant, plans: dict[str, Plan], plan: str
) -> None:
    statements = _statements(plans[plan])
    assert len(statements) > 30
    assert [one for one in statements if assistant.ask(one).status != "answered"] == []


@pytest.mark.parametrize(
    ("question", "path"),
    [
        (
            "Bắc Giang: phối hợp với các sở, ban, ngành đấu tranh, ngăn chặn, xử lý các sản phẩm văn hoá độc hại,"
            " đúng không?",
            "IV.9 ¶ 1",
        ),
        (
            "Theo kế hoạch Gia Lai: phối hợp với Sở Ngoại vụ và các đơn vị liên quan trong việc tổ chức và triển khai"
            " các hoạt động ngoại giao văn hóa, phải không ạ?",
            "V.3 - 1",
        ),
        ("Khi bố trí kinh phí từng năm, Hải Dương phải phối hợp với Sở Tài chính, đúng chứ?", "V.1 - 7"),
    ],
)
def test_whom_a_task_is_done_with_is_not_said_to_do_it(assistant: Assistant, question: str, path: str) -> None:
    answer = assistant.ask(question)
    assert answer.status == "answered"
    assert answer.citations[0].path == path


def test_a_denial_of_the_clause_itself_denies_nothing(assistant: Assistant) -> None:
    asked = "Hải Phòng: đấu tranh phòng ngừa, thanh tra, kiểm tra, chấn chỉnh kịp thời những biểu hiện không lành mạnh"
    answer = assistant.ask(f"{asked}, đúng không?")
    assert answer.status == "answered"
    assert not answer.text.startswith("Không")


@pytest.mark.parametrize(
    ("question", "status"),
    [
        (
            "Ở Bắc Giang, Sở Tài chính phối hợp với các sở, ban, ngành đấu tranh, ngăn chặn, xử lý các sản phẩm văn hoá"
            " độc hại, đúng không?",
            "premise_corrected",
        ),
        (
            "Bắc Giang: đến năm 2030 có từ 7-9 sản phẩm đạt tiêu chuẩn 5 sao cấp quốc gia để làm quà tặng cho khách"
            " nước ngoài, đúng không?",
            "premise_corrected",
        ),
        ("Khi bố trí kinh phí từng năm, Hải Dương phải phối hợp với Sở Nội vụ, đúng chứ?", "premise_corrected"),
    ],
)
def test_whatever_is_said_besides_is_held_against_the_plan(assistant: Assistant, question: str, status: str) -> None:
    assert assistant.ask(question).status == status


def test_a_line_of_roles_alone_is_no_statement_of_its_own(assistant: Assistant) -> None:
    text = assistant.ask("Bắc Giang: cơ quan chủ trì: Sở Văn hóa, Thể thao và Du lịch, đúng không?").text
    assert "sở ngoại vụ" in match_key(text)
