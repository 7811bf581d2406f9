"""Under an answer in a real browser: a mark that can be changed and taken back, and the answer as a file."""

from __future__ import annotations

import io

import docx
import httpx
import openpyxl
import pytest


def rows(served):
    return served.feedback.rows()


def test_one_click_keeps_a_mark_with_all_that_made_the_answer(opened, script, served):
    before = len(rows(served))
    opened.ask(script.DEADLINE)
    rate = opened.page.locator("#newest .rate")
    rate.locator(".up").click()
    rate.locator(".rated", has_text="Cảm ơn góp ý").wait_for()
    assert rate.locator(".up").get_attribute("aria-pressed") == "true"
    (kept,) = rows(served)[before:]
    assert (kept["rating"], kept["question"], kept["status"]) == ("up", script.DEADLINE, "answered")
    assert "25/10" in kept["answer"]
    assert [one["path"] for one in kept["citations"]] == ["IV.13 ¶ 1", "IV.1 - 8"]


def test_a_reason_and_words_are_kept_and_the_mark_is_changed_and_taken_back(opened, script, served):
    before = len(rows(served))
    page = opened.page
    opened.ask(script.LIST)
    rate = page.locator("#newest .rate")
    rate.locator(".down").click()
    page.locator("#newest .why").wait_for()
    page.locator("#newest .why label", has_text="Thiếu ý").click()
    page.fill("#newest .why textarea", "Còn thiếu việc ở Phụ lục.")
    opened.shot("17-mark")
    page.locator("#newest .why [type=submit]").click()
    page.locator("#newest .why").wait_for(state="detached")
    (kept,) = rows(served)[before:]
    assert (kept["rating"], kept["text"]) == ("down", "Còn thiếu việc ở Phụ lục.")
    assert kept["reason"].startswith("Thiếu ý")
    rate.locator(".change").click()
    assert page.locator("#newest .why :checked").get_attribute("value").startswith("Thiếu ý")
    assert page.locator("#newest .why textarea").input_value() == "Còn thiếu việc ở Phụ lục."
    rate.locator(".up").click()
    page.locator("#newest .up[aria-pressed=true]").wait_for()
    (kept,) = rows(served)[before:]
    assert (kept["rating"], kept["reason"]) == ("up", None)
    rate.locator(".undo").click()
    rate.locator(".rated", has_text="Đã rút lại góp ý").wait_for()
    assert len(rows(served)) == before


def test_a_mark_still_shows_when_the_next_question_is_asked(opened, script):
    opened.ask(script.DEADLINE)
    opened.page.locator("#newest .rate .up").click()
    opened.page.locator("#newest .up[aria-pressed=true]").wait_for()
    opened.ask(script.LIST)
    opened.page.locator("#earlier .rate .up[aria-pressed=true]").wait_for()
    assert opened.page.locator("#newest .rate [aria-pressed=true]").count() == 0


def test_a_mark_that_could_not_be_kept_says_so(opened, script):
    opened.ask(script.DEADLINE)
    opened.page.route("**/api/feedback", lambda route: route.abort())
    opened.page.locator("#newest .rate .up").click()
    opened.page.locator("#newest .rated", has_text="Chưa ghi được góp ý").wait_for()
    assert opened.page.locator("#newest .rate [aria-pressed=true]").count() == 0


@pytest.mark.parametrize("view", ["opened", "embedded"])
def test_the_answer_is_taken_away_as_word_and_excel_with_its_count_and_sources(request, script, view):
    window = request.getfixturevalue(view)
    window.ask(script.LIST)
    files = {}
    for name in ("Word", "Excel"):
        with window.page.expect_download() as waiting:
            window.page.locator("#newest a.file", has_text=name).click()
        files[waiting.value.suggested_filename] = waiting.value.path().read_bytes()
    document = docx.Document(io.BytesIO(files["tra-loi.docx"]))
    said = "\n".join(paragraph.text for paragraph in document.paragraphs)
    assert "Danh sách đầy đủ: 9/9" in said
    assert script.LIST in said
    assert "[9] Kế hoạch tỉnh Bắc Giang · " in said
    book = openpyxl.load_workbook(io.BytesIO(files["tra-loi.xlsx"]))
    assert book.worksheets[0].max_row == 1 + 9
    assert "Danh sách đầy đủ: 9/9" in [cell.value for row in book.worksheets[-1] for cell in row]


def test_the_file_of_an_unknown_answer_is_a_vietnamese_problem(served):
    reply = httpx.get(f"{served.url}/api/answers/{'0' * 32}.docx")
    assert reply.status_code == 404
    assert "gửi lại câu hỏi" in reply.json()["detail"]
    assert httpx.get(f"{served.url}/api/answers/x.pdf").status_code == 422
