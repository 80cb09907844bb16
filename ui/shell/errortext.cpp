// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/errortext.h"

#include "ui/models/timetext.h"
#include "ui/shell/aliaserrors.h"
#include "ui/shell/attributeerrors.h"
#include "ui/shell/companyerrors.h"
#include "ui/shell/fileerrors.h"
#include "ui/shell/scheduleerrors.h"
#include "ui/shell/tagerrors.h"
#include "ui/shell/taskerrors.h"
#include "ui/shell/templateerrors.h"

#include <QHash>

namespace Frontdesk {

namespace {

/// Codes whose words have gaps.
using Filled = QString (*)(const QVariantMap &args);

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Frontdesk::ErrorText)

public:
    static QHash<QString, QString> plain();
    static QHash<QString, Filled> filled();

private:
    static void addSignIn(QHash<QString, QString> &all);
    static void addDesk(QHash<QString, QString> &all);
    static void addRelay(QHash<QString, QString> &all);
    static void addLine(QHash<QString, QString> &all);
    static void addRules(QHash<QString, QString> &all);
    static void addStorage(QHash<QString, QString> &all);
    static void addWebhook(QHash<QString, QString> &all);
    static void addSearch(QHash<QString, QString> &all);
};

void add(QHash<QString, QString> &all, const char *code, const QString &words)
{
    all.insert(QString::fromLatin1(code), words);
}

void Words::addSignIn(QHash<QString, QString> &all)
{
    add(all,
        "account.credentials",
        tr("LINE did not accept channel ID and secret. Copy them again from the LINE Developers "
           "console."));
    add(all, "account.exists", tr("this channel is connected already."));
    add(all, "account.not-found", tr("this account is not on the relay any more."));
    add(all,
        "address.invalid",
        tr("this is not an address. Write it like relay.example or https://relay.example:8443."));
    add(all, "auth.forbidden", tr("your role does not allow this. Ask an administrator."));
    add(all, "auth.none", tr("nobody is signed in on this computer."));
    add(all, "auth.revoked", tr("this computer was signed out from elsewhere. Sign in again."));
}

void Words::addDesk(QHash<QString, QString> &all)
{
    add(all, "contact.not-found", tr("this customer is not there any more, or not yours to see."));
    add(all, "conversation.changed", tr("a colleague changed it first. Look, then decide again."));
    add(all,
        "person.changed",
        tr("a colleague linked or unlinked this customer first. Look, then decide again."));
    add(all, "export.invalid", tr("the relay could not note that the chat was printed."));
    add(all, "person.invalid", tr("these customers cannot be one person."));
    add(all, "note.empty", tr("there is nothing in the note."));
    add(all, "team.changed", tr("somebody else changed the team first. Look, then try again."));
    add(all, "team.invalid", tr("a team needs a name, of at most 80 characters."));
    add(all, "team.not-found", tr("this team is not there any more."));
    add(all, "user.not-found", tr("this colleague is not there any more."));
    add(all,
        "view.invalid",
        tr("a view needs a name, and its query may have at most 1,000 characters."));
    add(all, "view.not-found", tr("this view is not there any more."));
}

void Words::addRelay(QHash<QString, QString> &all)
{
    add(all,
        "command.expired",
        tr("it waited too long on this computer to be still meant. Send it again if it is."));
    add(all,
        "command.id-reuse",
        tr("the relay has seen this under another content. Send it again."));
    add(all,
        "command.invalid",
        tr("the relay did not understand this version of the program. Update it."));
    add(all,
        "command.unknown",
        tr("the relay does not know this command. It may be older than this program."));
    add(all,
        "conversation.colleague-answered",
        tr("a colleague answered first. Read it, then send."));
    add(all,
        "conversation.not-found",
        tr("this conversation is not there any more, or you may not see it now."));
    add(all,
        "conversation.standby",
        tr("another channel holds this chat. LINE would refuse a reply from here."));
    add(all, "message.not-found", tr("this message is not there any more."));
    add(all, "message.state", tr("it has been decided already, here or by a colleague."));
    add(all,
        "net.offline",
        tr("there is no connection to the relay. It is tried again by itself."));
    add(all, "net.timeout", tr("the relay did not answer in time. Try again."));
    add(all,
        "protocol.malformed",
        tr("the relay sent something this program cannot read. Update it, or tell your "
           "administrator."));
    add(all,
        "protocol.unknown-frame",
        tr("the relay sent something this version does not know. Update the program."));
    add(all, "relay.busy", tr("the relay is busy. It is tried again by itself."));
    add(all,
        "relay.not-frontdesk",
        tr("something answers at this address, but it is not a Frontdesk relay. Check the "
           "address."));
    add(all,
        "relay.restarted",
        tr("the relay restarted while it was being sent. The customer may have it."));
    add(all,
        "relay.stopping",
        tr("the relay is being stopped. It is tried again when it is back."));
    add(all,
        "relay.unreachable",
        tr("the relay does not answer. Check the address and your connection."));
}

void Words::addLine(QHash<QString, QString> &all)
{
    add(all,
        "line.bad-answer",
        tr("LINE gave an answer that makes no sense. The customer may have it."));
    add(all, "line.blocked", tr("the customer has blocked the account, or is not a friend."));
    add(all,
        "line.forbidden",
        tr("LINE does not allow this for the account. Its plan or settings may forbid it."));
    add(all, "line.invalid-request", tr("LINE did not accept the content of the message."));
    add(all, "line.monthly-limit", tr("the monthly limit of the account is reached."));
    add(all, "line.no-answer", tr("LINE did not answer."));
    add(all, "line.not-found", tr("LINE does not know this customer any more."));
    add(all, "line.rate-limit", tr("LINE asks to send more slowly. Try again in a minute."));
    add(all, "line.retry-expired", tr("LINE could not be reached for a day."));
    add(all,
        "line.token",
        tr("the access token of the account is not valid any more. An administrator has to renew "
           "it."));
    add(all, "line.too-large", tr("the message is too large for LINE."));
    add(all, "line.unreachable", tr("LINE cannot be reached. Try again later."));
    add(all,
        "line.chat-held",
        tr("another channel holds this chat. LINE would refuse a reply from here."));
    add(all, "line.gone", tr("LINE does not have it any more."));
    add(all, "line.kind-refused", tr("LINE does not take messages of this kind."));
    add(all,
        "line.media-refused",
        tr("LINE could not take the file. Its type, size or address may be wrong."));
    add(all,
        "line.quote-refused",
        tr("LINE does not let this message be quoted. Send it without the quote."));
    add(all,
        "line.reply-token-invalid",
        tr("the free reply was used or too late. Send it again as a push."));
    add(all, "line.server-error", tr("LINE had a fault of its own. The customer may have it."));
    add(all, "line.sticker-refused", tr("LINE does not let accounts send this sticker."));
    add(all, "line.unknown-recipient", tr("LINE does not know this customer, or they have left."));
    add(all, "media.failed", tr("the file could not be fetched."));
    add(all, "media.forbidden", tr("you may not see this file."));
    add(all, "media.gone", tr("the file is not there any more."));
    add(all, "media.no-sound", tr("this computer has nothing to play sound with."));
    add(all, "media.too-large", tr("the file is too large."));
    add(all,
        "media.unplayable",
        tr("the file is damaged, or of a kind this program does not know."));
}

void Words::addRules(QHash<QString, QString> &all)
{
    add(all, "file.unreadable", tr("the file cannot be read. Check that it is still there."));
    add(all,
        "file.unwritable",
        tr("the file cannot be written there. Choose another folder, or make room."));
    add(all, "rule.card-too-large", tr("the card is too large for LINE. Leave something out."));
    add(all, "rule.kind-not-allowed", tr("LINE does not take messages of this kind."));
    add(all, "rule.media-type", tr("LINE does not take files of this type."));
    add(all, "rule.too-many-bubbles", tr("LINE takes five messages at a time. Send some first."));
    add(all, "rule.alt-text-missing", tr("the card has no words for the notification. Add some."));
    add(all,
        "rule.alt-text-too-long",
        tr("the words for the notification are too long. Shorten them."));
    add(all, "rule.bad-mark", tr("an emoji or mention points beside the text. Write it again."));
    add(all, "rule.cannot-quote", tr("this message cannot be quoted."));
    add(all, "rule.card-incomplete", tr("the card is not complete."));
    add(all,
        "rule.duration-missing",
        tr("the length of the recording is not known. Choose another file."));
    add(all, "rule.location-incomplete", tr("the place needs a name and an address."));
    add(all, "rule.location-too-long", tr("name or address of the place is too long. Shorten it."));
    add(all,
        "rule.media-address",
        tr("the relay has no public address to give the file to LINE. Ask your administrator."));
    add(all, "rule.media-missing", tr("the file is missing. Attach it again."));
    add(all,
        "rule.no-caption",
        tr("LINE takes no words with a file. Send them as a message of their own."));
    add(all,
        "rule.preview-missing",
        tr("LINE needs a preview picture and there is none. Attach the file again."));
    add(all,
        "rule.request-too-large",
        tr("the messages are too large together. Send them one by one."));
    add(all, "rule.sticker-incomplete", tr("the sticker is not complete. Choose it again."));
    add(all, "rule.text-empty", tr("there is nothing written."));
    add(all, "rule.too-many-cards", tr("LINE takes fewer cards side by side. Leave some out."));
    add(all,
        "rule.too-many-emojis",
        tr("there are too many LINE emoji in one message. Leave some out."));
    add(all,
        "rule.too-many-mentions",
        tr("there are too many mentions in one message. Leave some out."));
    add(all, "send.empty", tr("there is nothing to send."));
    add(all,
        "send.look-again",
        tr("this reply was not sent yet. Look at it again here, then send it."));
}

void Words::addStorage(QHash<QString, QString> &all)
{
    add(all,
        "storage.corrupt",
        tr("what was kept on this computer could not be read. It was set aside and is being "
           "fetched again."));
    add(all,
        "storage.failed",
        tr("this computer could not write to its disk. Nothing new is kept until it can."));
    add(all, "storage.full", tr("the disk is full. Make room, then try again."));
    add(all,
        "storage.newer",
        tr("what is kept on this computer belongs to a newer version of the program. Update it."));
    add(all,
        "storage.unknown",
        tr("it is not known whether this was written. Restart the program and look."));
    add(all,
        "storage.unreadable",
        tr("what is kept on this computer cannot be read just now. Try again, or restart the "
           "program."));
}

void Words::addWebhook(QHash<QString, QString> &all)
{
    add(all,
        "webhook.bad-signature",
        tr("requests come that LINE did not sign with the secret of this account. Check the "
           "channel secret."));
    add(all,
        "webhook.inactive",
        tr("webhooks are switched off. Switch on Use webhook in the LINE Developers console."));
    add(all,
        "webhook.malformed",
        tr("a message from LINE could not be read and was set aside. Nothing else is held up."));
    add(all,
        "webhook.other-address",
        tr("LINE sends the messages of this account to another address. Check again to change "
           "it."));
    add(all,
        "webhook.test-failed",
        tr("LINE could not reach the relay. Check its public address, certificate and firewall."));
    add(all,
        "webhook.wrong-destination",
        tr("messages for another account come to the address of this one. Check the webhook "
           "address in the LINE console."));
    add(all,
        "line.chat-off",
        tr("chat is switched off, so nothing can be marked as read. Switch on Chat in LINE "
           "Official Account Manager, Settings, Response settings."));
    add(all,
        "relay.public-url",
        tr("the relay does not know its public address. Ask whoever runs it to set public_url."));
}

void Words::addSearch(QHash<QString, QString> &all)
{
    add(all, "query.messages-only", tr("this asks about messages; use Search for it."));
    add(all, "query.nothing", tr("there is no letter and no digit to look for."));
    add(all, "query.quote", tr("a quotation mark is missing at the end."));
}

QHash<QString, QString> Words::plain()
{
    QHash<QString, QString> all;
    addSignIn(all);
    addDesk(all);
    addRelay(all);
    addLine(all);
    addRules(all);
    addStorage(all);
    addWebhook(all);
    addSearch(all);
    all.insert(TemplateErrors::plain());
    all.insert(AttributeErrors::plain());
    all.insert(ScheduleErrors::plain());
    all.insert(TagErrors::plain());
    all.insert(CompanyErrors::plain());
    all.insert(FileErrors::plain());
    return all;
}

QString wrongPassword(const QVariantMap &args)
{
    const int left = args.value(QStringLiteral("left"), -1).toInt();
    if (left < 0)
        return Words::tr("e-mail or password is wrong.");
    return Words::tr("e-mail or password is wrong. %n tries left.", nullptr, left);
}

QString locked(const QVariantMap &args)
{
    const int seconds = args.value(QStringLiteral("seconds")).toInt();
    const int minutes = std::max(1, (seconds + 59) / 60);
    return Words::tr("too many wrong passwords. Try again in %n minutes.", nullptr, minutes);
}

QString versions(const QVariantMap &args)
{
    return Words::tr(
               "the relay speaks version %1 and this program version %2. Update the older one.")
        .arg(args.value(QStringLiteral("relay")).toString(),
             args.value(QStringLiteral("ours")).toString());
}

QString certificate(const QVariantMap &args)
{
    return Words::tr(
               "the certificate of %1 cannot be trusted. Nothing was sent. Ask your administrator.")
        .arg(args.value(QStringLiteral("host")).toString());
}

QString expired(const QVariantMap &args)
{
    return Words::tr("the certificate of %1 expired on %2. Nothing was sent. Ask your "
                     "administrator to renew it.")
        .arg(args.value(QStringLiteral("host")).toString(),
             TimeText().date(args.value(QStringLiteral("on")).toLongLong()));
}

QString noSuchHost(const QVariantMap &args)
{
    const QString host = args.value(QStringLiteral("host")).toString();
    return host.isEmpty() ? Words::tr("no computer has this name. Check the address.")
                          : Words::tr("no computer is called %1. Check the address.").arg(host);
}

QString noteTooLong(const QVariantMap &args)
{
    return Words::tr("a note may have at most %L1 characters.")
        .arg(args.value(QStringLiteral("limit")).toInt());
}

QString typedPart(const QVariantMap &args)
{
    return args.value(QStringLiteral("argument")).toString();
}

QString queryMissing(const QVariantMap &args)
{
    return Words::tr("something has to follow “%1”.").arg(typedPart(args));
}

QString queryOperator(const QVariantMap &args)
{
    return Words::tr("nothing is searched by “%1:”. Put it in quotes to find the words.")
        .arg(typedPart(args));
}

QString queryAccount(const QVariantMap &args)
{
    return Words::tr("no account here is called “%1”.").arg(typedPart(args));
}

QString queryTag(const QVariantMap &args)
{
    return Words::tr("there is no tag “%1”.").arg(typedPart(args));
}

QString queryColleague(const QVariantMap &args)
{
    return Words::tr("no colleague is called “%1”.").arg(typedPart(args));
}

QString queryTeam(const QVariantMap &args)
{
    return Words::tr("no team is called “%1”.").arg(typedPart(args));
}

QString queryValue(const QVariantMap &args)
{
    return Words::tr("it is not known what “%1” means here.").arg(typedPart(args));
}

QString searchUnavailable(const QVariantMap &args)
{
    return Words::tr("messages cannot be searched by “%1” here.")
        .arg(args.value(QStringLiteral("clause")).toString());
}

QString textTooLong(const QVariantMap &args)
{
    const QString limit = args.value(QStringLiteral("limit")).toString();
    return limit.isEmpty()
        ? Words::tr("the text is too long for LINE. Cut it in two.")
        : Words::tr("the text is longer than the %1 characters LINE takes. Cut it in two.")
              .arg(limit);
}

QHash<QString, Filled> Words::filled()
{
    return {
        {QStringLiteral("auth.wrong"), wrongPassword},
        {QStringLiteral("auth.locked"), locked},
        {QStringLiteral("note.too-long"), noteTooLong},
        {QStringLiteral("protocol.version"), versions},
        {QStringLiteral("query.account"), queryAccount},
        {QStringLiteral("query.colleague"), queryColleague},
        {QStringLiteral("query.missing"), queryMissing},
        {QStringLiteral("query.operator"), queryOperator},
        {QStringLiteral("query.tag"), queryTag},
        {QStringLiteral("query.team"), queryTeam},
        {QStringLiteral("query.value"), queryValue},
        {QStringLiteral("relay.certificate"), certificate},
        {QStringLiteral("relay.certificate-expired"), expired},
        {QStringLiteral("relay.not-found"), noSuchHost},
        {QStringLiteral("rule.text-too-long"), textTooLong},
        {QStringLiteral("search.unavailable"), searchUnavailable},
    };
}

} // namespace

QString ErrorText::reason(const QString &code, const QVariantMap &args)
{
    if (const auto known = words(code, args))
        return *known;
    return code.isEmpty() ? tr("no reason was given.")
                          : tr("something this version has no words for (%1).").arg(code);
}

QString ErrorText::sentence(const QString &code, const QVariantMap &args)
{
    QString result = reason(code, args);
    if (!result.isEmpty())
        result[0] = result.at(0).toUpper();
    return result;
}

QString ErrorText::sentence(const Error &error)
{
    return sentence(error.code, error.args);
}

bool ErrorText::knows(const QString &code)
{
    return words(code, {}).has_value();
}

std::optional<QString> ErrorText::words(const QString &code, const QVariantMap &args)
{
    const auto filled = Words::filled();
    if (const auto found = filled.constFind(code); found != filled.cend())
        return (*found)(args);
    if (const auto words = TemplateErrors::filled(code, args))
        return words;
    if (const auto words = AttributeErrors::filled(code, args))
        return words;
    if (const auto words = ScheduleErrors::filled(code, args))
        return words;
    if (const auto words = AliasErrors::words(code, args))
        return words;
    if (const auto words = TaskErrors::words(code, args))
        return words;
    if (const auto words = TagErrors::filled(code, args))
        return words;
    if (const auto words = CompanyErrors::filled(code, args))
        return words;
    if (const auto words = FileErrors::filled(code, args))
        return words;
    const auto plain = Words::plain();
    if (const auto found = plain.constFind(code); found != plain.cend())
        return *found;
    return {};
}

} // namespace Frontdesk
