"""The folder of an index: finished generations, a pointer to the current one, and what a dead build left.

current            one line: the name of the generation that answers
build.lock         held by the process that builds
vectors.sqlite     vectors kept between builds
build-…/           a generation in the making
gen-…/             a finished one: records.sqlite, chroma/, owner.lock (held by the process that reads it)
"""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
import time
import zlib
from contextlib import closing
from pathlib import Path

from ingest.system import reason_of
from vectorstore.errors import DamagedIndex, MissingIndex
from vectorstore.lock import Held, Lock
from vectorstore.records import read_stamps

RECORDS, CHROMA, OWNER = "records.sqlite", "chroma", "owner.lock"
_POINTER = "current"


def current(folder: Path) -> Path:
    """Return the generation that answers.

    Raises:
        MissingIndex: nothing was built yet.
        DamagedIndex: the pointer names nothing that is there.
    """
    try:
        name = (folder / _POINTER).read_text("utf-8").strip()
    except (FileNotFoundError, NotADirectoryError) as missing:
        raise MissingIndex(folder) from missing
    except OSError as broken:
        raise DamagedIndex(folder, reason_of(broken)) from broken
    except UnicodeDecodeError as broken:
        raise DamagedIndex(folder, f"tệp “{_POINTER}” không phải văn bản") from broken
    if not name.startswith("gen-") or not (folder / name).is_dir():
        raise DamagedIndex(folder, f"không có thư mục “{name}”")
    return folder / name


def new_build(folder: Path) -> Path:
    """Make an empty folder to build in."""
    build = folder / f"build-{os.getpid()}-{time.time_ns():x}"
    build.mkdir(parents=True)
    return build


def publish(build: Path) -> Path:
    """Make a finished build the current generation, in one step that either happened or did not."""
    folder = build.parent
    for directory, _, names in os.walk(build, topdown=False):
        for name in names:
            _sync(Path(directory, name))
        _sync(Path(directory))
    generation = build.rename(folder / build.name.replace("build-", "gen-", 1))
    pointer = folder / f"{_POINTER}.new"
    pointer.write_text(f"{generation.name}\n", "utf-8")
    _sync(pointer)
    _sync(folder)
    pointer.replace(folder / _POINTER)
    _sync(folder)
    return generation


def sweep(folder: Path) -> None:
    """Delete what nobody can use any more. Call it under the build lock: every `build-…` is then a dead one's."""
    try:
        keep = current(folder).name
    except (MissingIndex, DamagedIndex):
        keep = ""
    for build in folder.glob("build-*/"):
        shutil.rmtree(build, ignore_errors=True)
    for generation in folder.glob("gen-*/"):
        if generation.name != keep:
            _delete_unread(generation)


def sound_stamps(generation: Path) -> dict[str, str] | None:
    """Return the stamps of a generation whose files are all there and sound, else None."""
    try:
        stamps = read_stamps(generation / RECORDS)
        _check_sqlite(generation / CHROMA / "chroma.sqlite3")
        whole = json.loads((generation / "sums.json").read_text("utf-8")).items() <= sums(generation).items()
    except (sqlite3.Error, OSError, ValueError):
        return None
    return stamps if whole else None


def write_sums(generation: Path) -> None:
    """Note what the vector files are, for `sound_stamps`."""
    (generation / "sums.json").write_text(json.dumps(sums(generation)), "utf-8")


def sums(generation: Path) -> dict[str, int]:
    """Sum up the graph files of Chroma, which never change once the graph is on disk (its database does)."""
    # Without its metadata file a graph lives in the database's log, and the files beside it are blanks.
    graphs = [metadata.parent for metadata in (generation / CHROMA).glob("*/index_metadata.pickle")]
    files = (file for graph in graphs for file in graph.iterdir())
    return {file.relative_to(generation).as_posix(): zlib.crc32(file.read_bytes()) for file in files}


def _check_sqlite(file: Path) -> None:
    with closing(sqlite3.connect(f"{file.absolute().as_uri()}?mode=ro", uri=True)) as connection:
        if connection.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
            raise sqlite3.DatabaseError(file.name)


def _delete_unread(generation: Path) -> None:
    try:
        lock = Lock.take(generation / OWNER, shared=False)
    except Held:
        return  # a server still answers from it; the next build tries again
    shutil.rmtree(generation, ignore_errors=True)
    lock.release()


def _sync(path: Path) -> None:
    if path.is_dir() and os.name == "nt":
        return  # Windows has no handle on a folder
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
