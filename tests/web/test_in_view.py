"""What a person has to see comes into view: refusals, forms, quotes, all plans that can be chosen."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from assistant.settings import Settings
from assistant.web.shorter import shortened

IN_VIEW = """one => {
  const [r, c] = [one, document.getElementById("composer")].map((part) => part.getBoundingClientRect());
  const beside = r.left >= c.right; return r.top >= 0 && r.bottom <= (beside ? innerHeight : c.top) + 1 }"""
LONG = "Hạn báo cáo của Bắc Giang là khi nào? " * 120


@pytest.mark.parametrize("screen", ["opened", "phone"])
def test_a_question_that_is_too_long_is_told_in_view_and_stays_in_the_box(request, screen, served):
    window = request.getfixturevalue(screen)
    page, asked = window.page, len(served.service.asked)
    page.fill("#ask textarea", LONG)
    page.keyboard.press("Enter")
    notice = page.locator("#newest .notice")
    notice.wait_for()
    assert "vượt giới hạn 4000" in notice.inner_text()
    page.wait_for_timeout(300)
    assert notice.evaluate(IN_VIEW)
    assert page.locator("#newest .question p").inner_text().endswith("Hạn báo…")
    assert page.locator("#ask textarea").input_value() == LONG
    assert len(served.service.asked) == asked
    window.shot(f"50-too-long-{screen}")
    page.fill("#ask textarea", "")
    page.locator("#newest .edit").click()
    assert page.locator("#ask textarea").input_value() == LONG.strip()


@pytest.mark.parametrize("typed", ["!!!", "😀", "… - /"])
def test_signs_without_a_word_are_called_so(opened, typed):
    opened.ask(typed)
    assert "không có từ nào" in opened.page.locator("#newest .notice").inner_text()
    assert opened.page.locator("#ask textarea").input_value() == typed


def test_what_is_sent_too_often_stays_in_the_box(serving, script, browser):
    url = serving(script.service(), Settings(requests_per_minute=1), clock=lambda: 0.0)
    context = browser.new_context()
    page = context.new_page()
    page.goto(url)
    for turn in (1, 2):
        page.locator("#ask textarea").fill(script.DEADLINE)
        page.keyboard.press("Enter")
        page.locator(f"#newest [data-turn='{turn}']:is([data-stage=done], [data-stage=failed])").wait_for()
        page.wait_for_timeout(400)  # a question sent in the same moment as the last one ends is not taken
    assert page.locator("#ask textarea").input_value() == script.DEADLINE
    context.close()


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        pytest.param("Hạn báo cáo?", "Hạn báo cáo?", id="short"),
        pytest.param("một hai ba, bốn năm sáu", "một hai ba…", id="at-a-word"),
        pytest.param("a" * 30, "a" * 12 + "…", id="one-long-word"),
    ],
)
def test_words_are_cut_between_words(text, shown):
    assert shortened(text, 20, 12) == shown


@pytest.mark.parametrize("screen", ["opened", "phone"])
def test_each_new_question_stands_at_the_top(request, screen, script):
    window = request.getfixturevalue(screen)
    for question in (script.LIST, script.DEADLINE, script.LIST):
        window.ask(question)
        window.page.wait_for_timeout(400)
        assert window.page.locator("#newest .question p").evaluate(IN_VIEW)


@pytest.mark.parametrize("screen", ["opened", "phone"])
def test_the_form_for_a_reason_opens_above_the_box(request, screen, script):
    window = request.getfixturevalue(screen)
    window.ask(script.LIST)
    window.page.locator("#newest .rate .down").click()
    send = window.page.locator("#newest .why [type=submit]")
    send.wait_for()
    window.page.wait_for_timeout(300)
    assert send.evaluate(IN_VIEW)
    window.shot(f"51-reason-{screen}")


def test_the_first_quote_is_in_view_beside_its_answer_without_a_click(served, browser, script):
    context = browser.new_context(viewport={"width": 1100, "height": 500})
    page = context.new_page()
    page.goto(served.url)
    page.fill("#ask textarea", script.DEADLINE)
    page.keyboard.press("Enter")
    mark = page.locator("#cards .source[data-n='1'] mark")
    mark.wait_for()
    page.wait_for_timeout(300)
    assert mark.evaluate(IN_VIEW)
    # The answer's own place on the page is left alone.
    assert page.locator("#newest .question p").evaluate(IN_VIEW)
    context.close()


def test_no_plan_that_can_be_chosen_hides_beside_the_others(phone):
    group = phone.page.locator("#plans [data-testid=checkbox-group]")
    assert group.evaluate("one => one.scrollWidth <= one.clientWidth + 1")
    shown = group.locator("label").evaluate_all(
        "(all) => { const g = all[0].parentElement.getBoundingClientRect();"
        " return all.map((one) => { const r = one.getBoundingClientRect();"
        " return r.right <= g.right + 1 && r.top + 8 <= g.bottom }) }"
    )
    assert shown == [True] * 5


def test_a_plan_called_by_its_title_leaves_room_for_the_others(serving, script, browser):
    service = script.service()
    title = "Kế hoạch Triển khai Chiến lược Ngoại giao văn hóa đến năm 2030"
    card = script.PLANS[0]
    service._cards = (type(card)("chung", title, title, None, None, 9), *script.PLANS)
    context = browser.new_context(viewport={"width": 1280, "height": 800})
    page = context.new_page()
    page.goto(serving(service, Settings(requests_per_minute=0)))
    label = page.locator("#plans label").first
    label.wait_for()
    assert label.bounding_box()["width"] < 280
    expect(label).to_have_attribute("title", title)
    assert label.inner_text().strip() == title
    context.close()


def test_a_browser_that_refuses_all_storage_breaks_nothing(served, browser, script):
    context = browser.new_context()
    page = context.new_page()
    faults: list[str] = []
    page.on("pageerror", lambda error: faults.append(str(error)))
    page.add_init_script(
        "Object.defineProperty(window, 'sessionStorage',"
        " { get() { throw new DOMException('Access is denied', 'SecurityError') } })"
    )
    page.goto(f"{served.url}/embed/")
    page.fill("#ask textarea", script.DEADLINE)
    page.keyboard.press("Enter")
    page.locator("#newest [data-stage=done]").wait_for()
    page.evaluate("dispatchEvent(new Event('pagehide'))")
    assert faults == []
    context.close()


def test_the_words_on_a_button_stay_legible_under_the_pointer(opened):
    opened.page.evaluate("location.hash = '#tra-cuu/duties'")
    button = opened.page.locator(".filters [type=submit]")
    button.wait_for()
    colour = "one => getComputedStyle(one).color"
    before = button.evaluate(colour)
    button.hover()
    opened.page.wait_for_timeout(300)
    assert button.evaluate(colour) == before
