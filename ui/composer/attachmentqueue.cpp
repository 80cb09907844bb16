// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/attachmentqueue.h"

#include <QFileInfo>

namespace Frontdesk {

AttachmentQueue::AttachmentQueue(ConversationActions &actions, QObject *parent)
    : QObject(parent)
    , m_actions(actions)
{
}

void AttachmentQueue::add(const ConversationId &conversation,
                          const QString &path,
                          const std::optional<PastedPicture> &kept)
{
    const int number = ++m_last;
    m_files[conversation].append({number, QFileInfo(path).fileName(), kept, {}});
    Q_EMIT changed(conversation);
    whenDone(m_actions.attach(conversation, path),
             this,
             [this, conversation, number](const Result<Content> &content) {
                 take(conversation, number, content);
             });
}

QStringList AttachmentQueue::names(const ConversationId &conversation) const
{
    QStringList names;
    const auto files = m_files.value(conversation);
    for (const auto &file : files)
        names << file.name;
    return names;
}

void AttachmentQueue::take(const ConversationId &conversation,
                           int number,
                           const Result<Content> &answer)
{
    QList<File> ready;
    auto &files = m_files[conversation];
    for (auto &file : files) {
        if (file.number == number)
            file.answer = answer;
    }
    while (!files.isEmpty() && files.constFirst().answer)
        ready.append(files.takeFirst());
    if (files.isEmpty())
        m_files.remove(conversation);
    if (ready.isEmpty())
        return;
    Q_EMIT changed(conversation);
    for (const auto &file : std::as_const(ready)) {
        if (*file.answer)
            Q_EMIT attached(conversation, **file.answer);
        else
            Q_EMIT failed(conversation, file.name, file.answer->error());
    }
}

} // namespace Frontdesk
