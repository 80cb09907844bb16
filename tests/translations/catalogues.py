# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints what is wrong with the catalogues it is given, one line each; exits 1 if anything is."""

import collections
import os
import re
import sys
import xml.etree.ElementTree

PLACEHOLDER = re.compile(r"%L?n|%L?[0-9]{1,2}")


def placeholders(text):
    return collections.Counter(PLACEHOLDER.findall(text))


def differs(source, text, plural):
    """Whether the placeholders of a translation are others than those of its source. A plural form
    may leave out the number ("one person joined"), never anything else."""
    wanted, found = placeholders(source), placeholders(text)
    if plural:
        for number in ("%n", "%Ln"):
            wanted.pop(number, None)
            found.pop(number, None)
    return wanted != found


# Between Han characters or kana punctuation is as wide as they are.
WIDE = "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff"
HALF_WIDTH = re.compile(f"[{WIDE}][,;:!?()]|[,;:!?(][{WIDE}]")
# What stands above, below or behind a consonant needs one before it.
LONELY_MARK = re.compile(r"(?:^|[^\u0e01-\u0e2e\u0e31-\u0e3a\u0e47-\u0e4e])[\u0e31\u0e33-\u0e3a\u0e47-\u0e4e]")
TWICE_THE_MARK = re.compile(r"([\u0e31\u0e34-\u0e3a\u0e40\u0e47-\u0e4e])\1")


def misspelt(text, language):
    """What no reader of the language would write, or None."""
    if language in ("zh_TW", "ja") and HALF_WIDTH.search(text):
        return "half-width punctuation"
    if language == "th" and (LONELY_MARK.search(text) or TWICE_THE_MARK.search(text)):
        return "mark without its letter"
    return None


def fault(message, language="en"):
    """What is wrong with one message, or None."""
    translation = message.find("translation")
    kind = translation.get("type", "")
    if kind in ("vanished", "obsolete", "unfinished"):
        return "vanished" if kind == "obsolete" else kind
    plural = message.get("numerus") == "yes"
    forms = translation.findall("numerusform") if plural else [translation]
    texts = ["".join(form.itertext()) for form in forms]
    if not texts or not all(text.strip() for text in texts):
        return "missing"
    source = message.findtext("source")
    if any(differs(source, text, plural) for text in texts):
        return "other placeholders"
    return next((said for said in (misspelt(text, language) for text in texts) if said), None)


def faults(path):
    root = xml.etree.ElementTree.parse(path).getroot()
    for context in root.iter("context"):
        for message in context.iter("message"):
            what = fault(message, root.get("language"))
            if what:
                yield f"{context.findtext('name')}: {what}: {message.findtext('source')!r}"


def main(paths):
    found = [(path, line) for path in paths for line in faults(path)]
    for path, line in found:
        print(f"{os.path.basename(path)}: {line}")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
