"""The letters come with the product: window and embedded view are set in them, and no other host is asked."""

from __future__ import annotations

import httpx
import pytest

_LOADED = """async () => { await document.fonts.ready;
  return [...document.fonts].filter((face) => face.status === "loaded")
    .map((face) => face.family + " " + face.weight); }"""


@pytest.mark.parametrize("view", ["opened", "embedded"])
def test_vietnamese_is_set_in_the_font_that_ships_with_us(request, served, script, view):
    window = request.getfixturevalue(view)
    window.ask(script.DEADLINE)
    # Both subsets of a weight are loaded: the letters with marks and the plain ones.
    loaded = [face.replace('"', "") for face in window.page.evaluate(_LOADED)]
    assert loaded.count("Be Vietnam Pro 400") == 2
    assert loaded.count("Be Vietnam Pro 600") == 2
    for part in ("#newest .text", "#head h1", "#ask textarea", "#send"):
        family = window.page.locator(part).evaluate("part => getComputedStyle(part).fontFamily")
        assert family.startswith('"Be Vietnam Pro"'), part
    fonts = [url for url in window.requests if ".woff" in url]
    assert fonts
    assert all(url.startswith(served.url) for url in fonts)
    assert window.faults == []


def test_the_licence_lies_beside_the_font(served):
    reply = httpx.get(f"{served.url}/web/be-vietnam-pro-LICENSE.txt")
    assert "SIL Open Font License" in reply.text
    font = httpx.get(f"{served.url}/web/be-vietnam-pro-vietnamese-400.woff2")
    assert font.headers["content-type"] == "font/woff2"
    assert font.content[:4] == b"wOF2"
