#!/usr/bin/env python3
"""Measures the parser's throughput from outside.

  measure-parser.py PROGRAM TEXT [--sizes 1,10,100] [--runs N]

Runs `outline --depth 1` on the first 1, 10 and 100 MB of TEXT and prints the best time of all the process, that
of as many bytes in which nothing can be a heading (reading, decoding and finding lines), what is left, and the
resident memory. Behind that come documents of a million sections of each kind,
made by generate-sections.py.
"""
import argparse, os, subprocess, sys, tempfile, time

arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
arguments.add_argument("program")
arguments.add_argument("text")
arguments.add_argument("--sizes", default="1,10,100", help="in MB")
arguments.add_argument("--runs", type=int, default=5)
arguments.add_argument("--sections", type=int, default=1_000_000)
options = arguments.parse_args()


def run(command):
    """Seconds and resident kilobytes of one run."""
    begin = time.perf_counter()
    child = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(child.pid, 0)
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode:
        sys.exit(f"{' '.join(command)}: exit {child.returncode}")
    return time.perf_counter() - begin, usage.ru_maxrss


def best(path):
    """The least time of all runs, and the most memory."""
    results = [run([options.program, "outline", path, "--depth", "1"]) for _ in range(options.runs)]
    return min(seconds for seconds, _ in results), max(memory for _, memory in results)


def reading(size):
    """The time for as many bytes in which nothing can be a heading."""
    with tempfile.NamedTemporaryFile(suffix=".txt") as file:
        # Ends of sentences, so that nobody takes the lines for those of a wrapped paragraph.
        line = ("!" + "，" * 49 + "。\n").encode()
        file.write((line * (size // len(line) + 1))[:size])
        file.flush()
        return best(file.name)[0]


def report(name, path):
    size = os.path.getsize(path)
    seconds, memory = best(path)
    read = reading(size)
    parsing = max(seconds - read, 1e-6)
    print(f"{name:>22} {size / 1e6:7.1f} MB  all {seconds * 1000:8.1f} ms ({size / seconds / 1e9:5.2f} GB/s)"
          f"  reading {read * 1000:7.1f} ms  parsing {parsing * 1000:8.1f} ms ({size / parsing / 1e9:5.2f} GB/s)"
          f"  {memory / 1024:7.1f} MB resident", flush=True)


def beginning(size):
    """The first bytes of the text, up to the end of a line."""
    with open(options.text, "rb") as file:
        data = file.read(size)
    return data[: data.rfind(b"\n") + 1] or data


for megabytes in options.sizes.split(","):
    with tempfile.NamedTemporaryFile(suffix=".txt") as file:
        file.write(beginning(int(float(megabytes) * 1e6)))
        file.flush()
        report(f"{megabytes} MB of the text", file.name)
generator = os.path.join(os.path.dirname(__file__), "generate-sections.py")
for kind in ("statute", "speech", "decimal"):
    with tempfile.NamedTemporaryFile(suffix=".txt") as file:
        subprocess.run([sys.executable, generator, str(options.sections), "--kind", kind], stdout=file, check=True)
        report(f"{options.sections} {kind}", file.name)
