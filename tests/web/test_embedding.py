"""The one-line script on an intranet page: works where it is allowed, and nowhere else."""

from __future__ import annotations

from pathlib import Path

SCREENSHOTS = Path(__file__).parents[1] / "screenshots"


def test_an_allowed_page_asks_inside_its_own_frame(browser, served, script):
    context = browser.new_context(viewport={"width": 1200, "height": 760})
    page = context.new_page()
    page.goto(served.allowed_site)
    page.get_by_role("button", name="Hỏi kế hoạch", exact=True).click()
    frame = page.frame_locator("iframe")
    frame.locator(".welcome").wait_for()
    frame.locator("#plans input[name='bac-giang']:checked").wait_for()
    frame.locator("#ask textarea").fill(script.DEADLINE)
    frame.locator("#ask textarea").press("Enter")
    frame.locator("#newest .text .cite[data-n='1']").click()
    frame.locator("#cards mark").wait_for()
    assert served.service.asked[-1].plans == ("bac-giang",)
    SCREENSHOTS.mkdir(exist_ok=True)
    page.screenshot(path=SCREENSHOTS / "16-intranet.png")
    context.close()


def test_two_stand_on_one_page_and_the_keyboard_opens_and_closes(browser, served):
    context = browser.new_context(viewport={"width": 1200, "height": 760})
    page = context.new_page()
    page.goto(served.allowed_site)
    other = page.get_by_role("button", name="Hỏi mọi kế hoạch", exact=True)
    assert page.get_by_role("button").count() == 2
    other.focus()
    page.keyboard.press("Enter")
    assert page.get_by_role("dialog", name="Hỏi mọi kế hoạch").is_visible()
    page.keyboard.press("Escape")
    assert page.get_by_role("dialog").count() == 0
    assert other.get_attribute("aria-expanded") == "false"
    context.close()


def test_another_page_is_refused_by_the_browser(browser, served):
    context = browser.new_context()
    page = context.new_page()
    said: list[str] = []
    page.on("console", lambda message: said.append(message.text))
    page.goto(served.other_site)
    page.get_by_role("button", name="Hỏi kế hoạch", exact=True).click()
    page.wait_for_timeout(1500)
    assert page.frame_locator("iframe").locator(".welcome").count() == 0
    assert any("frame-ancestors" in text for text in said)
    context.close()


def test_an_open_window_is_not_covered_by_the_other_button_and_escape_inside_closes_it(browser, served):
    context = browser.new_context(viewport={"width": 320, "height": 640})
    page = context.new_page()
    page.goto(served.allowed_site)
    first = page.get_by_role("button", name="Hỏi kế hoạch", exact=True)
    other = page.get_by_role("button", name="Hỏi mọi kế hoạch", exact=True)
    boxes = [button.bounding_box() for button in (first, other)]
    assert boxes[1]["y"] + boxes[1]["height"] <= boxes[0]["y"]
    first.click()
    frame = page.frame_locator("iframe")
    frame.locator("#ask textarea").wait_for()
    assert not other.is_visible()
    frame.locator("#ask textarea").press("Escape")
    page.get_by_role("dialog").wait_for(state="hidden")
    assert other.is_visible()
    context.close()


def test_a_page_that_may_not_embed_says_so_at_once_in_vietnamese_and_shows_no_broken_frame(browser, served):
    context = browser.new_context()
    page = context.new_page()
    page.goto(served.other_site)
    page.get_by_role("button", name="Hỏi kế hoạch", exact=True).click()
    page.get_by_role("alert").filter(has_text="chưa cho phép trang này nhúng").wait_for(timeout=4_000)
    assert not page.locator("iframe").is_visible()
    assert not page.get_by_text("Đang mở cửa sổ hỏi đáp…").first.is_visible()
    context.close()


def test_an_open_window_leaves_a_button_that_it_does_not_cover(browser, served):
    context = browser.new_context(viewport={"width": 1280, "height": 760})
    page = context.new_page()
    page.goto(served.allowed_site)
    page.get_by_role("button", name="Hỏi kế hoạch", exact=True).click()
    page.frame_locator("iframe").locator(".welcome").wait_for()
    other = page.get_by_role("button", name="Hỏi mọi kế hoạch", exact=True)
    assert other.is_visible()
    assert page.get_by_role("alert").count() == 0
    other.click()
    assert page.get_by_role("dialog").count() == 2
    # Where there is no room for both the one opened last stays.
    page.set_viewport_size({"width": 700, "height": 760})
    page.get_by_role("dialog", name="Hỏi kế hoạch").wait_for(state="hidden")
    assert page.get_by_role("dialog", name="Hỏi mọi kế hoạch").is_visible()
    context.close()


def test_the_colour_of_the_button_is_that_of_the_head_inside(browser, served):
    context = browser.new_context(viewport={"width": 1200, "height": 760})
    page = context.new_page()
    page.goto(served.allowed_site)
    page.get_by_role("button", name="Hỏi mọi kế hoạch", exact=True).click()
    head = page.frame_locator("iframe").locator("#head")
    head.locator("h1").wait_for()
    colours = "one => { const style = getComputedStyle(one); return [style.backgroundColor, style.color] }"
    assert head.evaluate(colours) == ["rgb(122, 19, 34)", "rgb(255, 255, 255)"]
    page.screenshot(path=SCREENSHOTS / "16-intranet-colour.png")
    context.close()
