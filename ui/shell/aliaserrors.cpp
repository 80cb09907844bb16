// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/aliaserrors.h"

#include "core/domain/alias.h"

#include <QCoreApplication>

namespace Frontdesk::AliasErrors {

namespace {

struct AliasWords {
    Q_DECLARE_TR_FUNCTIONS(Frontdesk::ErrorText)
};

} // namespace

std::optional<QString> words(const QString &code, const QVariantMap &args)
{
    if (code == u"alias.icon") {
        return AliasWords::tr("the picture needs an address that begins with https:// and has at "
                              "most %L1 characters.")
            .arg(Alias::LongestIcon);
    }
    if (code == u"alias.line") {
        const auto suggested = args.value(QStringLiteral("suggestion")).toString();
        return suggested.isEmpty()
            ? AliasWords::tr("LINE refuses names with “line” in them. Choose another name.")
            : AliasWords::tr("LINE refuses names with “line” in them, such as this one. “%1” would "
                             "do.")
                  .arg(suggested);
    }
    if (code == u"alias.no-name")
        return AliasWords::tr("there is no name to show. Write one, or show the account alone.");
    if (code == u"alias.too-long") {
        const int limit = args.value(QStringLiteral("limit"), Alias::LongestName).toInt();
        return AliasWords::tr("the name may have at most %L1 characters; most emoji count as two.")
            .arg(limit);
    }
    return {};
}

} // namespace Frontdesk::AliasErrors
