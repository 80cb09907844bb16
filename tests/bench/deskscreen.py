# SPDX-License-Identifier: GPL-3.0-or-later
"""A desktop of our own: X server, session bus, keychain; and what is seen on it from outside."""

import os
import pathlib
import subprocess
import time

from benchlib import BIN, Failed, Process

WAIT = 60  # s for a window
SETTLE = 3  # s after the first picture, until the memory is looked at


class Screen:
    """Xvfb, a session bus, and a keychain on it that is open."""

    def __init__(self, folder):
        self.folder = folder

    def __enter__(self):
        self.server = Process(["Xvfb", "-displayfd", "1", "-screen", "0", "1600x1000x24",
                               "-nolisten", "tcp"])
        self.env = {"DISPLAY": f":{self.server.wait_for('', 20)}", "QT_QPA_PLATFORM": "xcb",
                    "LC_ALL": "C.UTF-8", "HOME": str(self.folder / "home"),
                    "XDG_RUNTIME_DIR": str(self.folder / "run")}
        for name in ("home", "run"):
            (self.folder / name).mkdir(mode=0o700, exist_ok=True)
        self.bus = Process(["dbus-daemon", "--session", "--print-address", "--nofork"], env=self.env)
        self.env["DBUS_SESSION_BUS_ADDRESS"] = self.bus.wait_for("unix:", 20)
        # Whoever can read this folder is who runs the benchmark.
        self.keychain = Process(["gnome-keyring-daemon", "--foreground", "--unlock",
                                 "--components=secrets"],
                                env=self.env, stdin="bench", log=self.folder / "keychain.log")
        return self

    def __exit__(self, *_):
        for process in (self.keychain, self.bus, self.server):
            process.child.terminate()
            process.child.wait(timeout=20)


def children_of(pid):
    found = [pid]
    for task in pathlib.Path(f"/proc/{pid}/task").glob("*/children"):
        try:
            for child in task.read_text().split():
                found += children_of(int(child))
        except OSError:
            pass  # it has ended
    return found


def pss_of_tree(pid):
    """PSS in MB of a process and all that come from it."""
    total = 0
    for one in children_of(pid):
        try:
            lines = pathlib.Path(f"/proc/{one}/smaps_rollup").read_text().splitlines()
        except OSError:
            continue
        total += sum(int(line.split()[1]) for line in lines if line.startswith("Pss:"))
    return total / 1024


def start_and_watch(screen, command, region, log, memory):
    """ms from exec until there is a window with something in it. The PSS goes to `memory`."""
    watch = Process([BIN / "windowwatch", WAIT, *region], env=screen.env)
    watch.wait_for("watching")
    begun = time.monotonic_ns()
    with open(log, "ab") as out:
        program = subprocess.Popen([str(word) for word in command], stdin=subprocess.DEVNULL,
                                   stdout=out, stderr=out, env={**os.environ, **screen.env})
    try:
        filled = watch.wait_for(("filled", "empty"), WAIT + 10).split()
        if filled[0] == "empty":
            raise Failed(f"{command[0]} showed nothing; see {log}")
        time.sleep(SETTLE)
        memory.append(pss_of_tree(program.pid))
    finally:
        for pid in reversed(children_of(program.pid)):
            try:
                os.kill(pid, 15)
            except ProcessLookupError:
                pass
        try:
            program.wait(timeout=20)
        except subprocess.TimeoutExpired:
            program.kill()
            program.wait()
        watch.stop()
    return (int(filled[1]) - begun) / 1e6
