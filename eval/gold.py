"""The hand-read files that outline and registers are measured against (`tests/gold`)."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from eval.errors import BadGold
from ingest.system import json_place

SHIPPED = Path(__file__).resolve().parent.parent / "tests" / "gold"
REGISTERS = ("duties", "deadlines", "partners", "references", "metadata")
# Read in full by hand; of the others only difficult stretches were, so that nothing can be called superfluous there.
COMPLETE_OUTLINES = frozenset({"quang-nam", "hai-phong"})
WHOLE_PLAN = "*"

Rows = Sequence[Mapping[str, Any]]


class Gold(NamedTuple):
    """Register rows by register, outline rows by plan, and by register and plan the stretches read completely.

    A stretch is the address of a heading, or `WHOLE_PLAN`.
    """

    registers: Mapping[str, Rows]
    outlines: Mapping[str, Rows]
    stretches: Mapping[str, Mapping[str, Sequence[str]]]


def read_gold(folder: Path = SHIPPED) -> Gold:
    """Read the hand-read files; a register without a file has no rows.

    Raises:
        BadGold: the folder is missing, or a line of it is broken.
    """
    if not folder.is_dir():
        raise BadGold(f"Không thấy thư mục tệp đọc tay “{folder}”; hãy chỉ ra bằng --gold.")
    places = folder / "registers"
    registers = {name: _rows(places / f"{name}.jsonl") for name in REGISTERS}
    for row in _rows(places / "unseen.jsonl"):
        plain = {key: value for key, value in row.items() if key != "register"}
        registers[row.get("register", "")] = [*registers.get(row.get("register", ""), ()), plain]
    outlines = {file.stem: _rows(file) for file in sorted((folder / "outline").rglob("*.jsonl"))}
    return Gold(registers, outlines, _stretches(places / "stretches.json"))


def _rows(file: Path) -> list[dict[str, Any]]:
    if not file.is_file():
        return []
    rows = []
    for number, line in enumerate(file.read_text("utf-8").split("\n"), start=1):
        if not line.strip():
            continue
        try:
            row = json.loads(line)
        except ValueError as error:
            raise BadGold(f"{file.name}, dòng {number}: không phải JSON hợp lệ ({json_place(error)}).") from error
        if not isinstance(row, dict):
            raise BadGold(f"{file.name}, dòng {number}: phải là một đối tượng JSON {{…}}.")
        rows.append(row)
    return rows


def _stretches(file: Path) -> dict[str, dict[str, list[str]]]:
    if not file.is_file():
        return {}
    try:
        stretches = json.loads(file.read_text("utf-8"))
    except ValueError as error:
        raise BadGold(f"{file.name}: không phải JSON hợp lệ ({json_place(error)}).") from error
    if not _is_by_register(stretches):
        raise BadGold(f'{file.name}: phải có dạng {{"duties": {{"mã-kế-hoạch": ["V.1", …]}}, …}}.')
    return dict(stretches)


def _is_by_register(stretches: object) -> bool:
    if not isinstance(stretches, dict):
        return False
    plans = [plans for plans in stretches.values() if isinstance(plans, dict)]
    return len(plans) == len(stretches) and all(isinstance(heads, list) for group in plans for heads in group.values())
