"""English words: their endings and spellings, and the glossary that has them in Vietnamese."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

AUXILIARIES = frozenset(
    "do does did am is are was were be been being have has had will would shall should can could may might must".split()
)
BE = frozenset("am is are was were be been being".split())
HAVE = frozenset(("have", "has", "had"))
MUST = frozenset(("must", "should", "shall"))
WH_WORDS = frozenset("who whom whose what which when where why how".split())
WH_PHRASES = ("how many", "how much", "how often", "how long")
PRONOUNS = frozenset("it they them he she we us you i there".split())
DETERMINERS = PRONOUNS | frozenset(
    "the a an this that these those all each every any some several many no its their his her our my your both another"
    " such".split()
)
"""What opens a noun phrase, or stands for one."""
PLURALS = frozenset("these those all several many both".split())

_IRREGULAR = dict(
    pair.split(":")
    for pair in "held:hold led:lead sent:send given:give gave:give taught:teach done:do made:make built:build met:meet "
    "known:know knew:know taken:take took:take kept:keep set:set written:write wrote:write drawn:draw chosen:choose "
    "begun:begin began:begin spoken:speak paid:pay left:leave said:say told:tell got:get became:become "
    "shown:show seen:see won:win spent:spend brought:bring thought:think understood:understand sought:seek "
    "found:find fought:fight laid:lay put:put sold:sell bought:buy ran:run came:come went:go gone:go".split()
)
_PLURALS = dict(
    pair.split(":")
    for pair in "people:person children:child men:man women:woman bases:basis criteria:criterion media:medium "
    "appendices:appendix chairmen:chairman chairwomen:chairwoman craftsmen:craftsman".split()
)
_AMERICAN = dict(
    pair.split(":")
    for pair in "labor:labour honor:honour color:colour neighbor:neighbour favor:favour center:centre theater:theatre "
    "defense:defence program:programme programs:programmes licence:license artifact:artefact artifacts:artefacts "
    "specialty:speciality specialties:specialities socialization:socialisation fulfill:fulfil".split()
)
_IZE = re.compile(r"(?<=[a-z]{3})iz(e[sdr]?|ing|ations?)$|(?<=[a-z]{3})yz(e[sd]?|ing)$")
_OR = re.compile(r"^(neighb|lab|hon|col|fav|behavi)or(?=[a-z]*$)")
_CENTER = re.compile(r"^(cent|theat)er(?=s?$)")


def british(word: str) -> str:
    """Return a word in the spelling that the glossary is written in."""
    if word in ("size", "sized", "prize", "prizes", "seize"):
        return word
    word = _IZE.sub(lambda found: f"is{found[1]}" if found[1] else f"ys{found[2]}", word)
    return _AMERICAN.get(word) or _CENTER.sub(r"\1re", _OR.sub(r"\1our", word))


def readings(word: str) -> Iterator[tuple[str, str]]:
    """Yield what a word may be an ending of, with the ending: "", "s", "ed" (also irregular) or "ing"."""
    word = british(word)
    yield word, ""
    if word in _PLURALS:
        yield _PLURALS[word], "s"
    if word in _IRREGULAR:
        yield _IRREGULAR[word], "ed"
    if word.endswith("ies") and len(word) > 4:
        yield f"{word[:-3]}y", "s"
    if word.endswith("s") and not word.endswith("ss") and len(word) > 3:
        yield word[:-1], "s"
        if word.endswith("es"):
            yield word[:-2], "s"
    if word.endswith("ied"):
        yield f"{word[:-3]}y", "ed"
    for ending in ("ed", "ing"):
        if word.endswith(ending) and len(word) > len(ending) + 1:
            stem = word[: -len(ending)]
            yield stem, ending
            yield f"{stem}e", ending
            if len(stem) > 2 and stem[-1] == stem[-2]:
                yield stem[:-1], ending


@dataclass(frozen=True, slots=True)
class Item:
    """A word or fixed phrase of a question, with what it is in Vietnamese as each part of speech it can be.

    `typed` as typed, `text` in lower case; `ending` that of its verb or noun. A `name` keeps its place among others;
    what no glossary holds is a name too, marked `strange`. A noun that is a `deed` needs no "of" ("training of staff").
    """

    typed: str
    text: str
    noun: str | None = None
    adjective: str | None = None
    verb: str | None = None
    word: str | None = None
    name: str | None = None
    ending: str = ""
    strange: bool = False
    deed: bool = False

    @property
    def is_number(self) -> bool:
        """Tell whether it counts or numbers something."""
        return self.name is not None and bool(_NUMBER.match(self.text))

    @property
    def is_nominal(self) -> bool:
        """Tell whether it can stand in a noun phrase."""
        return self.noun is not None or self.adjective is not None or self.name is not None

    @property
    def is_auxiliary(self) -> bool:
        """Tell whether it is a form of be, do, have or a modal verb."""
        return self.text in AUXILIARIES

    @property
    def is_wh(self) -> bool:
        """Tell whether it asks."""
        return self.text in WH_WORDS or self.text in WH_PHRASES

    @property
    def is_determiner(self) -> bool:
        """Tell whether it opens a noun phrase or stands for one."""
        return self.text in DETERMINERS

    @property
    def is_preposition(self) -> bool:
        """Tell whether a noun phrase follows it."""
        return self.word is not None and self.text in PREPOSITIONS

    def as_noun(self) -> Item:
        """Return it as no verb."""
        return replace(self, verb=None)

    def as_verb(self) -> Item:
        """Return it as a verb only."""
        return replace(self, noun=None, adjective=None)


Items = Sequence[Item]
_NUMBER = re.compile(r"\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|[ivx]+(?:\.\w+)*)$")
"""Figures, number words, and addresses of clauses ("V.5")."""
_COUNTS = frozenset("one two three four five six seven eight nine ten".split())
PREPOSITIONS = frozenset(
    "in inside within of on about regarding concerning for with from to by through via at as like between among against"
    " under before after since until till during without except besides towards across per around near".split()
) | {"according to"}


@dataclass(slots=True)
class _Node:
    after: dict[str, _Node]
    held: dict[str, str]


_Found = dict[int, dict[str, tuple[str, str]]]
"""By where a phrase ends: what it is in Vietnamese as each part of speech, and the ending it has."""
_KINDS = {"nouns": "noun", "places": "name", "adjectives": "adjective", "verbs": "verb", "words": "word"}
_ENDINGS = {"noun": ("", "s"), "name": ("", "s"), "adjective": ("",), "word": ("",), "verb": ("", "s", "ed", "ing")}


class Glossary:
    """English in Vietnamese, longest phrases first; immutable once made."""

    def __init__(self, tables: Mapping[str, Mapping[str, str]]) -> None:
        """`tables` are those of english.toml."""
        self._root = _Node({}, {})
        for field, name in tables.get("fields", {}).items():
            for head in ("department of", "dept of", "department for", "provincial department of"):
                self._add(f"{head} {field}", "noun", f"Sở {name}")
            self._add(f"{field} department", "noun", f"Sở {name}")
            for phrase in (f"ministry of {field}", f"{field} ministry"):
                self._add(phrase, "noun", f"Bộ {name}")
        for table, kind in _KINDS.items():
            for phrase, vietnamese in tables.get(table, {}).items():
                self._add(phrase, kind, vietnamese)
        self._deeds = frozenset(tables.get("verbs", {}).values())
        self.words = {word for word, node in self._root.after.items() if node.held}

    def _add(self, phrase: str, kind: str, vietnamese: str) -> None:
        node = self._root
        for word in phrase.replace("'s ", " 's ").replace("s' ", "s 's ").split():
            node = node.after.setdefault(british(word), _Node({}, {}))
        node.held[kind] = vietnamese

    def item_at(self, words: Sequence[str], at: int) -> tuple[Item, int] | None:
        """Return the longest phrase that begins at a place among lower-case words, and where it ends."""
        best: _Found = {}
        self._walk(self._root, words, at, [], best)
        if not best:
            return None
        end = max(best)
        found = best[end]
        text = " ".join(words[at:end])
        endings = {kind: ending for kind, (_, ending) in found.items()}
        ending = endings.get("verb") or endings.get("noun") or endings.get("name") or ""
        if " of " in text and "verb" not in found:
            head = text.partition(" of ")[0]
            ending = "s" if head.endswith("s") and not head.endswith("ss") else ""
        meant = {kind: vietnamese for kind, (vietnamese, _) in found.items()}
        if text in _COUNTS:
            meant = {"name": meant["word"]}
        is_deed = meant.get("noun") in self._deeds and ("verb" not in meant or ending == "ing")
        kinds = Item(text, text, ending=ending, deed=is_deed)
        return replace(kinds, **meant), end  # type: ignore[arg-type]

    def _walk(
        self,
        node: _Node,
        words: Sequence[str],
        at: int,
        endings: list[str],
        best: _Found,
    ) -> None:
        if node.held:
            held = best.setdefault(at, {})
            for kind, meant in node.held.items():
                ending = endings[0] if kind == "verb" else endings[-1]
                if ending in _ENDINGS[kind] and (kind not in held or not ending):
                    held[kind] = (meant, ending)
            if not held:
                best.pop(at)
        if at >= len(words):
            return
        if words[at] == "," and endings:
            self._walk_on(node, words, at + 1, endings, best)
            return
        for word, ending in readings("and" if words[at] == "&" else words[at]):
            if (after := node.after.get(word)) is not None:
                self._walk(after, words, at + 1, [*endings, ending], best)

    def _walk_on(self, node: _Node, words: Sequence[str], at: int, endings: list[str], best: _Found) -> None:
        """Go on past a comma inside a phrase ("culture, sports and tourism"); a phrase never ends with one."""
        for word, ending in readings(words[at]) if at < len(words) else ():
            if (after := node.after.get(word)) is not None:
                self._walk(after, words, at + 1, [*endings, ending], best)
