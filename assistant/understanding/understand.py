"""One step from a question and its history to a frame."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from assistant.agencies import AgencyBook
from assistant.subject import without_subject
from assistant.understanding import cues
from assistant.understanding.abroad import (
    as_plans_print,
    left_out_abroad,
    places_named,
    strange_places,
    without_parts_abroad,
)
from assistant.understanding.address import ADDRESS_WORDS, is_number
from assistant.understanding.aims import asks_other_signer, facts_of, role_of, role_set_aside, sought_of, wanted_of
from assistant.understanding.aside import without_columns, without_included, without_kinds
from assistant.understanding.assertion import assertion_of
from assistant.understanding.bare import as_meant
from assistant.understanding.checking_tag import with_plain_tag
from assistant.understanding.conversation import in_conversation
from assistant.understanding.denying import denies
from assistant.understanding.detail import Detail, details_of
from assistant.understanding.document_cues import PLAN_SENT
from assistant.understanding.documents_named import documents_in
from assistant.understanding.doubt import doubts
from assistant.understanding.each_place import asks_each_place
from assistant.understanding.edges import without_edges
from assistant.understanding.english import English
from assistant.understanding.frame import Frame
from assistant.understanding.glued_words import with_departments_apart
from assistant.understanding.handed_in import naming_report
from assistant.understanding.laid_out import without_layout
from assistant.understanding.listed_departments import with_each_department
from assistant.understanding.mentioned import MentionedAgencies
from assistant.understanding.of_itself import calling_it_plan, only_sent
from assistant.understanding.other_side import named_other
from assistant.understanding.parts_stated import as_parts_of_plan
from assistant.understanding.plan_called import called_by_number
from assistant.understanding.plan_names import PlanName, PlanNames, left_out, not_quoted
from assistant.understanding.regional import in_written_words
from assistant.understanding.restore import Restorer
from assistant.understanding.returning import meant_instead
from assistant.understanding.saying import said_part
from assistant.understanding.short_names import ShortNames
from assistant.understanding.spans import is_person_name, without_spans
from assistant.understanding.syllable import is_syllable
from assistant.understanding.told import Memory
from assistant.understanding.told_as import wants_table
from assistant.understanding.topic import subject_words, topic_of
from assistant.understanding.typed import (
    clean,
    from_vni,
    initials_of,
    with_closing_word,
    with_compared,
    with_provinces,
    with_usual_y,
    without_emphasis,
)
from assistant.understanding.wanted import Wanted
from assistant.understanding.which_part import ASKS_PART
from assistant.understanding.which_plan import asking_which, by_province
from assistant.understanding.wording import Spoken, Wording
from ingest.agencies import PROVINCE_COMMITTEE
from ingest.folding import fold_accents, has_accents, match_key
from ingest.gazetteer import UPPER

_BARE_PERCENT = re.compile(r"(?<=\bnhiêu)\s*%|(?<=\bmấy)\s*%|(?<=\bnhieu)\s*%|(?<=\bmay)\s*%")
_AND_WHICH = re.compile(
    r"[?;,.]\s*(?:còn |thế |vậy |và )?(?:những |các )?(?:tỉnh|kế hoạch|địa phương)(?: khác)? nào (?:khác )?"
    r"(?:có|cũng|thì|giao|nêu|quy định|nhắc|làm|đã)\b"
)
"""After a question about one plan: the same is asked of all."""
# Of several plans "bên nào" is one of them, not an agency.
_WHICH_SIDE = re.compile(r"\b(?:bên|nơi|đằng) nào\b(?= (?:thì )?(?:có|ghi|nêu|nhắc|kết|đặt|quy|ký)\b)")


class Understander:
    """Turns questions into frames; immutable once made."""

    def __init__(
        self,
        plans: Sequence[PlanName],
        agencies: AgencyBook,
        restorer: Restorer,
        english: English,
        spoken: Spoken,
        mentioned: MentionedAgencies,
    ) -> None:
        """`mentioned` reads the agencies of a question."""
        # A conversation is read from its beginning at every question.
        self._alone = lru_cache(maxsize=512)(self._read)
        self._names = PlanNames(plans, agencies.lexicon)
        self._initials = initials_of([plan.province for plan in plans if plan.province])
        self._agencies = agencies
        self._lexicon = agencies.lexicon
        self._mentioned = mentioned
        self._framing, self._abroad = spoken.framing, spoken.abroad
        self._restorer = restorer
        self._short = ShortNames(agency.name for agency in agencies.lexicon.agencies.values())
        self._english = english
        self._wording = Wording(spoken.idioms)

    @property
    def agencies(self) -> AgencyBook:
        """The agencies that questions are read with."""
        return self._agencies

    def understand(
        self, question: str, earlier: Sequence[str] = (), plans: Sequence[str] = (), memory: Memory | None = None
    ) -> Frame:
        """Return the frame of `question`; `earlier` are the user's earlier questions, oldest first.

        `plans` limits what is asked about when the question itself names no plan; `memory` tells what the earlier
        answers showed.
        """
        question = named_other(question, earlier, self._places_named)
        asked, english = self._in_one_language((*earlier, question))
        frame = replace(in_conversation(self._alone, asked, self._names.ids, memory), english=english)
        if earlier:
            # What an earlier question stated or denied is not said again.
            alone = self._alone(asked[-1])
            denies = alone.denies and not doubts(asked[-1])
            frame = replace(frame, said=alone.said, denies=denies)
        if plans and not frame.names_plan:
            frame = replace(frame, plans=tuple(plans), names_plan=len(plans) == 1)
        return as_meant(frame)

    def _places_named(self, message: str) -> list[str]:
        """Return the provinces of loaded plans that a message names, in order, each as often as it stands there."""
        found = self._lexicon.provinces_in(self._in_full(clean(message)), typed=True)
        return [one.name for one in found if self._names.named([one.name], "", "").plans]

    def alone(self, message: str) -> str:
        """Return a message without what is said around its question, in the words of the written language."""
        written = in_written_words(clean(message))
        return (
            written if meant_instead(written) else self._framing.question_alone(with_plain_tag(without_layout(written)))
        )

    def is_in_english(self, message: str) -> bool:
        """Tell whether a message that is no question, thanks or an order, is in English."""
        return bool(self._english.is_english(clean(message)))

    def _in_one_language(self, asked: Sequence[str]) -> tuple[tuple[str, ...], bool]:
        """Return questions in Vietnamese, and whether the last was asked in English.

        One of names only ("Gia Lai?") goes on in the language of the one before it.
        """
        told, english = [], False
        for typed in asked:
            alone = typed if wants_table(typed) or doubts(typed) else self.alone(typed)
            found = self._english.is_english(alone)
            english = english if found is None else found
            told.append((found and self._english.in_vietnamese(alone)) or alone)
        return tuple(told), english

    def with_provinces(self, message: str) -> str:
        """Return a message with the provinces of the loaded plans in full that are given by their initials.

        A message without diacritics stays without: they would make a word of each syllable that lacks them.
        """
        written = self._in_full(message)
        return written if written == message or has_accents(message) else fold_accents(written)

    def _with_places(self, typed: str) -> str:
        return as_plans_print(typed, self._lexicon, self._mentioned.is_printed, self._abroad)

    def _in_full(self, typed: str) -> str:
        return with_provinces(typed, self._initials, self._restorer.abbreviations)

    def _read(self, question: str) -> Frame:
        apart = self._with_places(with_departments_apart(from_vni(without_emphasis(clean(question)))))
        apart = with_each_department(without_included(without_kinds(apart)), self._lexicon)
        typed = self._names.without_gloss(self._in_full(with_usual_y(with_compared(apart))))
        typed = _BARE_PERCENT.sub(" phần trăm ", typed)
        spelt = self._mentioned.spelt_out(self._restorer.without_glosses(typed))
        # In a question all in capitals none of them tells an abbreviation.
        spelt = spelt.lower() if typed.isupper() else spelt
        spelt = with_closing_word(spelt)
        # A province written in full may have brought accents with it.
        mended = by_province(self._with_places(self._restorer.restore(spelt, bare=not has_accents(clean(question)))))
        mended = self._names.plainly(self._calling_it_plan(mended))
        named_at = [found.start for found in self._lexicon.provinces_in(mended, typed=True)]
        text = self._wording.plainly(
            without_edges(mended, named_at) if named_at else asking_which(mended, self._mentioned.is_printed)
        )
        text = self._naming_report(self._mentioned.without_denied(without_columns(self._short.written_out(text))))
        agencies, receivers = self._mentioned.mentions(text)
        agencies = agencies or ([] if receivers else self._mentioned.strangers(text, typed))
        provinces = [
            found for found in self._lexicon.provinces_in(text, typed=True) if not is_person_name(text, found.start)
        ]
        provinces = not_quoted(provinces, text, typed)
        without, left = left_out(provinces, text)
        named = self._names.named([found.name for found in provinces if found not in without], text, typed)
        # After two plans "tỉnh nào" asks which of them.
        plans = () if len(named.plans) == 1 and _AND_WHICH.search(typed.lower()) else named.plans
        abroad, besides = left_out_abroad(self._lexicon, text)
        places = [found for found in places_named(self._lexicon, text, typed) if found.name not in abroad]
        own_numbers = self._names.numbers(plans)
        numbers = documents_in(typed, text, own_numbers)
        bodies = (*agencies, *receivers, *(() if agencies else self._mentioned.committees(text)))
        spans = [*((m.start, m.end) for m in bodies), *((m.start, m.end) for m in provinces), *left, *besides]
        asked = without_spans(text, [(found.start, found.end) for found in provinces])
        asked = _WHICH_SIDE.sub("tỉnh nào", asked) if len(plans) > 1 else asked
        role = role_of(self._mentioned.without_roles_of_others(text, agencies))
        without_role = role_set_aside(text)
        addresses = self._names.addresses(plans, typed)
        address = None if addresses else self._names.address(plans, typed)
        topic = topic_of(text, [*spans, *called_by_number(text, own_numbers)])
        if (address or addresses) and plans:
            topic = tuple(word for word in topic if word not in ADDRESS_WORDS and not is_number(word))
        topic = tuple(word for word in topic if word not in own_numbers)
        asked = " ".join(word for word in asked.split() if word not in own_numbers)
        if len(plans) == 1:
            topic = without_subject(topic, self._names.runs[plans[0]])

        def content(part: str) -> tuple[str, ...]:
            return topic_of(part, [span for span in spans if span[1] <= len(part)])

        said = said_part(text, agencies, lambda part: len(content(part)) > 1)
        said_of = content(said) if said else ()
        facts = facts_of(asked, has_agency=any(mention.id != PROVINCE_COMMITTEE for mention in agencies))
        facts = tuple(dict.fromkeys((*self._names.facts_of(plans, asked), *only_sent(facts, asked, topic))))
        for region in self._lexicon.regions_in(asked, with_groups=True):  # "những nước châu Phi nào": for countries
            asked = " ".join(asked.replace(match_key(region.printed), " ").split())
        sought = facts[0] if facts else sought_of(asked, has_agency=bool(agencies), has_place=bool(places))
        details = details_of(asked)
        at_home = without_parts_abroad(text, (one.printed for one in places))
        wanted = Wanted.PERSON if asks_other_signer(text, sought) else wanted_of(asked, sought)
        if sought is cues.Sought.PARTNERS and Detail.SERVED in details:
            sought = cues.Sought.OPEN  # with whom one trains people is beside whom it is done to
        return Frame(
            typed=typed,
            text=text,
            plans=plans,
            names_plan=bool(plans),
            infers_plan=named.is_inferred,
            elsewhere=named.elsewhere or (None if named.plans or provinces else self._unknown_province(typed)),
            renamed=named.renamed,
            agencies=tuple(dict.fromkeys(m.id or m.name for m in agencies)),
            receivers=tuple(dict.fromkeys(m.id or m.name for m in receivers)),
            role=role,
            without_role=without_role,
            sought=sought,
            facts=facts,
            wanted=wanted,
            details=details,
            compares=len(plans) > 1 or (not plans and (cues.asks_of_several(at_home) or asks_each_place(at_home))),
            lists=bool(cues.LIST.search(text)),
            verbatim=bool(cues.VERBATIM.search(text)),
            assertion=assertion_of(text, agencies),
            asserts=bool(cues.ASSERTS.search(text)),
            denies=denies(text, typed),
            said=tuple(word for word in dict.fromkeys(topic) if word in said_of),
            asks_now=bool(cues.ASKS_NOW.search(text)),
            asks_role=bool(cues.WHICH_ROLE.search(text)),
            asks_place=bool(ASKS_PART.search(text)),
            without=self._names.named([found.name for found in without], "", "").plans if without else (),
            places=tuple(dict.fromkeys(found.name for found in places if found.type in ("locality", "country")))
            or (strange_places(typed) if sought is cues.Sought.PARTNERS and not places else ()),
            without_places=abroad,
            numbers=numbers,
            called=tuple(sorted(own_numbers)),
            words=subject_words(text, spans),
            query=text,
            address=address,
            addresses=addresses,
            topic=topic,
        )

    def _calling_it_plan(self, text: str) -> str:
        """Call plan what is called otherwise before a province, and its parts by whose they are."""
        text = calling_it_plan(text, [found.start for found in self._lexicon.provinces_in(text, typed=True)])
        named = self._lexicon.provinces_in(text, typed=True)
        return as_parts_of_plan(text, [(found.start, found.end) for found in named])

    def _unknown_province(self, typed: str) -> str | None:
        """Return a province that a question names and nothing knows ("tỉnh Hồng Giang"); None for a place abroad."""
        found = _PROVINCE.search(typed)
        if found is None or any(True for _ in self._lexicon.places_in(typed, typed=True)):
            return None
        is_ours = all(is_syllable(word) for word in match_key(found["name"]).split())
        return found["name"] if is_ours and not self._mentioned.is_printed(match_key(found["name"])) else None

    def _naming_report(self, text: str) -> str:
        """Name the report that a question only says is handed in ("nộp kết quả trước ngày nào").

        One that names no province may go on with what was asked before it.
        """
        spans = [(found.start, found.end) for found in self._lexicon.provinces_in(text, typed=True)]
        if not spans or PLAN_SENT.search(without_spans(text, spans)):
            return text
        spans += [(found.start, found.end) for found in self._lexicon.agencies_in(text, typed=True)]
        return naming_report(text, topic_of(text, spans))


_PROVINCE = re.compile(rf"\b(?:[Tt]ỉnh|[Tt]hành phố) (?P<name>[{UPPER}]\w+(?: [{UPPER}]\w+){{1,2}})(?! [{UPPER}])")
