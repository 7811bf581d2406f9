"""English of what is said of tasks, deadlines and reports."""

from assistant import say
from assistant.english.blanks import DAY, Number, Pair, blank, several
from assistant.english.parts import (
    AGENCIES,
    AGENCY,
    CLAUSES,
    COUNT,
    LABEL,
    MARK,
    PLACES,
    PLAN,
    PLANS,
    ROLE,
    TAIL,
    TOTAL,
    WORDS,
)
from assistant.say import figures, reporting, shared as together, years

_WHEN = blank("when", "bold")
_TO = blank("to", "agency")
_NEXT = blank("next", "aside")
_PART = blank("part", "line")
_HELD = blank("held", "line")
_YEAR = Number("year")

RATES = (
    ("thường xuyên", "all the time"),
    ("liên tục", "all the time"),
    *(
        (f"{each} {unit}", f"every {told}")
        for each in ("hằng", "hàng", "mỗi", "từng")
        for unit, told in (("tháng", "month"), ("quý", "quarter"), ("tuần", "week"))
    ),
)

_TIMES = (
    Pair(say.deadline(PLAN, _WHEN, "", WORDS, MARK), "**{plan}**: **{when}** — {words} {mark}"),
    Pair(say.deadline(PLAN, _WHEN, f" {_NEXT}", WORDS, MARK), "**{plan}**: **{when}** {next} — {words} {mark}"),
    Pair(say.next_due(DAY, Number("left")), "(next: {day}, in {left|day|days})"),
    Pair(say.next_due(DAY, 0), "(next: {day}, today)"),
    Pair(say.plan_over(_YEAR, f" {MARK}"), "(the plan ran out in {year} {mark})"),
    Pair(
        say.deadlines_head(PLAN, COUNT),
        "The **{plan}** states {count|matter|matters} with a time (days of documents that it cites not counted):",
    ),
    Pair(
        say.deadlines_head(PLAN, COUNT, AGENCIES),
        "The **{plan}** states {count|matter|matters} with a time for {agencies} (days of documents that it cites not "
        "counted):",
    ),
    Pair(say.recurring_head(PLAN, COUNT), "The **{plan}** states {count|matter|matters} done every year or regularly:"),
    Pair(
        say.recurring_head(PLAN, COUNT, AGENCIES),
        "The **{plan}** states {count|matter|matters} that {agencies} do every year or regularly:",
    ),
    *(
        Pair(
            say.recurring_head(PLAN, COUNT, rate=rate), f"The **{{plan}}** states {{count|matter|matters}} done {told}:"
        )
        for rate, told in (
            *RATES,
            (say.TIED_TO_A_DAY, "by a certain day"),
            (say.TIED_TO_A_MONTH, "by a certain month or quarter"),
        )
    ),
    Pair(
        say.report_to(PLAN, _TO, (), _WHEN, WORDS, MARK),
        "**{plan}**: reports go to **{to}**; time: **{when}** — {words} {mark}",
    ),
    Pair(
        say.report_to(PLAN, _TO, AGENCIES, _WHEN, WORDS, MARK),
        "**{plan}**: reports go to **{to}**; time: **{when}**; reporting: {agencies} — {words} {mark}",
    ),
    Pair(
        say.report_from(PLAN, _TO, AGENCIES, _WHEN, WORDS, MARK),
        "**{plan}**: **{agencies}** reports to {to}; time: **{when}** — {words} {mark}",
    ),
    Pair(
        say.no_report_of(PLAN, AGENCIES), "The {plan} sets no report for {agencies}. What the plan does say of reports:"
    ),
    *(
        Pair(
            say.earliest(PLAN, _WHEN, degree),
            f"The {told} yearly day of reporting is that of the **{{plan}}**: {{when}}. The days that are set, in "
            "order:",
        )
        for degree, told in (
            ("sớm nhất", "earliest"),
            ("sớm hơn", "earlier"),
            ("muộn nhất", "latest"),
            ("muộn hơn", "later"),
            ("chậm nhất", "latest"),
            ("cuối cùng", "last"),
        )
    ),
    Pair(say.NO_DATE_OF_IT, "As to time, the plan says no more than the clause cited; it sets no day or month."),
    Pair(say.CHARGED_IN_SECTION, "This section charges:"),
    Pair(
        reporting.through(AGENCY, several("places"), TOTAL, is_without=False),
        "Reports go to or through {agency} in {places_count} of {total} plans ({places}):",
    ),
    Pair(
        reporting.through(AGENCY, several("places"), TOTAL, is_without=True),
        "Reports do not go to or through {agency} in {places_count} of {total} plans ({places}):",
    ),
    Pair(reporting.undated(PLANS), "No day of reporting set, so not comparable: {plans}."),
    Pair(years.beyond(PLAN, _YEAR), "The {plan} runs to {year}; the year asked about lies beyond it."),
    Pair(
        years.none_in_month(PLAN, Number("month"), None),
        "The **{plan}** states nothing that falls due in month {month}.",
    ),
    Pair(
        years.also_yearly(several("where", "labels")),
        "The plan also states {where_count|matter|matters} done every year: {where}.",
    ),
    Pair(
        years.also_through(several("where", "labels")),
        "The plan also states {where_count|matter|matters} that run beyond that year: {where}.",
    ),
)

_HOLDERS = (
    Pair(
        say.plans_led(AGENCY, (), TOTAL),
        "{agency} is the general lead of no plan of the {total}; they say as follows:",
    ),
    Pair(
        say.plans_led(AGENCY, PLACES, TOTAL),
        "{agency} is the general lead of {places_count} of {total} plans ({places}):",
    ),
    Pair(say.gathered_by(PLAN, AGENCY, WORDS, MARK), "**{plan}**: **{agency}** gathers the reports — {words} {mark}"),
    Pair(
        say.leads_plan(PLAN, AGENCY, say.placed(LABEL, WORDS), MARK),
        "**{plan}**: **{agency}** — {label}: {words} {mark}",
    ),
    Pair(
        say.leads_unwatched(PLAN, AGENCY, WORDS, MARK),
        "The **{plan}** does not say who follows or checks it; its lead is **{agency}** — {words} {mark}",
    ),
    Pair(
        say.follows_plan(PLAN, AGENCY, WORDS, MARK),
        "The **{plan}** names no lead of the whole; **{agency}** follows how it is carried out — {words} {mark}",
    ),
    Pair(
        say.coordinates_plan(PLAN, AGENCY, WORDS, MARK),
        "**{plan}**: {agency} leads; the agencies that coordinate, in the plan's words: “{words}” {mark}",
    ),
    Pair(
        say.most_tasks(PLAN, AGENCIES, COUNT, None),
        "The **{plan}** gives most tasks to {agencies}: {count|task|tasks}.",
    ),
    Pair(
        say.most_tasks(PLAN, AGENCIES, COUNT, ROLE),
        "The **{plan}** gives most tasks of {role} to {agencies}: {count|task|tasks}.",
    ),
    Pair(say.task(PLAN, WORDS, TAIL, [_PART]), "**{plan}**: {part} — the task “{words}”{tail}."),
    Pair(say.in_role(ROLE, AGENCIES, MARK), "**{agencies}** ({role}) {mark}"),
    Pair(say.due_at(_WHEN, MARK), "due **{when}** {mark}"),
    Pair(say.held_instead(PLAN, AGENCIES, MARK), "The **{plan}** gives this to **{agencies}** {mark}."),
    Pair(
        say.leads_differ(PLAN),
        "Note: the {plan} states this in several places with different lead agencies; compare the clauses above before "
        "you use this.",
    ),
    *(
        Pair(
            say.most_tasks(PLAN, several("many", "agencies"), COUNT, role),
            f"The **{{plan}}** gives most tasks{told} to {{many}}: {{count|task|tasks}} each.",
        )
        for role, told in ((None, ""), (ROLE, " of {role}"))
    ),
    Pair(
        say.tasks_of_plan(PLAN, COUNT),
        "{count|clause|clauses} of the **{plan}** give tasks (those given to all together included).",
    ),
    Pair(say.tasks_of_each(PLAN, COUNT, None), "The **{plan}** gives tasks of their own to {count|agency|agencies}:"),
    Pair(say.tasks_of_each(PLAN, COUNT, ROLE), "The **{plan}** gives tasks of {role} to {count|agency|agencies}:"),
    Pair(say.tasks_held(AGENCY, COUNT, None, MARK), "- {agency}: {count|task|tasks} {mark}"),
    Pair(say.tasks_held(AGENCY, COUNT, ROLE, MARK), "- {agency}: {count|task|tasks} ({role}) {mark}"),
    Pair(say.submitted(PLAN, _TO, LABEL, WORDS, MARK), "**{plan}**: submitted to **{to}** — {label}: {words} {mark}"),
    Pair(say.NO_MONEY_OF_ITS_OWN, "The clauses above name no source of money; on money in general:"),
    Pair(say.role_confirmed(ROLE, True), "Yes: every task of this agency in the plan is in the role of {role}."),
    Pair(
        say.role_confirmed(ROLE, False),
        "Yes: this agency has tasks in the role of {role}; its others are in other roles.",
    ),
    Pair(
        say.role_denied(ROLE, [blank("held", "roles")]),
        "No: the plan does not give this agency the role of {role}, but of {held}.",
    ),
    Pair(
        say.agencies_head(PLAN, COUNT, blank("noun", "noun")),
        "The **{plan}** gives tasks of their own to {count} {noun}:",
    ),
    Pair(
        say.agencies_head(PLAN, COUNT, blank("noun", "noun"), role=ROLE),
        "The **{plan}** gives tasks of {role} to {count} {noun}:",
    ),
    Pair(say.also_charged([blank("named", "agencies")]), "Besides departments also: {named}."),
    Pair(say.also_together([blank("named", "agencies")]), "Tasks are given together to: {named}."),
    Pair(
        say.each_task_head(PLAN, "", COUNT),
        "The **{plan}** has {count|task|tasks} with the agencies that lead and coordinate:",
    ),
    Pair(
        figures.head(several("places"), TOTAL, COUNT),
        "{places_count} of {total} plans have aims in figures ({places}), in {count|clause|clauses}:",
    ),
    Pair(figures.head_of(PLAN, COUNT), "The **{plan}** has aims in figures in {count|clause|clauses}:"),
    Pair(
        figures.none([PLAN], CLAUSES),
        "The **{plan}** states no aim in figures (all {clauses} clauses of the plan looked through).",
    ),
    Pair(
        figures.none([PLAN, blank("rest", "plans")], 0),
        "The **{plan}** and **{rest}** state no aim in figures (the whole of their texts looked through).",
    ),
    Pair(
        together.head(PLAN, _HELD, 0, ""),
        "The **{plan}** has no task that names {held} together (every task looked through).",
    ),
    Pair(together.head(PLAN, _HELD, COUNT, ""), "The **{plan}** has {count|task|tasks} that {held} share:"),
    Pair(
        together.working_with(PLAN, AGENCY, (), COUNT),
        "The **{plan}** names no agency that shares a task with **{agency}** (every task looked through).",
    ),
    Pair(
        together.working_with(PLAN, AGENCY, several("others", "agencies"), COUNT),
        "The **{plan}** names {others_count|agency|agencies} that share {count|task|tasks} with **{agency}**: "
        "{others}.",
    ),
    Pair(
        together.not_with(PLAN, AGENCY, AGENCIES),
        "The **{plan}** names no task that these agencies share with **{agency}**: {agencies}.",
    ),
    Pair(
        say.taken_over([blank("old", "agencies")], AGENCY, [blank("places", "places")]),
        "The table above only counts {agency} by this name. {old}, now part of it, has tasks of its own in the "
        "plans of "
        "{places}; ask for the tasks of {old} to see them.",
    ),
    Pair(together.item(LABEL, blank("holders", "holders"), WORDS, MARK), "- {label} — {holders}: {words} {mark}"),
)

PAIRS = (*_TIMES, *_HOLDERS)
