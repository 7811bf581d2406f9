// The sources panel: takes an answer's sources out of the page, opens one at its place in the document.
// Words of a plan only ever become text nodes: nothing in them can turn into markup.
"use strict";

const Sources = (() => {
  const panel = () => document.getElementById("cards");
  const turnOf = (number) => document.querySelector(`.turn[data-turn="${Number(number)}"]`);

  const AIR = 12; // pixels between what is brought into view and the edge

  // An answer's sources are shown together; of a table's, which may be hundreds, only the one that is asked for.
  function show(number, n) {
    const cards = panel();
    const turn = turnOf(number);
    const store = turn?.querySelector(".store");
    if (!cards || !store) return clear();
    const isSingle = "single" in turn.dataset;
    const shown = [...store.children].filter((card) => !isSingle || card.dataset.n === String(n));
    cards.replaceChildren(...shown.map((card) => card.cloneNode(true)));
    const back = document.getElementById("lookup-page")?.dataset.back;
    if (isSingle) cards.querySelectorAll(".back").forEach((button) => { button.textContent = back; });
    cards.dataset.turn = number;
    if (!store.children.length) cards.append(notice(cards.dataset.none));
  }

  function clear() {
    const cards = panel();
    if (!cards) return;
    delete cards.dataset.turn;
    const pick = document.documentElement.dataset.tab === "lookup" && document.getElementById("lookup-page")?.dataset.pick;
    cards.replaceChildren(notice(pick || cards.dataset.empty));
  }

  // A table or a pair of answers is drawn anew: the clause beside it stays while it is a source of what is shown now.
  function recheck() {
    const number = panel()?.dataset.turn;
    if (!number) return;
    const key = (card) => JSON.stringify([card.dataset.plan, card.dataset.path, card.dataset.quote]);
    const kept = panel().querySelector(".source.current");
    const store = turnOf(number)?.querySelector(".store");
    const same = kept && [...(store?.children ?? [])].find((card) => key(card) === key(kept));
    if (!same) return clear();
    show(number, same.dataset.n);
    open(number, same.dataset.n, { focus: false });
  }

  function notice(text) {
    return element("p", "notice", text);
  }

  function element(tag, name, text) {
    const made = document.createElement(tag);
    if (name) made.className = name;
    if (text) made.textContent = text;
    return made;
  }

  // A mark can be clicked while its answer is still coming in: its source opens when the sources are there.
  let wanted = null;

  function resume(number) {
    const { turn, n } = wanted ?? {};
    wanted = null;
    if (turn !== number) return false;
    open(turn, n);
    return true;
  }

  async function open(number, n, { focus = true } = {}) {
    if (!turnOf(number)?.querySelector(".store")) {
      wanted = { turn: number, n };
      return;
    }
    if (panel()?.dataset.turn !== String(number) || "single" in turnOf(number).dataset) show(number, n);
    const card = panel()?.querySelector(`.source[data-n="${Number(n)}"]`);
    if (!card) return;
    point(number, n);
    for (const other of panel().querySelectorAll(".source.opened")) if (other !== card) close(other);
    card.classList.add("current");
    if (focus) {
      card.focus({ preventScroll: true });
      bring(card, "start");
    }
    await unfold(card);
    if (focus) bring(card.querySelector("mark") ?? card, "nearest");
    else bringInPanel(card);
  }

  function point(number, n) {
    document.querySelectorAll('.cite[aria-current="true"]').forEach((mark) => mark.removeAttribute("aria-current"));
    document.querySelectorAll("tr.current").forEach((row) => row.classList.remove("current"));
    document.querySelectorAll(".source.current").forEach((card) => card.classList.remove("current"));
    turnOf(number)
      ?.querySelectorAll(`:is(.text .cite, tr)[data-n="${Number(n)}"]`)
      .forEach((mark) => (mark.matches("tr") ? mark.classList.add("current") : mark.setAttribute("aria-current", "true")));
  }

  async function unfold(card) {
    const place = card.querySelector(".place");
    const words = panel().dataset;
    card.classList.add("opened");
    label(card, true);
    place.hidden = false;
    if (place.dataset.loaded) return;
    place.replaceChildren(notice(words.loading));
    try {
      const { plan, path } = card.dataset;
      const reply = await fetch(`${root()}api/plans/${encodeURIComponent(plan)}/clauses/${encodeURIComponent(path)}`);
      if (!reply.ok) throw new Error(String(reply.status));
      place.replaceChildren(...placed(await reply.json(), card.dataset.quote));
      place.dataset.loaded = "true";
    } catch {
      card.classList.remove("opened");
      label(card, false);
      place.replaceChildren(notice(words.failed));
    }
  }

  function close(card) {
    card.classList.remove("opened", "current");
    card.querySelector(".place").hidden = true;
    label(card, false);
  }

  function label(card, isOpen) {
    const button = card.querySelector("button.open");
    button.setAttribute("aria-expanded", String(isOpen));
    button.textContent = isOpen ? panel().dataset.close : panel().dataset.open;
  }

  function placed(found, quote) {
    const chain = element("ol", "chain");
    found.headings.forEach((heading, depth) => {
      const item = element("li", "", heading.text);
      item.style.setProperty("--depth", depth);
      chain.append(item);
    });
    const clauses = found.clauses.map((clause) => {
      const shown = element("div", clause.is_cited ? "clause cited" : "clause");
      shown.append(element("small", "", clause.label.split(" · ").pop()), ...marked(clause, quote));
      return shown;
    });
    return found.headings.length ? [chain, ...clauses] : clauses;
  }

  function marked(clause, quote) {
    if (!clause.is_cited) return [clause.text];
    const [text, sought] = [clause.text, quote].map((one) => one.normalize("NFC").replace(/\s+/g, " ").trim());
    const at = text.indexOf(sought);
    if (at < 0 || !sought) return [clause.text];
    return [text.slice(0, at), element("mark", "", sought), text.slice(at + sought.length)];
  }

  // The window may stand at a deeper address behind an intranet's proxy; the embedded view one step below it.
  function root() {
    return new URL("./", document.baseURI).pathname.replace(/embed\/?$/, "");
  }

  function bring(target, block) {
    target.scrollIntoView({ block: block === "nearest" && target.tagName === "MARK" ? "center" : block });
  }

  // Opening a source unasked must not move the page, only the panel where it scrolls by itself.
  function bringInPanel(card) {
    const scroller = document.getElementById("sources");
    if (getComputedStyle(scroller).overflowY !== "auto") return;
    scroller.scrollTop = card.offsetTop - scroller.offsetTop - 60;
    const mark = card.querySelector("mark")?.getBoundingClientRect();
    if (!mark) return;
    // The end of the quote comes into view, or as much of it as there is room for below the card's sticky head.
    const panel = scroller.getBoundingClientRect();
    const head = card.querySelector("header").offsetHeight + AIR;
    const hidden = Math.min(mark.bottom + AIR - panel.bottom, mark.top - panel.top - head);
    if (hidden > 0) scroller.scrollTop += hidden;
  }

  function isBeside() {
    return matchMedia("(min-width: 60rem) and (min-height: 30rem)").matches;
  }

  function back(card) {
    const mark = turnOf(panel().dataset.turn)?.querySelector(`:is(.text .cite, button.place)[data-n="${Number(card.dataset.n)}"]`);
    mark?.scrollIntoView({ block: "center" });
    mark?.focus({ preventScroll: true });
  }

  return { show, recheck, resume, clear, open, close, back, isBeside, root };
})();
