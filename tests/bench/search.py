#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Search as you type over a workstation's cache: time of an answer, and recall against a scan."""

import argparse
import os
import pathlib
import subprocess
import sys
import tempfile

import benchlib

BUDGET_MS = 100
UNITS = {
    "fill": "s",
    "index": "s",
    "index-size": "MB",
    "index-write-p50": "ms",
    "index-pieces-max": "pieces",
    "index-write-p999": "ms",
    "index-write-max": "ms",
    "search-p50": "ms",
    "search-p99": "ms",
    "search-max": "ms",
    "compared": "queries",
    "compared-hits": "messages",
}
# name: unit, budget, at least
BUDGETS = {
    "index-write-p95": ("ms", 20, False),
    "search-p95": ("ms", BUDGET_MS, False),
    "recall": ("%", 100, True),
    "same-answer": ("%", 100, True),
}


def main():
    parser = argparse.ArgumentParser(prog="packaging/bench search", description=__doc__)
    parser.add_argument("--messages", type=int, default=5_000_000)
    parser.add_argument("--queries", type=int, default=1000, help="of 1 to 6 characters")
    parser.add_argument("--compared", type=int, default=1000, help="queries held against a scan")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    folder = os.environ.get("FRONTDESK_BENCH_DIR") or benchlib.ROOT / "build" / "bench"
    pathlib.Path(folder).mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=folder, prefix="search-") as scratch:
        command = [benchlib.BIN / "searchbench", pathlib.Path(scratch) / "cache.db"]
        command += [options.messages, options.queries, options.compared, options.seed]
        with subprocess.Popen([str(word) for word in command], stdout=subprocess.PIPE, text=True) as run:
            for line in run.stdout:
                name, value = line.split()
                if name in BUDGETS:
                    unit, budget, at_least = BUDGETS[name]
                    benchlib.result(name, float(value), unit, budget, at_least)
                else:
                    benchlib.result(name, float(value), UNITS[name])
    return run.returncode


if __name__ == "__main__":
    sys.exit(main())
