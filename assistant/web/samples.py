"""What the API's description shows as examples: true replies of the service at hand, never written by hand."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from assistant.service import Service

_ID = "4f1c2a7e9b3d"
"""Stands for the id that each answer gets when it is given."""


def samples(service: Service) -> dict[str, Any]:
    """Return an example of the reply at each address of the description that has one; empty without plans."""
    cards = service.plans()
    questions = service.examples()
    if not cards or not questions:
        return {}
    answer = service.ask(questions[0])
    made: dict[str, Any] = {
        "/api/ask": answer.to_json(_ID),
        "/api/plans": [asdict(card) for card in cards],
        "/api/plans/{plan}": asdict(cards[0]),
    }
    if answer.citations:
        cited = answer.citations[0]
        if (around := service.surroundings(cited.plan, cited.path)) is not None:
            made["/api/plans/{plan}/clauses/{address}"] = asdict(around)
    return made


def parameters(examples: dict[str, Any]) -> dict[str, str]:
    """Return examples of what stands in an address, those that the examples of replies belong to."""
    around = examples.get("/api/plans/{plan}/clauses/{address}")
    return {"plan": around["plan"], "address": around["path"]} if around else {}
