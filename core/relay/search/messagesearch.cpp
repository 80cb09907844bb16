// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/search/messagesearch.h"

#include "core/relay/hub/scopereader.h"
#include "core/relay/journal/rows.h"
#include "core/relay/search/messagefilter.h"
#include "core/search/queryparser.h"

#include <QElapsedTimer>

namespace Frontdesk::Relay {

using namespace Qt::StringLiterals;

namespace {

constexpr int MessagesInOneRead = 500;
constexpr int MostQueryLetters = 1000;
constexpr int MostShown = 40;

Result<Search::Query> queryOf(const Protocol::Find &find)
{
    // Cut, it would be another question.
    if (find.query.size() > MostQueryLetters) {
        return Error{ErrorKind::Rejected,
                     u"query.value"_s,
                     {},
                     {{u"argument"_s, find.query.left(MostShown)}}};
    }
    const auto parsed = Search::parse(find.query);
    if (!parsed.isValid()) {
        const auto &mistake = parsed.mistakes.constFirst();
        return Error{
            ErrorKind::Rejected, QString(mistake.code), {}, {{u"argument"_s, mistake.argument}}};
    }
    if (parsed.query.isEmpty())
        return Error{ErrorKind::Rejected, u"query.nothing"_s};
    return parsed.query;
}

class Looking
{
public:
    Looking(Sql::Database &database,
            const Protocol::Find &find,
            MessageFilter &filter,
            const SearchLimits &limits)
        : m_database(database)
        , m_find(find)
        , m_filter(filter)
        , m_limits(limits)
    {
        m_found.request = find.request;
        m_elapsed.start();
    }

    Result<Protocol::Found> run()
    {
        QString place = m_find.after;
        for (;;) {
            const auto heads = messageHeadsBefore(m_database, place, MessagesInOneRead);
            if (!heads)
                return heads.error();
            for (const auto &head : *heads) {
                const auto went = look(head);
                if (!went)
                    return went.error();
                if (!*went) {
                    m_found.next = place;
                    return m_found;
                }
                place = head.id.value();
                m_found.reached = head.at;
                if (isOver()) {
                    m_found.next = place;
                    return m_found;
                }
            }
            if (heads->size() < MessagesInOneRead)
                return m_found;
        }
    }

private:
    bool isOver() const
    {
        return m_looked >= m_limits.looked || m_elapsed.elapsed() >= m_limits.time.count();
    }

    /// False: the answer has no room for it.
    Result<bool> look(const MessageHead &head)
    {
        ++m_looked;
        const bool tooNew = m_find.before > 0 && head.at >= m_find.before;
        if (tooNew || !m_filter.mayAccept(head.account, head.at))
            return true;
        const auto message = messageById(m_database, head.id);
        if (!message)
            return message.error();
        if (!*message)
            return true;
        const auto accepted = m_filter.accepts(**message);
        if (!accepted || !*accepted)
            return accepted ? Result<bool>(true) : accepted;
        Protocol::Item item{0, head.id.value(), (*message)->ver, **message};
        const int limit = std::clamp(m_find.limit, 1, Protocol::MaxItemsPerFrame);
        if (m_found.items.size() >= limit || !m_room.take(item))
            return false;
        m_found.items.append(std::move(item));
        return true;
    }

    Sql::Database &m_database;
    const Protocol::Find &m_find;
    MessageFilter &m_filter;
    SearchLimits m_limits;
    QElapsedTimer m_elapsed;
    int m_looked = 0;
    FrameRoom m_room;
    Protocol::Found m_found;
};

} // namespace

Result<Protocol::Found> findMessages(Sql::Database &database,
                                     const Protocol::Find &find,
                                     const Seeker &seeker,
                                     const SearchLimits &limits)
{
    const auto query = queryOf(find);
    if (!query)
        return query.error();
    const QTimeZone zone(find.zone.toLatin1());
    auto filter =
        MessageFilter::of(database, *query, seeker, zone.isValid() ? zone : QTimeZone::utc());
    if (!filter)
        return filter.error();
    return Looking(database, find, *filter, limits).run();
}

} // namespace Frontdesk::Relay
