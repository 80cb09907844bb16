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

    def test_punctuation_as_wide_as_han(self):
        def said(text, language):
            return fault(message("x", f"<translation>{text}</translation>"), language)

        half = "half-width punctuation"
        self.assertEqual(said("離線,等待連線", "zh_TW"), half)
        self.assertEqual(said("送信(済み)", "ja"), half)
        self.assertEqual(said("離線: LINE", "zh_TW"), half)
        self.assertIsNone(said("離線，等待連線（LINE）", "zh_TW"))
        self.assertIsNone(said("Ctrl+K, Ctrl+F", "zh_TW"))
        self.assertIsNone(said("離線, 等待", "th"))

    def test_thai_marks_stand_on_letters(self):
        def said(text):
            return fault(message("x", f"<translation>{text}</translation>"), "th")

        lonely = "mark without its letter"
        self.assertEqual(said("\u0e48ก"), lonely)
        self.assertEqual(said("ก \u0e31น"), lonely)
        self.assertEqual(said("ที่\u0e48"), lonely)
        self.assertEqual(said("\u0e40\u0e40ก้ไข"), lonely)
        self.assertIsNone(said("ที่อยู่เซิร์ฟเวอร์ ส่งน้ำ ครั้ง"))


if __name__ == "__main__":
    unittest.main()
