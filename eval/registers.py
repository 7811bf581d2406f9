"""How well outline and registers agree with what a person read: precision, recall, F1.

Rows are plain mappings with the fields of the export (contract, section 2), so that a register read in
process and one exported by another version are measured alike.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from eval.gold import COMPLETE_OUTLINES, WHOLE_PLAN, Gold, Rows
from eval.matching import fold

Row = Mapping[str, Any]


class RegisterScore(NamedTuple):
    """`precision` and `f1` are None where the hand-read file is not complete, all three where it is empty."""

    register: str
    precision: float | None
    recall: float | None
    f1: float | None
    gold: int
    missing: tuple[str, ...] = ()
    extra: tuple[str, ...] = ()


def f1_of(precision: float | None, recall: float | None) -> float | None:
    """Return the harmonic mean (van Rijsbergen 1979)."""
    if precision is None or recall is None:
        return None
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def agree(register: str, gold: Rows, got: Rows, judged: Callable[[Row], bool] | None = None) -> RegisterScore:
    """Compare rows by the register's key; `judged` picks the rows of a stretch that was read completely.

    With `judged`, precision and F1 are those of the stretch; recall is always over all gold rows.
    """
    wanted = {_key(register, row): row for row in gold}
    found = {_key(register, row): row for row in got}
    missing = [key for key in wanted if key not in found]
    recall = 1 - len(missing) / len(wanted) if wanted else None
    precision = f1 = None
    extra: list[tuple[str, ...]] = []
    if judged is not None:
        mine = [key for key, row in found.items() if judged(row)]
        extra = [key for key in mine if key not in wanted]
        precision = 1 - len(extra) / len(mine) if mine else None
        inside = [key for key, row in wanted.items() if judged(row)]
        f1 = f1_of(precision, sum(key in found for key in inside) / len(inside) if inside else None)
    return RegisterScore(register, precision, recall, f1, len(wanted), _shown(missing), _shown(extra))


def in_stretch(stretches: Mapping[str, Sequence[str]]) -> Callable[[Row], bool]:
    """Return a test for rows that stand at or under one of the addresses, or anywhere in a plan read as a whole."""

    def inside(row: Row) -> bool:
        heads = stretches.get(str(row.get("plan")), ())
        return WHOLE_PLAN in heads or any(is_under(str(row.get("path", "")), head) for head in heads)

    return inside


def is_under(path: str, head: str) -> bool:
    """Tell whether `path` is the heading `head` or anything below it ("V.9 (2)" is not below "V.9")."""
    return path.startswith(head) and re.match(r"\.| [-+¶] |\Z", path[len(head) :]) is not None


def metadata_agrees(gold: Rows, got: Rows) -> RegisterScore:
    """Compare field by field; an unknown that was guessed is wrong, a plan that was not read has none right.

    Every field is wanted once and read once, so that precision is above recall only where a plan is left unread.
    """
    by_plan = {str(row.get("plan")): row for row in got}
    checks = [(row, field) for row in gold for field in row if field != "plan"]
    wrong = [
        f"{row['plan']}.{field}: cần {row[field]!r}, đọc {by_plan.get(row['plan'], {}).get(field)!r}"
        for row, field in checks
        if row["plan"] not in by_plan or _plain(row[field]) != _plain(by_plan[row["plan"]].get(field))
    ]
    right = len(checks) - len(wrong)
    read = sum(row["plan"] in by_plan for row, _ in checks)
    precision = right / read if read else None
    recall = right / len(checks) if checks else None
    return RegisterScore("metadata", precision, recall, f1_of(precision, recall), len(checks), tuple(wrong))


def outline_agrees(gold: Mapping[str, Rows], got: Mapping[str, Mapping[str, Row]]) -> RegisterScore:
    """A unit is right when its address has the kind and the first and last words that a person read.

    `got` maps plan to path to outline row. Precision is over the plans that were read completely.
    """
    rows = [(plan, row) for plan, group in gold.items() if plan in got for row in group]
    wrong = [f"{plan}#{row['path']}" for plan, row in rows if not _same_unit(row, got[plan].get(row["path"]))]
    complete = [plan for plan in gold if plan in COMPLETE_OUTLINES and plan in got]
    mine = [(plan, path) for plan in complete for path in got[plan]]
    read = {(plan, row["path"]) for plan in complete for row in gold[plan]} - {_split(text) for text in wrong}
    precision = sum(unit in read for unit in mine) / len(mine) if mine else None
    inside = sum(len(gold[plan]) for plan in complete)
    f1 = f1_of(precision, len(read) / inside if inside else None)
    extra = tuple(f"{plan}#{path}" for plan, path in mine if (plan, path) not in read)
    return RegisterScore(
        "outline", precision, 1 - len(wrong) / len(rows) if rows else None, f1, len(rows), tuple(wrong), extra
    )


def measure_registers(
    gold: Gold, registers: Mapping[str, Rows], outlines: Mapping[str, Mapping[str, Row]]
) -> list[RegisterScore]:
    """Measure outline and every register over the plans that `outlines` has."""

    def of_these(rows: Iterable[Row]) -> list[Row]:
        return [row for row in rows if row.get("plan") in outlines]

    scores = [outline_agrees(gold.outlines, outlines)]
    for name, rows in gold.registers.items():
        wanted, got = of_these(rows), of_these(registers.get(name, ()))
        if name == "metadata":
            scores.append(metadata_agrees(wanted, got))
        else:
            complete = gold.stretches.get(name)
            scores.append(agree(name, wanted, got, in_stretch(complete) if complete else None))
    return scores


def registers_table(scores: Iterable[RegisterScore]) -> str:
    """Return the figures as a Markdown table."""
    lines = ["| Bảng | Dòng đọc tay | Precision | Recall | F1 |", "|---|---:|---:|---:|---:|"]
    for score in scores:
        figures = ("–" if value is None else f"{value:.3f}" for value in (score.precision, score.recall, score.f1))
        lines.append(f"| {score.register} | {score.gold} | {' | '.join(figures)} |")
    return "\n".join(lines)


# What makes a row right, beside plan and path.
_FIELDS = {
    "duties": ("agency", "role"),
    "deadlines": ("expression", "kind", "normalized"),
    "partners": ("name", "type", "country", "relation"),
    "references": ("number", "type", "date", "issuer", "name"),
}


def _key(register: str, row: Row) -> tuple[str, ...]:
    # A numbered document is known by its number: its title may be cut anywhere.
    fields = [f for f in _FIELDS[register] if not (register == "references" and f == "name" and row.get("number"))]
    return (str(row.get("plan")), str(row.get("path")), *(_plain(row.get(field)) for field in fields))


def _plain(value: object) -> str:
    return "∅" if value is None else re.sub(r"[\s,;–-]+", " ", fold(str(value))).strip(' .“”"')


def _shown(keys: Iterable[tuple[str, ...]]) -> tuple[str, ...]:
    return tuple(f"{key[0]}#{key[1]}: {' · '.join(key[2:])}" for key in keys)


def _split(text: str) -> tuple[str, str]:
    plan, _, path = text.partition("#")
    return plan, path


def _same_unit(gold: Row, unit: Row | None) -> bool:
    if unit is None or unit.get("kind") != gold.get("kind"):
        return False
    text = str(unit.get("text", ""))
    return text.startswith(gold.get("begins", "")) and text.endswith(gold.get("ends", ""))
