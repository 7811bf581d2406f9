"""English of what is said around answers, and of quotes."""

from assistant import say
from assistant.english.blanks import DAY, Pair, blank, several
from assistant.english.parts import AGENCY, COUNT, LABEL, MARK, PLAN, PLANS, ROLE, WORDS
from assistant.say import figures

_NOTE = "Note: "
_WHICH = ("First", "Second", "Third", "Fourth", "Fifth", "Sixth")
_SOURCE = blank("source")
_NOW = several("now")

PAIRS = (
    Pair(say.yes(blank("line", "line")), "**Yes.** {line}"),
    Pair(
        say.GREETING,
        "Hello. I look things up in the cultural diplomacy plans that are loaded and answer with citations "
        "of their clauses. You may ask about an agency's tasks, deadlines, lead agencies, foreign partners, funding…",
    ),
    Pair(say.plans_loaded(PLANS), "Plans that are loaded: {plans}."),
    Pair(say.THANKS, "You are welcome. Go on asking about anything in the plans that are loaded."),
    Pair(
        say.REFUSED,
        "I only answer from the plans that are loaded, with citations, and do not follow requests to change "
        "how I work. Please ask a question about the plans.",
    ),
    Pair(
        say.WRITES_NOTHING,
        "I do not draft documents; I answer questions on the plans that are loaded, with quotes that "
        "you can put into your own text.",
    ),
    Pair(
        say.named_anew(blank("former"), blank("present")),
        _NOTE + "the tasks of {former} now belong to {present}; the plan uses the present name.",
    ),
    Pair(
        say.had_instead(PLAN, AGENCY, several("had", "agencies")),
        _NOTE + "{plan} gives no task to {agency}; this field belongs to {had}.",
    ),
    Pair(say.now_called(blank("old"), blank("new")), "The plan's name is “{old}”; today it is {new}."),
    Pair(say.renamed(blank("name"), _NOW, DAY, _SOURCE), "**{name}** is now **{now}**, since {day} (by {source})."),
    Pair(
        say.now_part_of(blank("name"), blank("now"), DAY, _SOURCE),
        "The area of **{name}** now belongs to **{now}**, since {day} (by {source}).",
    ),
    Pair(say.took_over(blank("name"), several("before", "agencies")), "**{name}** took over the tasks of {before}."),
    Pair(
        say.merged_from(blank("name"), several("areas", "places"), DAY, _SOURCE),
        "**{name}** holds the areas of {areas} since {day} (by {source}).",
    ),
    Pair(say.not_renamed(blank("name")), "The assistant's list of names knows no change of name or merger of {name}."),
    Pair(
        say.AS_WHOLES,
        "The question does not say what is to be compared; these are the main points of each plan. Ask on about one "
        "subject (heritage, Vietnamese abroad, gifts) for a table on just that.",
    ),
    Pair(say.QUESTIONS_LEFT, "The message has more questions; please send the ones left."),
    *(Pair(say.question_numbered(n), f"**{which} question**") for n, which in enumerate(_WHICH, start=1)),
    Pair(say.plan_of_area(PLAN, MARK), "The loaded plan of this area: **{plan}** {mark}."),
    Pair(
        say.not_chosen(PLANS), _NOTE + "the question names {plans}, outside the plans ticked; the question is followed."
    ),
    Pair(
        say.horizon_note([(blank("periods"), "")]).replace(": )", ")"),
        _NOTE + "the plans run to different years ({periods}).",
    ),
    Pair(
        say.unread_table(PLAN, MARK),
        _NOTE + "the appendix of **{plan}** has a table, but the loaded text lost its columns, so that it could not be "
        "read; check the tasks given in it in the original {mark}.",
    ),
    Pair(
        say.IN_OTHER_WORDS,
        "The plan does not use the words of the question; check the clause cited before you use this.",
    ),
    Pair(say.NAMES_GO_ON, "This sentence ends in an ellipsis, so the plan's own list is open."),
    Pair(say.nearest(), "The nearest in the plan:"),
    Pair(say.UNPROVED, "The wording could not be checked; please see the document."),
    Pair(
        say.NOT_ONLY,
        _NOTE + "the clauses cited do not say “only” as the question does; please check them against the words quoted.",
    ),
    Pair(say.other_years(several("years")), _NOTE + "the clauses cited do not print the year {years}."),
    Pair(
        say.unmet([blank("names", "places")]),
        _NOTE + "the clauses cited below do not state “{names}” as the question has it; the plan says as follows.",
    ),
    Pair(say.under_time(blank("title"), MARK), "It stands in the part “{title}” {mark}."),
    Pair(
        say.unmet_too([blank("names", "places")]),
        _NOTE + "nor does the clause cited state “{names}” as the question has it.",
    ),
    Pair(
        say.according_to(PLAN, LABEL, WORDS, MARK, blank("charged", "charged")),
        "According to the **{plan}, {label}**: {words} {mark}{charged}",
    ),
    Pair(say.other_plans_too(), "Related content in other plans:"),
    Pair(say.clause_at(PLAN, LABEL, WORDS, MARK), "**{plan}, {label}**: “{words}” {mark}"),
    Pair(
        say.cell(PLAN, LABEL, blank("column"), blank("text"), WORDS, MARK),
        "**{plan}, {label}**, column “{column}”: **{text}** — {words} {mark}",
    ),
    Pair(
        say.cell_blank(PLAN, LABEL, blank("column"), WORDS, MARK),
        "**{plan}, {label}** leaves the column “{column}” blank: {words} {mark}",
    ),
    Pair(say.enumerated(PLAN, LABEL, WORDS, MARK), "**{plan}, {label}** names: “{words}” {mark}"),
    Pair(say.searched(COUNT), "All {count} clauses of the plan were looked through."),
    # Of a form that other sentences share.
    Pair(say.item_at(LABEL, WORDS, MARK), "- {label}: {words} {mark}"),
    Pair(say.item(say.at_place(LABEL, WORDS, MARK), "").rstrip(), "- **{label}**: {words} {mark}"),
    Pair(say.item(say.at_place(f"{PLAN}, {LABEL}", WORDS, MARK), "").rstrip(), "- **{plan}, {label}**: {words} {mark}"),
    Pair(figures.item(PLAN, LABEL, WORDS, MARK), "- **{plan}**, {label}: {words} {mark}"),
    Pair(say.item_of(ROLE, say.under(LABEL, WORDS), MARK), "- ({role}) {label} “{words}” {mark}"),
    Pair(say.under(LABEL, WORDS), "{label} “{words}”"),
    Pair(say.item_of(ROLE, WORDS, MARK), "- ({role}) {words} {mark}"),
    Pair(say.item_of(LABEL, WORDS, MARK), "- ({label}) {words} {mark}"),
    Pair(say.item_of(say.role_of(AGENCY, ROLE), WORDS, MARK), "- ({agency}: {role}) {words} {mark}"),
    Pair(say.item_of(f"{AGENCY}, {LABEL}", WORDS, MARK), "- ({agency}, {label}) {words} {mark}"),
    Pair(say.at_place(LABEL, WORDS, MARK), "**{label}**: {words} {mark}"),
    Pair(say.interspersed_at(LABEL, WORDS, MARK), "with other words in between at **{label}**: {words} {mark}"),
    Pair(say.told(PLAN, WORDS, MARK), "**{plan}**: {words} {mark}"),
    Pair(say.more_places(COUNT), "and {count|more clause|more clauses}"),
)
