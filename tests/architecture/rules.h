// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/architecture/sourcetree.h"

namespace Frontdesk::Test {

/// Something that nobody writes. A rule that cannot fail is none, so each brings its own offence.
struct Rule {
    const char *name;
    QString where; ///< a regular expression over the path
    QString words; ///< a regular expression over the code without comments
    QString offender; ///< a file in which ...
    QString offence; ///< ... this line breaks the rule
};

QList<Rule> rules();

/// The paths of those of @p files that break @p rule.
QStringList offenders(const Rule &rule, const QList<SourceFile> &files);

} // namespace Frontdesk::Test
