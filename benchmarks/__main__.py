"""Measure, side by side, and print one table: `python -m benchmarks`, or `make bench`."""

import sys

from . import book, grading, importing, stepping, tracing

HEAD = ("", "ours", "other", "ratio", "aim", "met")


def table(rows) -> str:
    lines = [HEAD, *[(*row[:-1], "yes" if row.met else "NO") for row in rows]]
    widths = [max(map(len, column)) for column in zip(*lines, strict=True)]
    return "\n".join("  ".join(map(str.ljust, line, widths)).rstrip() for line in lines)


def main() -> None:
    parts = {"importing": importing, "tracing": tracing, "stepping": stepping, "grading": grading,
             "book": book}
    chosen = sys.argv[1:] or list(parts)
    print(table([row for name in chosen for row in parts[name].rows()]))


if __name__ == "__main__":
    main()
