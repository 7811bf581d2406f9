"""The blanks that the English of more than one kind of sentence is made with."""

from assistant.english.blanks import Number, blank, several

PLAN = blank("plan", "plan")
OTHER = blank("other", "plan")
PLANS = several("plans", "plans")
LABEL = blank("label", "label")
LABELS = several("labels", "labels")
WORDS = blank("words")
MARK = blank("mark", "mark")
TAIL = blank("tail", "tail")
AGENCY = blank("agency", "agency")
AGENCIES = [blank("agencies", "agencies")]
PLACES = several("places", "words")
ROLE = blank("role", "role")
NOUN = blank("noun", "noun")
SUBJECT = blank("subject", "line")
COUNT = Number("count")
TOTAL = Number("total")
CLAUSES = Number("clauses")
TITLE = blank("title")
NUMBER = blank("number")
KIND = blank("kind")
"""The kind of a document ("Quyết định"), as printed."""
DOCUMENTS_CARRIED_OUT = (
    ("Quyết định", "Decision No."),
    ("Nghị quyết", "Resolution No."),
    ("Chỉ thị", "Directive No."),
    ("Chương trình", "Programme No."),
    ("Kết luận", "Conclusion No."),
    ("Kế hoạch", "Plan No."),
)
"""What the documents are that a plan carries out."""
