// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/sample/samplewriter.h"

#include "core/base/uuid.h"
#include "core/channels/channeladapter.h"
#include "core/channels/registry.h"
#include "core/relay/journal/rows.h"
#include "core/relay/profiles/profilerows.h"

namespace Frontdesk::Relay {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 ArrivesAfterMs = 240; ///< LINE needs about as long
constexpr qint64 WrittenBeforeMs = 60'000; ///< after the last message, and before somebody looks
constexpr qint64 FirstSentId = 570'000'000'000'000'000;

ConnectedAccount connectedFrom(const SampleAccount &sample, qint64 now)
{
    ConnectedAccount connected;
    connected.account = sample.account;
    connected.account.id = AccountId(newUuid(now));
    connected.adapter = channelAdapter(sample.account.platform);
    connected.botUserId = sample.botUserId;
    connected.channelId = sample.channelId.toUtf8();
    connected.secrets = {sample.secret.toUtf8()};
    return connected;
}

} // namespace

SampleWriter::SampleWriter(RelayCore &core,
                           StoryClock &clock,
                           SampleCompany company,
                           QObject *parent)
    : QObject(parent)
    , m_core(core)
    , m_clock(clock)
    , m_company(std::move(company))
    , m_intake(m_order)
    , m_end(clock.nowMs())
{
    m_story = storyOf(m_company, m_end);
}

template <typename T, typename Next>
void SampleWriter::goOn(const Async<T> &step, Next next)
{
    whenDone(step, this, [this, next](const Result<T> &done) {
        if (!done)
            return m_promise.give(done.error());
        if constexpr (std::is_void_v<T>)
            next();
        else
            next(*done);
    });
}

Async<> SampleWriter::write(const QString &password)
{
    m_clock.set(m_story.first().at - 24LL * 3600 * 1000);
    const auto loaded =
        m_core.store.read([this](Sql::Database &database) { return m_order.load(database); });
    goOn(loaded, [this, password] { addUser(0, password); });
    return m_promise.future();
}

void SampleWriter::addUser(int place, const QString &password)
{
    if (place == m_company.users.size())
        return addAccount(0);
    const auto &user = m_company.users.at(place);
    const auto added = m_core.users.add({user.email, user.name, user.role, password});
    goOn(added, [this, place, password, key = user.key](const User &stored) {
        m_users.insert(key, stored);
        addUser(place + 1, password);
    });
}

void SampleWriter::addAccount(int place)
{
    if (place == m_company.accounts.size())
        return introduce();
    const auto connected = connectedFrom(m_company.accounts.at(place), m_clock.nowMs());
    goOn(m_core.accounts.add(connected), [this, place](const Account &stored) {
        m_accounts.append(stored.id);
        addAccount(place + 1);
    });
}

void SampleWriter::introduce()
{
    const auto introduced = m_core.store.write([this](WriteContext &context) -> Result<> {
        for (int i = 0; i < m_company.accounts.size(); ++i) {
            if (auto done = introducePartners(context, i); !done)
                return done;
        }
        return {};
    });
    goOn(introduced, [this] { addTeams(); });
}

void SampleWriter::addTeams()
{
    m_desk = std::make_unique<SampleDesk>(m_users, accountsBySlug(), m_order);
    if (auto read = m_desk->read(); !read)
        return m_promise.give(read);
    const auto put =
        m_core.store.write([this](WriteContext &context) { return m_desk->putTeams(context); });
    goOn(put, [this](const QHash<QString, TeamId> &teams) { addTemplates(teams); });
}

void SampleWriter::addTemplates(const QHash<QString, TeamId> &teams)
{
    const auto templates = sampleTemplates();
    if (!templates)
        return m_promise.give(templates.error());
    m_library = std::make_unique<SampleLibrary>(m_core, m_users, accountsBySlug(), teams);
    goOn(m_library->write(*templates, m_end), [this] { tell(0); });
}

QHash<QString, AccountId> SampleWriter::accountsBySlug() const
{
    QHash<QString, AccountId> accounts;
    for (int i = 0; i < m_accounts.size(); ++i)
        accounts.insert(m_company.accounts.at(i).account.slug, m_accounts.at(i));
    return accounts;
}

Result<> SampleWriter::introducePartners(WriteContext &context, int account)
{
    const auto &sample = m_company.accounts.at(account);
    for (const auto &partner : sample.partners) {
        if (partner.kind != ConversationKind::User) {
            if (auto done = introduceGroup(context, m_accounts.at(account), sample, partner); !done)
                return done;
            continue;
        }
        Contact contact;
        contact.id = ContactId(newUuid(context.now));
        contact.account = m_accounts.at(account);
        contact.platformUserId = partner.id;
        contact.displayName = partner.name;
        contact.statusMessage = partner.status;
        contact.language = partner.language;
        auto stored = putContact(context.database, contact);
        if (!stored)
            return stored.error();
        context.log.put(*stored);
    }
    return {};
}

Result<> SampleWriter::introduceGroup(WriteContext &context,
                                      const AccountId &account,
                                      const SampleAccount &sample,
                                      const SamplePartner &group)
{
    Conversation conversation;
    conversation.id = ConversationId(newUuid(context.now));
    conversation.account = account;
    conversation.kind = group.kind;
    conversation.platformId = group.id;
    conversation.title = group.name;
    conversation.members = static_cast<int>(group.members.size());
    auto stored = putConversation(context.database, conversation);
    if (!stored)
        return stored.error();
    context.log.put(*stored);
    for (const auto &member : group.members) {
        const auto known =
            std::find_if(sample.partners.cbegin(),
                         sample.partners.cend(),
                         [&](const SamplePartner &partner) { return partner.id == member; });
        if (known == sample.partners.cend())
            continue;
        FetchJob job;
        job.kind = FetchKind::Member;
        job.account = account;
        job.subject = conversation.id.value() + u'/' + member;
        if (auto kept = keepMember(context, job, {member, known->name, {}, {}, {}}); !kept)
            return kept;
    }
    return {};
}

void SampleWriter::tell(int place)
{
    if (place == m_story.size())
        return fallSilent();
    m_clock.set(m_story.at(place).at + ArrivesAfterMs);
    const auto happened = m_core.store.write([this, place](WriteContext &context) {
        return happen(context, m_story.at(place), place + 1);
    });
    goOn(happened, [this, place] { tell(place + 1); });
}

void SampleWriter::fallSilent()
{
    m_clock.set(m_end - WrittenBeforeMs);
    const auto written =
        m_core.store.write([this](WriteContext &context) { return m_desk->putWork(context); });
    goOn(written, [this] { end(); });
}

void SampleWriter::end()
{
    m_clock.set(m_end);
    const auto marked = m_core.store.write([this](WriteContext &context) -> Result<> {
        if (auto refreshed = refreshJobs(context); !refreshed)
            return refreshed;
        return markRead(context);
    });
    goOn(marked, [this] { m_promise.give({}); });
}

Result<> SampleWriter::happen(WriteContext &context, const SampleEvent &event, qint64 number)
{
    auto done = event.line.colleague.isEmpty() ? receive(context, event, number)
                                               : send(context, event, number);
    if (!done || !event.endsOldChat)
        return done;
    return rest(context, event);
}

Result<> SampleWriter::receive(WriteContext &context, const SampleEvent &event, qint64 number)
{
    const auto &sample = m_company.accounts.at(event.account);
    const auto *adapter = channelAdapter(sample.account.platform);
    auto batch = adapter->parse(webhookBody(sample, event, number));
    if (!batch)
        return batch.error();
    auto accepted = m_intake.accept(context, m_accounts.at(event.account), *batch);
    if (!accepted)
        return accepted.error();
    return {};
}

Result<Conversation> SampleWriter::conversationOf(Sql::Database &database,
                                                  const SampleEvent &event) const
{
    const auto &partner = m_company.accounts.at(event.account).partners.at(event.partner);
    auto found = Relay::conversationOf(database, m_accounts.at(event.account), partner.id);
    if (!found)
        return found.error();
    if (!*found)
        return Error{ErrorKind::NotFound, u"conversation.not-found"_s};
    return **found;
}

Result<> SampleWriter::send(WriteContext &context, const SampleEvent &event, qint64 number)
{
    auto conversation = conversationOf(context.database, event);
    if (!conversation)
        return conversation.error();
    auto place = *conversation;
    Message message;
    message.id = MessageId(newUuid(context.now));
    message.conversation = place.id;
    message.account = place.account;
    message.direction = Direction::Outbound;
    message.content.text = event.line.text;
    message.order = m_order.next(context.now);
    message.arrivedAt = context.now;
    message.platformId = QString::number(FirstSentId + number);
    message.author = m_users.value(event.line.colleague).id;
    message.quotable = true;
    message.state = SendState::Accepted;
    message.route = event.line.gapMinutes <= 1 ? SendRoute::Reply : SendRoute::Push;
    message.ver = 1;
    auto inserted = insertMessage(context.database, message);
    if (!inserted)
        return inserted.error();
    countIn(place, message);
    auto stored = putConversation(context.database, place);
    if (!stored)
        return stored.error();
    context.log.put(message);
    context.log.put(*stored);
    return {};
}

Result<> SampleWriter::rest(WriteContext &context, const SampleEvent &event)
{
    auto conversation = conversationOf(context.database, event);
    if (!conversation)
        return conversation.error();
    auto place = *conversation;
    place.waitingSince = 0;
    place.unanswered = 0;
    auto stored = putConversation(context.database, place);
    if (!stored)
        return stored.error();
    context.log.put(*stored);
    return {};
}

Result<> SampleWriter::refreshJobs(WriteContext &context)
{
    // Questions about profiles that nobody could ask so far are new, or they count as given up.
    auto done = context.database.execute(
        "UPDATE fetch_job SET created_at = :now, not_before = :now WHERE workspace = :workspace",
        {{":now", context.now}, {":workspace", Workspace}});
    if (!done)
        return done.error();
    return {};
}

Result<> SampleWriter::markRead(WriteContext &context)
{
    for (const auto &event : std::as_const(m_story)) {
        if (!event.endsOldChat)
            continue;
        auto conversation = conversationOf(context.database, event);
        if (!conversation)
            return conversation.error();
        // What is waiting now nobody has read.
        if (conversation->unanswered > 0)
            continue;
        for (const auto &user : std::as_const(m_users)) {
            auto mark = readMark(context.database, user.id, conversation->id);
            if (!mark)
                return mark.error();
            auto wanted = mark->value_or(ReadMark{conversation->id});
            wanted.upTo = conversation->lastOrder;
            auto stored = putReadMark(context.database, user.id, wanted);
            if (!stored)
                return stored.error();
            context.log.put(user.id, *stored);
        }
    }
    return {};
}

} // namespace Frontdesk::Relay
