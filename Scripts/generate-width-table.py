#!/usr/bin/env python3
"""Writes Sources/CellGrid/CharacterWidth+Table.swift to standard output.

Reads UnicodeData.txt, EastAsianWidth.txt and PropList.txt as Debian's package `unicode-data` installs them.
The rules are those by which glibc makes its own widths (localedata/unicode-gen/utf8_gen.py):
no cell for Mn, Me, Cf and the jamo that join a syllable, two for East Asian Wide and Fullwidth.
"""

import re
import sys

FOLDER = sys.argv[1] if len(sys.argv) > 1 else "/usr/share/unicode"
LAST = 0x10FFFF
# Numbers that fit a line of the Swift file.
PER_LINE = 10
# Wide by default, so that characters which later versions add are wide as well (EastAsianWidth.txt).
WIDE_BY_DEFAULT = [
    (0x3400, 0x4DBF),
    (0x4E00, 0x9FFF),
    (0xF900, 0xFAFF),
    (0x20000, 0x2FFFD),
    (0x30000, 0x3FFFD),
]
# Wide in glibc, though EastAsianWidth.txt calls them ambiguous or neutral.
WIDE_BY_CUSTOM = [(0x3248, 0x324F), (0x4DC0, 0x4DFF)]
# Medial and final jamo: they are drawn inside the syllable of the initial one.
JOINING_JAMO = [(0x1160, 0x11FF), (0xD7B0, 0xD7FF)]
SOFT_HYPHEN = 0x00AD


def lines(name):
    with open(f"{FOLDER}/{name}", encoding="utf-8") as file:
        yield from file


def assignments(name):
    """Ranges with the value that a property file gives them."""
    for line in lines(name):
        match = re.match(r"([0-9A-F]+)(?:\.\.([0-9A-F]+))?\s*;\s*(\w+)", line)
        if match:
            first = int(match[1], 16)
            yield first, int(match[2] or match[1], 16), match[3]


def unicode_version():
    return re.search(r"-(\d+\.\d+)", next(lines("EastAsianWidth.txt")))[1]


def widths():
    result = [1] * (LAST + 1)

    def assign(first, last, width):
        result[first : last + 1] = [width] * (last + 1 - first)

    for first, last in WIDE_BY_DEFAULT:
        assign(first, last, 2)
    for first, last, value in assignments("EastAsianWidth.txt"):
        assign(first, last, 2 if value in ("W", "F") else 1)
    for first, last in WIDE_BY_CUSTOM:
        assign(first, last, 2)
    for line in lines("UnicodeData.txt"):
        fields = line.split(";")
        if fields[2] in ("Mn", "Me", "Cf"):
            result[int(fields[0], 16)] = 0
    for first, last in JOINING_JAMO:
        assign(first, last, 0)
    for first, last, value in assignments("PropList.txt"):
        if value == "Prepended_Concatenation_Mark":
            assign(first, last, 1)
    result[SOFT_HYPHEN] = 1
    return result


def runs(table):
    """Where a new width begins: the scalar and its width in one number."""
    before = None
    for scalar, width in enumerate(table):
        if width != before:
            yield scalar << 2 | width
        before = width


def main():
    numbers = [f"0x{run:X}" for run in runs(widths())]
    database = f"Unicode Character Database {unicode_version()}"
    print(f"// Made by Scripts/generate-width-table.py from the {database}")
    print("// (EastAsianWidth.txt, UnicodeData.txt, PropList.txt). Do not edit.\n")
    print("extension CharacterWidth {")
    print("  /// Where runs of equal width begin, ascending: ", end="")
    print("the first scalar of a run times four, plus its cells.")
    print("  static let runs: [UInt32] = [")
    for start in range(0, len(numbers), PER_LINE):
        print("    " + ", ".join(numbers[start : start + PER_LINE]) + ",")
    print("  ]")
    print("}")


main()
