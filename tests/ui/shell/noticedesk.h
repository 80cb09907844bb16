// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/fixedclock.h"
#include "tests/support/waiting.h"
#include "tests/ui/support/samples.h"
#include "ui/shell/noticecenter.h"
#include "ui/theme/theme.h"

#include <QTemporaryDir>

namespace Frontdesk::Test {

class FakeNotices : public NoticeService
{
public:
    void show(const Notice &notice) override { shown << notice; }
    void withdraw(const ConversationId &conversation) override { withdrawn << conversation; }
    void withdrawTask(const TaskId &) override { }

    QList<Notice> shown;
    QList<ConversationId> withdrawn;
};

/// Notices over a desk of fakes.
struct NoticeDesk {
    QTemporaryDir folder;
    Theme theme;
    FixedClock clock;
    const bool isSet = (clock.jump(SampleNow - clock.nowMs()), true); ///< before anything begins
    FakeDesk fakes;
    FakeNotices service;
    NoticeCenter::View view;
    NoticeCenter center{
        {theme, clock, fakes.sources(), service, [this] { return view; }, folder.path()}, nullptr};

    NoticeDesk()
    {
        Account account;
        account.id = AccountId(QStringLiteral("sh"));
        account.name = QStringLiteral("Haruya");
        account.letter = QStringLiteral("H");
        fakes.accounts.list << account;
        putRow(1);
    }
    void putRow(int unread)
    {
        ConversationRow row;
        row.conversation.id = sampleConversation();
        row.conversation.account = AccountId(QStringLiteral("sh"));
        row.conversation.title = QStringLiteral("Nok");
        row.unread = unread;
        fakes.conversations.put(row);
    }
    template <typename Change>
    void change(Change change)
    {
        auto row = *await(fakes.conversations.row(sampleConversation()));
        change(row);
        fakes.conversations.put(row);
    }
    /// The line of an assignment.
    void assign(const ConversationId &conversation, const char *to, const char *by, qint64 at)
    {
        Message line = sampleText(
            QStringLiteral("%1 %2").arg(conversation.value()).arg(at), {}, Direction::System, at);
        line.conversation = conversation;
        line.content.kind = ContentKind::Event;
        line.content.event = QStringLiteral("assign");
        line.content.data = {{QStringLiteral("to"), QString::fromLatin1(to)},
                             {QStringLiteral("by"), QString::fromLatin1(by)}};
        line.author = UserId(QString::fromLatin1(by));
        fakes.timeline.put(line);
    }
    /// A note, and that it asks for me.
    void mention(qint64 at, const char *by)
    {
        Message note =
            sampleText(QStringLiteral("note"), QStringLiteral("Refund?"), Direction::Note, at);
        note.author = UserId(QString::fromLatin1(by));
        fakes.timeline.put(note);
        Q_EMIT fakes.conversations.mentioned(
            {{note.id, note.conversation, note.author, at, false, 1}});
    }
    /// A reply of @p author as it stands now.
    void reply(const QString &author, SendState state)
    {
        Message reply = sampleText(
            QStringLiteral("r"), QStringLiteral("All done"), Direction::Outbound, SampleNow);
        reply.author = UserId(author);
        reply.state = state;
        reply.errorCode = QStringLiteral("line.monthly-limit");
        reply.ver = ++version;
        fakes.timeline.put(reply);
    }
    int version = 0;
    void arrive(const char *id, const char *text)
    {
        fakes.timeline.put(sampleText(
            QString::fromLatin1(id), QString::fromUtf8(text), Direction::Inbound, clock.nowMs()));
    }
};

/// What was asked has been answered.
inline void settle()
{
    for (int i = 0; i < 5; ++i)
        QCoreApplication::processEvents();
}

} // namespace Frontdesk::Test
