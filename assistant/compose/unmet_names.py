"""Places, proper names and acronyms that a question names and its answer's clauses do not."""

from __future__ import annotations

import operator
import re
from collections.abc import Iterator

from assistant.compose.context import Context
from assistant.compose.names import foreign_in, is_misprint, names_in, strange_in, without_known
from assistant.compose.placed import naming_place
from assistant.understanding.cues import Sought
from ingest.folding import fold_accents, has_accents, match_key, syllables


def missing_names(context: Context, printed: str) -> Iterator[str]:
    """Yield the places, the names and the acronyms of a question that a text in lower case does not print."""
    lexicon, text = context.agencies.lexicon, fold_accents(printed)
    typed = context.frame.typed
    agencies = [fold_accents(match_key(found.printed)) for found in lexicon.agencies_in(typed, typed=True)]
    agencies += [fold_accents(match_key(found.printed)) for found in lexicon.provinces_in(typed, typed=True)]
    text += " viet nam"  # the country of every plan
    # Which countries lie in a region is known; no plan need name the region.
    of_partners = context.frame.sought is Sought.PARTNERS
    regions = [one.name for one in lexicon.regions_in(typed, with_groups=True)] if of_partners else []
    for place in lexicon.places_in(context.frame.text, typed=True):
        # "Mỹ" is not printed by "my" within a word.
        keys = [re.escape(fold_accents(match_key(known))) for known in (place.name, place.printed)]
        if place.name not in regions and not any(re.search(rf"(?<!\w){key}(?!\w)", text) for key in keys):
            yield place.name
    for named in context.frame.places:
        # A name of one syllable is printed as another word as well: "Pháp" by "biện pháp".
        is_checked = named not in regions and (context.frame.asserts or " " not in named)
        if is_checked and not any(True for _ in naming_place(context, context.frame.plans, named)):
            yield named
    yield from _acronyms(context)
    yield from (name for name in foreign_in(typed) if fold_accents(match_key(name)) not in text)
    if context.frame.asserts:
        source = fold_accents(match_key(context.corpus.views[context.frame.plans[0]].plan.source))
        yield from (name for name in strange_in(typed) if fold_accents(match_key(name)) not in source)
    divided = without_known(typed, [*lexicon.agencies_in(typed, typed=True), *lexicon.provinces_in(typed)])
    for name in names_in(without_known(divided, lexicon.regions_in(divided))):
        key = fold_accents(match_key(name))
        if not context.frame.asserts and _IN_DISTRICT.search(typed[: max(typed.find(name), 0)]):
            continue  # "phòng tôi ở huyện Lạng Giang": one of those that the plan speaks of together
        own = map(fold_accents, map(match_key, map(context.corpus.place, context.frame.plans)))
        if any(is_misprint(key, place) and key != place for place in own):
            continue  # the province that was meant and found
        is_known = key in text or any(key in agency or agency in key for agency in agencies)
        if not is_known and not _stands_misprinted(name, printed):
            yield name


_ACRONYM = re.compile(r"\b[A-Z]{4,}\b")


def _acronyms(context: Context) -> Iterator[str]:
    """Yield what other plans call by its first letters ("OCOP") and the plan in question nowhere does."""
    lexicon, plan = context.agencies.lexicon, context.frame.plans[0]
    typed = without_known(context.frame.typed, lexicon.agencies_in(context.frame.typed, typed=True))
    sources = {key: view.plan.source for key, view in context.corpus.views.items()}
    for acronym in dict.fromkeys(_ACRONYM.findall("" if typed.isupper() else typed)):
        word = re.compile(rf"\b{acronym}\b")
        if not word.search(sources[plan]) and any(word.search(source) for source in sources.values()):
            yield acronym


_IN_DISTRICT = re.compile(r"\b(?:huyện|thị xã|xã|phường|quận|thị trấn)\s+\Z", re.IGNORECASE)


def _stands_misprinted(name: str, text: str) -> bool:
    """Tell whether a text holds a name all but a letter or two of one word ("Công Sơn" for "Côn Sơn")."""
    words, among = syllables(name), syllables(text if has_accents(name) else fold_accents(text))
    runs = zip(*(among[start:] for start in range(len(words))), strict=False)
    alike = [run for run in runs if any(map(operator.eq, run, words))]
    return any(
        all(is_misprint(fold_accents(a), fold_accents(b)) for a, b in zip(run, words, strict=True)) for run in alike
    )
