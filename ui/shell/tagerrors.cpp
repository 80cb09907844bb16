// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tagerrors.h"

#include <QCoreApplication>

namespace Frontdesk::TagErrors {

namespace {

struct TagWords {
    Q_DECLARE_TR_FUNCTIONS(Frontdesk::ErrorText)
};

} // namespace

QHash<QString, QString> plain()
{
    return {
        {QStringLiteral("tag.busy"),
         TagWords::tr("the tag is still being merged or restored. Try again in a moment.")},
        {QStringLiteral("tag.changed"),
         TagWords::tr("a colleague changed the tag first. Look, then try again.")},
        {QStringLiteral("tag.invalid"),
         TagWords::tr("a tag needs a name, of at most 60 characters.")},
        {QStringLiteral("tag.not-found"), TagWords::tr("this tag is not there any more.")},
        {QStringLiteral("tag.same"),
         TagWords::tr("a tag cannot be merged with itself. Choose another one.")},
        {QStringLiteral("query.bracket"), TagWords::tr("a bracket is missing, or one too many.")},
        {QStringLiteral("query.too-long"), TagWords::tr("the question is too long.")},
        {QStringLiteral("table.too-large"),
         TagWords::tr("the file is too large. Split it into several.")}};
}

std::optional<QString> filled(const QString &code, const QVariantMap &args)
{
    const auto name = args.value(QStringLiteral("name")).toString();
    if (code == u"tag.name-taken") {
        return name.isEmpty()
            ? TagWords::tr("another tag has this name. Choose another one.")
            : TagWords::tr("there is a tag “%1” already. Choose another name.").arg(name);
    }
    if (code == u"tag.removed") {
        return name.isEmpty()
            ? TagWords::tr("the tag was removed. An administrator can restore it.")
            : TagWords::tr("the tag “%1” was removed. An administrator can "
                           "restore it.")
                  .arg(name);
    }
    const auto argument = args.value(QStringLiteral("argument")).toString();
    if (code == u"query.attribute")
        return TagWords::tr("there is no field “%1”, or several begin so.").arg(argument);
    if (code == u"query.sensitive") {
        return TagWords::tr("the field “%1” is sensitive: customers cannot be found by it.")
            .arg(argument);
    }
    if (code == u"query.customers-only") {
        return TagWords::tr(
                   "customers are not found by “%1”. Write tag:vip, attr:size>38, oa:taipei, "
                   "is:friend or lang:th.")
            .arg(argument);
    }
    if (code == u"table.too-long") {
        return TagWords::tr("a table may have at most %L1 rows. Split it into several.")
            .arg(args.value(QStringLiteral("limit")).toInt());
    }
    return {};
}

} // namespace Frontdesk::TagErrors
