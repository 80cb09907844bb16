// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/attributeerrors.h"

#include <QCoreApplication>

namespace Frontdesk::AttributeErrors {

namespace {

struct AttributeWords {
    Q_DECLARE_TR_FUNCTIONS(Frontdesk::ErrorText)

public:
    static QHash<QString, QString> plain();
    static QString nameTaken(const QString &name);
    static QString tooLong(bool isChoice, int limit);
    static QString ofField(const QString &name, const QString &what);
    static QString number(int digits, int decimals);
    static QString money(const QString &currency, int decimals);
    static QString text(int limit);
};

QString AttributeWords::nameTaken(const QString &name)
{
    return name.isEmpty() ? tr("another field has this name. Choose another one.")
                          : tr("there is a field “%1” already. Choose another name.").arg(name);
}

QString AttributeWords::tooLong(bool isChoice, int limit)
{
    return isChoice ? tr("a choice may have at most %L1 characters.").arg(limit)
                    : tr("the name of a field may have at most %L1 characters.").arg(limit);
}

QString AttributeWords::ofField(const QString &name, const QString &what)
{
    return name.isEmpty() ? what : tr("“%1”: %2", "field, what is wrong").arg(name, what);
}

QString AttributeWords::number(int digits, int decimals)
{
    return tr("this is no number. Write it like 1200.5, with at most %1 digits before the point "
              "and %2 behind it.")
        .arg(digits)
        .arg(decimals);
}

QString AttributeWords::money(const QString &currency, int decimals)
{
    if (currency.isEmpty())
        return tr("this is no amount. Write it like 1200.");
    return decimals > 0 ? tr("this is no amount in %1. Write it like 1200.50.").arg(currency)
                        : tr("this is no amount in %1. Write it like 1200.").arg(currency);
}

QString AttributeWords::text(int limit)
{
    return tr("the text may have at most %L1 characters.").arg(limit);
}

QHash<QString, QString> AttributeWords::plain()
{
    return {
        {QStringLiteral("attribute.changed"),
         tr("somebody else changed the field first. Look, then try again.")},
        {QStringLiteral("attribute.currency"),
         tr("a currency has three letters, like TWD, JPY or THB.")},
        {QStringLiteral("attribute.fixed"),
         tr("a field keeps its type and its currency, and stays sensitive or not. Make a new one "
            "instead.")},
        {QStringLiteral("attribute.no-name"), tr("a field needs a name.")},
        {QStringLiteral("attribute.not-found"),
         tr("this field is not there any more, or not for customers of this account.")},
        {QStringLiteral("value.changed"),
         tr("a colleague changed it first. Look, then decide again.")}};
}

} // namespace

QHash<QString, QString> plain()
{
    return AttributeWords::plain();
}

std::optional<QString> filled(const QString &code, const QVariantMap &args)
{
    const auto name = args.value(QStringLiteral("name")).toString();
    const auto numberIn = [&](const QString &key, int otherwise) {
        return args.value(key, otherwise).toInt();
    };
    const auto limit = [&](int otherwise) {
        return numberIn(QStringLiteral("limit"), otherwise);
    };
    const auto decimals = QStringLiteral("decimals");
    if (code == u"attribute.name-taken")
        return AttributeWords::nameTaken(name);
    if (code == u"attribute.too-long") {
        const bool isChoice = args.value(QStringLiteral("field")).toString() == u"choice";
        return AttributeWords::tooLong(isChoice, limit(60));
    }
    if (code == u"attribute.choices") {
        return AttributeWords::tr("a list needs at least one choice and at most %L1, none of them "
                                  "twice.")
            .arg(limit(100));
    }
    if (code == u"attribute.too-many") {
        return AttributeWords::tr("there are %L1 fields already. Retire one that nobody needs.")
            .arg(limit(100));
    }
    if (code == u"value.choice")
        return AttributeWords::ofField(name, AttributeWords::tr("choose one of the list."));
    if (code == u"value.date") {
        return AttributeWords::ofField(
            name, AttributeWords::tr("this is no date. Write it like 2026-11-28."));
    }
    if (code == u"value.number") {
        return AttributeWords::ofField(
            name,
            AttributeWords::number(numberIn(QStringLiteral("digits"), 15), numberIn(decimals, 6)));
    }
    if (code == u"value.money") {
        return AttributeWords::ofField(
            name,
            AttributeWords::money(args.value(QStringLiteral("currency")).toString(),
                                  numberIn(decimals, 2)));
    }
    if (code == u"value.too-long")
        return AttributeWords::ofField(name, AttributeWords::text(limit(1000)));
    return {};
}

} // namespace Frontdesk::AttributeErrors
