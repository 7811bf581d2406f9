"""English of what is said when a question takes for granted what the plans do not say, and of yes and no."""

from assistant import say
from assistant.english.blanks import Number, Pair, blank, several
from assistant.english.parts import (
    AGENCY,
    CLAUSES,
    DOCUMENTS_CARRIED_OUT,
    KIND,
    LABEL,
    MARK,
    NUMBER,
    OTHER,
    PLAN,
    PLANS,
    ROLE,
    TAIL,
    TOTAL,
    WORDS,
)
from assistant.say import checks

_WRONG = blank("wrong", "line")
_HELD = say.held_by([blank("holders", "holders")], MARK, WORDS, blank("task", "mark"))
_SIGNER = blank("signer")
_OFFICE = blank("office")
_YEAR = blank("year")
_ROLES = [blank("roles", "roles")]
_WHEN = blank("when")

_CORRECTIONS = (
    Pair(
        say.other_day([blank("names", "plans")], blank("day")),
        "Note: not every plan asked about prints “{day}”; another day is in: {names}.",
    ),
    Pair(say.ASKED_INTERVAL, "the interval of the question"),
    Pair(
        say.not_printed(PLAN, _WRONG, LABEL, WORDS, MARK),
        "The **{plan}** does not say {wrong} of this; {label} says: {words} {mark}",
    ),
    Pair(
        say.no_such_part(PLAN, blank("asked", "label"), several("present", "labels"), WORDS, MARK).replace(
            f". {blank('present', 'labels')}:", f". {blank('last', 'label')}:"
        ),
        "The **{plan}** has no {asked}; the document only has {present}. {last}: “{words}” {mark}",
    ),
    Pair(
        say.really_stands_at(LABEL, WORDS, MARK),
        "What is asked about stands at {label}, “{words}” {mark}.",
    ),
    Pair(
        say.no_such_item(PLAN, blank("asked", "label"), blank("above", "label"), say.UNDIVIDED, MARK),
        "The **{plan}** has no {asked}; {above} is not divided further {mark}.",
    ),
    Pair(
        say.no_such_item(
            PLAN,
            blank("asked", "label"),
            blank("above", "label"),
            say.units(Number("count"), blank("first", "label"), blank("last", "label")),
            MARK,
        ),
        "The **{plan}** has no {asked}; {above} only has {count|unit|units}, from {first} to {last} {mark}.",
    ),
    *(
        Pair(
            say.other_basis(PLAN, what, (kind, NUMBER), until, TAIL),
            f"The **{{plan}}** {told}; it carries out {name} **{{number}}**{ending}{{tail}}.",
        )
        for what, told in (
            (say.cites_no(blank("asked")), "does not cite document No. {asked}"),
            (say.not_until(_YEAR), "is no plan to {year}"),
        )
        for until, ending in (("", ""), (say.ends_in(blank("end")), ", which runs to {end}"))
        for kind, name in DOCUMENTS_CARRIED_OUT
    ),
    Pair(
        say.cited_nowhere([blank("numbers")], TOTAL, CLAUSES),
        "None of the {total} plans asked about mentions document No. {numbers} (looked for in all {clauses} clauses).",
    ),
    Pair(
        say.number_alike(PLAN, KIND, NUMBER, WORDS, MARK),
        "A document of nearly that number is {kind} No. **{number}**; the **{plan}** says: “{words}” {mark}",
    ),
    *(
        Pair(
            say.nearly_cited(PLAN, blank("asked"), KIND, NUMBER, WORDS, MARK, is_near=is_near),
            f"The **{{plan}}** does not cite document No. {{asked}}; {alike} that it cites is {{kind}} "
            "No. **{number}**: “{words}” {mark}",
        )
        for is_near, alike in ((True, "one of nearly that number"), (False, "one of the same kind"))
    ),
    Pair(
        say.other_issuer(PLAN, KIND, NUMBER, blank("said"), WORDS, MARK),
        "The **{plan}** does not say that {said} issued {kind} No. **{number}**: “{words}” {mark}.",
    ),
    Pair(
        say.other_issue_date(PLAN, KIND, NUMBER, WORDS, MARK),
        "The **{plan}** has {kind} No. {number} with another date: “{words}” {mark}",
    ),
    Pair(
        say.name_elsewhere(PLAN, blank("asked"), OTHER, WORDS, MARK),
        "The **{plan}** does not name {asked}; this name stands in the **{other}**: “{words}” {mark}",
    ),
    Pair(
        say.share_of_all(PLAN, blank("figure"), WORDS, MARK),
        "In the **{plan}** the figure {figure} is a goal of the whole country, not of the province alone: {words} "
        "{mark}",
    ),
    Pair(
        say.no_task_for(PLAN, AGENCY, _HELD),
        "The **{plan}** gives no task to {agency}. What is asked about is given to {holders} {mark}: {words} {task}",
    ),
    Pair(
        say.given_to_another(PLAN, AGENCY, _HELD),
        "The **{plan}** does not give this task to {agency} but to {holders} {mark}: {words} {task}",
    ),
    Pair(say.not_in_role(PLAN, AGENCY, ROLE), "The **{plan}** does not give {agency} the role of {role} in this."),
    Pair(
        say.not_in_role(PLAN, AGENCY, ROLE, blank("given", "role")),
        "The **{plan}** does not give {agency} the role of {role} in this; it gives this agency the role of {given}.",
    ),
    Pair(
        say.no_duty_in_role([PLAN], AGENCY, ROLE),
        "The **{plan}** gives {agency} no task in the role of {role}; the tasks it gives are:",
    ),
    Pair(
        say.signed_as(PLAN, _SIGNER, _OFFICE, MARK, as_deputy=True),
        "The **{plan}** was signed by **{signer}** as **{office}**, not by a deputy {mark}.",
    ),
    Pair(
        say.signed_as(PLAN, _SIGNER, _OFFICE, MARK, as_deputy=False),
        "The **{plan}** was signed by **{signer}** as **{office}**, not by the Chairman {mark}.",
    ),
    Pair(
        say.signed_by(PLAN, _SIGNER, _OFFICE, _WRONG, MARK),
        "The **{plan}** was signed by **{signer}**, {office}, not by {wrong} {mark}.",
    ),
    Pair(
        say.other_deadline(PLAN, _WHEN, WORDS, MARK),
        "The **{plan}** does not state the time of the question; its deadline is **{when}**: {words} {mark}",
    ),
    Pair(
        say.another_day(PLAN, _WHEN),
        "The **{plan}** does not state the time of the question; its deadline is **{when}**.",
    ),
    Pair(
        say.other_lead(PLAN, blank("lead", "agency"), blank("said", "agency"), WORDS, MARK),
        "The **{plan}** names **{lead}**, not {said}: {words} {mark}",
    ),
    Pair(say.given(AGENCY, ROLE, WORDS, MARK), "{agency} is given ({role}): {words} {mark}"),
    Pair(say.no_fixed_day(PLAN), "The **{plan}** sets no day for reports as the question has it; it says as follows."),
    Pair(say.prints(PLAN, WORDS, MARK), "The **{plan}** says: {words} {mark}"),
)

_CHECKS = (
    *(
        Pair(
            checks.has_part(PLAN, AGENCY, _ROLES, denied=denied),
            f"{told}: the **{{plan}}** gives **{{agency}}** a part in this ({{roles}}).",
        )
        for denied, told in ((False, "Yes"), (True, "Not so"))
    ),
    *(
        Pair(
            checks.has_no_part(PLAN, AGENCY, denied=denied),
            f"{told}: these clauses of the **{{plan}}** do not name {{agency}}; the plan says:",
        )
        for denied, told in ((False, "No"), (True, "Right"))
    ),
    Pair(
        checks.besides(PLAN, blank("left"), [blank("others", "agencies")], MARK),
        "**{plan}**: besides {left} also **{others}** {mark}",
    ),
    Pair(
        checks.nobody_besides(PLAN, blank("left"), MARK),
        "**{plan}**: besides {left} this clause names no agency {mark}.",
    ),
    Pair(checks.alike(blank("what", "line"), PLANS), "Yes, {what} is the same as in the **{plans}**."),
    Pair(
        checks.not_alike(blank("what", "line"), PLANS),
        "No, {what} differs from the **{plans}**; the plan says as follows.",
    ),
    Pair(checks.LEADS, "the agency in charge"),
    Pair(checks.TIMES, "the time"),
    Pair(
        checks.not_named(PLAN, [blank("missing", "places")]),
        "No: the **{plan}** does not name {missing}; it says as follows.",
    ),
    Pair(
        checks.cites_too(blank("document"), (), PLANS),
        "No: the **{plans}** does not cite {document}; the plan says as follows.",
    ),
    Pair(checks.cites_too(blank("document"), PLANS, ()), "Yes: the **{plans}** also cites {document}."),
    Pair(
        checks.cites_too(blank("document"), [blank("citing", "plans")], PLANS),
        "Not all: the **{citing}** also cites {document}; the **{plans}** does not.",
    ),
    Pair(
        checks.of_all(PLAN, LABEL, WORDS, MARK),
        "No: {label} of the **{plan}** has this as a goal of the whole country, not of the province alone: {words} "
        "{mark}",
    ),
    Pair(checks.inside(PLAN, blank("part", "labels")), "Yes: the **{plan}**, {part} says something of this:"),
    Pair(
        checks.not_inside(PLAN, blank("part", "labels"), MARK),
        "No: the **{plan}**, {part} says nothing of this {mark}.",
    ),
    Pair(checks.leads_some(blank("listed", "agencies"), Number("count")), "Yes: {listed} leads {count|task|tasks}."),
    Pair(checks.every_year(_YEAR), "Not of {year} alone: this deadline comes back every year."),
)

PAIRS = (*_CORRECTIONS, *_CHECKS)
