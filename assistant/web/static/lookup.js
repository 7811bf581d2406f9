// The second tab: what is looked up comes from the server as a piece of page; here it is only asked for and placed.
// The address after # says which tab, which table and which filters, so that it can be kept and sent on.
"use strict";

(() => {
  const root = document.documentElement;
  const page = () => document.getElementById("lookup-page");
  const place = () => document.getElementById("lookup-view");
  const form = () => place()?.querySelector("form.filters");
  let shown = "";
  let asked = 0;

  function where() {
    const [path, query = ""] = location.hash.slice(1).split("?");
    const [tab, view = "duties"] = path.split("/");
    return { tab: tab === "tra-cuu" ? "lookup" : "ask", view, query };
  }

  function route() {
    if (!page() || !document.querySelector("#head .tabs")) return;
    const { tab, view, query } = where();
    const turned = root.dataset.tab !== tab;
    root.dataset.tab = tab;
    current("#head .tabs a", (link) => link.dataset.tab === tab);
    if (turned) turn(tab);
    if (tab !== "lookup") return;
    current(".views a", (link) => link.dataset.view === view);
    load(view, query);
  }

  function current(selector, isIt) {
    for (const link of document.querySelectorAll(selector)) {
      if (isIt(link)) link.setAttribute("aria-current", "page");
      else link.removeAttribute("aria-current");
    }
  }

  function turn(tab) {
    const newest = document.querySelector("#newest .turn")?.dataset.turn;
    if (tab === "ask" && newest) Sources.show(newest);
    else Sources.clear();
  }

  async function load(view, query) {
    const wanted = `${view}?${query}`;
    if (wanted === shown) return;
    shown = wanted;
    const mine = ++asked;
    const isNew = form()?.dataset.view !== view;
    if (isNew) {
      place().replaceChildren(note(page().dataset.loading));
      Sources.clear(); // what stood beside the last table is no row of this one
    }
    place().setAttribute("aria-busy", "true");
    try {
      const reply = await fetch(`${Sources.root()}lookup/${encodeURIComponent(view)}?${query}`);
      if (!reply.ok) throw Object.assign(new Error(), { told: await why(reply) });
      const piece = await reply.text();
      if (mine === asked) put(piece, isNew);
    } catch (error) {
      if (mine !== asked) return;
      shown = "";
      const failed = note(error.told || page().dataset.failed);
      failed.setAttribute("role", "alert");
      (isNew ? place() : place().querySelector(".result")).replaceChildren(failed);
    } finally {
      if (mine === asked) place().removeAttribute("aria-busy");
    }
  }

  // A refusal says what is wrong itself: too many requests, an index being rebuilt.
  async function why(reply) {
    const isProblem = reply.headers.get("content-type")?.includes("problem+json");
    return isProblem ? (await reply.json()).detail : "";
  }

  // While the filters stay, only what they found is put anew: nobody loses the box he types in.
  function put(piece, isNew) {
    const made = document.createElement("template");
    made.innerHTML = piece; // made and escaped by our server
    const result = place().querySelector(".result");
    if (isNew || !result) place().replaceChildren(made.content);
    else result.replaceWith(made.content.querySelector(".result"));
    if (!isNew) Sources.recheck();
    const said = place().querySelector(".count, .nothing p")?.textContent;
    if (said) document.getElementById("announce").textContent = said;
  }

  function note(text) {
    const made = document.createElement("p");
    made.className = "notice";
    made.textContent = text;
    return made;
  }

  function go(changes = {}) {
    const query = new URLSearchParams();
    for (const [name, value] of new FormData(form())) if (value.trim()) query.set(name, value.trim());
    const kept = new URLSearchParams(where().query);
    for (const name of ["sort", "order"]) if (kept.get(name)) query.set(name, kept.get(name));
    for (const [name, value] of Object.entries(changes)) value ? query.set(name, value) : query.delete(name);
    move(form().dataset.view, query.toString());
  }

  function move(view, query) {
    const hash = `#tra-cuu/${view}${query ? `?${query}` : ""}`;
    if (location.hash === hash) return route();
    history.replaceState(null, "", hash);
    route();
  }

  function sort(button) {
    const now = new URLSearchParams(where().query);
    const isSame = now.get("sort") === button.dataset.sort;
    const order = isSame && now.get("order") !== "desc" ? "desc" : "";
    const field = button.dataset.sort;
    go({ sort: field, order });
    const again = new MutationObserver(() => {
      again.disconnect();
      place().querySelector(`[data-sort="${field}"]`)?.focus();
    });
    again.observe(place(), { childList: true });
  }

  document.addEventListener("click", (event) => {
    const hit = (selector) => event.target.closest?.(selector);
    if (hit(".tabs a, .views a, .fill")) {
      event.preventDefault();
      history.pushState(null, "", hit("a").getAttribute("href"));
      route();
    } else if (!hit("#lookup-view")) return;
    else if (hit("[data-sort]")) sort(hit("[data-sort]"));
    else if (hit(".more")) go({ limit: hit(".more").dataset.limit });
    else if (hit(".reset, [type=reset]")) reset(event);
    else if (!hit(".cite, .side") && hit("[data-n]") && !getSelection().toString()) Sources.open(place().querySelector(".result").dataset.turn, hit("[data-n]").dataset.n);
  });

  function reset(event) {
    event.preventDefault();
    const view = form().dataset.view;
    place().replaceChildren(); // the boxes are drawn anew, empty
    move(view, "");
  }

  document.addEventListener("submit", (event) => {
    if (!event.target.matches?.("form.filters")) return;
    event.preventDefault();
    go();
  });
  document.addEventListener("change", (event) => event.target.closest?.("form.filters") && go());
  addEventListener("hashchange", route);
  addEventListener("popstate", route);

  const drawn = new MutationObserver(() => {
    if (!page() || !document.querySelector("#head .tabs")) return;
    drawn.disconnect();
    route();
  });
  drawn.observe(document.body, { childList: true, subtree: true });
})();
