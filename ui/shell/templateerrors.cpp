// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/templateerrors.h"

#include <QCoreApplication>

namespace Frontdesk::TemplateErrors {

namespace {

struct TemplateWords {
    Q_DECLARE_TR_FUNCTIONS(Frontdesk::ErrorText)

public:
    static QHash<QString, QString> plain();
    static QString codeTaken(const QString &title);
    static QString tooLong(const QString &field, int limit);
    static QString tooManyBubbles(int limit);
    static QString tooMany(int limit);
    static QString unknownColumn(const QString &column);
    static QString unknownValue(const QString &column, const QString &value);
    static QString rowsDiffer(const QString &column);
    static QString cardLabel(int length, int limit);
    static QString cardActionTooLong(int limit);
    static QString cardAddress(const QString &address);
    static QString cardPictureSize(int limit);
    static QString quickReplies(int limit);
    static QString quickReplyLabel(int length, int limit);
    static QString quickReplyTooLong(int limit);
};

QString TemplateWords::codeTaken(const QString &title)
{
    return title.isEmpty() ? tr("another template has this code. Choose another one.")
                           : tr("the template “%1” has this code. Choose another one.").arg(title);
}

QString TemplateWords::tooLong(const QString &field, int limit)
{
    if (field == u"title")
        return tr("the title may have at most %L1 characters.").arg(limit);
    if (field == u"code")
        return tr("the code may have at most %L1 characters.").arg(limit);
    if (field == u"folder")
        return tr("the names of the folders may have at most %L1 characters together.").arg(limit);
    return tr("the template is too large. Shorten its texts, or make two of it.");
}

QString TemplateWords::tooManyBubbles(int limit)
{
    return tr("a template may have at most %n messages.", nullptr, limit);
}

QString TemplateWords::tooMany(int limit)
{
    return tr("the file holds more than %n templates. Cut it into parts.", nullptr, limit);
}

QString TemplateWords::unknownColumn(const QString &column)
{
    return tr("the column “%1” is missing, not known, or there twice.").arg(column);
}

QString TemplateWords::unknownValue(const QString &column, const QString &value)
{
    return value.isEmpty() ? tr("what stands in “%1” is not known.").arg(column)
                           : tr("“%2” is not known in the column “%1”.").arg(column, value);
}

QString TemplateWords::rowsDiffer(const QString &column)
{
    return tr("the rows of one template say different things in the column “%1”.").arg(column);
}

QString TemplateWords::cardLabel(int length, int limit)
{
    return length == 0
        ? tr("each button of a card needs words on it.")
        : tr("the words on a button of a card may have at most %L1 characters.").arg(limit);
}

QString TemplateWords::cardActionTooLong(int limit)
{
    return tr("what a button of a card sends may have at most %L1 characters.").arg(limit);
}

QString TemplateWords::cardAddress(const QString &address)
{
    return address.isEmpty()
        ? tr("the address of a picture is missing.")
        : tr("LINE does not take the address “%1”. Pictures need https; buttons https, http, line "
             "or tel, and at most 1,000 characters.")
              .arg(address.left(80));
}

QString TemplateWords::quickReplies(int limit)
{
    return tr("a message takes at most %n buttons below it.", nullptr, limit);
}

QString TemplateWords::quickReplyLabel(int length, int limit)
{
    return length == 0
        ? tr("write what stands on each button below the message.")
        : tr("what stands on a button below the message may have at most %n letters.",
             nullptr,
             limit);
}

QString TemplateWords::quickReplyTooLong(int limit)
{
    return tr(
        "what a button below the message sends may have at most %n characters.", nullptr, limit);
}

QString TemplateWords::cardPictureSize(int limit)
{
    return tr("a picture in a card may be at most %L1 pixels wide and high.").arg(limit);
}

QHash<QString, QString> TemplateWords::plain()
{
    return {
        {QStringLiteral("template.changed"),
         tr("somebody else changed the template first. Look, then try again.")},
        {QStringLiteral("template.code-invalid"), tr("the code may hold no spaces and no “/”.")},
        {QStringLiteral("template.empty"), tr("there is nothing in the template.")},
        {QStringLiteral("template.no-title"), tr("a template needs a title.")},
        {QStringLiteral("template.not-found"), tr("this template is not there any more.")},
        {QStringLiteral("template.scope-invalid"),
         tr("say whose template it is: choose a team, or at least one account.")},
        {QStringLiteral("rule.card-action-empty"),
         tr("say what each button of the card does: an address, words or data.")},
        {QStringLiteral("rule.quick-reply-empty"),
         tr("say what each button below the message does: words, an address or data.")},
        {QStringLiteral("import.bubble"),
         tr("the messages of a template have to follow one another, from 1.")},
        {QStringLiteral("import.not-json"), tr("this is no file of templates.")},
        {QStringLiteral("import.not-text"),
         tr("the file is not in UTF-8. Save it as “CSV UTF-8”.")},
        {QStringLiteral("import.quote"),
         tr("a quotation mark is missing, or stands where none may be.")},
        {QStringLiteral("import.too-large"), tr("the file is too large for a file of templates.")},
        {QStringLiteral("import.width"), tr("the row has more fields than columns.")}};
}

} // namespace

QHash<QString, QString> plain()
{
    return TemplateWords::plain();
}

std::optional<QString> filled(const QString &code, const QVariantMap &args)
{
    const int limit = args.value(QStringLiteral("limit")).toInt();
    if (code == u"template.code-taken")
        return TemplateWords::codeTaken(args.value(QStringLiteral("title")).toString());
    if (code == u"template.too-long")
        return TemplateWords::tooLong(args.value(QStringLiteral("field")).toString(), limit);
    if (code == u"template.too-many-bubbles")
        return TemplateWords::tooManyBubbles(limit > 0 ? limit : 5);
    const int length = args.value(QStringLiteral("length"), -1).toInt();
    if (code == u"rule.card-label")
        return TemplateWords::cardLabel(length, limit > 0 ? limit : 40);
    if (code == u"rule.card-action-too-long")
        return TemplateWords::cardActionTooLong(limit > 0 ? limit : 300);
    if (code == u"rule.quick-replies")
        return TemplateWords::quickReplies(limit > 0 ? limit : 13);
    if (code == u"rule.quick-reply-label")
        return TemplateWords::quickReplyLabel(length, limit > 0 ? limit : 20);
    if (code == u"rule.quick-reply-too-long")
        return TemplateWords::quickReplyTooLong(limit > 0 ? limit : 300);
    if (code == u"rule.quick-reply-address")
        return TemplateWords::cardAddress(args.value(QStringLiteral("address")).toString());
    if (code == u"rule.card-address")
        return TemplateWords::cardAddress(args.value(QStringLiteral("address")).toString());
    if (code == u"rule.card-picture-size")
        return TemplateWords::cardPictureSize(limit > 0 ? limit : 1024);
    const auto column = args.value(QStringLiteral("column")).toString();
    if (code == u"import.columns")
        return TemplateWords::unknownColumn(column);
    if (code == u"import.differs")
        return TemplateWords::rowsDiffer(column);
    if (code == u"import.too-many")
        return TemplateWords::tooMany(limit);
    if (code == u"import.value") {
        return TemplateWords::unknownValue(column, args.value(QStringLiteral("value")).toString());
    }
    return {};
}

} // namespace Frontdesk::TemplateErrors
