"""Parts that hold parts of another style ("A." above "I.")."""

from __future__ import annotations

from ingest.lines import Line
from ingest.markers import Marker


def outer_styles(lines: list[Line]) -> tuple[str, ...]:
    """Return the styles of the parts that hold parts of another style ("A." above "I."), outermost first."""
    styles = [level_of(line.marker) for line in lines if line.marker and line.marker.kind == "part"]
    *outer, _ = [*dict.fromkeys(styles), ""][: len(set(styles)) or 1]
    return tuple(style for style in outer if styles.count(style) > 1)


def level_of(marker: Marker) -> str:
    return "letter" if marker.style == "initial" else marker.style
