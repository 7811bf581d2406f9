"""An answer as a Word file: the question, the answer, and its sources word for word."""

from __future__ import annotations

import io
from datetime import UTC, datetime

from docx import Document
from docx.document import Document as WordDocument
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt
from docx.text.paragraph import Paragraph

from assistant.answer import Answer
from assistant.web import words
from assistant.web.blocks import Block, Line, Table, Text, blocks
from ingest.sheets import writable

# As administrative documents are laid out (Decree 30/2020/NĐ-CP): A4, Times New Roman, a wide left margin.
_FONT = "Times New Roman"
_BULLETS = ("List Bullet", "List Bullet 2", "List Bullet 3")
_STEP = Cm(0.75)


def word_bytes(question: str, answer: Answer) -> bytes:
    """Return the file."""
    document = Document()
    _lay_out(document)
    document.add_heading(words.TITLE, 0)
    document.add_heading(words.FILE_QUESTION, 1)
    document.add_paragraph(writable(question))
    document.add_heading(words.THE_ANSWER, 1)
    for note in notes(answer):
        document.add_paragraph().add_run(note).bold = True
    for block in blocks(answer.text):
        _add(document, block)
    document.add_heading(words.SOURCES, 1)
    _add_sources(document, answer)
    data = io.BytesIO()
    document.save(data)
    return data.getvalue()


def notes(answer: Answer) -> list[str]:
    """Return what is said above an answer: that it is no plain answer, and how much of a list it shows."""
    said = [words.STATUS[answer.status]] if words.STATUS[answer.status] else []
    return [*said, words.counted(answer.complete)] if answer.complete else said


def _lay_out(document: WordDocument) -> None:
    section = document.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin, section.right_margin = Cm(3), Cm(2)
    section.top_margin = section.bottom_margin = Cm(2)
    for name, size in (("Normal", 13), ("Title", 18), ("Heading 1", 14), ("Heading 2", 13)):
        style = document.styles[name]
        fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
        # The template names a theme's fonts, which would go before ours.
        for key in [key for key in fonts.attrib if "Theme" in str(key)]:
            del fonts.attrib[key]
        for script in ("ascii", "hAnsi", "cs", "eastAsia"):
            fonts.set(qn(f"w:{script}"), _FONT)
        style.font.size = Pt(size)
    for language in document.styles.element.iter(qn("w:lang")):
        language.set(qn("w:val"), "vi-VN")
    about = document.core_properties
    about.title, about.author, about.comments, about.language = words.TITLE, words.TITLE, "", "vi-VN"
    about.created = about.modified = datetime.now(UTC).replace(tzinfo=None)


def _add(document: WordDocument, block: Block) -> None:
    if isinstance(block, Table):
        _add_table(document, block)
    elif block.kind == "heading":
        _write(document.add_heading(level=2), block.line)
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
    _write(paragraph, block.line)


def _add_table(document: WordDocument, block: Table) -> None:
    table = document.add_table(rows=0, cols=len(block.head), style="Table Grid")
    for number, row in enumerate((block.head, *block.rows)):
        made = table.add_row()
        if number == 0:
            made._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))
        for cell, line in zip(made.cells, row, strict=False):
            _write(cell.paragraphs[0], line, is_bold=number == 0)
    document.add_paragraph()


def _add_sources(document: WordDocument, answer: Answer) -> None:
    if not answer.citations:
        document.add_paragraph(words.SOURCES_NONE)
    for citation in answer.citations:
        document.add_paragraph().add_run(writable(f"[{citation.n}] {citation.label}")).bold = True
        quote = document.add_paragraph(writable(f"“{citation.quote}”"))
        quote.paragraph_format.left_indent = _STEP


def _write(paragraph: Paragraph, line: Line, *, is_bold: bool = False) -> None:
    for run in line:
        made = paragraph.add_run(writable(run.text))
        made.bold, made.italic = (is_bold or run.is_bold) or None, run.is_italic or None
