// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/alias.h"

#include <QTextBoundaryFinder>
#include <QUrl>

namespace Frontdesk {

using namespace Qt::StringLiterals;

namespace {

const auto ForbiddenWord = u"line"_s;

/// Letters of any width as plain ones.
QString plainLetters(const QString &name)
{
    return name.normalized(QString::NormalizationForm_KC);
}

/// As many whole characters as fit.
QString cutToFit(const QString &name)
{
    if (name.size() <= Alias::LongestName)
        return name;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, name);
    qsizetype end = 0;
    for (auto next = finder.toNextBoundary(); next > 0 && next <= Alias::LongestName;
         next = finder.toNextBoundary())
        end = next;
    return name.left(end).trimmed();
}

bool isSecureAddress(const QString &address)
{
    const QUrl url(address, QUrl::StrictMode);
    return url.isValid() && url.scheme() == u"https" && !url.host().isEmpty()
        && address.size() <= Alias::LongestIcon && url.toEncoded().size() <= Alias::LongestIcon;
}

} // namespace

Alias tidied(Alias one)
{
    one.name = one.name.simplified();
    one.icon = one.icon.trimmed();
    return one;
}

Result<> checkAlias(const Alias &one)
{
    const auto refused = [](const QString &code, const QVariantMap &args = {}) {
        return Error{ErrorKind::Rejected, code, {}, args};
    };
    if (one.shown && one.name.isEmpty())
        return refused(u"alias.no-name"_s);
    if (one.name.size() > Alias::LongestName) {
        return refused(u"alias.too-long"_s,
                       {{u"length"_s, int(one.name.size())}, {u"limit"_s, Alias::LongestName}});
    }
    if (plainLetters(one.name).contains(ForbiddenWord, Qt::CaseInsensitive))
        return refused(u"alias.line"_s, {{u"suggestion"_s, suggestedAlias(one.name)}});
    if (!one.icon.isEmpty() && !isSecureAddress(one.icon))
        return refused(u"alias.icon"_s);
    return {};
}

/// What stood around a word that was cut may be the word again.
QString suggestedAlias(const QString &name)
{
    QString left = plainLetters(name);
    for (auto at = left.indexOf(ForbiddenWord, 0, Qt::CaseInsensitive); at >= 0;
         at = left.indexOf(ForbiddenWord, 0, Qt::CaseInsensitive))
        left.remove(at + 1, ForbiddenWord.size() - 1);
    return cutToFit(left.simplified());
}

} // namespace Frontdesk
