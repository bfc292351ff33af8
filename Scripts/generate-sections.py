#!/usr/bin/env python3
"""Writes a document with a given number of sections to standard output.

  generate-sections.py N [--kind statute|speech|decimal]
"""
import argparse, sys

DIGITS = "零一二三四五六七八九"
SENTENCE = "道路和桥梁的养护应当符合规定，并按照要求向有关部门报送登记资料。"


def chinese(number):
    """A number up to 99,999,999 in Chinese numerals."""
    if number >= 10_000:
        low = number % 10_000
        return chinese(number // 10_000) + "万" + (("零" if low < 1000 else "") + chinese(low) if low else "")
    text, has_zero = "", False
    for unit, sign in ((1000, "千"), (100, "百"), (10, "十"), (1, "")):
        digit = number // unit % 10
        if digit:
            text += ("零" if has_zero else "") + ("" if number < 20 and unit == 10 else DIGITS[digit]) + sign
            has_zero = False
        elif text:
            has_zero = True
    return text


def statute(count):
    """Chapters of nine articles that run on, at most 9,999 of them in a part."""
    yield "示例管理条例\n\n"
    written = part = 0
    while written < count:
        part += 1
        yield f"第{chinese(part)}编　示例{part}\n\n"
        written += 1
        chapter = article = 0
        while written < count and article < 9_000:
            chapter += 1
            yield f"第{chinese(chapter)}章　管理{chapter}\n\n"
            written += 1
            for _ in range(min(9, count - written)):
                article += 1
                written += 1
                yield f"第{chinese(article)}条　第{written}号{SENTENCE}\n"


def speech(count):
    """Sections 一、 with nine (一) each, and at most 9,999 of them before they begin again."""
    yield "在会上的讲话\n\n同志们：\n"
    written = 0
    while written < count:
        yield f"{chinese(written // 10 % 9_999 + 1)}、统一思想认识{written}\n"
        written += 1
        for second in range(1, min(9, count - written) + 1):
            written += 1
            yield f"（{chinese(second)}）压实各级责任{written}。{SENTENCE}\n"


def decimal(count):
    """Paths of up to five numbers, nine below each."""
    def below(path):
        for number in range(1, 10):
            yield path + [number]
            if len(path) < 4:
                yield from below(path + [number])

    written = first = 0
    while written < count:
        first += 1
        for path in [[first], *below([first])]:
            if written == count:
                return
            written += 1
            yield f"{'.'.join(map(str, path))} 试验{written}\n{SENTENCE}\n"


arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
arguments.add_argument("count", type=int)
kinds = {"statute": statute, "speech": speech, "decimal": decimal}
arguments.add_argument("--kind", choices=kinds, default="statute")
options = arguments.parse_args()
sys.stdout.reconfigure(encoding="utf-8")
try:
    sys.stdout.writelines(kinds[options.kind](options.count))
except BrokenPipeError:
    sys.stderr.close()
