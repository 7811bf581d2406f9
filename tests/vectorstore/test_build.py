"""Building: nothing is done twice, and whatever stops a build leaves the old index answering."""

from __future__ import annotations

import errno
import os
import signal
import sqlite3
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from ingest.plan import Plan
from vectorstore import errors
from vectorstore.fakes import HashEmbedder, PairCutter
from vectorstore.generations import current
from vectorstore.index import Index

ROOT = Path(__file__).parents[2]


def names(folder: Path) -> list[str]:
    return sorted(path.name.split("-")[0] for path in folder.iterdir())


def test_the_same_plans_are_not_built_again(build, small) -> None:
    assert build(small).built
    again = build(small, cutter=None)  # the cutter is not even made
    assert not again.built
    assert again.vectors == 7
    assert again.seconds < 0.2


@pytest.mark.parametrize("change", [{"reader": "2"}, {"embedder": HashEmbedder("other")}])
def test_another_reader_or_embedder_builds_again(build, small, change) -> None:
    build(small)
    assert build(small, **change).built


def test_unchanged_clauses_are_not_embedded_again(build, small, hashing: HashEmbedder) -> None:
    build(small)
    before = hashing.embedded
    assert build(small[:1], reader="2").built
    assert hashing.embedded == before == 7


@pytest.mark.parametrize("junk", [b"", b"junk" * 5000])
def test_a_damaged_cache_costs_only_time(build, small, hashing: HashEmbedder, tmp_path: Path, junk: bytes) -> None:
    build(small)
    (tmp_path / "index/vectors.sqlite").write_bytes(junk)
    assert build(small, reader="2").built
    assert hashing.embedded == 14


def test_a_flipped_bit_in_the_cache_is_not_believed(build, small, hashing: HashEmbedder, tmp_path: Path) -> None:
    build(small)
    with sqlite3.connect(tmp_path / "index/vectors.sqlite") as cache:
        cache.execute("UPDATE vectors SET vector = zeroblob(256)")
    cache.close()
    build(small, reader="2")
    assert hashing.embedded == 14


def full_disk(*_: object) -> None:
    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


class NoSpaceCutter(PairCutter):
    def words(self, text: str) -> list[str]:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def interrupt(*_: object) -> None:
    raise KeyboardInterrupt


@pytest.mark.parametrize(
    ("stop", "raised"),
    [
        pytest.param({"progress": full_disk}, errors.IndexNotWritten, id="no-space-while-embedding"),
        pytest.param({"cutter": NoSpaceCutter}, errors.IndexNotWritten, id="no-space-while-writing"),
        pytest.param({"progress": interrupt}, KeyboardInterrupt, id="ctrl-c"),
    ],
)
def test_a_stopped_build_leaves_the_old_index(build, small, stop, raised, tmp_path: Path) -> None:
    hashing, folder = HashEmbedder(), tmp_path / "index"
    build(small)
    before = current(folder)
    with pytest.raises(raised):
        build(small[:1], HashEmbedder("other"), **stop)
    assert current(folder) == before
    assert "build" not in {name for name in names(folder) if name != "build.lock"}
    with Index.open(folder, hashing) as index:
        assert index.search("lễ hội hoa")[0].path == "I.1"


def test_no_space_at_the_swap_leaves_the_old_index(build, small, tmp_path: Path) -> None:
    folder = tmp_path / "index"
    build(small)
    before = current(folder)
    (folder / "current.new").mkdir()  # the new pointer cannot be written
    with pytest.raises(errors.IndexNotWritten):
        build(small[:1])
    assert current(folder) == before
    (folder / "current.new").rmdir()
    assert build(small[:1]).built
    assert names(folder).count("gen") == 1


SLOW_BUILD = """
    import sys, time
    from pathlib import Path
    from ingest.plan import Clause, Plan
    from vectorstore.build import build_index
    from vectorstore.fakes import HashEmbedder, PairCutter, plain_reading

    def progress(done, total):
        print("embedding", flush=True)
        time.sleep(60)

    plan = Plan("ba", "Ba", None, "x", (Clause("ba", "I", "part", "x", 0, 1),))
    build_index([plan], Path(sys.argv[1]), HashEmbedder(), plain_reading(PairCutter), progress)
"""


def start(script: str, *args: object) -> subprocess.Popen[str]:
    command = [sys.executable, "-c", textwrap.dedent(script), *map(str, args)]
    child = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)
    assert child.stdout
    assert child.stdout.readline().strip()
    return child


def test_a_killed_build_leaves_the_old_index_and_is_swept(build, small, hashing, tmp_path: Path) -> None:
    folder = tmp_path / "index"
    build(small)
    child = start(SLOW_BUILD, folder)
    assert any(name.startswith(f"build-{child.pid}") for name in os.listdir(folder))
    with pytest.raises(errors.BuildBusy, match=str(child.pid)):
        build(small)
    child.send_signal(signal.SIGKILL)
    child.communicate()
    with Index.open(folder, hashing) as index:
        assert index.plans() == small
    assert not build(small).built
    assert not list(folder.glob("build-*/"))


def test_building_works_while_another_generation_is_read(build, small, hashing, tmp_path: Path) -> None:
    with Index.open(*_built(build, small, tmp_path, hashing)) as index:
        assert not index.stale()
        build(small[:1])
        assert index.stale()
        assert index.search("lễ hội hoa")[0].plan == "hai"
        assert index.clauses("hai") == small[1].clauses
    build(small[:1])
    assert names(tmp_path / "index").count("gen") == 1


def _built(build, plans: tuple[Plan, ...], tmp_path: Path, embedder: HashEmbedder) -> tuple[Path, HashEmbedder]:
    build(plans)
    return tmp_path / "index", embedder


HOLD = """
    import sys, time
    from pathlib import Path
    from vectorstore.fakes import HashEmbedder
    from vectorstore.index import Index

    index = Index.open(Path(sys.argv[1]), HashEmbedder())
    print("open", flush=True)
    time.sleep(60)
"""


def test_a_second_process_is_told_who_has_the_index(build, small, hashing, tmp_path: Path) -> None:
    folder, _ = _built(build, small, tmp_path, hashing)
    child = start(HOLD, folder)
    with pytest.raises(errors.IndexBusy, match=str(child.pid)):
        Index.open(folder, hashing)
    assert build(small[:1]).built  # building needs the builder's lock only
    assert names(folder).count("gen") == 2  # the one being read stays
    child.kill()
    child.communicate()
    Index.open(folder, hashing).close()
    build(small[:1])
    assert names(folder).count("gen") == 1


def test_one_process_may_open_twice(build, small, hashing, tmp_path: Path) -> None:
    folder, _ = _built(build, small, tmp_path, hashing)
    first, second = Index.open(folder, hashing), Index.open(folder, hashing)
    first.close()
    assert second.search("lễ hội hoa")[0].path == "I.1"
    second.close()
