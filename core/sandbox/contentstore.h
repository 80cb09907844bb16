// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <map>

namespace Frontdesk::Sandbox {

/// The bytes behind picture, video, audio and file messages.
class ContentStore
{
public:
    struct Content {
        QString channelId;
        QByteArray bytes;
        QByteArray contentType;
        QByteArray preview; ///< JPEG; empty: has none
        bool isTranscoded = false; ///< video and audio: may be in preparation
        int answersInPreparation = 0; ///< so many requests are answered "not yet"
        bool transcodingFails = false;
        bool gone = false; ///< unsent
    };

    void put(const QString &messageId, Content content)
    {
        m_contents.insert_or_assign(messageId, std::move(content));
    }
    Content *find(const QString &channelId, const QString &messageId)
    {
        const auto found = m_contents.find(messageId);
        return found == m_contents.end() || found->second.channelId != channelId ? nullptr
                                                                                 : &found->second;
    }

private:
    std::map<QString, Content> m_contents;
};

} // namespace Frontdesk::Sandbox
