# SPDX-License-Identifier: GPL-3.0-or-later
"""The check of the catalogues finds what it is there to find."""

import unittest
import xml.etree.ElementTree

from catalogues import fault


def message(source, translation, plural=False):
    numerus = ' numerus="yes"' if plural else ""
    text = f"<message{numerus}><source>{source}</source>{translation}</message>"
    return xml.etree.ElementTree.fromstring(text)


def plural(source, *forms):
    inner = "".join(f"<numerusform>{form}</numerusform>" for form in forms)
    return message(source, f"<translation>{inner}</translation>", plural=True)


class Catalogues(unittest.TestCase):
    def test_what_is_translated_passes(self):
        self.assertIsNone(fault(message("Send %1", "<translation>傳送 %1</translation>")))
        self.assertIsNone(fault(message("%1, %2", "<translation>%2 %1</translation>")))
        self.assertIsNone(fault(plural("%n new", "%n ใหม่")))
        self.assertIsNone(fault(plural("%n try left", "one try left", "%n tries left")))

    def test_states_of_lupdate(self):
        for kind, said in (
            ("unfinished", "unfinished"),
            ("vanished", "vanished"),
            ("obsolete", "vanished"),
        ):
            text = f'<translation type="{kind}">x</translation>'
            self.assertEqual(fault(message("x", text)), said)

    def test_empty_is_missing(self):
        self.assertEqual(fault(message("Send", "<translation></translation>")), "missing")
        self.assertEqual(fault(message("Send", "<translation> </translation>")), "missing")
        self.assertEqual(fault(plural("%n new", "%n new", "")), "missing")
        self.assertEqual(fault(plural("%n new")), "missing")

    def test_placeholders(self):
        other = "other placeholders"
        self.assertEqual(fault(message("Send %1", "<translation>傳送</translation>")), other)
        self.assertEqual(fault(message("%1 of %2", "<translation>%1 %1</translation>")), other)
        self.assertEqual(fault(message("%L1", "<translation>%1</translation>")), other)
        self.assertEqual(fault(plural("%1, %n wait", "%n wait")), other)


if __name__ == "__main__":
    unittest.main()
