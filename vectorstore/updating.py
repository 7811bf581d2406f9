"""What an index shall hold: plans read, added, replaced and taken out, none of them twice."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from tqdm import tqdm

from ingest.errors import PlanError, SameName, SamePlan
from ingest.lexicon import Lexicon, load_lexicon
from ingest.plan import Plan
from ingest.read import READER_VERSION, read_plan, reread_plan, shipped_plans
from ingest.reader import find_documents
from ingest.registers import read_registers
from ingest.vietnamese import Segmenter
from vectorstore import generations
from vectorstore.build import Reading, build_index
from vectorstore.embedding import open_embedder
from vectorstore.errors import DamagedIndex, MissingIndex
from vectorstore.records import Records

Say = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Change:
    """What to do to an index: plans to add or read anew, plan ids to take out.

    `refresh` leaves the set of plans as it is, once there is one.
    """

    add: Sequence[Path] = ()
    remove: Sequence[str] = ()
    refresh: bool = False


def update_index(folder: Path, embedder: str, change: Change, say: Say) -> None:
    """Make the index hold what it held before, changed as told; with nothing to add or remove, the shipped plans too.

    Raises:
        PlanError: a document cannot be read or is there already, or `change` takes out what is not there.
        IndexProblem: the index cannot be written, or another process is building.
    """
    lexicon = load_lexicon()
    before = {plan.id: plan for plan in held_plans(folder, say)}
    plans = _without(before, change.remove)
    if change.add or not (change.remove or (change.refresh and plans)):
        for file, plan in _read(change.add or [shipped_plans()], lexicon, say):
            if twin := next((other.id for other in plans.values() if other.id != plan.id and _same(other, plan)), None):
                raise SamePlan(file, twin)
            plans[plan.id] = plan
    if not plans:
        raise PlanError("Không thể bỏ kế hoạch cuối cùng của chỉ mục; hãy nạp kế hoạch khác trước.")
    with tqdm(total=0, desc="Nhúng điều khoản", unit=" điều khoản", file=sys.stderr, leave=False) as bar:

        def progress(done: int, total: int) -> None:
            bar.total = total
            bar.update(done - bar.n)

        report = build_index(list(plans.values()), folder, open_embedder(embedder), reading_of(lexicon), progress)
    for line in _changed(before, plans):
        say(line)
    done = "Đã dựng chỉ mục" if report.built else "Chỉ mục đã mới nhất"
    say(
        f"{done}: {report.plans} kế hoạch, {report.clauses} điều khoản ({report.seconds:.1f} giây), thư mục “{folder}”."
    )


def reading_of(lexicon: Lexicon) -> Reading:
    """Return how plans are read today; a word list that a user edits makes it another reading."""
    return Reading(f"{READER_VERSION}-{lexicon.digest}", Segmenter, lambda plan: read_registers(plan, lexicon))


def held_plans(folder: Path, say: Say) -> list[Plan]:
    """Return the plans of the current index, read again from their kept text by today's reader."""
    try:
        records = Records(generations.current(folder) / generations.RECORDS)
    except MissingIndex:
        return []
    except DamagedIndex:
        say("Chỉ mục cũ bị hỏng nên được dựng lại từ đầu; hãy nạp lại các kế hoạch đã thêm trước đây.")
        return []
    try:
        lexicon = load_lexicon()
        return [reread_plan(plan, lexicon) for plan in records.plans()]
    except DamagedIndex:
        say("Chỉ mục cũ bị hỏng nên được dựng lại từ đầu; hãy nạp lại các kế hoạch đã thêm trước đây.")
        return []
    finally:
        records.close()


def _without(held: dict[str, Plan], removed: Sequence[str]) -> dict[str, Plan]:
    left = dict(held)
    for name in removed:
        if left.pop(name, None) is None:
            known = ", ".join(left) or "chưa có kế hoạch nào"
            raise PlanError(f"Chỉ mục không có kế hoạch “{name}”; hiện có: {known}.")
    return left


def _read(paths: Sequence[Path], lexicon: Lexicon, say: Say) -> Iterator[tuple[Path, Plan]]:
    """Yield each plan with its file; a file that is named twice, or lies there as a copy, counts once."""
    seen: dict[str, tuple[Path, Plan]] = {}
    for file in find_documents(paths, say):
        plan = read_plan(file, lexicon)
        if plan.id not in seen:
            seen[plan.id] = (file, plan)
            yield file, plan
        elif not _same(plan, seen[plan.id][1]):
            raise SameName(seen[plan.id][0], file, plan.id)


def _same(one: Plan, other: Plan) -> bool:
    return one.source.split() == other.source.split()


def _changed(before: dict[str, Plan], after: dict[str, Plan]) -> Iterator[str]:
    """Yield what an index that held plans has gained, lost, and holds in another text now."""
    if not before:
        return
    for id_, plan in after.items():
        if id_ not in before:
            yield f"Đã thêm kế hoạch “{id_}” ({plan.name})."
        elif not _same(plan, before[id_]):
            yield f"Đã thay nội dung của kế hoạch “{id_}” ({plan.name})."
    for id_, plan in before.items():
        if id_ not in after:
            yield f"Đã bỏ kế hoạch “{id_}” ({plan.name})."
