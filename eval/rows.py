"""Question files become rows: JSON Lines, CSV and XLSX, each row with the number a person sees."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from zipfile import BadZipFile

from eval.errors import BadQuestionFile, BadRow
from ingest.system import json_place, reason_of

Row = Mapping[str, object]
NumberedRow = tuple[int, Row | BadRow]


def read_rows(path: Path) -> Iterator[NumberedRow]:
    """Yield (row number, cells by column), or (row number, what is wrong with it).

    Raises:
        BadQuestionFile: no such file, an unknown kind of file, or not readable as its kind.
    """
    reader = _READERS.get(path.suffix.lower())
    if reader is None:
        raise BadQuestionFile(f"Chưa hỗ trợ tệp câu hỏi “{path.name}”; hãy dùng .jsonl, .csv hoặc .xlsx.")
    if not path.is_file():
        raise BadQuestionFile(f"Không tìm thấy tệp câu hỏi “{path}”; hãy kiểm tra lại đường dẫn.")
    return reader(path)


def _text(path: Path) -> str:
    try:
        return path.read_text("utf-8-sig")
    except UnicodeDecodeError as error:
        raise BadQuestionFile(f"Tệp “{path.name}” không phải UTF-8; hãy lưu lại bằng bảng mã UTF-8.") from error
    except OSError as error:
        raise BadQuestionFile(f"Không đọc được tệp “{path}”: {reason_of(error)}.") from error


def _jsonl(path: Path) -> Iterator[NumberedRow]:
    for number, line in enumerate(_text(path).split("\n"), start=1):
        if line.strip():
            yield number, _json_row(path, number, line)


def _json_row(path: Path, number: int, line: str) -> Row | BadRow:
    try:
        row = json.loads(line)
    except ValueError as error:
        return BadRow(path, number, f"không phải JSON hợp lệ ({json_place(error)}); hãy sửa cú pháp của dòng này")
    if not isinstance(row, dict):
        return BadRow(path, number, "phải là một đối tượng JSON {…}; hãy viết mỗi câu hỏi một đối tượng trên một dòng")
    return row


def _csv(path: Path) -> Iterator[NumberedRow]:
    text = _text(path)
    first = text.partition("\n")[0]
    # Excel in a Vietnamese locale writes semicolons.
    separator = ";" if first.count(";") > first.count(",") else ","
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
    before = 0
    heads: list[str] | None = None
    try:
        for cells in reader:
            number, before = before + 1, reader.line_num
            if not any(cell.strip() for cell in cells):
                continue
            if heads is None:
                heads = _heads(path, cells)
            else:
                yield number, _cells(path, number, heads, cells)
    except csv.Error as error:
        raise BadQuestionFile(
            f"{path.name}, dòng {reader.line_num}: không đúng cú pháp CSV; hãy lưu lại tệp từ Excel hoặc sửa dòng này."
        ) from error


def _xlsx(path: Path) -> Iterator[NumberedRow]:
    # It loads numpy and takes a second, which a JSON Lines set should not pay for.
    import openpyxl
    from openpyxl.utils.exceptions import InvalidFileException

    try:
        book = openpyxl.load_workbook(path, read_only=True, data_only=True)
    except (InvalidFileException, BadZipFile, KeyError, OSError) as error:
        raise BadQuestionFile(f"Không mở được tệp “{path.name}” như một sổ tính XLSX; hãy lưu lại tệp.") from error
    heads: list[str] | None = None
    for number, cells in enumerate(book.worksheets[0].iter_rows(values_only=True), start=1):
        if all(cell is None or not str(cell).strip() for cell in cells):
            continue
        if heads is None:
            heads = _heads(path, ["" if cell is None else str(cell) for cell in cells])
        else:
            yield number, _cells(path, number, heads, cells)
    book.close()


def _heads(path: Path, cells: Sequence[str]) -> list[str]:
    heads = [cell.strip().lower() for cell in cells]
    if missing := [name for name in ("id", "question") if name not in heads]:
        raise BadQuestionFile(f"Tệp “{path.name}” thiếu cột {', '.join(missing)}; hãy thêm cột vào dòng đầu tiên.")
    return heads


def _cells(path: Path, number: int, heads: Sequence[str], cells: Sequence[object]) -> Row | BadRow:
    if any(str(cell).strip() for cell in cells[len(heads) :] if cell is not None):
        return BadRow(path, number, f"có {len(cells)} ô nhưng chỉ có {len(heads)} cột; hãy đặt ô có dấu phẩy trong “…”")
    return {head: cell for head, cell in zip(heads, cells, strict=False) if head and cell is not None and cell != ""}


_READERS: dict[str, Callable[[Path], Iterator[NumberedRow]]] = {
    ".jsonl": _jsonl,
    ".ndjson": _jsonl,
    ".csv": _csv,
    ".xlsx": _xlsx,
}
