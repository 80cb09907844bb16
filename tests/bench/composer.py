#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A letter typed behind "/" where a reply is written until the templates it finds are painted; tags
typed for among 10,000, customers counted among a million; and how good and how fast templates are
suggested, over a made-up history that is replayed."""

import argparse
import os
import subprocess
import sys

import benchlib

UNITS = {
    "spelling": "ms",
    "palette-key-p50": "ms",
    "palette-key-max": "ms",
    "tag-form": "ms",
    "tag-type-ahead-p50": "ms",
    "tag-type-ahead-max": "ms",
    "audience-fill": "s",
    "audience-scan": "ms",
    "audience-scan-of-count": "",
    "ranker-p50": "ms",
    "ranker-first-rate": "%",
    "most-used-hit-rate": "%",
}
BUDGETS = {
    "palette-key-p95": ("ms", 16, False),
    "tag-type-ahead-p95": ("ms", 16, False),
    "audience-count": ("ms", 100, False),
    "ranker-p95": ("ms", 20, False),
    "ranker-hit-rate": ("%", 60, True),
}


def main():
    parser = argparse.ArgumentParser(prog="packaging/bench composer", description=__doc__)
    parser.add_argument("--templates", type=int, default=5_000, help="in four languages")
    parser.add_argument("--words", type=int, default=200, help="of up to five letters")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    command = [benchlib.BIN / "composerbench", options.templates, options.words, options.seed]
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
