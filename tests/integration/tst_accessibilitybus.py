#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A screen reader finds every control of the main window by name, over the bus it uses."""

import collections
import os
import sys
import tempfile
import unittest

import trialdesk

SYSTEM_PYTHON = "/usr/bin/python3"  # the one that Debian's modules are for

# Found by role and the beginning of the name on the desk, whatever else is there. As in English.
WANTED = (
    ("list", "Conversations"),
    ("list", "Accounts"),
    ("list", "Messages"),
    ("text", "Reply to "),
    ("push button", "Send as "),
)


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
        cls.desk.click(400, 150)  # a chat is open

    def shown(self):
        import pyatspi

        desktop = pyatspi.Registry.getDesktop(0)
        programs = [program for program in desktop if program and program.name == "frontdesk"]
        found = []
        for program in programs:
            for one in tree(program):
                states = one.getState()
                if states.contains(pyatspi.STATE_SHOWING):
                    found.append((one.getRoleName(), one.name.strip(),
                                  states.contains(pyatspi.STATE_FOCUSABLE)))
        return found

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
