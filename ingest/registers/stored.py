"""Registers as JSON, for keeping them beside the plan they were read from."""

from __future__ import annotations

import json
from dataclasses import asdict

from ingest.registers.words import Deadline, Duty, Metadata, Partner, Reference, Registers


def to_json(registers: Registers) -> str:
    """Return registers as one JSON object."""
    return json.dumps(asdict(registers), ensure_ascii=False)


def from_json(text: str) -> Registers:
    """Return the registers that `to_json` wrote. Raises ValueError or TypeError for anything else."""
    kept = json.loads(text)
    return Registers(
        tuple(Duty(**row) for row in kept["duties"]),
        tuple(Deadline(**row) for row in kept["deadlines"]),
        tuple(Partner(**row) for row in kept["partners"]),
        tuple(Reference(**row) for row in kept["references"]),
        Metadata(**kept["metadata"]),
    )
