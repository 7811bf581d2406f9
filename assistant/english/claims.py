"""English of what is said of a question's own statements, and of what stands beside or beyond what was told."""

from assistant import say
from assistant.english.blanks import Number, Pair, blank, several
from assistant.english.parts import AGENCY, COUNT, KIND, LABEL, MARK, NOUN, PLAN, PLANS, ROLE, TOTAL, WORDS
from assistant.say import across, checks

PAIRS = (
    Pair(
        across.also_at(LABEL, WORDS, MARK, blank("charged", "charged")),
        "Also said at **{label}**: {words} {mark}{charged}",
    ),
    Pair(checks.no_part(PLAN, AGENCY), "The **{plan}** does not name {agency} in this; the plan says as follows."),
    Pair(checks.own_duties(AGENCY, COUNT, TOTAL), "The tasks that the plan gives to {agency} ({count}/{total}):"),
    Pair(checks.said_after_all(PLAN), "Not so: the **{plan}** does say this."),
    Pair(checks.NOT_SO, "Not as the question has it."),
    Pair(checks.not_of_all(PLANS), "Not all of the plans asked about are so; this was not found in: {plans}."),
    Pair(checks.RIGHTLY_DENIED, "Right, as the question has it:"),
    Pair(say.WHOLE_DOCUMENT, "the document"),
    Pair(
        say.other_count(PLAN, blank("said"), LABEL, COUNT, NOUN, MARK),
        "The **{plan}** does not say {said} as the question has it; {label} has {count} {noun} {mark}:",
    ),
    Pair(
        say.other_count(PLAN, None, LABEL, COUNT, NOUN, MARK),
        "Right, by the **{plan}**; {label} has {count} {noun} {mark}:",
    ),
    Pair(
        say.other_count(PLAN, blank("said"), say.WHOLE_DOCUMENT, COUNT, NOUN, MARK),
        "The **{plan}** does not say {said} as the question has it; the document has {count} {noun} {mark}:",
    ),
    Pair(
        say.other_count(PLAN, None, say.WHOLE_DOCUMENT, COUNT, NOUN, MARK),
        "Right, by the **{plan}**; the document has {count} {noun} {mark}:",
    ),
    Pair(say.lies_at(PLAN, LABEL, MARK), "This stands at **{label}**, {plan} {mark}."),
    Pair(
        say.stands_at(
            PLAN, (LABEL, blank("title"), MARK), (blank("there", "label"), blank("name"), blank("source", "mark"))
        ),
        "**{plan}**: {label} is “{title}” {mark}; what is asked about stands at {there} “{name}” {source}.",
    ),
    Pair(
        say.other_kind(PLAN, KIND, blank("said"), WORDS, MARK),
        "The **{plan}** was issued as **{kind}**, not as {said}: “{words}” {mark}",
    ),
    Pair(
        say.issued_as(PLAN, KIND, WORDS, MARK),
        "The **{plan}** was issued as **{kind}**: “{words}” {mark}",
    ),
    Pair(
        say.other_own_date(PLAN, blank("given"), WORDS, MARK),
        "The **{plan}** does not print {given} as its date of issue; it prints: “{words}” {mark}",
    ),
    Pair(say.nearest_is(PLAN, WORDS, MARK), "The nearest in the **{plan}**: {words} {mark}"),
    Pair(say.cited_in([PLAN], WORDS, MARK), "This document is cited in the **{plan}**: “{words}” {mark}"),
    Pair(
        say.cited_in([PLAN, blank("others", "plans")], WORDS, MARK),
        "This document is cited in the **{plan}**: “{words}” {mark}; also cited in {others}",
    ),
    Pair(say.shared_documents(0, TOTAL), "No document is cited, by its number, by two or more of the {total} plans."),
    Pair(
        say.shared_documents(COUNT, TOTAL),
        "{count|document is|documents are} cited by two or more of the {total} plans:",
    ),
    Pair(say.shared_document(blank("document"), several("citing")), "- {document}: {citing}"),
    Pair(say.part_head(LABEL, WORDS, MARK), "**{label}: {words}** {mark}"),
    Pair(
        say.brief_goes_on(),
        "These are the plan's headings. Ask for a heading or an agency by name to read its words.",
    ),
    Pair(
        say.brief_of_one(),
        "Ask to summarise one plan, naming its province, to see the headings of its parts.",
    ),
    Pair(say.with_appendix(MARK), "With an appendix {mark}."),
    Pair(
        say.clauses_beyond(PLAN, 0, TOTAL),
        "Beyond what was told, the **{plan}** has no other clause on what is asked; all {total|clause|clauses}:",
    ),
    Pair(
        say.clauses_beyond(PLAN, Number("left"), TOTAL),
        "Beyond what was told, the **{plan}** has {left|more clause|more clauses} on what is asked ({total} in all):",
    ),
    Pair(say.part_missing(PLAN, blank("part")), "The **{plan}** has no part on “{part}”. The nearest part:"),
    Pair(say.appendix_rows(COUNT), "The table of the appendix has {count|task row|task rows}."),
    Pair(
        say.holding_so_many(PLAN, Number("holders"), COUNT, None),
        "In the **{plan}** {holders|agency holds|agencies hold} just {count|task|tasks}:",
    ),
    Pair(
        say.holding_so_many(PLAN, Number("holders"), COUNT, ROLE),
        "In the **{plan}** {holders|agency holds|agencies hold} just {count|task|tasks} of {role}:",
    ),
)
