#!/usr/bin/env python3
"""Writes Sources/CSearchTables/Tables.inc to standard output: what folds into what, and readings in pinyin.

Reads UnicodeData.txt, CaseFolding.txt, Unihan_Variants.txt and Unihan_Readings.txt as Debian's package
`unicode-data` installs them. Three foldings follow one another:

- width and form: NFKC, where that is one character (UnicodeData.txt, field 5), and digits of all scripts;
- case: CaseFolding.txt, status C and S;
- ideographs: all that simplified, traditional, z-variant and Hong Kong glyph variants tie together are one.
"""

import bz2
import re
import sys
import unicodedata
from collections import defaultdict

FOLDER = sys.argv[1] if len(sys.argv) > 1 else "/usr/share/unicode"
RARE = 0x8000
PER_LINE = 12
# Readings that a dictionary of today's language gives are common; what only historical ones give is rare.
COMMON_SOURCES = ("kMandarin", "kHanyuPinlu", "kXHC1983", "kTGHZ2013")
RARE_SOURCES = ("kHanyuPinyin",)
VARIANTS = ("kSimplifiedVariant", "kTraditionalVariant", "kZVariant")


def lines(name):
    with open(f"{FOLDER}/{name}", encoding="utf-8") as file:
        yield from file


def unihan(name):
    with bz2.open(f"{FOLDER}/{name}.bz2", "rt", encoding="utf-8") as file:
        for line in file:
            if line.startswith("U+"):
                scalar, key, value = line.rstrip("\n").split("\t")
                yield int(scalar[2:], 16), key, value


def form_foldings():
    """Where a character is another one in a different form, and digits of all scripts."""
    single = {}
    for line in lines("UnicodeData.txt"):
        fields = line.split(";")
        scalar = int(fields[0], 16)
        mapping = re.sub(r"<\w+> ?", "", fields[5]).split()
        if fields[6]:
            single[scalar] = 0x30 + int(fields[6])
        elif len(mapping) == 1:
            single[scalar] = int(mapping[0], 16)
    single[0x09] = 0x20
    return single


def case_foldings():
    result = {}
    for line in lines("CaseFolding.txt"):
        match = re.match(r"([0-9A-F]+); ([CS]); ([0-9A-F]+);", line)
        if match:
            result[int(match[1], 16)] = int(match[3], 16)
    return result


def variant_pairs():
    for scalar, key, value in unihan("Unihan_Variants.txt"):
        for variant in value.split():
            other, _, sources = variant.partition("<")
            if key in VARIANTS or key == "kSemanticVariant" and "kHKGlyph" in sources:
                yield scalar, int(other[2:], 16), key


def variant_foldings():
    parent = {}

    def root(scalar):
        while parent.setdefault(scalar, scalar) != scalar:
            scalar = parent[scalar]
        return scalar

    votes = defaultdict(int)
    for scalar, other, key in variant_pairs():
        parent[root(scalar)] = root(other)
        if key == "kSimplifiedVariant":
            votes[other] += 1
    classes = defaultdict(list)
    for scalar in list(parent):
        classes[root(scalar)].append(scalar)
    result = {}
    for members in classes.values():
        # The form that most others simplify into stands for all.
        chosen = min(members, key=lambda scalar: (-votes[scalar], scalar))
        result.update((scalar, chosen) for scalar in members if scalar != chosen)
    return result


def foldings():
    steps = [form_foldings(), case_foldings(), variant_foldings()]
    result = {}
    for scalar in sorted(set().union(*steps)):
        folded = scalar
        while True:
            next_one = next((step[folded] for step in steps if step.get(folded, folded) != folded), folded)
            if next_one == folded:
                break
            folded = next_one
        if folded != scalar:
            result[scalar] = folded
    return result


def toneless(syllable):
    """`lǜ` as `lv`; None for what is no syllable of letters."""
    letters = unicodedata.normalize("NFD", syllable.lower().replace("ɡ", "g"))
    letters = letters.replace("u\u0308", "v").replace("e\u0302", "e")
    letters = "".join(letter for letter in letters if not unicodedata.combining(letter))
    return letters if re.fullmatch("[a-z]{1,6}", letters) else None


def syllables(value):
    value = re.sub(r"\(\d+\)", "", value)
    for part in value.replace(",", " ").split():
        reading = toneless(part.rpartition(":")[2])
        if reading:
            yield reading


def readings():
    common = defaultdict(list)
    rare = defaultdict(list)
    simplified = {}
    for scalar, key, value in unihan("Unihan_Readings.txt"):
        if key in COMMON_SOURCES:
            # kMandarin stands first, as the reading that is used most.
            found = list(syllables(value))
            common[scalar] = found + common[scalar] if key == "kMandarin" else common[scalar] + found
        elif key in RARE_SOURCES:
            rare[scalar] += syllables(value)
    for scalar, other, key in variant_pairs():
        if key == "kSimplifiedVariant" and scalar != other:
            simplified[scalar] = other
    # Dictionaries list the simplified form; a traditional one has those of its readings that are its own.
    for scalar, other in simplified.items():
        common[scalar] = common[scalar] + [each for each in common[other] if each in rare[scalar]]
    for scalar in sorted(set(common) | set(rare)):
        first = list(dict.fromkeys(common[scalar]))
        rest = [each for each in dict.fromkeys(rare[scalar]) if each not in first]
        yield scalar, first, rest


def table(ctype, name, values):
    print(f"static const {ctype} {name}[] = {{")
    for start in range(0, len(values), PER_LINE):
        print("  " + ",".join(values[start : start + PER_LINE]) + ",")
    print("};")


def main():
    version = re.search(r"-(\d+\.\d+)", next(lines("CaseFolding.txt")))[1]
    print(f"// Generated by Scripts/generate-search-tables.py from Unicode {version} (Debian's unicode-data):")
    print("// UnicodeData.txt, CaseFolding.txt, Unihan_Variants.txt, Unihan_Readings.txt.")
    folded = foldings()
    table("uint32_t", "foldedFrom", [f"0x{scalar:X}" for scalar in folded])
    table("uint32_t", "foldedTo", [f"0x{scalar:X}" for scalar in folded.values()])
    rows = list(readings())
    names = sorted({each for _, first, rest in rows for each in first + rest})
    number = {name: index for index, name in enumerate(names)}
    table("char *const", "syllables", [f'"{name}"' for name in names])
    table("uint32_t", "readScalars", [f"0x{scalar:X}" for scalar, _, _ in rows])
    starts, values = [0], []
    for _, first, rest in rows:
        values += [number[each] for each in first] + [number[each] | RARE for each in rest]
        starts.append(len(values))
    table("uint32_t", "readingStarts", [str(start) for start in starts])
    table("uint16_t", "readings", [str(value) for value in values])


main()
