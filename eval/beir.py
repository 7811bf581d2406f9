"""A retrieval set in the form of BEIR: `corpus.jsonl`, `queries.jsonl` and `qrels.tsv` in one folder.

Thakur et al. 2021, "BEIR: A Heterogeneous Benchmark for Zero-shot Evaluation of Information Retrieval Models".
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from eval.errors import EvalError
from ingest.system import json_place


class BadBeir(EvalError):
    """The folder is no retrieval set, or a row of it is malformed; the text names the file, the row and the mend."""


@dataclass(frozen=True, slots=True)
class Beir:
    """Documents and queries by id, and for each judged query the gains (above 0) of its documents."""

    documents: Mapping[str, str]
    queries: Mapping[str, str]
    judgements: Mapping[str, Mapping[str, int]]


def read_beir(folder: Path) -> Beir:
    """Read a set; queries without a relevant document are left out.

    A document's title is put before its text unless the text begins with it. `qrels.tsv` may also stand in a folder
    `qrels` as `test.tsv`, where most sets keep it.

    Raises:
        BadBeir: a file is missing or malformed, or a judgement names what is not there.
    """
    documents = {id_: _document(row) for id_, row in _objects(folder / "corpus.jsonl", ("text",))}
    asked = {id_: str(row["text"]) for id_, row in _objects(folder / "queries.jsonl", ("text",))}
    if empty := next((name for name, rows in (("corpus", documents), ("queries", asked)) if not rows), None):
        raise BadBeir(f"Tệp “{folder / empty}.jsonl” trống; hãy viết mỗi dòng một đối tượng có _id và text.")
    judged = _judgements(_qrels(folder), documents, asked)
    if not judged:
        raise BadBeir(f"Bộ “{folder}” không có câu hỏi nào được đánh giá liên quan; hãy kiểm tra qrels.tsv.")
    return Beir(documents, {query: asked[query] for query in judged}, judged)


def _document(row: Mapping[str, object]) -> str:
    title, text = str(row.get("title") or "").strip(), str(row["text"]).strip()
    return text if not title or text.startswith(title) else f"{title}\n{text}"


def _objects(file: Path, needed: tuple[str, ...]) -> Iterator[tuple[str, Mapping[str, object]]]:
    seen: dict[str, int] = {}
    for number, line in enumerate(_lines(file), start=1):
        if not line.strip():
            continue
        where = f"{file.name}, dòng {number}"
        try:
            row = json.loads(line)
        except ValueError as error:
            raise BadBeir(
                f"{where}: không phải JSON hợp lệ ({json_place(error)}); hãy sửa cú pháp của dòng này."
            ) from error
        if not isinstance(row, dict) or not isinstance(row.get("_id"), str | int):
            raise BadBeir(f'{where}: thiếu "_id"; hãy viết mỗi dòng một đối tượng {{"_id", "text"}}.')
        if any(not isinstance(row.get(name), str) for name in needed):
            raise BadBeir(f"{where}: thiếu {', '.join(needed)} hoặc không phải chữ; hãy điền vào dòng này.")
        id_ = str(row["_id"])
        if id_ in seen:
            raise BadBeir(f"{where}: mã “{id_}” đã có ở dòng {seen[id_]}; hãy đặt mã khác.")
        seen[id_] = number
        yield id_, row


def _qrels(folder: Path) -> Path:
    places = [folder / "qrels.tsv", folder / "qrels" / "test.tsv"]
    return next((place for place in places if place.is_file()), places[0])


def _judgements(file: Path, documents: Mapping[str, str], queries: Mapping[str, str]) -> dict[str, dict[str, int]]:
    found: dict[str, dict[str, int]] = {}
    for number, line in enumerate(_lines(file), start=1):
        cells = line.strip("\r").split("\t")
        if not line.strip() or (number == 1 and cells[-1].strip() == "score"):
            continue
        where = f"{file.name}, dòng {number}"
        try:
            query, document, gain = cells[0], cells[-2], _gain(cells[-1])
        except (IndexError, ValueError) as error:
            raise BadBeir(f"{where}: phải là “mã câu hỏi, mã văn bản, điểm” cách nhau bằng tab.") from error
        if query not in queries:
            raise BadBeir(f"{where}: không có câu hỏi “{query}” trong queries.jsonl; hãy sửa mã.")
        if document not in documents:
            raise BadBeir(f"{where}: không có văn bản “{document}” trong corpus.jsonl; hãy sửa mã.")
        if gain > 0:
            found.setdefault(query, {})[document] = gain
    return found


def _gain(cell: str) -> int:
    """Return a gain; some sets write "1.0". Raises ValueError for what is no whole number."""
    value = float(cell)
    if not value.is_integer():
        raise ValueError(cell)
    return int(value)


def _lines(file: Path) -> list[str]:
    try:
        return file.read_text("utf-8-sig").split("\n")
    except OSError as error:
        raise BadBeir(f"Không đọc được tệp “{file}”; hãy chỉ ra thư mục có {file.name}.") from error
    except UnicodeDecodeError as error:
        raise BadBeir(f"Tệp “{file}” không phải UTF-8; hãy lưu lại bằng bảng mã UTF-8.") from error
