// The talk: clicks, keys, what a screen reader is told, and where the page scrolls.
"use strict";

(() => {
  const box = () => document.querySelector("#ask textarea");
  const say = (text) => {
    const live = document.getElementById("announce");
    if (live && live.textContent !== text) live.textContent = text;
  };

  document.addEventListener("click", (event) => {
    const hit = (selector) => event.target.closest?.(selector);
    const card = hit(".source");
    const turn = hit(".turn")?.dataset.turn;
    if (hit(".cite")) Sources.open(turn, hit(".cite").dataset.n);
    else if (hit(".to-sources")) Sources.open(turn, hit(".turn").querySelector(".source")?.dataset.n);
    else if (hit("[data-edit]")) Editing.begin(hit(".turn"), hit("[data-edit]").dataset.edit);
    else if (hit("#editing button")) Editing.stop();
    else if (hit("[data-copy]")) copy(hit("[data-copy]"));
    else if (hit(".back") && card) Sources.back(card);
    else if (card && (hit("button.open") || hit("header"))) toggle(card);
    else if (hit(".skip")) {
      event.preventDefault();
      const isLookup = document.documentElement.dataset.tab === "lookup";
      (isLookup ? document.querySelector("form.filters :is(select, input)") : box())?.focus();
    }
  });

  // Where these buttons lead their own place is gone; the keyboard goes on in the box.
  document.addEventListener("click", (event) => {
    if (!event.target.closest?.("#anew, #stop, [data-conversation]")) return;
    setTimeout(() => document.activeElement === document.body && box()?.focus({ preventScroll: true }), 400);
  });

  // Embedded by a button of another colour: the head takes it on.
  const wished = new URLSearchParams(location.search);
  for (const [name, wish] of [["--brand", wished.get("color")], ["--brand-ink", wished.get("ink")]]) {
    if (window.parent === window || !wish || !CSS.supports("color", wish)) continue;
    addEventListener("DOMContentLoaded", () => document.body.style.setProperty(name, wish));
  }

  // Embedded in another page: tell it that the window stands, and when Escape is to close it.
  const tell = (what) => window.parent !== window && window.parent.postMessage({ planChat: what }, "*");
  addEventListener("DOMContentLoaded", () => tell("ready"));
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || document.querySelector(".turn[aria-busy]")) return;
    if (Editing.isOn()) Editing.stop();
    else tell("close");
  });

  document.addEventListener("keydown", (event) => {
    const stop = document.querySelector("button#stop, #stop button");
    if (event.key === "Escape" && document.querySelector(".turn[aria-busy]") && stop) stop.click();
  });

  function toggle(card) {
    if (card.classList.contains("opened")) Sources.close(card);
    else Sources.open(document.getElementById("cards").dataset.turn, card.dataset.n);
  }

  async function copy(button) {
    const text = button.dataset.copy;
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      copyTheOldWay(text); // an intranet page over plain http has no clipboard object
    }
    const before = button.textContent;
    const done = document.getElementById("cards").dataset.copied;
    if (before === done) return;
    button.textContent = done;
    button.classList.add("done");
    say(done);
    setTimeout(() => {
      button.textContent = before;
      button.classList.remove("done");
    }, 1600);
  }

  function copyTheOldWay(text) {
    const area = document.createElement("textarea");
    area.value = text;
    area.className = "spoken";
    document.body.append(area);
    area.select();
    document.execCommand("copy");
    area.remove();
  }

  let seen = "";
  let placed = null; // where the newest question stood when it was asked; null once its answer is there
  function follow() {
    const turn = document.querySelector("#newest .turn");
    const now = turn ? `${turn.dataset.turn} ${turn.dataset.stage}` : "";
    if (now === seen) return;
    seen = now;
    Editing.check();
    if (!turn) return Sources.clear();
    if (turn.dataset.stage === "waiting") begin(turn);
    else if (turn.dataset.stage !== "growing") finish(turn);
  }

  function begin(turn) {
    Sources.clear();
    Tab.noteAsked();
    say(turn.querySelector(".wait")?.textContent ?? "");
    turn.scrollIntoView({ block: "start" });
    placed = turn.getBoundingClientRect().top;
  }

  // While a question waits the page is too short to bring it to the top; once the answer stands there is room, and
  // the question moves up unless its reader has moved the page meanwhile.
  function settle(turn) {
    const top = turn.getBoundingClientRect().top;
    if (placed === null || Math.abs(top - placed) < 4) turn.scrollIntoView({ block: "start" });
    placed = null;
  }

  function finish(turn) {
    settle(turn);
    const answer = turn.querySelector(".answer").cloneNode(true);
    answer.querySelectorAll(".cite, .store, .tools, .follow-ups, h2").forEach((part) => part.remove());
    say(answer.textContent.replace(/\s+/g, " ").trim());
    Sources.show(turn.dataset.turn);
    const first = turn.querySelector(".store .source");
    if (Sources.resume(turn.dataset.turn)) return;
    if (first && Sources.isBeside()) Sources.open(turn.dataset.turn, first.dataset.n, { focus: false });
  }

  function label() {
    const input = box();
    const scope = document.getElementById("plans");
    if (!input || !scope?.querySelector("input") || input.dataset.labelled) return;
    input.dataset.labelled = "true";
    scope.setAttribute("aria-label", scope.querySelector('[data-testid="block-info"]')?.textContent ?? "");
    // A plan without a province is called by its title, of which the label shows the beginning.
    scope.querySelectorAll("input").forEach((one) => { one.title = one.parentElement.title = one.parentElement.textContent.trim(); });
    if (Sources.isBeside()) input.focus({ preventScroll: true });
  }

  // Gradio names the page after the browser's language; its words are Vietnamese whatever that is.
  const root = document.documentElement;
  const speakVietnamese = () => root.lang !== "vi" && (root.lang = "vi");
  new MutationObserver(speakVietnamese).observe(root, { attributeFilter: ["lang"] });
  speakVietnamese();

  new MutationObserver(() => { follow(); label(); })
    .observe(document.body, { childList: true, subtree: true, attributes: true, attributeFilter: ["data-stage", "data-turn"] });
})();
