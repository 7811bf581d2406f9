"""From files to a ready index, the first time and again."""

from __future__ import annotations

from contextlib import closing

from eval.bench.context import Bench, ingest
from eval.bench.figures import Part, Table, number, spread
from eval.bench.processes import run
from vectorstore import generations
from vectorstore.records import Records


def build(bench: Bench) -> Part:
    """Measure `python -m ingest` into fresh folders, and again with nothing changed."""
    firsts, agains = [], []
    for turn in range(bench.times(3)):
        bench.say(f"files to index, into fresh folder {turn + 1}")
        folder = bench.work / f"built-{turn}"
        firsts.append(run(ingest(folder), bench.env))
        agains += [run(ingest(folder), bench.env) for _ in range(bench.times(2))]
        bench.index = bench.index or folder
    with closing(Records(generations.current(folder) / generations.RECORDS)) as records:
        clauses = sum(len(plan.clauses) for plan in records.plans())
    first, again = spread([ran.seconds for ran in firsts]), spread([ran.seconds for ran in agains])
    rows = [
        (name, number(took.median), f"{number(took.least)} … {number(took.most)}", str(took.n))
        for name, took in (("first time, nothing cached", first), ("again, nothing changed", again))
    ]
    figures = {
        "build.first_s": first.median,
        "build.again_s": again.median,
        "build.clauses": float(clauses),
        "build.clauses_per_s": clauses / first.median,
        "build.ms_per_clause": first.median * 1000 / clauses,
    }
    if peaks := [ran.peak_mb for ran in firsts if ran.peak_mb is not None]:
        figures["build.peak_mb"] = max(peaks)
    speed = f"{clauses} clauses, {figures['build.clauses_per_s']:.1f} a second from start to end of the command"
    table = Table(("`python -m ingest`", "median, s", "range, s", "runs"), rows)
    notes = [f"{speed}; peak memory {number(figures.get('build.peak_mb'), 0)} MB."]
    return Part("From files to a ready index", figures, [table], notes)
