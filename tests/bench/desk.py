#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The workstation over a large cache, in a real window.

A cache of 100,000 conversations and a million messages is made once (build/bench/desk-…, some
minutes) and copied for what changes it. Everything happens in an X server of its own (Xvfb); keys
and mouse go through it, and a time ends when the server has what was painted. The relay is a
stand-in on this machine that has what the cache has.

Cold start is the real program with its token in a real keychain, from exec until each row of its
list has something in it, as seen from outside; the files are in the page cache except for
cold-start-from-disk. Beside it, seen in the same way: quassel-client, nheko, and Chromium with one
static page of 200 conversations. Memory is the PSS of all processes of a program.
"""

import argparse
import hashlib
import json
import os
import pathlib
import shutil
import signal
import subprocess
import sys
import tempfile
import time

import benchlib
import deskpeers
from benchlib import BIN, Failed, Process, median, result
from deskscreen import Screen, pss_of_tree, start_and_watch

CHATS = 100_000
LIST = (205, 90, 340, 760, 10)  # where ten rows of the list stand in a window of 1440x900
UNITS = {"pss-at-rest": "MB", "pss-after-tenth": "MB", "pss-most": "MB"}


class Folder:
    """A workstation's folder, with the relay's address of the day."""

    def __init__(self, path, port):
        self.path = path
        session = path / "session.json"
        kept = json.loads(session.read_text())
        old = kept["relay"].rsplit(":", 1)[1]
        kept["relay"] = f"http://127.0.0.1:{port}"
        session.write_text(json.dumps(kept))
        (path / f"127.0.0.1_{old}").rename(path / f"127.0.0.1_{port}")

    def cache(self):
        return next(self.path.glob("127.0.0.1_*/*/cache.db"))


def fingerprint(options):
    """Another one when the data would be other data."""
    words = hashlib.sha256(f"{options.chats} {options.messages} {options.seed}".encode())
    places = [*sorted((benchlib.ROOT / "resources/sql/client").glob("*.sql"))]
    places += [benchlib.ROOT / "tests/bench" / name
               for name in ("desk/company.cpp", "desk/deskdata.cpp", "search/talk.cpp")]
    for place in places:
        words.update(place.read_bytes())
    return words.hexdigest()[:12]


def prepare(options):
    base = pathlib.Path(os.environ.get("FRONTDESK_BENCH_DIR") or benchlib.ROOT / "build" / "bench")
    base.mkdir(parents=True, exist_ok=True)
    made = base / f"desk-{fingerprint(options)}"
    if not made.exists():
        for old in base.glob("desk-*"):
            shutil.rmtree(old)
        print(f"making the cache in {made}", flush=True)
        begun = time.monotonic()
        half = base / "desk-unfinished"
        subprocess.run([BIN / "deskdata", "fill", half, str(options.chats), str(options.messages),
                        str(options.seed)], check=True)
        half.rename(made)
        result("make-cache", time.monotonic() - begun, "s")
    return made


class Relay:
    def __init__(self, options, folder):
        self.process = Process([BIN / "deskrelay", options.seed, options.chats],
                               log=folder / "relay.log", stdin="", keep_stdin=True)
        self.port = int(self.process.wait_for("port").split()[1])

    def order(self, words):
        self.process.child.stdin.write(words + "\n")
        self.process.child.stdin.flush()

    def stop(self):
        self.process.stop()


def use(options, made, scratch, screen):
    """What a person does, in one process that takes the time of it."""
    relay = Relay(options, scratch)
    folder = copy_of(made, scratch / "use", relay.port)
    desk = Process([BIN / "deskbench", "use", folder.path, options.switches],
                   env=screen.env, log=scratch / "use.log")
    found = {}
    try:
        while (line := desk.lines.get(timeout=60 + options.switches)) is not None:
            if line.startswith("relay "):
                relay.order(line[len("relay "):])
            else:
                name, value = line.split()
                found[name] = float(value)
    finally:
        desk.child.terminate()
        desk.child.wait(timeout=20)
        relay.stop()
    if "pss-after-all" not in found:
        raise Failed("deskbench ended early; see use.log")
    for name, label, budget in (("switch", "conversation-switch", 50),
                                ("switch-anywhere", "conversation-switch-anywhere", 50),
                                ("key", "key-to-paint", 16),
                                ("scroll", "list-scroll-frame", 16),
                                ("incoming", "incoming-while-scrolling", 50)):
        result(f"{label}-p50", found[f"{name}-p50"], "ms")
        result(f"{label}-p95", found[f"{name}-p95"], "ms", budget, at_least=False)
        result(f"{label}-max", found[f"{name}-max"], "ms")
        if found[f"{name}-missed"]:
            result(f"{label}-never-painted", int(found[f"{name}-missed"]), "times", 0, False)
    result("memory-at-rest", found["pss-at-rest"], "MB")
    result("memory-after-a-tenth-of-the-switches", found["pss-after-tenth"], "MB")
    result("memory-most", found["pss-most"], "MB", 250, at_least=False)
    growth = found["pss-after-all"] - found["pss-after-tenth"]
    result("memory-growth-after-that", growth, "MB", 10, at_least=False)
    shutil.rmtree(folder.path)


def many(options, made, scratch, screen):
    """Counts for a view; then, without a relay, one action on very many and its way back."""
    relay = Relay(options, scratch)
    folder = copy_of(made, scratch / "many", relay.port)
    desk = Process([BIN / "deskbench", "many", folder.path, options.many],
                   env=screen.env, log=scratch / "many.log")
    found = {}
    try:
        while (line := desk.lines.get(timeout=120)) is not None:
            name, value = line.split()
            found[name] = float(value)
            if name == "view-counted":
                relay.stop()
    finally:
        desk.child.terminate()
        desk.child.wait(timeout=20)
        relay.process.child.kill()
    if "many-undone-stall" not in found:
        raise Failed("deskbench ended early; see many.log")
    result("view-count", found["view-count"], "ms")
    result("view-counted", int(found["view-counted"]), "conversations")
    result("selected", int(found["many"]), "conversations")
    for name in ("kept", "undone"):
        result(f"selection-{name}", found[f"many-{name}-time"], "ms")
        result(f"selection-{name}-longest-standstill", found[f"many-{name}-stall"], "ms", 50, False)
    shutil.rmtree(folder.path)


def copy_of(made, target, port):
    subprocess.run(["cp", "-a", "--reflink=auto", made, target], check=True)
    return Folder(target, port)


def catch_up(options, made, scratch, screen):
    relay = Relay(options, scratch)
    try:
        relay.order(f"backlog {options.backlog}")
        relay.process.wait_for("prepared", 120)
        folder = copy_of(made, scratch / "catchup", relay.port)
        pristine = scratch / "pristine.db"
        shutil.copyfile(folder.cache(), pristine)
        desk = Process([BIN / "deskbench", "catchup", folder.path], env=screen.env,
                       log=scratch / "catchup.log")
        relay.process.wait_for("hello", 60)
        begun = time.monotonic()
        taken = float(relay.process.wait_for("applied", 600).split()[1])
        while desk.wait_for(("indexing", "quiet"), 600) != "quiet" or not desk.lines.empty():
            pass
        indexed = time.monotonic() - begun
        desk.stop()
    finally:
        relay.stop()
    raw = Process([BIN / "deskbench", "raw", folder.cache(), pristine],
                  env={"QT_QPA_PLATFORM": "offscreen"}, log=scratch / "raw.log")
    seconds = float(raw.wait_for("raw ", 120).split()[1])
    rows = int(raw.wait_for("raw-messages").split()[1])
    chats = int(raw.wait_for("raw-conversations").split()[1])
    if rows != options.backlog:
        raise Failed(f"{rows} messages arrived instead of {options.backlog}")
    result("catch-up-conversations", chats, "rows")
    result("catch-up", taken, "s")
    result("catch-up-raw-insert", seconds, "s")
    result("catch-up-ratio", seconds / taken, "", 0.5)
    result("catch-up-until-indexed", indexed, "s")
    shutil.rmtree(folder.path)
    pristine.unlink()


def forget_files(paths):
    """Takes files out of the page cache, as far as nobody has them mapped."""
    os.sync()
    for path in paths:
        with open(path, "rb") as file:
            os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


def start(options, made, scratch, screen):
    """The real program, from exec to a filled list; then beside others."""
    relay = Relay(options, scratch)
    folder = copy_of(made, scratch / "start", relay.port)
    subprocess.run([BIN / "deskdata", "token", folder.path], env={**os.environ, **screen.env},
                   check=True, timeout=30)
    command = [BIN / "frontdesk", "--data", folder.path, "--size", "1440x900"]
    files = [BIN / "frontdesk", folder.cache()]
    try:
        times, memory = [], []
        for round_ in range(options.rounds + 1):
            times.append(start_and_watch(screen, command, LIST, scratch / "start.log", memory))
            if round_ == 0:
                times.clear()  # brings the files into the page cache
        ours = median(times)
        result("cold-start", ours, "ms", 500, at_least=False)
        ours_memory = median(memory)
        result("memory-of-frontdesk", ours_memory, "MB", 250, at_least=False)
        forget_files(files)
        result("cold-start-from-disk",
               start_and_watch(screen, command, LIST, scratch / "start.log", memory), "ms")
    finally:
        relay.stop()
    if options.peers:
        deskpeers.compare(options, scratch, screen, ours, ours_memory)
    shutil.rmtree(folder.path)


def main():
    parser = argparse.ArgumentParser(prog="packaging/bench desk", description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--chats", type=int, default=CHATS, help="conversations (default %(default)s)")
    parser.add_argument("--messages", type=int, default=1_000_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--switches", type=int, default=10_000)
    parser.add_argument("--many", type=int, default=10_000, help="conversations in one selection")
    parser.add_argument("--backlog", type=int, default=100_000, help="messages to catch up with")
    parser.add_argument("--rounds", type=int, default=5, help="starts, of which the median counts")
    parser.add_argument("--only", choices=("use", "many", "catchup", "start"))
    parser.add_argument("--no-peers", dest="peers", action="store_false",
                        help="without the other programs")
    options = parser.parse_args()
    made = prepare(options)
    with benchlib.Workplace() as scratch, Screen(scratch) as screen:
        for name, part in (("start", start), ("use", use), ("many", many), ("catchup", catch_up)):
            if options.only in (None, name):
                part(options, made, scratch, screen)


if __name__ == "__main__":
    try:
        main()
    except (Failed, subprocess.SubprocessError, OSError) as error:
        print(f"packaging/bench desk: could not measure: {error}", file=sys.stderr)
        sys.exit(1)
