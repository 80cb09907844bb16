# SPDX-License-Identifier: GPL-3.0-or-later
"""Durable webhook ingest of the relay, with fan-out to clients, beside the reference bot server.

Both servers get the same kind of requests from the same load generator over plain HTTP on loopback,
by turns, and keep what they get on the same disk; once with the disk as it is and once with every
sync of both 2 ms slower, as a common cloud disk is. The bot server (official Node SDK, express,
better-sqlite3) checks the signature, parses, and makes one INSERT an event with synchronous=FULL.
The relay does all that it does, and hands each event to signed-in clients.
"""

import argparse
import json
import subprocess
import sys

import benchlib
from benchlib import Failed, median, result
from relayhost import Relay


def raw_rate(folder, group, seconds, env):
    """The group-commit rate of the same rows when one thread does nothing else."""
    import os
    done = subprocess.run(
        [benchlib.BIN / "rawcommit", "--group", str(group), "--seconds", str(seconds),
         "--folder", str(folder)],
        capture_output=True, text=True, check=True, env=dict(os.environ, **env))
    return json.loads(done.stdout)["events_per_second"]


class Contest:
    """Both servers on one disk, loaded by turns."""

    def __init__(self, folder, mode, slow_ms, options):
        self.folder = folder / mode
        self.mode = mode
        self.env = benchlib.slowed(slow_ms)
        self.options = options
        self.folder.mkdir()

    def run(self):
        """{connections: (reference rate, our rate, our p99, raw rate)}"""
        reference = benchlib.ReferenceBot(self.folder / "reference", self.env)
        relay = Relay(self.folder / "relay", self.env)
        fanout = relay.fan_out(self.options.clients)
        outcome = {}
        events = {"reference": 0, "relay": 0}
        cpu = relay.process.cpu_seconds()
        try:
            for connections in (16, 64):
                rates = {"reference": [], "relay": []}
                p99 = []
                for _ in range(self.options.rounds):
                    for name, server in (("reference", reference), ("relay", relay)):
                        got = benchlib.load(server.port, server.path, server.destination,
                                            connections, self.options.seconds, self.options.pool)
                        rates[name].append(got["rate"])
                        events[name] += got["events"]
                        if name == "relay":
                            p99.append(got["p99_ms"])
                raw = raw_rate(self.folder, connections, self.options.seconds, self.env)
                outcome[connections] = (median(rates["reference"]), median(rates["relay"]),
                                        median(p99), raw)
            cpu = relay.process.cpu_seconds() - cpu
            seen = fanout.stop_and_report(events["relay"])
        finally:
            stored = reference.stop()
            kept = relay.stop()
        if stored != events["reference"]:
            raise Failed(f"the reference kept {stored} of {events['reference']} events")
        if kept != events["relay"]:
            raise Failed(f"the relay kept {kept} of {events['relay']} events")
        result(f"ingest-{self.mode}-relay-cpu", 1e6 * cpu / max(1, events["relay"]), "us/event")
        result(f"ingest-{self.mode}-clients", seen, "clients that got every event")
        return outcome


def report(outcome, mode):
    for connections, (reference, ours, p99, raw) in outcome.items():
        where = f"ingest-{mode}-{connections}"
        result(f"{where}-reference", reference, "events/s")
        result(f"{where}-relay", ours, "events/s")
        result(f"{where}-raw", raw, "events/s")
        result(f"{where}-of-raw", ours / raw, "ratio", 0.8)
        result(f"{where}-p99", p99, "ms", 50, at_least=False)


def main():
    parser = argparse.ArgumentParser(prog="packaging/bench ingest", description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seconds", type=float, default=5, help="of each run (default 5)")
    parser.add_argument("--rounds", type=int, default=3,
                        help="runs of each server and number of connections (default 3)")
    parser.add_argument("--clients", type=int, default=10,
                        help="that the relay hands the events to (default 10)")
    parser.add_argument("--pool", type=int, default=150_000,
                        help="requests signed before a run (default 150000)")
    options = parser.parse_args()

    with benchlib.Workplace() as folder:
        as_is = Contest(folder, "as-is", 0, options).run()
        slow = Contest(folder, "2ms", 2, options).run()
    report(as_is, "as-is")
    report(slow, "2ms")
    result("ingest-as-is", as_is[64][1] / as_is[64][0], "ratio", 2)
    result("ingest-2ms", slow[64][1] / slow[64][0], "ratio", 10)
    result("ingest-2ms-16", slow[16][1] / slow[16][0], "ratio", 5)


if __name__ == "__main__":
    try:
        main()
    except (Failed, subprocess.SubprocessError, OSError) as error:
        print(f"packaging/bench ingest: could not measure: {error}", file=sys.stderr)
        sys.exit(1)
