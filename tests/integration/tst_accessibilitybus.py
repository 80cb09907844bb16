#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A screen reader finds every control of the program by name, over the bus it uses."""

import collections
import json
import os
import subprocess
import sys
import tempfile
import unittest

import trialdesk

SYSTEM_PYTHON = "/usr/bin/python3"  # the one that Debian's modules are for

# Found by role and the beginning of the name on the desk, whatever else is there. As in English.
WANTED = (
    ("list", "Conversations"),
    ("list", "Pages, views and accounts"),
    ("list", "Messages"),
    ("text", "Reply to "),
    ("push button", "Send as "),
)

# What is pressed, typed into or chosen from.
INTERACTIVE = {"check box", "check menu item", "combo box", "entry", "list", "list item", "menu item",
               "page tab", "password text", "push button", "radio button", "slider", "spin button",
               "text", "toggle button"}


class Lister:
    """Shows one part of the workstation after the other, with made-up sources, and says what is in
    it, counted in the program."""

    def __init__(self, binaries, folder, env):
        self.log = os.path.join(folder, "lister.log")
        with open(self.log, "wb") as log:
            self.program = subprocess.Popen([os.path.join(binaries, "accesshost")], text=True,
                                            stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                            stderr=log, env=env)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.program.stdin.close()  # which ends it
        self.program.stdout.close()
        try:
            self.program.wait(timeout=20)
        except subprocess.TimeoutExpired:
            self.program.kill()
            self.program.wait()

    def next(self):
        self.program.stdin.write("next\n")
        self.program.stdin.flush()
        line = self.program.stdout.readline()
        if not line:
            with open(self.log, encoding="utf-8") as log:
                raise trialdesk.Failed(log.read()[-500:])
        return json.loads(line)


def on_the_bus(name):
    """(role, name, whether it takes the focus) of all that is in sight."""
    import pyatspi

    desktop = pyatspi.Registry.getDesktop(0)
    found = []
    for program in [program for program in desktop if program and program.name == name]:
        for one in tree(program):
            try:
                states = one.getState()
                if states.contains(pyatspi.STATE_SHOWING):
                    found.append((one.getRoleName(), one.name.strip(),
                                  states.contains(pyatspi.STATE_FOCUSABLE)))
            except Exception as gone:  # of GLib: it went while it was looked at
                print("gone:", gone, file=sys.stderr)
    return found


def tree(root, depth=0):
    yield root
    if depth > 40:
        return
    for child in root:
        if child is not None:
            yield from tree(child, depth + 1)


class AccessibilityBus(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory(prefix="access-")
        cls.addClassCleanup(cls.folder.cleanup)
        cls.desk = cls.enterClassContext(
            trialdesk.TrialDesk(sys.argv[1], cls.folder.name, "at-spi"))
        os.environ.update({name: cls.desk.env[name]
                           for name in ("DISPLAY", "DBUS_SESSION_BUS_ADDRESS")})
        cls.desk.open(400, 150)

    def shown(self):
        return on_the_bus("frontdesk")

    def test_every_control_has_a_name(self):
        controls = trialdesk.until("controls on the bus", lambda: [
            one for one in self.shown() if one[2] and one[0] not in ("frame", "filler")])
        self.assertGreater(len(controls), 10)
        nameless = collections.Counter(role for role, name, _ in controls if not name)
        self.assertEqual(nameless, collections.Counter())

    def test_what_is_worked_with_is_found_by_name(self):
        def left():
            shown = self.shown()
            return [(role, begin) for role, begin in WANTED
                    if not any(one[0] == role and one[1].startswith(begin) for one in shown)]
        try:
            trialdesk.until("all of them", lambda: not left(), 15)
        except trialdesk.Failed:
            self.fail(f"not found: {left()}; there are {sorted(set(self.shown()))}")

    def test_every_control_is_on_the_bus(self):
        scenes = controls = 0
        with Lister(sys.argv[1], self.folder.name, self.desk.env) as lister:
            while "scene" in (told := lister.next()):
                with self.subTest(told["scene"]):
                    self.compare(told["names"])
                scenes += 1
                controls += len(told["names"])
        print(f"{controls} controls in {scenes} scenes", file=sys.stderr)
        self.assertGreater(scenes, 30)
        self.assertGreater(controls, 400)

    def compare(self, names):
        self.assertTrue(names)
        shown = []

        def left():
            shown[:] = on_the_bus("accesshost")
            return collections.Counter(names) - collections.Counter(name for _, name, _ in shown)
        try:
            trialdesk.until("all of them", lambda: not left(), 8)
        except trialdesk.Failed:
            self.fail(f"not found: {dict(left())}")
        nameless = collections.Counter(
            role for role, name, _ in shown if not name and role in INTERACTIVE)
        self.assertEqual(nameless, collections.Counter())


if __name__ == "__main__":
    try:
        import pyatspi  # noqa: F401
    except ImportError:
        if sys.executable != SYSTEM_PYTHON and os.path.exists(SYSTEM_PYTHON):
            os.execv(SYSTEM_PYTHON, [SYSTEM_PYTHON, *sys.argv])
        print("skipped: not installed: python3-pyatspi")
        sys.exit(trialdesk.MISSING)
    lacking = trialdesk.lacking("Xvfb", "xdotool", "dbus-daemon", trialdesk.LAUNCHER)
    if lacking:
        print("skipped: not installed:", ", ".join(lacking))
        sys.exit(trialdesk.MISSING)
    unittest.main(argv=sys.argv[:1], verbosity=2)
