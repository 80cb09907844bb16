// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/presencesource.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace Frontdesk {

class Avatar;
class ElidedLabel;

/// Who of the colleagues is in the conversation just now: "Nok is viewing", "Mei is writing…".
/// Takes no room while nobody is.
class PresenceBar : public QWidget
{
    Q_OBJECT

public:
    static constexpr int MostAvatars = 3;

    PresenceBar(const Theme &theme, const PresenceSource &source, QWidget *parent = nullptr);

    void setConversation(const ConversationId &conversation);

    /// Without its words the faces stay; the words are in the tooltip.
    void setWordsShown(bool shown);
    /// The room it takes with its words, or without; 0 while nobody is there.
    int roomFor(bool withWords) const;

    /// Those who write, if any do; else all.
    static QString words(const QList<Colleague> &colleagues);

private:
    void refresh();

    const PresenceSource &m_source;
    ConversationId m_conversation;
    QList<Avatar *> m_avatars;
    ElidedLabel *m_words;
    bool m_wordsShown = true;
};

} // namespace Frontdesk
