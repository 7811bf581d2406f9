// Marks on answers. A mark is kept at the first click; a reason and a few words may follow, and all of it can be
// changed or taken back. An exchange is drawn anew when the next question comes: what was marked is put back then.
"use strict";

(() => {
  const marks = new Map(); // an answer's id → { rating, reason, text }
  const words = () => document.getElementById("rate-form").dataset;
  const address = (more = "") => `${Sources.root()}api/feedback${more}`;

  document.addEventListener("click", (event) => {
    const rate = event.target.closest?.(".rate, .why")?.closest(".answer")?.querySelector(".rate");
    if (!rate) return;
    const button = event.target.closest("button");
    if (button?.dataset.rating) choose(rate, button.dataset.rating);
    else if (button?.classList.contains("undo")) withdraw(rate);
    else if (button?.classList.contains("change")) ask(rate);
  });

  document.addEventListener("submit", (event) => {
    if (!event.target.matches?.(".why")) return;
    event.preventDefault();
    const rate = event.target.closest(".answer").querySelector(".rate");
    const said = new FormData(event.target);
    const mark = { rating: marks.get(rate.dataset.answer)?.rating ?? "down", reason: said.get("reason"), text: said.get("text").trim() };
    keep(rate, mark).then((isKept) => {
      if (!isKept) return;
      event.target.remove();
      rate.querySelector(`[data-rating="${mark.rating}"]`).focus();
    });
  });

  function choose(rate, rating) {
    const before = marks.get(rate.dataset.answer);
    if (before?.rating === rating) return withdraw(rate);
    const mark = { rating, reason: rating === "down" ? before?.reason : null, text: before?.text ?? "" };
    keep(rate, mark).then((isKept) => isKept && rating === "down" && ask(rate));
    if (rating === "up") form(rate)?.remove();
  }

  async function keep(rate, mark) {
    const question = rate.closest(".turn").querySelector(".question [data-edit]").dataset.edit;
    const body = { question, answer_id: rate.dataset.answer, rating: mark.rating, reason: mark.reason || null, text: mark.text || null };
    const headers = { "content-type": "application/json" };
    const isKept = await sent(address(), { method: "POST", headers, body: JSON.stringify(body) });
    if (isKept) marks.set(rate.dataset.answer, mark);
    show(rate, isKept ? words().thanks : words().failed);
    return isKept;
  }

  async function withdraw(rate) {
    const isGone = await sent(address(`/${rate.dataset.answer}`), { method: "DELETE" });
    if (isGone) marks.delete(rate.dataset.answer);
    if (isGone) form(rate)?.remove();
    show(rate, isGone ? words().withdrawn : words().failed);
    rate.querySelector("button").focus();
  }

  async function sent(url, request) {
    try {
      return (await fetch(url, request)).ok;
    } catch {
      return false; // the server is away; the sentence beside the buttons says that nothing was kept
    }
  }

  function show(rate, said) {
    const mark = marks.get(rate.dataset.answer);
    for (const button of rate.querySelectorAll("[data-rating]"))
      button.setAttribute("aria-pressed", String(button.dataset.rating === mark?.rating));
    const status = rate.querySelector(".rated");
    status.textContent = `${said} `;
    if (mark) status.append(link("change", words().change), link("undo", words().undo));
  }

  function link(name, text) {
    const made = document.createElement("button");
    made.type = "button";
    made.className = name;
    made.textContent = text;
    return made;
  }

  const form = (rate) => rate.parentElement.querySelector(".why");

  function ask(rate) {
    if (form(rate)) return form(rate).querySelector("textarea").focus();
    const made = document.getElementById("rate-form").content.firstElementChild.cloneNode(true);
    const mark = marks.get(rate.dataset.answer);
    made.querySelector("fieldset").hidden = mark?.rating === "up";
    for (const one of made.querySelectorAll("[name=reason]")) one.checked = one.value === mark?.reason;
    made.querySelector("textarea").value = mark?.text ?? "";
    rate.after(made);
    made.querySelector(mark?.rating === "up" ? "textarea" : "input").focus({ preventScroll: true });
    // Where the page scrolls as a whole the composer stands before its lower end.
    const composer = document.getElementById("composer");
    made.style.scrollMarginBottom = getComputedStyle(composer).position === "sticky" ? `${composer.offsetHeight + 8}px` : "8px";
    made.scrollIntoView({ block: "nearest" });
  }

  new MutationObserver(() => {
    for (const rate of document.querySelectorAll("#talk .rate:not([data-drawn])")) {
      rate.dataset.drawn = "true";
      if (marks.has(rate.dataset.answer)) show(rate, "");
    }
  }).observe(document.body, { childList: true, subtree: true });
})();
