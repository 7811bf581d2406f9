"""Several things asked of plans in one breath are each looked up and told, under what they are."""

from __future__ import annotations

import pytest

from assistant.answer import Turn
from assistant.assistant import Assistant
from assistant.understanding.several_things import listed_of, subjects_of, things_of
from ingest.lexicon import load_lexicon


@pytest.mark.parametrize(
    ("message", "kinds"),
    [
        ("So sánh hạn báo cáo và đầu mối của cả năm tỉnh", ["report", "lead"]),
        ("Lập bảng: cơ quan đầu mối, hạn báo cáo, nguồn kinh phí của 5 tỉnh", ["lead", "report", "money"]),
        ("lap bang co quan dau moi, nguon kinh phi cua bac giang va gia lai", ["lead", "money"]),
        ("Bắc Giang: cơ quan đầu mối là ai, báo cáo khi nào, tiền lấy ở đâu?", ["lead", "report", "money"]),
        ("Liệt kê tất cả mốc thời gian thực hiện và báo cáo của Hải Dương", ["times", "report"]),
        ("Thời hạn và báo cáo của năm kế hoạch", ["document", "report"]),
        ("Ai tổng hợp và báo cáo Bộ Ngoại giao ở Bắc Giang?", []),
        # The head of the document tells these together.
        ("Người ký, số hiệu và ngày ban hành của Hải Dương", []),
        ("Người ký, số hiệu, nơi nhận của Hải Dương", ["document", "recipients"]),
        ("Compare the lead agency and the reporting deadline of Hai Phong and Bac Giang", ["lead", "report"]),
        ("What are the legal basis, recipients and signer of Gia Lai's plan?", ["basis", "recipients", "document"]),
        # A subject of its own stands beside them.
        ("Lead agency and funding of the fruit fair in Bac Giang", []),
        ("Cơ quan chủ trì và kinh phí tổ chức Hội chợ trái cây ở Bắc Giang", []),
        ("Cơ quan chủ trì, nguồn kinh phí của dòng 3 phụ lục II Hải Phòng", []),
        ("Nguồn kinh phí của Gia Lai và Bắc Giang", []),
        ("Sở Ngoại vụ Gia Lai chủ trì và phối hợp việc gì?", []),
    ],
)
def test_what_is_asked_together_is_read_apart(message: str, kinds: list[str]) -> None:
    assert [thing.kind for thing in things_of(message, load_lexicon(), str.split)] == kinds


def test_each_thing_of_each_plan_is_told(assistant: Assistant) -> None:
    answer = assistant.ask("Lập bảng: cơ quan đầu mối, hạn báo cáo, nguồn kinh phí của Bắc Giang và Quảng Nam")
    assert [line for line in answer.text.splitlines() if line.startswith("**")] == [
        "**Cơ quan đầu mối**",
        "**Hạn báo cáo**",
        "**Nguồn kinh phí**",
    ]
    for plan, parts in (("bac-giang", ("III", "IV.1", "IV.13")), ("quang-nam", ("Điều 1.III", "Điều 2"))):
        told = [one.path for one in answer.citations if one.plan == plan]
        assert all(any(path.startswith(part) for path in told) for part in parts)
    assert "25/10" in answer.text
    assert "15 tháng 11" in answer.text


def test_a_part_that_tells_of_two_things_is_told_once(assistant: Assistant) -> None:
    told = assistant.ask("Mục đích, yêu cầu của Bắc Giang là gì?").text
    assert told.count("“Mục đích” gồm 4") == 1
    assert told.count("“Yêu cầu” gồm 2") == 1


def test_typed_without_diacritics_they_are_called_with_them(assistant: Assistant) -> None:
    told = assistant.ask("co quan dau moi va nguon kinh phi cua gia lai").text
    assert told.startswith("**Cơ quan chủ trì, đầu mối**")
    assert "**Kinh phí**" in told


def test_in_english_each_is_told_under_the_words_it_was_asked_with(assistant: Assistant) -> None:
    told = assistant.ask("Compare the reporting deadline and the sources of funding of Gia Lai and Quang Nam").text
    headings = [line for line in told.splitlines() if line.startswith("**") and line.endswith("**")]
    assert headings == ["**The reporting deadline**", "**The sources of funding**"]
    assert "15 tháng 11" in told


def test_they_are_asked_of_another_plan_next(assistant: Assistant) -> None:
    before = "Cho biết cơ quan đầu mối và hạn báo cáo của Bắc Giang"
    answer = assistant.ask("Còn Quảng Nam?", [Turn("user", before)])
    assert {one.plan for one in answer.citations} == {"quang-nam"}


@pytest.mark.parametrize(
    ("message", "subjects"),
    [
        ("Bắc Giang nói gì về UNESCO, về OCOP và về báo chí?", ["UNESCO", "OCOP", "báo chí"]),
        ("noi gi ve OCOP va ve UNESCO o bac giang", ["OCOP", "UNESCO"]),
        # One subject, whatever commas it has.
        ("Bắc Giang nói gì về văn hóa, thể thao và du lịch?", []),
        ("Bắc Giang nói gì về OCOP và ai chủ trì về việc đó?", []),
        ("Ý kiến gì về việc giao lưu về phía Lào?", []),
    ],
)
def test_subjects_each_after_its_word_are_read_apart(message: str, subjects: list[str]) -> None:
    assert [thing.typed for thing in subjects_of(message, load_lexicon())] == subjects


@pytest.mark.parametrize(
    ("message", "subjects"),
    [
        ("Hải Phòng nói gì về quà tặng, phim ảnh và du lịch?", ["quà tặng", "phim ảnh", "du lịch"]),
        ("Kế hoạch nói gì về phim ảnh, thể thao và du lịch của Hải Dương?", ["phim ảnh", "thể thao và du lịch"]),
        # What plans print together is one subject, and so are two.
        ("Bắc Giang nói gì về văn hóa, thể thao và du lịch?", []),
        ("Bắc Giang nói gì về quà tặng và du lịch?", []),
        ("Bắc Giang nói gì về quà tặng, phim ảnh và ai lo du lịch?", []),
    ],
)
def test_a_list_of_subjects_is_read_apart_unless_a_plan_prints_it(message: str, subjects: list[str]) -> None:
    printed = " văn hóa thể thao và du lịch "  # without commas, as clauses are compared
    found = listed_of(message, load_lexicon(), lambda text: f" {' '.join(text.replace(',', '').split())} " in printed)
    assert [thing.typed for thing in found] == subjects


def test_no_subject_of_a_list_is_left_out(assistant: Assistant) -> None:
    answer = assistant.ask("Các tỉnh nói gì về UNESCO, OCOP và báo chí nước ngoài?")
    assert {"**UNESCO**", "**OCOP**", "**Báo chí nước ngoài**"} <= set(answer.text.splitlines())
    assert {"II.7 ¶ 2", "IV.5 ¶ 1", "II.6 ¶ 10"} <= {one.path for one in answer.citations}


def test_each_subject_is_told_of_the_plan_named_once(assistant: Assistant) -> None:
    answer = assistant.ask("Nói gì về OCOP, về UNESCO trong kế hoạch Bắc Giang?")
    assert answer.status == "answered"
    assert {one.plan for one in answer.citations} == {"bac-giang"}
    assert {"IV.5 ¶ 1", "II.7 ¶ 2"} <= {one.path for one in answer.citations}
    assert "**OCOP**" in answer.text
    assert "**UNESCO**" in answer.text


@pytest.mark.parametrize(
    "question",
    [
        "Đầu mối và nguồn kinh phí của kế hoạch triển khai Chiến lược Ngoại giao văn hóa Bắc Giang",
        "Đầu mối và nguồn kinh phí theo kế hoạch của UBND tỉnh Bắc Giang",
    ],
)
def test_a_plan_may_be_called_by_its_name(assistant: Assistant, question: str) -> None:
    told = assistant.ask(question).text
    assert told.startswith("**Đầu mối**")
    assert "**Nguồn kinh phí**" in told


def test_a_subject_beside_them_is_no_plan(assistant: Assistant) -> None:
    told = assistant.ask("Cơ quan chủ trì và kinh phí tổ chức Hội chợ trái cây ở Bắc Giang").text
    assert not told.startswith("**Cơ quan chủ trì**")
    assert "Sở Công Thương" in told
