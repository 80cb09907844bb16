#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Real input methods, typed through a real X server: what is composed is never sent by accident and
never lost, and arrives at the customer as it was written, once."""

import sys
import tempfile
import unittest

import trialdesk

FIRST, SECOND = (400, 150), (400, 230)  # rows of the conversation list
NIHAO = ("s", "u", "3", "c", "l", "3")  # zhuyin, on the keys of the standard keyboard
# Key codes, because the letters on them are Thai then: ส ว ั ส ด ี
SAWATDI = ("46", "47", "29", "46", "41", "30")
# On the standard keyboard, as libthai takes them: ก, then the tone before the vowel below it, as
# fast hands do. It is put right, by taking back what the field holds already.
TONE_TOO_EARLY = ("d", "j", "u")


class InputMethods(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="input-")
        self.addCleanup(folder.cleanup)
        self.desk = self.enterContext(trialdesk.TrialDesk(sys.argv[1], folder.name, "fcitx"))
        self.open(FIRST)
        self.kept = self.drafts()

    def drafts(self):
        return sorted(self.desk.drafts().values())

    def open(self, row):
        """And stand where the reply is written."""
        self.desk.open(*row)
        self.desk.keys("Return")

    def new_drafts(self):
        left = list(self.kept)
        return [one for one in self.drafts() if not (one in left and left.remove(one) is None)]

    def wait_for_draft(self, text):
        try:
            trialdesk.until(f"the draft {text}", lambda: self.new_drafts() == [text], 15)
        except trialdesk.Failed:
            self.fail(f"the drafts are {self.new_drafts()}, not {text}; sent: {self.desk.sent()}")

    def send_and_see(self, text):
        """Enter, of which the input method has no use now, sends: once."""
        self.assertEqual(self.desk.sent(), [])
        self.desk.keys("Return")
        trialdesk.until(f"{text} at the customer", lambda: self.desk.sent() == [text], 20)
        self.assertEqual(self.new_drafts(), [])

    def test_chewing(self):
        self.desk.use("chewing")
        self.desk.keys(*NIHAO)
        self.desk.keys("Return")  # ends the composition
        self.wait_for_draft("你好")
        self.send_and_see("你好")

    def test_chewing_with_a_candidate(self):
        self.desk.use("chewing")
        self.desk.keys("s", "u", "3", "Down", "2", "Return")
        chosen = trialdesk.until("a chosen character", self.new_drafts, 15)[0]
        self.assertEqual(len(chosen), 1)
        self.assertNotEqual(chosen, "2")
        self.send_and_see(chosen)

    def test_mozc(self):
        self.desk.use("mozc")
        self.desk.keys(*"konnnitiha")
        self.desk.keys("Return")
        self.wait_for_draft("こんにちは")
        self.send_and_see("こんにちは")

    def test_mozc_converts(self):
        self.desk.use("mozc")
        self.desk.keys(*"nihongo")
        self.desk.keys("space", "Return")
        self.wait_for_draft("日本語")
        self.send_and_see("日本語")

    def test_thai(self):
        self.desk.use("keyboard-th")
        self.desk.keys(*SAWATDI)
        self.wait_for_draft("สวัสดี")
        self.send_and_see("สวัสดี")

    def test_libthai(self):
        self.desk.use("libthai")
        self.desk.keys(*SAWATDI)
        self.wait_for_draft("สวัสดี")
        self.send_and_see("สวัสดี")

    def test_libthai_puts_marks_in_order(self):
        self.desk.use("libthai")
        self.desk.keys(*TONE_TOO_EARLY)
        self.wait_for_draft("\u0e01\u0e35\u0e48")
        self.send_and_see("\u0e01\u0e35\u0e48")

    def test_libthai_in_another_chat(self):
        self.desk.use("libthai")
        self.desk.keys(*SAWATDI)
        self.open(SECOND)
        self.desk.keys(*TONE_TOO_EARLY)
        try:
            trialdesk.until("both drafts", lambda: sorted(self.new_drafts()) == sorted(
                ["สวัสดี", "\u0e01\u0e35\u0e48"]), 15)
        except trialdesk.Failed:
            self.fail(f"the drafts are {self.new_drafts()}")
        self.assertEqual(self.desk.sent(), [])

    def test_escape_ends_the_composition_and_nothing_else(self):
        self.desk.use("chewing")
        self.desk.keys(*NIHAO)
        self.desk.keys("Return")
        self.wait_for_draft("你好")
        self.desk.keys("s", "u", "Escape")
        self.desk.keys(*NIHAO)  # the reply still has the focus
        self.desk.keys("Return")
        self.wait_for_draft("你好你好")
        self.send_and_see("你好你好")

    def test_another_chat_while_composing(self):
        self.desk.use("chewing")
        self.desk.keys(*NIHAO)
        self.desk.keys("Return")
        self.wait_for_draft("你好")
        first = [chat for chat, text in self.desk.drafts().items() if text == "你好"]
        self.desk.keys(*NIHAO)
        self.desk.click(*SECOND)
        self.wait_for_draft("你好你好")  # what was composed stays with the first customer
        self.assertEqual(self.desk.drafts()[first[0]], "你好你好")
        self.desk.keys("Return")
        self.desk.keys(*NIHAO)
        self.desk.keys("Return")
        try:
            trialdesk.until("both drafts", lambda: self.new_drafts() == ["你好", "你好你好"], 15)
        except trialdesk.Failed:
            self.fail(f"the drafts are {self.new_drafts()}")
        self.assertEqual(self.desk.sent(), [])


if __name__ == "__main__":
    lacking = trialdesk.lacking_engines("chewing", "mozc", "libthai") + trialdesk.lacking(
        "Xvfb", "xdotool", "dbus-daemon", "fcitx5", "fcitx5-remote")
    if lacking:
        print("skipped: not installed:", ", ".join(lacking))
        sys.exit(trialdesk.MISSING)
    unittest.main(argv=[sys.argv[0], *sys.argv[2:]], verbosity=2)
