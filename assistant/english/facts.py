"""English of what a document says of itself, and of places and organisations abroad."""

from assistant import say
from assistant.english.blanks import Number, Pair, blank, several
from assistant.english.parts import (
    AGENCY,
    DOCUMENTS_CARRIED_OUT,
    LABEL,
    MARK,
    NUMBER,
    PLAN,
    PLANS,
    TAIL,
    TITLE,
    TOTAL,
    WORDS,
)

_SIGNER = blank("signer")
_OFFICE = blank("office")
_DATED = blank("dated")
_BASIS = blank("basis", "tail")
_OUTLOOK = blank("outlook")
_PLACE = blank("place")
_COUNTRY = blank("country")

_FACTS = (
    Pair(
        say.signed(PLAN, _SIGNER, _OFFICE, True, MARK),
        "The **{plan}** was signed by **{signer}**, {office} (KT. Chủ tịch, for the Chairman) {mark}.",
    ),
    Pair(
        say.signed(PLAN, _SIGNER, _OFFICE, False, MARK), "The **{plan}** was signed by **{signer}**, {office} {mark}."
    ),
    Pair(say.signed(PLAN, _SIGNER, None, False, MARK), "The **{plan}** was signed by **{signer}** {mark}."),
    Pair(
        say.signed_of(_OFFICE, several("places"), TOTAL),
        "{places_count} of {total} plans were signed by {office} ({places}). Who signed each of them:",
    ),
    Pair(say.numbered(PLAN, NUMBER, TAIL), "The number of the **{plan}** is **{number}**{tail}."),
    Pair(say.number_blank(PLAN, WORDS, MARK), "The **{plan}** leaves its number blank and prints “{words}” {mark}."),
    Pair(say.issued(PLAN, _DATED, TAIL), "The **{plan}** was issued on **{dated}**{tail}."),
    Pair(
        say.issued_month(PLAN, _DATED, WORDS, MARK),
        "The **{plan}** was issued in **{dated}**, with the day left blank: “{words}” {mark}.",
    ),
    Pair(
        say.issue_date_blank(PLAN, WORDS, MARK),
        "The **{plan}** does not print its date of issue in full, only “{words}” {mark}.",
    ),
    *(
        Pair(say.period(PLAN, when, TAIL, implements), f"**{{plan}}**: {told}{{tail}}{also}.")
        for when, told in (
            (say.with_outlook(say.span(_DATED), _OUTLOOK), "the period **{dated}**, **{outlook}**"),
            (say.with_outlook(say.until_year(_DATED), _OUTLOOK), "to the year **{dated}**, **{outlook}**"),
            (say.span(_DATED), "the period **{dated}**"),
            (say.until_year(_DATED), "to the year **{dated}**"),
        )
        for implements, also in (
            *(
                (
                    say.implementing(kind, NUMBER, blank("basis", "tail")),
                    f", carrying out {name} **{{number}}**{{basis}}",
                )
                for kind, name in DOCUMENTS_CARRIED_OUT
            ),
            ("", ""),
        )
    ),
    Pair(
        say.proposed_by(PLAN, [AGENCY], WORDS, MARK),
        "The **{plan}** was issued on the proposal of **{agency}**: “{words}” {mark}.",
    ),
    Pair(say.recipients(PLAN, WORDS, MARK), "**{plan}** – {words} {mark}"),
    Pair(say.not_recipients(PLAN, [AGENCY]), "The recipients of the **{plan}** do not include {agency}."),
    Pair(say.titled(TITLE, MARK), "Title of the document: **{title}** {mark}"),
    Pair(say.head_only(WORDS, MARK), "The head of the document only prints “{words}” {mark}."),
    Pair(say.no_funding_section(PLAN), "The **{plan}** has no section on funding; what it says of money:"),
    Pair(
        say.no_funding_of(PLAN, AGENCY),
        "The **{plan}** states no money of {agency} alone; what it says of money in general:",
    ),
    Pair(say.funding_of(PLAN, AGENCY), "The **{plan}** gives **{agency}** tasks that speak of money:"),
    Pair(
        say.NO_FUNDING_OF_IT,
        "No source of money was found for just what is asked; what the plan says of money in general:",
    ),
    Pair(say.FUNDING_OF_ALL, "What the plan says of money in general:"),
    Pair(
        say.sources_column(PLAN, blank("column"), MARK),
        "The appendix of the **{plan}** has the column “{column}” for each task (first row: {mark}).",
    ),
    Pair(say.plans_until(_DATED, (), TOTAL), "No plan of the {total} runs to {dated}; they say as follows."),
    Pair(
        say.plans_until(_DATED, PLANS, TOTAL),
        "{plans_count} of {total} plans run to {dated}: {plans}. Each of them says as follows.",
    ),
    Pair(say.has_appendix(PLAN, TITLE, 0, MARK), "The {plan} has an appendix, “{title}” {mark}."),
    Pair(
        say.has_appendix(PLAN, TITLE, Number("rows"), MARK),
        "The {plan} has an appendix, “{title}” {mark}. Its table has {rows|row|rows}.",
    ),
    Pair(say.no_appendix(PLAN), "The {plan} has no appendix and mentions none."),
    Pair(
        say.appendix_not_loaded(PLAN, say.appendix_mention(WORDS, MARK)),
        "The {plan} mentions an appendix (“{words}” {mark}), but the document as loaded has none, so that nothing "
        "of it "
        "can be quoted.",
    ),
    Pair(
        say.appendix_not_loaded(PLAN, ""),
        "The {plan} mentions an appendix, but the document as loaded has none, so that nothing of it can be quoted.",
    ),
)

_ABROAD = (
    Pair(say.NOT_TWINNED, "The plan states no twinning; these are the partners that it names."),
    Pair(say.NOT_POTENTIAL, "The plan names no partner as a potential one; these are the partners that it names."),
    Pair(say.NOT_SIGNED, "The plan states no agreement signed with a partner; these are the partners that it names."),
    Pair(
        say.partners_head(PLAN, {"locality": 7}, ()).replace("7 địa phương", blank("kinds", "kinds")),
        "The **{plan}** names {kinds}:",
    ),
    Pair(
        say.partner_countries(PLAN, several("countries"), [blank("groups")]),
        "The **{plan}** names {countries_count|country|countries}: {countries}; also together: {groups}.",
    ),
    Pair(
        say.partner_countries(PLAN, several("countries"), ()),
        "The **{plan}** names {countries_count|country|countries}: {countries}.",
    ),
    Pair(say.otherwise_named([_PLACE]), "The plan does name {place}, at:"),
    Pair(say.partners_item(blank("names", "places"), LABEL, WORDS, MARK), "- {names} ({label}) — “{words}” {mark}"),
    Pair(say.partners_without([_PLACE]), "Without {place}:"),
    Pair(
        say.no_partners_besides(PLAN, [_PLACE], [blank("countries", "places")]),
        "The **{plan}** names no other partner of {countries} besides {place}; it is named in:",
    ),
    Pair(
        say.no_partners_besides(PLAN, [_PLACE], []),
        "The **{plan}** names no other partner besides {place}; it is named in:",
    ),
    Pair(say.partners_of_another_type(PLAN), "The **{plan}** names no partner of the kind asked about, but it names:"),
    Pair(say.partners_silent(PLANS), "Not named: {plans}."),
    Pair(
        say.placed_in_region([blank("regions", "places")]),
        "Countries of {regions} are told by this system's list of countries and regions, not by the words of a plan.",
    ),
    Pair(say.partners_named(PLAN, blank("names", "places"), MARK), "The **{plan}** names: {names} {mark}"),
    Pair(
        say.other_country(PLAN, _PLACE, _COUNTRY, blank("said"), WORDS, MARK),
        "The **{plan}** puts {place} in **{country}**, not {said}: “{words}” {mark}",
    ),
    Pair(
        say.place_elsewhere(PLAN, _PLACE, [blank("first", "plan")], WORDS, MARK),
        "The **{plan}** does not name {place}; it is named in the **{first}**: “{words}” {mark}",
    ),
    Pair(
        say.place_elsewhere(PLAN, _PLACE, [blank("first", "plan"), blank("rest", "plans")], WORDS, MARK),
        "The **{plan}** does not name {place}; it is named in the **{first}**: “{words}” {mark}; also in {rest}",
    ),
    *(
        Pair(
            say.other_relation(PLAN, _PLACE, claimed, truth, WORDS, MARK),
            f"The **{{plan}}** does not name {{place}} as {told}{so}: “{{words}}” {{mark}}",
        )
        for claimed, told in (
            (say.AS_TWIN, "a twinned locality"),
            (say.AS_SIGNED, "a locality with a signed agreement"),
            (say.AS_IN_VIEW, "a potential partner"),
        )
        for truth, so in (
            ("", ""),
            (say.AS_TWIN, ", but as a twin"),
            (say.AS_SIGNED, ", but with a signed agreement"),
            (say.AS_IN_VIEW, ", but as a potential partner"),
        )
    ),
)

PAIRS = (*_FACTS, *_ABROAD)
