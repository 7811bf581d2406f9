"""`eval compare RUN_A RUN_B`: is B better than A, on the same questions, beyond chance?"""

from __future__ import annotations

import re
import sys
from argparse import Namespace
from collections.abc import Mapping, Sequence
from math import comb
from pathlib import Path
from typing import NamedTuple

import numpy as np

from eval.catalogue import NAMES
from eval.errors import BadBars, BadRun
from eval.folder import read_json
from eval.measures import same_answer
from eval.report import shown
from eval.result import Result, read_results
from eval.score import mean_of

_DRAWS = 10_000
_SEED = 20_250_701
_GATE = re.compile(r"\s*([\w@]+)\s*(<=|>=|<|>)\s*([-+]?\d+(?:\.\d+)?)\s*\Z")


class Difference(NamedTuple):
    """One measure over the questions that both runs score: B - A, its 95 % interval, and p of no difference.

    `better` and `worse` count the questions that B scores higher and lower; `mcnemar` is the exact p of their
    difference where every score is 0 or 1, else None.
    """

    measure: str
    questions: int
    a: float
    b: float
    low: float
    high: float
    p: float
    better: int = 0
    worse: int = 0
    mcnemar: float | None = None

    @property
    def change(self) -> float:
        """B - A."""
        return self.b - self.a


class Gate(NamedTuple):
    """A condition on a change, such as `facts < -0.01`: when it holds, the comparison fails."""

    measure: str
    sign: str
    limit: float

    def holds(self, change: float) -> bool:
        """Tell whether the change fulfils the condition."""
        signs = {"<": change < self.limit, ">": change > self.limit, "<=": change <= self.limit}
        return signs.get(self.sign, change >= self.limit)


def parse_gate(text: str) -> Gate:
    """Read a condition.

    Raises:
        BadBars: it is not of the form `measure < number`, or the measure is unknown.
    """
    found = _GATE.match(text)
    if not found:
        raise BadBars(f'Điều kiện “{text}” không đúng dạng; hãy viết như "facts < -0.01".')
    if found[1] not in NAMES:
        raise BadBars(f"Điều kiện “{text}”: không có số đo “{found[1]}”; hãy dùng một trong {', '.join(NAMES)}.")
    return Gate(found[1], found[2], float(found[3]))


def paired(a: Mapping[str, float], b: Mapping[str, float], measure: str = "") -> Difference | None:
    """Compare two runs on the questions both score; None when there is none.

    The interval is a paired percentile bootstrap (Efron & Tibshirani 1993); p is a two-sided sign-flipping
    randomisation test (Smucker, Allan & Carterette 2007), both with a fixed seed.
    """
    ids = sorted(a.keys() & b.keys())
    if not ids:
        return None
    changes = np.array([b[name] - a[name] for name in ids])
    draw = np.random.default_rng(_SEED)
    means = changes[draw.integers(0, len(ids), (_DRAWS, len(ids)))].mean(axis=1)
    flipped = (draw.choice((-1.0, 1.0), (_DRAWS, len(ids))) * changes).mean(axis=1)
    # The observed assignment is one of the possible ones, so p is never 0.
    p = (1 + int((np.abs(flipped) >= abs(changes.mean()) - 1e-12).sum())) / (_DRAWS + 1)
    low, high = np.percentile(means, (2.5, 97.5))
    mean_a, mean_b = (float(np.mean([run[name] for name in ids])) for run in (a, b))
    better, worse = int((changes > 0).sum()), int((changes < 0).sum())
    exact = mcnemar(better, worse) if {*a.values(), *b.values()} <= {0.0, 1.0} else None
    return Difference(measure, len(ids), mean_a, mean_b, float(low), float(high), p, better, worse, exact)


def mcnemar(better: int, worse: int) -> float:
    """Return the two-sided exact p that as many changes fall so unevenly by chance (McNemar 1947, binomial form)."""
    changed = better + worse
    tail = 0.5**changed * sum(comb(changed, k) for k in range(min(better, worse) + 1))
    return min(1.0, 2 * tail)


def values_of(results: Sequence[Result], measure: str) -> dict[str, float]:
    """Return the measure per question, repeats averaged; questions it does not apply to are left out."""
    by_id: dict[str, list[Result]] = {}
    for result in results:
        by_id.setdefault(result.question.id, []).append(result)
    means = {name: mean_of(r.scores[measure] for r in group if measure in r.scores) for name, group in by_id.items()}
    return {name: mean.value for name, mean in means.items() if mean.value is not None}


def differences(a: Sequence[Result], b: Sequence[Result]) -> list[Difference]:
    """Compare every measure."""
    keys = dict.fromkeys(key for result in (*a, *b) for key in result.scores)
    found = (paired(values_of(a, key), values_of(b, key), key) for key in keys)
    return [difference for difference in found if difference is not None]


def changed_questions(a: Sequence[Result], b: Sequence[Result]) -> list[str]:
    """Return a line for each question whose scores or answer differ, the worse ones first."""
    before = {result.question.id: result for result in reversed(a)}
    lines: list[tuple[float, str]] = []
    for result in b:
        old = before.get(result.question.id)
        if old is None or result.repeat != 1:
            continue
        moved = [
            (key, was, now)
            for key, (now, _) in result.scores.items()
            if key not in ("latency_ms", "length")
            and (was := old.scores[key].value if key in old.scores else None) != now
        ]
        if not moved and same_answer(old.answer, result.answer):
            continue
        told = (
            ", ".join(f"{key} {shown(key, was)} → {shown(key, now)}" for key, was, now in moved)
            or "lời khác, điểm như cũ"
        )
        gain = sum(now - was for _, was, now in moved if now is not None and was is not None)
        lines.append((gain, f"- {'▼' if gain < 0 else '▲' if gain > 0 else '•'} {result.question.id}: {told}"))
    return [line for _, line in sorted(lines, key=lambda pair: pair[0])]


def compare(args: Namespace) -> int:
    """Print the comparison; the exit status is 1 when a gate's condition holds."""
    gates = [parse_gate(text) for text in args.fail_if]
    a, b = read_results(args.run_a), read_results(args.run_b)
    found = differences(a, b)
    if not found:
        raise BadRun("Hai lượt chạy không có câu hỏi nào chung; hãy so sánh hai lượt trên cùng một bộ câu hỏi.")
    notes = [*_partial("A", args.run_a), *_partial("B", args.run_b), *_only_in_one(a, b)]
    sys.stdout.write(_table(found) + "\n\n" + "\n".join([*notes, *changed_questions(a, b)]) + "\n")
    held = [(gate, d) for gate in gates for d in found if d.measure == gate.measure and gate.holds(d.change)]
    for gate, difference in held:
        sys.stderr.write(f"Không đạt: {gate.measure} thay đổi {difference.change:+.4f} ({gate.sign} {gate.limit:g}).\n")
    unmeasured = [gate.measure for gate in gates if gate.measure not in {d.measure for d in found}]
    for measure in unmeasured:
        sys.stderr.write(f"Không đạt: hai lượt chạy không có số đo {measure} để so sánh.\n")
    return 1 if held or unmeasured else 0


def _table(found: Sequence[Difference]) -> str:
    head = "| Số đo | Câu | A | B | B − A | 95 % | p | tăng/giảm | McNemar |\n|---|" + "---:|" * 8
    digits = {True: ".1f", False: ".3f"}
    rows = []
    for d in found:
        form = digits[d.measure in ("latency_ms", "length")]
        cells = [format(d.a, form), format(d.b, form), format(d.change, "+" + form)]
        interval = f"{d.low:+{form}} … {d.high:+{form}}"
        exact = "–" if d.mcnemar is None else f"{d.mcnemar:.3f}"
        cells += [interval, f"{d.p:.3f}", f"{d.better}/{d.worse}", exact]
        rows.append(f"| {NAMES.get(d.measure, d.measure)} | {d.questions} | {' | '.join(cells)} |")
    return "\n".join([head, *rows])


def _partial(name: str, run: Path) -> list[str]:
    """Say so when a run was cut short; a bare results file tells nothing of it."""
    if not (run / "summary.json").is_file():
        return []
    facts = read_json(run / "summary.json")
    return [f"Lượt {name} dở dang: {facts.get('stopped')}; chỉ so các câu đã có."] if facts.get("partial") else []


def _only_in_one(a: Sequence[Result], b: Sequence[Result]) -> list[str]:
    ids = ({result.question.id for result in a}, {result.question.id for result in b})
    return [
        f"Chỉ có trong lượt {name}: {', '.join(sorted(mine - theirs))}"
        for name, mine, theirs in (("A", ids[0], ids[1]), ("B", ids[1], ids[0]))
        if mine - theirs
    ]
