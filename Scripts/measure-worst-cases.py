#!/usr/bin/env python3
"""Measures the parser on texts that are made to slow it down, each once and at four times the size.

  measure-worst-cases.py PROGRAM [--only NAME] [--size F] [--limit S]

Prints seconds for both sizes, their ratio (4 is linear) and the resident memory at the larger size. Exit status
1 where a ratio is above 6 or a time above --limit.
"""
import argparse, os, random, subprocess, sys, tempfile, time

DIGITS = "零一二三四五六七八九"


def chinese(number):
    """A number up to 99,999,999 in Chinese numerals."""
    if number >= 10_000:
        low = number % 10_000
        return chinese(number // 10_000) + "万" + (("零" if low < 1000 else "") + chinese(low) if low else "")
    text, has_zero = "", False
    for place, unit in ((1000, "千"), (100, "百"), (10, "十"), (1, "")):
        digit = number // place % 10
        if digit:
            text += ("零" if has_zero else "") + DIGITS[digit] + unit
            has_zero = False
        elif text and number % place:
            has_zero = True
    return text or DIGITS[0]


def strays(count):
    random.seed(1)
    return "".join(f"第{chinese(random.randrange(1, 9999))}条　为了规范管理。\n" for _ in range(count))


def stray_lists(count):
    random.seed(2)
    return "".join(f"{random.randrange(2, 999)}. 加强组织领导\n" for _ in range(count))


def stray_paths(count):
    random.seed(3)
    return "".join(f"{random.randrange(1, 99)}.{random.randrange(1, 99)} Scope\n" for _ in range(count))


def unmatched_contents(count):
    entries = "".join(f"第{chinese(n)}章　甲乙{chinese(n)}……{n}\n" for n in range(1, count + 1))
    return "目录\n" + entries + "\n" + "".join(f"第{chinese(n)}章　丙丁{n}\n文字。\n" for n in range(1, count + 1))


def lost_contents(count):
    entries = "".join(f"第{chinese(n)}章　甲乙{chinese(n)}\n" for n in range(1, count + 1))
    return "目录\n" + entries + "\n" + "".join(f"甲乙{chinese(n)}\n文字。\n" for n in range(count, 0, -1))


def headed_contents(count):
    return "".join(f"目录\n第{chinese(n)}章　甲乙\n" for n in range(1, count + 1))


CASES = {
    "articles in no order": (strays, 250_000),
    "entries in no order": (stray_lists, 250_000),
    "paths in no order": (stray_paths, 250_000),
    "one article again and again": (lambda n: "第一条　为了规范管理。\n" * n, 250_000),
    "two articles again and again": (lambda n: "第一条　为了规范管理。\n第二条　本法所称。\n" * n, 125_000),
    "articles from the last to the first": (
        lambda n: "".join(f"第{chinese(k)}条　为了规范管理。\n" for k in range(n, 0, -1)), 125_000),
    "articles and one number missing each": (
        lambda n: "".join(f"第{chinese(2 * k + 1)}条　为了规范管理。\n" for k in range(n)), 250_000),
    "one annex again and again": (lambda n: "第一条　甲。\n第二条　乙。\n第三条　丙。\n" + "附件1\n" * n, 250_000),
    "annexes": (lambda n: "一、甲\n文字。\n" + "".join(f"附件{k}\n文字。\n" for k in range(1, n + 1)), 250_000),
    "contents that match nothing": (unmatched_contents, 50_000),
    "contents whose numbers are lost": (lost_contents, 50_000),
    "contents again and again": (headed_contents, 50_000),
    "nothing but contents headings": (lambda n: "目录\n" * n, 250_000),
    "nothing but list headings": (lambda n: "图目录\n" * n, 250_000),
    "lines of contents without an end": (lambda n: "目录\n" + "1.1 Scope ..... 7\n" * n, 250_000),
    "one line of articles": (lambda n: "".join(f"第{chinese(k)}条 为了规范管理。" for k in range(1, n + 1)), 125_000),
    "one line of one article": (lambda n: "第一条 为了规范管理。" * n, 125_000),
    "lines of articles": (
        lambda n: "".join(f"第{chinese(k)}条 为了。" + "\n" * (k % 5 == 0) for k in range(1, n + 1)), 125_000),
    "one line without end": (lambda n: "第一条 " + "甲" * n, 4_000_000),
    "paths inside paths": (lambda n: "".join("1" + ".1" * (k % 15) + " Scope\n" for k in range(n)), 250_000),
    "a path without end": (lambda n: "1" + ".1" * n + " Scope\n", 2_000_000),
    "nothing but (一)": (lambda n: "(一)\n" * n, 250_000),
    "nothing but (一) with a title": (lambda n: "（一）统一思想认识\n" * n, 250_000),
    "nothing but 一、": (lambda n: "一、统一思想认识\n" * n, 250_000),
    "nothing but “": (lambda n: "“" * n, 4_000_000),
    "nothing but “ in lines": (lambda n: "“\n" * n, 1_000_000),
    "nothing but brackets": (lambda n: "（" * n, 4_000_000),
    "nothing but digits": (lambda n: "1" * n, 4_000_000),
    "nothing but numerals": (lambda n: "一" * n, 4_000_000),
    "numbers in brackets without end": (lambda n: "（一" * n, 2_000_000),
    "articles in one open quotation": (
        lambda n: "“\n" + "".join(f"第{chinese(k * 3 % 7919 + 1)}条　甲。\n" for k in range(n)), 250_000),
    "nothing but blank lines": (lambda n: "\n" * n, 8_000_000),
    "nothing but spaces": (lambda n: " " * n, 8_000_000),
    "nothing but elisions": (lambda n: "……略……\n" * n, 250_000),
    "nothing but 附则": (lambda n: "第一条　甲。\n第二条　乙。\n第三条　丙。\n" + "附则\n" * n, 250_000),
    "titles below numbers": (lambda n: "第一章\n总则\n" * n, 125_000),
    "equal paragraphs": (lambda n: "一、甲\n" + "全县上下要把今年的防汛任务逐级分解到人到岗并且每月通报进展情况。\n" * n, 125_000),
    "references to nothing": (lambda n: "第一条　甲。\n第二条　乙。\n第三条　" + "本法第九条、" * n, 250_000),
    "references to nothing that are told": (
        lambda n: "第一条　甲。\n第二条　乙。\n第三条　自公布之日起施行。" + "本法第九条、" * n, 50_000),
    "entries that are not there": (
        lambda n: "第一条　甲。\n第二条　乙。\n第三条　自公布之日起施行。" + "本条第（九）项、" * n, 50_000),
    "counts that are wrong": (lambda n: "一、甲\n" + "围绕五个方面：\n1.甲；\n2.乙。\n" * n, 125_000),
    "semicolons": (lambda n: "（一）" + "；" * n + "\n", 2_000_000),
    "entries in one line": (lambda n: "（一）甲；（二）乙；" * n + "\n", 500_000),
    "items of one article": (
        lambda n: "第一条　甲：\n" + "".join(f"（{chinese(k)}）乙；\n" for k in range(1, n)) + "第二条　丙。\n第三条　丁。\n", 125_000),
}


def measured(program, path):
    """Seconds and kilobytes of one run of `check`, and its exit status."""
    begin = time.perf_counter()
    child = subprocess.Popen(
        [program, "check", path], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(child.pid, 0)
    child.returncode = os.waitstatus_to_exitcode(status)
    return time.perf_counter() - begin, usage.ru_maxrss, child.returncode


arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
arguments.add_argument("program")
arguments.add_argument("--only")
arguments.add_argument("--size", type=float, default=1.0, help="a factor for all sizes")
arguments.add_argument("--limit", type=float, default=5.0, help="seconds that no case may take")
options = arguments.parse_args()
failed = False
for name, (make, count) in CASES.items():
    if options.only and options.only not in name:
        continue
    times = []
    for factor in (1, 4):
        with tempfile.NamedTemporaryFile("w", suffix=".txt") as file:
            file.write(make(int(count * options.size * factor)))
            file.flush()
            size = os.path.getsize(file.name)
            seconds, memory, status = measured(options.program, file.name)
            times.append(seconds)
    ratio = times[1] / times[0]
    is_bad = ratio > 6 and times[1] > 0.5 or times[1] > options.limit or status not in (0, 1)
    failed = failed or is_bad
    print(f"{times[0]:7.2f} s {times[1]:7.2f} s  x{ratio:4.1f}  {size / 1e6:6.1f} MB {memory // 1024:6d} MB resident"
          f"  {name}{'' if status in (0, 1) else f'  exit {status}'}{'  <--' if is_bad else ''}", flush=True)
sys.exit(1 if failed else 0)
