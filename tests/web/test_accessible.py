"""axe-core over the main states: no serious and no critical fault, in light and dark, on a desk and on a phone."""

from __future__ import annotations

import pytest

_RUN = """async () => { const { violations } = await axe.run(document, { resultTypes: ["violations"] });
  const said = (node) => `${node.target.join(" ")} ${node.any[0]?.message ?? ""}`;
  return violations.filter((one) => ["serious", "critical"].includes(one.impact))
    .map((one) => `${one.id}: ${one.nodes.map(said).join(" | ")}`); }"""


@pytest.fixture
def faults(axe):
    def found(window):
        window.page.wait_for_timeout(300)  # colours fade in; a half-faded word has no contrast
        window.page.evaluate(axe)
        return window.page.evaluate(_RUN)

    return found


def empty(window, script):
    pass


def answered(window, script):
    window.ask(script.LIST)


def source_open(window, script):
    window.ask(script.DEADLINE)
    window.page.locator("#newest .text .cite[data-n='2']").click()
    window.page.locator("#cards .source[data-n='2'] mark").wait_for()


def marked_wrong(window, script):
    window.ask(script.DEADLINE)
    window.page.locator("#newest .rate .down").click()
    window.page.locator("#newest .why").wait_for()


def refused(window, script):
    window.ask(script.OUT_OF_SCOPE)


def failed(window, script):
    window.ask(script.BROKEN)


def looked_up(path):
    def state(window, script):
        window.page.evaluate(f"location.hash = '#tra-cuu/{path}'")
        window.page.locator("#lookup-view .result > *").first.wait_for()

    return state


def row_open(window, script):
    looked_up("deadlines?plan=bac-giang&type=annual_by_date")(window, script)
    window.page.locator("#lookup-view button.place").click()
    window.page.locator("#cards mark").wait_for()


def compared(window, script):
    looked_up(f"beside?first=bac-giang&second=gia-lai&subject={script.LIST}")(window, script)
    window.page.locator(".side .text").first.wait_for()


STATES = [
    pytest.param(empty, id="empty"),
    pytest.param(answered, id="list-answer"),
    pytest.param(source_open, id="source-open"),
    pytest.param(marked_wrong, id="marked-wrong"),
    pytest.param(refused, id="refused"),
    pytest.param(failed, id="failed"),
    pytest.param(looked_up("duties?plan=hai-duong"), id="register"),
    pytest.param(looked_up("references?q=khongcogi"), id="register-empty"),
    pytest.param(row_open, id="row-open"),
    pytest.param(looked_up("timeline?plan=hai-phong"), id="timeline"),
    pytest.param(looked_up("chart"), id="chart"),
    pytest.param(compared, id="two-plans"),
]


@pytest.mark.parametrize("state", STATES)
def test_no_serious_fault_on_the_desk(opened, script, faults, state):
    state(opened, script)
    assert faults(opened) == []


@pytest.mark.parametrize("state", [STATES[n] for n in (0, 2, 3, 5, 6, 9, 10)])
def test_no_serious_fault_in_the_dark(dark, script, faults, state):
    state(dark, script)
    assert faults(dark) == []


@pytest.mark.parametrize("state", [STATES[n] for n in (0, 1, 2, 6, 9)])
def test_no_serious_fault_on_a_phone(phone, script, faults, state):
    state(phone, script)
    assert faults(phone) == []


@pytest.mark.parametrize("state", STATES[:3])
def test_no_serious_fault_in_the_embedded_view(embedded, script, faults, state):
    state(embedded, script)
    assert faults(embedded) == []


def test_the_checker_sees_a_fault_when_there_is_one(opened, faults):
    opened.page.evaluate("document.querySelector('#head h1').style.color = '#4a5a66'")
    assert [fault for fault in faults(opened) if fault.startswith("color-contrast")]
