"""English of verdicts and heads that are said more rarely: sides of a year, figures compared, parts of a plan."""

from assistant import say
from assistant.english.blanks import DAY, Number, Pair, blank, several
from assistant.english.parts import (
    AGENCIES,
    AGENCY,
    COUNT,
    KIND,
    LABEL,
    MARK,
    NUMBER,
    OTHER,
    PLAN,
    PLANS,
    ROLE,
    WORDS,
)
from assistant.say import charged, checks, clock, shared as together, years

_PART = blank("part", "labels")
_SHARERS = blank("sharers", "agencies")
_YEAR = Number("year")
_MONTH = Number("month")
_WHERE = several("where", "labels")
_NAMED = blank("names")
_TOLD = [blank("told", "labels")]
_BODIES = [blank("bodies", "agencies")]

_SIDES = (("trước", "before"), ("sau", "after"))

_CHECKS = (
    *(
        Pair(
            checks.holds_some(PLAN, AGENCY, ROLE, is_first=is_first),
            f"{verdict}: the **{{plan}}** states this in "
            "several places, in some with **{agency}** ({role}), in others with another agency:",
        )
        for is_first, verdict in ((True, "Right, but not all"), (False, "Right in part only"))
    ),
    Pair(
        checks.same_agency(PLAN, AGENCY),
        "The **{plan}** does not state just this; the nearest that it gives to **{agency}** is:",
    ),
    *(
        Pair(
            checks.date_of_other(blank("dated"), KIND, number, WORDS, MARK),
            f"No: {{dated}} is the day of {{kind}}{told} that the plan cites: “{{words}}” {{mark}}",
        )
        for number, told in ((NUMBER, " No. {number}"), ("", ""))
    ),
    Pair(
        checks.number_of_other(NUMBER, KIND, WORDS, MARK),
        "No: {number} is the number of another document ({kind}) that the plan cites: “{words}” {mark}",
    ),
    Pair(checks.nothing_in_year(PLAN, _YEAR), "The **{plan}** has nothing in {year}: it ended before that year."),
    Pair(checks.reports_elsewhere(AGENCY, PLANS), "Reports do not go through {agency}: **{plans}**."),
    Pair(
        checks.reports_elsewhere(AGENCY, ()),
        "Every plan that says where the reports of all go has them go through {agency}.",
    ),
    Pair(checks.names_no_receiver(PLANS), "No receiver for the reports of all: {plans}."),
    *(
        Pair(
            checks.none_on_side(PLAN, side, _YEAR),
            f"The **{{plan}}** states nothing with a time {told} {{year}} (what is done every year not counted).",
        )
        for side, told in _SIDES
    ),
    Pair(
        years.none_ending(PLAN, _YEAR),
        "The **{plan}** states nothing with a time that ends in {year} (what is done every year not counted).",
    ),
    *(
        Pair(
            checks.on_side(side, _YEAR, ends=ends),
            f"Only what {'ends' if ends else 'begins'} {told} {{year}} is counted (not what is done every year).",
        )
        for side, told in _SIDES
        for ends in (True, False)
    ),
)

_TIMES = (
    Pair(clock.coming(DAY, COUNT), "From {day} on {count|fixed day comes|fixed days come}, in this order:"),
    Pair(clock.coming(DAY, 0), "From {day} on no fixed day comes."),
    Pair(clock.passed(PLAN, DAY, 0), "The **{plan}** has nothing whose time has passed (as of {day})."),
    Pair(
        clock.passed(PLAN, DAY, COUNT), "The **{plan}** has {count|matter|matters} whose time has passed (as of {day}):"
    ),
    Pair(clock.over(PLANS), "Plans that have run out: {plans}."),
    Pair(clock.NOT_WHETHER_DONE, "The plan only states the times, not whether the work was done."),
    Pair(
        clock.running(DAY, [blank("running", "plans")], [blank("ended", "plans")]),
        "As of {day}, still running: {running}; run out: {ended}. Each plan says:",
    ),
    Pair(clock.running(DAY, PLANS, ()), "As of {day}, still running: {plans}. Each plan says:"),
    Pair(clock.running(DAY, (), PLANS), "As of {day}, run out: {plans}. Each plan says:"),
    Pair(say.due_in(PLAN, blank("when", "line"), COUNT), "The **{plan}** states {count|matter|matters}, {when}:"),
    Pair(years.in_month(_MONTH, None), "due in month {month}"),
    Pair(years.in_month(_MONTH, _YEAR), "due in month {month} of {year}"),
    Pair(years.none_in_month(PLAN, _MONTH, _YEAR), "The **{plan}** states nothing due in month {month} of {year}."),
    Pair(
        years.also_all_year(_WHERE, _YEAR),
        "The plan also states {where_count|matter|matters} for the whole of {year}: {where}.",
    ),
    Pair(
        say.reported_to(PLAN, _BODIES, LABEL, WORDS, MARK, through=False),
        "**{plan}**: reported to **{bodies}** — {label}: {words} {mark}",
    ),
    Pair(
        say.reported_to(PLAN, [*_BODIES, AGENCY], LABEL, WORDS, MARK, through=True),
        "**{plan}**: reported to **{bodies}** (through **{agency}**) — {label}: {words} {mark}",
    ),
)

_LISTS = (
    Pair(
        say.their_tasks_head(PLAN, COUNT, AGENCY, ROLE),
        "The **{plan}** has {count|task|tasks} of **{agency}** ({role}); who leads and coordinates each:",
    ),
    Pair(
        say.each_task_head(PLAN, _PART, COUNT),
        "The **{plan}**, {part}, has {count|task|tasks} with the agencies that lead and coordinate:",
    ),
    *(
        Pair(
            say.duties_on_head(PLAN, part, WORDS, COUNT, is_alike=is_alike),
            f"The **{{plan}}**{where} has {{count|task|tasks}} that speak of “{{words}}”{alike}:",
        )
        for part, where in (("", ""), (_PART, ", {part},"))
        for is_alike, alike in ((False, ""), (True, ", in phrases of the same meaning too"))
    ),
    Pair(
        say.charged_only(PLAN, OTHER, AGENCIES).replace(" 1 cơ quan", f" {format(COUNT)} cơ quan"),
        "The **{plan}** gives tasks, and the **{other}** none of their own, to {count|agency|agencies}: {agencies}.",
    ),
    Pair(
        say.charged_only(PLAN, OTHER, ()), "Every agency that the **{plan}** charges is charged by the **{other}** too."
    ),
    *(
        Pair(
            charged.left_out(PLAN, noun, _TOLD).replace(" 1 ", f" {format(COUNT)} "),
            f"The **{{plan}}** gives no task of their own to {{count|{told}}} that another plan charges: {{told}}.",
        )
        for noun, told in ((say.nouns.DEPARTMENT, "department|departments"), (say.nouns.AGENCY, "agency|agencies"))
    ),
    *(
        Pair(
            charged.left_out(PLAN, noun, ()),
            f"Every {told} that another plan charges is charged by the **{{plan}}** too.",
        )
        for noun, told in ((say.nouns.DEPARTMENT, "department"), (say.nouns.AGENCY, "agency"))
    ),
    Pair(charged.bound_all_the_same([MARK]), "Tasks given to all departments together apply all the same {mark}."),
    Pair(
        charged.LEFT_OUT_OF,
        "Compared by the names that the loaded plans charge; no plan lists agencies to which it gives nothing.",
    ),
    Pair(say.CHARGED_BY_NAME, "Only agencies charged by name are compared, not tasks given to departments in general."),
    *(
        Pair(
            say.none_within(PLAN, LABEL, AGENCY, role, is_elsewhere=is_elsewhere),
            f"{{label}} of the **{{plan}}** gives {{agency}} no task{told}. {rest}",
        )
        for role, told in ((None, ""), (ROLE, " of {role}"))
        for is_elsewhere, rest in (
            (True, "Its tasks in other parts of the plan:"),
            (False, "Its other roles in this part:"),
        )
    ),
    *(
        Pair(
            say.agencies_head(PLAN, COUNT, blank("noun", "noun"), _PART, role),
            f"The **{{plan}}**, {{part}}, gives tasks of {told} to {{count}} {{noun}}:",
        )
        for role, told in ((None, "their own"), (ROLE, "{role}"))
    ),
    Pair(
        say.approved_at(say.approved_by(blank("issuer", "agencies"), _NAMED), PLAN, LABEL, WORDS, MARK),
        "**{issuer}**, by {names} — {plan}, {label}: “{words}” {mark}",
    ),
    Pair(
        say.approved_at(say.approved_in(_NAMED), PLAN, LABEL, WORDS, MARK),
        "Approved by {names} (the plan does not print who issued this document) — {plan}, {label}: “{words}” {mark}",
    ),
    Pair(say.references_at(PLAN, _NAMED, WORDS, MARK), "**{plan}**: {names} — “{words}” {mark}"),
    Pair(
        say.no_money_column(several("columns"), MARK),
        "The table of the appendix has no column on money; its columns: {columns} {mark}.",
    ),
    Pair(say.no_duty_in(ROLE), "It has tasks, but none in the role of {role}."),
    *(
        Pair(together.head(PLAN, _SHARERS, count, _PART), f"The **{{plan}}**, {{part}}, {told}")
        for count, told in (
            (0, "has no task that names {sharers} together (every task looked through)."),
            (COUNT, "has {count|task|tasks} that {sharers} share:"),
        )
    ),
    Pair(
        together.otherwise(PLAN, _SHARERS, COUNT, ""),
        "The **{plan}** has no task that gives {sharers} just the roles asked about; it states {count|task|tasks} that "
        "they share:",
    ),
    Pair(together.nowhere(PLANS, _SHARERS), "No task names {sharers} together: {plans}."),
    Pair(
        together.loosely(_WHERE),
        "The plan also states {where_count|task|tasks} shared with departments in general, not all named: {where}.",
    ),
)

_FIGURES = (
    Pair(say.sets_figure(PLAN, blank("figure"), MARK), "**{plan}** ({figure}) {mark}"),
    *(
        Pair(
            say.highest(degree, [blank("first", "line")], others, silent),
            f"The {told} figure is that of {{first}}{then}.{rest}",
        )
        for degree, told in (
            ("cao nhất", "highest"),
            ("lớn nhất", "greatest"),
            ("thấp nhất", "lowest"),
            ("nhỏ nhất", "smallest"),
            ("nhiều nhất", "greatest"),
            ("ít nhất", "smallest"),
        )
        for others, then in (((), ""), ([blank("others", "line")], "; next: {others}"))
        for silent, rest in (((), ""), ([blank("silent", "plans")], " Not comparable: {silent}."))
    ),
)

PAIRS = (*_CHECKS, *_TIMES, *_LISTS, *_FIGURES)
