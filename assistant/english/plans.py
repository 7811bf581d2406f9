"""English of what is said of the plans themselves."""

from __future__ import annotations

from assistant.english.blanks import Number, Pair, blank, several
from assistant.english.parts import COUNT, MARK, NUMBER, PLAN, PLANS, TITLE, WORDS
from assistant.say import plans, years

_HAVING = several("having")
_LACKING = several("lacking")
_WINDOW, _YEAR = blank("window"), Number("year")
_PARTS = [blank("parts", "labels")]
_EARLY = ("sớm nhất", "đầu tiên", "trước tiên", "cũ nhất", "lâu nhất")
_LATE = ("muộn nhất", "sau cùng", "cuối cùng", "mới nhất", "gần đây nhất")
_FIRST_OR_LAST = {
    "sớm nhất": "Earliest",
    "cũ nhất": "Oldest",
    "xa nhất": "Earliest",
    "muộn nhất": "Latest",
    "mới nhất": "Newest",
    "gần đây nhất": "Latest",
}
_DEGREES = {
    **dict.fromkeys(_EARLY, "first"),
    **dict.fromkeys(_LATE, "last"),
    **dict.fromkeys(("sớm hơn", "trước"), "earlier"),
    **dict.fromkeys(("muộn hơn", "sau"), "later"),
}

PAIRS = (
    Pair(
        plans.parts_head(WORDS, _HAVING, (), lacking_first=False),
        "Every plan has a part or section called “{words}”:",
    ),
    Pair(
        plans.parts_head(WORDS, _HAVING, _LACKING, lacking_first=False),
        "With a part or section called “{words}”: {having}; without: {lacking}.",
    ),
    Pair(
        plans.parts_head(WORDS, _HAVING, _LACKING, lacking_first=True),
        "Without any part or section called “{words}”: {lacking}; with one: {having}.",
    ),
    Pair(plans.parts_of(PLAN, _PARTS), "- **{plan}**: {parts}"),
    Pair(plans.not_citing(_LACKING), "Not citing this document: {lacking}. The other plans cite it so."),
    Pair(plans.loaded(COUNT, _HAVING), "{count|plan is|plans are} loaded, of {having}:"),
    *(
        Pair(plans.ordered(degree, PLAN, all_dated=every), f"Issued {told}{among}: **{{plan}}**.")
        for degree, told in _DEGREES.items()
        for every, among in ((True, ""), (False, " among the plans that print their day"))
    ),
    *(
        Pair(
            plans.cites_first(degree, PLAN, TITLE, NUMBER, MARK),
            f"{told} by the days that are printed: **{{plan}}**, which cites {{title}} of {{number}} {{mark}}.",
        )
        for degree, told in _FIRST_OR_LAST.items()
    ),
    *(
        Pair(
            plans.not_ordered(degree),
            f"Which plan was issued {told} cannot be told: the loaded documents do not all print their day.",
        )
        for degree, told in _DEGREES.items()
    ),
    Pair(plans.same(alike=True), "Yes, the same."),
    Pair(plans.same(alike=False), "Not the same."),
    Pair(plans.only_there(PLAN, WORDS), "Only the **{plan}** names “{words}”; it states no place more exactly:"),
    *(
        Pair(
            plans.money_beside(_HAVING, WORDS, only=only),
            f"{told} a sentence that speaks of money and of “{{words}}”; whether it is for them is to be read:",
        )
        for only, told in ((True, "Only {having} have"), (False, "{having} have"))
    ),
    Pair(
        plans.no_money_for(PLANS, WORDS), "**{plans}**: no sentence speaks of money and of “{words}” (all text read)."
    ),
    Pair(
        plans.no_money_for([], WORDS), "No plan has a sentence that speaks of money and of “{words}” (all text read)."
    ),
    Pair(years.falls_into(_WINDOW), "due in {window}"),
    *(Pair(years.falls_into(years.quarter(n, None)), f"due in quarter {n}") for n in range(1, 5)),
    *(Pair(years.falls_into(years.quarter(n, _YEAR)), f"due in quarter {n} of {{year}}") for n in range(1, 5)),
    *(
        Pair(years.falls_into(years.half(year, is_first=is_first)), f"due in the {which} half of {told}")
        for is_first, which in ((True, "first"), (False, "second"))
        for year, told in ((None, "the year"), (_YEAR, "{year}"))
    ),
    Pair(years.falls_into(years.month(Number("month"), None)), "due in month {month}"),
    Pair(years.falls_into(years.month(Number("month"), _YEAR)), "due in month {month} of {year}"),
    Pair(years.falls_into(years.whole(_YEAR)), "due in {year}"),
    Pair(years.none_in_window([], _WINDOW), "No plan states anything due in {window}."),
    Pair(years.none_in_window([PLAN], _WINDOW), "**{plan}**: nothing stated that is due in {window}."),
    Pair(years.none_in_window(PLANS, _WINDOW), "**{plans}**: nothing stated that is due in {window}."),
    Pair(
        years.yearly_of(PLAN, several("where", "labels")),
        "The **{plan}** states {where_count|matter|matters} done every year: {where}.",
    ),
    Pair(years.days_set([blank("days", "line")]), "Days set for every year: {days}."),
    Pair(plans.PARTS_BY_TITLE, "Compared by titles; a plan without such a title may state this in another part."),
)
