// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/conversationactions.h"
#include "ui/composer/pastedpicture.h"

#include <QHash>

namespace Frontdesk {

/// Files on their way into replies. Those of a conversation arrive in the order in which they were
/// chosen, however long each takes.
class AttachmentQueue : public QObject
{
    Q_OBJECT

public:
    explicit AttachmentQueue(ConversationActions &actions, QObject *parent = nullptr);

    /// @p kept is there until the file has been copied.
    void add(const ConversationId &conversation,
             const QString &path,
             const std::optional<PastedPicture> &kept = {});
    /// Of those that are not ready yet, in order.
    QStringList names(const ConversationId &conversation) const;

Q_SIGNALS:
    /// The names are others.
    void changed(const Frontdesk::ConversationId &conversation);
    void attached(const Frontdesk::ConversationId &conversation, const Frontdesk::Content &content);
    void failed(const Frontdesk::ConversationId &conversation,
                const QString &name,
                const Frontdesk::Error &why);

private:
    struct File {
        int number = 0;
        QString name;
        std::optional<PastedPicture> kept;
        std::optional<Result<Content>> answer;
    };

    void take(const ConversationId &conversation, int number, const Result<Content> &answer);

    ConversationActions &m_actions;
    QHash<ConversationId, QList<File>> m_files;
    int m_last = 0;
};

} // namespace Frontdesk
