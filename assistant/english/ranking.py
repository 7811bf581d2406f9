"""English of how many of something each plan has."""

from __future__ import annotations

from assistant.english.blanks import Number, Pair
from assistant.english.parts import AGENCY, COUNT, MARK, PLACES, PLAN, PLANS, ROLE, WORDS
from assistant.say import nouns, ranking

_EACH = {
    nouns.DUTY: ("gives", "duty|duties"),
    nouns.DOCUMENT: ("cites", "document|documents"),
    nouns.PARTNER: ("names", "partner|partners"),
    nouns.DEADLINE: ("states", "time|times"),
    nouns.AGENCY: ("gives tasks of their own to", "agency|agencies"),
    nouns.CLAUSE: ("has", "clause|clauses"),
}
_OF_PART = {nouns.AGENCY: "bodies", nouns.CONTENT: "items"}
_DEGREES = {
    "nhiều nhất": "Most",
    "ít nhất": "Least",
    "dài nhất": "Longest",
    "ngắn nhất": "Shortest",
    "nhiều hơn": "More",
    "ít hơn": "Less",
    "dài hơn": "Longer",
    "ngắn hơn": "Shorter",
}


def _counted_as(noun: str, agency: str | None) -> str:
    many = _EACH[noun][1].split("|")[1]
    each = " (each agency in each clause counts once)" if noun == nouns.DUTY else ""
    return f"{many} of {{agency}}" if agency else f"{many}{each}"


PAIRS = (
    *(
        Pair(
            ranking.most_of(degree, noun, PLANS, agency),
            f"{told}: **{{plans}}**, by {_counted_as(noun, agency)}. Counted in each plan:",
        )
        for degree, told in _DEGREES.items()
        for noun in _EACH
        for agency in ((None, AGENCY) if noun == nouns.DUTY else (None,))
    ),
    *(
        Pair(ranking.each_has(noun, agency), f"{_counted_as(noun, agency)} counted in each plan:".capitalize())
        for noun in _EACH
        for agency in ((None, AGENCY) if noun == nouns.DUTY else (None,))
    ),
    *(
        Pair(ranking.plan_has(PLAN, noun, COUNT, mark), f"- **{{plan}}** {verb} {{count|{named}}}{told}")
        for noun, (verb, named) in _EACH.items()
        for mark, told in ((MARK, " {mark}"), ("", ""))
    ),
    *(
        Pair(ranking.plan_has(PLAN, noun, 0, ""), f"- **{{plan}}** {verb} no {named.split('|')[0]}")
        for noun, (verb, named) in _EACH.items()
        if noun != nouns.CLAUSE
    ),
    *(
        Pair(
            ranking.most_parts(PLAN, degree, noun, role, PLACES),
            f"**{{plan}}**: {told} {many}{' in {role}' if role else ''} in **{{places}}**. Counted in each section:",
        )
        for degree, told in (("nhiều", "most"), ("ít", "fewest"))
        for noun, many in _OF_PART.items()
        for role in ((None, ROLE) if noun == nouns.AGENCY else (None,))
    ),
    *(
        Pair(ranking.part_has(WORDS, COUNT, noun, MARK), f"- {{words}} has {{count|{one}|{many}}} {{mark}}")
        for noun, one, many in ((nouns.AGENCY, "body", "bodies"), (nouns.CONTENT, "item", "items"))
    ),
    Pair(ranking.part_holds(WORDS), "{words} has:"),
    *(
        Pair(ranking.shared_partners(count, COUNT, all_of_them=every), f"{first} {by}{last}")
        for every, by in ((True, "all {count} plans"), (False, "two or more of {count} plans"))
        for count, first, last in (
            (Number("shared"), "{shared|country, region or body|countries, regions and bodies} abroad named by", ":"),
            (0, "No country, region or body abroad is named by", "."),
        )
    ),
)
