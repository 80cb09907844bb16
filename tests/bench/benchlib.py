# SPDX-License-Identifier: GPL-3.0-or-later
"""What the benchmarks share: starting servers, loading them, printing results."""

import json
import os
import pathlib
import queue
import shutil
import statistics
import subprocess
import tempfile
import threading
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
BIN = ROOT / "build" / "bench" / "bin"
REFERENCE = ROOT / "build" / "bench" / "reference"
SECRET = "0123456789abcdef0123456789abcdef"


def result(name, value, unit, budget=None, at_least=True):
    """Prints one result in the one form that all benchmarks have; True if within the budget."""
    text = f"{value:.0f}" if isinstance(value, int) or abs(value) >= 100 else f"{value:.2f}"
    if budget is None:
        print(f"{name}: {text} {unit}", flush=True)
        return True
    good = value >= budget if at_least else value <= budget
    print(f"{name}: {text} {unit} (budget {budget:g}) {'ok' if good else 'over'}", flush=True)
    return good


class Failed(Exception):
    """It could not be measured."""


class Process:
    """A child that is ended by its process id, with its output line by line."""

    def __init__(self, command, env=None, log=None, stdin=None, keep_stdin=False):
        environment = dict(os.environ, **(env or {}))
        self.log = open(log, "ab") if log else subprocess.DEVNULL
        self.child = subprocess.Popen(
            [str(word) for word in command],
            stdin=subprocess.PIPE if stdin is not None else subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=self.log,
            env=environment,
            text=True,
        )
        if stdin is not None:
            self.child.stdin.write(stdin)
            if not keep_stdin:
                self.child.stdin.close()
        self.lines = queue.Queue()
        threading.Thread(target=self._read, daemon=True).start()

    def _read(self):
        for line in self.child.stdout:
            self.lines.put(line.rstrip("\n"))
        self.lines.put(None)

    def wait_for(self, start, seconds=30):
        """The first line that starts with `start` (or one of them)."""
        end = time.monotonic() + seconds
        while True:
            try:
                line = self.lines.get(timeout=max(0.01, end - time.monotonic()))
            except queue.Empty:
                raise Failed(f"{self.child.args[0]} did not say '{start}' in {seconds} s") from None
            if line is None:
                raise Failed(f"{self.child.args[0]} ended before it said '{start}'")
            if line.startswith(start):
                return line

    def stop(self):
        """Asks it to end; answers with the lines it still had to say."""
        if self.child.poll() is None:
            self.child.terminate()
        try:
            self.child.wait(timeout=20)
        except subprocess.TimeoutExpired:
            self.child.kill()
            self.child.wait()
        rest = []
        while (line := self.lines.get(timeout=10)) is not None:
            rest.append(line)
        return rest

    def cpu_seconds(self):
        """User and system time so far."""
        fields = pathlib.Path(f"/proc/{self.child.pid}/stat").read_text().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def slowed(ms):
    """The environment in which each sync takes `ms` longer."""
    if not ms:
        return {}
    return {"LD_PRELOAD": str(BIN / "libslowsync.so"), "FRONTDESK_SLOWSYNC_MS": str(ms)}


def load(port, path, destination, connections, seconds, pool):
    """One run of the load generator; what it printed."""
    done = subprocess.run(
        [BIN / "loadgen", "--port", str(port), "--path", path, "--secret", SECRET,
         "--destination", destination, "--connections", str(connections),
         "--seconds", str(seconds), "--pool", str(pool)],
        capture_output=True, text=True, check=True, timeout=seconds + 60)
    outcome = json.loads(done.stdout)
    if outcome["errors"]:
        raise Failed(f"{outcome['errors']} requests to {path} were not answered with 200")
    return outcome


def median(values):
    return statistics.median(values)


class Workplace:
    """A folder on the disk that is measured, gone afterwards."""

    def __init__(self):
        base = os.environ.get("FRONTDESK_BENCH_DIR") or ROOT / "build" / "bench"
        self.path = pathlib.Path(tempfile.mkdtemp(prefix="work-", dir=base))

    def __enter__(self):
        return self.path

    def __exit__(self, kind, error, trace):
        if kind is None:
            shutil.rmtree(self.path)
        else:
            print(f"what was left lies in {self.path}", flush=True)


class ReferenceBot:
    """The reference bot server: see tests/bench/reference/server.js."""

    path = "/webhook"
    destination = "Ureference"

    def __init__(self, folder, env):
        folder.mkdir(parents=True)
        self.process = Process(
            ["node", REFERENCE / "server.js", folder / "bot.db", SECRET],
            env={"NODE_ENV": "production", **env}, log=folder / "log")
        self.port = int(self.process.wait_for("port").split()[1])

    def stop(self):
        """Answers with the number of events that it has stored."""
        return int([line for line in self.process.stop() if line.startswith("stored")][0].split()[1])
