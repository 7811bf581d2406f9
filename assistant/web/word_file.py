"""An answer as a Word file: the question, the answer, and its sources word for word."""

from __future__ import annotations

from docx.document import Document as WordDocument
from docx.shared import Cm

from assistant.answer import Answer
from assistant.web import words
from assistant.web.blocks import Block, Table, Text, blocks
from assistant.web.word_page import add_table, document_bytes, new_document, write
from ingest.sheets import writable

_BULLETS = ("List Bullet", "List Bullet 2", "List Bullet 3")
_STEP = Cm(0.75)


def word_bytes(question: str, answer: Answer) -> bytes:
    """Return the file."""
    document = new_document()
    document.add_heading(words.FILE_QUESTION, 1)
    document.add_paragraph(writable(question))
    document.add_heading(words.THE_ANSWER, 1)
    for note in notes(answer):
        document.add_paragraph().add_run(note).bold = True
    for block in blocks(answer.text):
        _add(document, block)
    document.add_heading(words.SOURCES, 1)
    _add_sources(document, answer)
    return document_bytes(document)


def notes(answer: Answer) -> list[str]:
    """Return what is said above an answer: that it is no plain answer, and how much of a list it shows."""
    said = [words.STATUS[answer.status]] if words.STATUS[answer.status] else []
    return [*said, words.counted(answer.complete)] if answer.complete else said


def _add(document: WordDocument, block: Block) -> None:
    if isinstance(block, Table):
        add_table(document, block.head, block.rows)
    elif block.kind == "heading":
        write(document.add_heading(level=2), block.line)
    else:
        _add_text(document, block)


def _add_text(document: WordDocument, block: Text) -> None:
    if block.kind == "item" and block.number is None:
        paragraph = document.add_paragraph(style=_BULLETS[min(block.depth, len(_BULLETS)) - 1])
    else:
        paragraph = document.add_paragraph()
        paragraph.paragraph_format.left_indent = _STEP * block.depth
        # Word's own numbering would go on from list to list; the answer's numbers are the ones that are meant.
        paragraph.add_run(f"{block.number}. " if block.number else "")
    write(paragraph, block.line)


def _add_sources(document: WordDocument, answer: Answer) -> None:
    if not answer.citations:
        document.add_paragraph(words.SOURCES_NONE)
    for citation in answer.citations:
        document.add_paragraph().add_run(writable(f"[{citation.n}] {citation.label}")).bold = True
        quote = document.add_paragraph(writable(f"“{citation.quote}”"))
        quote.paragraph_format.left_indent = _STEP
