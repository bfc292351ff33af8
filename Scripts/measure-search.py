#!/usr/bin/env python3
"""Measures folding and searching a big text, next to `rg -j1 -Fc` in the same run.

    measure-search.py BENCHMARK TEXT

BENCHMARK is the release build of SearchBenchmark. It reports the processor time of one thread, median and least
of nine runs: all hits with counts per section and the meaning of the query, the index being built. `rg` is given
the same file nine times; its time is that of the process from outside, less that of `rg` on an empty file.
"""

import statistics
import subprocess
import sys
import tempfile
import time

BENCHMARK, TEXT = sys.argv[1:3]
RUNS = 9
LITERALS = ["重", "民族", "人民", "民族团结", "最高人民法院"]
OTHERS = ["mztj", "minzu", "min zu tuan jie", "xian", "/第.{1,4}条/", "num:32", "民族 团结", "民族|团结 -人民"]


def seconds(word, path):
    times = []
    for _ in range(RUNS):
        start = time.perf_counter()
        subprocess.run(["rg", "-j1", "-Fc", "--", word, path], stdout=subprocess.DEVNULL, check=False)
        times.append(time.perf_counter() - start)
    return statistics.median(times)


with tempfile.NamedTemporaryFile() as empty:
    start_up = seconds("x", empty.name)
subprocess.run([BENCHMARK, TEXT, *LITERALS, *OTHERS], check=True)
for word in LITERALS:
    print(f"{(seconds(word, TEXT) - start_up) * 1e3:8.2f} ms  rg -j1 -Fc {word}")
