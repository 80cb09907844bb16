# SPDX-License-Identifier: GPL-3.0-or-later
"""From the webhook to the bubble, with 200 clients connected.

A customer's messages arrive one after the other; the clock runs from the first byte of the webhook
that leaves until the bubble has been painted in the window of a real workstation (offscreen). The
other clients take what the relay hands out and do nothing with it. Everything is on this machine.
"""

import argparse
import json
import subprocess
import sys

import benchlib
from benchlib import SECRET, Failed, Process, result
from relayhost import PASSWORD, Relay


def main():
    parser = argparse.ArgumentParser(prog="packaging/bench latency", description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--clients", type=int, default=200, help="connected (default 200)")
    parser.add_argument("--messages", type=int, default=500, help="measured (default 500)")
    options = parser.parse_args()

    with benchlib.Workplace() as folder:
        relay = Relay(folder / "relay", {})
        try:
            fanout = relay.fan_out(options.clients - 1)
            workstation = Process(
                [benchlib.BIN / "latency", "--port", relay.port,
                 "--email", "workstation@bench.example", "--password", PASSWORD,
                 "--path", relay.path, "--secret", SECRET, "--destination", relay.destination,
                 "--count", options.messages, "--data", folder],
                env={"QT_QPA_PLATFORM": "offscreen"}, log=folder / "workstation.log")
            outcome = json.loads(workstation.wait_for("{", 60 + options.messages))
            workstation.stop()
            fanout.stop_and_report(options.messages)
        finally:
            relay.stop()
    if outcome["messages"] < options.messages:
        raise Failed(f"only {outcome['messages']} of {options.messages} messages were painted")
    result("latency-p50", outcome["p50_ms"], "ms", 10, at_least=False)
    result("latency-p99", outcome["p99_ms"], "ms", 50, at_least=False)
    result("latency-max", outcome["max_ms"], "ms")


if __name__ == "__main__":
    try:
        main()
    except (Failed, subprocess.SubprocessError, OSError) as error:
        print(f"packaging/bench latency: could not measure: {error}", file=sys.stderr)
        sys.exit(1)
