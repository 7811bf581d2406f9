// The tab: the key that its conversations are kept under, and whether anything was asked in it.
// 128 random bits that only this tab knows: `sessionStorage` outlives a reload and ends with the tab, so that nobody who
// sits down at the same computer later finds them. Each view has its own; without storage the page forgets.
"use strict";

const Tab = (() => {
  const NAME = `plan-chat-tab ${location.pathname}${location.search}`;

  function key() {
    try {
      if (!sessionStorage.getItem(NAME)) sessionStorage.setItem(NAME, drawn());
      return sessionStorage.getItem(NAME);
    } catch {
      return "";
    }
  }

  function drawn() {
    const bytes = crypto.getRandomValues(new Uint8Array(16));
    return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  }

  // The server may be started anew; the tab then knows that there was something to lose.
  function noteAsked() {
    try {
      sessionStorage.setItem(`${NAME} asked`, "1");
    } catch {
      return; // no storage: nothing is found again, nothing is missed
    }
  }

  function hasAsked() {
    try {
      return sessionStorage.getItem(`${NAME} asked`) !== null;
    } catch {
      return false;
    }
  }

  return { key, noteAsked, hasAsked };
})();
