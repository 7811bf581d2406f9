"""`python -m eval.bench`: measure this machine, print the report, keep it in `runs/bench-<time>/`."""

from __future__ import annotations

import os
import sys
import traceback
from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from eval.bench.context import Bench, question_sets
from eval.bench.figures import Part
from eval.bench.machine import Engine, bare_engine, calibrate, load_average, machine
from eval.bench.parts import PARTS, SLOW
from eval.bench.report import Findings, markdown, to_json
from eval.folder import write_json, write_text

DONE, FAILED = 0, 1


def main(
    argv: Sequence[str] | None = None,
    parts: Mapping[str, Callable[[Bench], Part]] = PARTS,
    engine: Callable[[], Engine] = bare_engine,
) -> int:
    """Measure; the exit status is 1 when a part could not be measured, whatever the bars say."""
    args = _parse(argv, tuple(parts))
    began = datetime.now().astimezone()
    out: Path = args.out or Path("runs") / f"bench-{began:%Y%m%d-%H%M%S}"
    out.mkdir(parents=True, exist_ok=True)
    env = dict(os.environ)  # before the engine is loaded, which sets a variable that a child must set by itself
    found = Findings(
        began.isoformat(timespec="seconds"), machine(), calibrate(engine()), load_average(), quick=args.quick
    )
    try:
        with TemporaryDirectory(prefix="bench-") as work:
            bench = Bench(Path(work), question_sets(), env, _say, quick=args.quick, index=args.index)
            for name in _wanted(args, tuple(parts)):
                _measure(name, parts[name], bench, found)
                _save(out, found)
    except KeyboardInterrupt:
        _say(f"stopped; what was measured so far is in {out}")
        return FAILED
    found.after, found.load_after = calibrate(engine()), load_average()
    _save(out, found)
    sys.stdout.write(markdown(found))
    _say(f"kept in {out}")
    return FAILED if found.failed else DONE


def _measure(name: str, part: Callable[[Bench], Part], bench: Bench, found: Findings) -> None:
    try:
        found.parts[name] = part(bench)
    except Exception as error:  # noqa: BLE001 - minutes of other parts are worth more than a clean stop
        traceback.print_exc()
        found.failed[name] = f"{type(error).__name__}: {error}"


def _save(out: Path, found: Findings) -> None:
    write_json(out / "bench.json", to_json(found))
    write_text(out / "bench.md", markdown(found))


def _wanted(args: Namespace, names: Sequence[str]) -> list[str]:
    if args.only:
        return [name for name in names if name in args.only]
    return [name for name in names if not (args.quick and name in SLOW)]


def _parse(argv: Sequence[str] | None, names: Sequence[str]) -> Namespace:
    parser = ArgumentParser(
        prog="python -m eval.bench", description="Measure times, memory and recall on this machine."
    )
    parser.add_argument("--quick", action="store_true", help="few repeats and questions, no load test")
    parser.add_argument(
        "--only", action="append", choices=names, metavar="PART", help=f"one of {', '.join(names)}; repeatable"
    )
    parser.add_argument(
        "--index", type=Path, metavar="DIR", help="ask this index of the five plans instead of building one"
    )
    parser.add_argument("--out", type=Path, metavar="DIR", help="where the report goes (default runs/bench-<time>)")
    return parser.parse_args(argv)


def _say(text: str) -> None:
    sys.stderr.write(f"[bench {datetime.now():%H:%M:%S}] {text}\n")


if __name__ == "__main__":
    sys.exit(main())
