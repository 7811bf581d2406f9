"""Registers of a plan: its duties, deadlines, partners abroad, cited documents, and what it says of itself."""

from ingest.registers.read import read_registers
from ingest.registers.words import Deadline, Duty, Metadata, Partner, Reference, Registers

__all__ = ["Deadline", "Duty", "Metadata", "Partner", "Reference", "Registers", "read_registers"]
