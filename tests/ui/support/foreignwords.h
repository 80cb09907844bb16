// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Frontdesk::Test {

struct FakeDesk;

/// What the samples say, in which no word is the program's.
QString dataOf(const FakeDesk &fakes);
/// Names of days come from the system, those of keys from Qt; some words are the same everywhere.
bool isOfNoLanguage(const QString &words);
/// Something that could be English.
bool saysSomething(const QString &words);

} // namespace Frontdesk::Test
