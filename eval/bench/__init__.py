"""The benchmark: how fast and how small the product is here, beside what one would write without it."""
