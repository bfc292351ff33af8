#!/usr/bin/env python3
"""Measures a terminal program from outside, on a pseudo-terminal.

  measure-latency.py [--runs N] [--keys KEYS] [--until TEXT] COMMAND...

Prints the time from start to the first screen that shows TEXT (by default: to the last byte of the first burst
of output), and for each key of KEYS the time from the key to the last byte that follows it; medians and the
worst, in milliseconds. COMMAND is run anew for each of N runs, on 96 columns and 30 rows.
"""
import argparse, fcntl, os, pty, select, signal, statistics, struct, sys, termios, time

arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
arguments.add_argument("--runs", type=int, default=11)
arguments.add_argument("--keys", default="jjjj  bbjjkk")
arguments.add_argument("--until")
arguments.add_argument("--settle", type=float, default=0.03, help="seconds of silence that end a burst")
arguments.add_argument("--wait", type=float, default=0.0, help="seconds to wait before the first key")
arguments.add_argument("command", nargs=argparse.REMAINDER)
options = arguments.parse_args()


def read_burst(descriptor, until=None, limit=20.0):
    """Reads until TEXT was seen or the terminal is silent; the time of the last byte."""
    seen, last, begin = b"", None, time.perf_counter()
    while time.perf_counter() - begin < limit:
        waits = limit if last is None or (until and until not in seen) else options.settle
        ready, _, _ = select.select([descriptor], [], [], waits)
        if not ready:
            break
        try:
            data = os.read(descriptor, 65536)
        except OSError:
            break
        if not data:
            break
        seen, last = seen + data, time.perf_counter()
        if until and until in seen:
            return last
    return last


def run():
    child, descriptor = pty.fork()
    if child == 0:
        os.environ.setdefault("TERM", "xterm-256color")
        os.execvp(options.command[0], options.command)
    fcntl.ioctl(descriptor, termios.TIOCSWINSZ, struct.pack("HHHH", 30, 96, 0, 0))
    begin = time.perf_counter()
    until = options.until.encode() if options.until else None
    first = read_burst(descriptor, until) - begin
    read_burst(descriptor, limit=options.settle * 3)
    time.sleep(options.wait)
    delays = []
    for key in options.keys:
        begin = time.perf_counter()
        os.write(descriptor, key.encode())
        last = read_burst(descriptor, limit=0.5)
        if last:
            delays.append(last - begin)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    os.close(descriptor)
    return first, delays


firsts, delays = [], []
for _ in range(options.runs):
    first, run_delays = run()
    firsts.append(first)
    delays += run_delays
ms = lambda seconds: f"{seconds * 1000:.2f}"
print(f"first screen: median {ms(statistics.median(firsts))} best {ms(min(firsts))} ms")
if delays:
    print(f"key to screen: median {ms(statistics.median(delays))} worst {ms(max(delays))} ms ({len(delays)} keys)")
