// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/message.h"

#include <QCoreApplication>

namespace Frontdesk {

struct Conversation;
struct ConversationRow;

/// Messages in one line of words, for previews, quotes, notices and screen readers.
class ContentText
{
    Q_DECLARE_TR_FUNCTIONS(Frontdesk::ContentText)

public:
    /// "[Image] caption", "Tomorrow at three?".
    static QString line(ContentKind kind, const QString &text);
    static QString line(const Content &content);
    /// The words in brackets: "Image".
    static QString kindName(ContentKind kind);
    /// What stands on the buttons below it, one after the other; empty without any.
    static QString buttons(const Content &content);
    /// Below the name in the conversation list: "You: …", "Lin: …". @p author of our own message;
    /// empty if nobody known wrote it.
    static QString preview(const Conversation &conversation, const QString &author);
    /// Who wrote it, in a list of messages: "Customer", the name of a group's member or of a
    /// colleague (@p author); empty for thin lines.
    static QString writer(const Message &message, const QString &author);
    /// A thin line: "added the account as a friend", "pressed “Confirm”".
    static QString event(const Message &message, const QString &who);
    /// "is being sent"; empty for what is no send.
    static QString sendState(SendState state);
    /// What stands for a customer or group without a name.
    static QString title(const Conversation &conversation);

private:
    static QString work(const QString &event, const QJsonObject &data);
    static QString tags(const QString &by, const QJsonObject &data);
    static QString tagsOver(const QJsonObject &data);
    static QString namesIn(const QJsonValue &value);
    static QString pin(const QString &by, const QJsonObject &data);
    static QString scheduled(const QString &by, const QJsonObject &data);
};

} // namespace Frontdesk
