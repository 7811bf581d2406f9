// A question that was sent is put into the box again; sent from there, it takes the place of the old one.
"use strict";

const Editing = (() => {
  let number = ""; // the exchange that is edited
  const line = () => document.getElementById("editing");
  const turnOf = (n) => document.querySelector(`#talk .turn[data-turn="${Number(n)}"]`);
  const after = (n) => [...document.querySelectorAll("#talk .turn")].filter((turn) => Number(turn.dataset.turn) > Number(n));

  function fill(text) {
    const input = document.querySelector("#ask textarea");
    if (!input) return;
    input.value = text;
    input.dispatchEvent(new Event("input", { bubbles: true }));
    input.focus();
    input.setSelectionRange(text.length, text.length);
  }

  function begin(turn, question) {
    number = turn.dataset.turn;
    show();
    fill(question);
  }

  function stop() {
    number = "";
    show();
    fill("");
  }

  function show() {
    const told = line();
    if (!told) return;
    const later = number ? after(number).length : 0;
    told.hidden = !number;
    told.querySelector("span").textContent = later ? told.dataset.earlier.replace("{n}", later) : told.dataset.last;
  }

  // Called as a question goes off: it is told once what it replaces.
  function sent() {
    const replaced = number && turnOf(number) ? number : "";
    number = "";
    show();
    return replaced;
  }

  // The exchange may go (another conversation is opened), or others may follow on it (a suggestion is clicked).
  function check() {
    if (number && !turnOf(number)) number = "";
    show();
  }

  return { begin, stop, sent, check, isOn: () => Boolean(number) };
})();
