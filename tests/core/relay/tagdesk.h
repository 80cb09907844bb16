// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/digest.h"
#include "core/protocol/framecodec.h"
#include "core/relay/commands/commandprocessor.h"
#include "core/relay/commands/deskhandlers.h"
#include "core/relay/commands/tagsweep.h"
#include "core/relay/hub/scopereader.h"
#include "core/relay/journal/tagrows.h"
#include "tests/support/relaystore.h"

namespace Frontdesk::Test {

using namespace Frontdesk::Relay;
using namespace Qt::StringLiterals;

inline constexpr qint64 Day = 24LL * 60 * 60 * 1000;

inline QString uuid(int n)
{
    return u"0190b5a0-9999-7000-8000-%1"_s.arg(n, 12, 10, QChar(u'0'));
}

inline TagId tagId(int n)
{
    return TagId(uuid(n));
}

inline ContactId contactId(int n)
{
    return ContactId(uuid(5000 + n));
}

inline Tag tag(int n, const QString &name)
{
    return {tagId(n), name, 3};
}

/// A relay with contacts and an administrator.
class TagDesk
{
public:
    explicit TagDesk(int contacts)
        : chief(store.ben)
    {
        addDeskHandlers(commands, order);
        chief.role = User::Role::Administrator;
        const auto done = await(store->write([&](WriteContext &context) -> Result<> {
            for (int n = 0; n < contacts; ++n) {
                Contact one;
                one.id = contactId(n);
                one.account = store.account;
                one.platformUserId = u"U%1"_s.arg(n);
                const auto stored = putContact(context.database, one);
                if (!stored)
                    return stored.error();
                context.log.put(*stored);
            }
            return {};
        }));
        Q_ASSERT(done);
    }
    ~TagDesk() { store->finish(); }
    Q_DISABLE_COPY_MOVE(TagDesk)

    template <typename Job>
    auto read(Job job)
    {
        return *await(store->read(job));
    }
    Protocol::CommandResult run(const Protocol::CommandArgs &args, const User &who)
    {
        const CommandId id(u"0190b5a0-4444-7000-8000-%1"_s.arg(++runs, 12, 10, QChar(u'0')));
        return *await(commands.run(who, {id, 0, args}));
    }
    Protocol::CommandResult run(const Protocol::CommandArgs &args) { return run(args, chief); }
    Protocol::CommandResult put(const Tag &one, qint64 base = 0)
    {
        return run(Protocol::PutTags{{{one, base}}});
    }
    Protocol::CommandResult give(int contact, const Tag &one, qint64 until = 0)
    {
        return run(Protocol::TagContact{contactId(contact), {one}, {}, 0, until}, store.amy);
    }
    Protocol::CommandResult take(int contact, int n)
    {
        return run(Protocol::TagContact{contactId(contact), {}, {tagId(n)}, 1'000'000}, store.amy);
    }
    /// Until there is nothing left to do.
    int sweep()
    {
        TagSweep sweeper(*store, order);
        int all = 0;
        for (int done = 1; done > 0; all += done)
            done = *await(sweeper.sweep());
        return all;
    }
    Contact contact(int n)
    {
        return read([n](Sql::Database &database) { return contactById(database, contactId(n)); })
            .value_or(Contact());
    }
    std::optional<Tag> held(int n)
    {
        return read([n](Sql::Database &database) { return tagById(database, tagId(n)); });
    }
    TagUse use(int n)
    {
        return read([n](Sql::Database &database) { return tagUseOf(database, tagId(n)); });
    }
    bool has(int contact, int n) { return this->contact(contact).tags.contains(tagId(n)); }
    Protocol::Events tail(const QString &scope)
    {
        const auto frame = read([&](Sql::Database &database) {
                               return tailAfter(database, scope, 0, 10'000);
                           }).frame;
        return std::get<Protocol::Events>(*Protocol::decode(frame));
    }
    /// What a snapshot would hold, and what the relay counts it to.
    std::pair<QString, QString> digests(const QString &scope)
    {
        Protocol::Digest digest;
        SnapshotPlace place;
        for (bool last = false; !last;) {
            const auto part = read(
                [&](Sql::Database &database) { return snapshotPart(database, scope, place, 0); });
            place = part.next;
            last = part.last;
            const auto items = std::get<Protocol::Snapshot>(*Protocol::decode(part.frame)).items;
            for (const auto &item : items) {
                const auto kind = Protocol::kindOf(item.entity);
                if (kind != u"message")
                    digest.add(kind, item.id, item.ver);
            }
        }
        return {digest.text(),
                read([&](Sql::Database &database) { return digestOf(database, scope); })};
    }
    /// Empty if every count is what counting anew would give.
    QString miscount()
    {
        return read([](Sql::Database &database) -> Result<QString> {
            const auto wrong = database.select(
                "SELECT t.id, coalesce(u.count, 0), (SELECT count(*) FROM contact_tag c "
                "WHERE c.workspace = t.workspace AND c.tag = t.id) AS really FROM tag t "
                "LEFT JOIN tag_use u ON u.workspace = t.workspace AND u.tag = t.id "
                "WHERE coalesce(u.count, 0) <> (SELECT count(*) FROM contact_tag c "
                "WHERE c.workspace = t.workspace AND c.tag = t.id)",
                {},
                [](const Sql::Row &row) {
                    return u"%1: %2 for %3"_s.arg(row.text(0))
                        .arg(row.integer(1))
                        .arg(row.integer(2));
                });
            if (!wrong)
                return wrong.error();
            return wrong->join(u"; "_s);
        });
    }

    RelayStore store;
    OrderCounter order;
    CommandProcessor commands{*store};
    User chief;
    int runs = 0;
};

} // namespace Frontdesk::Test
