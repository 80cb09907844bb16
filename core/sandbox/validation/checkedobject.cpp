// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/validation/checkedobject.h"

#include <QTextBoundaryFinder>
#include <QUrl>

namespace Frontdesk::Sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestUrl = 2000;

bool isEncodedHttps(const QString &address)
{
    const bool isAscii = std::all_of(address.cbegin(), address.cend(), [](QChar c) {
        return c.unicode() > 0x20 && c.unicode() < 0x7F;
    });
    const QUrl url = QUrl::fromEncoded(address.toUtf8(), QUrl::StrictMode);
    return isAscii && url.isValid() && url.scheme() == "https"_L1 && !url.host().isEmpty();
}

} // namespace

qsizetype lengthOf(const QString &text, Counting counting)
{
    if (counting == Counting::Utf16)
        return text.size();
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    qsizetype count = 0;
    while (finder.toNextBoundary() >= 0)
        ++count;
    return count;
}

QString CheckedObject::text(const QString &name, const TextLimit &limit) const
{
    if (!has(name)) {
        if (limit.presence == Presence::Required)
            report(name, u"must be specified"_s);
        return {};
    }
    const QJsonValue value = m_object.value(name);
    if (!value.isString()) {
        report(name, u"must be a string"_s);
        return {};
    }
    const QString text = value.toString();
    if (text.isEmpty() && limit.presence == Presence::Required)
        report(name, u"May not be empty"_s);
    else if (lengthOf(text, limit.counting) > limit.longest)
        report(name, u"Length must be between 0 and %1"_s.arg(limit.longest));
    return text;
}

void CheckedObject::url(const QString &name, Presence presence) const
{
    if (!has(name)) {
        if (presence == Presence::Required)
            report(name, u"must be specified"_s);
        return;
    }
    const QString address = m_object.value(name).toString();
    if (address.size() > LongestUrl)
        report(name, u"Length must be between 0 and %1"_s.arg(LongestUrl));
    else if (!isEncodedHttps(address))
        report(name, u"invalid uri"_s);
}

void CheckedObject::number(const QString &name, double least, double most) const
{
    const QJsonValue value = m_object.value(name);
    if (!value.isDouble())
        report(name, u"must be specified"_s);
    else if (value.toDouble() < least || value.toDouble() > most)
        report(name, u"must be between %1 and %2"_s.arg(least).arg(most, 0, 'f', 0));
}

QString
CheckedObject::oneOf(const QString &name, const QStringList &values, Presence presence) const
{
    if (!has(name)) {
        if (presence == Presence::Required)
            report(name, u"must be specified"_s);
        return {};
    }
    const QString value = m_object.value(name).toString();
    if (values.contains(value))
        return value;
    report(name, u"Must be one of the following values: [%1]"_s.arg(values.join(u", "_s)));
    return {};
}

QJsonArray CheckedObject::sizedArray(const QString &name, qsizetype fewest, qsizetype most) const
{
    const QJsonValue value = m_object.value(name);
    if (!value.isArray()) {
        if (fewest > 0 || has(name))
            report(name, fewest > 0 ? u"May not be empty"_s : u"must be an array"_s);
        return {};
    }
    const QJsonArray items = value.toArray();
    if (items.size() < fewest || items.size() > most)
        report(name, u"Size must be between %1 and %2"_s.arg(fewest).arg(most));
    return items;
}

} // namespace Frontdesk::Sandbox
