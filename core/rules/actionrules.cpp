// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/actionrules.h"

#include <QStringList>
#include <QTextBoundaryFinder>
#include <QUrl>

namespace Frontdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int LongestButtonAddress = 1000;

} // namespace

qsizetype lettersIn(const QString &text)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    qsizetype count = 0;
    while (finder.toNextBoundary() >= 0)
        ++count;
    return count;
}

bool isButtonAddress(const QString &address)
{
    const QStringList schemes{u"https"_s, u"http"_s, u"line"_s, u"tel"_s};
    const QUrl url(address);
    return url.isValid() && schemes.contains(url.scheme())
        && url.toEncoded().size() <= LongestButtonAddress
        && (!url.scheme().startsWith("http"_L1) || !url.host().isEmpty());
}

} // namespace Frontdesk
