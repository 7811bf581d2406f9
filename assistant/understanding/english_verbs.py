"""Which English words are verbs where they stand: "plan", "report" and "list" are nouns as well."""

from __future__ import annotations

from assistant.understanding.english_words import BE, HAVE, PRONOUNS, Item, Items

_BEFORE_VERBS = PRONOUNS - {"there"} | {"who", "that", "to", "not"}


def settled(items: Items) -> list[Item]:
    """Settle which words that can be nouns or verbs are verbs here ("plan", "report", "list")."""
    items = list(items)
    for at in range(1, len(items) - 1):
        if items[at].text in BE and items[at + 1].text == "not":
            items[at], items[at + 1] = items[at + 1], items[at]
    found = [_settled_by_neighbour(items, at) for at in range(len(items))]
    if any(item.verb and not item.is_nominal and not _is_participle(found, at) for at, item in enumerate(found)):
        return [item.as_noun() if item.verb and item.is_nominal else item for item in found]
    helped = next((at for at, item in enumerate(found) if item.is_auxiliary and item.text not in BE), None)
    open_ones = [
        at for at, item in enumerate(found)
        if item.verb and item.is_nominal and at and found[at - 1].is_nominal and (helped is None or at > helped + 1)
    ]  # fmt: skip
    is_finite = helped is None and not any(item.text in BE for item in found)
    is_finite = is_finite and not (found and found[0].verb)  # an order ("list the …") has its verb
    chosen = open_ones[-1] if open_ones and helped is not None else open_ones[0] if open_ones and is_finite else None
    return [
        item.as_verb() if at == chosen else item.as_noun() if item.verb and item.is_nominal else item
        for at, item in enumerate(found)
    ]


def _is_participle(items: Items, at: int) -> bool:
    """Tell whether a verb only describes a noun ("tasks led by …")."""
    return items[at].ending in ("ed", "ing") and at > 0 and items[at - 1].is_nominal


def _settled_by_neighbour(items: Items, at: int) -> Item:
    item = items[at]
    if not (item.verb and item.is_nominal):
        return item
    before = items[at - 1] if at else None
    after = items[at + 1] if at + 1 < len(items) else None
    if item.adjective and after is not None and after.is_nominal:
        return item.as_noun()
    if item.ending == "ed":
        return item.as_verb()
    if before is None:
        return item
    beyond = items[at + 2] if at + 2 < len(items) else None
    if before.is_nominal and after is not None and after.text == "to" and beyond is not None and beyond.verb:
        return item.as_verb()  # "does the city plan to open …"
    helped = before.is_auxiliary and before.text not in BE and not item.ending
    floats = before.text in ("both", "all", "each") and at > 1 and items[at - 2].is_nominal  # "A and B both mention …"
    if helped or floats or before.text in _BEFORE_VERBS:
        if before.text in HAVE or (before.text == "to" and item.ending == "s" and after is None):
            return item.as_noun()
        return item.as_verb()
    if before.text in ("what about", "how about", "and", "or"):
        return item.as_noun()
    if before.is_determiner or before.adjective or before.text == "'s" or before.is_number or before.is_preposition:
        return item.as_noun()
    return item
