// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/outbox/requestbody.h"

#include "core/domain/names.h"
#include "core/relay/journal/aliasrows.h"
#include "core/relay/journal/rows.h"
#include "core/relay/media/filenames.h"
#include "core/rules/ruleerrors.h"

#include <QUrl>

namespace Frontdesk::Relay {

using namespace Qt::StringLiterals;

namespace {

Error rejected(QLatin1String code, ContentKind kind)
{
    return {.kind = ErrorKind::Rejected,
            .code = code,
            .args = {{u"kind"_s, QString(Frontdesk::nameOf(kind))}}};
}

/// The token with which @p message can quote what it quotes; empty if the customer has taken that
/// back meanwhile: the reply goes without it.
Result<QString> quoteTokenFor(Sql::Database &database, const Message &message)
{
    auto token = database.selectOne(
        "SELECT quote_token FROM message WHERE workspace = :workspace AND id = :id "
        "AND conversation = :conversation",
        {{":workspace", Workspace},
         {":id", message.quotes.value()},
         {":conversation", message.conversation.value()}},
        [](const Sql::Row &row) { return row.text(0); });
    if (!token)
        return token.error();
    if (!token->value_or(QString()).isEmpty())
        return **token;
    const auto quoted = messageById(database, message.quotes);
    if (!quoted)
        return quoted.error();
    if (*quoted && (*quoted)->conversation == message.conversation
        && (*quoted)->content.kind == ContentKind::Erased)
        return QString();
    return rejected(RuleError::CannotQuote, message.content.kind);
}

} // namespace

RequestBody::RequestBody(Settings settings)
    : m_settings(std::move(settings))
{
    while (m_settings.publicUrl.endsWith(u'/'))
        m_settings.publicUrl.chop(1);
}

Result<const ChannelAdapter *> RequestBody::adapterOf(Platform platform) const
{
    if (const auto *adapter = m_settings.adapterOf(platform))
        return adapter;
    return Error{ErrorKind::Rejected, RuleError::KindNotAllowed, u"no adapter for this platform"_s};
}

Result<QByteArray> RequestBody::build(WriteContext &context,
                                      const Account &account,
                                      const QList<Message> &messages) const
{
    const auto adapter = adapterOf(account.platform);
    if (!adapter)
        return adapter.error();
    QList<OutboundMessage> bubbles;
    bubbles.reserve(messages.size());
    for (const auto &message : messages) {
        auto bubble = outbound(context, message);
        if (!bubble)
            return bubble.error();
        bubbles.append(std::move(bubble).value());
        bubbles.last().locale = account.locale;
        if (auto signature = sign(context, message, bubbles.last()); !signature)
            return signature.error();
    }
    return (*adapter)->buildMessages(bubbles);
}

Result<OutboundMessage> RequestBody::outbound(WriteContext &context, const Message &message) const
{
    OutboundMessage bubble;
    bubble.content = message.content;
    if (!message.quotes.isNull()) {
        auto token = quoteTokenFor(context.database, message);
        if (!token)
            return token.error();
        bubble.quoteToken = *token;
    }
    if (message.content.media) {
        if (auto added = addAddresses(context, message, bubble); !added)
            return added.error();
    }
    return bubble;
}

/// With the name that its author has for customers of the account. One that was taken before the rules
/// were what they are now is left out rather than refused: the reply counts.
Result<>
RequestBody::sign(WriteContext &context, const Message &message, OutboundMessage &outbound) const
{
    if (message.author.isNull())
        return {};
    const auto alias = aliasOf(context.database, message.author, message.account);
    if (!alias)
        return alias.error();
    if (!*alias || !(*alias)->shown || !checkAlias(**alias))
        return {};
    outbound.senderName = (*alias)->name;
    outbound.senderIcon = QString::fromLatin1(QUrl((*alias)->icon).toEncoded());
    return {};
}

Result<> RequestBody::addAddresses(WriteContext &context,
                                   const Message &message,
                                   OutboundMessage &outbound) const
{
    const auto &media = *message.content.media;
    const bool isDocument = message.content.kind == ContentKind::File;
    const auto name = isDocument
        ? safeFileName(media.fileName, media.mime)
        : QString(Frontdesk::nameOf(message.content.kind)) + endingOf(media.mime);
    auto address = publish(context, {{}, media.sha, name, media.mime}, message.id);
    if (!address)
        return address.error();
    outbound.mediaUrl = *address;

    PublicFile preview{{}, media.thumbnail, u"preview.jpg"_s, u"image/jpeg"_s};
    if (message.content.kind == ContentKind::Video && preview.sha.isEmpty())
        preview.sha = m_settings.videoPreview;
    if (preview.sha.isEmpty() || isDocument)
        return {};
    const auto file = storedFile(context.database, preview.sha);
    if (!file)
        return file.error();
    if (*file) {
        preview.mime = (*file)->mime;
        preview.name = u"preview"_s + endingOf(preview.mime);
    }
    auto previewAddress = publish(context, preview, message.id);
    if (!previewAddress)
        return previewAddress.error();
    outbound.previewUrl = *previewAddress;
    return {};
}

Result<QString>
RequestBody::publish(WriteContext &context, const PublicFile &file, const MessageId &message) const
{
    const auto published = publishFile(context, file, message);
    if (!published)
        return published.error();
    return m_settings.publicUrl + u"/p/"_s + published->token + u'/'
        + QString::fromLatin1(QUrl::toPercentEncoding(published->name));
}

} // namespace Frontdesk::Relay
