#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A letter typed into the palette until what it finds is painted, over a cache of conversations."""

import argparse
import os
import pathlib
import subprocess
import sys
import tempfile

import benchlib

UNITS = {"fill": "s", "first-answer": "ms", "memory": "MB", "key-p50": "ms", "key-max": "ms", "known-max": "ms"}
BUDGETS = {
    "key-p95": ("ms", 16, False),
    "known-p95": ("ms", 50, False),
    "known-recall": ("of a scan", 1, True),
}


def main():
    parser = argparse.ArgumentParser(prog="packaging/bench palette", description=__doc__)
    parser.add_argument("--conversations", type=int, default=100_000)
    parser.add_argument("--words", type=int, default=200, help="of up to six letters")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    folder = os.environ.get("FRONTDESK_BENCH_DIR") or benchlib.ROOT / "build" / "bench"
    pathlib.Path(folder).mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=folder, prefix="palette-") as scratch:
        command = [benchlib.BIN / "palettebench", pathlib.Path(scratch) / "cache.db"]
        command += [options.conversations, options.words, options.seed]
        environment = dict(os.environ, QT_QPA_PLATFORM="offscreen")
        with subprocess.Popen(
            [str(word) for word in command], stdout=subprocess.PIPE, text=True, env=environment
        ) as run:
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
