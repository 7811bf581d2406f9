"""What a question says besides, or in other words, that had led to something else or to a refusal."""

from __future__ import annotations

import pytest

from assistant.assistant import Assistant

TOLD = {
    "one role and not the other": (
        "SNgV Hải Phòng phối hợp (không chủ trì) những việc nào trong bảng phụ lục?",
        "5 nhiệm vụ ở vai trò phối hợp",
    ),
    "a role in capitals, typed without marks": (
        "hai duong: so vhttdl CHU TRI nhung viec gi, chi lay chu tri",
        "3 nhiệm vụ ở vai trò chủ trì",
    ),
    "another stage set aside": (
        "quang nam den nam 2030 co nhung muc tieu cu the nao (khong lay giai doan 2022-2025)",
        "“Đến năm 2030” gồm 3 nội dung",
    ),
    "what is done yearly, said several ways": (
        "Hải Dương: những nội dung nào ghi hàng năm, từng năm hoặc thường niên?",
        "4 nội dung hằng năm",
    ),
    "in how many places": (
        "Hải Dương đã ký kết/thỏa thuận hợp tác với địa phương nước ngoài nào, nêu ở mấy điểm?",
        "3 địa phương",
    ),
    "a department's name by now": (
        "So sánh mục riêng giao Sở TTTT (nay về KH&CN) trong phần tổ chức thực hiện ở BG, GL, HD, HP, nơi nào kỹ nhất?",
        "4/4 kế hoạch có nêu",
    ),
    "the document an agency is to follow": (
        "Sở VHTTDL Gia Lai phải tiếp tục thực hiện kế hoạch số mấy của UBND tỉnh về văn hóa đối ngoại?",
        "1908/KH-UBND",
    ),
    "by which submission": ("SNgV Quảng Nam xin ban hành kế hoạch này bằng tờ trình số mấy, ngày nào?", "61/TTr-SNgV"),
    "horizons beside each other": ("Giai đoạn thực hiện của QN có trùng với HD ko?", "2/2 kế hoạch có nêu"),
    "a word in its letters": ("ASEAN được nhắc (đúng chữ ASEAN) ở những kế hoạch nào, đoạn nào?", "“ASEAN” có tại 5"),
    "who speaks of it": ("Múa rối nước: ai nhắc, nhắc trong việc gì?", "2/5 kế hoạch (Hải Dương, Hải Phòng)"),
    "whom a task is shared with": (
        "Ở Hải Dương Công an được giao chung với đơn vị nào?",
        "giao chung cho cả **Bộ Chỉ huy Quân sự tỉnh**",
    ),
    "which localities abroad are named": (
        "Có mấy kế hoạch gọi đích danh tỉnh, thành phố nước ngoài (không tính tên nước, tên vùng)?",
        "3/5 kế hoạch có nêu (Hải Dương, Hải Phòng, Quảng Nam)",
    ),
    "relations with a country": ("Quan hệ với Lào của Hải Dương thế nào?", "Viêng Chăn"),
    "a country by its short name": ("quan he voi nhat cua hai duong", "Kagoshima"),
    "what both halves are about": (
        "Bên Nhật và Hàn thì Hải Phòng gắn với thành phố nào, Quảng Nam gắn với địa phương nào? Kể hết tên.",
        "Osan",
    ),
    "difficulties, and whom to tell": (
        "Hải Phòng: khi thực hiện mà vướng hoặc muốn chỉnh kế hoạch thì phải báo qua cơ quan nào?",
        "**Sở Ngoại vụ và Ủy ban nhân dân thành phố**",
    ),
    "a part and whom it is given to": (
        "Bắc Giang: nhóm nhiệm vụ học hỏi cái hay của văn hóa thế giới có nội dung gì và giao cơ quan nào?",
        "“Tiếp thu tinh hoa văn hoá nhân loại” gồm 2 nội dung",
    ),
}


@pytest.mark.parametrize("case", TOLD)
def test_it_is_told(assistant: Assistant, case: str) -> None:
    question, words = TOLD[case]
    answer = assistant.ask(question)
    assert answer.status == "answered"
    assert words in answer.text


def test_a_document_called_a_plan_is_not_cut_out_of_a_cell(assistant: Assistant) -> None:
    answer = assistant.ask(
        "Sở VHTTDL Bắc Giang và Sở VHTTDL Gia Lai phải tiếp tục thực hiện kế hoạch số mấy của UBND tỉnh mình?"
    )
    assert "5058/KH-UBND" in answer.text
    assert "1908/KH-UBND" in answer.text
    assert "• ;" not in answer.text


ABSENT = {
    "near only by what the whole plan is about": (
        "Kế hoạch HP có quy định việc khen thưởng người làm tốt ngoại giao văn hóa không, sở nào lo?",
        "khen thưởng",
    ),
    "a name, however near the rest is": (
        "Trường Đại học Y Dược có được TP Hải Phòng điểm tên để bắt tay bè bạn không?",
        "“Y Dược”",
    ),
    "a city of a country named alone": (
        "hai phong ket nghia voi thanh pho nao cua nuoc Nga?",
        "không nêu địa phương nào",
    ),
}


@pytest.mark.parametrize("case", ABSENT)
def test_it_is_said_not_to_be_there(assistant: Assistant, case: str) -> None:
    question, words = ABSENT[case]
    answer = assistant.ask(question)
    assert answer.status == "not_stated"
    assert words in answer.text


def test_a_figure_of_another_plan_is_told_to_be_its(assistant: Assistant) -> None:
    answer = assistant.ask("Chỉ tiêu trên 60 di sản, danh hiệu được quốc tế công nhận là của Quảng Nam đúng k?")
    assert answer.status == "premise_corrected"
    assert {cited.plan for cited in answer.citations} == {"hai-duong"}
