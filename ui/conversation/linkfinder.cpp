// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversation/linkfinder.h"

#include <QRegularExpression>
#include <QUrl>

namespace Frontdesk {

namespace {

/// Punctuation after an address belongs to the sentence; so does a bracket that was not opened in it.
int lengthWithoutTail(QStringView address)
{
    static const QString Tail = QStringLiteral(".,;:!?\"'…。，、；：！？」』》）】");
    auto length = address.size();
    while (length > 0) {
        const QChar last = address.at(length - 1);
        const bool unopened = last == u')' && !address.first(length).contains(u'(');
        if (!unopened && !Tail.contains(last))
            break;
        --length;
    }
    return static_cast<int>(length);
}

} // namespace

QList<TextLink> findLinks(const QString &text)
{
    static const QRegularExpression Pattern(
        QStringLiteral(
            R"((?<![A-Za-z0-9])(?:https?://|mailto:|tel:)[^\s<>「」『』（）《》、。，]+)"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    QList<TextLink> links;
    for (auto it = Pattern.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        const int length = lengthWithoutTail(match.capturedView());
        const QString url = text.mid(match.capturedStart(), length);
        if (mayOpen(url))
            links.append({static_cast<int>(match.capturedStart()), length, url});
    }
    return links;
}

bool mayOpen(const QString &url)
{
    const QUrl parsed(url, QUrl::TolerantMode);
    const QString scheme = parsed.scheme().toLower();
    if (scheme == u"http" || scheme == u"https")
        return parsed.isValid() && !parsed.host().isEmpty();
    return (scheme == u"mailto" || scheme == u"tel") && !parsed.path().isEmpty();
}

} // namespace Frontdesk
