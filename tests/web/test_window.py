"""The chat window in a real browser."""

from __future__ import annotations

import pytest


def test_the_page_is_vietnamese_and_shows_what_it_knows(opened, script):
    page = opened.page
    assert page.locator("html").get_attribute("lang") == "vi"
    assert page.title() == "Trợ lý Kế hoạch Ngoại giao văn hóa"
    shown = page.locator(".welcome .plans").inner_text()
    assert all(plan.name in shown and plan.period in shown for plan in script.PLANS)
    assert page.locator("#send").is_visible()
    assert not page.locator("#stop").is_visible()
    opened.shot("01-empty")


_WATCH = """() => { window.seen = [];
  document.addEventListener("keydown", (key) => {
    if (key.key === "Enter") seen.push({ enter: performance.now(), turn: seen.length + 1 }); }, true);
  new MutationObserver(() => {
    const now = seen.at(-1);
    const text = document.querySelector(`#newest [data-turn="${now?.turn}"] .answer .text`);
    if (now && !now.first && text?.textContent.trim()) {
      now.first = performance.now();
      now.stage = text.closest(".turn").dataset.stage; }
  }).observe(document.body, { childList: true, subtree: true, attributes: true }); }"""


def test_the_first_words_show_while_the_answer_is_still_growing(opened, script):
    opened.page.evaluate(_WATCH)
    for question in (script.LIST, script.DEADLINE, script.LIST, script.DEADLINE, script.LIST):
        opened.ask(question)
    seen = opened.page.evaluate("seen")
    assert [one["stage"] for one in seen] == ["growing"] * 5


def test_a_list_comes_whole_with_its_count(opened, script):
    page = opened.page
    opened.ask(script.LIST)
    assert page.locator("#newest .text tbody tr").count() == 9
    assert "Danh sách đầy đủ: 9/9" in page.locator("#newest .count").inner_text()
    assert "nhiệm vụ của Sở Ngoại vụ" in page.locator("#newest .understood").inner_text()
    opened.shot("02-list")


def test_a_click_on_a_mark_opens_its_source_with_the_quote_marked_in_view(opened, script):
    page = opened.page
    opened.ask(script.DEADLINE)
    opened.shot("03-answer")
    page.locator("#newest .text .cite[data-n='2']").click()
    marked = page.locator("#cards .source[data-n='2'] mark")
    marked.wait_for()
    assert marked.inner_text() == "định kỳ báo cáo Bộ Ngoại giao và Chủ tịch UBND tỉnh theo quy định"
    page.wait_for_function(
        "() => { const r = document.querySelector('#cards mark').getBoundingClientRect();"
        " return r.top >= 0 && r.bottom <= innerHeight; }"
    )
    place = page.locator("#cards .source[data-n='2'] .place").inner_text()
    assert "IV. TỔ CHỨC THỰC HIỆN" in place
    assert "1. Sở Ngoại vụ" in place
    assert page.locator("#newest .text .cite[data-n='2']").get_attribute("aria-current") == "true"
    opened.shot("04-source")


def test_a_mark_of_an_earlier_answer_opens_that_answers_source(opened, script):
    opened.ask(script.DEADLINE)
    opened.ask(script.LIST)
    opened.page.locator("#earlier .text .cite[data-n='1']").click()
    marked = opened.page.locator("#cards .source[data-n='1'] mark")
    marked.wait_for()
    assert marked.inner_text() == "Hàng năm (trước ngày 25/10)"


def test_an_example_and_a_follow_up_are_asked_by_a_click(opened, script, served):
    opened.page.locator(f".examples [data-ask='{script.DEADLINE}']").click()
    opened.wait_for(script.DEADLINE)
    opened.page.locator(f"#newest .follow-ups [data-ask='{script.LIST}']").click()
    opened.wait_for(script.LIST)
    asked = served.service.asked[-1]
    assert asked.question == script.LIST
    assert [turn.role for turn in asked.history] == ["user", "assistant"]
    assert asked.history[0].content == script.DEADLINE


def test_the_send_button_asks_too(opened, script):
    opened.page.fill("#ask textarea", script.DEADLINE)
    opened.page.locator("#send").click()
    opened.wait_for(script.DEADLINE)
    assert "25/10" in opened.page.locator("#newest .text").inner_text()


def test_the_chosen_plans_limit_the_question(opened, script, served):
    opened.page.locator("#plans label", has_text="Bắc Giang").click()
    opened.ask(script.DEADLINE)
    assert served.service.asked[-1].plans == ("bac-giang",)


@pytest.mark.parametrize(
    ("name", "badge", "picture"),
    [
        pytest.param("NOT_STATED", "Kế hoạch không nêu", "05-not-stated", id="not-stated"),
        pytest.param("OUT_OF_SCOPE", "Ngoài phạm vi", "06-out-of-scope", id="out-of-scope"),
        pytest.param("PREMISE", "Cần đính chính", "07-premise", id="premise-corrected"),
    ],
)
def test_each_status_says_what_it_is(opened, script, name, badge, picture):
    opened.ask(getattr(script, name))
    assert opened.page.locator("#newest .badge").inner_text() == badge
    opened.shot(picture)


def test_a_list_that_is_cut_says_so(opened, script):
    opened.ask(script.PARTIAL)
    assert "Mới hiện 9 trong tổng số 40" in opened.page.locator("#newest .count").inner_text()


def test_a_failure_is_one_sentence_and_the_next_question_works(opened, script):
    opened.ask(script.BROKEN)
    assert "Hệ thống gặp lỗi" in opened.page.locator("#newest .notice").inner_text()
    assert "boom" not in opened.page.content()
    opened.shot("08-failure")
    opened.ask(script.REFUSED_INPUT)
    assert "Câu hỏi dài quá 4000 chữ" in opened.page.locator("#newest .notice").inner_text()
    opened.ask(script.DEADLINE)
    assert "25/10" in opened.page.locator("#newest .text").inner_text()


def test_a_question_can_be_stopped_and_edited(opened, script, served):
    served.service.pause = 2.0
    try:
        opened.page.fill("#ask textarea", script.DEADLINE)
        opened.page.keyboard.press("Enter")
        opened.page.locator("#newest .wait").wait_for()
        opened.shot("09-waiting")
        assert not opened.page.locator("#send").is_visible()
        opened.page.locator("#stop").click()
        opened.wait_for(script.DEADLINE)
    finally:
        served.service.pause = 0.0
    assert "Đã dừng" in opened.page.locator("#newest .notice").inner_text()
    opened.page.locator("#newest .edit").click()
    assert opened.page.locator("#ask textarea").input_value() == script.DEADLINE
    opened.page.keyboard.press("Enter")
    opened.page.locator("#newest [data-turn='2'][data-stage=done]").wait_for()
    assert opened.page.locator(".turn").count() == 1


def test_an_edited_question_takes_the_place_of_the_old_one(opened, script, served):
    page = opened.page
    for question in (script.DEADLINE, script.LIST, script.NOT_STATED):
        opened.ask(question)
    page.locator("#earlier .turn[data-turn='2'] .edit").click()
    assert page.locator("#ask textarea").input_value() == script.LIST
    told = page.locator("#editing span")
    assert told.inner_text() == "Đang sửa một câu hỏi trước. Khi gửi lại, câu này và 1 câu hỏi sau nó được thay."
    opened.shot("31-editing")
    opened.ask(script.PREMISE)
    assert page.locator(".question p").all_inner_texts() == [script.DEADLINE, script.PREMISE]
    assert [turn.content for turn in served.service.asked[-1].history if turn.role == "user"] == [script.DEADLINE]
    assert not page.locator("#editing").is_visible()
    opened.ask(script.LIST)
    assert page.locator(".question p").all_inner_texts() == [script.DEADLINE, script.PREMISE, script.LIST]


@pytest.mark.parametrize("leaves", ["button", "escape", "suggestion"])
def test_an_edit_that_is_given_up_replaces_nothing(opened, script, leaves):
    page = opened.page
    opened.ask(script.DEADLINE)
    page.locator("#newest .edit").click()
    assert page.locator("#editing span").inner_text() == (
        "Đang sửa câu hỏi đã gửi. Khi gửi lại, câu trả lời cũ được thay."
    )
    if leaves == "suggestion":
        page.locator("#newest .follow-ups button").first.click()
        page.locator("#newest .turn[data-turn='2']:not([aria-busy])").wait_for()
    else:
        if leaves == "button":
            page.locator("#editing button").click()
        else:
            page.keyboard.press("Escape")
        assert page.locator("#ask textarea").input_value() == ""
        opened.ask(script.LIST)
    assert not page.locator("#editing").is_visible()
    assert page.locator(".question p").all_inner_texts()[0] == script.DEADLINE
    assert page.locator(".turn").count() == 2


def test_a_new_conversation_forgets_the_old_one(opened, script, served):
    opened.ask(script.DEADLINE)
    opened.page.locator("#anew").click()
    opened.page.locator(".welcome").wait_for()
    assert opened.page.locator(".turn").count() == 0
    opened.ask(script.LIST)
    assert served.service.asked[-1].history == ()


def test_an_earlier_conversation_of_the_session_is_opened_again(opened, script, served):
    page = opened.page
    opened.ask(script.DEADLINE)
    opened.ask(script.NOT_STATED)
    page.locator("#anew").click()
    page.locator(".welcome").wait_for()
    opened.ask(script.LIST)
    page.locator("#shelf summary").click()
    opened.shot("26-shelf")
    page.locator("#shelf button", has_text=script.DEADLINE).click()
    opened.wait_for(script.NOT_STATED)
    assert page.locator(".question p").all_inner_texts() == [script.DEADLINE, script.NOT_STATED]
    page.locator("#earlier .text .cite[data-n='1']").click()
    page.locator("#cards mark", has_text="Hàng năm (trước ngày 25/10)").wait_for()
    page.locator("#shelf summary").click()
    assert page.locator("#shelf button span").all_inner_texts() == [script.LIST]
    opened.ask(script.PREMISE)
    assert [turn.content for turn in served.service.asked[-1].history if turn.role == "user"] == [
        script.DEADLINE,
        script.NOT_STATED,
    ]
    # Back again: the exchange of the other conversation is told from the one just asked.
    page.locator("#shelf button", has_text=script.LIST).click()
    opened.wait_for(script.LIST)
    page.wait_for_function("() => document.querySelectorAll('#cards .source').length === 9")


def test_a_conversation_of_one_question_shows_its_own_sources_again(opened, script):
    opened.ask(script.DEADLINE)
    opened.page.locator("#anew").click()
    opened.page.locator(".welcome").wait_for()
    opened.ask(script.LIST)
    assert opened.page.locator("#cards .source").count() == 9
    opened.page.locator("#shelf summary").click()
    opened.page.locator("#shelf button").click()
    opened.wait_for(script.DEADLINE)
    opened.page.wait_for_function("() => document.querySelectorAll('#cards .source').length === 2")


def test_two_people_do_not_see_each_other(opened, phone, script, served):
    opened.ask(script.DEADLINE)
    assert phone.page.locator(".turn").count() == 0
    phone.ask(script.LIST)
    assert served.service.asked[-1].history == ()


def test_a_quote_is_copied_with_its_citation(opened, script):
    opened.page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    opened.ask(script.DEADLINE)
    opened.page.locator("#cards .source[data-n='1'] .copy").click()
    opened.page.locator("#cards .copy.done").wait_for()
    copied = opened.page.evaluate("navigator.clipboard.readText()")
    assert copied.startswith("“Hàng năm (trước ngày 25/10)” (Mục IV.13, đoạn 1, Kế hoạch tỉnh Bắc Giang (Triển khai")


def test_what_was_understood_is_corrected_with_a_click(opened, script):
    opened.ask(script.DEADLINE)
    opened.page.locator("#newest .understood .fix").click()
    assert opened.page.locator("#ask textarea").input_value() == script.DEADLINE
    assert opened.page.evaluate("document.activeElement.closest('#ask') !== null")


def test_the_copied_answer_is_text_and_not_markdown(opened, script):
    opened.ask(script.LIST)
    copied = opened.page.locator("#newest .tools .copy").first.get_attribute("data-copy")
    assert "**" not in copied
    assert "| ---" not in copied
    assert copied.count("\n[") == 9
