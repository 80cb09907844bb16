// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/desk/backlog.h"

#include "core/protocol/framecodec.h"

#include <QDateTime>

namespace Frontdesk::Bench {

Backlog makeBacklog(SampleCompany &company, int count, qint64 firstSeq, qint64 firstVer)
{
    QHash<int, Conversation> chats;
    QHash<int, int> lastAt; // which message is the last of a chat
    QList<std::pair<int, Message>> said;
    const auto begin = QDateTime::currentMSecsSinceEpoch() - count;
    for (int i = 0; i < count; ++i) {
        const int chat = company.nextChat();
        if (!chats.contains(chat)) {
            chats.insert(chat, company.chat(chat));
            chats[chat].ver = firstVer;
        }
        said.append({chat, company.say(chat, begin + i, firstSeq + i)});
        SampleCompany::follow(chats[chat], said.constLast().second);
        lastAt.insert(chat, i);
    }
    Backlog backlog;
    for (int i = 0; i < count; ++i) {
        const auto &[chat, message] = said.at(i);
        auto &items = backlog[SampleCompany::scopeOf(company.accountOf(chat))];
        items.append({0, message.id.value(), message.ver, message});
        if (lastAt.value(chat) != i)
            continue;
        const auto &changed = chats[chat];
        items.append({0, changed.id.value(), changed.ver, changed});
    }
    return backlog;
}

QList<Frame> framesOf(const QString &scope, qint64 cursor, QList<Protocol::Item> items)
{
    QList<Frame> frames;
    for (auto &item : items)
        item.seq = cursor + 1 + (&item - items.data());
    for (qsizetype first = 0; first < items.size(); first += Protocol::MaxItemsPerFrame) {
        Protocol::Events events;
        events.scope = scope;
        events.items = items.mid(first, Protocol::MaxItemsPerFrame);
        events.from = cursor + first;
        events.to = events.from + events.items.size();
        frames.append({scope, events.to, QString::fromUtf8(Protocol::encode(events))});
    }
    return frames;
}

} // namespace Frontdesk::Bench
