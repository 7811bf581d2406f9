"""A Word document laid out as administrative documents are, and tables in it."""

from __future__ import annotations

import io
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime

from docx import Document
from docx.document import Document as WordDocument
from docx.enum.section import WD_ORIENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Length, Pt
from docx.text.paragraph import Paragraph

from assistant.web import words
from assistant.web.blocks import Line
from ingest.sheets import writable

# As administrative documents are laid out (Decree 30/2020/NĐ-CP): A4, Times New Roman, a wide left margin.
_FONT = "Times New Roman"
_SHORT, _LONG = Cm(21), Cm(29.7)


def new_document(*, is_wide: bool = False) -> WordDocument:
    """Return an empty document under the assistant's name; a wide one lies on its side."""
    document = Document()
    _lay_out(document, is_wide=is_wide)
    document.add_heading(words.TITLE, 0)
    return document


def document_bytes(document: WordDocument) -> bytes:
    """Return the file."""
    data = io.BytesIO()
    document.save(data)
    return data.getvalue()


def add_table(
    document: WordDocument, head: Sequence[Line], rows: Iterable[Sequence[Line]], widths: Sequence[Length] = ()
) -> None:
    """Add a table whose head comes again on every page; without `widths` its columns are alike."""
    table = document.add_table(rows=0, cols=len(head), style="Table Grid")
    table.autofit = not widths
    for column, width in zip(table.columns, widths, strict=False):
        column.width = width
    for number, row in enumerate((head, *rows)):
        made = table.add_row()
        if number == 0:
            made._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))
        for at, (cell, line) in enumerate(zip(made.cells, row, strict=False)):
            # Word goes by the columns' widths, other programs by the cells'.
            if widths:
                cell.width = widths[at]
            write(cell.paragraphs[0], line, is_bold=number == 0)
    document.add_paragraph()


def write(paragraph: Paragraph, line: Line, *, is_bold: bool = False) -> None:
    """Add a line's words to a paragraph."""
    for run in line:
        made = paragraph.add_run(writable(run.text))
        made.bold, made.italic = (is_bold or run.is_bold) or None, run.is_italic or None


def _lay_out(document: WordDocument, *, is_wide: bool) -> None:
    section = document.sections[0]
    section.page_width, section.page_height = (_LONG, _SHORT) if is_wide else (_SHORT, _LONG)
    section.orientation = WD_ORIENT.LANDSCAPE if is_wide else WD_ORIENT.PORTRAIT
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
