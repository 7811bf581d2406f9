// Whether the server can be reached: asked for now and then, at once when something failed, and often while it is away.
// Gradio says it in English and only after a question was lost; its note is hidden by our style and ours stands there.
"use strict";

(() => {
  const CALM = 15_000;
  const ANXIOUS = 2_000;
  let lost = false;
  let wasLost = false; // we may see the server come back a moment before Gradio does
  let timer = 0;

  async function check() {
    clearTimeout(timer);
    let isThere = false;
    try {
      const answer = await fetch(`${Sources.root()}healthz`, { cache: "no-store", signal: AbortSignal.timeout(5_000) });
      isThere = answer.ok;
    } catch {
      isThere = false; // refused, cut off or silent: away, whichever it is
    }
    tell(!isThere);
    timer = setTimeout(look, lost ? ANXIOUS : CALM);
  }

  // When its server is back Gradio loads the page anew: what was typed meanwhile must not be lost with the old one.
  const KEPT = "plan-chat-unsent";
  const box = () => document.querySelector("#ask textarea");

  // Embedded in another site's page a browser may refuse all storage: nothing is kept then, and nothing else breaks.
  function storage() {
    try {
      return sessionStorage;
    } catch {
      return null;
    }
  }

  function keepTyped() {
    if (wasLost && box()?.value.trim()) storage()?.setItem(KEPT, box().value);
  }

  function bringTyped() {
    const typed = storage()?.getItem(KEPT);
    if (!typed || !box()) return;
    storage().removeItem(KEPT);
    box().value = typed;
    box().dispatchEvent(new Event("input", { bubbles: true }));
    document.getElementById("announce").textContent = document.getElementById("offline").dataset.back;
  }

  const look = () => (document.hidden && !lost ? (timer = setTimeout(look, CALM)) : check());

  function tell(isLost) {
    const note = document.getElementById("offline");
    if (!note || isLost === lost) return;
    lost = isLost;
    wasLost ||= isLost;
    note.hidden = !isLost;
    if (isLost) giveUp(note.dataset.cut);
    else document.getElementById("announce").textContent = note.dataset.back;
  }

  // A question whose server went away gets no answer any more: its place says so, and another can be sent.
  function giveUp(said) {
    for (const turn of document.querySelectorAll("#newest .turn[aria-busy]")) {
      turn.removeAttribute("aria-busy");
      turn.classList.remove("waiting", "growing");
      turn.dataset.stage = "failed";
      const notice = document.createElement("p");
      notice.className = "notice";
      notice.setAttribute("role", "alert");
      notice.textContent = said;
      turn.querySelector(".wait")?.remove();
      turn.querySelector(".answer").append(notice);
    }
  }

  // A question that the server did not even take up: a server that hangs is told like one that is away.
  const HEARD = 1_500;
  const newest = () => document.querySelector("#newest .turn")?.dataset.turn ?? "";
  function listen() {
    const before = newest();
    if (box()?.value.trim()) setTimeout(() => newest() === before && check(), HEARD);
  }
  addEventListener("keydown", (event) => event.key === "Enter" && !event.shiftKey && event.target === box() && listen(), true);
  addEventListener("click", (event) => event.target.closest?.("#send") && listen(), true);

  const toast = () => document.querySelector(".toast-wrap")?.textContent ?? "";
  new MutationObserver(() => !lost && /connection/i.test(toast()) && check())
    .observe(document.body, { childList: true, subtree: true });
  const opened = new MutationObserver(() => {
    if (!box() || !document.getElementById("offline")) return;
    opened.disconnect();
    bringTyped();
  });
  opened.observe(document.body, { childList: true, subtree: true });
  addEventListener("pagehide", keepTyped);
  addEventListener("offline", check);
  addEventListener("online", check);
  addEventListener("visibilitychange", () => !document.hidden && check());
  timer = setTimeout(look, CALM);
})();
