// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QVariantMap>

namespace Frontdesk::Line {

/// LINE's own words on why it refused a request. Texts change without notice: the status decides
/// first, words only where one status means several things.
struct Complaint {
    QString message;
    QString detail; ///< of the first of its details
    QString property; ///< what that one is about: "messages[0].text"

    /// Whether message or detail holds @p words, in any case.
    bool says(QLatin1String words) const;
    /// Whether it is about a property called @p name, wherever that stands.
    bool isAbout(QLatin1String name) const;
};

/// Empty if @p body is not in LINE's form for errors.
Complaint complaintOf(const QByteArray &body);

/// Status, and LINE's words if there are any, for Error::args.
QVariantMap argsOf(int status, const Complaint &complaint);

} // namespace Frontdesk::Line
