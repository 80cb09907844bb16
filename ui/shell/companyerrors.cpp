// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/companyerrors.h"

#include "core/domain/company.h"

#include <QCoreApplication>

namespace Frontdesk::CompanyErrors {

namespace {

struct CompanyWords {
    Q_DECLARE_TR_FUNCTIONS(Frontdesk::ErrorText)

public:
    static QHash<QString, QString> plain();
    static QString codeTaken(const QString &name);
    static QString tooLong(int limit);
    static QString tooMany(int limit);
};

QHash<QString, QString> CompanyWords::plain()
{
    return {
        {QStringLiteral("company.changed"),
         tr("a colleague changed the company first. Look at what stands there now.")},
        {QStringLiteral("company.no-name"), tr("a company needs a name. Write one.")},
        {QStringLiteral("company.not-found"),
         tr("there is no such company any more. Choose another one.")},
    };
}

QString CompanyWords::codeTaken(const QString &name)
{
    return name.isEmpty() ? tr("another company has this store code. Write another code.")
                          : tr("“%1” has this store code already. Write another code.").arg(name);
}

QString CompanyWords::tooLong(int limit)
{
    return tr("this may have at most %L1 characters. Shorten it.").arg(limit);
}

QString CompanyWords::tooMany(int limit)
{
    return tr("there are %L1 companies already. Retire one that nobody needs.").arg(limit);
}

} // namespace

QHash<QString, QString> plain()
{
    return CompanyWords::plain();
}

std::optional<QString> filled(const QString &code, const QVariantMap &args)
{
    const auto limit = [&](int usual) {
        return args.value(QStringLiteral("limit"), usual).toInt();
    };
    if (code == u"company.code-taken")
        return CompanyWords::codeTaken(args.value(QStringLiteral("name")).toString());
    if (code == u"company.too-long")
        return CompanyWords::tooLong(limit(CompanyLimits::Name));
    if (code == u"company.too-many")
        return CompanyWords::tooMany(limit(CompanyLimits::Most));
    return {};
}

} // namespace Frontdesk::CompanyErrors
