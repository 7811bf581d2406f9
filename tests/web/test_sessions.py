"""A page that is loaded anew shows what its tab held, and nobody else's tab does."""

from __future__ import annotations

import pytest

from assistant.web.conversation import Conversation
from assistant.web.sessions import Held, Sessions

KEYS = ["a" * 32, "b" * 32, "c" * 32]


def _held(question: str) -> Held:
    return Held(Conversation().asked(question), ())


def test_a_reload_keeps_the_conversation_its_sources_and_the_earlier_ones(opened, script, served):
    page = opened.page
    opened.ask(script.NOT_STATED)
    page.locator("#anew").click()
    page.locator(".welcome").wait_for()
    opened.ask(script.LIST)
    opened.ask(script.DEADLINE)
    opened.reload()
    opened.wait_for(script.DEADLINE)
    assert page.locator(".question p").all_inner_texts() == [script.LIST, script.DEADLINE]
    page.locator("#newest .text .cite[data-n='1']").click()
    page.locator("#cards mark", has_text="Hàng năm (trước ngày 25/10)").wait_for()
    with page.expect_download() as taken:
        page.locator("#newest a.file").first.click()
    assert taken.value.suggested_filename == "tra-loi.docx"
    opened.ask(script.PREMISE)
    assert [turn.content for turn in served.service.asked[-1].history if turn.role == "user"] == [
        script.LIST,
        script.DEADLINE,
    ]
    page.locator("#shelf summary").click()
    assert page.locator("#shelf button span").all_inner_texts() == [script.NOT_STATED]
    assert opened.faults == []


def test_a_new_conversation_stays_empty_after_a_reload(opened, script):
    opened.ask(script.DEADLINE)
    opened.page.locator("#anew").click()
    opened.page.locator(".welcome").wait_for()
    opened.page.reload()
    opened.page.locator("#shelf summary").wait_for()
    assert opened.page.locator(".welcome").is_visible()
    assert opened.page.locator(".turn").count() == 0


def test_a_question_that_a_reload_cut_off_says_so_and_can_be_sent_again(opened, script, served):
    served.service.pause = 2.0
    try:
        opened.page.fill("#ask textarea", script.DEADLINE)
        opened.page.keyboard.press("Enter")
        opened.page.locator("#newest .wait").wait_for()
        opened.page.reload()
        opened.wait_for(script.DEADLINE)
    finally:
        served.service.pause = 0.0
    assert "Mất kết nối khi đang trả lời" in opened.page.locator("#newest .notice").inner_text()
    opened.page.locator("#newest .edit").click()
    opened.page.keyboard.press("Enter")
    opened.page.locator("#newest [data-turn='2'][data-stage=done] .text", has_text="25/10").wait_for()


def test_another_tab_begins_empty(opened, script, served):
    opened.ask(script.DEADLINE)
    beside = opened.page.context.new_page()
    beside.goto(served.url)
    beside.locator("#ask textarea").wait_for()
    beside.wait_for_timeout(500)
    assert beside.locator(".turn").count() == 0


def test_the_embedded_view_keeps_its_own(embedded, script, served):
    embedded.ask(script.DEADLINE)
    embedded.page.reload()
    embedded.wait_for(script.DEADLINE)
    embedded.page.goto(served.url)
    embedded.page.locator(".welcome").wait_for()
    embedded.page.wait_for_timeout(500)
    assert embedded.page.locator(".turn").count() == 0


def test_who_asks_before_the_page_is_all_there_finds_it_again(opened, script):
    page = opened.page
    kept_back = "**/gradio_api/run/**"
    page.route(kept_back, lambda route: None)
    page.reload()
    page.locator("#ask textarea").wait_for()
    opened.ask(script.DEADLINE)
    page.unroute(kept_back)
    page.reload()
    opened.wait_for(script.DEADLINE)


def test_without_storage_the_window_works_and_forgets(served, script, browser):
    context = browser.new_context()
    context.add_init_script(
        "Object.defineProperty(window, 'sessionStorage', { get() { throw new DOMException('no', 'SecurityError') } })"
    )
    page = context.new_page()
    page.goto(served.url)
    page.locator("#ask textarea").fill(script.DEADLINE)
    page.keyboard.press("Enter")
    page.locator("#newest .turn[data-stage=done]").wait_for()
    page.reload()
    page.locator(".welcome").wait_for()
    page.wait_for_timeout(500)
    assert page.locator(".turn").count() == 0
    context.close()


def test_only_the_newest_sessions_are_held():
    sessions = Sessions(capacity=2)
    sessions.keep(KEYS[0], _held("một"))
    sessions.keep(KEYS[1], _held("hai"))
    sessions.keep(KEYS[0], _held("một nữa"))
    sessions.keep(KEYS[2], _held("ba"))
    assert sessions.find(KEYS[1]) is None
    assert sessions.find(KEYS[0]) == _held("một nữa")
    assert sessions.find(KEYS[2]) == _held("ba")


@pytest.mark.parametrize("key", ["", "a", "A" * 32, "a" * 33, "../" + "a" * 29, "a" * 31 + "\n"])
def test_a_key_that_no_tab_would_make_is_not_kept(key):
    sessions = Sessions()
    sessions.keep(key, _held("một"))
    assert sessions.find(key) is None
