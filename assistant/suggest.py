"""Questions that the loaded plans can answer, to click on."""

from __future__ import annotations

from assistant.corpus import Corpus
from assistant.understanding.cues import Sought
from assistant.understanding.frame import Frame

_MOST = 3


def example_questions(corpus: Corpus) -> list[str]:
    """Return a handful of questions, each of another kind, for the plans that are loaded."""
    made: list[str] = []
    ids = list(corpus.ids)
    for number, plan in enumerate(ids):
        options = [text for _, text in _about(corpus, plan)]
        if options:
            made.append(options[number % len(options)])
    if len(ids) > 1:
        made.append("So sánh thời hạn báo cáo hằng năm của các tỉnh")
    return made[:6]


def next_questions(corpus: Corpus, frame: Frame) -> list[str]:
    """Return follow-up questions about the same plan that ask for something else."""
    plans = frame.plans if frame.names_plan else corpus.ids
    if not plans:
        return []
    options = [text for sought, text in _about(corpus, plans[0]) if sought is not frame.sought]
    if not frame.names_plan:
        options = [text for plan in plans for sought, text in _about(corpus, plan)[:2] if sought is not frame.sought]
    return options[:_MOST]


def _about(corpus: Corpus, plan: str) -> list[tuple[Sought, str]]:
    """Return the questions that this plan's registers answer."""
    place = corpus.place(plan)
    registers = corpus.views[plan].registers
    made: list[tuple[Sought, str]] = []
    leads = [row.agency for row in registers.duties if row.role == "chủ trì"]
    if leads:
        most = max(dict.fromkeys(leads), key=leads.count)
        made.append((Sought.DUTIES, f"{most} {place} được giao những nhiệm vụ gì?"))
    if any(row.kind in ("annual_by_date", "periodic_unspecified", "annual") for row in registers.deadlines):
        made.append((Sought.DEADLINE, f"Chế độ báo cáo hằng năm của {place} quy định thế nào?"))
    if any(row.type == "locality" for row in registers.partners):
        made.append((Sought.PARTNERS, f"{place} hợp tác với những địa phương nước ngoài nào?"))
    if any("kinh phí" in clause.text.lower() for clause in corpus.clauses([plan]) if clause.kind == "part"):
        made.append((Sought.FUNDING, f"Kinh phí thực hiện kế hoạch của {place} lấy từ đâu?"))
    if registers.metadata.signer:
        made.append((Sought.SIGNER, f"Ai ký kế hoạch của {place}?"))
    return made
