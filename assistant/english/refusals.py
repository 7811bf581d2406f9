"""English of what is said when the plans do not say, and of what they do not say."""

from assistant import say
from assistant.english.blanks import Number, Pair, blank, several
from assistant.english.parts import (
    AGENCIES,
    AGENCY,
    CLAUSES,
    COUNT,
    LABEL,
    MARK,
    OTHER,
    PLAN,
    PLANS,
    SUBJECT,
    TOTAL,
    WORDS,
)
from assistant.say import subjects

_NAME = blank("name")
_MORE = Number("total", 3)
_OF_IT = "on what is asked"

_SUBJECTS = {
    subjects.MONEY: f"a sum of money {_OF_IT}",
    subjects.TIME: f"a time {_OF_IT}",
    subjects.DAY: f"a day {_OF_IT}",
    subjects.MONTH: f"a month {_OF_IT}",
    subjects.YEAR: f"a year {_OF_IT}",
    subjects.INTERVAL: f"an interval or a length of time {_OF_IT}",
    subjects.COUNT: f"a number {_OF_IT}",
    subjects.PERSON: "the name of the person asked about",
    subjects.PLACE: f"a place {_OF_IT}",
    subjects.CONTACT: "the contact asked about",
    subjects.NAME: "the name asked about",
    subjects.EITHER: "either of the two asked about",
    subjects.REASON: "the reason for it",
    subjects.DEADLINE: f"a deadline {_OF_IT}",
    subjects.REPORT: "where the reports asked about go to or come from",
    subjects.WHO: "who leads or coordinates what is asked about",
    subjects.PARTNERS: "the foreign partners asked about",
    subjects.REFERENCES: "the documents asked about",
    subjects.DUTIES: "the tasks asked about",
    subjects.SIGNER: "who signed it (its signature is blank or missing)",
    subjects.NUMBER: "the number of this document itself",
    subjects.ISSUED: "its date of issue",
    subjects.EFFECT: "the day it takes effect",
    subjects.PERIOD: "its period or general time limit",
    subjects.RECIPIENTS: "its recipients",
    subjects.PROPOSER: "the agency that proposed this document",
    subjects.ANYTHING: "what is asked about",
    subjects.ISSUED_OF_IT: "the date of issue of this document",
    subjects.HELD_BY_IT: "what this document holds",
    subjects.detail(_NAME): "the detail asked about ({name})",
    subjects.one_of(_NAME): "the {name} asked about",
    subjects.twinned_with([blank("places")]): "a twinning with {places}",
    subjects.localities_of([blank("places")]): "a locality of {places}",
    subjects.relation_with([blank("places", "places")]): "relations with {places}",
}


def _with_subjects() -> list[Pair]:
    return [Pair(vietnamese, english) for vietnamese, english in _SUBJECTS.items()]


PAIRS = (
    Pair(
        say.out_of_scope([PLAN], is_all=False),
        "Nothing on this question was found in the {plan}. I only answer from what this plan says.",
    ),
    *(
        Pair(
            say.out_of_scope(PLANS, is_all=is_all),
            f"Nothing on this question was found in the {{plans_count}} plans {among} ({{plans}}). I only answer "
            "from what "
            "these plans say.",
        )
        for is_all, among in ((True, "that are loaded"), (False, "asked about"))
    ),
    Pair(
        say.no_plan_of(_NAME, PLANS),
        "No plan of {name} is loaded; there are: {plans}. What another province's plan says is not used in its place.",
    ),
    Pair(
        say.near_holder(PLAN, AGENCIES, MARK),
        "The {plan} does not say which agency leads just what is asked; the nearest task with an agency is given to "
        "**{agencies}** {mark}.",
    ),
    Pair(
        say.stands_elsewhere(PLAN, OTHER, LABEL, WORDS, MARK),
        "The {plan} does not state what is asked. It stands in the **{other}, {label}**: {words} {mark}",
    ),
    Pair(say.also_bound_at([blank("where", "labels")]), "Common tasks also stand at: {where}."),
    Pair(say.there_too(OTHER, [blank("where", "labels")]), "The {other} also states it at: {where}."),
    Pair(say.nor_there(SUBJECT), "Nor does that clause state {subject}."),
    Pair(
        say.not_in_so_many_words(()),
        "No clause that plainly states what is asked was found in the plans that are loaded. Compare the nearest in "
        "meaning below, or ask again in the words of the plan.",
    ),
    Pair(
        say.not_in_so_many_words([blank("plan", "plans")]),
        "No clause that plainly states what is asked was found in {plan}. Compare the nearest in meaning below, or ask "
        "again in the words of the plan.",
    ),
    Pair(say.none_states(SUBJECT), "The plans that are loaded do not state {subject}."),
    Pair(say.pointed_at(PLAN, SUBJECT), "**{plan}**: the clause just cited does not state {subject}; it only says:"),
    Pair(
        say.no_reason_in_words(PLAN),
        "The {plan} has no sentence on the reason for what is asked; compare the clauses below.",
    ),
    Pair(say.agency_without_duty(PLAN, AGENCY), "The {plan} gives no task of its own to {agency}."),
    Pair(say.NAMES_NOBODY, "The plan names no agency that leads or coordinates this; it only says:"),
    Pair(
        say.agency_not_named(PLAN, AGENCY),
        "The {plan} does not name {agency} and gives it no task of its own. What the plan says on the matter:",
    ),
    *(
        Pair(say.AGENCY_UNKNOWN + after, f"The plan gives common tasks, without naming this agency:{after_told}")
        for after, after_told in (("", ""), (f" {WORDS} {MARK}", " {words} {mark}"))
    ),
    *(
        Pair(say.agency_collective(count) + after, told + after_told)
        for count, told in (
            (1, "This agency is among those bound by common tasks:"),
            (2, "These agencies are among those bound by common tasks:"),
        )
        for after, after_told in (("", ""), (f" {WORDS} {MARK}", " {words} {mark}"))
    ),
    Pair(say.counted_on_money(1, 1), "On money the plan says:"),
    Pair(say.counted_on_money(COUNT, _MORE), "On money, {count} of {total} clauses:"),
    Pair(
        say.agency_nowhere(AGENCY, TOTAL, CLAUSES),
        "None of the {total} plans that are loaded names {agency} (its names and abbreviations were looked for in all "
        "{clauses} clauses).",
    ),
    Pair(
        say.agency_not_in(PLAN, AGENCY, CLAUSES),
        "The **{plan}** does not name {agency} (all {clauses} clauses of the plan looked through).",
    ),
    Pair(say.mentioned(PLAN, WORDS, 1, COUNT, ()), "The **{plan}** has the words “{words}” in {count|clause|clauses}:"),
    Pair(
        say.mentioned(PLAN, WORDS, COUNT, TOTAL, [blank("alike")]),
        "The **{plan}** has just the words “{words}” in {count|clause|clauses}; with others of the same meaning "
        "(“{alike}”) "
        "in {total|clause|clauses}:",
    ),
    Pair(
        say.mentioned(PLAN, WORDS, 0, TOTAL, [blank("alike")]),
        "The **{plan}** does not have just the words “{words}”; others of the same meaning (“{alike}”) stand in "
        "{total|clause|clauses}:",
    ),
    Pair(
        say.not_mentioned(PLAN, WORDS, CLAUSES),
        "The **{plan}** does not have the words “{words}” (looked for in all {clauses} clauses); it may say the "
        "same in "
        "other words.",
    ),
    Pair(
        say.words_unspoken(PLAN, [blank("quoted", "places")], CLAUSES),
        "The **{plan}** does not mention “{quoted}” (all {clauses} clauses of the plan looked through).",
    ),
    Pair(
        say.mentioned_nowhere(WORDS, TOTAL, CLAUSES),
        "None of the {total} plans that are loaded has the words “{words}” (looked for in all {clauses} clauses); a "
        "plan "
        "may say the same in other words.",
    ),
    Pair(
        say.place_nowhere(blank("place"), TOTAL, CLAUSES),
        "None of the {total} plans that are loaded names {place} (all {clauses} clauses were gone through); you may "
        "ask which foreign partners the plans name.",
    ),
    Pair(say.LOOKED_FOR_WORDS, "Looked for by words in the whole text; a plan may say the same in other words."),
    Pair(
        say.mentions_head(WORDS, several("places"), TOTAL, COUNT),
        "The words “{words}” stand in {count|clause|clauses} of {places_count} of {total} plans ({places}):",
    ),
    Pair(
        say.mentions_interspersed(COUNT, several("places"), TOTAL),
        "With those that have all these words and others between them, {count|clause|clauses} of {places_count} of "
        "{total} plans ({places}):",
    ),
    Pair(
        say.mentions_silent(PLANS, ["…"]),
        "Neither these words nor the others of the same meaning: {plans}. Looked for by words in the whole text; a "
        "plan "
        "may say the same in other words.",
    ),
    Pair(
        say.mentions_alike(
            WORDS, (COUNT, several("first")), [blank("alike")], (Number("every"), [blank("second")]), TOTAL
        ).replace("1/", f"{blank('second_count', 'count')}/"),
        "Just the words “{words}” stand in {count|clause|clauses} of {first_count} of {total} plans ({first}); with "
        "others "
        "of the same meaning (“{alike}”), {every|clause|clauses} of {second_count} of {total} plans ({second}):",
    ),
    Pair(
        say.mentions_alike(WORDS, (0, ()), [blank("alike")], (Number("every"), several("second")), TOTAL),
        "No plan has just the words “{words}”; with others of the same meaning (“{alike}”), {every|clause|clauses} of "
        "{second_count} of {total} plans ({second}):",
    ),
    Pair(
        say.mentions_silent(PLANS, ()),
        "Without these words: {plans}. Looked for by words in the whole text; a plan may say the same in other words.",
    ),
    Pair(say.mentions_without(WORDS, PLANS), "{plans_count} plans do not have the words “{words}”: {plans}."),
    *_with_subjects(),
    Pair(
        f"{say.not_stated(PLAN, SUBJECT)} {say.head_only(WORDS, MARK)}",
        "The {plan} does not state {subject}. The head of the document only prints “{words}” {mark}.",
    ),
    Pair(say.not_stated(PLAN, SUBJECT), "The {plan} does not state {subject}."),
)
