"""Outline and registers of the plans, read in this process and measured; `eval registers`."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from eval import gold as hand_read
from eval.corpus import BUNDLED
from eval.registers import RegisterScore, measure_registers, registers_table
from ingest.lexicon import load_lexicon
from ingest.read import read_plan
from ingest.reader import find_documents
from ingest.registers import read_registers


def register_scores(gold: Path | None, plans: Sequence[Path] | None, *, optional: bool = False) -> list[RegisterScore]:
    """Measure the plans' outline and registers against the hand-read files.

    With `optional`, a missing default folder gives no scores: an installed package has no `tests/gold`.

    Raises:
        BadGold: the hand-read files are missing or broken.
        PlanError: a plan cannot be read.
    """
    if optional and gold is None and not hand_read.SHIPPED.is_dir():
        return []
    wanted = hand_read.read_gold(gold or hand_read.SHIPPED)
    registers, outlines = _read(plans or [BUNDLED])
    return measure_registers(wanted, registers, outlines)


def registers(args: Namespace) -> int:
    """Print the figures, with `--misses` also every row that is missing or too many."""
    scores = register_scores(args.gold, args.plans)
    sys.stdout.write(registers_table(scores) + "\n")
    if args.misses:
        for score in scores:
            sys.stdout.writelines(f"{score.register}: thiếu {row}\n" for row in score.missing)
            sys.stdout.writelines(f"{score.register}: thừa {row}\n" for row in score.extra)
    return 0


def _read(paths: Sequence[Path]) -> tuple[dict[str, list[dict[str, Any]]], dict[str, dict[str, Mapping[str, Any]]]]:
    lexicon = load_lexicon()
    rows: dict[str, list[dict[str, Any]]] = {name: [] for name in hand_read.REGISTERS}
    outlines: dict[str, dict[str, Mapping[str, Any]]] = {}
    for path in find_documents(paths):
        plan = read_plan(path, lexicon)
        found = read_registers(plan, lexicon)
        outlines[plan.id] = {clause.path: {"kind": clause.kind, "text": clause.text} for clause in plan.clauses}
        for name in hand_read.REGISTERS:
            read = getattr(found, name)
            rows[name] += [asdict(row) for row in (read if isinstance(read, list | tuple) else [read])]
    return rows, outlines
