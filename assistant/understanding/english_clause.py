"""The parts of an English clause: where its subject ends and its verb begins."""

from __future__ import annotations

from assistant.understanding.english_order import linear, nominal
from assistant.understanding.english_words import PRONOUNS, Item, Items


def is_deed(item: Item) -> bool:
    return (item.verb is not None and not item.is_nominal) or (item.is_auxiliary and item.text not in ("being",))


def describes(items: Items, at: int) -> bool:
    """Tell whether a verb stands at a noun ("a site recognised by …")."""
    return items[at].ending in ("ed", "ing") and at > 0 and items[at - 1].is_nominal


def subject_of(items: Items) -> tuple[str, Items]:
    """Return the noun phrase that a clause opens with, with what stands at it, and what follows: its verb."""
    deed = next((at for at, item in enumerate(items) if at and is_deed(item)), len(items))
    _, end = nominal(items, 0)
    end = end or int(bool(items) and items[0].text in PRONOUNS)
    while end < deed < len(items) and (items[end].is_preposition or items[end].text in ("and", "or", ",")):
        more, after = nominal(items, end + 1)
        if not more or after > deed:
            break
        end = after
    return linear(items[:end]), items[end:]


def end_of_phrases(items: Items) -> int:
    """Return where the prepositional phrases that items open with end."""
    end = 0
    while end < len(items) and items[end].is_preposition:
        phrase, after = nominal(items, end + 1)
        if not phrase:
            break
        end = after
    return end
