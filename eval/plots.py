"""Plots as inline SVG: drawn without a library, for a page without script and network."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html import escape

from eval.confidence import Bin

_W, _H, _LEFT, _BOTTOM, _TOP = 520, 300, 46, 40, 14
_BAR = 22


def categories(title: str, rows: Sequence[tuple[str, Sequence[float | None]]], names: Sequence[str]) -> str:
    """Draw one group of bars a category; `rows` are (category, a share for each of `names`)."""
    height = 34 + len(rows) * _BAR
    parts = [
        f"<rect class='s{n}' x='{60 + 150 * n}' y='4' width='10' height='10'/>"
        f"<text x='{74 + 150 * n}' y='13'>{escape(name)}</text>"
        for n, name in enumerate(names)
    ]
    parts += [f"<line class='grid' x1='{x}' x2='{x}' y1='24' y2='{height - 8}'/>" for x in _ticks(170, 330)]
    thick = (_BAR - 6) / max(1, len(names))
    for place, (category, values) in enumerate(rows):
        top = 28 + place * _BAR
        parts.append(f"<text class='end' x='162' y='{top + 13}'>{escape(category[:26])}</text>")
        for n, value in enumerate(values):
            if value is not None:
                tip = f"<title>{escape(category)} · {escape(names[n])}: {value:.3f}</title>"
                box = f"x='170' y='{top + n * thick:.1f}' width='{330 * value:.1f}' height='{thick:.1f}'"
                parts.append(f"<rect class='s{n}' {box}>{tip}</rect>")
    return _svg(title, parts, height)


def histogram(title: str, values: Sequence[float], marks: Mapping[str, float | None], axis: str) -> str:
    """Draw how `values` are spread over 24 columns, with an upright line at each of `marks`."""
    if not values:
        return ""
    # One slow answer must not squeeze all others into the first column.
    top = max(sorted(values)[int(0.99 * (len(values) - 1))], *(mark or 0.0 for mark in marks.values())) * 1.05 or 1.0
    counts = [0] * 24
    for value in values:
        counts[min(23, int(24 * value / top))] += 1
    most, width = max(counts), (_W - _LEFT - 10) / 24
    parts = [_axes(axis, ""), *_x_labels([f"{top * share:.0f}" for share in (0, 0.25, 0.5, 0.75, 1)])]
    for n, count in enumerate(counts):
        high = (_H - _TOP - _BOTTOM) * count / most
        box = f"x='{_LEFT + n * width:.1f}' y='{_H - _BOTTOM - high:.1f}' width='{width - 1:.1f}' height='{high:.1f}'"
        parts.append(
            f"<rect class='s0' {box}><title>{top * n / 24:.0f} – {top * (n + 1) / 24:.0f}: {count}</title></rect>"
        )
    for row, (name, mark) in enumerate(marks.items()):
        if mark is not None:
            x = _LEFT + (_W - _LEFT - 10) * mark / top
            parts.append(f"<line class='mark' x1='{x:.1f}' x2='{x:.1f}' y1='{_TOP}' y2='{_H - _BOTTOM}'/>")
            parts.append(
                f"<text x='{min(x + 4, _W - 90):.1f}' y='{_TOP + 12 + 16 * row}'>{escape(name)} {mark:.0f}</text>"
            )
    return _svg(title, parts, _H)


def curve(
    title: str, line: Sequence[tuple[float, float]], point: tuple[float, float] | None, axes: tuple[str, str], name: str
) -> str:
    """Draw a curve from (0, 0) to (1, 1) with the diagonal of chance; `point` is where the assistant stands."""
    if not line:
        return ""
    parts = [_axes(*axes), *_unit_labels(), _diagonal()]
    parts.append(f"<polyline class='line' points='{' '.join(_place(x, y) for x, y in line)}'/>")
    if point is not None:
        x, y = _place(*point).split(",")
        where = f"{name}: {point[0]:.3f}, {point[1]:.3f}"
        parts.append(f"<circle class='point' cx='{x}' cy='{y}' r='6'><title>{escape(where)}</title></circle>")
        parts.append(f"<text x='{float(x) + 10:.1f}' y='{float(y) + 14:.1f}'>{escape(name)}</text>")
    return _svg(title, parts, _H)


def reliability(title: str, bins: Sequence[Bin], axes: tuple[str, str]) -> str:
    """Draw bins of like confidence against the share that is right; the larger the dot, the more answers."""
    if not bins:
        return ""
    most = max(b.size for b in bins)
    parts = [_axes(*axes), *_unit_labels(), _diagonal()]
    parts.append(f"<polyline class='line' points='{' '.join(_place(b.confidence, b.right) for b in bins)}'/>")
    for b in bins:
        x, y = _place(b.confidence, b.right).split(",")
        radius = 3 + 7 * (b.size / most) ** 0.5
        tip = f"<title>{b.size}: {b.confidence:.2f} → {b.right:.2f}</title>"
        parts.append(f"<circle class='dot' cx='{x}' cy='{y}' r='{radius:.1f}'>{tip}</circle>")
    return _svg(title, parts, _H)


def _svg(title: str, parts: Sequence[str], height: int) -> str:
    # The same title stands above it for the eye: a reader of the screen hears it as the name of the picture.
    return f"<svg viewBox='0 0 {_W} {height}' role='img' aria-label='{escape(title)}'>{''.join(parts)}</svg>"


def _place(x: float, y: float) -> str:
    return f"{_LEFT + (_W - _LEFT - 10) * x:.1f},{_TOP + (_H - _TOP - _BOTTOM) * (1 - y):.1f}"


def _diagonal() -> str:
    return f"<polyline class='chance' points='{_place(0, 0)} {_place(1, 1)}'/>"


def _axes(below: str, left: str) -> str:
    bottom = _H - _BOTTOM
    return (
        f"<path class='axis' d='M{_LEFT},{_TOP} V{bottom} H{_W - 10}'/>"
        f"<text class='mid' x='{(_W + _LEFT) / 2:.0f}' y='{_H - 6}'>{escape(below)}</text>"
        f"<text class='mid' transform='translate(12 {bottom / 2:.0f}) rotate(-90)'>{escape(left)}</text>"
    )


def _unit_labels() -> list[str]:
    labels = ["0", "0.25", "0.5", "0.75", "1"]
    upright = [
        f"<text class='end' x='{_LEFT - 5}' y='{_TOP + (_H - _TOP - _BOTTOM) * (1 - n / 4) + 4:.0f}'>{label}</text>"
        for n, label in enumerate(labels)
    ]
    return [*upright, *_x_labels(labels)]


def _x_labels(labels: Sequence[str]) -> list[str]:
    places = _ticks(_LEFT, _W - _LEFT - 10)
    return [
        f"<text class='mid' x='{x:.0f}' y='{_H - _BOTTOM + 15}'>{label}</text>"
        for x, label in zip(places, labels, strict=True)
    ]


def _ticks(start: float, length: float) -> list[float]:
    return [start + length * n / 4 for n in range(5)]
