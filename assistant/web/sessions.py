"""The conversations of a browser tab, found again when its page is loaded anew."""

from __future__ import annotations

import re
from collections import OrderedDict
from dataclasses import dataclass
from threading import Lock

from assistant.web.conversation import Conversation

CAPACITY = 256
_KEY = re.compile(r"[0-9a-f]{32}")

# 128 random bits that only this tab knows: `sessionStorage` outlives a reload and ends with the tab, so that nobody who
# sits down at the same computer later finds them. Each view has its own; without storage the page forgets, as it did.
# "asked" (set by talk.js) tells a server that knows nothing of the tab that something is lost.
KEY_OF_TAB = """
(_, conversation) => {
  const name = `plan-chat-tab ${location.pathname}${location.search}`;
  try {
    if (!sessionStorage.getItem(name)) {
      const bytes = crypto.getRandomValues(new Uint8Array(16));
      sessionStorage.setItem(name, Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join(""));
    }
    const asked = sessionStorage.getItem(`${name} asked`) ? " asked" : "";
    return [sessionStorage.getItem(name) + asked, conversation];
  } catch {
    return ["", conversation];
  }
}
"""


@dataclass(frozen=True, slots=True)
class Held:
    """What one tab holds: the conversation that is open, and the earlier ones, oldest first."""

    conversation: Conversation
    shelf: tuple[Conversation, ...]


class Sessions:
    """What the last `capacity` tabs hold, by keys that only they know; in memory, gone with the server."""

    def __init__(self, capacity: int = CAPACITY) -> None:
        self._capacity = capacity
        self._held: OrderedDict[str, Held] = OrderedDict()
        self._lock = Lock()

    def keep(self, key: str, held: Held) -> None:
        """Keep what a tab holds now; a key that no tab would make is ignored."""
        if not _KEY.fullmatch(key):
            return
        with self._lock:
            self._held[key] = held
            self._held.move_to_end(key)
            while len(self._held) > self._capacity:
                self._held.popitem(last=False)

    def find(self, key: str) -> Held | None:
        """Return what a tab held, None when it is unknown or was long ago."""
        with self._lock:
            return self._held.get(key)
