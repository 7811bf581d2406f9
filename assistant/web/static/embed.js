// One line on any intranet page puts a chat button there:
//   <script src="https://may-chu/embed.js" defer data-label="Hỏi kế hoạch" data-color="#143850"
//           data-position="right" data-size="420x640" data-greeting="Xin chào" data-plan="bac-giang"></script>
// It draws in a shadow root (no style leaks either way) and loads the window only when it is opened.
"use strict";

(() => {
  const script = document.currentScript;
  const wish = (name, otherwise) => script?.dataset[name]?.trim() || otherwise;
  const address = new URL("embed/", script.src);
  for (const plan of wish("plan", "").split(",").filter(Boolean)) address.searchParams.append("plan", plan.trim());

  const PATIENCE = 8_000; // a window that has not said that it stands by then is not going to
  const GRACE = 400; // nor one whose frame has loaded, be it with the browser's note that it may not
  const side = wish("position", "right") === "left" ? "left" : "right";
  const [width, height] = (/^(\d{3,4})x(\d{3,4})$/.exec(wish("size", "")) ?? [0, 420, 640]).slice(1).map(Number);
  const OWN = "#143850";
  const color = CSS.supports("color", wish("color", "")) ? wish("color", "") : OWN;
  const ink = inkOn(color);
  if (color !== OWN) { // the window's own head follows
    address.searchParams.set("color", color);
    address.searchParams.set("ink", ink);
  }
  const label = wish("label", "Hỏi đáp kế hoạch");
  // Buttons on one side stand one above the other; on a phone both sides are one.
  const others = () => [...document.querySelectorAll("[data-plan-chat]")].filter((one) => one !== host);
  const isNarrow = innerWidth < 480;
  const already = document.querySelectorAll(isNarrow ? "[data-plan-chat]" : `[data-plan-chat="${side}"]`).length;
  const number = document.querySelectorAll("[data-plan-chat]").length;
  if (number) address.searchParams.set("nut", number); // each button keeps a conversation of its own

  const host = document.createElement("div");
  host.dataset.planChat = side;
  const root = host.attachShadow({ mode: "open" });
  const style = document.createElement("style");
  style.textContent = `
    :host { all: initial; position: fixed; z-index: 2147483000; bottom: ${1 + already * 4}rem; ${side}: 1rem; }
    * { box-sizing: border-box; font-family: "Segoe UI", Roboto, "Noto Sans", Arial, sans-serif; }
    button { cursor: pointer; border: 0; font-size: 1rem; font-weight: 600; color: ${ink}; background: ${color}; }
    .open { padding: .75rem 1.2rem; border-radius: 2rem; box-shadow: 0 .3rem 1rem #0004; }
    button:focus-visible { outline: 3px solid #fff; box-shadow: 0 0 0 6px #0b66c3; }
    section { position: fixed; bottom: 1rem; ${side}: 1rem; width: min(${width}px, calc(100vw - 2rem));
      height: min(${height}px, calc(100vh - 2rem)); display: flex; flex-direction: column; overflow: hidden;
      border-radius: .7rem; background: #fff; box-shadow: 0 .6rem 2.4rem #0005; }
    section[hidden] { display: none; }
    header { display: flex; align-items: center; justify-content: space-between; gap: 1rem; padding: .3rem .4rem .3rem 1rem;
      color: ${ink}; background: ${color}; font-size: .95rem; }
    header button { padding: .45rem .8rem; border-radius: .4rem; background: none; }
    iframe { flex: 1; width: 100%; border: 0; }
    p { margin: 0; padding: .8rem 1rem; color: #53606c; font-size: .95rem; line-height: 1.5; }
    p[role="alert"] { color: #7a1322; }
    p[hidden] { display: none; }
    .away { visibility: hidden; }`;

  const opener = button(label, "open");
  opener.setAttribute("aria-expanded", "false");
  const panel = document.createElement("section");
  panel.hidden = true;
  panel.setAttribute("role", "dialog");
  panel.setAttribute("aria-label", label);
  const head = document.createElement("header");
  const greeting = document.createElement("span");
  greeting.textContent = wish("greeting", label);
  const closer = button("Đóng", "close");
  const waits = document.createElement("p");
  waits.setAttribute("role", "status");
  waits.textContent = "Đang mở cửa sổ hỏi đáp…";
  const refused = document.createElement("p");
  refused.hidden = true;
  refused.setAttribute("role", "alert");
  refused.textContent = "Chưa mở được cửa sổ hỏi đáp: máy chủ không trả lời, hoặc chưa cho phép trang này nhúng "
    + "(mục frame_ancestors trong cấu hình). Hãy báo người quản trị.";
  head.append(greeting, closer);
  panel.append(head, waits, refused);
  root.append(style, opener, panel);

  // White or dark, whichever stands out more (WCAG 2: relative luminance).
  function inkOn(back) {
    const brush = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
    brush.fillStyle = back;
    brush.fillRect(0, 0, 1, 1);
    const [red, green, blue] = [...brush.getImageData(0, 0, 1, 1).data].slice(0, 3)
      .map((part) => part / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue > 0.18 ? "#1a2530" : "#ffffff";
  }

  function button(text, name) {
    const made = document.createElement("button");
    made.type = "button";
    made.className = name;
    made.textContent = text;
    return made;
  }

  function show(isOpen) {
    if (isOpen && !panel.querySelector("iframe")) {
      const frame = document.createElement("iframe");
      frame.title = label;
      frame.src = address.href;
      frame.allow = "clipboard-write";
      load(frame);
    }
    panel.hidden = !isOpen;
    host.dataset.since = isOpen ? performance.now() : 0;
    clear();
    opener.setAttribute("aria-expanded", String(isOpen));
    (isOpen ? closer : opener).focus();
  }

  // Until the window says that it stands its frame is not seen: a browser draws one that it may not load as broken.
  function load(frame) {
    const settle = (stands) => {
      clearTimeout(late);
      frame.classList.toggle("away", !stands);
      waits.hidden = true;
      refused.hidden = stands;
    };
    let stands = false;
    const late = setTimeout(() => settle(false), PATIENCE);
    frame.className = "away";
    frame.addEventListener("load", () => setTimeout(() => stands || settle(false), GRACE));
    addEventListener("message", (event) => {
      if (event.source !== frame.contentWindow || event.origin !== address.origin) return;
      if (event.data?.planChat === "ready") settle(stands = true);
      if (event.data?.planChat === "close") show(false);
    });
    panel.append(frame);
  }

  // An open window is not to be covered by the other buttons: those that stand where it does go, the rest stay.
  const seen = ({ shadowRoot }) => shadowRoot.querySelector("section:not([hidden])") ?? shadowRoot.querySelector(".open");
  function clear() {
    const own = panel.getBoundingClientRect();
    for (const other of others()) {
      const there = seen(other).getBoundingClientRect();
      const isApart = there.right <= own.left || there.left >= own.right || there.bottom <= own.top || there.top >= own.bottom;
      other.style.visibility = panel.hidden || isApart ? "" : "hidden";
    }
  }

  // Of two open windows that come to lie one upon the other the one opened last stays.
  const isNewest = () => !panel.hidden && others().every((other) => Number(other.dataset.since ?? 0) < Number(host.dataset.since));
  addEventListener("resize", () => isNewest() && clear());
  opener.addEventListener("click", () => show(true));
  closer.addEventListener("click", () => show(false));
  panel.addEventListener("keydown", (event) => event.key === "Escape" && show(false));
  const place = () => document.body.append(host);
  if (document.body) place();
  else addEventListener("DOMContentLoaded", place);
})();
