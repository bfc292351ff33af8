#!/usr/bin/env python3
"""Measures the memory of the browser with a big text open, indexed and searched.

    measure-memory.py TIGANG TEXT [QUERY]

TIGANG is a release build. It is run on a pseudo-terminal; a query is typed, and once its hits are shown the memory
that is held then, and the most that ever was, are printed beside the size of the file. The goal is 2.5 times that.
"""
import fcntl, os, pty, re, select, signal, struct, sys, termios, time

TIGANG, TEXT = sys.argv[1:3]
QUERY = sys.argv[3] if len(sys.argv) > 3 else "mztj"
LIMIT = 120.0  # seconds


def read_until(descriptor, shown):
    """Reads what the program shows until that matches."""
    seen, begin = b"", time.monotonic()
    while time.monotonic() - begin < LIMIT:
        if select.select([descriptor], [], [], 1.0)[0]:
            seen += os.read(descriptor, 65536)
        if re.search(shown, seen):
            return
    sys.exit("no hits were shown")


child, terminal = pty.fork()
if child == 0:
    os.environ.setdefault("TERM", "xterm-256color")
    os.environ.update(LC_ALL="C.UTF-8")
    os.execv(TIGANG, [TIGANG, "--language", "en", TEXT])
fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 30, 96, 0, 0))
read_until(terminal, rb".")
os.write(terminal, b"/" + QUERY.encode())
read_until(terminal, rb"\d+ in \d+ sections")
time.sleep(5)  # The anomalies are found meanwhile, and what was freed is given back.
status = dict(line.split(":\t", 1) for line in open(f"/proc/{child}/status"))
os.kill(child, signal.SIGKILL)
os.waitpid(child, 0)
size = os.path.getsize(TEXT)
for name, field in (("held", "VmRSS"), ("at most", "VmHWM"), ("of that files", "RssFile")):
    kilobytes = int(status[field].split()[0])
    print(f"{name}: {kilobytes / 1024:.0f} MiB, {kilobytes * 1024 / size:.2f} x the file")
