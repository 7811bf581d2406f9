"""What the window must never do: run what it shows, ask another host, lose something on a small screen."""

from __future__ import annotations

from pathlib import Path

import pytest

SCREENSHOTS = Path(__file__).parents[1] / "screenshots"
_OVERFLOW = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
# A part is lost when it is wider than the screen and stands in nothing that scrolls.
_LOST = """() => [...document.querySelectorAll('#shell :is(button, p, h1, h2, h3, label)')]
  .filter((part) => !part.closest('.table, #plans, .spoken, .skip, [hidden]') && part.offsetParent
    && part.getBoundingClientRect().right > innerWidth + 1).map((part) => part.textContent.slice(0, 60))"""


def test_html_and_script_come_out_as_text(opened, script):
    page = opened.page
    question = '<img src="http://evil.example/q.png" onerror="window.pwned=9"><script>window.pwned=8</script>'
    opened.ask(question)
    assert page.locator("#newest .question p").inner_text() == question
    opened.ask(script.HARMFUL)
    page.locator("#newest .text .cite[data-n='1']").click()
    page.locator("#cards mark").wait_for()
    assert page.locator("#cards mark").inner_text() == "<script>window.pwned=2</script>"
    assert page.evaluate("window.pwned") is None
    assert (
        page.locator("#talk img, #talk a:not(.file), #talk script, #sources img, #sources a, #sources script").count()
        == 0
    )
    assert page.locator("#talk u, #sources i, #sources b").count() == 0
    assert not [url for url in opened.requests if "evil" in url]
    opened.shot("10-harmful")


def test_no_request_leaves_the_host_and_nothing_fails_in_the_console(opened, script, served):
    opened.ask(script.DEADLINE)
    opened.ask(script.LIST)
    opened.page.locator("#newest .text .cite[data-n='3']").click()
    opened.page.locator("#cards .source[data-n='3'] mark").wait_for()
    assert [url for url in opened.requests if not url.startswith((served.url, "data:", "blob:"))] == []
    assert opened.faults == []


def test_nothing_is_lost_at_320_px(phone, script):
    page = phone.page
    phone.shot("11-phone-empty")
    assert page.evaluate(_OVERFLOW) == 0
    phone.ask(script.LIST)
    assert page.evaluate(_OVERFLOW) == 0
    assert page.evaluate(_LOST) == []
    phone.shot("12-phone-list")
    page.locator("#newest .text .cite[data-n='2']").click()
    mark = page.locator("#cards .source[data-n='2'] mark")
    mark.wait_for()
    assert page.evaluate(_LOST) == []
    page.wait_for_function("() => document.querySelector('#cards mark').getBoundingClientRect().top < innerHeight")
    phone.shot("13-phone-source")
    page.locator("#cards .source[data-n='2'] .back").click()
    assert page.evaluate("document.activeElement.classList.contains('cite')")


def test_nothing_is_lost_at_200_percent(browser, served, script):
    # Twice the zoom on an office screen is half as many CSS pixels.
    context = browser.new_context(viewport={"width": 683, "height": 384}, device_scale_factor=2)
    page = context.new_page()
    page.goto(served.url)
    page.locator(f".examples [data-ask='{script.LIST}']").click()
    page.locator("#newest .turn[data-stage=done]").wait_for()
    assert page.evaluate(_OVERFLOW) == 0
    assert page.evaluate(_LOST) == []
    context.close()


LOOKED_UP = [
    "duties?plan=hai-duong",
    "deadlines",
    "partners",
    "references",
    "timeline",
    "chart",
    "beside?first=bac-giang&second=gia-lai&subject=x",
]


@pytest.mark.parametrize("size", [(320, 640), (683, 384)], ids=["320px", "200-percent"])
def test_nothing_of_the_second_tab_is_lost_on_a_small_screen(browser, served, size):
    context = browser.new_context(viewport={"width": size[0], "height": size[1]})
    page = context.new_page()
    page.goto(f"{served.url}/#tra-cuu")
    for path in LOOKED_UP:
        page.evaluate(f"location.hash = '#tra-cuu/{path}'")
        page.locator(f".filters[data-view='{path.split('?')[0]}']").wait_for()
        assert page.locator("#lookup-view .result").inner_text().strip(), path
        assert page.evaluate(_OVERFLOW) == 0, path
        assert page.evaluate(_LOST) == [], path
        if path == "deadlines":
            SCREENSHOTS.mkdir(exist_ok=True)
            page.screenshot(path=SCREENSHOTS / f"24-lookup-{size[0]}.png")
    context.close()


def test_the_skip_link_leads_to_where_one_types(opened):
    skip = opened.page.locator("#head .skip")
    skip.focus()
    opened.page.keyboard.press("Enter")
    assert opened.page.evaluate("document.activeElement.matches('#ask textarea')")
    opened.page.evaluate("location.hash = '#tra-cuu'")
    opened.page.locator(".filters").wait_for()
    skip.focus()
    opened.page.keyboard.press("Enter")
    assert opened.page.evaluate("document.activeElement.matches('.filters select')")


def test_the_keyboard_alone_is_enough(opened, script):
    page = opened.page
    page.locator("#ask textarea").focus()
    page.keyboard.type(script.DEADLINE)
    page.keyboard.press("Enter")
    opened.wait_for(script.DEADLINE)
    page.locator("#newest .text .cite").first.focus()
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.locator("#cards .source[data-n='2'] mark").wait_for()
    assert page.evaluate("document.activeElement.matches('.source[data-n=\"2\"]')")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.matches('.source[data-n=\"2\"] button.open')")


def test_a_screen_reader_hears_the_wait_and_then_the_answer(opened, script):
    opened.ask(script.DEADLINE)
    heard = opened.page.locator("#announce")
    assert heard.get_attribute("aria-live") == "polite"
    assert "trước ngày 25/10" in heard.inner_text()
    unnamed = opened.page.evaluate(
        """() => [...document.querySelectorAll('button, textarea, input')].filter((part) => part.offsetParent
        && !(part.textContent.trim() || part.getAttribute('aria-label') || part.labels?.length)).length"""
    )
    assert unnamed == 0


def test_the_embedded_view_answers_and_keeps_its_sources(embedded, script):
    embedded.ask(script.DEADLINE)
    embedded.page.locator("#newest .text .cite[data-n='1']").click()
    embedded.page.locator("#cards mark").wait_for()
    assert embedded.page.evaluate(_OVERFLOW) == 0
    embedded.shot("14-embedded")


def test_the_dark_look_is_ours_too(browser, served, script):
    context = browser.new_context(viewport={"width": 1366, "height": 768}, color_scheme="dark")
    page = context.new_page()
    page.goto(served.url)
    page.locator(f".examples [data-ask='{script.DEADLINE}']").click()
    page.locator("#cards mark").wait_for()
    SCREENSHOTS.mkdir(exist_ok=True)
    page.screenshot(path=SCREENSHOTS / "15-dark.png")
    context.close()
