#!/usr/bin/env python3
"""Writes the table of numerals that the tests read; an independent implementation confirms each row.

    pip install cn2an kanjize roman
    Scripts/generate-numeral-table.py > Tests/OutlineModelTests/Numerals/numerals.tsv

Columns: text, value ("-" for none), script or style, "misprint" or "-", and a note: what confirms the row, or
what cn2an makes of it and why we differ. Where we differ and say no reason, nothing is written.
"""

import sys
import unicodedata

import cn2an
import kanjize
import roman

ROWS = {}

ZERO = "the sign U+25CB of printed dates"
RESEMBLES = "a sign that resembles the one meant"


def add(text, value, script, note, misprint=False):
    cells = ("-", "-") if value is None else (str(value), script)
    ROWS.setdefault(text, (text, *cells, "misprint" if misprint else "-", note))


def cn2an_value(text):
    for mode in ("strict", "normal"):
        try:
            return cn2an.cn2an(text, mode)
        except (KeyError, ValueError):
            pass
    return None


def chinese(text, value, why=None, script="chinese", misprint=False):
    """A row for Chinese signs; where cn2an differs there has to be a reason."""
    theirs = cn2an_value(text)
    if theirs == value:
        note = "cn2an"
    elif why is None:
        sys.exit(f"{text}: {value}, cn2an says {theirs}")
    else:
        note = f"cn2an {'refuses it' if theirs is None else f'reads {theirs}'}: {why}"
    add(text, value, script, note, misprint)


def chinese_units():
    for number in [
        *range(1, 41), *range(45, 100, 9), 99, 100, 101, 105, 109, 110, 111, 119, 120, 126, 199, 200, 208, 210,
        250, 300, 301, 333, 399, 402, 463, 500, 511, 560, 606, 640, 700, 777, 800, 890, 909, 990, 999, 1000, 1001,
        1010, 1015, 1100, 1101, 1234, 1260, 2000, 2024, 3005, 5050, 9009, 9999, 10_000, 10_001, 10_010, 10_100,
        11_000, 12_345, 20_002, 100_000, 100_100, 1_000_000, 1_234_567, 30_000_000, 99_999_999, 100_000_000,
        100_000_001, 123_456_789, 2_100_000_000, 2_147_483_647,
    ]:
        chinese(cn2an.an2cn(number, "low"), number)
    for number in [*range(1, 11), 15, 23, 48, 60, 105, 123, 500, 678, 1987, 2001, 9090, 10_000, 45_600]:
        chinese(cn2an.an2cn(number, "up"), number)
    for text, value in [
        ("一十", 10), ("一十九", 19), ("拾伍", 15), ("拾", 10), ("一百〇一", 101), ("一千〇五", 1005), ("两", 2),
        ("两百", 200), ("两千零二十四", 2024), ("两万", 20_000), ("一千一十", 1010), ("一万零十五", 10_015), ("貳", 2),
        ("貳拾", 20), ("陸", 6), ("一萬", 10_000), ("一億", 100_000_000), ("叄", 3), ("廿", 20), ("廿一", 21),
        ("廿九", 29),
    ]:
        chinese(text, value)
    for text, value in [("參", 3), ("叁佰零參", 303), ("参", 3), ("参拾", 30), ("兩", 2), ("兩百", 200)]:
        chinese(text, value, "it lacks the sign")
    for text, value in [
        ("卅", 30), ("卅一", 31), ("卅九", 39), ("卌", 40), ("卌八", 48), ("一百廿三", 123), ("一百卅二", 132),
        ("二百卌", 240),
    ]:
        chinese(text, value, "a digit and its unit in one sign")
    for text, value in [("一百零二十", 120), ("一百零廿", 120), ("一万零一千", 11_000)]:
        chinese(text, value, "a 零 too many changes nothing")


def chinese_places():
    for text, value in [
        ("二〇", 20), ("一二〇", 120), ("一二零", 120), ("二〇二四", 2024), ("二零二四", 2024), ("一九四九", 1949),
        ("一二", 12), ("三三", 33), ("〇五", 5), ("零五", 5), ("〇", 0), ("零", 0),
    ]:
        chinese(text, value)
    for text, value in [
        ("二○二四", 2024), ("一○", 10), ("一○五", 105), ("一百○一", 101), ("一千○五", 1005), ("二○○○", 2000),
    ]:
        chinese(text, value, ZERO)


def japanese():
    for text, value in [
        ("百", 100), ("百一", 101), ("百十", 110), ("百十五", 115), ("百二十", 120), ("百二十三", 123), ("二百一", 201),
        ("二百九", 209), ("二百十", 210), ("二百十五", 215), ("千", 1000), ("千五", 1005), ("千百", 1100), ("百万", 1_000_000),
        ("千二百三十四", 1234), ("二千百十一", 2111), ("五百三", 503),
    ]:
        assert kanjize.kanji2number(text) == value, text
        add(text, value, "japanese", "kanjize")


def misprints():
    for text, value in [
        ("ー", 1), ("－", 1), ("—", 1), ("―", 1), ("─", 1), ("-", 1), ("ニ", 2), ("十ー", 11), ("十ニ", 12), ("ニ十", 20),
        ("ニ十三", 23), ("三十－", 31), ("三十-", 31), ("二十—", 21), ("一百二十─", 121), ("一百零ー", 101),
        ("－百二十", 120), ("二百－十", 210), ("二百一十－", 211), ("一百ニ十", 120),
    ]:
        chinese(text, value, RESEMBLES, misprint=True)
    for text, value in [
        ("一O五", 105), ("二O二四", 2024), ("二０二四", 2024), ("二Ｏ二四", 2024), ("一百O一", 101), ("一0", 10),
        ("二0二五", 2025),
    ]:
        chinese(text, value, "a letter or a digit for 〇", misprint=True)


def no_chinese():
    for text in (
        "十百 一二十 零十 一十十 一百百 十十 十一百 一十百 一十千 二十三十 一百二百 零百 二十零 十零 二十一二 一百二三 十二三 "
        "一万万 零万 万 亿 十千 百千 一百零零一 一千零零一 亿一 甲 第一 一甲 卌卌 二卅 卅百"
    ).split():
        chinese(text, None)
    for text, why in [
        ("一百一", "110 to those who speak, 101 to others"), ("一千二", "1200 or 1002"), ("一百零", "a digit is missing"),
        ("两三", "two or three"), ("两两", "no place value"), ("廿廿", "廿 takes no digit"), ("二廿", "廿 takes no digit"),
        ("廿百", "廿 takes no unit"), ("十廿", "two tens"), ("零五十", "nothing stands before 零"),
        ("三十亿", "more than the number of a section can be"), ("一万亿", "the same"), ("一二三四五六七八九〇", "more than nine places"),
        ("○", "the sign of a list"), ("○一", "the sign of a list"), ("三-五", "a range"), ("三—五", "a range"),
        ("五-十", "a range"), ("十-十五", "a range"), ("——", "a dash"), ("--", "a dash"), ("-3", "a minus"),
        ("ー五", "a range"), ("一OA", "a word"), ("ニA", "a word"), ("㈪", "a day of the week"), ("㋀", "a month"),
    ]:
        chinese(text, None, why)


def wide(text):
    return "".join(chr(ord(sign) + 0xFEE0) for sign in text)


def arabic():
    for number in [0, 1, 9, 10, 12, 42, 99, 100, 463, 999, 1260, 2024]:
        for text in (str(number), wide(str(number))):
            add(text, int(text), "arabic", "int()")
    for text in ("007", "1２"):
        add(text, int(text), "arabic", "int()")
    add("1234567890", None, "-", "more digits than asked for")


def romans():
    for number in range(1, 40):
        text = roman.toRoman(number)
        add(text, number, "roman", "roman")
        if number in (1, 2, 4, 9, 14, 19, 38):
            add(text.lower(), number, "roman", "roman")
            add(wide(text), number, "roman", "roman")
    for sign in map(chr, [*range(0x2160, 0x216C), *range(0x2170, 0x217C)]):
        add(sign, int(unicodedata.numeric(sign)), "roman", "Unicode")
    for text in ("ⅩⅢ", "ⅩⅩⅣ"):
        add(text, roman.fromRoman(unicodedata.normalize("NFKC", text)), "roman", "roman, NFKC")
    for text in "IIII VV IIX VX XXXX IXI XIIII".split():
        try:
            sys.exit(f"{text}: roman says {roman.fromRoman(text)}")
        except roman.InvalidRomanNumeralError:
            add(text, None, "-", "roman refuses it")
    for text in ("Iv", "iX"):
        add(text, None, "-", "two cases")
    for text in ("XL", "XC"):
        add(text, None, "-", f"{roman.fromRoman(text)}: above XXXIX")


def letters():
    for letter in "ABCDEFGHJKLMNOPQRSTUWYZ":
        value = ord(letter) - 64
        add(letter, value, "upper-letter", "its place in the alphabet")
        if value % 3 == 1:
            add(letter.lower(), value, "lower-letter", "its place in the alphabet")
            add(wide(letter), value, "upper-letter", "its place in the alphabet")
    for text in ("AB", "In", "Vat", "A1", "é"):
        add(text, None, "-", "a word, or a letter of another alphabet")


def signs():
    for style, first, count in [
        ("circled", 0x2460, 20), ("arabic-parenthesised", 0x2474, 20), ("arabic", 0x2488, 20), ("circled", 0x24EB, 10),
        ("circled", 0x24F5, 10), ("circled", 0x2776, 10), ("circled", 0x2780, 10), ("circled", 0x278A, 10),
        ("chinese-parenthesised", 0x3220, 10), ("circled", 0x3251, 15), ("circled", 0x3280, 10), ("circled", 0x32B1, 15),
    ]:
        for sign in map(chr, range(first, first + count)):
            add(sign, int(unicodedata.numeric(sign)), style, "Unicode")
    for sign in "⒜⒝⒵":
        add(sign, ord(unicodedata.normalize("NFKC", sign)[1]) - 96, "lower-letter", "Unicode, NFKC")


def main():
    for part in (chinese_units, chinese_places, japanese, misprints, no_chinese, arabic, romans, letters, signs):
        part()
    print("# Made by Scripts/generate-numeral-table.py (make numerals): text, value, script, misprint, note.")
    for row in ROWS.values():
        print("\t".join(row))


main()
