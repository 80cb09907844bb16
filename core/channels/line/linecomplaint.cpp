// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/line/linecomplaint.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Frontdesk::Line {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestText = 500;

} // namespace

bool Complaint::says(QLatin1String words) const
{
    return message.contains(words, Qt::CaseInsensitive)
        || detail.contains(words, Qt::CaseInsensitive);
}

bool Complaint::isAbout(QLatin1String name) const
{
    const auto last = QStringView(property).sliced(property.lastIndexOf(u'.') + 1);
    return last.compare(name, Qt::CaseInsensitive) == 0
        || message.contains(QString(u'\'' + name + u'\''), Qt::CaseInsensitive);
}

Complaint complaintOf(const QByteArray &body)
{
    const auto json = QJsonDocument::fromJson(body).object();
    const auto first = json.value("details"_L1).toArray().at(0).toObject();
    return {json.value("message"_L1).toString().left(LongestText),
            first.value("message"_L1).toString().left(LongestText),
            first.value("property"_L1).toString().left(LongestText)};
}

QVariantMap argsOf(int status, const Complaint &complaint)
{
    QVariantMap args{{u"status"_s, status}};
    // A general sentence such as "The request body has 1 error(s)" says less than its detail.
    const auto &words = complaint.detail.isEmpty() ? complaint.message : complaint.detail;
    if (!words.isEmpty())
        args.insert(u"message"_s, words);
    if (!complaint.property.isEmpty())
        args.insert(u"property"_s, complaint.property);
    return args;
}

} // namespace Frontdesk::Line
