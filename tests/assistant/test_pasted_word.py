"""Answers from a decision and plan pasted from a word processor: worded addresses, roles and times in one line."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from assistant.answer import Complete, Turn
from assistant.assistant import Assistant
from tests.assistant.opening import opened_over
from tests.ingest.test_pasted_word import DECISION


@pytest.fixture(scope="module")
def pasted(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    folder = tmp_path_factory.mktemp("pasted")
    file = folder / "dien-bien.txt"
    file.write_text(DECISION, encoding="utf-8")
    with opened_over(folder / "index", file) as opened:
        yield opened


def test_no_row_is_lost_for_the_letters_of_its_address(pasted: Assistant) -> None:
    answer = pasted.ask("UBND các xã, phường Điện Biên có nhiệm vụ gì?")
    assert answer.complete == Complete(2, 2)
    answer = pasted.ask("Sở Văn hóa, Thể thao và Du lịch Điện Biên chủ trì những việc gì?")
    assert "Tổ chức Lễ hội Hoa Ban" in answer.text
    assert "Phần thứ hai, Mục B.I.1" in answer.text


def test_a_task_is_told_by_its_own_words_not_by_its_line_of_roles(pasted: Assistant) -> None:
    answer = pasted.ask("Ở Điện Biên cơ quan nào chủ trì biên soạn sổ tay lễ tân, bao giờ xong?")
    assert "Sở Khoa học và Công nghệ" in answer.text
    assert "Biên soạn sổ tay lễ tân cho cấp xã" in answer.text
    assert "tháng 3/2026" in answer.text


def test_a_talk_goes_on_after_every_answer(pasted: Assistant) -> None:
    turns: list[Turn] = []
    for question in ("Công an tỉnh thẩm định đoàn nước ngoài trong mấy ngày?", "phối hợp với ai?", "còn gì nữa không?"):
        answer = pasted.ask(question, turns)
        assert answer.text
        turns += [Turn("user", question), Turn("assistant", answer.text)]
