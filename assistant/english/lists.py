"""English of what is said above, in and below lists and tables."""

from assistant import say
from assistant.english.blanks import Number, Pair, blank, several
from assistant.english.parts import AGENCIES, AGENCY, COUNT, LABEL, MARK, NOUN, PLAN, PLANS, ROLE, TITLE, TOTAL, WORDS

_LISTED = blank("listed", "agencies")
_LEFT = Number("left")
_ROLES = [blank("roles", "roles")]

_DUTIES = (
    Pair(say.duties_head(PLAN, AGENCY, COUNT, None), "The **{plan}** gives **{agency}** {count|task|tasks}:"),
    Pair(
        say.duties_head(PLAN, AGENCY, COUNT, "chủ trì"), "The **{plan}** gives **{agency}** {count|task|tasks} to lead:"
    ),
    Pair(
        say.duties_head(PLAN, AGENCY, COUNT, "phối hợp"),
        "The **{plan}** gives **{agency}** {count|task|tasks} to coordinate in:",
    ),
    Pair(
        say.duties_head(PLAN, AGENCY, COUNT, None, is_asked=True),
        "The **{plan}** asks **{agency}** to carry out {count|task|tasks}:",
    ),
    Pair(
        say.duties_head(PLAN, AGENCY, COUNT, "chủ trì", is_asked=True),
        "The **{plan}** asks **{agency}** to lead {count|task|tasks}:",
    ),
    Pair(
        say.duties_head(PLAN, AGENCY, COUNT, "phối hợp", is_asked=True),
        "The **{plan}** asks **{agency}** to coordinate in {count|task|tasks}:",
    ),
    Pair(
        say.duties_overview(PLAN, COUNT, TOTAL),
        "The **{plan}** hands out tasks {total|time|times}, to {count|agency or group|agencies and groups} of agencies "
        "(one task may be given to several):",
    ),
    Pair(say.duties_in_role(PLAN, ROLE, COUNT), "The **{plan}** gives {count|task|tasks} in the role of {role}:"),
    Pair(
        say.DUTIES_MORE,
        "Ask “tasks of …” to see the wording of each; the whole register can be filtered and downloaded "
        "on the page Tra cứu.",
    ),
    Pair(
        say.duties_of_all(PLAN, _LISTED, COUNT),
        "The **{plan}** gives all agencies together, {listed} among them, {count|task|tasks}:",
    ),
    Pair(say.NAMED_BY_OTHERS, "The agency is also named in tasks given to others:"),
    Pair(say.FOR_LOCALITIES, "Tasks given to all agencies, units and localities together apply as well:"),
    Pair(
        say.duties_beyond(PLAN, AGENCY, 0, TOTAL),
        "Beyond what was told, the **{plan}** gives **{agency}** no other task; all {total|task|tasks}:",
    ),
    Pair(
        say.duties_beyond(PLAN, AGENCY, _LEFT, TOTAL),
        "Beyond what was told, the **{plan}** gives **{agency}** {left|more task|more tasks} (of {total} in all):",
    ),
    *(
        Pair(
            say.charged_together(LABEL, AGENCIES, MARK, is_all=is_all),
            f"{{label}} charges **{{agencies}}** with it {together} {{mark}}.",
        )
        for is_all, together in ((False, "as well"), (True, "together"))
    ),
    Pair(say.leads_nothing(AGENCY), "{agency} leads no task; its tasks in other roles:"),
    *(
        Pair(
            say.picked(COUNT, TOTAL, which, role),
            f"Shown: {{count|task|tasks}} {told}, of {{total|task|tasks}}{in_role} of this agency.",
        )
        for which, told in (
            (say.PICKED, "on what is asked"),
            (say.LEFT_OVER, "outside the part left out"),
            (say.IN_PART, "within the part asked about"),
        )
        for role, in_role in ((None, ""), (ROLE, " of {role}"))
    ),
    Pair(
        say.none_picked(PLAN, AGENCY, TOTAL),
        "**{plan}**: no task of {agency} states what is asked (all {total|task|tasks} looked through).",
    ),
    Pair(say.none_picked_in(PLANS), "No task states what is asked: {plans}."),
    Pair(say.without_role(ROLE), "Tasks in the role of {role} are left out."),
    Pair(
        say.narrowed(COUNT, TOTAL),
        "Shown: {count|task|tasks} directly about what is asked, of {total|task|tasks} of this "
        "agency; ask for “all tasks” to see every one.",
    ),
    Pair(say.within(LABEL), "Only tasks in {label} are counted."),
    Pair(say.within(say.part_named(LABEL, TITLE)), "Only tasks in {label} “{title}” are counted."),
    Pair(say.duties_silent(PLANS), "No task of its own for this agency: {plans}."),
    Pair(
        say.duties_otherwise(PLANS), "Tasks for this agency, but not in the role or on the matter asked about: {plans}."
    ),
    Pair(say.roles_head(PLAN, AGENCY, _ROLES), "The **{plan}** gives {agency} these roles: {roles}."),
    Pair(say.of_these(_ROLES), "Of these: {roles}."),
    Pair(say.deadline_item(LABEL, blank("when"), WORDS, MARK), "- {label}: **{when}** — {words} {mark}"),
)

_SECTIONS = (
    Pair(
        say.section_nested(PLAN, LABEL, TITLE, several("parts"), MARK),
        "**{plan}**, {label} “{title}” has {parts_count|section|sections} {mark}: {parts}. What each of them says:",
    ),
    Pair(say.section_single(PLAN, LABEL, TITLE, WORDS, MARK), "**{plan}**, {label} “{title}”: {words} {mark}"),
    Pair(
        say.section_head(PLAN, LABEL, TITLE, COUNT, MARK),
        "**{plan}**, {label} “{title}” has {count|item|items} {mark}:",
    ),
    Pair(
        say.groups_head(PLAN, LABEL, TITLE, COUNT, MARK),
        "**{plan}**, {label} “{title}” has {count|group|groups} {mark}:",
    ),
    Pair(say.other_items(LABEL), "Other items of {label}, which charge nobody:"),
    Pair(say.perhaps_also(), "These may be about it as well, in other words or in part:"),
    Pair(say.clauses_head(PLAN, COUNT), "The **{plan}** speaks of what is asked in {count|clause|clauses}:"),
    Pair(say.count_head(PLAN, COUNT, NOUN), "The **{plan}** has {count} {noun}:"),
    Pair(say.counted_nested(COUNT, TOTAL), "All {count|section|sections} and {total|item|items} are shown."),
    Pair(say.counted_groups(COUNT, 0), "All {count|group|groups} are shown."),
    Pair(
        say.counted_groups(COUNT, TOTAL),
        "All {count|group|groups} and {total|smaller section|smaller sections} are shown.",
    ),
    Pair(say.counted(COUNT, TOTAL, NOUN), "Total: {count}/{total} {noun}."),
    Pair(
        say.picked_rows(PLAN, 0, TOTAL, NOUN), "**{plan}**: of the {total} {noun} just told, none states what is asked."
    ),
    Pair(
        say.picked_rows(PLAN, COUNT, TOTAL, NOUN),
        "**{plan}**: of the {total} {noun} just told, {count|states|state} what is asked:",
    ),
)

_ROWS = (
    Pair(
        say.rows_head(PLAN, COUNT, TOTAL, several("conditions")),
        "The appendix of the **{plan}** has {count} of {total|task row|task rows} such ({conditions}):",
    ),
    Pair(
        say.rows_about(PLAN, COUNT, TOTAL),
        "The appendix of the **{plan}** has {count} of {total|task row|task rows} about what is asked:",
    ),
    Pair(say.no_rows(PLAN, several("conditions")), "The appendix of the **{plan}** has no such row ({conditions})."),
    Pair(
        say.references_head(PLAN, COUNT, is_all=True, is_basis=False),
        "The **{plan}** cites {count|document|documents}:",
    ),
    Pair(
        say.references_head(PLAN, COUNT, is_all=False, is_basis=True),
        "The **{plan}** cites {count|document|documents} as its legal basis:",
    ),
    Pair(
        say.references_head(PLAN, COUNT, is_all=False, is_basis=False),
        "The **{plan}** cites {count|document|documents} of the kind asked about:",
    ),
    *(
        pair
        for part, told in ((LABEL, "{label}"), (say.part_named(LABEL, TITLE), "{label} “{title}”"))
        for pair in (
            Pair(say.references_within(part), f"Only documents cited in {told} are counted."),
            Pair(
                say.no_references_in(PLAN, part, MARK),
                f"The **{{plan}}**, {told}, cites no document {{mark}}; those of its other parts are these.",
            ),
        )
    ),
    Pair(say.ONLY_TITLES, "These are the titles of the sections; ask for one by its title to see what stands in it."),
    Pair(say.BESIDE_TOLD, "Only documents not told of in the answers above."),
    Pair(
        say.no_basis_of_its_own(PLAN),
        "The **{plan}** names no document as the basis of just this; the general basis of the plan is as follows.",
    ),
    Pair(
        say.undated_left_out(COUNT),
        "Not counted: {count|document|documents} that the plans cite without a date of issue.",
    ),
    Pair(
        say.only_cited(PLAN, blank("names"), blank("unknown", "line"), WORDS, MARK),
        "The **{plan}** only cites {names} and does not state {unknown} — “{words}” {mark}",
    ),
    Pair(say.cited_again(blank("names")), "{names} (cited again)"),
    Pair(say.names_at(PLAN, WORDS, blank("where", "labels")), "The **{plan}** names “{words}” — {where}"),
)

PAIRS = (*_DUTIES, *_SECTIONS, *_ROWS)
COLUMNS = {
    say.ROW_NUMBER: "No.",
    "Vai trò": "Role",
    "Nhiệm vụ": "Task",
    "Nơi quy định": "Where",
    "Nơi nêu": "Where",
    "Nơi dẫn": "Where",
    "Thời gian": "Time",
    "Nội dung": "What the plan says",
    "Đối tác": "Partner",
    "Nguyên văn": "Wording",
    "Văn bản": "Document",
    "Cơ quan": "Agency",
    "Chủ trì": "Lead",
    "Phối hợp": "Coordination",
    "Thực hiện": "Implementation",
    "Phối hợp, thực hiện": "Coordination, implementation",
    "Kế hoạch": "Plan",
    "Cơ quan (vai trò)": "Agency (role)",
}
"""Heads of the columns that the assistant makes; those of an appendix stay in the plan's own words."""
